import Foundation
import GRDB
import Testing

@testable import RecordIndex

/// Indexes that somebody wrote who wants to stop or to fool the reader.
struct HostileIndexTests {
    /// Everything that reads rows.
    private static func readAll(_ reader: RecordIndexReader) throws {
        _ = try reader.meta()
        _ = try reader.histogram()
        _ = try reader.counts()
        _ = try reader.decisions()
        _ = try reader.archives()
        _ = try reader.members()
        _ = try reader.recordCount()
        _ = try reader.integrityFaults()
        try reader.forEachOutline(.all) { _ in }
        try reader.forEachRemoved { _ in }
        try reader.forEach(RecordFilter()) { _, _ in }
    }

    /// The index after statements that its own tables would not take: the schema is relaxed before, and as it was behind.
    private static func changed(_ statements: String) throws -> SmallIndex {
        let index = try SmallIndex()
        func change(_ body: (Database) throws -> Void) throws {
            let queue = try DatabaseQueue(path: index.path)
            try queue.writeWithoutTransaction(body)
            try queue.close()
        }
        var schema: [(name: String, sql: String)] = []
        try change { database in
            schema = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
                .map { ($0[0], $0[1]) }
            try database.execute(
                sql: """
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_master SET sql = replace(replace(replace(replace(sql, ' NOT NULL', ''),
                      'offset INTEGER', 'offset BLOB'), 'length INTEGER', 'length BLOB'), 'REAL', 'BLOB') WHERE type = 'table'
                    """)
        }
        try change { try $0.execute(sql: statements) }
        try change { database in
            try database.execute(sql: "PRAGMA writable_schema = ON")
            for (name, sql) in schema {
                try database.execute(sql: "UPDATE sqlite_master SET sql = ? WHERE name = ?", arguments: [sql, name])
            }
        }
        return index
    }

    @Test("an index that nobody changed is read")
    func unchanged() throws {
        for index in try [SmallIndex(), Self.changed("SELECT 1")] {
            try Self.readAll(RecordIndexReader(path: index.path))
        }
    }

    @Test(
        "values that no index has are damage, and stop nothing",
        arguments: [
            "UPDATE rule SET name = NULL", "UPDATE meta SET value = NULL", "UPDATE archive SET name = NULL",
            "UPDATE member SET path = NULL", "UPDATE record SET offset = NULL", "UPDATE record SET offset = -5",
            "UPDATE record SET length = 'long'", "UPDATE record SET offset = 9223372036854775807",
            "UPDATE judgement SET decision = 'drop'", "UPDATE judgement SET reason = x'00'",
            "UPDATE judgement SET score = 'high' WHERE score IS NOT NULL", "UPDATE judgement SET score = 7",
            "UPDATE judgement SET created = 'then'", "UPDATE judgement SET created = -9223372036854775807 - 1",
            "UPDATE evidence SET weight = 'much'", "UPDATE evidence SET rule = 'some'",
            "UPDATE bucket SET records = -5", "UPDATE bucket SET records = 9223372036854775807",
            "UPDATE member SET part = 'first'", "UPDATE member SET records = 9223372036854775807",
        ])
    func values(statement: String) throws {
        let index = try Self.changed(statement)
        // Opened anew: the reader that made it has its pages.
        do {
            try Self.readAll(RecordIndexReader(path: index.path))
            // What no reader asks for may be anything.
            #expect(statement.contains("member SET records"), "\(statement) was read")
        } catch is RecordIndexError {}
    }

    @Test(
        "tables that are none are refused before they are read: a view may never end",
        arguments: [
            "ALTER TABLE meta RENAME TO m; CREATE VIEW meta AS WITH RECURSIVE c(key, value) AS (SELECT 'a', 'b' UNION ALL SELECT key || 'x', value FROM c) SELECT * FROM c",
            "ALTER TABLE meta RENAME TO m; CREATE TABLE meta (key, value); INSERT INTO meta SELECT * FROM m; INSERT INTO meta SELECT * FROM m",
            "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END", "CREATE TABLE more (a)",
            "ALTER TABLE record ADD COLUMN more AS (hex(zeroblob(1000000000)))", "DROP INDEX judgement_by_tag",
            "DROP VIEW records; CREATE VIEW records AS SELECT 1 AS key",
        ])
    func tables(statements: String) throws {
        let index = try SmallIndex()
        let queue = try DatabaseQueue(path: index.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: statements) }
        try queue.close()
        #expect(throws: RecordIndexError.self) { try RecordIndexReader(path: index.path) }
    }
}
