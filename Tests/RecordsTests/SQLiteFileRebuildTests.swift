import Crypto
import Foundation
import GRDBSQLite
import Testing

@testable import Records

@Suite struct SQLiteFileRebuildTests {
    /// Rows of a table with their rowids, values by type and bytes.
    private static func contents(_ folder: SQLiteFolder, _ name: String, where condition: String = "1") throws
        -> [[String]]
    {
        try ["people", "notes"].flatMap {
            try folder.query(name, "SELECT '\($0)',rowid,* FROM \($0) WHERE \(condition) ORDER BY rowid")
        } + folder.query(name, "SELECT 'pairs',* FROM pairs WHERE \(condition) ORDER BY a,b")
    }

    /// A database of many pages whose removed rows, those with a tag, are spread over it; some were moved and deleted before.
    private static func make(_ folder: SQLiteFolder, settings: String = "") throws {
        try folder.make(
            "db",
            """
            \(settings)
            CREATE TABLE people(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, about, tag INTEGER);
            CREATE TABLE notes(who REFERENCES people(id) ON DELETE CASCADE, text TEXT, tag INTEGER);
            CREATE TABLE pairs(a, b, c, tag INTEGER, PRIMARY KEY(a, b)) WITHOUT ROWID;
            CREATE TABLE log(event);
            CREATE INDEX byText ON notes(text, who);
            CREATE INDEX byUpper ON people(upper(name)) WHERE tag IS NOT NULL;
            CREATE VIEW tagged AS SELECT * FROM people WHERE tag;
            CREATE TRIGGER gone AFTER DELETE ON people BEGIN
                INSERT INTO log VALUES('deleted ' || old.name); UPDATE notes SET text='changed'; END;
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1500)
                INSERT INTO people SELECT i*3, iif(i%7=0,'REMOVED','kept')||'-person-'||i,
                    iif(i%50=0, zeroblob(9000)||iif(i%7=0,'REMOVED','kept'), NULL), i%7=0 FROM n;
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1500)
                INSERT INTO notes(rowid,who,text,tag) SELECT i*11, i*3, iif(i%5=0,'REMOVED','kept')||' note '||i, i%5=0 FROM n;
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1500)
                INSERT INTO pairs SELECT i%10, i||iif(i%3=0,'REMOVED','kept'), i*0.1, i%3=0 FROM n;
            UPDATE notes SET text = text || text WHERE rowid%4=0;
            DELETE FROM notes WHERE rowid%13=0;
            INSERT INTO log VALUES('start');
            PRAGMA user_version=42; PRAGMA application_id=4711;
            """)
    }

