import Archives

/// Repeated references in the order of arrival: a number of them in memory, more in one file.
///
/// In the file each has the first record (8 bytes), the relation (8), counts of parents, positions and states (8 each), and
/// these, with the words of the machine: no other run reads them.
final class RepeatedLog {
    private let file: ScratchFile
    private var waiting: [RepeatedReferences] = []
    /// Bytes in memory.
    private(set) var waitingBytes = 0
    /// Parents, counted where they stand.
    private(set) var parentCount = 0

    private static let headWords = 5
    private static let windowBytes = 1 << 20

    init(folder: String, name: String) { file = ScratchFile(path: "\(folder)/\(name)") }

    /// Whether nothing is in the file.
    var isInMemory: Bool { file.size == 0 }

    /// Lets several threads read at once; nothing is added any more.
    func finish() throws { if !isInMemory { try file.open() } }

    func append(_ references: RepeatedReferences) {
        waiting.append(references)
        waitingBytes += references.byteCount
        parentCount += references.parents.count
    }

    /// Hands out all of them.
    func forEach(_ body: (RepeatedReferences) throws -> Void) throws {
        var offset = 0
        while offset < file.size {
            var head = [UInt64](repeating: 0, count: Self.headWords)
            try head.withUnsafeMutableBytes { try file.read($0, at: offset) }
            offset += head.count * 8
            let positions = offset + Int(head[2]) * 16
            let states = positions + Int(head[3]) * 2
            try body(
                RepeatedReferences(
                    first: RecordRef(rawValue: head[0]), relation: UInt32(truncatingIfNeeded: head[1]),
                    parents: read(Int(head[2]), at: offset), positions: read(Int(head[3]), at: positions),
                    states: read(Int(head[4]), at: states)))
            offset = states + Int(head[4])
        }
        for references in waiting { try body(references) }
    }

    private func read<Element: BitwiseCopyable>(_ count: Int, at offset: Int) throws -> [Element] {
        guard count > 0 else { return [] }
        return try [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            try file.read(UnsafeMutableRawBufferPointer(buffer), at: offset)
            filled = count
        }
    }

    /// Writes what is in memory.
    func flush() throws {
        var bytes: [UInt8] = []
        func write() throws {
            try bytes.withUnsafeBytes { try file.append($0) }
            bytes.removeAll(keepingCapacity: true)
        }
        for references in waiting {
            let head = [
                references.first.rawValue, UInt64(references.relation), UInt64(references.parents.count),
                UInt64(references.positions.count), UInt64(references.states.count),
            ]
            head.withUnsafeBytes { bytes.append(contentsOf: $0) }
            references.parents.withUnsafeBytes { bytes.append(contentsOf: $0) }
            references.positions.withUnsafeBytes { bytes.append(contentsOf: $0) }
            bytes += references.states
            if bytes.count >= Self.windowBytes { try write() }
        }
        if !bytes.isEmpty { try write() }
        waiting = []
        waitingBytes = 0
    }

    /// Takes them away.
    func remove() {
        file.remove()
        waiting = []
        waitingBytes = 0
    }
}
