import GRDB

/// How many records have a tag, a score and a decision.
public struct RecordCount: Sendable, Equatable {
    /// Absent where they have no tag.
    public let claim: String?
    public let tagName: String?
    public let tagValue: String?
    /// Tenth of the score: 0 is 0.0–0.1, 9 is 0.9–1.0.
    public let tenth: Int
    /// `keep`, `hold` or `drop`.
    public let decision: String
    public let records: Int
}

extension RecordIndexReader {
    /// Records by tag, tenth of the score and decision, in every mode.
    public func counts() throws -> [RecordCount] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT t.claim, t.name, t.value, b.bucket, b.decision, sum(b.records) FROM bucket b
                    LEFT JOIN tag t ON t.id = b.tag GROUP BY b.tag, b.bucket, b.decision ORDER BY b.tag, b.bucket, b.decision
                    """)
            return try Array(
                rows.map { row in
                    RecordCount(
                        claim: row.text(0), tagName: row.text(1), tagValue: row.text(2),
                        tenth: min(max(try self.integer(row, 3), 0), 9),
                        decision: Self.word(ofDecision: try self.integer(row, 4)), records: try self.number(row, 5))
                })
        }
    }
}
