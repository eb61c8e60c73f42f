import Foundation
import Testing

@testable import Records

/// Full-text indexes over the rows of a table: they are right when rows are gone, as SQLite itself says.
struct SQLiteFullTextTests {
    private static func make(_ folder: SQLiteFolder, _ index: String) throws {
        try folder.make(
            "db",
            """
            CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, about TEXT, tag INTEGER);
            CREATE TABLE places(id INTEGER PRIMARY KEY, name TEXT, about TEXT, tag INTEGER DEFAULT 0);
            CREATE VIRTUAL TABLE found USING \(index);
            CREATE VIRTUAL TABLE located USING \(index.replacing("people", with: "places"));
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<900)
                INSERT INTO people SELECT i, 'person'||i, iif(i%7=0,'zzremoved','staying')||' words '||i, i%7=0 FROM n;
            INSERT INTO places(name, about) SELECT name, 'a place' FROM people WHERE tag=0;
            CREATE TRIGGER added AFTER INSERT ON people BEGIN
                INSERT INTO found(rowid, name, about) VALUES(new.id, new.name, new.about); END;
            INSERT INTO found(found) VALUES('rebuild');
            INSERT INTO located(located) VALUES('rebuild');
            """)
    }

    @Test(
        "after the cut the index has the words of the rows that stay, and no others",
        arguments: [
            "fts5(name, about, content=people, content_rowid=id)",
            "fts5(name, about, content='people', content_rowid='id', detail=none, columnsize=0)",
            "fts4(content=\"people\", name, about)",
        ])
    func renewed(index: String) throws {
        let folder = try SQLiteFolder()
        try Self.make(folder, index)
        let (member, message) = try folder.read("db")
        #expect(message == nil && member.rows.count == 900 + 772)
        #expect(try folder.query("db", "SELECT count(*) FROM found WHERE found MATCH 'zzremoved'") == [["i128"]])
        let before = try folder.bytes("db")
        #expect(Data(before).range(of: Data("zzremoved".utf8)) != nil)

        try folder.rebuild("db") { $0.fields["tag"] == "1" ? 0 : nil }
        #expect(try folder.bytes("db") == before)
        let once = try folder.bytes("restored")
        try folder.rebuild("db") { $0.fields["tag"] == "1" ? 0 : nil }
        #expect(try folder.bytes("restored") == once)
        #expect(try folder.isIntact("restored"))
        #expect(try folder.query("restored", "SELECT count(*) FROM found WHERE found MATCH 'zzremoved'") == [["i0"]])
        #expect(try folder.query("restored", "SELECT count(*) FROM found WHERE found MATCH 'staying'") == [["i772"]])
        #expect(
            try folder.query("restored", "SELECT rowid FROM found WHERE found MATCH 'person500'") == [["i500"]])
        #expect(Data(try folder.bytes("restored")).range(of: Data("zzremoved".utf8)) == nil)
        for table in ["found", "located"] {
            try SQLiteDatabase(folder.file("restored")).run("INSERT INTO \(table)(\(table)) VALUES('integrity-check')")
        }
        for table in ["people", "places"] {
            let rows = "SELECT rowid,* FROM \(table) WHERE tag=0 ORDER BY rowid"
            #expect(try folder.query("restored", rows) == folder.query("db", rows))
        }
        let untouched = try folder.query("db", "SELECT name FROM sqlite_master WHERE name LIKE 'located_%'").map {
            $0[0].dropFirst()
        }
        #expect(untouched.count > 2)
        for name in ["located_\(index.hasPrefix("fts5") ? "data" : "segments")"] {
            #expect(
                try folder.query("restored", "SELECT * FROM \(name)") == folder.query("db", "SELECT * FROM \(name)"))
        }
        #expect(
            try folder.query("restored", "SELECT type,name,sql FROM sqlite_master ORDER BY name")
                == folder.query("db", "SELECT type,name,sql FROM sqlite_master ORDER BY name"))
    }
}
