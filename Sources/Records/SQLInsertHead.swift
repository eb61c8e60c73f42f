/// What stands between the first word of an `INSERT` and its first tuple.
///
/// Grammars: https://www.postgresql.org/docs/current/sql-insert.html, https://dev.mysql.com/doc/refman/8.4/en/insert.html,
/// https://mariadb.com/kb/en/insert/, https://www.sqlite.org/lang_insert.html
struct SQLInsertHead {
    /// Where the reading of a statement's beginning ended.
    enum Reading {
        case head(SQLInsertHead)
        /// The text ends in it.
        case goesOn
        /// It inserts rows in a way that is not read (`INSERT … SELECT`, `… SET`, `… DEFAULT VALUES`), into this table.
        case unread(table: String)
        /// It is no `INSERT`.
        case other
    }

    /// Without its database or usual schema.
    let table: String
    /// Columns that the statement names; empty where it names none.
    let columns: [String]
    /// Where the first element begins, at `ROW` or at the tuple's parenthesis, and where the parenthesis is.
    let element: Int
    let parenthesis: Int

    /// Reads the statement that begins at `at`.
    ///
    /// - Parameters:
    ///   - limit: bytes that are looked at.
    ///   - isFinal: nothing comes behind the text.
    static func read(
        _ text: UnsafeRawBufferPointer, at: Int, dialect: SQLDialect, limit: Int, isFinal: Bool
    ) -> Reading {
        let end = min(text.count, at + limit)
        let isCut = end == text.count && !isFinal
        let lexer = SQLLexer(text: UnsafeRawBufferPointer(rebasing: text[..<end]), dialect: dialect)
        // What stands outside parentheses up to the words before the first tuple, and the lists among it.
        var from = at
        var (table, columns): (String?, [String]) = (nil, [])
        while true {
            guard let stop = lexer.next((0x28, 0x3B), from: from) else {
                if isCut { return .goesOn }
                var tokens = SQLTokens(lexer.text, dialect: dialect, limit: from + wordBytes, from: from)
                return unread(table ?? target(&tokens, dialect))
            }
            var tokens = SQLTokens(UnsafeRawBufferPointer(rebasing: text[from..<(stop + 1)]), dialect: dialect)
            if table == nil {
                guard let named = target(&tokens, dialect) else { return .other }
                table = named
            }
            let isPartition = tokens.take("PARTITION")
            if !isPartition, tokens.take("AS") { _ = tokens.takeName() }
            if !isPartition {
                _ = tokens.take("OVERRIDING", "SYSTEM", "VALUE") || tokens.take("OVERRIDING", "USER", "VALUE")
                if tokens.take("VALUES") || tokens.take("VALUE") {
                    let element = tokens.position.map { from + $0 } ?? stop
                    _ = dialect == .mySQL && tokens.take("ROW")
                    guard tokens.isNext(symbol: "("), let table else { return unread(table) }
                    return .head(SQLInsertHead(table: table, columns: columns, element: element, parenthesis: stop))
                }
            }
            guard tokens.isNext(symbol: "(") else { return unread(table) }
            guard let close = lexer.next((0x29, 0x29), from: stop + 1) else { return isCut ? .goesOn : unread(table) }
            if !isPartition {
                var list = SQLTokens(UnsafeRawBufferPointer(rebasing: text[stop..<(close + 1)]), dialect: dialect)
                guard columns.isEmpty, let names = list.takeNames(), !names.isEmpty else { return unread(table) }
                columns = names
            }
            from = close + 1
        }
    }

    /// Bytes of a statement that goes on too long in which its table's name is looked for.
    private static let wordBytes = 4 << 10

    private static func unread(_ table: String?) -> Reading { table.map { .unread(table: $0) } ?? .other }

    /// Takes everything up to the table's name.
    private static func target(_ tokens: inout SQLTokens, _ dialect: SQLDialect) -> String? {
        guard tokens.take("INSERT") || tokens.take("REPLACE") else { return nil }
        if tokens.take("OR") { _ = tokens.takeName() }
        while ["IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY"].contains(where: { tokens.take($0) }) {}
        guard tokens.take("INTO") || dialect == .mySQL else { return nil }
        return tokens.takeTable(dialect)
    }
}
