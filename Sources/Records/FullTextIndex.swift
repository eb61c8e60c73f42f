/// A full-text index of SQLite's over the rows of a table: an FTS4 or FTS5 table with `content=`.
///
/// It keeps the words of its table's rows until it is made again from those that are there, by its own command.
/// https://www.sqlite.org/fts5.html#the_rebuild_command
struct FullTextIndex {
    let name: String
    /// Its `CREATE VIRTUAL TABLE`.
    let definition: String
    /// The table whose rows it indexes, in lower case.
    let content: String

    /// Makes it again.
    var renewal: String {
        let quoted = SQLiteTable.quoted(name)
        return "INSERT INTO \(quoted)(\(quoted)) VALUES('rebuild')"
    }
}
