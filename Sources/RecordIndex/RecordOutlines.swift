import GRDB

/// A member as the index has it.
public struct IndexedMember: Sendable, Equatable {
    public let id: Int
    public let archive: String
    public let path: String
    public let part: Int
    /// The tag of its records that have no judgement of their own.
    public let claim: String?
    public let tagSource: String?
    public let tagName: String?
    public let tagValue: String?
}

/// What a record is called and what became of it.
public struct RecordOutline: Sendable, Equatable {
    public let id: Int
    public let table: String?
    public let key: String?
    public let decision: String

    /// The id of its member.
    public var member: Int { id >> 32 }
    public var ordinal: Int { id & 0xFFFF_FFFF }
}

extension RecordIndexReader {
    /// The archives with their SHA-256, in the order of the backup.
    public func archives() throws -> [(name: String, sha256: String)] {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT name, coalesce(sha256, '') FROM archive ORDER BY id")
            return try Array(rows.map { (try self.name($0, 0), try self.name($0, 1)) })
        }
    }

    /// The members that hold records, in source order.
    public func members() throws -> [IndexedMember] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT m.id, a.name, m.path, m.part, t.claim, t.source, t.name, t.value FROM member m
                    JOIN archive a ON a.id = m.archive LEFT JOIN tag t ON t.id = nullif(m.common_tag, 0) ORDER BY m.id
                    """)
            return try Array(
                rows.map { row in
                    IndexedMember(
                        id: try self.integer(row, 0), archive: try self.name(row, 1), path: try self.name(row, 2),
                        part: try self.number(row, 3), claim: row.text(4), tagSource: row.text(5), tagName: row.text(6),
                        tagValue: row.text(7))
                })
        }
    }

    /// Records by table and decision (`keep`, `hold`, `drop`), in every mode; members with several tables under the name "".
    public func decisions() throws -> [(table: String, counts: [String: Int])] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT coalesce(m.table_name, ''), b.decision, sum(b.records), min(m.id) FROM bucket b
                    JOIN member m ON m.id = b.member GROUP BY 1, 2 ORDER BY 4, 2
                    """)
            var order: [String] = []
            var counts: [String: [String: Int]] = [:]
            while let row = try rows.next() {
                let table = try name(row, 0)
                if counts[table] == nil { order.append(table) }
                let decision = Self.word(ofDecision: try integer(row, 1))
                counts[table, default: [:]][decision, default: 0] += try number(row, 2)
            }
            return order.map { ($0, counts[$0] ?? [:]) }
        }
    }

    /// Which records are read through.
    public enum OutlineScope: Sendable {
        case all, kept, notKept
    }

    /// Gives the records that the index has, in source order. The body must not ask the index.
    public func forEachOutline(_ scope: OutlineScope, _ body: (RecordOutline) throws -> Void) throws {
        let which =
            switch scope {
            case .all: ""
            case .kept: "WHERE coalesce(j.decision, 0) = 0"
            case .notKept: "WHERE r.id IN (SELECT record FROM judgement WHERE decision > 0)"
            }
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT r.id, coalesce(n.name, m.table_name), r.key, coalesce(j.decision, 0) FROM record r
                    LEFT JOIN judgement j ON j.record = r.id JOIN member m ON m.id = r.id >> 32
                    LEFT JOIN record_table n ON n.id = r.table_id \(which) ORDER BY r.id
                    """)
            while let row = try rows.next() {
                try body(
                    RecordOutline(
                        id: try integer(row, 0), table: row.text(1), key: row.text(2),
                        decision: Self.word(ofDecision: try integer(row, 3))))
            }
        }
    }

    /// One record by its id, with its findings; `nil` where the index has no row for it.
    public func record(id: Int) throws -> (record: IndexedRecord, evidence: [IndexedEvidence])? {
        var filter = RecordFilter()
        filter.id = id
        var found: (IndexedRecord, [IndexedEvidence])?
        try forEach(filter) { found = ($0, $1) }
        return found
    }

    static func word(ofDecision number: Int) -> String { ["keep", "hold", "drop"][min(max(number, 0), 2)] }
}
