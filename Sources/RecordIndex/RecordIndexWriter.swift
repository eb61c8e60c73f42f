import Detection
import Foundation
import GRDB
import Judgement
import Provenance
import Records

/// Writes an index. Used by one thread at a time.
///
/// The tables with a row for each record are built page by page (`BulkTable`), the others are gathered in a private
/// database and copied in at the end. The file is written without a journal: until it is complete it has a temporary
/// name, and a broken one is thrown away.
public final class RecordIndexWriter {
    private let path: String
    private let small: DatabaseQueue
    private(set) var bulk: BulkTables
    @exclusivity(unchecked) private var row = RowPayload()
    private var mode: IndexMode
    private let autoLimit: Int
    private let commonScore: Double
    private var tags: [Tag: Int] = [:]
    private(set) var member = 0
    /// The current member's only table, and the ids of tables of members that have several.
    private var memberTable: String?
    /// The current member's cuts that are not written yet.
    private var cuts: [UInt8] = []
    private var cutBlocks = 0
    private var tables: [String: Int] = [:]
    private var commonTag: Int?
    private var buckets: [Bucket: Int] = [:]

    /// Records up to which `auto` has a row for each: above, the rows of unremarkable records cost more time and space
    /// than the questions that only they answer are worth.
    public static let autoLimit = 5_000_000

    /// Distinct tags that are told apart; a free-text field that is taken for a tag has as many as records.
    private static let tagLimit = 10_000
    static let manyValues = FieldTagReader.manyValues

    /// Members of a backup: their ids and a record's ordinal share the 63 bits of a finding's id.
    static let memberLimit = 1 << 23

    private struct Bucket: Hashable {
        let tag: Int
        let bucket: Int
        let decision: UInt8
        let reason: UInt8
    }

