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
