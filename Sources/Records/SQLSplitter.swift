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
    private var lastHead: (bytes: [UInt8], schema: Schema) = ([], Schema(table: "", columns: []))
    /// Inside a trigger's or procedure's body, whose statements insert nothing now.
    private var isInBody = false

    private enum State {
        case statements
        /// Rows until `\.`.
        case copy
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
    var caution: String? { dumpEnd.caution }
    /// The file beside it that has the table's rows, where the script is the definition of one table only.
    var dataFile: String?

    var declarations: [TableDeclaration] {
        var tables = known.tables
        if let dataFile, tables.count == 1, !hasRecords { tables[0].file = dataFile }
        return tables
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
        dumpEnd.finish(within: state == .copy ? schema.table : nil)
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
            if dialect == .mySQL, text[at] != 0x5C {
                let word = text[(at + 10)..<end].filter { $0 > 0x20 }
                isInBody = word != [0x3B]
            }
            return end
        }
        let first = text[at] | 0x20
        if first == UInt8(ascii: "i") || first == UInt8(ascii: "r"), !isInBody, let next = insert(at, window) {
            return next.end
        }
        guard let end = lexer.statementEnd(from: at, isFinal: window.isFinal) else { return nil }
        let statement = UnsafeRawBufferPointer(rebasing: text[at..<end])
        window.mark(.frame, at..<end)
        if first == UInt8(ascii: "c") || first == UInt8(ascii: "a") { define(statement) }
        if first == UInt8(ascii: "u"), dialect == .mySQL, databases.follow(use: statement, dialect) {
            lastHead.bytes = []
        }
        if dialect == .sqlite { followBody(statement, first) }
        return end
    }

    /// SQLite's triggers have statements between `BEGIN` and `END`.
    private func followBody(_ statement: UnsafeRawBufferPointer, _ first: UInt8) {
        if isInBody {
            isInBody = !(first == UInt8(ascii: "e") && SQLTokens(statement, dialect: dialect, limit: 8).isNext("END"))
        } else if first == UInt8(ascii: "c") {
            var tokens = SQLTokens(statement, dialect: dialect, limit: SQLDefinitions.limit)
            guard tokens.take("CREATE") else { return }
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

    // MARK: INSERT

    /// Bytes of an `INSERT` up to its first tuple; PostgreSQL's 1,600 columns of 63 bytes need a tenth.
    private static let headLimit = 1 << 20

    /// Takes a statement that inserts rows.
    ///
    /// - Returns: `nil` where the statement is another one; else where to go on, which is `nil` where it goes on beyond
    ///   the text.
    private func insert(_ at: Int, _ window: Window) -> (end: Int?, Void)? {
        let start: Int
        if repeatsHead(at, window.text) {
            start = at + lastHead.bytes.count - 1
            schema = lastHead.schema
        } else {
            guard let word = window.lexer.next((0x28, 0x3B), from: at) ?? (window.isFinal ? window.text.count : nil)
            else {
                // Not even a parenthesis yet.
                return window.text.count - at < Self.headLimit ? (nil, ()) : nil
            }
            guard let (target, found) = head(at, from: word, window) else { return nil }
            guard let found else { return window.isFinal ? nil : (nil, ()) }
            start = found
            schema = target
            if start - at < Self.keptHead { lastHead = (Array(window.text[at...start]), target) }
        }
        let reader = SQLValues(text: window.text, dialect: dialect)
        guard let end = reader.tupleEnd(from: start, values: &values),
            let next = window.lexer.blank(from: end, isFinal: window.isFinal), next < window.text.count
        else { return (nil, ()) }
        hasRecords = true
        if window.text[next] == 0x3B {
            guard let statementEnd = window.lexer.statementEnd(from: next, isFinal: window.isFinal) else {
                return (nil, ())
            }
            add(at..<statementEnd, tuple: start, window)
            return (statementEnd, ())
        }
        window.mark(.list, at..<start)
        add(start..<end, tuple: start, window)
        state = .behindTuple
        return (end, ())
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

    /// The table and columns of an `INSERT` and where its first tuple begins; `nil` where it is no insertion of values, a
    /// start of `nil` where the text does not show it yet.
    private func head(_ at: Int, from word: Int, _ window: Window) -> (Schema, Int?)? {
        let bytes = UnsafeRawBufferPointer(rebasing: window.text[at..<min(window.text.count, at + Self.headLimit)])
        // The words before the first parenthesis say whether the columns are named there.
        var tokens = SQLTokens(
            UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, word - at + 1)]), dialect: dialect)
        guard tokens.take("INSERT") || tokens.take("REPLACE") else { return nil }
        while tokens.take("IGNORE") || tokens.take("LOW_PRIORITY") || tokens.take("DELAYED") {}
        if tokens.take("OR") { _ = tokens.takeName() }
        guard tokens.take("INTO"), let named = tokens.takeTable(dialect) else { return nil }
        let table = databases.name(of: named)
        let declared = known.table(named: table)
        let key = declared?.primaryKey ?? []
        if tokens.take("VALUES") {
            guard tokens.isNext(symbol: "("), let start = tokens.position else {
                return (Schema(table: table, columns: []), nil)
            }
            return (Schema(table: table, columns: declared?.columns.map(\.name) ?? [], primaryKey: key), at + start)
        }
        guard tokens.isNext(symbol: "("), let open = tokens.position else { return nil }
        guard let close = window.lexer.next((0x29, 0x29), from: at + open + 1) else { return (schema, nil) }
        var list = SQLTokens(UnsafeRawBufferPointer(rebasing: window.text[(at + open)..<(close + 1)]), dialect: dialect)
        guard let columns = list.takeNames(),
            let paren = window.lexer.next((0x28, 0x3B), from: close + 1)
        else { return (schema, nil) }
        var rest = SQLTokens(
            UnsafeRawBufferPointer(rebasing: window.text[(close + 1)..<(paren + 1)]), dialect: dialect)
        _ = rest.take("OVERRIDING", "SYSTEM", "VALUE") || rest.take("OVERRIDING", "USER", "VALUE")
        guard rest.take("VALUES") || rest.take("VALUE"), rest.isNext(symbol: "(") else { return nil }
        return (Schema(table: table, columns: columns, primaryKey: key), paren)
    }

    /// Between two tuples, or behind the last one.
    private func behindTuple(_ at: Int, _ window: Window) -> Int? {
        guard let next = window.lexer.blank(from: at, isFinal: window.isFinal), next < window.text.count else {
            return nil
        }
        if window.text[next] == 0x2C {
            guard let start = window.lexer.blank(from: next + 1, isFinal: window.isFinal), start < window.text.count
            else { return nil }
            if window.text[start] == 0x28 {
                state = .atTuple
                return start
            }
        }
        guard let end = window.lexer.statementEnd(from: next, isFinal: window.isFinal) else { return nil }
        window.mark(.endOfList, at..<end)
        state = .statements
        return end
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
        guard let end = SQLValues(text: window.text, dialect: dialect).tupleEnd(from: at, values: &values) else {
            return nil
        }
        add(at..<end, tuple: at, window)
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
