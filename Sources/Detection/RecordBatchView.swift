import Records

extension RecordBatch {
    /// The batch as detectors look at it, for the time of the call.
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
