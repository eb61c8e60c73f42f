import CStructure

/// A batch's text and field bounds, borrowed for the time of one look at them.
public struct BatchView {
    public let text: UnsafeRawBufferPointer
    public let bounds: UnsafeBufferPointer<UInt32>
    public let rowCount: Int
    public let columnCount: Int
    public let quote: UInt8

    public init(
        text: UnsafeRawBufferPointer, bounds: UnsafeBufferPointer<UInt32>, rowCount: Int, columnCount: Int, quote: UInt8
    ) {
        self.text = text
        self.bounds = bounds
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.quote = quote
    }

    /// Has the batch brought near, as another thread wrote it and its fields are about to be read here and there.
    ///
    /// Readers of single columns would wait for each line of the cache; asked for in one go, they come side by side.
    public func prefetch() {
        if let base = text.baseAddress { winnow_prefetch(base, text.count) }
        if let base = bounds.baseAddress { winnow_prefetch(base, bounds.count * MemoryLayout<UInt32>.stride) }
    }

    /// Start and end of a field in `text`, without its outer quotes.
    @inlinable @inline(__always)
    public func field(_ row: Int, _ column: Int) -> (start: Int, end: Int) {
        let (start, end) = wholeField(row, column)
        guard end &- start >= 2, quote != 0, text[start] == quote, text[end &- 1] == quote else { return (start, end) }
        return (start &+ 1, end &- 1)
    }

    /// Start and end of a field in `text`, with its quotes.
    @inlinable @inline(__always)
    public func wholeField(_ row: Int, _ column: Int) -> (start: Int, end: Int) {
        let at = row &* (columnCount &+ 1) &+ column
        let start = Int(bounds[at])
        return (start, max(start, Int(bounds[at &+ 1]) &- 1))
    }

    /// Whether `start ..< end` of the text is ASCII without a quote: text as it stands, with nothing to decode.
    @inlinable @inline(__always)
    public func isPlain(_ start: Int, _ end: Int) -> Bool {
        guard end > start, let base = text.baseAddress else { return true }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = ones &* UInt64(quote)
        var special: UInt64 = 0
        var at = start
        while at < end {
            let count = min(8, end &- at)
            // Fewer than eight bytes at the end of the text are read one by one; else the rest is shifted out.
            var word: UInt64
            if at &+ 8 <= text.count {
                word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self) &<< UInt64(64 &- 8 &* count)
                word |= count < 8 ? ones &>> UInt64(8 &* count) : 0
            } else {
                word = ones
                for byte in 0..<count {
                    word = word &<< 8 | UInt64(base.load(fromByteOffset: at &+ byte, as: UInt8.self))
                }
            }
            // A byte that is the quote is zero after the xor: the borrow of the subtraction sets its high bit.
            let differing = word ^ quotes
            special |= word | (differing &- ones) & ~differing
            at &+= 8
        }
        return special & (ones &* 0x80) == 0
    }
}

extension RecordBatch {
    /// The batch as its readers look at it, for the time of the call.
    public func withView<R>(_ body: (BatchView) throws -> R) rethrows -> R {
        try withText { text in
            try withBounds { bounds in
                try body(
                    BatchView(
                        text: text, bounds: bounds, rowCount: rowCount, columnCount: columnCount, quote: quote))
            }
        }
    }
}
