import Glibc

/// Splits SQL scripts: rows of COPY blocks, statements that insert one row, tuples of those that insert several.
///
/// Everything else is frame: it stands in every output, so that restored member, quarantine and hold are whole scripts.
final class SQLSplitter: RecordSplitter {
    private let dialect: SQLDialect
    private var known = Declarations()
    /// Whether the tables are known beforehand, and what the script says of them does not count.
    private let isDeclared: Bool
    private var databases: SQLDatabases
    private var state = State.statements
    private(set) var schema = Schema(table: "", columns: [])
    private var values: [Range<Int>] = []
    /// What is skipped: a tuple or a statement beyond the limit.
    private var skipped = SkippedSQL()
    private var hasRecords = false
    private var dumpEnd = SQLDumpEnd()
    /// What the last `INSERT` was up to its first tuple's `(`: dumps repeat it, for each row or for each statement.
    /// `prefix` counts what of it belongs to the first tuple, before the parenthesis (`ROW`).
    private var lastHead: (bytes: [UInt8], prefix: Int, schema: Schema) = ([], 0, Schema(table: "", columns: []))
    private var unread = UnreadInserts()
    /// SQLite's shell writes virtual tables into the schema's own table, and what is behind them as tables like others.
    private var hasVirtualTables = false
    /// Inside a trigger's or procedure's body, whose statements insert nothing now.
    private var isInBody = false

    private enum State {
        case statements
        /// Rows until `\.`.
        case copy
        /// Lines until `\.` that are rows in a form that is not read; within a line where the text ended in one.
        case unreadCopy, unreadCopyLine
        /// Behind an element of a list, and at the `(` of the next.
        case behindTuple, atTuple
    }

    /// - Parameters:
    ///   - declared: the tables, where they are known better than from the script.
    ///   - tableNames: what they are called, where that is known.
    init(dialect: SQLDialect, declared: [TableDeclaration] = [], tableNames: Set<String> = []) {
        self.dialect = dialect
        databases = SQLDatabases(known: tableNames)
        isDeclared = !declared.isEmpty
        known.add(declared, from: "")
    }

    var description: String { "SQL script, \(dialect.name)" }
    var isOneTable: Bool { false }
    var caution: String? {
        let virtual =
            hasVirtualTables
            ? "has virtual tables: what they keep is COPIED UNCHANGED, words of rows that go among it. Back up the database file instead of a dump."
            : nil
        let all = [dumpEnd.caution, unread.caution, virtual].compactMap(\.self)
        return all.isEmpty ? nil : all.joined(separator: " ")
    }
    /// The file beside it that has the table's rows, where the script is the definition of one table only.
    var dataFile: String?

    var declared: Declarations {
        if let dataFile, !hasRecords { known.placed(in: dataFile) } else { known }
    }

    func split(
        _ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder
    ) -> Int {
        let window = Window(text: source, offset: offset, isFinal: isFinal, builder: builder, dialect: dialect)
        var at = 0
        while at < source.count {
            let next: Int?
            switch state {
            case .statements: next = statement(at, window)
            case .copy: next = rows(at, window)
            case .unreadCopy, .unreadCopyLine: next = unreadLine(at, window)
            case .behindTuple: next = behindTuple(at, window)
            case .atTuple: next = tuple(at, window)
            }
            guard let next else { break }
            at = next
        }
        guard isFinal else { return at }
        if at < source.count { rest(at, window) }
        if state == .behindTuple || state == .atTuple {
            builder.mark(.endOfList, (offset + source.count)..<(offset + source.count))
        }
        dumpEnd.finish(within: [.copy, .unreadCopy, .unreadCopyLine].contains(state) ? schema.table : nil)
        state = .statements
        return source.count
    }

    private struct Window {
        let text: UnsafeRawBufferPointer
        let offset: Int
        let isFinal: Bool
        let builder: BatchBuilder
        let dialect: SQLDialect

        var lexer: SQLLexer { SQLLexer(text: text, dialect: dialect) }

