/// The columns of one table in XML as they come up, and its rows.
///
/// All rows of a gathered stretch have the columns known at its end (`settle`).
final class XMLTable {
    @exclusivity(unchecked) var columns = BSONColumns()
    @exclusivity(unchecked) private(set) var schema: Schema
    /// By column, the leaf that is the row's field, or -1.
    @exclusivity(unchecked) private var slots: [Int] = []

    init(_ name: String) { schema = Schema(table: name, columns: []) }

    /// Says that all records of the stretch were read.
    func settle(_ encoding: TextEncoding) {
        let known = schema.columns
        guard columns.count > known.count else { return }
        let more = columns.paths(from: known.count).map { XMLText.string($0, encoding) }
        schema = Schema(table: schema.table, columns: known + more)
        slots = Array(repeating: -1, count: columns.count)
    }

    /// Writes a row; the caller ends it.
    func write(_ record: XMLWalk.Record, of leaves: [XMLWalk.Leaf], _ text: XMLText) {
        let batch = text.batch
        let field = XMLField(text: text)
        // Of a column that comes again, its further leaves.
        var repeated: [Int: [XMLWalk.Leaf]] = [:]
        batch.beginRow()
        leaves.withUnsafeBufferPointer { leaves in
            slots.withUnsafeMutableBufferPointer { slots in
                for at in record.leaves {
                    let column = leaves[at].column
                    if slots[column] < 0 {
                        slots[column] = at
                    } else {
                        repeated[column, default: []].append(leaves[at])
                    }
                }
                for column in slots.indices {
                    if slots[column] >= 0 {
                        let leaf = leaves[slots[column]]
                        if repeated.isEmpty {
                            field.write(leaf)
                        } else {
                            field.write(leaf, and: repeated[column] ?? [])
                        }
                        slots[column] = -1
                    }
                    batch.endField()
                }
            }
        }
    }
}

/// Writes the leaves of a record that have one column as its field.
private struct XMLField {
    let text: XMLText

    /// One value as it stands, also where it comes more than once (Salesforce's SOAP API gives each `Id` twice); several
    /// as a JSON array.
    func write(_ first: XMLWalk.Leaf, and others: [XMLWalk.Leaf]) {
        let batch = text.batch
        let start = batch.textCount
        write(first)
        guard !others.isEmpty else { return }
        let count = batch.textCount - start
        let areSame = others.allSatisfy { other in
            write(other)
            let end = batch.textCount
            defer { batch.textCount = start + count }
            return batch.isText(start..<(start + count), sameAs: (start + count)..<end)
        }
        if areSame { return }
        batch.textCount = start
        let values = ValueText(batch: batch)
        for (at, leaf) in ([first] + others).enumerated() {
            batch.append(UInt8(ascii: at == 0 ? "[" : ","))
            let begin = values.beginQuoted()
            write(leaf)
            values.endQuoted(from: begin)
        }
        batch.append(UInt8(ascii: "]"))
    }

    func write(_ leaf: XMLWalk.Leaf) {
        if leaf.isAttribute { text.attribute(leaf.content) } else { text.field(leaf.content) }
    }
}

extension RecordBatch {
    /// Whether two stretches of the text being written have the same bytes.
    fileprivate func isText(_ one: Range<Int>, sameAs other: Range<Int>) -> Bool {
        withText { $0[one].elementsEqual($0[other]) }
    }
}
