import GRDB

/// Whether a file has an index's tables and nothing else: a view in the place of a table may never end, and a trigger or a
/// column that is computed does what somebody else wrote.
extension IndexSchema {
    /// A line of `sqlite_schema`.
    private struct Entry: Hashable {
        let type: String?
        let name: String?
        let table: String?
        let sql: String?
    }

    static func isWhole(_ database: Database) throws -> Bool {
        let queue = try DatabaseQueue()
        let expected = try queue.write { database in
            try database.execute(sql: bulkTables + smallTables + indexes(in: "main") + view)
            return try entries(database, limit: .max)
        }
        return try entries(database, limit: expected.count + 1) == expected
    }

    private static func entries(_ database: Database, limit: Int) throws -> [Entry: Int] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?", arguments: [limit])
        var entries: [Entry: Int] = [:]
        while let row = try rows.next() {
            let entry = Entry(type: row.text(0), name: row.text(1), table: row.text(2), sql: row.text(3))
            entries[entry, default: 0] += 1
        }
        return entries
    }
}
