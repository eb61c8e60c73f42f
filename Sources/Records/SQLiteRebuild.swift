import Crypto
import Glibc

/// Writes a database file anew: a copy with the rows deleted and then copied page by page (`VACUUM INTO`), so that nothing of
/// them is left in free space, and a file with the deleted rows for each target.
struct SQLiteRebuild: RecordRebuild {
    let coordinates = "the database as a script, one INSERT a row"

    func rebuild(
        source: String, removed: () throws -> RemovedRecord?, restored: String, targets: [String]
    ) throws {
        var offset = 0
        do {
            try write(source, removed, restored, targets, at: &offset)
        } catch let fault as SQLiteFault {
            throw RebuildFault(offset: offset, "cannot be written anew: \(fault)", isChange: false)
        }
    }

    private func write(
        _ source: String, _ removed: () throws -> RemovedRecord?, _ restored: String, _ targets: [String],
        at offset: inout Int
    ) throws {
        let file = try SQLiteFile(source, .reading)
        let catalog = try SQLiteCatalog(file)
        let working = restored + ".working"
        defer { unlink(working) }
        try SQLiteHeader.copy(source, to: working)

        let copy = try SQLiteFile(working, .writing)
        var kept = Array(repeating: 0, count: catalog.tables.count)
        let deletions = try SQLiteRowDeletions(copy, catalog)
        let outputs = try targets.map { try SQLiteRemovedRows($0, catalog) }
        var next = try removed()
        var isAny = false
        var hash = SQLiteRowDigest()
        try SQLiteScript(file: file, catalog: catalog).write(
            to: { hash.take($0) },
            beginRow: { start in
                offset = start
                guard let record = next, record.offset <= start else { return false }
                guard record.offset == start else { throw RebuildFault(offset: record.offset, "is no row") }
                hash.begin(start..<(start + max(0, min(record.length, .max - start))))
                return true
            },
            endRow: { row in
                guard let record = next, record.offset == row.range.lowerBound else {
                    kept[row.table] += 1
                    return
                }
                // What is too long to keep ends at its semicolon.
                guard row.range.count - 1...row.range.count ~= record.length, hash.finish() == record.sha256 else {
                    throw RebuildFault(offset: record.offset, "has other bytes than the scan saw")
                }
                guard outputs.indices.contains(record.target) else {
                    throw RebuildFault(offset: record.offset, "has no target")
                }
                try deletions.delete(row)
                try outputs[record.target].add(row)
                isAny = true
                next = try removed()
                if let after = next, after.offset <= record.offset {
                    throw RebuildFault(offset: after.offset, "is out of order")
                }
            })
        if let record = next { throw RebuildFault(offset: record.offset, "is no row") }
        for output in outputs { try output.finish() }
        try deletions.finish(isAny: isAny)
        // One whose rows all stay is left as it is.
        for index in catalog.fullTextIndexes where deletions.tables.contains(index.content) {
            try copy.run(index.renewal)
        }

        unlink(restored)
        let vacuum = try copy.prepare("VACUUM INTO ?")
        try vacuum.bind(restored, at: 1)
        _ = try vacuum.step()
        try Self.compare(restored, with: copy, catalog, kept)
        try SQLiteHeader.copyVersions(from: source, to: restored)
    }

    /// Makes sure that all rows that stay are there, under their rowids. SQLite promises rowids only where a column has
    /// them; `VACUUM INTO` keeps all, which is looked after here.
    private static func compare(
        _ restored: String, with copy: SQLiteFile, _ catalog: SQLiteCatalog, _ kept: [Int]
    ) throws {
        let file = try SQLiteFile(restored, .reading)
        for (table, count) in zip(catalog.tables, kept) {
            let name = SQLiteTable.quoted(table.name)
            guard try file.number("SELECT count(*) FROM \(name)") == count else {
                throw SQLiteFault("rows of \(table.name) are lost")
            }
            guard !table.hasRowidColumn, case .rowid(let rowid) = table.address else { continue }
            let query = "SELECT \(rowid) FROM \(name) NOT INDEXED ORDER BY \(rowid)"
            let (before, after) = (try copy.prepare(query), try file.prepare(query))
            while try before.step() {
                guard try after.step(), before.integer(0) == after.integer(0) else {
                    throw SQLiteFault("rowids of \(table.name) have changed")
                }
            }
        }
    }
}

