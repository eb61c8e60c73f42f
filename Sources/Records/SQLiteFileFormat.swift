/// SQLite's database files: rows of all ordinary tables.
struct SQLiteFileFormat: RecordFormat {
    let name = "sqlite"
    let summary = "SQLite 3 database files: rows of their tables; written anew without those that go"

    /// What every such file begins with. https://www.sqlite.org/fileformat.html#magic_header_string
    static let magic = Array("SQLite format 3\0".utf8)

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        head.starts(with: Self.magic) ? SQLiteFileReader() : nil
    }
}

/// Reads a database file as the script that is its decoded form.
final class SQLiteFileReader: FileRecordReader {
    private(set) var description = "SQLite database"
    private(set) var declared = Declarations()
    private(set) var caution: String?
    let preambleLength = 0
    let schema: Schema? = nil
    let rebuild: (any RecordRebuild)? = SQLiteRebuild()
    private let limits: GatheringLimits

    init(limits: GatheringLimits = GatheringLimits()) { self.limits = limits }

    func read(file path: String, emit: (RecordBatch) throws -> Void) throws -> String? {
        let script: SQLiteScript
        do {
            script = try Self.checked(path)
        } catch let fault as SQLiteFault {
            return fault.description
        }
        description = script.catalog.description
        declared.add(script.catalog.tables.map(\.declaration), from: "")
        caution = script.catalog.unjudged.isEmpty ? nil : Self.caution(script.catalog.unjudged)
        let reader = GatheringReader(SQLSplitter(dialect: .sqlite, declared: declarations), limits: limits)
        try script.write { try reader.read($0, emit: emit) }
        try reader.finish(emit: emit)
        return nil
    }

    private static func caution(_ tables: [String]) -> String {
        let names = tables.prefix(3).joined(separator: ", ") + (tables.count > 3 ? ", …" : "")
        return "has rows in full-text tables of their own (\(names)): COPIED UNCHANGED, they were not judged."
    }

    /// Makes sure of everything before the first record: that the file is whole, that every row can be read, and that
    /// rows can be taken out and put into a file of their own.
    private static func checked(_ path: String) throws -> SQLiteScript {
        let file = try SQLiteFile(path, .reading)
        let check = try file.prepare("PRAGMA quick_check(1)")
        let outcome = try check.step() ? check.text(0) ?? "" : ""
        guard outcome == "ok" else { throw SQLiteFault(outcome.isEmpty ? "the check said nothing" : outcome) }
        let catalog = try SQLiteCatalog(file)
        try catalog.rehearse(on: file)
        let script = SQLiteScript(file: file, catalog: catalog)
        try script.readThrough()
        return script
    }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) {}
    func finish(emit: (RecordBatch) throws -> Void) {}
}

extension SQLiteCatalog {
    /// `SQLite database, 4 tables, UTF-8, 4096-byte pages`
    var description: String {
        let count = tables.count == 1 ? "1 table" : "\(tables.count) tables"
        let encoding = encoding.replacing("UTF-16le", with: "UTF-16LE").replacing("UTF-16be", with: "UTF-16BE")
        let virtual =
            virtualTables.isEmpty ? "" : "; virtual tables, not read: \(virtualTables.joined(separator: ", "))"
        return "SQLite database, \(count), \(encoding), \(pageSize)-byte pages\(virtual)"
    }

    var isUTF16: Bool { encoding != "UTF-8" }

    /// Tries out what writing the file anew needs, without a change: definitions and indexes may need functions,
    /// collations or a syntax that this SQLite has not.
    func rehearse(on file: SQLiteFile) throws {
        let empty = try SQLiteFile(":memory:", .writing)
        try make(in: empty)
        for index in indexes { try empty.run(index) }
        for index in fullTextIndexes {
            do {
                try empty.run(index.definition)
                try empty.run(index.renewal)
                _ = try file.prepare(index.renewal)
            } catch let fault as SQLiteFault {
                throw SQLiteFault("the full-text index \(index.name) cannot be made again: \(fault)")
            }
        }
        for table in tables {
            _ = try empty.prepare(table.insertion)
            _ = try file.prepare(table.deletion)
        }
    }

    /// Makes the tables, without rows, in a new file of the same settings.
    func make(in file: SQLiteFile) throws {
        try file.run("PRAGMA page_size=\(pageSize)")
        try file.run("PRAGMA encoding='\(encoding)'")
        try file.run("PRAGMA auto_vacuum=\(autoVacuum)")
        try file.run("BEGIN IMMEDIATE")
        for table in tables { try file.run(table.definition) }
        try file.run("PRAGMA user_version=\(userVersion)")
        try file.run("PRAGMA application_id=\(applicationID)")
        try file.run("COMMIT")
    }
}
