/// The column that tells when a record was made: Salesforce's `CreatedDate`, `created_at` of databases.
public enum CreationColumn {
    /// Names of such columns, in lower case and without what separates their words.
    public static let names: Set<String> = [
        "createddate", "createdat", "created", "createdon", "datecreated", "creationdate", "creationtime", "insertedat",
        "createtime", "createdtime",
    ]

    /// The position of the first such column; `nil` where there is none. A column of another record that is told along
    /// with this one (`Account.CreatedDate`) is none.
    public static func position(in columns: [String]) -> Int? {
        columns.firstIndex { names.contains(plain($0)) }
    }

    private static func plain(_ name: String) -> String {
        // A header cell may carry a provenance tag in brackets: `Created [synthetic]`.
        name.prefix { $0 != "[" }.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
    }
}
