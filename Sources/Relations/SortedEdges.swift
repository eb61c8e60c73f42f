import Archives

/// The edges of all buckets in the order of their parents, in one file; in memory, of every 64th the parent's high half.
final class SortedEdges {
    private let file: ScratchFile
    private var index: [UInt64] = []
    private var count = 0
    private var buffer: Slab<StoredEdge>
    /// While writing: edges in the buffer. While reading: those of the window, which starts at `windowStart`.
    private var filled = 0
    private var windowStart = 0
    /// Blocks read at a time: more while the reads follow each other.
    private var readBlocks = 1
    private var lastHigh: UInt64 = 0
    private var lastBlock = 0

    private static let blockEdges = 64
    /// A megabyte.
    private static let windowBlocks = 340
    /// A gap that is read over.
    private static let gapBlocks = 32

    init(folder: String) {
        file = ScratchFile(path: "\(folder)/sorted")
        buffer = Slab(count: Self.blockEdges * Self.windowBlocks)
    }

    /// Adds the next edge; its parent is not before the last one's.
    @inline(__always)
    func append(_ edge: StoredEdge) throws {
        if count & (Self.blockEdges - 1) == 0 { index.append(edge.key.high) }
        buffer.elements[filled] = edge
        filled += 1
        count += 1
        if filled == buffer.elements.count { try flush() }
    }

    /// Ends the writing.
    func finish() throws {
        try flush()
    }

    private func flush() throws {
        if filled > 0 { try file.append(buffer.bytes(filled)) }
        filled = 0
    }

    /// All edges from a parent. Cheapest when parents are asked for in ascending order.
    @inline(__always)
    func forEach(from parent: KeyHash, _ body: (StoredEdge) throws -> Void) throws {
        var position = firstBlock(parent.high) * Self.blockEdges
        var isFound = false
        while position < count {
            if position < windowStart || position >= windowStart + filled { try load(position) }
            let edges = UnsafeBufferPointer(rebasing: buffer.elements[(position - windowStart)..<filled])
            var at = isFound ? 0 : Self.lowerBound(edges, parent)
            isFound = true
            while at < edges.count {
                let edge = edges[at]
                guard edge.key == parent else {
                    if parent < edge.key { return }
                    break
                }
                try body(edge)
                at += 1
            }
            if at < edges.count { return }
            position += edges.count
            // Edges before the parent fill the window: go on searching in the next.
            if let last = edges.last, last.key < parent { isFound = false }
        }
    }

    /// All edges in order.
    func forEach(_ body: (StoredEdge) throws -> Void) throws {
        var position = 0
        while position < count {
            if position < windowStart || position >= windowStart + filled { try load(position) }
            for edge in buffer.elements[(position - windowStart)..<filled] { try body(edge) }
            position = windowStart + filled
        }
    }

    private static func lowerBound(_ edges: UnsafeBufferPointer<StoredEdge>, _ parent: KeyHash) -> Int {
        // The parent is mostly within the first block.
        var low = 0
        var high = edges.count
        if high > blockEdges && parent < edges[blockEdges].key { high = blockEdges }
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].key < parent { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The block in which the parent's edges begin, if there are any: the last that starts before them.
    private func firstBlock(_ high: UInt64) -> Int {
        var low = high >= lastHigh ? lastBlock : 0
        var step = 1
        var end = low + 1
        while end < index.count && index[end] < high {
            low = end
            end += step
            step *= 2
        }
        end = min(end, index.count)
        // index[low] < high or low is the start; the first at or after `high` is in (low, end].
        var from = low
        while from < end {
            let middle = (from + end) / 2
            if index[middle] < high { from = middle + 1 } else { end = middle }
        }
        lastHigh = high
        lastBlock = max(0, from - 1)
        return lastBlock
    }

    private func load(_ position: Int) throws {
        let next = windowStart + filled
        let follows = filled > 0 && position >= next && position - next <= Self.gapBlocks * Self.blockEdges
        readBlocks = follows ? min(readBlocks * 2, Self.windowBlocks) : 1
        filled = min(readBlocks * Self.blockEdges, count - position)
        windowStart = position
        try file.read(buffer.mutableBytes(filled), at: position * MemoryLayout<StoredEdge>.stride)
    }
}
