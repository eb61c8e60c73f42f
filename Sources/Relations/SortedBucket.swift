import Archives

/// A bucket's records in order, a chunk at a time.
///
/// What fits into memory is sorted there. Otherwise the file is sorted in runs in place, and the runs are merged: also the
/// fifty million references to one record pass through a bound amount of memory.
final class SortedBucket<Record: StoredRecord> {
    private let file: ScratchFile?
    private var whole: Slab<Record>?
    /// What of `whole` is the bucket's.
    private var range: Range<Int>?
    private var runs: [Run<Record>] = []
    /// Indices of runs that are not at their end, a heap by their first records.
    private var heap: [Int] = []
    private var merged: Slab<Record>?

    private static var mergedRecords: Int { 4096 }

    /// A part of records that are sorted in memory.
    init(_ sorted: Slab<Record>, _ range: Range<Int>) {
        file = nil
        whole = sorted
        self.range = range
    }

    init(file: ScratchFile, skippedBits: Int, memoryRecords: Int) throws {
        self.file = file
        let stride = MemoryLayout<Record>.stride
        let count = file.size / stride
        let capacity = min(count, max(2, memoryRecords))
        let sorter = HashSorter<Record>(capacity: capacity, skippedBits: skippedBits)
        var start = 0
        while start < count {
            let size = min(capacity, count - start)
            try file.read(sorter.input(size), at: start * stride)
            let sorted = sorter.sort(size)
            if size == count {
                whole = sorted
            } else {
                try file.write(sorted.bytes(size), at: start * stride)
                runs.append(Run(position: start, end: start + size))
            }
            start += size
        }
        file.close()
        guard !runs.isEmpty else { return }
        merged = Slab(count: Self.mergedRecords)
        let share = max(1, capacity / runs.count)
        for index in runs.indices {
            runs[index].buffer = Slab(count: share)
            try runs[index].refill(file)
            heap.append(index)
        }
        for index in (0..<(heap.count / 2)).reversed() { sift(index) }
    }

    /// The next records, until `nil`; they hold until the next call.
    func nextChunk() throws -> UnsafeBufferPointer<Record>? {
        if let whole {
            guard merged == nil else { return nil }
            merged = whole
            return UnsafeBufferPointer(rebasing: whole.elements[range ?? whole.elements.indices])
        }
        guard let merged, !heap.isEmpty else {
            file?.close()
            return nil
        }
        var count = 0
        while count < merged.elements.count, let least = heap.first {
            merged.elements[count] = runs[least].first
            count += 1
            if let file, try !runs[least].advance(file) {
                heap.swapAt(0, heap.count - 1)
                heap.removeLast()
            }
            sift(0)
        }
        return UnsafeBufferPointer(rebasing: merged.elements[..<count])
    }

    private func sift(_ start: Int) {
        var at = start
        while true {
            var least = at
            for child in [2 * at + 1, 2 * at + 2] where child < heap.count {
                if Record.precedes(runs[heap[child]].first, runs[heap[least]].first) { least = child }
            }
            if least == at { return }
            heap.swapAt(at, least)
            at = least
        }
    }
}

/// A sorted part of a bucket's file.
private struct Run<Record: StoredRecord> {
    /// The next record to read from the file, and the one after the last.
    var position: Int
    let end: Int
    var buffer: Slab<Record>?
    var at = 0
    var filled = 0

    init(position: Int, end: Int) {
        self.position = position
        self.end = end
    }

    var first: Record {
        @inline(__always) get {
            guard let buffer else { preconditionFailure("a run is read before it is filled") }
            return buffer.elements[at]
        }
    }

    /// Goes to the next record; `false` at the end.
    mutating func advance(_ file: ScratchFile) throws -> Bool {
        at += 1
        if at < filled { return true }
        guard position < end else { return false }
        try refill(file)
        return true
    }

    mutating func refill(_ file: ScratchFile) throws {
        guard let buffer else { return }
        filled = min(buffer.elements.count, end - position)
        at = 0
        try file.read(buffer.mutableBytes(filled), at: position * MemoryLayout<Record>.stride)
        position += filled
    }
}
