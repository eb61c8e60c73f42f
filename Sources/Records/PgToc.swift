/// The table of contents of pg_dump's folder and tar formats, `toc.dat`: which file has which table's rows.
///
/// The layout is that of `ReadToc` and `ReadHead` in PostgreSQL's `pg_backup_archiver.c`, archive versions 1.12 (9.0) to
/// 1.16 (18): https://github.com/postgres/postgres/blob/master/src/bin/pg_dump/pg_backup_archiver.c
struct PgToc {
    private let bytes: [UInt8]
    private var at = 0
    private var intSize = 4
    private var version = (major: 0, minor: 0)

    /// Bytes of a table of contents that is read; one of a hundred thousand objects has some tens of megabytes.
    static let byteLimit = 64 << 20
    static let magic = Array("PGDMP".utf8)

    /// Thrown where the bytes are no table of contents that this knows.
    private struct Invalid: Error {}

    /// What the file declares; `nil` where it cannot be read.
    static func declarations(_ bytes: [UInt8]) -> [TableDeclaration]? {
        var toc = PgToc(bytes)
        return try? toc.read()
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func isFrom(_ minor: Int) -> Bool { version.major > 1 || version.minor >= minor }

    private mutating func read() throws -> [TableDeclaration] {
        guard bytes.starts(with: Self.magic) else { throw Invalid() }
        at = Self.magic.count
        version.major = Int(try byte())
        version.minor = Int(try byte())
        _ = try byte()
        intSize = Int(try byte())
        guard version.major == 1, (12...16).contains(version.minor), (1...8).contains(intSize) else { throw Invalid() }
        _ = try byte()  // size of offsets
        _ = try byte()  // format
        if isFrom(15) { _ = try byte() } else { _ = try integer() }  // compression
        for _ in 0..<7 { _ = try integer() }  // time
        for _ in 0..<3 { _ = try string() }  // database, versions
        let count = try integer()
        guard count >= 0 else { throw Invalid() }
        var found = Declarations()
        var files: [TableDeclaration] = []
        for _ in 0..<count {
            guard at < bytes.count else { throw Invalid() }
            try entry(&found, &files)
        }
        // A file has the columns that its COPY names: not those that are generated; statements have all. A table may have
        // several files.
        return found.tables
            + files.map { file in
                var file = file
                let table = found.table(named: file.table)
                let known = Dictionary(
                    (table?.columns ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
                file.columns =
                    file.holdsStatements == true
                    ? table?.columns ?? [] : file.columns.map { known[$0.name] ?? $0 }
                file.primaryKey = table?.primaryKey ?? []
                return file
            }
    }

    private mutating func entry(_ found: inout Declarations, _ files: inout [TableDeclaration]) throws {
        _ = try integer()  // id
        _ = try integer()  // has data
        _ = try string()
        _ = try string()
        let tag = try string() ?? ""
        let kind = try string() ?? ""
        if isFrom(11) { _ = try integer() }  // section
        let definition = try string() ?? ""
        _ = try string()  // drop
        let copy = try string() ?? ""
        let nameSpace = try string() ?? ""
        if isFrom(10) { _ = try string() }  // table space
        if isFrom(14) { _ = try string() }  // access method
        if isFrom(16) { _ = try integer() }  // kind of relation
        _ = try string()  // owner
        _ = try string()  // with OIDs
        while try string() != nil {}  // dependencies
        let file = try string() ?? ""
        switch kind {
        case "TABLE DATA":
            guard !file.isEmpty, !file.contains("/") else { return }
            if let table = Self.copied(copy) {
                files.append(
                    TableDeclaration(
                        table: table.table, columns: table.columns.map { .init(name: $0, type: "") }, file: file))
            } else if copy.isEmpty, let table = Self.name(tag, in: nameSpace) {
                var statements = TableDeclaration(table: table, file: file)
                statements.holdsStatements = true
                files.append(statements)
            }
        case "TABLE", "TABLE ATTACH", "CONSTRAINT", "FK CONSTRAINT":
            Array(definition.utf8).withUnsafeBytes { text in
                let lexer = SQLLexer(text: text, dialect: .postgreSQL)
                var at = 0
                while at < text.count {
                    let end = lexer.statementEnd(from: at, isFinal: true) ?? text.count
                    let statement = UnsafeRawBufferPointer(rebasing: text[at..<end])
                    if let declared = SQLDefinitions.declaration(statement, dialect: .postgreSQL) {
                        found.add([declared], from: "")
                    }
                    at = end
                }
            }
        default: break
        }
    }

    /// What a table of a name space is called, as where a statement names it.
    private static func name(_ table: String, in nameSpace: String) -> String? {
        func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
        return Array("\(quoted(nameSpace)).\(quoted(table))".utf8).withUnsafeBytes { bytes in
            var tokens = SQLTokens(bytes, dialect: .postgreSQL)
            return tokens.takeTable(.postgreSQL)
        }
    }

    /// The table and columns of `COPY t (a, b) FROM stdin;`.
    private static func copied(_ text: String) -> Schema? {
        Array(text.utf8).withUnsafeBytes { bytes in
            var tokens = SQLTokens(bytes, dialect: .postgreSQL)
            guard tokens.take("COPY"), let table = tokens.takeTable(.postgreSQL), let columns = tokens.takeNames()
            else {
                return nil
            }
            return Schema(table: table, columns: columns)
        }
    }

    private mutating func byte() throws -> UInt8 {
        guard at < bytes.count else { throw Invalid() }
        defer { at += 1 }
        return bytes[at]
    }

    /// A sign and the bytes of a number, the lowest first.
    private mutating func integer() throws -> Int {
        let isNegative = try byte() != 0
        var value = 0
        for place in 0..<intSize {
            let next = Int(try byte())
            guard place < 4 || next == 0 else { throw Invalid() }
            value |= next << (8 * min(place, 4))
        }
        return isNegative ? -value : value
    }

    /// A length and as many bytes; `nil` where the length is negative.
    private mutating func string() throws -> String? {
        let count = try integer()
        guard count >= 0 else { return nil }
        guard count <= bytes.count - at else { throw Invalid() }
        defer { at += count }
        return String(decoding: bytes[at..<(at + count)], as: UTF8.self)
    }
}

/// `toc.dat`: it has no records, but says what the files beside it hold.
struct PgTocFormat: RecordFormat {
    let name = "pg-toc"
    let summary = "toc.dat of pg_dump -Fd and -Ft: names tables and columns of the files beside it"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        guard path.split(separator: "/").last == "toc.dat", head.starts(with: PgToc.magic) else { return nil }
        return PgTocReader()
    }
}

private final class PgTocReader: RecordReader {
    private var bytes: [UInt8] = []
    private(set) var declarations: [TableDeclaration] = []
    private var isReadable = true

    let preambleLength = 0
    let schema: Schema? = nil
    let isContents = true
    var description: String {
        isReadable ? "pg_dump's table of contents" : "pg_dump's table of contents, of a version that is not known"
    }

    var caution: String? {
        isReadable
            ? nil
            : "is pg_dump's table of contents in a version that is not known (known are archive versions 1.12 to 1.16, PostgreSQL 9 to 18): tables and columns beside it go by number, and rules that go by their names do not see them. Make a plain dump."
    }

    func read(_ piece: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        if bytes.count <= PgToc.byteLimit { bytes.append(contentsOf: piece) }
    }

    func finish(emit: (RecordBatch) throws -> Void) throws {
        if bytes.count <= PgToc.byteLimit, let found = PgToc.declarations(bytes) {
            declarations = found
        } else {
            isReadable = false
        }
        bytes = []
    }
}