        func mark(_ kind: StructureMark.Kind, _ range: Range<Int>) {
            guard kind != .frame || !range.isEmpty else { return }
            builder.mark(kind, (offset + range.lowerBound)..<(offset + range.upperBound))
        }
    }

    /// What the member ends with and is no whole part.
    private func rest(_ at: Int, _ window: Window) {
        let range = at..<window.text.count
        let isBlank = window.lexer.blank(from: at, isFinal: true) == window.text.count
        switch state {
        case .statements where isBlank:
            window.mark(.frame, range)
            return
        case .behindTuple where isBlank: return
        default: break
        }
        let start = state == .behindTuple ? window.lexer.blank(from: at, isFinal: true) ?? at : at
        let batch = window.builder.batch(for: schema)
        batch.appendMisfit(start..<window.text.count, .syntax)
        window.builder.took()
    }

    // MARK: COPY

    private func rows(_ at: Int, _ window: Window) -> Int? {
        let (end, why) = CopyRows().split(
            window.text, from: at, isFinal: window.isFinal, schema: schema, into: window.builder)
        hasRecords = hasRecords || end > at
        if why == .endMarker {
            guard let lineEnd = window.lexer.lineEnd(from: end) ?? (window.isFinal ? window.text.count : nil) else {
                return end > at ? end : nil
            }
            window.mark(.frame, end..<lineEnd)
            state = .statements
            return lineEnd
        }
        return end > at ? end : nil
    }

    /// A line of rows that are not read. No statement is in it, whatever it looks like.
    private func unreadLine(_ at: Int, _ window: Window) -> Int? {
        let text = window.text
        let end = text[at...].firstIndex(of: 0x0A).map { $0 + 1 }
        if state == .unreadCopy {
            let line = text[at..<(end ?? text.count)]
            // The mark may be cut off.
            if end == nil, !window.isFinal, line.count <= Self.endMark.count + 1 { return nil }
            if line.starts(with: Self.endMark), line.dropFirst(Self.endMark.count).allSatisfy({ $0 <= 0x20 }) {
                window.mark(.frame, at..<line.endIndex)
                state = .statements
                return line.endIndex
            }
        }
        window.mark(.frame, at..<(end ?? text.count))
        state = end == nil ? .unreadCopyLine : .unreadCopy
        return end ?? text.count
    }

    /// What ends rows that stand in a script.
    private static let endMark = Array("\\.".utf8)

    // MARK: Statements

    private func statement(_ begin: Int, _ window: Window) -> Int? {
        let lexer = window.lexer
        guard let at = lexer.blank(from: begin, isFinal: window.isFinal) else { return nil }
        if at > begin {
            dumpEnd.follow(comments: UnsafeRawBufferPointer(rebasing: window.text[begin..<at]))
            window.mark(.frame, begin..<at)
            return at
        }
        let text = window.text
        if text[at] == 0x5C || isDelimiter(at, text) {
            // A command of psql or of the mysql client: a line.
            guard let end = lexer.lineEnd(from: at) ?? (window.isFinal ? text.count : nil) else { return nil }
            window.mark(.frame, at..<end)
            if text[at] == 0x5C, databases.follow(line: UnsafeRawBufferPointer(rebasing: text[at..<end])) {
                lastHead.bytes = []
            }
            if text[at] == 0x5C { skipRows(of: UnsafeRawBufferPointer(rebasing: text[(at + 1)..<end])) }
            if dialect == .mySQL, text[at] != 0x5C {
                let word = text[(at + 10)..<end].filter { $0 > 0x20 }
                isInBody = word != [0x3B]
            }
            return end
        }
        let first = text[at] | 0x20
        var unreadTable: String?
        if first == UInt8(ascii: "i") || first == UInt8(ascii: "r"), !isInBody {
            switch insert(at, window) {
            case .taken(let next): return next
            case .goesOn: return nil
            case .none(let table): unreadTable = table
            }
        }
        guard let end = lexer.statementEnd(from: at, isFinal: window.isFinal) else { return nil }
        let statement = UnsafeRawBufferPointer(rebasing: text[at..<end])
        window.mark(.frame, at..<end)
        if let unreadTable { unread.add(table: databases.name(of: unreadTable)) }
        if first == UInt8(ascii: "c") || first == UInt8(ascii: "a") { define(statement) }
        if first == UInt8(ascii: "u"), dialect == .mySQL, databases.follow(use: statement, dialect) {
            lastHead.bytes = []
        }
        if dialect == .sqlite, !isInBody { dumpEnd.follow(transaction: statement) }
        if dialect != .mySQL { followBody(statement, first) }
        return end
    }

