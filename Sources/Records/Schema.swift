/// What is known of the records of one member: the table they belong to and their columns, in order.
public struct Schema: Sendable, Hashable {
    /// The kind of record: a Salesforce object, an SQL table, a collection. Taken from the member's name.
    public let table: String
    /// Column names in source order, as the header writes them (unquoted, decoded to UTF-8).
    public let columns: [String]
    /// Names of the columns that make up the key, where the source says so; else empty.
    public let primaryKey: [String]

    public init(table: String, columns: [String], primaryKey: [String] = []) {
        self.table = table
        self.columns = columns
        self.primaryKey = primaryKey
    }

    /// The position of a column by name; letter case does not matter. `nil` where no column has that name.
    public func column(named name: String) -> Int? {
        let wanted = name.lowercased()
        return columns.firstIndex { $0.lowercased() == wanted }
    }

    /// The table that a member's path names: its last component without the format's extensions.
    ///
    /// `export/Contact.csv` and `Contact.csv.gz` are records of `Contact`.
    public static func tableName(ofMember path: String) -> String {
        var name = path.split(separator: "/").last.map(String.init) ?? path
        for suffix in [
            ".gz", ".bz2", ".xz", ".zst", ".lz4", ".csv", ".tsv", ".tab", ".txt", ".json", ".ndjson", ".jsonl", ".bson",
            ".xml", ".avro",
        ]
        where name.lowercased().hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
            name.removeLast(suffix.count)
        }
        return name
    }
}
