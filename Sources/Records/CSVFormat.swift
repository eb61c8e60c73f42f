/// Comma-separated values and their relatives.
struct CSVFormat: RecordFormat {
    let name = "csv"
    let summary =
        "comma, semicolon, tab or pipe; quoted or not; CRLF, LF, CR; UTF-8, UTF-16, ISO-8859-1, Windows-1252"

    /// Names that say a member is a table.
    private static let suffixes = [".csv", ".tsv", ".tab", ".txt"]

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let name = path.lowercased()
        let isNamed = Self.suffixes.contains { name.hasSuffix($0) }
        guard
            let dialect = CSVDialect(
                head: head, isWhole: isWhole, isNamed: isNamed,
                isTabbed: name.hasSuffix(".tsv") || name.hasSuffix(".tab"))
        else { return nil }
        if !isNamed || name.hasSuffix(".txt"), dialect.delimiter == 0 { return nil }
        return CSVReader(table: Schema.tableName(ofMember: path), dialect: dialect)
    }
}