    /// SQLite's triggers have statements between `BEGIN` and `END`, PostgreSQL's functions between `BEGIN ATOMIC` and `END`.
    private func followBody(_ statement: UnsafeRawBufferPointer, _ first: UInt8) {
        if isInBody {
            isInBody = !(first == UInt8(ascii: "e") && SQLTokens(statement, dialect: dialect, limit: 8).isNext("END"))
        } else if first == UInt8(ascii: "c") {
            var tokens = SQLTokens(statement, dialect: dialect, limit: SQLDefinitions.limit)
            guard tokens.take("CREATE") else { return }
            if dialect == .postgreSQL {
                _ = tokens.take("OR", "REPLACE")
                guard tokens.isNext("FUNCTION") || tokens.isNext("PROCEDURE") else { return }
                while !tokens.isAtEnd, !tokens.take("BEGIN", "ATOMIC") {
                    // A body between dollars is a text: its words are no statements.
                    guard !tokens.isNext(symbol: "$") else { return }
                    _ = tokens.take()
                }
                isInBody = !tokens.isAtEnd && !tokens.isNext("END")
                return
            }
            while tokens.take("TEMP") || tokens.take("TEMPORARY") {}
            isInBody = tokens.isNext("TRIGGER")
        }
    }

    private func isDelimiter(_ at: Int, _ text: UnsafeRawBufferPointer) -> Bool {
        dialect == .mySQL && text[at...].prefix(10).elementsEqual(Array("DELIMITER ".utf8))
    }

    private func define(_ statement: UnsafeRawBufferPointer) {
        if let copied = copyTarget(statement) {
            schema = copied
            state = .copy
        } else if skipRows(of: statement) {
            return
        } else if !isDeclared, let declared = SQLDefinitions.declaration(statement, dialect: dialect) {
            known.define(databases.named(declared))
            lastHead.bytes = []
        }
    }

    /// The table and columns of `COPY t (a, b) FROM stdin;`.
    private func copyTarget(_ statement: UnsafeRawBufferPointer) -> Schema? {
        guard dialect == .postgreSQL, statement.count > 5, statement[1] | 0x20 == UInt8(ascii: "o") else { return nil }
        var tokens = SQLTokens(statement, dialect: dialect)
        guard tokens.take("COPY"), let named = tokens.takeTable(dialect) else { return nil }
        let table = databases.name(of: named)
        let columns =
            tokens.isNext(symbol: "(") ? tokens.takeNames() ?? [] : known.table(named: table)?.columns.map(\.name) ?? []
        guard tokens.take("FROM", "STDIN"), tokens.take(symbol: ";"), !columns.isEmpty else { return nil }
        return Schema(table: table, columns: columns, primaryKey: known.table(named: table)?.primaryKey ?? [])
    }

    /// Passes over the rows behind a `COPY … FROM stdin` whose form is not read (CSV, other delimiters, no columns known), and
    /// remembers to tell it; so behind psql's `\copy`.
    ///
    /// - Returns: whether it is one.
    @discardableResult
    private func skipRows(of statement: UnsafeRawBufferPointer) -> Bool {
        guard dialect == .postgreSQL, statement.count > 5, statement[1] | 0x20 == UInt8(ascii: "o") else {
            return false
        }
        var tokens = SQLTokens(statement, dialect: dialect)
        guard tokens.take("COPY"), let named = tokens.takeTable(dialect) else { return false }
        if tokens.isNext(symbol: "(") { _ = tokens.takeNames() }
        guard tokens.take("FROM", "STDIN") else { return false }
        schema = Schema(table: databases.name(of: named), columns: [])
        unread.addCopy(table: schema.table)
        state = .unreadCopy
        return true
    }

