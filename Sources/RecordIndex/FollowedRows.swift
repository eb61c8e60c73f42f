import Foundation
import GRDB

/// A row of the index's table `reference`: that a record refers to a key that is gone.
public struct WrittenReference: Sendable, Equatable {
    /// Ids of records are those of the table `record`.
    public var child: Int
    public var relation: Int
    public var parentKey: Int
    public var childKey: Int
    public var state: Int
    public var groupSize: Int
    public var isAlias: Bool

    public init(
        child: Int, relation: Int, parentKey: Int, childKey: Int, state: Int, groupSize: Int, isAlias: Bool
    ) {
        self.child = child
        self.relation = relation
        self.parentKey = parentKey
        self.childKey = childKey
        self.state = state
        self.groupSize = groupSize
        self.isAlias = isAlias
    }
}

/// A row of the index's table `gone`: that a record has a key that is gone.
public struct WrittenGone: Sendable, Equatable {
    public var key: Int
    public var record: Int
    /// 1 where it is held, 2 where it is dropped.
    public var decision: Int

    public init(key: Int, record: Int, decision: Int) {
        self.key = key
        self.record = record
        self.decision = decision
    }
}

extension RecordIndexWriter {
    /// Adds to a finished index what refers to what is gone. Throws `RecordIndexError`.
    public static func add(references: [WrittenReference], gone: [WrittenGone], to path: String) throws {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
                let reference = try database.makeStatement(
                    sql: """
                        INSERT INTO reference (child, relation, parent_key, child_key, state, group_size, is_alias)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                for row in references {
                    try reference.execute(arguments: [
                        row.child, row.relation, row.parentKey, row.childKey, row.state, row.groupSize, row.isAlias,
                    ])
                }
                let owner = try database.makeStatement(sql: "INSERT INTO gone (key, record, decision) VALUES (?, ?, ?)")
                for row in gone { try owner.execute(arguments: [row.key, row.record, row.decision]) }
                try database.execute(sql: "INSERT INTO meta VALUES ('references', 'all'); COMMIT")
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw failure(error, path)
        }
    }
}

extension RecordIndexReader {
    /// What refers to what is gone; `nil` where the index does not have it. Ids and numbers are checked by who knows the run.
    ///
    /// - Parameter limit: of rows; more are none.
    public func references(limit: Int) throws -> (references: [WrittenReference], gone: [WrittenGone])? {
        try read { database in
            let isThere = try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'references'") == "all"
            guard isThere else { return nil }
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT child, relation, parent_key, child_key, state, group_size, is_alias FROM reference ORDER BY id
                    LIMIT ?
                    """, arguments: [limit + 1])
            var references: [WrittenReference] = []
            while let row = try rows.next() {
                references.append(
                    WrittenReference(
                        child: try integer(row, 0), relation: try integer(row, 1), parentKey: try integer(row, 2),
                        childKey: try integer(row, 3), state: try integer(row, 4), groupSize: try integer(row, 5),
                        isAlias: try integer(row, 6) == 1))
            }
            let owners = try Row.fetchCursor(
                database, sql: "SELECT key, record, decision FROM gone ORDER BY id LIMIT ?", arguments: [limit + 1])
            var gone: [WrittenGone] = []
            while let row = try owners.next() {
                gone.append(
                    WrittenGone(key: try integer(row, 0), record: try integer(row, 1), decision: try integer(row, 2)))
            }
            return max(references.count, gone.count) <= limit ? (references, gone) : nil
        }
    }
}
