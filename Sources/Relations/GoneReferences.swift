import Archives

/// References to records that do not stay, of children that may: they are known only at the end. On disk, 24 bytes each.
final class GoneReferences {
    private struct Reference: BitwiseCopyable {
        let ref: UInt64
        let parent: UInt64
        let relation: UInt64
    }

    private let file: ScratchFile
    private var buffer: Slab<Reference>?
    private var filled = 0

    private static let bufferRecords = 4096

    init(folder: String) { file = ScratchFile(path: "\(folder)/gone") }

    func append(ref: UInt64, parent: UInt64, relation: UInt32) throws {
        let buffer = self.buffer ?? Slab(count: Self.bufferRecords)
        self.buffer = buffer
        if filled == buffer.elements.count {
            try file.append(buffer.bytes(filled))
            filled = 0
        }
        buffer.elements[filled] = Reference(ref: ref, parent: parent, relation: UInt64(relation))
        filled += 1
    }

    /// Hands out all references, in the order in which they were added.
    func forEach(_ body: (_ ref: UInt64, _ parent: UInt64, _ relation: Int) -> Void) throws {
        guard let buffer else { return }
        let stride = MemoryLayout<Reference>.stride
        // The last ones are still in memory.
        for one in buffer.elements[..<filled] { body(one.ref, one.parent, Int(one.relation)) }
        var offset = 0
        while offset < file.size {
            let count = min(buffer.elements.count, (file.size - offset) / stride)
            try file.read(buffer.mutableBytes(count), at: offset)
            for one in buffer.elements[..<count] { body(one.ref, one.parent, Int(one.relation)) }
            offset += count * stride
        }
    }
}
