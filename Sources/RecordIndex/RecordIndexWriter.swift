import Detection
import Foundation
import GRDB
import GRDBSQLite
import Judgement
import Provenance
import Records

/// Writes an index. Used by one thread at a time.
///
/// The file is written without a journal: until it is complete it has a temporary name, and a broken one is thrown away.
public final class RecordIndexWriter {
    private let queue: DatabaseQueue
    private let connection: OpaquePointer
    private var insertRecord: OpaquePointer?
    private var insertEvidence: OpaquePointer?
    private var mode: IndexMode
    private let autoLimit: Int
    private var rows = 0
    private var tags: [Tag: Int] = [:]
    private var member = 0
    private var commonTag: Int?
    private var buckets: [Bucket: Int] = [:]
    private let path: String
    private let commonScore: Double

    /// Records up to which `auto` has a row for each: above, the rows of unremarkable records cost more time and space
    /// than the questions that only they answer are worth.
    public static let autoLimit = 5_000_000

    private struct Bucket: Hashable {
        let tag: Int
        let bucket: Int
        let decision: UInt8
        let reason: UInt8
    }

    /// Creates the file, which must not exist. Throws `RecordIndexError`.
    ///
    /// - Parameter scoreWithoutEvidence: the score that most records have; it is not written with each of them.
    public init(
        path: String, mode: IndexMode, scoreWithoutEvidence: Double, autoLimit: Int = RecordIndexWriter.autoLimit
    ) throws {
        commonScore = scoreWithoutEvidence
        self.path = path
        self.mode = mode
        self.autoLimit = autoLimit
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RecordIndexError(
                .exists, path: path, "exists already", advice: "Choose another name; an index is never overwritten.")
        }
        var configuration = Configuration()
        configuration.label = "winnow-index"
        // One transaction from begin to finish: the rows are bound through the C API, outside GRDB's accesses.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                    PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;
                    PRAGMA application_id = \(IndexSchema.applicationID); PRAGMA user_version = \(IndexSchema.version);
                    """)
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            nonisolated(unsafe) var handle: OpaquePointer?
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: IndexSchema.tables)
                try database.execute(sql: "BEGIN")
                handle = database.sqliteConnection
            }
            guard let handle else { throw RecordIndexError(.unwritable, path: path, "cannot be opened") }
            connection = handle
        } catch let error as DatabaseError {
            throw RecordIndexError(
                .unwritable, path: path, "cannot be created: \(error.message ?? "SQLite gives no reason")")
        }
        insertRecord = try prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        insertEvidence = try prepare("INSERT INTO evidence VALUES (?, ?, ?, ?, ?)")
        for (position, rule) in Detectors.rules.enumerated() {
            try run("INSERT INTO rule VALUES (?, ?)", [position, rule.name])
        }
        for reason in Reason.allCases {
            try run("INSERT INTO meta VALUES (?, ?)", ["reason \(reason.rawValue)", reason.name])
        }
    }

    deinit {
        sqlite3_finalize(insertRecord)
        sqlite3_finalize(insertEvidence)
    }

    public func addArchive(id: Int, name: String, format: String) throws {
        try run("INSERT INTO archive VALUES (?, ?, ?, NULL, NULL)", [id, name, format])
    }

    public func finishArchive(id: Int, bytes: Int, sha256: String) throws {
        try run("UPDATE archive SET bytes = ?, sha256 = ? WHERE id = ?", [bytes, sha256, id])
    }

    /// Starts a member; the batches that follow are its records.
    public func begin(
        archive: Int, position: Int, part: Int, path: String, table: String?, format: String?
    ) throws {
        member += 1
        commonTag = nil
        buckets = [:]
        try run(
            "INSERT INTO member (id, archive, position, part, path, table_name, format) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [member, archive, position, part, path, table, format])
    }

    public func endMember(bytes: Int, records: Int) throws {
        try run(
            "UPDATE member SET bytes = ?, records = ?, common_tag = ? WHERE id = ?",
            [bytes, records, commonTag ?? 0, member])
        for (bucket, count) in buckets.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
            try run(
                "INSERT INTO bucket VALUES (?, ?, ?, ?, ?, ?)",
                [member, bucket.tag, bucket.bucket, Int(bucket.decision), Int(bucket.reason), count])
        }
    }

    private static func order(_ bucket: Bucket) -> (Int, Int, UInt8, UInt8) {
        (bucket.tag, bucket.bucket, bucket.decision, bucket.reason)
    }

    /// Adds a batch of the member's records.
    public func append(_ judged: JudgedBatch, judge: MemberJudge) throws {
        let ids = try judged.tags.map { try id(of: $0) }
        let rowTag = { (row: Int) -> Int in judged.rowTags[row] == 0 ? 0 : ids[Int(judged.rowTags[row]) - 1] }
        if commonTag == nil { commonTag = Self.mostFrequent(judged.batch.rowCount, rowTag) }
        if mode == .auto, rows + judged.batch.rowCount > autoLimit { try becomeSparse() }
        let common = commonTag ?? 0
        let isSparse = mode == .sparse
        let quiet = judge.scoreWithoutEvidence
        let quietBucket = IndexSchema.bucket(of: quiet)
        var finding = 0
        var quietRun = (tag: -1, count: 0)
        func flush() {
            if quietRun.count > 0 {
                buckets[
                    Bucket(tag: quietRun.tag, bucket: quietBucket, decision: 0, reason: 0), default: 0] +=
                    quietRun.count
            }
        }
        try judged.batch.withView { view in
            for row in 0..<judged.batch.rowCount {
                let first = finding
                while finding < judged.findings.count, judged.findings[finding].row == row { finding += 1 }
                let tag = rowTag(row)
                let decision = judged.decisions[row]
                let isQuiet = finding == first && judged.scores[row] == quiet
                if isQuiet, decision == .keep, judged.reasons[row] == .none {
                    if quietRun.tag != tag {
                        flush()
                        quietRun = (tag, 0)
                    }
                    quietRun.count += 1
                    if isSparse, tag == common { continue }
                } else {
                    let bucket = Bucket(
                        tag: tag, bucket: IndexSchema.bucket(of: judged.scores[row]), decision: decision.rawValue,
                        reason: judged.reasons[row].rawValue)
                    buckets[bucket, default: 0] += 1
                }
                let ordinal = judged.batch.firstOrdinal + row
                guard ordinal < 1 << 32 else {
                    throw RecordIndexError(
                        .unwritable, path: path, "has no room for more than 2^32 records of a member")
                }
                let id = member << 32 | ordinal
                try write(
                    judged, row: row, id: id, tag: tag == common ? nil : tag,
                    score: isQuiet && quiet == commonScore ? nil : judged.scores[row],
                    view: view, judge: judge)
                for index in first..<finding { try write(judged.findings[index], record: id, judged, judge) }
                rows += 1
            }
        }
        flush()
    }

    private func write(
        _ judged: JudgedBatch, row: Int, id: Int, tag: Int?, score: Double?, view: BatchView, judge: MemberJudge
    ) throws {
        let statement = insertRecord
        let (offset, length) = judged.batch.range(ofRow: row)
        sqlite3_bind_int64(statement, 1, Int64(id))
        sqlite3_bind_int64(statement, 2, Int64(offset))
        sqlite3_bind_int64(statement, 3, Int64(length))
        // A key of one plain field is bound where it lies; SQLite has copied it when the step is done.
        if let key = judge.plainKey(
            ofRow: row, text: view.text, bounds: view.bounds, batch: judged.batch)
        {
            if key.isEmpty {
                sqlite3_bind_null(statement, 4)
            } else {
                sqlite3_bind_text(
                    statement, 4,
                    view.text.baseAddress?.advanced(by: key.lowerBound).assumingMemoryBound(to: CChar.self),
                    Int32(key.count), nil)
            }
        } else if let key = judge.key(ofRow: row, in: judged.batch) {
            sqlite3_bind_text(statement, 4, key, -1, Self.transient)
        } else {
            sqlite3_bind_null(statement, 4)
        }
        if let tag { sqlite3_bind_int64(statement, 5, Int64(tag)) } else { sqlite3_bind_null(statement, 5) }
        if let score { sqlite3_bind_double(statement, 6, score) } else { sqlite3_bind_null(statement, 6) }
        sqlite3_bind_int(statement, 7, Int32(judged.decisions[row].rawValue))
        sqlite3_bind_int(statement, 8, Int32(judged.reasons[row].rawValue))
        try step(statement)
    }

    private func write(_ finding: Finding, record: Int, _ judged: JudgedBatch, _ judge: MemberJudge) throws {
        let statement = insertEvidence
        sqlite3_bind_int64(statement, 1, Int64(record))
        sqlite3_bind_int(statement, 2, Int32(finding.rule))
        if let field = judge.fieldName(finding.column) {
            sqlite3_bind_text(statement, 3, field, -1, Self.transient)
        } else {
            sqlite3_bind_null(statement, 3)
        }
        sqlite3_bind_double(statement, 4, Double(finding.weight))
        let excerpt = judge.excerpt(of: finding, in: judged.batch)
        sqlite3_bind_text(statement, 5, excerpt, -1, Self.transient)
        try step(statement)
    }

    /// Ends the index: secondary indexes, meta data, everything on disk. Gives the mode it ended as.
    public func finish(meta: [String: String]) throws -> IndexMode {
        if mode == .auto { mode = .full }
        try run("INSERT INTO meta VALUES ('mode', ?)", [mode.rawValue])
        try run("INSERT INTO meta VALUES ('score_without_evidence', ?)", ["\(commonScore)"])
        for (key, value) in meta.sorted(by: { $0.key < $1.key }) {
            try run("INSERT INTO meta VALUES (?, ?)", [key, value])
        }
        sqlite3_finalize(insertRecord)
        sqlite3_finalize(insertEvidence)
        insertRecord = nil
        insertEvidence = nil
        do {
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: IndexSchema.indexes)
                try database.execute(sql: "COMMIT")
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw RecordIndexError(
                .unwritable, path: path, "cannot be written: \(error.message ?? "SQLite gives no reason")")
        }
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw RecordIndexError(.unwritable, path: path, "cannot be synced to disk")
        }
        return mode
    }

    /// From here on only remarkable records get rows, and the others' rows go.
    private func becomeSparse() throws {
        mode = .sparse
        try run("DELETE FROM record WHERE tag IS NULL AND score IS NULL AND decision = 0", [])
    }

    private static func mostFrequent(_ count: Int, _ tag: (Int) -> Int) -> Int {
        var seen: [Int: Int] = [:]
        for row in 0..<count { seen[tag(row), default: 0] += 1 }
        return seen.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    private func id(of tag: Tag) throws -> Int {
        if let known = tags[tag] { return known }
        let id = tags.count + 1
        tags[tag] = id
        try run(
            "INSERT INTO tag VALUES (?, ?, ?, ?, ?)",
            [id, tag.claim.rawValue, tag.source.rawValue, tag.name, tag.value])
        return id
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK
        else {
            throw failure()
        }
        return statement
    }

    @inline(__always)
    private func step(_ statement: OpaquePointer?) throws {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw failure() }
    }

    private func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        do {
            try queue.writeWithoutTransaction { database in
                try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
            }
        } catch let error as DatabaseError {
            throw RecordIndexError(
                .unwritable, path: path, "cannot be written: \(error.message ?? "SQLite gives no reason")")
        }
    }

    private func failure() -> RecordIndexError {
        RecordIndexError(
            .unwritable, path: path, "cannot be written: \(String(cString: sqlite3_errmsg(connection)))",
            advice: "Free some space, or leave the index out with --index none.")
    }
}