    // MARK: INSERT

    /// Bytes of an `INSERT` up to its first tuple; PostgreSQL's 1,600 columns of 63 bytes need a tenth.
    private static let headLimit = 1 << 20

    /// What becomes of a statement that may insert rows.
    private enum Insertion {
        /// Its first row is taken; go on here.
        case taken(Int)
        case goesOn
        /// No rows are read from it; `into` is the table where it inserts some.
        case none(into: String?)
    }

    /// Takes a statement that inserts rows.
    private func insert(_ at: Int, _ window: Window) -> Insertion {
        let (element, start): (Int, Int)
        if repeatsHead(at, window.text) {
            start = at + lastHead.bytes.count - 1
            element = start - lastHead.prefix
            schema = lastHead.schema
        } else {
            let reading = SQLInsertHead.read(
                window.text, at: at, dialect: dialect, limit: Self.headLimit, isFinal: window.isFinal)
            switch reading {
            case .head(let head):
                (element, start) = (head.element, head.parenthesis)
                schema = target(head)
                if dialect == .sqlite, ["sqlite_schema", "sqlite_master"].contains(schema.table.lowercased()) {
                    hasVirtualTables = true
                }
            case .goesOn: return .goesOn
            case .unread(let table): return .none(into: table)
            case .other: return .none(into: nil)
            }
            if start - at < Self.keptHead { lastHead = (Array(window.text[at...start]), start - element, schema) }
        }
        let reader = SQLValues(text: window.text, dialect: dialect)
        guard let end = reader.tupleEnd(from: start, values: &values),
            let next = window.lexer.blank(from: end, isFinal: window.isFinal), next < window.text.count
        else { return .goesOn }
        hasRecords = true
        if window.text[next] == 0x3B {
            guard let statementEnd = window.lexer.statementEnd(from: next, isFinal: window.isFinal) else {
                return .goesOn
            }
            add(at..<statementEnd, tuple: start, window)
            return .taken(statementEnd)
        }
        window.mark(.list, at..<element)
        add(element..<end, tuple: start, window)
        state = .behindTuple
        return .taken(end)
    }

    /// Bytes of an `INSERT` up to its first tuple that are kept to compare the next one with.
    private static let keptHead = 64 << 10

    /// Whether the statement at `at` begins as the one before did, its first tuple's parenthesis included. All that `head`
    /// finds depends on these bytes and on the tables that are declared.
    private func repeatsHead(_ at: Int, _ text: UnsafeRawBufferPointer) -> Bool {
        let head = lastHead.bytes
        guard !head.isEmpty, text.count - at >= head.count, let base = text.baseAddress else { return false }
        return memcmp(base + at, head, head.count) == 0
    }

    /// The table and columns of the records of an `INSERT`.
    private func target(_ head: SQLInsertHead) -> Schema {
        let table = databases.name(of: head.table)
        let declared = known.table(named: table)
        return Schema(
            table: table, columns: head.columns.isEmpty ? declared?.columns.map(\.name) ?? [] : head.columns,
            primaryKey: declared?.primaryKey ?? [])
    }

    /// Between two tuples, or behind the last one.
    private func behindTuple(_ at: Int, _ window: Window) -> Int? {
        guard let next = window.lexer.blank(from: at, isFinal: window.isFinal), next < window.text.count else {
            return nil
        }
        if window.text[next] == 0x2C {
            guard let start = window.lexer.blank(from: next + 1, isFinal: window.isFinal), start < window.text.count
            else { return nil }
            guard let parenthesis = parenthesis(ofElement: start, window) else { return nil }
            if parenthesis >= 0 {
                state = .atTuple
                return start
            }
        }
        guard let end = window.lexer.statementEnd(from: next, isFinal: window.isFinal) else { return nil }
        window.mark(.endOfList, at..<end)
        state = .statements
        return end
    }

