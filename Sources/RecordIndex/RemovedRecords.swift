import Foundation
import GRDB

/// A record that is not kept, as the index has it, for whoever reads all of them.
public struct RemovedRecord {
    public let archive: String
    public let member: String
    public let part: Int
    public let table: String?
    public let ordinal: Int
    public let offset: Int
    public let length: Int
    public let key: String?
    public let claim: String?
    public let tagValue: String?
    public let score: Double
    /// `hold` or `drop`.
    public let decision: String
    public let reason: String
    /// When it was made, in seconds since 1970, as far as it is known.
    public let created: Int?
    /// Rules and weights of what was found, by the order of the rules' numbers.
    public let evidence: [(detector: String, weight: Double)]
}

extension RecordIndexReader {
    /// What SQLite finds wrong with the file; empty when nothing is. Throws `RecordIndexError`.
    public func integrityFaults() throws -> [String] {
        try read { database in
            let rows = try Row.fetchCursor(database, sql: "PRAGMA integrity_check(10)")
            var faults: [String] = []
            while let row = try rows.next() { faults.append(row.text(0) ?? "") }
            return faults.filter { $0 != "ok" }
        }
    }

    /// Records that the members have, as the index counts them.
    public func recordCount() throws -> Int {
        try read { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT coalesce(sum(records), 0) FROM member") else {
                throw torn
            }
            return try integer(row, 0)
        }
    }

    /// Gives the records that are dropped or held, in source order. Reads judgements and findings once each, side by side.
    public func forEachRemoved(_ body: (RemovedRecord) throws -> Void) throws {
        try read { database in
            let rules = try names(database, "SELECT id, name FROM rule")
            let reasons = try names(
                database, "SELECT substr(key, 8) + 0, value FROM meta WHERE key LIKE 'reason %'")
            let common =
                try Row.fetchOne(database, sql: "SELECT value + 0.0 FROM meta WHERE key = 'score_without_evidence'")
                .flatMap { try score($0, 0) } ?? 0
            let findings = try Row.fetchCursor(
                database,
                sql: """
                    SELECT e.id >> \(IndexSchema.evidenceBits), e.rule, e.weight FROM judgement j JOIN evidence e
                      ON e.id >= j.record << \(IndexSchema.evidenceBits) AND e.id < (j.record + 1) << \(IndexSchema.evidenceBits)
                    WHERE j.decision > 0 ORDER BY j.record, e.id
                    """)
            var finding = try findings.next()
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT r.id, a.name, m.path, m.part, coalesce(n.name, m.table_name), r.offset, r.length, r.key, t.claim,
                      t.value, j.score, j.decision, j.reason, j.created
                    FROM judgement j JOIN record r ON r.id = j.record JOIN member m ON m.id = r.id >> 32
                      JOIN archive a ON a.id = m.archive LEFT JOIN record_table n ON n.id = r.table_id
                      LEFT JOIN tag t ON t.id = nullif(coalesce(j.tag, m.common_tag), 0)
                    WHERE j.decision > 0 ORDER BY j.record
                    """)
            while let row = try rows.next() {
                let id = try integer(row, 0)
                var evidence: [(String, Double)] = []
                while let here = finding {
                    let owner = try integer(here, 0)
                    guard owner <= id else { break }
                    if owner == id {
                        evidence.append((rules[try integer(here, 1)] ?? "", try weight(here, 2)))
                    }
                    finding = try findings.next()
                }
                try body(
                    RemovedRecord(
                        archive: try name(row, 1), member: try name(row, 2), part: try number(row, 3),
                        table: row.text(4), ordinal: id & 0xFFFF_FFFF, offset: try number(row, 5),
                        length: try number(row, 6), key: row.text(7), claim: row.text(8), tagValue: row.text(9),
                        score: try score(row, 10) ?? common,
                        decision: try integer(row, 11) == 1 ? "hold" : "drop",
                        reason: reasons[try integer(row, 12)] ?? "", created: try time(row, 13), evidence: evidence))
            }
        }
    }

    private func names(_ database: Database, _ sql: String) throws -> [Int: String] {
        let rows = try Row.fetchCursor(database, sql: sql)
        var names: [Int: String] = [:]
        while let row = try rows.next() { names[try integer(row, 0)] = try name(row, 1) }
        return names
    }
}
