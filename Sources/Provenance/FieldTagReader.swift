import Records

/// Reads the tags that stand in the fields of a member's records.
///
/// It holds no state between batches: what a batch gives depends on the batch alone.
public struct FieldTagReader: Sendable {
    /// Columns that hold tags, ascending.
    public let columns: [Int]
    /// Tags that a header cell states for all records, `Email [synthetic]`.
    public let headerTags: [Tag]
    private let names: [String]
    private let vocabulary: Vocabulary

    /// Distinct values of one column that are told apart in a batch; a column with more is no tag but free text, and
    /// its further values count as one unknown tag.
    public static let distinctLimit = 256
    /// What stands for those further values.
    public static let manyValues = "(many values)"
    /// Bytes of a value that are kept; a longer one is no word of any vocabulary.
    public static let valueLimit = 200

    public init(schema: Schema, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        columns = schema.columns.indices.filter { vocabulary.isTagField(schema.columns[$0]) }
        names = columns.map { schema.columns[$0] }
        headerTags = schema.columns.compactMap { cell in
            guard cell.hasSuffix("]"), let open = cell.lastIndex(of: "[") else { return nil }
            let word = String(cell[cell.index(after: open)...].dropLast())
            guard let claim = vocabulary.claim(ofWord: Vocabulary.normalise(word)) else { return nil }
            return Tag(claim: claim, source: .header, name: cell, value: word)
        }
    }

    /// Per tag column the tags of a batch: distinct ones in order of appearance, and per row a position in them, or -1.
    public struct ColumnTags: Sendable {
        public var distinct: [Tag] = []
        public var rows: [Int32]
    }

    /// The tags of each tag column, in the order of `columns`.
    public func read(_ batch: RecordBatch) -> [ColumnTags] {
        guard !columns.isEmpty else { return [] }
        return batch.withView { view in columns.indices.map { read(column: $0, batch: batch, view: view) } }
    }

    private func read(column: Int, batch: RecordBatch, view: BatchView) -> ColumnTags {
        var result = ColumnTags(rows: Array(repeating: -1, count: batch.rowCount))
        var known: [(start: Int, count: Int, tag: Int32)] = []
        let text = view.text
        for row in 0..<batch.rowCount {
            let (start, end) = view.field(row, columns[column])
            guard end > start else { continue }
            let count = end - start
            if let last = known.last(where: { $0.count == count && Self.equal(text, $0.start, start, count) }) {
                result.rows[row] = last.tag
                continue
            }
            let tag = self.tag(column: column, UnsafeRawBufferPointer(rebasing: text[start..<end]), batch, &result)
            if known.count < Self.distinctLimit { known.append((start, count, tag)) }
            result.rows[row] = tag
        }
        return result
    }

    private func tag(
        column: Int, _ bytes: UnsafeRawBufferPointer, _ batch: RecordBatch, _ result: inout ColumnTags
    ) -> Int32 {
        let value = RecordText.decode(
            UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.valueLimit)), quote: 0, encoding: batch.encoding)
        guard let claim = vocabulary.claim(of: value, in: names[column]) else { return -1 }
        var tag = Tag(claim: claim, source: .field, name: names[column], value: value)
        if result.distinct.count >= Self.distinctLimit, !result.distinct.contains(tag), claim == .unknown {
            tag = Tag(claim: .unknown, source: .field, name: names[column], value: Self.manyValues)
        }
        if let known = result.distinct.firstIndex(of: tag) { return Int32(known) }
        result.distinct.append(tag)
        return Int32(result.distinct.count - 1)
    }

    private static func equal(_ text: UnsafeRawBufferPointer, _ a: Int, _ b: Int, _ count: Int) -> Bool {
        for at in 0..<count where text[a + at] != text[b + at] { return false }
        return true
    }
}
