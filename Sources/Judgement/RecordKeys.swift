import Records

/// Reads the keys of a member's records: the values of one or several columns.
struct RecordKeys: Sendable {
    /// Positions of the key columns; empty where none is known.
    let columns: [Int]

    /// The key as text: several columns joined with `|`, a `|` or `\` in a value preceded by `\`. `nil` when every part
    /// is empty or there is no key column.
    func text(ofRow row: Int, in batch: RecordBatch) -> String? {
        guard !columns.isEmpty else { return nil }
        let parts = columns.map { value(row, $0, batch) }
        guard parts.contains(where: { !$0.isEmpty }) else { return nil }
        guard parts.count > 1 else { return parts[0] }
        return parts.map { part in
            part.contains(where: { $0 == "|" || $0 == "\\" })
                ? part.reduce(into: "") { $0 += $1 == "|" || $1 == "\\" ? "\\\($1)" : String($1) } : part
        }.joined(separator: "|")
    }

    /// Where in the batch's text the key stands as it is: one column, nothing to decode. `nil` where it has to be read
    /// with `text`; an empty range where the record has no key.
    @inline(__always)
    func plainRange(ofRow row: Int, in view: BatchView) -> Range<Int>? {
        guard columns.count == 1 else { return columns.isEmpty ? 0..<0 : nil }
        let (start, end) = view.field(row, columns[0])
        return view.isPlain(start, end) ? start..<end : nil
    }

    private func value(_ row: Int, _ column: Int, _ batch: RecordBatch) -> String {
        batch.withView { view in
            let (start, end) = view.wholeField(row, column)
            return RecordText.decode(
                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote, encoding: batch.encoding)
        }
    }
}
