import Foundation
import Testing

/// Members with records that winnow cannot judge: copied, and said so loudly.
struct UnreadTests {
    @Test(
        "a format that is known and not read is copied unchanged, named, and makes somebody look",
        arguments: [
            ("data.parquet", "PAR1\u{0}x", "a Parquet file"), ("x.avro", "Obj\u{1}\u{4}", "an Avro container"),
            ("crm.dump", "PGDMP\u{1}\u{e}", "a custom-format PostgreSQL dump"),
        ])
    func unread(name: String, head: String, words: String) throws {
        let stage = try Stage()
        try stage.write("in/\(name)", head + String(repeating: "y", count: 300))
        try stage.write("in/Contact.csv", contacts(10) { _ in false })
        try stage.shell("tar -C in -cf b.tar Contact.csv \(name)")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("b.tar!\(name) is \(words): COPIED UNCHANGED"), "\(outcome.errors)")
        #expect(try stage.text("out/manifest.json").contains("\(name) is \(words)"))
        try stage.shell("bsdtar -xOf out/restore/b.tar \(name) | cmp - in/\(name)")
    }

    @Test("an INSERT that is not read stays in the script, is named, and makes somebody look")
    func insertion() throws {
        let stage = try Stage()
        try stage.write(
            "crm.sql",
            """
            -- PostgreSQL database dump
            CREATE TABLE t (id int PRIMARY KEY, data_provenance text);
            INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (1, 'synthetic');
            INSERT INTO t SELECT 2, 'synthetic';

            """)
        let outcome = try stage.winnow("restore", "crm.sql", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("has one INSERT in a form that is not read (into t): COPIED UNCHANGED"))
        #expect(try stage.text("out/manifest.json").contains("one INSERT in a form that is not read"))
        #expect(try stage.diff("out").count == 1)
        #expect(try stage.winnow("verify", "out", "--source", "crm.sql", "--deep").status == 0)
    }

    @Test("a table of contents of a later pg_dump is not read: its tables go by number, and somebody has to look")
    func laterContents() throws {
        let stage = try Stage()
        let rows = (0..<50).map { "\($0)\tAnn\tann.\($0)@\($0 % 5 == 1 ? "example.com" : "contoso-bank.com")\n" }
        try stage.write("dump/3456.dat", rows.joined() + "\\.\n")
        try stage.shell("printf 'PGDMP\\001\\021\\000\\004\\010\\003xxxx' > dump/toc.dat")
        let outcome = try stage.winnow("restore", "dump", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("dump!toc.dat: is pg_dump's table of contents in a version that is not known"))
        #expect(try stage.text("out/manifest.json").contains("version that is not known"))
        #expect(try stage.diff("out").count == 10)
        try stage.shell("cmp dump/toc.dat out/restore/dump/toc.dat && cmp dump/toc.dat out/quarantine/dump/toc.dat")
    }

    @Test("pg_restore that cannot read a custom-format dump: the message says which one can", arguments: [15, 16, 17])
    func laterDump(minor: Int) throws {
        let stage = try Stage()
        let bytes = [UInt8]("PGDMP".utf8) + [1, UInt8(minor), 0, 4, 8, 1] + [UInt8](repeating: 0, count: 100)
        try Data(bytes).write(to: URL(fileURLWithPath: stage.file("crm.dump")))
        let outcome = try stage.winnow("restore", "crm.dump", "--output", "out")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("archive version 1.\(minor)"), "\(outcome.errors)")
        let needed =
            [15: "PostgreSQL 16 or later", 16: "PostgreSQL 17 or later"][minor] ?? "the PostgreSQL that wrote it"
        #expect(outcome.errors.contains(needed), "\(outcome.errors)")
        #expect(!stage.exists("out"))
    }

    @Test("a damaged SQLite database is copied, and named with what is wrong and the command that makes it readable")
    func database() throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_sqlite.py' in/crm.db 600")
        try stage.shell("cd in && head -c 20000 crm.db > cut.db && tar -cf ../b.tar cut.db")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("cut.db is an SQLite database that cannot be read ("), "\(outcome.errors)")
        #expect(outcome.errors.contains("sqlite3 FILE .dump"))
        try stage.shell("cmp b.tar out/restore/b.tar")
    }
}
