/// The columns that a schema's records have, and the steps in which a record's bytes become their fields.
///
/// Fields of nested records are columns by path, `address.city`, as far as that is one record at most: a union of records,
/// a record within itself, arrays and maps are one column each, JSON text. What is optional (`["null", record]`) counts as
/// a record.
struct AvroColumns: Sendable {
    /// Columns beyond which nested records are not taken apart any more.
    static let most = BSONColumns.most

    enum Step: Sendable {
        /// The next value, of this type, is the next column's field.
        case field(Int)
        /// A union of null and a record. In the branch `null` the record's columns are empty and its steps are skipped.
        case optional(null: Int64, columns: Int, steps: Int)
    }

    private(set) var names: [String] = []
    private(set) var steps: [Step] = []

    private let schema: AvroSchema
    /// Records that are being taken apart, from the outside in.
    private var open: [Int] = []
    private var opened = 0

    init(_ schema: AvroSchema) {
        self.schema = schema
        add(schema.top, path: "")
    }

    private mutating func add(_ type: Int, path: String) {
        if let record = record(type) {
            fields(of: record, path: path)
        } else if let (record, null) = optionalRecord(type) {
            let (at, columns) = (steps.count, names.count)
            steps.append(.optional(null: null, columns: 0, steps: 0))
            fields(of: record, path: path)
            steps[at] = .optional(null: null, columns: names.count - columns, steps: steps.count - at - 1)
        } else {
            names.append(path.isEmpty ? "value" : path)
            steps.append(.field(type))
        }
    }

    private mutating func fields(of record: Int, path: String) {
        opened += 1
        open.append(record)
        let type = schema.types[record]
        for field in Int(type.first)..<Int(type.first + type.second) {
            let name = schema.names[field]
            add(Int(schema.links[field]), path: path.isEmpty ? name : path + "." + name)
        }
        open.removeLast()
    }

    /// The type itself, where it is a record that can be taken apart.
    private func record(_ type: Int) -> Int? {
        guard schema.types[type].kind == .record else { return nil }
        guard !open.contains(type), open.count < RecordLimits.depth else { return nil }
        return open.isEmpty || opened < Self.most && names.count < Self.most ? type : nil
    }

    private func optionalRecord(_ type: Int) -> (record: Int, null: Int64)? {
        let union = schema.types[type]
        guard union.kind == .union, union.second == 2 else { return nil }
        let branches = [Int(schema.links[Int(union.first)]), Int(schema.links[Int(union.first) + 1])]
        guard let null = branches.firstIndex(where: { schema.types[$0].kind == .null }) else { return nil }
        return record(branches[1 - null]).map { ($0, Int64(null)) }
    }
}
