import Foundation
import GRDB

/// The three large tables of an index while they are built.
struct BulkTables {
    let records: BulkTable
    let judgements: BulkTable
    let evidence: BulkTable
    private let file: PageFile
    private let path: String

    /// Makes the file with its empty tables. Throws `RecordIndexError`.
    init(path: String) throws {
        self.path = path
        var roots: [String: Int] = [:]
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                try database.execute(
                    sql: """
                        PRAGMA page_size = \(PageFile.pageBytes); PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                        PRAGMA application_id = \(IndexSchema.applicationID);
                        PRAGMA user_version = \(IndexSchema.version);
                        """ + IndexSchema.bulkTables)
                for row in try Row.fetchAll(database, sql: "SELECT name, rootpage FROM sqlite_schema") {
                    roots[row[0]] = row[1]
                }
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw RecordIndexWriter.failure(error, path)
        }
        guard let record = roots["record"], let judgement = roots["judgement"], let finding = roots["evidence"] else {
            throw RecordIndexError(.unwritable, path: path, "has not the tables that were made in it")
        }
        // Keys are personal data to some: as private as the archives beside it.
        chmod(path, 0o600)
        file = try PageFile(path: path)
        records = BulkTable(file: file, root: record)
        judgements = BulkTable(file: file, root: judgement)
        evidence = BulkTable(file: file, root: finding)
    }

    /// The same tables in a new file, with the records that have a judgement of their own only.
    func onlyJudged() throws -> BulkTables {
        let other = path + "-sparse"
        unlink(other)
        let tables = try BulkTables(path: other)
        // Record by record, so that the file is the same as if it had been sparse from the start.
        let (recordRows, judgementRows, evidenceRows) = (records.cursor(), judgements.cursor(), evidence.cursor())
        var (record, finding) = (try recordRows.next(), try evidenceRows.next())
        while let judged = try judgementRows.next() {
            while let here = record, here.id < judged.id { record = try recordRows.next() }
            if let here = record, here.id == judged.id { try tables.records.append(here) }
            try tables.judgements.append(judged)
            while let here = finding, here.id >> IndexSchema.evidenceBits == judged.id {
                try tables.evidence.append(here)
                finding = try evidenceRows.next()
            }
        }
        guard rename(other, path) == 0 else {
            throw RecordIndexError(
                .unwritable, path: path, "cannot be replaced: \(String(cString: strerror(errno)))")
        }
        return tables
    }

    /// Ends the trees; after this the file is SQLite's, and `waitForSync` says when it is on disk.
    func finish() throws {
        try records.finish()
        try judgements.finish()
        try evidence.finish()
        try file.finish()
    }

    func waitForSync() throws { try file.waitForSync() }
}
