import CSQLite
import GRDBSQLite

/// What SQLite says of a file that it cannot read or write, in its words or ours.
struct SQLiteFault: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A connection to a database file, set up for files of unknown origin: nothing that the schema says runs.
///
/// No triggers, views or foreign keys; functions in the schema only where they are harmless; no extensions; pages are checked
/// as they are read. https://www.sqlite.org/security.html
final class SQLiteFile {
    enum Access {
        /// Nothing else changes the file, and this does not either: no locks, no journal, no files beside it.
        case reading
        /// A private file that is thrown away if anything fails: no journal, nothing is waited for.
        case writing
    }

    /// Bytes of the longest value; more is not loaded into memory.
    static let valueBytes = 256 << 20
    /// Bytes of the longest statement, those of the schema included.
    static let statementBytes = SQLDefinitions.limit

    let connection: OpaquePointer

    init(_ path: String, _ access: Access) throws {
        let name = access == .reading ? "file:\(Self.escaped(path))?immutable=1" : path
        let flags =
            access == .reading
            ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened else { throw SQLiteFault(String(cString: sqlite3_errstr(code))) }
        connection = opened
        guard code == SQLITE_OK else { throw fault() }
        try guardAgainstSchema()
        try run("PRAGMA cache_size=-8192")
        try run("PRAGMA temp_store=MEMORY")
        if access == .writing {
            try run("PRAGMA journal_mode=OFF")
            try run("PRAGMA synchronous=OFF")
        }
    }

    deinit { sqlite3_close_v2(connection) }

    /// A path in a URI: what has a meaning there is escaped.
    private static func escaped(_ path: String) -> String {
        var result = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "?": result += "%3f"
            case "#": result += "%23"
            default: result.unicodeScalars.append(scalar)
            }
        }
        // Two slashes at the start would be an authority.
        return result.hasPrefix("/") ? "//" + result : result
    }

    private func guardAgainstSchema() throws {
        for (setting, isOn) in [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
            (SQLITE_DBCONFIG_ENABLE_FKEY, 0), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        ] {
            guard sqlite_switch(connection, Int32(setting), Int32(isOn)) == SQLITE_OK else { throw fault() }
        }
        for (limit, value) in [
            (SQLITE_LIMIT_LENGTH, Self.valueBytes), (SQLITE_LIMIT_SQL_LENGTH, Self.statementBytes),
            (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 20), (SQLITE_LIMIT_VDBE_OP, 10_000_000),
            (SQLITE_LIMIT_FUNCTION_ARG, 32), (SQLITE_LIMIT_ATTACHED, 1), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
        ] {
            sqlite3_limit(connection, Int32(limit), Int32(value))
        }
        try run("PRAGMA cell_size_check=ON")
        try run("PRAGMA ignore_check_constraints=ON")
    }

    /// What went wrong in the last call.
    func fault() -> SQLiteFault { SQLiteFault(String(cString: sqlite3_errmsg(connection))) }

    /// Whether the last call met pages that contradict one another.
    var isCorrupt: Bool { sqlite3_errcode(connection) & 0xFF == SQLITE_CORRUPT }

    /// Runs one statement to its end.
    func run(_ statement: String) throws {
        let prepared = try prepare(statement)
        while try prepared.step() {}
    }

    /// - Throws: also where the text has more than one statement: the rest would be passed over.
    func prepare(_ text: String) throws -> SQLiteStatement { try SQLiteStatement(text, self) }

    /// The number in the first column of the first row.
    func number(_ query: String) throws -> Int {
        let statement = try prepare(query)
        return try statement.step() ? Int(statement.integer(0)) : 0
    }

    /// Rows that the last statement changed.
    var changes: Int { Int(sqlite3_changes64(connection)) }
}

/// A prepared statement.
final class SQLiteStatement {
    let handle: OpaquePointer
    private let file: SQLiteFile

    fileprivate init(_ text: String, _ file: SQLiteFile) throws {
        self.file = file
        var prepared: OpaquePointer?
        var isWhole = false
        let code = text.withCString { start in
            var tail: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v2(file.connection, start, -1, &prepared, &tail)
            isWhole = tail.map { $0.pointee == 0 } ?? true
            return code
        }
        guard code == SQLITE_OK else { throw file.fault() }
        guard let prepared, isWhole else {
            sqlite3_finalize(prepared)
            throw SQLiteFault("a statement of the schema is none, or several")
        }
        handle = prepared
    }

    deinit { sqlite3_finalize(handle) }

    /// Whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw file.fault()
        }
    }

    /// Makes it ready for its next run; what is bound stays.
    func reset() { sqlite3_reset(handle) }

    var columnCount: Int { Int(sqlite3_column_count(handle)) }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

    /// The text of a column; `nil` where it is NULL or no text that can be written in a statement.
    func text(_ column: Int) -> String? {
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return nil }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column))))
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    func bind(_ text: String, at position: Int) throws {
        let code = sqlite3_bind_text(
            handle, Int32(position), text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        guard code == SQLITE_OK else { throw file.fault() }
    }

    /// Binds a column of another statement's row, of this connection or another, as it is.
    func bind(_ column: Int, of other: SQLiteStatement, at position: Int) throws {
        let value = sqlite3_column_value(other.handle, Int32(column))
        guard sqlite3_bind_value(handle, Int32(position), value) == SQLITE_OK else { throw file.fault() }
    }
}
