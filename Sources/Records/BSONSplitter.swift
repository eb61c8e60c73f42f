/// Splits a collection into its documents, a record each.
///
/// The documents' keys are columns, those of embedded documents by path (`address.city`). All rows of a gathered stretch
/// have the columns known at its end, so a stretch is walked twice: for its keys, then for its rows.
final class BSONSplitter: RecordSplitter {
    let description = "BSON"
    let isOneTable = true
    private(set) var schema: Schema

    /// Fields of the rows that are written at a time, empty ones counted.
    private static let mostFields = 4 << 20

    private let table: String
    private var walk = BSONWalk()
    private var documents: [Document] = []
    /// By column, the leaf that is the row's field, or -1.
    private var slots: [Int32] = []
    /// A document's length was impossible: where the next one begins is not known any more.
    private var isLost = false
    /// Bytes left of a document that is too long to keep.
    private var toSkip = 0

    private struct Document {
        let range: Range<Int>
        let leaves: Range<Int>
        let misfit: Misfit?
    }

    init(table: String) {
        self.table = table
        schema = Schema(table: table, columns: [], primaryKey: ["_id"])
    }

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) -> Int {
        let taken = find(source, isFinal: isFinal)
        if walk.columns.count > schema.columns.count {
            schema = Schema(table: table, columns: walk.columns.names, primaryKey: ["_id"])
            slots = Array(repeating: -1, count: schema.columns.count)
        }
        for document in documents { write(document, source, to: builder) }
        return taken
    }

    /// Finds the whole documents at the front; gives where they end.
    private func find(_ source: UnsafeRawBufferPointer, isFinal: Bool) -> Int {
        documents.removeAll(keepingCapacity: true)
        walk.forgetLeaves()
        var at = 0
        while at < source.count, !isLost, documents.count * max(1, walk.columns.count) < Self.mostFields {
            guard source.count - at >= 4 else { break }
            guard let length = BSON.documentLength(source, at: at) else {
                isLost = true
                break
            }
            guard length <= source.count - at else { break }
            guard source[at + length - 1] == 0 else {
                isLost = true
                break
            }
            let range = at..<(at + length)
            let first = walk.leaves.count
            let misfit = walk.document(source, range)
            documents.append(Document(range: range, leaves: first..<walk.leaves.count, misfit: misfit))
            at = range.upperBound
        }
        let isStuck = documents.isEmpty || isLost || source.count - at < 4 || !isWhole(source, at)
        if isFinal, at < source.count, isStuck {
            documents.append(Document(range: at..<source.count, leaves: 0..<0, misfit: .syntax))
            return source.count
        }
        return at
    }

    /// Whether a document at `at` states a length that is there.
    private func isWhole(_ source: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        BSON.documentLength(source, at: at).map { $0 <= source.count - at } ?? false
    }

    private func write(_ document: Document, _ source: UnsafeRawBufferPointer, to builder: BatchBuilder) {
        let batch = builder.batch(for: schema)
        builder.took()
        if let misfit = document.misfit { return batch.appendMisfit(document.range, misfit) }
        for leaf in document.leaves { slots[Int(walk.leaves[leaf].column)] = Int32(truncatingIfNeeded: leaf) }
        batch.beginRow()
        for column in slots.indices {
            let slot = Int(slots[column])
            if slot >= 0 {
                let leaf = walk.leaves[slot]
                BSONText(batch: batch, source: source).field(leaf.kind, Int(leaf.start), Int(leaf.end))
                slots[column] = -1
            }
            batch.endField()
        }
        batch.endRow(document.range)
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { toSkip = isLost ? .max : BSON.documentLength(bytes, at: 0) ?? .max }
        let count = min(toSkip, bytes.count)
        toSkip -= count
        return (count, toSkip == 0)
    }
}
