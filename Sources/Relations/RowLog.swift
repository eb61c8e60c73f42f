import Archives

/// Rows of relations in the order of arrival: a number of them in memory, more in one file.
///
/// A block of rows: a head of four words, the hashes, the states, the relations; filled up to 16 bytes, so that hashes can be
/// used where they stand.
final class RowLog {
    private let file: ScratchFile
    /// Each with the bytes that are used of it.
    private var slabs: [(slab: Slab<KeyHash>, used: Int)] = []
    /// Bytes in memory.
    private(set) var waitingBytes = 0
    /// Room for keys and for references, empty ones counted too.
    private(set) var keyCount = 0
    private(set) var edgeCount = 0

    private static let slabBytes = 4 << 20

    private struct Head {
        let first: UInt64
        let count: UInt32
        let relationCount: UInt32
        let hasKeys: UInt64
        let stateCount: UInt64

        static let bytes = 32

        var hashCount: Int { (Int(relationCount) + Int(hasKeys)) * Int(count) }
        var hashBytes: Int { hashCount * MemoryLayout<KeyHash>.stride }
        /// Of the whole block.
        var blockBytes: Int { (Self.bytes + hashBytes + Int(stateCount) + 4 * Int(relationCount) + 15) & ~15 }
    }

    init(folder: String, name: String) {
        file = ScratchFile(path: "\(folder)/\(name)")
    }

    /// Whether nothing is in the file.
    var isInMemory: Bool { file.size == 0 }

    /// Lets several threads read at once; nothing is added any more.
    func finish() throws { if !isInMemory { try file.open() } }

    func append(_ rows: RelationRows) {
        let head = Head(
            first: rows.first.rawValue, count: UInt32(rows.count), relationCount: UInt32(rows.relations.count),
            hasKeys: rows.hasKeys ? 1 : 0, stateCount: UInt64(rows.states.count))
        if (slabs.last.map { $0.slab.elements.count * 16 - $0.used } ?? 0) < head.blockBytes {
            slabs.append((Slab(count: max(Self.slabBytes, head.blockBytes) / 16), 0))
        }
        let last = slabs.count - 1
        let block = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(slabs[last].slab.elements)[slabs[last].used...])
        block.storeBytes(of: head, as: Head.self)
        rows.hashes.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: block[Head.bytes...]).copyMemory(from: $0)
        }
        let states = Head.bytes + head.hashBytes
        rows.states.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: block[states...]).copyMemory(from: $0)
        }
        rows.relations.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: block[(states + rows.states.count)...]).copyMemory(from: $0)
        }
        slabs[last].used += head.blockBytes
        waitingBytes += head.blockBytes
        if rows.hasKeys { keyCount += rows.count }
        edgeCount += rows.count * rows.relations.count
    }

    /// Hands out all rows.
    func forEach(_ body: (RelationRowsView) throws -> Void) throws {
        var offset = 0
        var window = Slab<KeyHash>(count: isInMemory ? 1 : 1 << 12)
        while offset < file.size {
            try file.read(window.mutableBytes(Head.bytes / 16), at: offset)
            let size = window.bytes(Head.bytes / 16).load(as: Head.self).blockBytes
            if window.elements.count * 16 < size { window = Slab(count: size / 16) }
            try file.read(window.mutableBytes(size / 16), at: offset)
            _ = try Self.read(window.bytes(size / 16), body)
            offset += size
        }
        for (slab, used) in slabs {
            let bytes = slab.bytes(used / 16)
            var at = 0
            while at < used { at += try Self.read(UnsafeRawBufferPointer(rebasing: bytes[at...]), body) }
        }
    }

    /// Gives the rows of the block at the start; the bytes that it has.
    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ body: (RelationRowsView) throws -> Void
    ) throws -> Int {
        let head = bytes.load(as: Head.self)
        let states = Head.bytes + head.hashBytes
        let relations = states + Int(head.stateCount)
        try body(
            RelationRowsView(
                first: RecordRef(rawValue: head.first), count: Int(head.count),
                relations: (0..<Int(head.relationCount)).map {
                    bytes.loadUnaligned(fromByteOffset: relations + 4 * $0, as: UInt32.self)
                }, hasKeys: head.hasKeys == 1,
                hashes: UnsafeRawBufferPointer(rebasing: bytes[Head.bytes..<states]).bindMemory(to: KeyHash.self),
                states: UnsafeRawBufferPointer(rebasing: bytes[states..<relations]).bindMemory(to: UInt8.self)))
        return head.blockBytes
    }

    /// Writes what is in memory.
    func flush() throws {
        for (slab, used) in slabs { try file.append(slab.bytes(used / 16)) }
        slabs = []
        waitingBytes = 0
    }

    /// Takes the rows away.
    func remove() {
        file.remove()
        slabs = []
        waitingBytes = 0
    }
}
