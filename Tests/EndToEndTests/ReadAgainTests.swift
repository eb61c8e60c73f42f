import Foundation
import Testing

/// What is written is read again, by `verify`, `explain` and the next `scan`, as the records that it was in the source.
struct ReadAgainTests {
    private func restore(_ stage: Stage, _ name: String, status: Int32 = 0) throws {
        let run = try stage.winnow("restore", name, "--output", "out", "--no-config", "-q")
        try #require(run.status == status, "\(run.errors)")
        for options in [[], ["--source", name, "--deep"]] {
            let verified = try stage.winnow(["verify", "out"] + options)
            #expect(verified.status == 0, "\(verified.output)")
        }
    }

    /// What `explain` knows of a record only from the archives.
    private func digest(_ stage: Stage, _ key: String) throws -> String? {
        let outcome = try stage.winnow("explain", "out", key, "--json")
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let known = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return known?["sha256"] as? String
    }

    private func digest(ofText text: String, _ stage: Stage) throws -> String {
        try stage.write("record", text)
        return String(try stage.shell("sha256sum record").prefix(64))
    }

    // MARK: mysqldump --xml

    private func row(_ id: Int, _ provenance: String) -> String {
        "<row>\n\t\t<field name=\"id\">\(id)</field>\n\t\t<field name=\"provenance\">\(provenance)</field>\n\t</row>"
    }

    private func dump(_ tables: [(name: String, rows: [String])], hasStructure: Bool) -> String {
        let lists = tables.map { table in
            let structure =
                hasStructure
                ? "\t<table_structure name=\"\(table.name)\">\n\t\t<field Field=\"id\" Type=\"int(11)\" />\n\t</table_structure>\n"
                : ""
            return structure + "\t<table_data name=\"\(table.name)\">\n\t"
                + table.rows.map { $0 + "\n" }.joined(separator: "\t") + "\t</table_data>\n"
        }
        return
            "<?xml version=\"1.0\"?>\n<mysqldump>\n<database name=\"s\">\n\(lists.joined())</database>\n</mysqldump>\n"
    }

    @Test("rows of mysqldump --xml, whichever tables have none before or after", arguments: [true, false])
    func xml(hasStructure: Bool) throws {
        let (kept, gone) = (row(7, ""), row(8, "synthetic"))
        let backups = [
            [("a", []), ("b", [gone, kept])], [("a", [row(1, "")]), ("b", [gone, kept])],
            [("a", [gone]), ("b", [kept])], [("a", [gone]), ("b", []), ("c", [kept])],
        ]
        for tables in backups {
            let stage = try Stage()
            try stage.write("d.xml", dump(tables, hasStructure: hasStructure))
            try restore(stage, "d.xml")
            #expect(try !stage.text("out/restore/d.xml").contains("synthetic"))
            #expect(try stage.text("out/quarantine/d.xml").contains("synthetic"))
            #expect(try stage.diff("out").count == 1)
            #expect(try digest(stage, "7") == digest(ofText: kept, stage))
            let again = try stage.winnow("scan", "out/restore/d.xml", "--no-config", "--json")
            #expect(again.status == 0, "\(again.errors)")
            let scanned = try stage.winnow("scan", "out/restore/d.xml", "--no-config").output
            #expect(!scanned.contains("database"), "\(scanned)")
        }
    }

    // MARK: SQL

    @Test("a tuple of which all others of its INSERT went", arguments: ["k2", "k5"])
    func tuple(key: String) throws {
        let stage = try Stage()
        try stage.write(
            "d.sql",
            """
            -- PostgreSQL database dump
            CREATE TABLE public.c (id text, n text, provenance text);
            INSERT INTO public.c (id, n, provenance) VALUES ('k1','a','synthetic'),('k2','b;)',''),('k3','c','test');
            INSERT INTO public.c (id, n, provenance) VALUES ('k4','a','synthetic'),('k5','b;)',''),('k6','c','');

            """)
        try restore(stage, "d.sql")
        #expect(try digest(stage, key) == digest(ofText: "('\(key)','b;)','')", stage))
    }

    @Test("rows of the second database's table, when all of the first one's went")
    func databases() throws {
        let stage = try Stage()
        try stage.write(
            "d.sql",
            """
            -- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
            USE `a`;
            INSERT INTO `c` (`id`,`provenance`) VALUES ('k1','synthetic'),('k4','test');
            USE `b`;
            INSERT INTO `c` (`id`,`provenance`) VALUES ('k2',''),('k3',''),('k5','test');

            """)
        try restore(stage, "d.sql")
        #expect(try digest(stage, "k2") == digest(ofText: "('k2','')", stage))
        #expect(try stage.diff("out").compactMap { $0["table"] as? String } == ["c", "c", "b.c"])
    }

    // MARK: mongodump --archive

    @Test("documents of the second database's collection, when all of the first one's went")
    func collections() throws {
        let stage = try Stage()
        try stage.write(
            "make.py",
            """
            import bson
            from make_mongodump import END, checksum
            def header(database, data=None):
                crc = 0 if data is None else checksum(data)
                crc -= (crc >> 63) << 64
                return bson.encode({'db': database, 'collection': 'c', 'EOF': data is not None, 'CRC': bson.Int64(crc)})
            a = bson.encode({'_id': 'k1', 'provenance': 'synthetic'})
            b = bson.encode({'_id': 'k2', 'provenance': ''})
            c = bson.encode({'_id': 'k3', 'provenance': 'test'})
            out = bytes.fromhex('6de29981') + bson.encode({'concurrent_collections': 4, 'version': '0.1', 'server_version': '7.0', 'tool_version': '100.9'})
            for database in 'ab':
                out += bson.encode({'db': database, 'collection': 'c', 'metadata': '{}', 'size': 0, 'type': 'collection'})
            out += END + header('a') + a + END + header('a', a) + END
            out += header('b') + b + c + END + header('b', b + c) + END
            open('dump.archive', 'wb').write(out)
            open('k2', 'wb').write(b)
            """)
        try stage.shell("PYTHONPATH='\(Project.fixtures)' PYTHONDONTWRITEBYTECODE=1 python3 make.py")
        try restore(stage, "dump.archive")
        #expect(try digest(stage, "k2") == String(stage.shell("sha256sum k2").prefix(64)))
        #expect(try stage.diff("out").compactMap { $0["table"] as? String } == ["c", "b.c"])
    }
}
