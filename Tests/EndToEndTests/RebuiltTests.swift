import Foundation
import Testing

/// Members out of whose bytes no record can be cut: written anew, and read back by programs that are not ours.
struct RebuiltTests {
    @Test(
        "SQLite: the restored database has all rows but the synthetic ones, the quarantine just these; in any archive")
    func database() throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_sqlite.py' in/crm.db 3000")
        try stage.shell(
            "tar -C in -czf b.tar.gz crm.db && (cd in && zip -q ../b.zip crm.db) && tar -cf outer.tar b.zip")
        try stage.shell("cd in && 7z a -bd ../b.7z crm.db > /dev/null")
        for source in ["in", "b.tar.gz", "b.zip", "b.7z", "outer.tar", "in/crm.db"] {
            let outcome = try stage.winnow("restore", source, "--output", "out", "--force")
            // Notes of contacts that went are held: their foreign key says nothing of what is to happen.
            #expect(outcome.status == 1, "\(source): \(outcome.output) \(outcome.errors)")
            for part in ["restore", "quarantine"] {
                try stage.shell(
                    """
                    rm -rf x && mkdir x && p=out/\(part)/\((source as NSString).lastPathComponent)
                    if [ -d $p ]; then cp $p/* x/; elif [ "\(source)" = in/crm.db ]; then cp $p x/; else bsdtar -xf $p -C x; fi
                    if [ -f x/b.zip ]; then bsdtar -xf x/b.zip -C x; fi
                    python3 '\(Project.fixtures)/check_sqlite.py' in/crm.db x/crm.db \(part)
                    """)
            }
        }
        let lines = try stage.text("out/dropped.ndjson").split(separator: "\n")
        #expect(lines.count == 600)
        #expect(lines[0].contains("\"table\":\"contact\"") && lines[0].contains("\"key\":"), "\(lines[0])")
        #expect(try stage.text("out/manifest.json").contains("\"offsetsOf\""))
    }

    @Test("a database with a log beside it is copied with its log, and said loudly, whichever comes first")
    func log() throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_sqlite.py' in/crm.db 600 wal")
        for order in ["crm.db crm.db-wal", "crm.db-wal crm.db"] {
            try stage.shell("test -s in/crm.db-wal && tar -C in -cf b.tar \(order)")
            let outcome = try stage.winnow("restore", "b.tar", "--output", "out", "--force")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("crm.db is an SQLite database that cannot be read"), "\(outcome.errors)")
            #expect(outcome.errors.contains("crm.db-wal is an SQLite write-ahead log"))
            try stage.shell("cmp b.tar out/restore/b.tar")
        }
    }

    @Test("Avro: fastavro reads what stays and what goes, in every codec")
    func avro() throws {
        let stage = try Stage()
        for codec in ["null", "deflate", "snappy", "zstandard"] {
            try stage.shell("mkdir -p in && python3 '\(Project.fixtures)/make_avro.py' in/contact.avro \(codec) 3000")
            try stage.shell("tar -C in -cf b.tar contact.avro")
            let outcome = try stage.winnow("restore", "b.tar", "--output", "out", "--force")
            #expect(outcome.status == 0, "\(codec): \(outcome.output) \(outcome.errors)")
            try stage.shell("mkdir -p r q && tar -xf out/restore/b.tar -C r && tar -xf out/quarantine/b.tar -C q")
            try stage.shell(
                "python3 '\(Project.fixtures)/make_avro.py' --check in/contact.avro r/contact.avro q/contact.avro")
            #expect(try stage.text("out/dropped.ndjson").split(separator: "\n").count == 500)
        }
    }

    @Test("SQLite: an index of the source that lacks a row does not keep the rows from being written anew")
    func tornIndex() throws {
        let stage = try Stage()
        try stage.write(
            "make.py",
            """
            import sqlite3
            c = sqlite3.connect('q.db')
            c.execute('create table q(id integer primary key, a text, data_provenance text)')
            c.executemany('insert into q values(?,?,?)',
                [(i, 'zebra%04d' % i, 'synthetic' if i % 2 else 'production') for i in range(1, 40)])
            c.execute('create index ix on q(a)')
            c.commit(); c.close()
            b = bytearray(open('q.db', 'rb').read())
            b[b.rindex(b'zebra0003') + 4] ^= 1
            open('q.db', 'wb').write(b)
            """)
        try stage.shell("python3 make.py")
        #expect(try stage.shell("sqlite3 q.db 'PRAGMA integrity_check'").contains("missing from index"))
        let outcome = try stage.winnow("restore", "q.db", "--output", "out", "-q")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let after = try stage.shell(
            "sqlite3 out/restore/q.db 'PRAGMA integrity_check; SELECT count(*), sum(id) FROM q; SELECT count(*) FROM q WHERE a IS NOT NULL'"
        )
        #expect(after == "ok\n19|380\n19\n")
        #expect(try stage.winnow("verify", "out", "--source", "q.db", "--deep").status == 0)
    }
}
