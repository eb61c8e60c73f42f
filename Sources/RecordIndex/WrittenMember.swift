import Foundation
import GRDB

/// A member as an index has it, with what is counted of it.
public struct WrittenMember: Sendable, Equatable {
    public let position: Int
    public let part: Int
    public let path: String
    public let table: String?
    public let format: String?
    public let bytes: Int
    public let records: Int
    public let commonTag: Int
    /// Bytes at its start that all its counterparts have.
    public let preamble: Int
    /// Records of it are found again only by reading it.
    public let isReread: Bool
    /// Positions of decisions of persons that were about a record of it.
    public let applied: [Int]
    /// Tag, tenth of the score, decision, reason and how many.
    let buckets: [[Int]]
}

extension RecordIndexReader {
    /// Throws `RecordIndexError`.
    public func member(_ id: Int) throws -> WrittenMember {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT position, part, bytes, records, common_tag, preamble, reread, CAST(path AS BLOB),
                      CAST(table_name AS BLOB), CAST(format AS BLOB) FROM member WHERE id = ?
                    """)
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw torn }
            let numbers = try (0..<7).map { try integer(row, $0) }
            guard numbers.allSatisfy({ $0 >= 0 }) else { throw torn }
            let applied = try database.cachedStatement(
                sql: "SELECT decision FROM applied WHERE member = ? ORDER BY decision")
            let buckets = try database.cachedStatement(
                sql: """
                    SELECT tag, bucket, decision, reason, records FROM bucket WHERE member = ?
                    ORDER BY tag, bucket, decision, reason
                    """)
            return WrittenMember(
                position: numbers[0], part: numbers[1], path: try text(row, 7) ?? "", table: try text(row, 8),
                format: try text(row, 9), bytes: numbers[2], records: numbers[3], commonTag: numbers[4],
                preamble: numbers[5], isReread: numbers[6] != 0,
                applied: try Row.fetchAll(applied, arguments: [id]).map { try integer($0, 0) },
                buckets: try Row.fetchAll(buckets, arguments: [id]).map { row in
                    try (0..<5).map { try integer(row, $0) }
                }
            )
        }
    }

    /// Gives what is cut out of a member in pieces, each of whole cuts (`RecordIndexWriter.cutBytes`). Throws `RecordIndexError`.
    public func forEachCutBlock(ofMember id: Int, _ body: ([UInt8]) throws -> Void) throws {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT cuts FROM cut WHERE member = ? ORDER BY id")
            let rows = try Row.fetchCursor(statement, arguments: [id])
            while let row = try rows.next() {
                guard let block = Data.fromDatabaseValue(row[0]), block.count % RecordIndexWriter.cutBytes == 0 else {
                    throw torn
                }
                try body([UInt8](block))
            }
        }
    }

    /// Pages at which the large tables begin.
    func rootPages() throws -> [String: Int] {
        try read { database in
            var roots: [String: Int] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'")
            {
                if let name = try text(row, 0) { roots[name] = try integer(row, 1) }
            }
            return roots
        }
    }

    /// The names of tables of members that have several, by number from 1. Throws `RecordIndexError`.
    public func recordTables() throws -> [String] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT id, CAST(name AS BLOB) FROM record_table ORDER BY id")
            return try rows.enumerated().map { at, row in
                guard try integer(row, 0) == at + 1 else { throw torn }
                return try text(row, 1) ?? ""
            }
        }
    }

    /// Whether a member has a record that stays and is called so, as the index shows it. Throws `RecordIndexError`.
    public func keeps(anyOf keys: [String], member: Int) throws -> Bool {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT 1 FROM record r LEFT JOIN judgement j ON j.record = r.id
                    WHERE r.id >= ? AND r.id < ? AND r.key IN (\(keys.map { _ in "?" }.joined(separator: ", ")))
                      AND coalesce(j.decision, 0) = 0 LIMIT 1
                    """)
            let arguments: [any DatabaseValueConvertible] = [member << 32, (member + 1) << 32] + keys
            return try Row.fetchOne(statement, arguments: StatementArguments(arguments)) != nil
        }
    }
}