/// Hashes stretches of the script as it goes by.
private struct SQLiteRowDigest {
    private var hash = SHA256()
    private var range = 0..<0
    /// Bytes that have gone by.
    private var position = 0

    mutating func begin(_ range: Range<Int>) {
        hash = SHA256()
        self.range = range
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) {
        let wanted = range.clamped(to: position..<(position + bytes.count))
        if !wanted.isEmpty {
            let part = bytes[(wanted.lowerBound - position)..<(wanted.upperBound - position)]
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: part))
        }
        position += bytes.count
    }

    func finish() -> [UInt8] { Array(hash.finalize()) }
}

/// A statement that is run for rows, prepared anew where they are of another table than the ones before.
private struct SQLiteRowStatement {
    let file: SQLiteFile
    let text: (_ table: Int) -> String
    private var prepared: (table: Int, statement: SQLiteStatement)?

    init(_ file: SQLiteFile, text: @escaping (_ table: Int) -> String) {
        (self.file, self.text) = (file, text)
    }

    mutating func run(_ table: Int, bind: (SQLiteStatement) throws -> Void) throws {
        if prepared?.table != table { prepared = (table, try file.prepare(text(table))) }
        guard let statement = prepared?.statement else { return }
        try bind(statement)
        _ = try statement.step()
        statement.reset()
    }

    /// Lets go of the statement, so that a transaction can end.
    mutating func finish() { prepared = nil }
}

/// Deletes rows from the working copy, in one transaction.
private final class SQLiteRowDeletions {
    private let file: SQLiteFile
    private let catalog: SQLiteCatalog
    private var statement: SQLiteRowStatement
    private var hasReindexed = false
    /// Tables that lost rows, in lower case.
    private(set) var tables: Set<String> = []
    private var lastTable = -1

    init(_ file: SQLiteFile, _ catalog: SQLiteCatalog) throws {
        (self.file, self.catalog) = (file, catalog)
        statement = SQLiteRowStatement(file) { catalog.tables[$0].deletion }
        // The pages are copied afterwards, what is free in them is not.
        try file.run("PRAGMA secure_delete=OFF")
        try file.run("BEGIN IMMEDIATE")
    }

    func delete(_ row: SQLiteScript.Row) throws {
        let table = catalog.tables[row.table]
        do {
            try run(row, table)
        } catch let fault as SQLiteFault {
            // An index of the source does not have the row. Indexes follow from rows, and the new file has its own anyway.
            guard file.isCorrupt, !hasReindexed else { throw fault }
            hasReindexed = true
            statement.finish()
            try file.run("REINDEX")
            try run(row, table)
        }
        guard file.changes == 1 else { throw SQLiteFault("a row of \(table.name) is not found by its key") }
        if lastTable != row.table {
            lastTable = row.table
            tables.insert(table.name.lowercased())
        }
    }

    private func run(_ row: SQLiteScript.Row, _ table: SQLiteTable) throws {
        try statement.run(row.table) { statement in
            for (position, column) in table.addressColumns.enumerated() {
                try statement.bind(column, of: row.values, at: position + 1)
            }
        }
    }

    /// - Parameter isAny: whether rows were deleted; samples of them may be in the planner's statistics.
    func finish(isAny: Bool) throws {
        statement.finish()
        for table in ["sqlite_stat3", "sqlite_stat4"] where isAny {
            let known = try file.number("SELECT count(*) FROM sqlite_master WHERE type='table' AND name='\(table)'")
            if known > 0 { try file.run("DELETE FROM \(table)") }
        }
        try file.run("COMMIT")
    }
}

/// A file for the rows of one target.
private final class SQLiteRemovedRows {
    private let file: SQLiteFile
    private var statement: SQLiteRowStatement

    init(_ path: String, _ catalog: SQLiteCatalog) throws {
        unlink(path)
        file = try SQLiteFile(path, .writing)
        statement = SQLiteRowStatement(file) { catalog.tables[$0].insertion }
        try catalog.make(in: file)
        try file.run("BEGIN IMMEDIATE")
    }

    func add(_ row: SQLiteScript.Row) throws {
        try statement.run(row.table) { statement in
            for column in 0..<row.values.columnCount { try statement.bind(column, of: row.values, at: column + 1) }
        }
    }

    func finish() throws {
        statement.finish()
        try file.run("COMMIT")
    }
}
