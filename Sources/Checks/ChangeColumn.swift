/// Columns that tell when a record was made or changed.
enum ChangeColumn {
    /// Whether a column is named for the time at which a record was made or changed.
    static func isNamed(_ column: String) -> Bool {
        let name = column.lowercased()
        return ["created", "modified", "updated", "systemmodstamp", "changed_at", "inserted_at"].contains {
            name.contains($0)
        }
    }
}
