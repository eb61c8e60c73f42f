/// The documents of one collection as rows: columns by path, as they come up.
///
/// All rows of a gathered stretch have the columns known at its end, so a stretch is walked twice: for its keys, then for its rows.
final class BSONTable {
    @exclusivity(unchecked) private(set) var schema: Schema
    @exclusivity(unchecked) private var walk = BSONWalk()
    /// By column, the leaf that is the row's field, or -1.
    @exclusivity(unchecked) private var slots: [Int32] = []

    struct Document {
        let range: Range<Int>
        let leaves: Range<Int>
        let misfit: Misfit?
    }

    init(name: String) { schema = Schema(table: name, columns: [], primaryKey: ["_id"]) }

    /// Columns known so far, those of the stretch included.
    var columnCount: Int { walk.columns.count }

    /// Begins a stretch.
    func begin() { walk.forgetLeaves() }

    /// Walks through the document that is `range` of the source.
    func document(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) -> Document {
        let first = walk.leaves.count
        let misfit = walk.document(source, range)
        return Document(range: range, leaves: first..<walk.leaves.count, misfit: misfit)
    }

    /// Says that all documents of the stretch were walked through.
    func settle() {
        guard walk.columns.count > schema.columns.count else { return }
        schema = Schema(table: schema.table, columns: walk.columns.names, primaryKey: ["_id"])
        slots = Array(repeating: -1, count: schema.columns.count)
    }

    func write(_ document: Document, _ source: UnsafeRawBufferPointer, to builder: BatchBuilder) {
        let batch = builder.batch(for: schema)
        builder.took()
        if let misfit = document.misfit { return batch.appendMisfit(document.range, misfit) }
        let text = BSONText(batch: batch, source: source)
        batch.beginRow()
        walk.leaves.withUnsafeBufferPointer { leaves in
            slots.withUnsafeMutableBufferPointer { slots in
                for leaf in document.leaves { slots[Int(leaves[leaf].column)] = Int32(truncatingIfNeeded: leaf) }
                for column in slots.indices {
                    if slots[column] >= 0 {
                        let leaf = leaves[Int(slots[column])]
                        text.field(leaf.kind, Int(leaf.start), Int(leaf.end))
                        slots[column] = -1
                    }
                    batch.endField()
                }
            }
        }
        batch.endRow(document.range)
    }
}