    /// Where the tuple of the element at `start` begins: there, or behind MySQL's `ROW`. -1 where it is no tuple, `nil` where
    /// the text does not show it.
    private func parenthesis(ofElement start: Int, _ window: Window) -> Int? {
        if window.text[start] == 0x28 { return start }
        guard dialect == .mySQL, window.text[start] | 0x20 == UInt8(ascii: "r") else { return -1 }
        let word = window.text[start...].prefix(3)
        guard word.count == 3 else { return window.isFinal ? -1 : nil }
        guard word.elementsEqual(Array("ROW".utf8)) || word.elementsEqual(Array("row".utf8)) else { return -1 }
        guard let next = window.lexer.blank(from: start + 3, isFinal: window.isFinal), next < window.text.count else {
            return window.isFinal ? -1 : nil
        }
        return window.text[next] == 0x28 ? next : -1
    }

    private func tuple(_ at: Int, _ window: Window) -> Int? {
        // Only into a batch that is there: an empty one must not be left behind where the text ends inside the tuple.
        if let batch = window.builder.open, batch.rowCount < RecordLimits.batchRows, batch.schema == schema {
            let (rows, end) = SQLTuples(text: window.text, dialect: dialect).take(
                from: at, most: RecordLimits.batchRows - batch.rowCount, into: batch)
            if rows > 0 {
                window.builder.took(rows)
                state = .behindTuple
                return end
            }
        }
        guard let start = parenthesis(ofElement: at, window), start >= 0,
            let end = SQLValues(text: window.text, dialect: dialect).tupleEnd(from: start, values: &values)
        else { return nil }
        add(at..<end, tuple: start, window)
        state = .behindTuple
        return end
    }

    /// Adds the record whose values are in `values`, and whose tuple begins at `start`.
    private func add(_ range: Range<Int>, tuple start: Int, _ window: Window) {
        if schema.columns.isEmpty {
            schema = Schema(table: schema.table, columns: values.indices.map { "column\($0 + 1)" })
        }
        let batch = window.builder.batch(for: schema)
        window.builder.took()
        guard values.count == batch.columnCount else {
            batch.appendMisfit(range, .fieldCount)
            return
        }
        if SQLTuples(text: window.text, dialect: dialect).take(from: start, most: 1, into: batch).rows == 1 {
            // The record may be the whole statement.
            batch.sourceRanges[2 * batch.rowCount - 2] = UInt32(truncatingIfNeeded: range.lowerBound)
            batch.sourceRanges[2 * batch.rowCount - 1] = UInt32(truncatingIfNeeded: range.upperBound)
            return
        }
        batch.beginRow()
        let reader = SQLValues(text: window.text, dialect: dialect)
        for value in values {
            reader.append(value, to: batch)
            batch.endField()
        }
        batch.endRow(range)
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { skipped = SkippedSQL(isTuple: state == .atTuple, isLine: state == .copy, dialect: dialect) }
        let (count, isComplete) = skipped.take(bytes)
        if isComplete, state == .atTuple { state = .behindTuple }
        return (count, isComplete)
    }
}

/// Looks for the end of a statement, tuple or row that is too long to keep. It knows strings and parentheses.
private struct SkippedSQL {
    var isTuple = false
    var isLine = false
    var dialect = SQLDialect.postgreSQL
    private var depth = 0
    private var quote: UInt8 = 0
    private var isEscaped = false

    init(isTuple: Bool = false, isLine: Bool = false, dialect: SQLDialect = .postgreSQL) {
        (self.isTuple, self.isLine, self.dialect) = (isTuple, isLine, dialect)
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isComplete: Bool) {
        if isLine {
            let end = bytes.firstIndex(of: 0x0A)
            return end.map { ($0 + 1, true) } ?? (bytes.count, false)
        }
        for (at, byte) in bytes.enumerated() {
            if quote != 0 {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C, dialect == .mySQL, quote != 0x60 {
                    isEscaped = true
                } else if byte == quote {
                    quote = 0
                }
                continue
            }
            switch byte {
            case 0x27, 0x22, 0x60: quote = byte
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if isTuple, depth == 0 { return (at + 1, true) }
            case 0x3B where !isTuple && depth <= 0: return (at + 1, true)
            default: break
            }
        }
        return (bytes.count, false)
    }
}
