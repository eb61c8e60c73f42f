/// Splits a collection into its documents, a record each; the documents' keys are columns, those of embedded documents by path
/// (`address.city`).
final class BSONSplitter: RecordSplitter {
    let description = "BSON"
    let isOneTable = true
    var schema: Schema { table.schema }

    /// Fields of the rows that are written at a time, empty ones counted.
    static let mostFields = 4 << 20

    private let table: BSONTable
    private var documents: [BSONTable.Document] = []
    /// A document's length was impossible: where the next one begins is not known any more.
    private var isLost = false
    /// Bytes left of a document that is too long to keep.
    private var toSkip = 0

    init(table: String) { self.table = BSONTable(name: table) }

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) -> Int {
        let taken = find(source, isFinal: isFinal)
        table.settle()
        for document in documents { table.write(document, source, to: builder) }
        return taken
    }

    /// Finds the whole documents at the front; gives where they end.
    private func find(_ source: UnsafeRawBufferPointer, isFinal: Bool) -> Int {
        documents.removeAll(keepingCapacity: true)
        table.begin()
        var at = 0
        while at < source.count, !isLost, documents.count * max(1, table.columnCount) < Self.mostFields {
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
            documents.append(table.document(source, at..<(at + length)))
            at += length
        }
        let isStuck = documents.isEmpty || isLost || source.count - at < 4 || !isWhole(source, at)
        if isFinal, at < source.count, isStuck {
            documents.append(BSONTable.Document(range: at..<source.count, leaves: 0..<0, misfit: .syntax))
            return source.count
        }
        return at
    }

    /// Whether a document at `at` states a length that is there.
    private func isWhole(_ source: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        BSON.documentLength(source, at: at).map { $0 <= source.count - at } ?? false
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { toSkip = isLost ? .max : BSON.documentLength(bytes, at: 0) ?? .max }
        let count = min(toSkip, bytes.count)
        toSkip -= count
        return (count, toSkip == 0)
    }
}
