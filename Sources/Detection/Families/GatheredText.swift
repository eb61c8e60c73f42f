import Records

/// Some columns of a batch, row after row, in one run of bytes: what a matcher has to read, and no more.
struct GatheredText: ~Copyable {
    private let bytes: UnsafeMutableRawBufferPointer
    private let count: Int
    /// Where each piece begins here and in the batch's text, ascending.
    private let starts: [UInt32]
    private let origins: [UInt32]

    /// Copies the runs of neighbouring columns of every row, with a line feed after each.
    init(_ batch: BatchView, runs: [(first: Int, last: Int)]) {
        let bytes = MemoryPool.shared.take(batch.text.count + batch.rowCount * runs.count)
        let pieces = batch.rowCount * runs.count
        var count = 0
        var starts = [UInt32](repeating: 0, count: pieces)
        var origins = starts
        if let target = bytes.baseAddress, let source = batch.text.baseAddress {
            var piece = 0
            for row in 0..<batch.rowCount {
                let fields = row &* (batch.columnCount &+ 1)
                for run in runs {
                    let start = Int(batch.bounds[fields &+ run.first])
                    let length = max(0, Int(batch.bounds[fields &+ run.last &+ 1]) &- 1 &- start)
                    starts[piece] = UInt32(truncatingIfNeeded: count)
                    origins[piece] = UInt32(truncatingIfNeeded: start)
                    piece &+= 1
                    // The fields of a misfit are empty and may lie one behind the text.
                    if length > 0 { (target + count).copyMemory(from: source + start, byteCount: length) }
                    bytes[count &+ length] = 0x0A
                    count &+= length &+ 1
                }
            }
        }
        self.bytes = bytes
        self.count = count
        self.starts = starts
        self.origins = origins
    }

    deinit { MemoryPool.shared.give(bytes) }

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        body(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }

    /// Where in the batch's text a position of the gathered bytes is.
    func position(of offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        return Int(origins[low - 1]) + offset - Int(starts[low - 1])
    }
}
