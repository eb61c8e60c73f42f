import Archives
import Records
import Detection
import Foundation
import GRDB

/// A record as the index has it.
public struct IndexedRecord: Sendable, Equatable {
    public let id: Int
    public let archive: String
    public let member: String
    public let part: Int
    public let table: String?
    public let ordinal: Int
    /// Bytes in the decompressed member.
    public let offset: Int
    public let length: Int
    public let key: String?
    public let claim: String?
    public let tagSource: String?
    public let tagName: String?
    public let tagValue: String?
    public let score: Double
    public let decision: String
    public let reason: String
    /// When it was made, in seconds since 1970; of records that are not kept, as far as it is known.
    public let created: Int?

    public init(
        id: Int, archive: String, member: String, part: Int, table: String?, ordinal: Int, offset: Int, length: Int,
        key: String?, claim: String?, tagSource: String?, tagName: String?, tagValue: String?, score: Double,
        decision: String, reason: String, created: Int? = nil
    ) {
        self.created = created
        self.id = id
        self.archive = archive
        self.member = member
        self.part = part
        self.table = table
        self.ordinal = ordinal
        self.offset = offset
        self.length = length
        self.key = key
        self.claim = claim
        self.tagSource = tagSource
        self.tagName = tagName
        self.tagValue = tagValue
        self.score = score
        self.decision = decision
        self.reason = reason
    }
}

/// A finding as the index has it.
public struct IndexedEvidence: Sendable, Equatable {
    public let detector: String
    public let field: String?
    /// Bans.
    public let weight: Double
    public let excerpt: String?

    public init(detector: String, field: String?, weight: Double, excerpt: String?) {
        self.detector = detector
        self.field = field
        self.weight = weight
        self.excerpt = excerpt
    }
}

/// Answers questions from an index. The file is not trusted: values only ever go in as parameters, and functions that a
/// hostile schema could call are off.
public final class RecordIndexReader {
    private let queue: DatabaseQueue
    let path: String

