/// Avro's object container files (https://avro.apache.org/docs/1.12.0/specification/#object-container-files).
struct AvroFormat: RecordFormat {
    let name = "avro"
    let summary = "Avro object container files: null, deflate, zstandard and snappy blocks"

    /// The header must end within the head, and codec and schema be such that records can be told apart; else the file is one
    /// of `UnreadFormat`.
    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        guard let header = AvroHeader(head), let types = AvroSchema(header.schema), !types.types[types.top].canBeEmpty
        else { return nil }
        let columns = AvroColumns(types)
        guard columns.names.count <= RecordLimits.columns else { return nil }
        let table = Self.table(ofMember: path, recordName: types.recordName)
        return AvroReader(table: table, header: header, types: types, columns: columns)
    }

    /// Names of records that writers give to any table.
    private static let generic: Set<String> = [
        "root", "toplevelrecord", "record", "row", "schema", "value", "spark_schema", "hive_schema",
    ]

    /// The table that a file's records are of: the file's name. Where that says which part of a table the file is
    /// (`part-00000-….avro`, `contacts-000000000001.avro`) it is the schema's record, or, when that has a name that says
    /// nothing, what is left of the file's name, or the folder's.
    static func table(ofMember path: String, recordName: String?) -> String {
        let stem = Schema.tableName(ofMember: path)
        guard let left = withoutPart(stem) else { return stem }
        if let recordName, !generic.contains(recordName.lowercased()) { return recordName }
        if !left.isEmpty { return left }
        return path.split(separator: "/").dropLast().last.map(String.init) ?? recordName ?? stem
    }

    /// What a file's name has beside the number of its part; `nil` where it has none.
    private static func withoutPart(_ stem: String) -> String? {
        let pieces = stem.split(separator: "-", omittingEmptySubsequences: false)
        // part-00000-<job>-c000.snappy, part-m-00000, part-r-00000
        if pieces.count > 1, pieces[0] == "part", pieces[1...].prefix(2).contains(where: isNumber) { return "" }
        guard pieces.count > 1, let last = pieces.last, last.utf8.count >= 5, isNumber(last) else { return nil }
        return pieces.dropLast().joined(separator: "-")
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
