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

    @Test(
        "rows of a COPY that is not read stay in the script, none is taken for a statement, and somebody is told",
        arguments: [
            "COPY public.t (id, data_provenance) FROM stdin WITH (FORMAT csv, HEADER);",
            "COPY t FROM stdin CSV HEADER;",
            "COPY t (id) FROM STDIN WITH (DELIMITER '|');", "\\copy t (id, data_provenance) from stdin csv",
        ])
    func copy(statement: String) throws {
        let stage = try Stage()
        let script = """
            -- PostgreSQL database dump
            CREATE TABLE t (id int PRIMARY KEY, data_provenance text);
            \(statement)
            id,data_provenance
            1,"it's
            INSERT INTO t VALUES (7, 'synthetic');"
            2,synthetic
            \\.

            COPY t (id, data_provenance) FROM stdin;
            3\tsynthetic
            4\t\\N
            \\.
            INSERT INTO t VALUES (5, 'synthetic');

            """
        try stage.write("crm.sql", script)
        let outcome = try stage.winnow("restore", "crm.sql", "--output", "out")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains("has one COPY in a form that is not read (into t): COPIED UNCHANGED"),
            "\(outcome.errors)")
        #expect(try stage.text("out/manifest.json").contains("one COPY in a form that is not read"))
        #expect(try stage.diff("out").count == 2)
        let kept = script.replacing("3\tsynthetic\n", with: "").replacing(
            "INSERT INTO t VALUES (5, 'synthetic');\n", with: "")
        #expect(try stage.text("out/restore/crm.sql") == kept)
        #expect(try stage.winnow("verify", "out", "--source", "crm.sql", "--deep").status == 0)
    }

    @Test(
        "rows that a full-text table keeps by itself are told; an index over a table's rows is made again, and is right"
    )
    func fullText() throws {
        let stage = try Stage()
        try stage.write(
            "schema.sql",
            """
            CREATE TABLE t(id INTEGER PRIMARY KEY, note TEXT, data_provenance TEXT);
            CREATE VIRTUAL TABLE found USING fts5(note, content=t, content_rowid=id);
            CREATE VIRTUAL TABLE own USING fts5(text);
            INSERT INTO t VALUES (1, 'asters', 'synthetic'), (2, 'begonias', NULL), (3, 'crocuses', NULL);
            INSERT INTO found(found) VALUES ('rebuild');

            """)
        try stage.shell("sqlite3 crm.db < schema.sql")
        #expect(try stage.winnow("restore", "crm.db", "--output", "out").status == 0)
        #expect(try stage.diff("out").count == 1)
        try stage.shell("sqlite3 out/restore/crm.db \"INSERT INTO found(found) VALUES ('integrity-check')\"")
        for (word, count) in [("asters", "0"), ("begonias", "1"), ("crocuses", "1")] {
            let found = try stage.shell(
                "sqlite3 out/restore/crm.db \"SELECT count(*) FROM found WHERE found MATCH '\(word)'\"")
            #expect(found == "\(count)\n", "\(word)")
        }
        #expect(try stage.shell("sqlite3 out/restore/crm.db 'SELECT id, note FROM t'") == "2|begonias\n3|crocuses\n")
        #expect(try stage.winnow("verify", "out", "--source", "crm.db", "--deep").status == 0)

        try stage.shell("sqlite3 crm.db .dump > crm.sql")
        let dump = try stage.winnow("restore", "crm.sql", "--output", "dump")
        #expect(dump.status == 1 && dump.errors.contains("has virtual tables: what they keep is COPIED UNCHANGED"))

        try stage.shell("sqlite3 crm.db \"INSERT INTO own VALUES ('a synthetic customer')\"")
        let told = try stage.winnow("restore", "crm.db", "--output", "told")
        #expect(told.status == 1)
        #expect(told.errors.contains("full-text tables of their own (own): COPIED UNCHANGED"), "\(told.errors)")
    }

    @Test("a dump of SQLite's shell that broke off is told")
    func shell() throws {
        let stage = try Stage()
        try stage.shell("sqlite3 crm.db \"CREATE TABLE t(a, b); INSERT INTO t VALUES (1, 'x'), (2, 'y')\"")
        try stage.shell("sqlite3 crm.db .dump > whole.sql && head -n 4 whole.sql > broken.sql")
        #expect(try stage.winnow("restore", "whole.sql", "--output", "whole").status == 0)
        let outcome = try stage.winnow("restore", "broken.sql", "--output", "broken")
        #expect(outcome.status == 1 && outcome.errors.contains("lacks the line that ends a dump"), "\(outcome.errors)")
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