    /// Opens an index read-only. Throws `RecordIndexError`.
    public init(path: String) throws {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else {
            throw RecordIndexError(
                .unreadable, path: path, "does not exist", advice: "Give an index or the folder of a restore set.")
        }
        guard FoundFile.open(path) != nil else {
            throw RecordIndexError(
                .unreadable, path: path, "cannot be read, or is no regular file",
                advice: "Give an index or the folder of a restore set.")
        }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            let (application, version) = try queue.read { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id"),
                    try Int.fetchOne(database, sql: "PRAGMA user_version")
                )
            }
            guard application == IndexSchema.applicationID else {
                throw RecordIndexError(.unreadable, path: path, "is an SQLite file, but no index of winnow")
            }
            guard version == IndexSchema.version else {
                throw RecordIndexError(
                    .unreadable, path: path,
                    "has version \(version ?? 0), this winnow reads version \(IndexSchema.version)",
                    advice: "Scan again with this version.")
            }
            guard try queue.read(IndexSchema.isWhole) else {
                throw RecordIndexError(
                    .unreadable, path: path, "has other tables than an index of winnow: somebody changed it",
                    advice: "Scan again, or take the one that the restore set came with.")
            }
        } catch let error as DatabaseError {
            throw RecordIndexError(.unreadable, path: path, "cannot be read: \(error.message ?? "no SQLite file")")
        }
    }

    /// Gives the records that the filter asks for, in source order, one after another, each with its findings, the
    /// strongest first. The body must not ask the index again.
    public func forEach(
        _ filter: RecordFilter, _ body: (IndexedRecord, [IndexedEvidence]) throws -> Void
    ) throws {
        let (sql, arguments) = statement(filter)
        try read { database in
            let findings = try database.makeStatement(
                sql: """
                    SELECT r.name, e.field, e.weight, e.excerpt FROM evidence e JOIN rule r ON r.id = e.rule
                    WHERE e.id >= ?1 << \(IndexSchema.evidenceBits) AND e.id < (?1 + 1) << \(IndexSchema.evidenceBits)
                    ORDER BY abs(e.weight) DESC, e.id
                    """)
            let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
            while let row = try rows.next() {
                let record = try record(row)
                let own = try Row.fetchCursor(findings, arguments: [record.id])
                var evidence: [IndexedEvidence] = []
                while let finding = try own.next() {
                    evidence.append(
                        IndexedEvidence(
                            detector: try name(finding, 0), field: finding.text(1), weight: try weight(finding, 2),
                            excerpt: finding.text(3)))
                }
                try body(record, evidence)
            }
        }
    }

    /// Records by tag and score bucket: for each tag ten counts, 0.0–0.1 to 0.9–1.0.
    public func histogram() throws -> [(claim: String?, value: String?, counts: [Int])] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT b.tag, t.claim, t.name || '=' || t.value, b.bucket, sum(b.records) FROM bucket b
                    LEFT JOIN tag t ON t.id = b.tag GROUP BY b.tag, b.bucket ORDER BY b.tag, b.bucket
                    """)
            var result: [(id: Int, claim: String?, value: String?, counts: [Int])] = []
            while let row = try rows.next() {
                let id = try integer(row, 0)
                if result.last?.id != id {
                    result.append((id, row.text(1), row.text(2), Array(repeating: 0, count: 10)))
                }
                let bucket = try integer(row, 3)
                if (0..<10).contains(bucket) { result[result.count - 1].counts[bucket] += try number(row, 4) }
            }
            return result.map { ($0.claim, $0.value, $0.counts) }
        }
    }

    /// What the index says of itself: `mode`, `tool`, `policy`.
    public func meta() throws -> [String: String] {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT key, value FROM meta WHERE key NOT LIKE 'reason %'")
            var meta: [String: String] = [:]
            while let row = try rows.next() { meta[try name(row, 0)] = try name(row, 1) }
            return meta
        }
    }

    private func statement(_ filter: RecordFilter) -> (String, StatementArguments) {
        var clauses: [String] = []
        var arguments: [any DatabaseValueConvertible] = []
        func add(_ clause: String, _ values: any DatabaseValueConvertible...) {
            clauses.append(clause)
            arguments += values
        }
        func add(_ score: ScoreComparison) {
            // The index serves all scores but the one that records without evidence have.
            let comparison = score.clauses.map { "score \($0.operation) ?" }.joined(separator: " AND ")
            let own = "r.id IN (SELECT record FROM judgement WHERE \(comparison))"
            let isCommon = quietScore.map { quiet in score.clauses.allSatisfy { Self.holds(quiet, $0) } } ?? true
            clauses.append(isCommon ? "(j.score IS NULL OR \(own))" : own)
            arguments += score.clauses.map(\.value)
        }
        if let tag = filter.tag {
            if tag.lowercased() == "none" {
                add("coalesce(j.tag, m.common_tag) = 0")
            } else {
                // The index serves tags of single records; members whose common tag it is are read through.
                let ids = "(SELECT id FROM tag WHERE claim = ? COLLATE NOCASE OR value = ? COLLATE NOCASE)"
                add(
                    """
                    (r.id IN (SELECT record FROM judgement WHERE tag IN \(ids))
                      OR (j.tag IS NULL AND m.common_tag IN \(ids)))
                    """, tag, tag, tag, tag)
            }
        }
        if let score = filter.score { add(score) }
        if let table = filter.table { add("coalesce(n.name, m.table_name) = ? COLLATE NOCASE", table) }
        if let key = filter.key {
            let spellings = SalesforceID.spellings(of: key)
            clauses.append("r.key IN (\(spellings.map { _ in "?" }.joined(separator: ", ")))")
            arguments += spellings
        }
        if let detector = filter.detector {
            add(
                """
                r.id IN (SELECT id >> \(IndexSchema.evidenceBits) FROM evidence WHERE rule IN
                  (SELECT id FROM rule WHERE name = ? OR substr(name, 1, length(?) + 1) = ? || '.'))
                """, detector, detector, detector)
        }
        switch filter.decision {
        case "drop": add("r.id IN (SELECT record FROM judgement WHERE decision = 2)")
        case "hold": add("r.id IN (SELECT record FROM judgement WHERE decision = 1)")
        case "keep": add("coalesce(j.decision, 0) = 0")
        default: break
        }
        if let reason = filter.reason {
            add("j.reason IN (SELECT substr(key, 8) + 0 FROM meta WHERE key LIKE 'reason %' AND value = ?)", reason)
        }
        if let archive = filter.archive { add("a.name = ?", archive) }
        if let member = filter.member { add("m.path = ?", member) }
        if let id = filter.id { add("r.id = ?", id) }
        if let ordinal = filter.ordinal { add("r.id & 4294967295 = ?", ordinal) }
        var sql = """
            SELECT r.id, a.name, m.path, m.part, coalesce(n.name, m.table_name), r.offset, r.length, r.key, t.claim, t.source, t.name, t.value,
              coalesce(j.score, (SELECT value + 0.0 FROM meta WHERE key = 'score_without_evidence')),
              coalesce(j.decision, 0), (SELECT value FROM meta WHERE key = 'reason ' || coalesce(j.reason, 0)), j.created
            FROM record r LEFT JOIN judgement j ON j.record = r.id JOIN member m ON m.id = r.id >> 32 JOIN archive a ON a.id = m.archive
              LEFT JOIN record_table n ON n.id = r.table_id
              LEFT JOIN tag t ON t.id = nullif(coalesce(j.tag, m.common_tag), 0)
            """
        if !clauses.isEmpty { sql += " WHERE " + clauses.joined(separator: " AND ") }
        sql += " ORDER BY r.id"
        if let limit = filter.limit {
            sql += " LIMIT ?"
            arguments.append(limit)
        }
        return (sql, StatementArguments(arguments))
    }

    private var quietScore: Double? {
        (try? meta())?["score_without_evidence"].flatMap(Double.init)
    }

    private static func holds(_ score: Double, _ clause: (operation: String, value: Double)) -> Bool {
        switch clause.operation {
        case ">=": score >= clause.value
        case "<=": score <= clause.value
        case ">": score > clause.value
        case "<": score < clause.value
        default: score == clause.value
        }
    }

    private func record(_ row: Row) throws -> IndexedRecord {
        let id = try integer(row, 0)
        return IndexedRecord(
            id: id, archive: try name(row, 1), member: try name(row, 2), part: try number(row, 3), table: row.text(4),
            ordinal: id & 0xFFFF_FFFF, offset: try number(row, 5), length: try number(row, 6), key: row.text(7),
            claim: row.text(8), tagSource: row.text(9), tagName: row.text(10), tagValue: row.text(11),
            score: try score(row, 12) ?? 0, decision: Self.word(ofDecision: try integer(row, 13)),
            reason: row.text(14) ?? "", created: try time(row, 15))
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try queue.read(body)
        } catch let error as DatabaseError {
            throw RecordIndexError(.unreadable, path: path, "cannot be read: \(error.message ?? "it is damaged")")
        }
    }
}
