/// The databases that a script goes through (`\connect` of `pg_dumpall`, `USE` of `mysqldump --databases`), and what their tables
/// are called: by their name alone in the database that has it first, with the database before it in every other.
struct SQLDatabases {
    /// The current one; empty before any is named.
    private var current = ""
    /// By table: the database that had it first.
    private var owners: [String: String] = [:]
    /// What tables are called, where that is known beforehand.
    private let known: Set<String>

    init(known: Set<String> = []) { self.known = known }

    /// What records of a table of the current database are called.
    mutating func name(of table: String) -> String {
        guard known.isEmpty else {
            let whole = current + "." + table
            return known.contains(whole) ? whole : table
        }
        let owner = owners[table] ?? current
        owners[table] = owner
        return owner == current ? table : current + "." + table
    }

    /// The declaration with all of its tables' names.
    mutating func named(_ declared: TableDeclaration) -> TableDeclaration {
        var declared = declared
        declared.table = name(of: declared.table)
        declared.partitionOf = declared.partitionOf.map { name(of: $0) }
        declared.inherits = declared.inherits.map { name(of: $0) }
        declared.foreignKeys = declared.foreignKeys.map { key in
            TableDeclaration.ForeignKey(
                columns: key.columns, table: name(of: key.table), parentColumns: key.parentColumns,
                onDelete: key.onDelete)
        }
        return declared
    }

    /// Follows a line for psql. Returns whether it changes the database.
    mutating func follow(line: UnsafeRawBufferPointer) -> Bool {
        var words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)[...]
        guard let command = words.popFirst(), command == "\\connect" || command == "\\c" else { return false }
        if words.first?.hasPrefix("-reuse-previous=") == true { words = words.dropFirst() }
        guard !words.isEmpty else { return false }
        var name = words.joined(separator: " ")
        if name.hasPrefix("\"") {
            name = String(name.dropFirst().prefix { $0 != "\"" })
        } else {
            name = String(words[words.startIndex])
        }
        // A connection string: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
        if name.hasPrefix("dbname=") {
            name = String(name.dropFirst("dbname=".count).drop { $0 == "'" })
            if name.hasSuffix("'") { name.removeLast() }
        }
        return change(to: name)
    }

    /// Follows a statement `USE name;`. Returns whether it changes the database.
    mutating func follow(use statement: UnsafeRawBufferPointer, _ dialect: SQLDialect) -> Bool {
        var tokens = SQLTokens(statement, dialect: dialect, limit: 8)
        guard tokens.take("USE"), let name = tokens.takeName() else { return false }
        return change(to: name)
    }

    private mutating func change(to name: String) -> Bool {
        defer { current = name }
        return name != current
    }
}
