import Archives

/// Records in the order of arrival: a number of them in memory, more in one file, which is read through as often as needed.
final class RecordLog<Record: StoredRecord> {
    private let file: ScratchFile
    private var slabs: [Slab<Record>] = []
    /// Records in the slabs, and in all.
    private var waiting = 0
    private(set) var count = 0

    /// Records of a slab: four megabytes.
    private static var slabRecords: Int { (4 << 20) / MemoryLayout<Record>.stride }

    init(folder: String, name: String) {
        file = ScratchFile(path: "\(folder)/\(name)")
    }

    /// Bytes in memory.
    var waitingBytes: Int { waiting * MemoryLayout<Record>.stride }

    /// Whether nothing is in the file.
    var isInMemory: Bool { file.size == 0 }

    /// Lets several threads read at once; nothing is added any more.
    func finish() throws { if !isInMemory { try file.open() } }

    func append(_ records: [Record]) throws {
        var rest = records[...]
        while !rest.isEmpty {
            let used = waiting % Self.slabRecords
            if used == 0, waiting == slabs.count * Self.slabRecords { slabs.append(Slab(count: Self.slabRecords)) }
            let piece = rest.prefix(Self.slabRecords - used)
            _ = UnsafeMutableBufferPointer(rebasing: slabs[waiting / Self.slabRecords].elements[used...])
                .update(fromContentsOf: piece)
            waiting += piece.count
            rest = rest.dropFirst(piece.count)
        }
        count += records.count
    }

    /// Hands out all records, some thousands at a time, with the number of the first of them.
    func forEachChunk(_ body: (_ first: Int, UnsafeBufferPointer<Record>) throws -> Void) throws {
        var first = 0
        let written = count - waiting
        if written > 0 {
            let window = Slab<Record>(count: Self.slabRecords)
            while first < written {
                let size = min(Self.slabRecords, written - first)
                try file.read(window.mutableBytes(size), at: first * MemoryLayout<Record>.stride)
                try body(first, UnsafeBufferPointer(rebasing: window.elements[..<size]))
                first += size
            }
        }
        for slab in slabs where first < count {
            let size = min(Self.slabRecords, count - first)
            try body(first, UnsafeBufferPointer(rebasing: slab.elements[..<size]))
            first += size
        }
    }

    /// Takes the records away.
    func remove() {
        file.remove()
        slabs = []
        (waiting, count) = (0, 0)
    }

    /// Writes what is in memory; of that, a slab is kept for what comes.
    func flush() throws {
        for slab in slabs where waiting > 0 {
            let size = min(Self.slabRecords, waiting)
            try file.append(slab.bytes(size))
            waiting -= size
        }
        slabs.removeLast(max(0, slabs.count - 1))
    }
}