    /// Creates the file, which must not exist. Throws `RecordIndexError`.
    ///
    /// - Parameters:
    ///   - scoreWithoutEvidence: the score that most records have; it is not written with each of them.
    ///   - tags: tags that are known to come, in the order in which they have come before; `tables` likewise, of members with
    ///     several.
    public init(
        path: String, mode: IndexMode, scoreWithoutEvidence: Double, autoLimit: Int = RecordIndexWriter.autoLimit,
        tags: [Tag] = [], tables: [String] = []
    ) throws {
        self.path = path
        self.mode = mode
        self.autoLimit = autoLimit
        commonScore = scoreWithoutEvidence
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RecordIndexError(
                .exists, path: path, "exists already", advice: "Choose another name; an index is never overwritten.")
        }
        bulk = try BulkTables(path: path)
        do {
            // An empty path is a private database, in memory as long as it fits into the cache.
            small = try DatabaseQueue(path: "")
            try small.write { try $0.execute(sql: IndexSchema.smallTables) }
        } catch let error as DatabaseError {
            throw Self.failure(error, path)
        }
        for (position, rule) in Detectors.rules.enumerated() {
            try run("INSERT INTO rule VALUES (?, ?)", [position, rule.name])
        }
        for reason in Reason.allCases {
            try run("INSERT INTO meta VALUES (?, ?)", ["reason \(reason.rawValue)", reason.name])
        }
        for tag in tags { _ = try id(of: tag) }
        for table in tables { _ = try tableID(table) }
    }

    deinit { row.deallocate() }

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
        guard member < Self.memberLimit else {
            throw RecordIndexError(
                .unwritable, path: self.path, "has no room for more than \(Self.memberLimit) members",
                advice: "Leave the index out with --index none.")
        }
        commonTag = nil
        cutBlocks = 0
        buckets = [:]
        memberTable = table
        try run(
            "INSERT INTO member (id, archive, position, part, path, table_name, format) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [member, archive, position, part, path, table, format])
    }

    /// - Parameters:
    ///   - preamble: bytes at the member's start that all its counterparts have.
    ///   - isReread: records of it are found again only by reading it.
    ///   - applied: positions of the decisions of persons that were about a record of it.
    public func endMember(
        bytes: Int, records: Int, preamble: Int = 0, isReread: Bool = false, applied: Set<Int> = []
    ) throws {
        try flushCuts()
        try run(
            "UPDATE member SET bytes = ?, records = ?, common_tag = ?, preamble = ?, reread = ? WHERE id = ?",
            [bytes, records, commonTag ?? 0, preamble, isReread ? 1 : 0, member])
        for decision in applied.sorted() { try run("INSERT INTO applied VALUES (?, ?)", [member, decision]) }
        for (bucket, count) in buckets.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
            try run(
                "INSERT INTO bucket VALUES (?, ?, ?, ?, ?, ?)",
                [member, bucket.tag, bucket.bucket, Int(bucket.decision), Int(bucket.reason), count])
        }
    }

    /// Adds what is cut out of the member, `cutBytes` bytes for each range.
    public func append(cuts added: [UInt8]) throws {
        cuts += added
        while cuts.count >= Self.cutBlockBytes { try writeCuts(Self.cutBlockBytes) }
    }

    /// Bytes of a cut: offset and length (little-endian, eight bytes each), role, target, SHA-256.
    public static let cutBytes = 50
    private static let cutBlockBytes = 1024 * cutBytes

    private func flushCuts() throws {
        if !cuts.isEmpty { try writeCuts(cuts.count) }
    }

    private func writeCuts(_ count: Int) throws {
        try run("INSERT INTO cut VALUES (?, ?, ?)", [member, cutBlocks, Data(cuts[..<count])])
        cutBlocks += 1
        cuts.removeFirst(count)
    }

    private static func order(_ bucket: Bucket) -> (Int, Int, UInt8, UInt8) {
        (bucket.tag, bucket.bucket, bucket.decision, bucket.reason)
    }

    /// Adds a batch of the member's records, and what rides on it: records of other tables, with ordinals in between.
    public func append(_ parts: [(JudgedBatch, MemberJudge)]) throws {
        guard parts.count > 1 else {
            for (judged, judge) in parts where judged.batch.rowCount > 0 {
                try append(judged, judge: judge, rows: 0..<judged.batch.rowCount)
            }
            return
        }
        var order: [(ordinal: Int, part: Int, row: Int)] = []
        for (part, (judged, _)) in parts.enumerated() {
            for row in 0..<judged.batch.rowCount { order.append((judged.batch.ordinal(ofRow: row), part, row)) }
        }
        order.sort { $0.ordinal < $1.ordinal }
        var at = 0
        while at < order.count {
            let (first, part, row) = order[at]
            var count = 1
            while at + count < order.count, order[at + count] == (first + count, part, row + count) { count += 1 }
            try append(parts[part].0, judge: parts[part].1, rows: row..<(row + count))
            at += count
        }
    }

    private func tableID(_ table: String) throws -> Int {
        if let known = tables[table] { return known }
        tables[table] = tables.count + 1
        try run("INSERT INTO record_table VALUES (?, ?)", [tables.count, table])
        return tables.count
    }

    /// Adds rows that follow each other.
    private func append(_ judged: JudgedBatch, judge: MemberJudge, rows: Range<Int>) throws {
        let batch = judged.batch
        let firstOrdinal = batch.ordinal(ofRow: rows.lowerBound)
        guard firstOrdinal + rows.count < 1 << 32 else {
            throw RecordIndexError(.unwritable, path: path, "has no room for more than 2^32 records of a member")
        }
        let ids = [0] + (try judged.tags.map { try id(of: $0) })
        if commonTag == nil { commonTag = Self.mostFrequent(judged.rowTags[rows].map { ids[Int($0)] }) }
        if mode == .auto, bulk.records.rows + rows.count > autoLimit {
            mode = .sparse
            bulk = try bulk.onlyJudged()
        }
        let common = commonTag ?? 0
        let isSparse = mode == .sparse
        let quiet = judge.scoreWithoutEvidence
        let quietIsCommon = quiet == commonScore
        let firstID = member << 32 | firstOrdinal
        let table = judge.table == memberTable ? nil : try tableID(judge.table)
        var finding = judged.findings.partition(before: rows.lowerBound)
        var plain: [Int: Int] = [:]
        var plainRun = (tag: -1, count: 0)
        try batch.withView { view in
            for row in rows {
                let first = finding
                while finding < judged.findings.count, judged.findings[finding].row == row { finding += 1 }
                let tag = ids[Int(judged.rowTags[row])]
                let isQuiet = finding == first && judged.scores[row] == quiet
                let isPlain = isQuiet && judged.decisions[row] == .keep && judged.reasons[row] == .none
                if isPlain {
                    if plainRun.tag != tag {
                        plain[plainRun.tag, default: 0] += plainRun.count
                        plainRun = (tag, 0)
                    }
                    plainRun.count += 1
                    if isSparse, tag == common { continue }
                } else {
                    count(judged, row, tag)
                }
                let id = firstID + row - rows.lowerBound
                try addRecord(row, id, view, batch, judge, table)
                if isPlain, tag == common, quietIsCommon { continue }
                let stays = judged.decisions[row] == .keep
                try addJudgement(
                    judged, row, id, tag: tag == common ? nil : tag,
                    score: isQuiet && quietIsCommon ? nil : judged.scores[row],
                    created: stays ? nil : judge.creation(ofRow: row, in: batch))
                for index in first..<finding {
                    try addEvidence(
                        judged.findings[index], id << IndexSchema.evidenceBits + index - first, judged, judge)
                }
            }
        }
        plain[plainRun.tag, default: 0] += plainRun.count
        let quietBucket = IndexSchema.bucket(of: quiet)
        for (tag, count) in plain where count > 0 {
            buckets[Bucket(tag: tag, bucket: quietBucket, decision: 0, reason: 0), default: 0] += count
        }
    }

    private func count(_ judged: JudgedBatch, _ row: Int, _ tag: Int) {
        let bucket = Bucket(
            tag: tag, bucket: IndexSchema.bucket(of: judged.scores[row]), decision: judged.decisions[row].rawValue,
            reason: judged.reasons[row].rawValue)
        buckets[bucket, default: 0] += 1
    }

    @inline(__always)
    private func addRecord(
        _ position: Int, _ id: Int, _ view: BatchView, _ batch: RecordBatch, _ judge: MemberJudge,
        _ table: Int?
    ) throws {
        let (offset, length) = batch.range(ofRow: position)
        row.start()
        row.addNull()
        row.add(offset)
        row.add(length)
        if judge.disclosure.hidesKeys {
            row.add(judge.shownKey(ofRow: position, in: batch))
        } else if let key = judge.plainKey(ofRow: position, in: view) {
            if key.isEmpty { row.addNull() } else { row.add(UnsafeRawBufferPointer(rebasing: view.text[key])) }
        } else {
            row.add(judge.key(ofRow: position, in: batch))
        }
        if let table { row.add(table) } else { row.addNull() }
        try row.append(to: bulk.records, id: id)
    }

    private func addJudgement(
        _ judged: JudgedBatch, _ position: Int, _ id: Int, tag: Int?, score: Double?, created: Int?
    ) throws {
        row.start()
        row.addNull()
        if let tag { row.add(tag) } else { row.addNull() }
        if let score { row.add(score) } else { row.addNull() }
        row.add(Int(judged.decisions[position].rawValue))
        row.add(Int(judged.reasons[position].rawValue))
        // To SQLite, columns that a row lacks at its end are null.
        if let created { row.add(created) }
        try row.append(to: bulk.judgements, id: id)
    }

    private func addEvidence(_ finding: Finding, _ id: Int, _ judged: JudgedBatch, _ judge: MemberJudge) throws {
        row.start()
        row.addNull()
        row.add(Int(finding.rule))
        row.add(judge.fieldName(finding.column))
        row.add(Double(finding.weight))
        row.add(judge.excerpt(of: finding, in: judged))
        try row.append(to: bulk.evidence, id: id)
    }

    /// Ends the index: the trees of the large tables, the small ones, secondary indexes. Gives the mode it ended as. What
    /// was written is on disk only after `sync`.
    public func finish(meta: [String: String]) throws -> IndexMode {
        if mode == .auto { mode = .full }
        try run("INSERT INTO meta VALUES ('mode', ?)", [mode.rawValue])
        try run("INSERT INTO meta VALUES ('score_without_evidence', ?)", ["\(commonScore)"])
        for (key, value) in meta.sorted(by: { $0.key < $1.key }) {
            try run("INSERT INTO meta VALUES (?, ?)", [key, value])
        }
        try bulk.finish()
        do {
            try small.writeWithoutTransaction { database in
                try database.execute(sql: "ATTACH ? AS whole", arguments: [path])
                try database.execute(
                    sql: """
                        PRAGMA whole.journal_mode = OFF; PRAGMA whole.synchronous = OFF;
                        PRAGMA whole.cache_size = -16384; BEGIN;
                        """)
                try database.execute(
                    sql: IndexSchema.smallTables.replacingOccurrences(of: "CREATE TABLE ", with: "CREATE TABLE whole."))
                for table in IndexSchema.smallTableNames {
                    try database.execute(sql: "INSERT INTO whole.\(table) SELECT * FROM main.\(table)")
                }
                try database.execute(sql: IndexSchema.indexes(in: "whole"))
                try database.execute(
                    sql: IndexSchema.view.replacingOccurrences(of: "CREATE VIEW ", with: "CREATE VIEW whole."))
                try database.execute(sql: "COMMIT; DETACH whole")
            }
            try small.close()
        } catch let error as DatabaseError {
            throw Self.failure(error, path)
        }
        try bulk.waitForSync()
        return mode
    }

    /// Brings a finished index to disk. Throws `RecordIndexError`.
    public static func sync(path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw RecordIndexError(
                .unwritable, path: path, "cannot be synced to disk: \(String(cString: strerror(errno)))")
        }
    }

    private static func mostFrequent(_ tags: [Int]) -> Int {
        var seen: [Int: Int] = [:]
        for tag in tags { seen[tag, default: 0] += 1 }
        return seen.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    private func id(of tag: Tag) throws -> Int {
        if let known = tags[tag] { return known }
        if tag.claim == .unknown, tags.count >= Self.tagLimit, tag.value != Self.manyValues {
            return try self.id(
                of: Tag(claim: .unknown, source: tag.source, name: tag.name, value: Self.manyValues))
        }
        let id = tags.count + 1
        tags[tag] = id
        try run(
            "INSERT INTO tag VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))",
            // As bytes: a text is bound up to its first zero.
            [id, tag.claim.rawValue, tag.source.rawValue, Data(tag.name.utf8), Data(tag.value.utf8)])
        return id
    }

    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        do {
            try small.writeWithoutTransaction { database in
                try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
            }
        } catch let error as DatabaseError {
            throw Self.failure(error, path)
        }
    }

    static func failure(_ error: DatabaseError, _ path: String) -> RecordIndexError {
        RecordIndexError(
            .unwritable, path: path, "cannot be written: \(error.message ?? "SQLite gives no reason")",
            advice: "Free some space, or leave the index out with --index none.")
    }
}

extension [Finding] {
    /// The position of the first finding on `row` or one behind it.
    fileprivate func partition(before row: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].row) < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
