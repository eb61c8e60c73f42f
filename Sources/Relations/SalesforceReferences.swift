import Records

/// References in trees of Salesforce records, as `sf data export tree` writes them: a record's `attributes.referenceId` is
/// `AccountRef1`, and a field that refers to it holds `@AccountRef1`
/// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_composite_sobject_tree.htm).
public enum SalesforceReferences {
    static let idColumn = "attributes.referenceId"
    /// What a reference begins with.
    public static let mark = UInt8(ascii: "@")

    /// The share of a column's values that have to be references.
    private static let share = 0.95

    /// The relations of columns that hold references in `sample`; what is known of the field says what follows.
    static func relations(schema: Schema, sample: RecordBatch) -> [Relation] {
        let columns = sample.withView { view in
            schema.columns.indices.filter { column in
                guard column < view.columnCount else { return false }
                var (values, references) = (0, 0)
                for row in 0..<view.rowCount {
                    let (start, end) = view.field(row, column)
                    guard end > start else { continue }
                    values += 1
                    if end - start > 1, view.text[start] == mark { references += 1 }
                }
                return references > 0 && Double(references) >= share * Double(values)
            }
        }
        return columns.map { column in
            let name = schema.columns[column]
            // Trees leave out the ids.
            let known = SalesforceRelations.relations(table: schema.table, columns: ["Id", name])
                .first { $0.childColumns == [name] }
            return Relation(
                child: schema.table, childColumns: [name], parent: known?.parent, onDrop: known?.onDrop ?? .hold,
                origin: .reference)
        }
    }
}
