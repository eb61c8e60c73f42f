import Foundation
import Testing

@testable import Records

/// A dump that broke off is told by what it lacks; one that did not is never told.
struct SQLDumpEndTests {
    private static let postgres = """
        --
        -- PostgreSQL database dump
        --
        -- Dumped from database version 17.2
        -- Dumped by pg_dump version 17.2

        CREATE TABLE t (a integer, b text);
        COPY t (a, b) FROM stdin;
        1\tx
        2\ty
        \\.

        --
        -- PostgreSQL database dump complete
        --

        \\unrestrict abc

        """
    private static let mySQL = """
        -- MySQL dump 10.13
        -- Server version\t8.0.40
        CREATE TABLE `t` (`a` int);
        INSERT INTO `t` VALUES (1),(2);
        INSERT INTO `t` VALUES (3),(4);

        -- Dump completed on 2026-11-25
        """

    private func caution(_ text: String, _ dialect: SQLDialect, chunk: Int) throws -> String? {
        let reader = GatheringReader(
            SQLSplitter(dialect: dialect), limits: GatheringLimits(batchBytes: 64, recordBytes: 1 << 20))
        _ = try readTables(Array(text.utf8), chunk: chunk, reader)
        return reader.caution
    }

    @Test("whole dumps, several in one script, and scripts that say nothing of an end", arguments: [1, 7, 4096])
    func whole(chunk: Int) throws {
        #expect(try caution(Self.postgres, .postgreSQL, chunk: chunk) == nil)
        #expect(try caution(Self.mySQL, .mySQL, chunk: chunk) == nil)
        let cluster =
            "-- PostgreSQL database cluster dump\nCREATE ROLE x;\n" + Self.postgres + Self.postgres
            + "-- PostgreSQL database cluster dump complete\n"
        #expect(try caution(cluster, .postgreSQL, chunk: chunk) == nil)
        #expect(try caution("INSERT INTO t VALUES (1);\n", .postgreSQL, chunk: chunk) == nil)
        #expect(try caution("", .postgreSQL, chunk: chunk) == nil)
        #expect(try caution("-- PostgreSQL database dump\nSELECT 1;\n", .postgreSQL, chunk: chunk) == nil)
        // One of several that lacks its end.
        let broken = cluster.replacingOccurrences(of: "cluster dump complete", with: "cluster")
        #expect(try caution(broken, .postgreSQL, chunk: chunk)?.hasPrefix("lacks the line") == true)
    }

    @Test("cut off after any byte before its last line: told, with the table whose rows are cut", arguments: [1, 4096])
    func cut(chunk: Int) throws {
        let copy = try #require(Self.postgres.range(of: "stdin;")).upperBound
        let end = try #require(Self.postgres.range(of: "\\.\n")).upperBound
        let complete = try #require(Self.postgres.range(of: " complete")).lowerBound
        for at in Self.postgres.indices where at > Self.postgres.index(Self.postgres.startIndex, offsetBy: 115) {
            guard at < complete else { break }
            let said = try #require(try caution(String(Self.postgres[..<at]), .postgreSQL, chunk: chunk), "\(at)")
            #expect(said.contains("within the rows of t") == (copy..<Self.postgres.index(before: end)).contains(at))
        }
        let last = try #require(Self.mySQL.range(of: "-- Dump")).lowerBound
        for at in Self.mySQL.indices where at > Self.mySQL.index(Self.mySQL.startIndex, offsetBy: 44) && at < last {
            #expect(try caution(String(Self.mySQL[..<at]), .mySQL, chunk: chunk) != nil)
        }
    }

    @Test(
        "SQLite's shell writes one transaction: without its end it broke off, and ROLLBACK says why",
        arguments: [1, 4096])
    func shell(chunk: Int) throws {
        let dump = """
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            CREATE TABLE t(a);
            INSERT INTO t VALUES(1);
            INSERT INTO t VALUES('COMMIT;');
            CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END;
            COMMIT;

            """
        #expect(try caution(dump, .sqlite, chunk: chunk) == nil)
        #expect(try caution(dump + dump, .sqlite, chunk: chunk) == nil)
        let commit = try #require(dump.range(of: "COMMIT;\n")).lowerBound
        let begin = try #require(dump.range(of: "TRANSACTION;")).upperBound
        for at in dump.indices where at >= begin && at <= commit {
            #expect(
                try caution(String(dump[..<at]), .sqlite, chunk: chunk)?.contains("lacks the line") == true, "\(at)")
        }
        let failed = dump.replacing("\nCOMMIT;", with: "\nROLLBACK; -- due to errors")
        #expect(try caution(failed, .sqlite, chunk: chunk)?.hasPrefix("ends with ROLLBACK") == true)
        #expect(try caution("INSERT INTO t VALUES(1);\n", .sqlite, chunk: chunk) == nil)
    }

    @Test("a file of COPY rows ends with a mark, one of MySQL's with its last row")
    func rows() throws {
        let schema = Schema(table: "t", columns: ["a", "b"])
        func caution(_ text: String, isMySQL: Bool) throws -> String? {
            let reader = GatheringReader(CopyFileSplitter(schema, escapesLines: isMySQL))
            _ = try readTables(Array(text.utf8), chunk: 5, reader)
            return reader.caution
        }
        #expect(try caution("1\tx\n2\ty\n\\.\n\n\n", isMySQL: false) == nil)
        #expect(try caution("1\tx\n2\ty\n", isMySQL: false)?.contains("rows of t") == true)
        #expect(try caution("1\tx\n2\ty\n", isMySQL: true) == nil)
    }
}
