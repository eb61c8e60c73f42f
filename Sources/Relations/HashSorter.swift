/// Sorts records by their hashes, which are spread evenly: one pass distributes them to cells of a few records each by the
/// hash's next bits, and the cells are sorted where they are.
final class HashSorter<Record: StoredRecord> {
    private let source: Slab<Record>
    private let target: Slab<Record>
    private let skippedBits: Int

    /// A cell up to this size is sorted by insertion.
    private static var insertionRecords: Int { 24 }

    /// - Parameter skippedBits: high bits that are the same in all records.
    init(capacity: Int, skippedBits: Int) {
        source = Slab(count: capacity)
        target = Slab(count: capacity)
        self.skippedBits = skippedBits
    }

    /// Where to put the first `count` records.
    func input(_ count: Int) -> UnsafeMutableRawBufferPointer {
        source.mutableBytes(count)
    }

    /// Puts records there, one array behind another; they fit.
    func fill(_ chunks: [UnsafeBufferPointer<Record>]) {
        var rest = input(chunks.reduce(0) { $0 + $1.count })
        for chunk in chunks where !chunk.isEmpty {
            rest.copyMemory(from: UnsafeRawBufferPointer(chunk))
            rest = UnsafeMutableRawBufferPointer(rebasing: rest[(chunk.count * MemoryLayout<Record>.stride)...])
        }
    }

    /// The records of the input in order; they hold until the next call.
    func sort(_ count: Int) -> Slab<Record> {
        var cellBits = 0
        while cellBits < 20 && count >> (cellBits + 2) > 0 { cellBits += 1 }
        guard cellBits > 0 else {
            for index in 0..<count { target.elements[index] = source.elements[index] }
            Self.arrange(UnsafeMutableBufferPointer(rebasing: target.elements[..<count]))
            return target
        }
        let left = UInt64(skippedBits)
        let right = UInt64(64 - cellBits)
        var ends = [Int32](repeating: 0, count: 1 << cellBits)
        let from = source.elements
        let to = target.elements
        ends.withUnsafeMutableBufferPointer { ends in
            for index in 0..<count { ends[Int(truncatingIfNeeded: (from[index].key.high << left) >> right)] &+= 1 }
            var sum: Int32 = 0
            for cell in ends.indices {
                let size = ends[cell]
                ends[cell] = sum
                sum &+= size
            }
            for index in 0..<count {
                let cell = Int(truncatingIfNeeded: (from[index].key.high << left) >> right)
                to[Int(ends[cell])] = from[index]
                ends[cell] &+= 1
            }
            var start = 0
            for cell in ends.indices {
                let end = Int(ends[cell])
                if end - start > 1 { Self.arrange(UnsafeMutableBufferPointer(rebasing: to[start..<end])) }
                start = end
            }
        }
        return target
    }

    @inline(__always)
    private static func arrange(_ cell: UnsafeMutableBufferPointer<Record>) {
        guard cell.count <= insertionRecords else {
            var cell = cell
            cell.sort(by: Record.precedes)
            return
        }
        var index = 1
        while index < cell.count {
            let record = cell[index]
            var hole = index
            while hole > 0 && Record.precedes(record, cell[hole - 1]) {
                cell[hole] = cell[hole - 1]
                hole -= 1
            }
            cell[hole] = record
            index += 1
        }
    }
}
