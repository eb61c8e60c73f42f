/// SQL scripts: dumps by pg_dump, pg_dumpall, mysqldump, mariadb-dump and SQLite's shell.
struct SQLFormat: RecordFormat {
    let name = "sql"
    let summary = "scripts of pg_dump (COPY, INSERT), mysqldump, mariadb-dump and SQLite's .dump"

    /// Names that say a member is a script.
    static let suffixes = [".sql", ".pgsql", ".mysql", ".dump"]

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let lower = path.lowercased()
        let isNamed = Self.suffixes.contains { lower.hasSuffix($0) }
        guard !head.isEmpty, !head.contains(0), !head.starts(with: PgToc.magic) else { return nil }
        guard let dialect = SQLDialect(head: head) ?? (isNamed ? .postgreSQL : nil) else { return nil }
        // Source code and documents may have such words in them; a dump begins with one.
        if !isNamed, head[0] != UInt8(ascii: "-"), head[0] != UInt8(ascii: "P"), head[0] != UInt8(ascii: "/") {
            return nil
        }
        let splitter = SQLSplitter(dialect: dialect, tableNames: declared.tableNames)
        if lower.hasSuffix(".sql"), let leaf = path.split(separator: "/").last {
            splitter.dataFile = leaf.dropLast(4) + ".txt"
        }
        return GatheringReader(splitter)
    }
}

/// Files of rows alone: `NNNN.dat` of pg_dump's folder and tar formats, `.txt` of mysqldump's `--tab`.
struct CopyFileFormat: RecordFormat {
    let name = "copy-text"
    let summary = "rows of pg_dump -Fd and -Ft (NNNN.dat, by toc.dat) and of mysqldump --tab (.txt, by its .sql)"

    /// How a file begins that `pg_dump --inserts` wrote.
    private static let statement = Array("INSERT INTO ".utf8)

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let leaf = path.split(separator: "/").last ?? ""
        let isNumbered = leaf.hasSuffix(".dat") && leaf.dropLast(4).allSatisfy(\.isNumber) && leaf.count > 4
        let table = declared.table(ofMember: path)
        if table?.holdsStatements == true || table == nil && isNumbered && head.starts(with: Self.statement) {
            // What is declared elsewhere is not declared here once more.
            var tables = declared.tables
            for at in tables.indices { tables[at].file = nil }
            return GatheringReader(
                SQLSplitter(dialect: .postgreSQL, declared: tables, tableNames: declared.tableNames))
        }
        if let table, !table.columns.isEmpty {
            return GatheringReader(CopyFileSplitter(table.schema, escapesLines: !leaf.hasSuffix(".dat")))
        }
        guard isNumbered, !head.isEmpty, !head.contains(0), !head.starts(with: Array("\\.".utf8)) else { return nil }
        let count = CopyRows.fieldCount(head.prefix { $0 != 0x0A })
        let schema = Schema(table: String(leaf.dropLast(4)), columns: (1...count).map { "column\($0)" })
        return GatheringReader(CopyFileSplitter(schema, escapesLines: false))
    }
}

/// Splits a file of COPY rows.
final class CopyFileSplitter: RecordSplitter {
    let schema: Schema
    private let escapesLines: Bool
    private var hasEnded = false
    private var dumpEnd = SQLDumpEnd()
    private var skipped = CopyRowSkip()

    init(_ schema: Schema, escapesLines: Bool) {
        self.schema = schema
        self.escapesLines = escapesLines
    }

    var description: String { escapesLines ? "rows of mysqldump --tab" : "COPY rows" }
    var isOneTable: Bool { true }
    var caution: String? { dumpEnd.caution }

    func split(
        _ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder
    ) -> Int {
        var at = 0
        if !hasEnded {
            let rows = CopyRows(isMySQL: escapesLines)
            let (end, why) = rows.split(source, from: 0, isFinal: isFinal, schema: schema, into: builder)
            guard why == .endMarker else {
                // MySQL's files end with their last row.
                if isFinal, !escapesLines { dumpEnd.finish(within: schema.table) }
                return end
            }
            hasEnded = true
            dumpEnd.finish(within: nil)
            at = end
        }
        // Behind the mark there are only empty lines.
        if at < source.count { builder.mark(.frame, (offset + at)..<(offset + source.count)) }
        return source.count
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { skipped = CopyRowSkip() }
        return skipped.take(bytes)
    }
}