    @Test(
        "kept rows are equal in values and rowids, removed ones are in their file and nowhere else",
        arguments: [
            "", "PRAGMA page_size=512; PRAGMA auto_vacuum=FULL;", "PRAGMA encoding='UTF-16le'; PRAGMA page_size=8192;",
            "PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;",
        ])
    func rows(settings: String) throws {
        let folder = try SQLiteFolder()
        try Self.make(folder, settings: settings)
        let before = try folder.bytes("db")
        try folder.rebuild("db") { $0.fields["tag"] == "1" ? 0 : nil }
        #expect(try folder.bytes("db") == before)
        #expect(try folder.isIntact("restored"))
        #expect(try folder.isIntact("target0"))
        #expect(try Self.contents(folder, "restored") == Self.contents(folder, "db", where: "tag=0"))
        #expect(try Self.contents(folder, "target0") == Self.contents(folder, "db", where: "tag=1"))
        #expect(try folder.query("restored", "SELECT * FROM log") == folder.query("db", "SELECT * FROM log"))
        #expect(try folder.query("target0", "SELECT * FROM log") == [])
        #expect(
            try folder.query("restored", "SELECT type,name,sql FROM sqlite_master ORDER BY name")
                == folder.query("db", "SELECT type,name,sql FROM sqlite_master ORDER BY name"))
        #expect(
            try folder.query("restored", "SELECT * FROM sqlite_sequence")
                == folder.query("db", "SELECT * FROM sqlite_sequence"))
        for setting in ["page_size", "encoding", "auto_vacuum", "user_version", "application_id", "journal_mode"] {
            let value = try folder.query("db", "PRAGMA \(setting)")
            #expect(try folder.query("restored", "PRAGMA \(setting)") == value, "\(setting)")
            if setting != "journal_mode" { #expect(try folder.query("target0", "PRAGMA \(setting)") == value) }
        }
        let word =
            settings.contains("UTF-16") ? Array("REMOVED".utf16).flatMap { [UInt8($0), 0] } : Array("REMOVED".utf8)
        #expect(Data(before).range(of: Data(word)) != nil)
        #expect(Data(try folder.bytes("restored")).range(of: Data(word)) == nil)
        let kept = settings.contains("UTF-16") ? Array("kept".utf16).flatMap { [UInt8($0), 0] } : Array("kept".utf8)
        #expect(Data(try folder.bytes("target0")).range(of: Data(kept)) == nil)
    }

    @Test("the decoded form of what is restored is that of the source without the removed rows")
    func decoded() throws {
        let folder = try SQLiteFolder()
        try Self.make(folder)
        let (member, _) = try folder.read("db")
        var expected: [UInt8] = []
        var at = 0
        let script = try folder.script("db")
        for row in member.rows where row.fields["tag"] == "1" {
            expected += script[at..<row.offset]
            at = row.range.upperBound
        }
        expected += script[at...]
        try folder.rebuild("db") { $0.fields["tag"] == "1" ? 0 : nil }
        #expect(try folder.script("restored") == expected)
    }

    @Test("the same rows out of the same file make the same bytes")
    func deterministic() throws {
        let (folder, other) = (try SQLiteFolder(), try SQLiteFolder())
        try Self.make(folder)
        try other.write(try folder.bytes("db"), "db")
        for folder in [folder, other] {
            try folder.rebuild("db", targets: 2) { $0.fields["tag"] == "1" ? $0.ordinal % 2 : nil }
        }
        for name in ["restored", "target0", "target1"] {
            #expect(try folder.bytes(name) == other.bytes(name), "\(name)")
        }
        #expect(folder.files == ["db", "restored", "target0", "target1"])
        let parts = try ["target0", "target1"].map { try folder.query($0, "SELECT count(*) FROM people")[0][0] }
        #expect(parts.compactMap { Int($0.dropFirst()) }.reduce(0, +) == 1500 / 7)
    }

    @Test("all rows of a table may go, and no row at all")
    func extremes() throws {
        let folder = try SQLiteFolder()
        try Self.make(folder)
        try folder.rebuild("db") { $0.table == "notes" ? 0 : nil }
        #expect(try folder.query("restored", "SELECT count(*) FROM notes") == [["i0"]])
        #expect(try folder.query("restored", "SELECT count(*) FROM people") == [["i1500"]])
        try folder.rebuild("db") { _ in nil }
        #expect(try folder.script("restored") == folder.script("db"))
        try folder.rebuild("db", targets: 1) { _ in 0 }
        #expect(try folder.script("target0") == folder.script("db"))
    }

    @Test("all kinds of values, keys and columns survive both ways")
    func everything() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", SQLiteFileReadingTests.everything)
        try folder.rebuild("db", targets: 2) { $0.ordinal % 2 == 0 ? $0.ordinal / 2 % 2 : nil }
        for table in ["people", "'w;r'", "orders", "hidden"] {
            let rowid = table == "'w;r'" ? "" : "_rowid_,"
            func rows(_ name: String) throws -> [String] {
                try folder.query(name, "SELECT \(rowid)* FROM \(table)").map { $0.joined(separator: "|") }
            }
            let parts = try ["restored", "target0", "target1"].flatMap(rows)
            #expect(try parts.sorted() == rows("db").sorted(), "\(table)")
        }
        for name in ["restored", "target0", "target1"] {
            #expect(try folder.isIntact(name))
        }
        #expect(try folder.query("restored", "SELECT count(*) FROM hidden WHERE rowid='t'") == [["i0"]])
    }

    @Test("keys that are equal by one collation and not by another are told apart")
    func collations() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            """
            CREATE TABLE t(k TEXT COLLATE NOCASE, v, PRIMARY KEY(k COLLATE BINARY)) WITHOUT ROWID;
            INSERT INTO t VALUES('a',1),('A',2),('b',3);
            """)
        try folder.rebuild("db") { $0.fields["v"] == "1" ? 0 : nil }
        #expect(try folder.query("restored", "SELECT v FROM t ORDER BY v") == [["i2"], ["i3"]])
        #expect(try folder.query("target0", "SELECT v FROM t") == [["i1"]])
    }

    @Test("samples in the planner's statistics go with the rows")
    func statistics() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            """
            CREATE TABLE t(a); CREATE INDEX i ON t(a); INSERT INTO t VALUES('REMOVED'),('kept'); ANALYZE;
            PRAGMA writable_schema=ON; CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample);
            INSERT INTO sqlite_stat4 VALUES('t','i','1','0','0','REMOVED');
            """)
        try folder.rebuild("db") { $0.ordinal == 1 ? 0 : nil }
        #expect(Data(try folder.bytes("restored")).range(of: Data("REMOVED".utf8)) == nil)
        #expect(try folder.query("restored", "SELECT count(*) FROM sqlite_stat1") == [["i1"]])
    }

    @Test("a record that is not the one that was seen is a fault, and nothing is left beside")
    func faults() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", "CREATE TABLE t(a); INSERT INTO t VALUES('one'),('two')")
        let script = try folder.script("db")
        let (member, _) = try folder.read("db")
        let good = member.rows.map { Array(SHA256.hash(data: script[$0.range])) }
        let (first, second) = (member.rows[0], member.rows[1])
        func fault(_ records: [RemovedRecord]) throws -> String {
            var rest = records[...]
            do {
                try SQLiteRebuild().rebuild(
                    source: folder.file("db"), removed: { rest.popFirst() }, restored: folder.file("restored"),
                    targets: [folder.file("target0")])
                return ""
            } catch let fault as RebuildFault {
                return "\(fault.offset) \(fault.message)"
            }
        }
        func record(_ row: TableRow, by: Int = 0, length: Int? = nil, target: Int = 0, _ digest: [UInt8])
            -> RemovedRecord
        {
            RemovedRecord(offset: row.offset + by, length: length ?? row.length, target: target, sha256: digest)
        }
        #expect(try fault([record(first, good[0]), record(second, good[1])]) == "")
        #expect(try fault([record(first, good[1])]) == "\(first.offset) has other bytes than the scan saw")
        #expect(try fault([record(first, length: 5, good[0])]) == "\(first.offset) has other bytes than the scan saw")
        #expect(try fault([record(first, length: .max, good[0])]).hasSuffix("has other bytes than the scan saw"))
        #expect(try fault([record(first, by: 1, good[0])]) == "\(first.offset + 1) is no row")
        #expect(try fault([record(second, by: 1_000, good[0])]) == "\(second.offset + 1_000) is no row")
        #expect(try fault([record(first, target: 3, good[0])]) == "\(first.offset) has no target")
        #expect(try fault([record(second, good[1]), record(first, good[0])]).hasSuffix("is out of order"))
        try folder.write(Array("SQLite format 3\0".utf8), "db")
        #expect(try fault([record(first, good[0])]).contains("cannot be written anew"))
        #expect(folder.files.allSatisfy { !$0.contains("working") && !$0.contains("-") })
    }
}
