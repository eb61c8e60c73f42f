import Foundation
import GRDBSQLite
import Testing

@testable import Records

@Suite struct SQLiteFileReadingTests {
    static let everything = #"""
        CREATE TABLE people(id INTEGER PRIMARY KEY AUTOINCREMENT, [full name] TEXT, "say ""hi""" REAL, raw BLOB, any);
        INSERT INTO people VALUES(1,'Ann O''Neil; (',1.5,X'00ff',NULL),(-7,'Zoë 😀' || char(10) || '--',-0.1,NULL,'12');
        INSERT INTO people VALUES(9223372036854775807,'a' || char(0) || 'b',9e999,X'',-9223372036854775808);
        INSERT INTO people VALUES(3,CAST(X'ff41' AS TEXT),-9e999,X'27',5e-324),(4,'',3,1.7976931348623157e308,100000000000000000000);
        CREATE TABLE 'w;r'(a, b TEXT COLLATE NOCASE, c, PRIMARY KEY(b DESC, a)) WITHOUT ROWID; -- a 'comment'
        CREATE INDEX i ON 'w;r'(c);
        INSERT INTO 'w;r' VALUES(1,'b',3),(2,'B',2),(1,'a',1),(1.5,'z',0);
        CREATE TABLE orders(no INTEGER, line INTEGER, who INTEGER REFERENCES People(ID) ON DELETE CASCADE,
            x GENERATED ALWAYS AS (no || '-' || line) STORED, y AS (no + 1), note /* it's; */ TEXT,
            PRIMARY KEY(no, line), FOREIGN KEY(no, line) REFERENCES "w;r"(a, b) ON DELETE SET NULL);
        INSERT INTO orders(rowid,no,line,who,note) VALUES(70,1,1,1,'n1'),(5,1,2,4,'n2');
        CREATE TABLE hidden(rowid, oid TEXT); INSERT INTO hidden VALUES('z','y'),('a','b');
        CREATE VIEW v AS SELECT * FROM orders;
        CREATE TRIGGER t AFTER DELETE ON people BEGIN DELETE FROM orders; INSERT INTO hidden VALUES('t','t'); END;
        """#

    @Test("rows of all tables with their columns, keys and references")
    func rows() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", Self.everything)
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.description == "SQLite database, 4 tables, UTF-8, 4096-byte pages")
        #expect(member.rows.allSatisfy { $0.misfit == nil })
        let people = member.rows.filter { $0.table == "people" }.map(\.fields)
        #expect(people.map { $0["id"] } == ["-7", "1", "3", "4", "9223372036854775807"])
        #expect(people[0]["full name"] == "Zoë 😀\n--")
        #expect(people[1] == ["id": "1", "full name": "Ann O'Neil; (", "say \"hi\"": "1.5", "raw": "X'00FF'"])
        #expect(people[2]["say \"hi\""] == "-1e999")
        #expect(people[2]["any"] == "5e-324")
        #expect(people[4]["full name"] == "a\0b")
        #expect(people[4]["any"] == "-9223372036854775808")
        #expect(member.rows.filter { $0.table == "w;r" }.map { $0.fields["c"] } == ["0", "3", "2", "1"])
        #expect(member.rows.filter { $0.table == "orders" }.map { $0.fields["note"] } == ["n2", "n1"])
        #expect(member.rows.filter { $0.table == "hidden" }.map { $0.fields["rowid"] } == ["z", "a"])

        #expect(member.declarations.map(\.table) == ["people", "w;r", "orders", "hidden"])
        #expect(member.declarations[0].columns[1] == .init(name: "full name", type: "TEXT"))
        #expect(member.declarations.map(\.primaryKey) == [["id"], ["b", "a"], ["no", "line"], []])
        #expect(
            member.declarations[2].foreignKeys == [
                .init(columns: ["who"], table: "people", parentColumns: ["id"], onDelete: .cascade),
                .init(columns: ["no", "line"], table: "w;r", parentColumns: ["a", "b"], onDelete: .setNull),
            ])
        #expect(folder.files == ["db"])
    }

    @Test("every byte of the decoded form is in a record or a frame")
    func ranges() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", Self.everything)
        let script = try folder.script("db")
        let (member, _) = try folder.read("db")
        var parts = member.rows.map(\.range) + member.marks.map(\.range)
        parts.sort { $0.lowerBound < $1.lowerBound }
        #expect(parts.reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 } == script.count)
        for row in member.rows {
            let text = String(decoding: script[row.range], as: UTF8.self)
            #expect(text.hasPrefix("INSERT INTO \"\(row.table)\"") && text.hasSuffix(");\n"))
        }
        #expect(
            String(decoding: script, as: UTF8.self).contains(
                #"INSERT INTO "orders"("no","line","who","note") VALUES(1,2,4,'n2');"#))
    }

    @Test("the decoded form makes an equal database")
    func loads() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", Self.everything)
        let script = String(decoding: try folder.script("db"), as: UTF8.self)
        #expect(script.utf8.elementsEqual(try folder.script("db")))
        try folder.make("loaded", script)
        for query in [
            "SELECT * FROM people ORDER BY id", "SELECT * FROM 'w;r' ORDER BY a,b",
            "SELECT * FROM orders ORDER BY no,line",
            "SELECT * FROM hidden ORDER BY 1",
            "SELECT sql FROM sqlite_master WHERE type='table' AND name<>'sqlite_sequence' ORDER BY name",
        ] {
            #expect(try folder.query("db", query) == folder.query("loaded", query), "\(query)")
        }
        try folder.write(Array(script.utf8), "script.sql")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["sqlite3", "-bail", folder.file("shell"), ".read \(folder.file("script.sql"))"]
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        #expect(try folder.script("shell") == folder.script("loaded"))
    }

    @Test("numbers are written so that they are read back exactly", arguments: 0..<20)
    func reals(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let number = Double(bitPattern: UInt64.random(in: .min ... .max, using: &random))
            guard number.isFinite else { continue }
            #expect(Double(SQLiteScriptText.literal(number)) == number)
        }
        #expect(SQLiteScriptText.literal(.infinity) == "1e999")
        #expect(SQLiteScriptText.literal(2) == "2.0")
    }

    @Test("UTF-16 is read as the text it is, also what is half a pair", arguments: ["UTF-16le", "UTF-16be"])
    func utf16(encoding: String) throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            "PRAGMA encoding='\(encoding)'; CREATE TABLE t(\"naïve\" TEXT); INSERT INTO t VALUES('Zoë 😀'),('it''s');")
        let pair: [UInt8] = encoding == "UTF-16le" ? [0x41, 0, 0x3D, 0xD8] : [0, 0x41, 0xD8, 0x3D]
        let hex = pair.map { String(format: "%02x", $0) }.joined()
        try folder.make("db", "INSERT INTO t VALUES(CAST(X'\(hex)' AS TEXT))")
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.description.contains(encoding.uppercased()))
        #expect(member.rows[0].fields == ["naïve": "Zoë 😀"])
        #expect(String(decoding: try folder.script("db"), as: UTF8.self).contains("VALUES(CAST(X'41EDA0BD' AS TEXT));"))
        try folder.rebuild("db") { $0.ordinal == 2 ? nil : 0 }
        #expect(try folder.query("restored", "SELECT * FROM t") == folder.query("db", "SELECT * FROM t WHERE rowid=2"))
        #expect(
            try folder.query("target0", "SELECT rowid,CAST(\"naïve\" AS BLOB) FROM t")
                == folder.query("db", "SELECT rowid,CAST(\"naïve\" AS BLOB) FROM t WHERE rowid<>2"))
        #expect(try folder.query("target0", "PRAGMA encoding") == folder.query("db", "PRAGMA encoding"))
    }

    @Test("a database without tables has no records")
    func empty() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", "PRAGMA user_version=3")
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.rows.isEmpty)
        #expect(member.description == "SQLite database, 0 tables, UTF-8, 4096-byte pages")
        try folder.rebuild("db") { _ in nil }
        #expect(try folder.query("restored", "PRAGMA user_version") == [["i3"]])
        #expect(try folder.isIntact("target0"))
        #expect(try folder.bytes("target0").starts(with: SQLiteFileFormat.magic))
    }

    @Test(
        "what could not be taken out cleanly is refused",
        arguments: [
            ("CREATE TABLE t(rowid, oid, _rowid_)", "hidden"),
            ("CREATE TABLE t(a); CREATE VIRTUAL TABLE f USING fts5(a, content='')", "full-text"),
            ("CREATE TABLE t(a); CREATE VIRTUAL TABLE f USING fts4(content=\"\", a)", "full-text"),
            (
                "CREATE TABLE t(a); CREATE VIEW v AS SELECT * FROM t; CREATE VIRTUAL TABLE f USING fts5(a, content=v)",
                "no table"
            ),
            ("CREATE TABLE t(a); CREATE VIRTUAL TABLE f USING fts5(b, content=t)", "cannot be made again"),
            (
                "CREATE VIRTUAL TABLE f USING fts5(a); CREATE TABLE t(a); "
                    + "CREATE TRIGGER x AFTER INSERT ON t BEGIN INSERT INTO f VALUES(new.a); END",
                "full-text"
            ),
            (
                "PRAGMA writable_schema=ON; CREATE TABLE t(a); "
                    + "UPDATE sqlite_master SET sql='CREATE VIRTUAL TABLE t USING vec0(a)', rootpage=0",
                "vec0"
            ),
            ("PRAGMA writable_schema=ON; CREATE TABLE t(a); UPDATE sqlite_master SET type='TABLE'", "type TABLE"),
            (
                "PRAGMA writable_schema=ON; CREATE TABLE t(a); UPDATE sqlite_master SET sql='CREATE TABLE t(a); DROP'",
                "one statement"
            ),
            (
                "PRAGMA writable_schema=ON; CREATE TABLE t(a); UPDATE sqlite_master SET sql='CREATE TABLE t(a) -- x'",
                "one statement"
            ),
            (
                "PRAGMA writable_schema=ON; CREATE TABLE t(a,b); CREATE INDEX i ON t(abs(b)); "
                    + "UPDATE sqlite_master SET sql='CREATE INDEX i ON t(nope(b))' WHERE name='i'",
                "nope"
            ),
        ])
    func refused(script: String, word: String) throws {
        let folder = try SQLiteFolder()
        try folder.make("db", script)
        let (member, message) = try folder.read("db")
        #expect(member.rows.isEmpty && member.marks.isEmpty)
        #expect(message?.contains(word) == true, "\(message ?? "")")
    }

    @Test("hidden rowids do not matter where a column has them")
    func hidden() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            "CREATE TABLE t(rowid, oid, _rowid_, id INTEGER PRIMARY KEY); INSERT INTO t VALUES(9,9,9,2),(8,8,8,1)")
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.rows.map { $0.fields["id"] } == ["1", "2"])
        try folder.rebuild("db") { $0.ordinal == 1 ? 0 : nil }
        #expect(try folder.query("restored", "SELECT * FROM t") == [["i9", "i9", "i9", "i2"]])
        #expect(try folder.query("target0", "SELECT * FROM t") == [["i8", "i8", "i8", "i1"]])
    }

    @Test("virtual tables are no tables of records and stay as they are")
    func virtual() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            """
            CREATE VIRTUAL TABLE f USING fts5(a); INSERT INTO f VALUES('some words');
            CREATE VIRTUAL TABLE r USING rtree(id,x,y); INSERT INTO r VALUES(1,2,3);
            CREATE TABLE t(a); INSERT INTO t VALUES('one'),('two');
            """)
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.rows.map(\.table) == ["t", "t"])
        #expect(
            member.description == "SQLite database, 1 table, UTF-8, 4096-byte pages; virtual tables, not read: f, r")
        try folder.rebuild("db") { $0.ordinal == 1 ? 0 : nil }
        #expect(
            try folder.query("restored", "SELECT * FROM f WHERE f MATCH 'words'")
                == folder.query("db", "SELECT * FROM f"))
        #expect(try folder.query("restored", "SELECT * FROM r") == folder.query("db", "SELECT * FROM r"))
        try SQLiteDatabase(folder.file("restored")).run("INSERT INTO f(f) VALUES('integrity-check')")
    }

    @Test("a database in WAL mode is read without a log, and nothing appears beside it")
    func wal() throws {
        let folder = try SQLiteFolder()
        try folder.make("db", "PRAGMA journal_mode=WAL; CREATE TABLE t(a); INSERT INTO t VALUES('one'),('two')")
        let (member, message) = try folder.read("db")
        #expect(message == nil)
        #expect(member.rows.count == 2)
        try folder.rebuild("db") { $0.ordinal == 1 ? 0 : nil }
        #expect(folder.files == ["db", "restored", "target0"])
        #expect(try folder.bytes("restored")[18..<20] == [2, 2])
        #expect(try folder.query("restored", "PRAGMA journal_mode") == [["t77616c"]])
        #expect(try folder.query("restored", "SELECT * FROM t") == [["t74776f"]])
    }

    @Test("what is in a log beside the database is said to be unread")
    func logs() throws {
        func format(_ bytes: [UInt8]) -> UnreadFormat? {
            bytes.withUnsafeBytes { UnreadFormat(path: "app.db-wal", head: $0) }
        }
        let folder = try SQLiteFolder()
        let database = try SQLiteDatabase(folder.file("db"))
        try database.run("PRAGMA journal_mode=WAL; CREATE TABLE t(a)")
        let log = try folder.bytes("db-wal")
        #expect(format(log) == .sqliteLog)
        #expect(format(Array(log.prefix(32))) == nil)
        #expect(format([0x37, 0x7F, 0x06, 0x83] + [UInt8](repeating: 0, count: 60)) == .sqliteLog)
        #expect(format([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0]) == .sqliteJournal)
        #expect(format([UInt8](repeating: 0, count: 512)) == nil)
        let head = try folder.bytes("db")
        let reader = head.withUnsafeBytes { RecordFormats.reader(path: "a.sql", head: $0, isWhole: true) }
        #expect(reader is any FileRecordReader)
    }

    @Test("records beyond the limit are held, and still taken out")
    func oversized() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            "CREATE TABLE t(a,b); INSERT INTO t VALUES(1,'x'),(2,hex(zeroblob(5000))),(3,'y'),(4,zeroblob(9000))")
        let limits = GatheringLimits(batchBytes: 512, recordBytes: 2_048)
        let (member, message) = try folder.read("db", limits: limits)
        #expect(message == nil)
        #expect(member.rows.map(\.misfit) == [nil, .tooLong, nil, .tooLong])
        try folder.rebuild("db", limits: limits) { $0.misfit == nil ? nil : 0 }
        #expect(try folder.query("restored", "SELECT a FROM t") == [["i1"], ["i3"]])
        #expect(try folder.query("target0", "SELECT rowid,length(b) FROM t") == [["i2", "i10000"], ["i4", "i9000"]])
    }
}
