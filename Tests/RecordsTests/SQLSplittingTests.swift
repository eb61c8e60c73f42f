import Foundation
import Testing

@testable import Records

struct SQLSplittingTests {
    static let postgres = #"""
        -- PostgreSQL database dump
        \restrict abc
        SET standard_conforming_strings = on;
        CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $x$ SELECT 'a;'; INSERT INTO t VALUES (9); $x$;
        CREATE TABLE public.t (
            id integer NOT NULL,
            name character varying(80) DEFAULT 'x;y',
            note text
        );
        /* a comment /* in a comment; */ INSERT INTO t VALUES (8); */
        COPY public.t (id, name, note) FROM stdin;
        1	Ann O'Neil	\N
        2	tab\there	line\nbreak \\ \x41\101
        3	too	many	fields
        \.

        COPY crm."Odd ""name" ("a b") FROM stdin;
        ü
        \.
        INSERT INTO public.t VALUES (4, 'it''s; (', NULL);
        INSERT INTO public.t (note, id) VALUES ('a, b', 5),
        	(E'c\'d', 6), -- between
        	('', 7) ON CONFLICT DO NOTHING;
        INSERT INTO public.t SELECT * FROM other;
        ALTER TABLE ONLY public.t
            ADD CONSTRAINT t_pkey PRIMARY KEY (id);
        ALTER TABLE ONLY public.t ADD CONSTRAINT t_fk FOREIGN KEY (id, note) REFERENCES crm.p(x, y) ON UPDATE CASCADE ON DELETE SET NULL;
        \unrestrict abc

        """#

    static let mysql = #"""
        -- MariaDB dump 10.19
        /*!40101 SET NAMES utf8mb4 */;
        CREATE TABLE `p` (
          `id` int(11) NOT NULL AUTO_INCREMENT,
          `txt` varchar(20) DEFAULT NULL COMMENT 'a, (b)',
          `raw` blob,
          PRIMARY KEY (`id`),
          KEY `k` (`txt`),
          CONSTRAINT `c` FOREIGN KEY (`id`) REFERENCES `q` (`a`) ON DELETE CASCADE
        ) ENGINE=InnoDB;
        LOCK TABLES `p` WRITE;
        /*!40000 ALTER TABLE `p` DISABLE KEYS */;
        INSERT INTO `p` VALUES (1,'it\'s; \\',0x4142),(2,'say \"x\" ''y''',NULL),(3,'line\nbreak',_binary 'z');
        INSERT IGNORE INTO `db`.`p` (`txt`) VALUES ('only');
        # INSERT INTO `p` VALUES (9,'no',NULL);
        UNLOCK TABLES;

        """#

    static let sqlite = #"""
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, "b c" REFERENCES u ON DELETE RESTRICT);
        INSERT INTO t VALUES(1,'back\slash',X'0102');
        INSERT INTO t VALUES(2,unistr('a\u000ab'),-1.5e3);
        INSERT INTO t VALUES(3,replace('x\ny','\n',char(10)),NULL),(4,'q','r');
        COMMIT;

        """#

    private func read(
        _ text: String, chunk: Int = .max, window: Int = 256 << 10, record: Int = 16 << 20,
        tableNames: Set<String> = []
    ) throws -> TableMember {
        let bytes = Array(text.utf8)
        let dialect = try #require(bytes.withUnsafeBytes { SQLDialect(head: $0) })
        let limits = GatheringLimits(batchBytes: window, recordBytes: record)
        let splitter = SQLSplitter(dialect: dialect, tableNames: tableNames)
        return try readTables(bytes, chunk: chunk, GatheringReader(splitter, limits: limits))
    }

    @Test("of a part of a dump, tables are called as in the whole where their names are given")
    func givenNames() throws {
        let part = "-- MySQL dump 10.13\nUSE `a`;\nUSE `b`;\nINSERT INTO `c` VALUES (1);\nINSERT INTO `d` VALUES (1);\n"
        #expect(try read(part).rows.map(\.table) == ["c", "d"])
        #expect(try read(part, tableNames: ["c", "b.c", "d"]).rows.map(\.table) == ["b.c", "d"])
    }

    @Test("PostgreSQL: COPY rows, inserted rows and tuples, and nothing else")
    func copy() throws {
        let member = try read(Self.postgres)
        #expect(
            member.rows.map(\.fields) == [
                ["id": "1", "name": "Ann O'Neil"], ["id": "2", "name": "tab\there", "note": "line\nbreak \\ AA"], [:],
                ["a b": "ü"], ["id": "4", "name": "it's; ("], ["note": "a, b", "id": "5"],
                ["note": "c'd", "id": "6"], ["id": "7"],
            ])
        #expect(member.rows.map(\.table) == ["t", "t", "t", "crm.Odd \"name", "t", "t", "t", "t"])
        #expect(member.rows[2].misfit == .fieldCount)
        let table = try #require(member.declarations.first { $0.table == "t" })
        #expect(table.columns.map(\.name) == ["id", "name", "note"])
        #expect(table.columns[1].type == "character varying(80)")
        #expect(table.primaryKey == ["id"])
        #expect(
            table.foreignKeys == [
                .init(columns: ["id", "note"], table: "crm.p", parentColumns: ["x", "y"], onDelete: .setNull)
            ])
    }

    /// Every spelling that a dump or a person puts between the first word and the values; each inserts id 1 and name a into t.
    static let spellings = [
        ("-- PostgreSQL database dump", "INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (1, 'a');"),
        ("-- PostgreSQL database dump", "INSERT INTO public.t OVERRIDING SYSTEM VALUE VALUES\n\t(1, 'a');"),
        ("-- PostgreSQL database dump", "INSERT INTO t OVERRIDING USER VALUE VALUES (1, 'a') ON CONFLICT DO NOTHING;"),
        ("-- PostgreSQL database dump", "INSERT INTO t (name, id) OVERRIDING SYSTEM VALUE VALUES ('a', 1);"),
        ("-- PostgreSQL database dump", "INSERT INTO \"public\".\"t\" AS x (id, name) VALUES (1, 'a') RETURNING id;"),
        ("-- PostgreSQL database dump", "insert into t as \"x (\" values (1, 'a');"),
        ("-- MySQL dump", "INSERT t VALUES (1,'a');"), ("-- MySQL dump", "INSERT INTO t VALUE (1,'a');"),
        ("-- MySQL dump", "INSERT LOW_PRIORITY IGNORE INTO `db`.`t` (`id`, `name`) VALUES (1,'a');"),
        ("-- MySQL dump", "INSERT HIGH_PRIORITY `t` VALUES (1,'a') AS new ON DUPLICATE KEY UPDATE id = 2;"),
        ("-- MySQL dump", "REPLACE DELAYED INTO t VALUES (1,'a');"),
        ("-- MySQL dump", "INSERT INTO t PARTITION (p0, p1) VALUES (1,'a');"),
        ("-- MySQL dump", "INSERT INTO t PARTITION (p0) (name, id) VALUES ('a',1);"),
        ("-- MySQL dump", "INSERT INTO t VALUES ROW(1,'a');"), ("-- MySQL dump", "INSERT INTO t VALUES row (1,'a');"),
        ("PRAGMA foreign_keys=OFF;", "INSERT OR REPLACE INTO \"main\".\"t\" VALUES(1,'a');"),
        ("PRAGMA foreign_keys=OFF;", "INSERT OR IGNORE INTO t AS x(id, name) VALUES(1,'a');"),
    ]

    @Test("every spelling of an insertion of values makes records", arguments: spellings)
    func spelling(head: String, statement: String) throws {
        let list = statement.replacingOccurrences(of: "(1,'a')", with: "(1,'a'),(2,'b')")
            .replacingOccurrences(of: "ROW(1,'a'),(2", with: "ROW(1,'a'), ROW(2")
            .replacingOccurrences(of: "row (1,'a'),(2", with: "row (1,'a'),row (2")
        for chunk in [1, 7, .max] {
            let table = "\(head)\nCREATE TABLE t (id int, name text);\n"
            let one = try read(table + statement + "\n" + statement + "\n", chunk: chunk, window: 64)
            let fields = ["id": "1", "name": "a"]
            #expect(one.rows.map(\.fields) == [fields, fields], "\(statement)")
            #expect(one.rows.allSatisfy { $0.table == "t" } && one.caution == nil)
            guard list != statement else { continue }
            let two = try read(table + list + "\n" + list + "\n", chunk: chunk, window: 64)
            #expect(two.rows.map { $0.fields["id"] } == ["1", "2", "1", "2"], "\(list)")
            #expect(two.marks.filter { $0.kind == .list }.count == 2)
        }
    }

    @Test("an insertion that is not read is told, with its table; words in bodies of functions are none")
    func unreadInsertions() throws {
        let member = try read(
            """
            -- PostgreSQL database dump
            CREATE FUNCTION f() RETURNS void LANGUAGE sql
                BEGIN ATOMIC
             INSERT INTO log (a)
               VALUES (1);
             INSERT INTO log SELECT 2;
            END;
            INSERT INTO t VALUES (1);
            INSERT INTO t DEFAULT VALUES;
            INSERT INTO t (a) SELECT 5;
            INSERT INTO u TABLE v;

            """)
        #expect(member.rows.map(\.table) == ["t"])
        let caution = try #require(member.caution)
        #expect(caution.contains("3 INSERT statements") && caution.contains("(into t, u)"), "\(caution)")
        let quoted = try read(
            """
            -- PostgreSQL database dump
            CREATE FUNCTION g() RETURNS text LANGUAGE sql AS $$ SELECT 'x'; BEGIN ATOMIC y $$;
            INSERT INTO t VALUES (1);

            """)
        #expect(quoted.rows.count == 1 && quoted.caution == nil)
        #expect(try read("-- MySQL dump\nINSERT INTO t SET a = 'x';\n").caution?.contains("one INSERT") == true)
        #expect(try read("-- MySQL dump\nINSERT INTO t VALUES (1);\nRENAME TABLE a TO b;\n").caution == nil)
    }

    @Test("partitions are told; tables that inherit have the others' columns and none of their keys")
    func partitions() throws {
        let member = try read(
            """
            -- PostgreSQL database dump
            CREATE TABLE a (id int PRIMARY KEY, b text) PARTITION BY RANGE (id);
            CREATE TABLE a_1 (id int NOT NULL, b text);
            CREATE TABLE s.a_2 PARTITION OF a (CHECK (id > 5)) FOR VALUES FROM (10) TO (20);
            CREATE TABLE n (id int PRIMARY KEY, b text);
            CREATE TABLE n_old (
                extra text, b text
            )
            INHERITS (public.n);
            ALTER TABLE ONLY public.a ATTACH PARTITION public.a_1 FOR VALUES FROM (0) TO (10);
            INSERT INTO n_old VALUES (1, 'b', 'x');

            """)
        func table(_ name: String) -> TableDeclaration? { member.declarations.first { $0.table == name } }
        #expect(table("a")?.partitionOf == nil && table("a_1")?.partitionOf == "a")
        #expect(table("s.a_2")?.partitionOf == "a" && table("s.a_2")?.columns.map(\.name) == ["id", "b"])
        #expect(table("s.a_2")?.primaryKey == ["id"])
        #expect(table("n_old")?.partitionOf == nil && table("n_old")?.primaryKey == [])
        #expect(member.rows.map(\.fields) == [["id": "1", "b": "b", "extra": "x"]])
    }

    @Test("MySQL: extended inserts with backslashes; comments and locks are no rows")
    func extended() throws {
        let member = try read(Self.mysql)
        #expect(
            member.rows.map(\.fields) == [
                ["id": "1", "txt": "it's; \\", "raw": "0x4142"], ["id": "2", "txt": "say \"x\" 'y'"],
                ["id": "3", "txt": "line\nbreak", "raw": "z"], ["txt": "only"],
            ])
        #expect(Set(member.rows.map(\.table)) == ["p"])
        #expect(member.declarations.first?.primaryKey == ["id"])
        #expect(
            member.declarations.first?.foreignKeys == [
                .init(columns: ["id"], table: "q", parentColumns: ["a"], onDelete: .cascade)
            ])
    }

    @Test(
        "a script of several databases: tables of one name are told apart, each with its own columns",
        arguments: [1, 7, .max])
    func databases(chunk: Int) throws {
        let mysql = try read(
            #"""
            -- MySQL dump 10.13
            USE `one`;
            CREATE TABLE `users` (`id` int, `mail` text, PRIMARY KEY (`id`));
            INSERT INTO `users` VALUES (1,'a');
            USE `two`;
            CREATE TABLE `users` (`name` text, `id` int, `mail` text);
            CREATE TABLE `orders` (`no` int, `user` int, FOREIGN KEY (`user`) REFERENCES `users` (`id`));
            INSERT INTO `users` VALUES ('n',2,'b');
            INSERT INTO `orders` VALUES (5,2);
            USE `one`;
            INSERT INTO `users` VALUES (3,'c');

            """#, chunk: chunk)
        #expect(mysql.rows.map(\.table) == ["users", "two.users", "orders", "users"])
        #expect(
            mysql.rows.map(\.fields) == [
                ["id": "1", "mail": "a"], ["name": "n", "id": "2", "mail": "b"], ["no": "5", "user": "2"],
                ["id": "3", "mail": "c"],
            ])
        #expect(mysql.declarations.first { $0.table == "orders" }?.foreignKeys.first?.table == "two.users")

        let cluster = try read(
            #"""
            -- PostgreSQL database cluster dump
            \connect template1
            \connect crm
            CREATE TABLE public.t (id integer, a text);
            COPY public.t (id, a) FROM stdin;
            1	x
            \.
            \connect -reuse-previous=on "dbname='my db'"
            CREATE TABLE public.t (a text, id integer);
            COPY public.t FROM stdin;
            y	2
            \.

            """#, chunk: chunk)
        #expect(cluster.rows.map(\.table) == ["t", "my db.t"])
        #expect(cluster.rows.map(\.fields) == [["id": "1", "a": "x"], ["a": "y", "id": "2"]])
    }

    @Test("a table that is created again has the columns of the later statement")
    func again() throws {
        let member = try read(
            #"""
            -- MySQL dump 10.13
            CREATE TABLE `t` (`id` int, `a` text);
            INSERT INTO `t` VALUES (1,'x');
            DROP TABLE `t`;
            CREATE TABLE `t` (`b` text, `id` int, `c` int);
            INSERT INTO `t` VALUES ('y',2,3);

            """#)
        #expect(member.rows.map(\.fields) == [["id": "1", "a": "x"], ["b": "y", "id": "2", "c": "3"]])
    }

    @Test("SQLite: names in brackets, and text that is cast from bytes")
    func brackets() throws {
        let member = try read(
            #"""
            PRAGMA foreign_keys=OFF;
            CREATE TABLE [it's; (a)]([first; "one"] TEXT PRIMARY KEY, [b]);
            INSERT INTO [it's; (a)] VALUES('x',CAST(X'4100C3a4' AS TEXT));
            INSERT INTO [it's; (a)] VALUES('y',CAST(X'4' AS TEXT));

            """#)
        #expect(member.rows.map(\.table) == ["it's; (a)", "it's; (a)"])
        #expect(member.rows[0].fields == ["first; \"one\"": "x", "b": "A\0ä"])
        #expect(member.rows[1].fields["b"] == "CAST(X'4' AS TEXT)")
        #expect(member.declarations.first?.primaryKey == ["first; \"one\""])
    }

    @Test("SQLite: one row a statement, unistr is decoded, backslashes are none")
    func shell() throws {
        let member = try read(Self.sqlite)
        #expect(
            member.rows.map(\.fields) == [
                ["id": "1", "a": "back\\slash", "b c": "X'0102'"], ["id": "2", "a": "a\nb", "b c": "-1.5e3"],
                ["id": "3", "a": "replace('x\\ny','\\n',char(10))"], ["id": "4", "a": "q", "b c": "r"],
            ])
        #expect(member.declarations.first?.foreignKeys.first?.onDelete == .restrict)
    }

    @Test("unistr: every form of its escapes, and what is none stays as it stands")
    func unistr() throws {
        let member = try read(
            #"""
            PRAGMA foreign_keys=OFF;
            CREATE TABLE t(a TEXT);
            INSERT INTO t VALUES(unistr('\00e4\u00f6\+01F600\U0001F601\\'));
            INSERT INTO t VALUES(unistr('\u+0e9 \+-12345 \00g0 \d800'));

            """#)
        #expect(member.rows.map { $0.fields["a"] } == ["äö😀😁\\", #"\u+0e9 \+-12345 \00g0 \d800"#])
    }

    @Test("the records do not depend on how the bytes come, nor on the window", arguments: [postgres, mysql, sqlite])
    func chunks(text: String) throws {
        let whole = try read(text)
        for window in [64, 150, 400] {
            let small = try read(text, window: window)
            #expect(small.rows == whole.rows)
            for chunk in 1...70 {
                let isSame = try read(text, chunk: chunk, window: window) == small
                #expect(isSame, "chunk \(chunk), window \(window)")
            }
        }
    }

    @Test("every byte is in a record, a mark or between elements of a list, wherever the script ends")
    func coverage() throws {
        for text in [Self.postgres, Self.mysql, Self.sqlite] {
            let bytes = Array(text.utf8)
            for end in stride(from: 1, through: bytes.count, by: 3) {
                guard let part = String(validating: bytes[..<end], as: UTF8.self), end > 40 else { continue }
                let member = try read(part)
                var ranges = member.rows.map(\.range) + member.marks.map(\.range).filter { !$0.isEmpty }
                ranges.sort { $0.lowerBound < $1.lowerBound }
                var at = 0
                for range in ranges {
                    #expect(range.lowerBound >= at, "overlap at \(range) of \(end)")
                    let between = bytes[at..<max(at, range.lowerBound)]
                    let isSeparator = between.allSatisfy { $0 <= 0x20 } || between.contains(0x2C)
                    #expect(isSeparator, "lost: \(String(decoding: between, as: UTF8.self)) at \(at) of \(end)")
                    at = range.upperBound
                }
                #expect(
                    at == end || bytes[at..<end].allSatisfy { $0 <= 0x20 || $0 == 0x2C }, "lost behind \(at) of \(end)")
            }
        }
    }

    @Test("files of rows: by their declaration or by number, whatever the chunk size", arguments: [false, true])
    func files(isMySQL: Bool) throws {
        let end = isMySQL ? "" : "\\.\n\n\n"
        let text = "1\tann\t\\N\n2\ttab\\there\tline\\nbreak\n3\tline\\\nbreak\t\n4\tfew\n\(end)"
        func read(_ chunk: Int, _ window: Int) throws -> TableMember {
            let schema = Schema(table: "t", columns: ["a", "b", "c"])
            return try readTables(
                Array(text.utf8), chunk: chunk,
                GatheringReader(
                    CopyFileSplitter(schema, escapesLines: isMySQL), limits: GatheringLimits(batchBytes: window)))
        }
        let whole = try read(.max, 1 << 16)
        #expect(
            whole.rows.map(\.fields) == [
                ["a": "1", "b": "ann"], ["a": "2", "b": "tab\there", "c": "line\nbreak"],
                ["a": "3", "b": "line\nbreak"], [:],
            ])
        #expect(whole.rows.map(\.misfit) == [nil, nil, nil, .fieldCount])
        #expect(whole.marks == (isMySQL ? [] : [StructureMark(.frame, (text.utf8.count - 5)..<text.utf8.count)]))
        for window in [64, 100] {
            for chunk in 1...70 { #expect(try read(chunk, window).rows == whole.rows) }
        }
        // The table of contents names the columns; without it they have numbers.
        var declared = Declarations()
        declared.add(
            [TableDeclaration(table: "t", columns: ["a", "b", "c"].map { .init(name: $0, type: "") }, file: "7.dat")],
            from: "dump/toc.dat")
        let named = Array(text.utf8).withUnsafeBytes {
            RecordFormats.reader(path: "dump/7.dat.gz", head: $0, isWhole: true, declared: declared)
        }
        #expect(named?.schema?.columns == ["a", "b", "c"])
        let numbered = Array(text.utf8).withUnsafeBytes {
            RecordFormats.reader(path: "x/7.dat", head: $0, isWhole: true)
        }
        #expect(numbered?.schema?.columns == ["column1", "column2", "column3"])
    }

    @Test("statements in the bodies of triggers and procedures are no records")
    func bodies() throws {
        let sqlite = try read(
            """
            PRAGMA foreign_keys=OFF;
            INSERT INTO t VALUES(1,'a');
            CREATE TRIGGER g AFTER INSERT ON t BEGIN
              UPDATE t SET a = 1; INSERT INTO log VALUES(7,'x');
              INSERT INTO log VALUES(8,'y'); END;
            INSERT INTO t VALUES(2,'b');

            """)
        #expect(sqlite.rows.map { $0.fields["column1"] } == ["1", "2"])
        let mysql = try read(
            """
            -- MySQL dump
            INSERT INTO `t` VALUES (1);
            DELIMITER ;;
            CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW BEGIN SET @a = 1; INSERT INTO log VALUES (7); END ;;
            DELIMITER ;
            INSERT INTO `t` VALUES (2);

            """)
        #expect(mysql.rows.map { $0.fields["column1"] } == ["1", "2"])
    }

    @Test("a script that ends in a statement holds what it cannot read")
    func truncated() throws {
        let member = try read("-- MySQL dump\nINSERT INTO `p` VALUES (1,'a'),(2,'b")
        #expect(member.rows.map(\.misfit) == [nil, .syntax])
        #expect(member.marks.map(\.kind) == [.frame, .list, .endOfList])
    }

    @Test("rows beyond the limit are held with their exact range")
    func oversized() throws {
        let big = String(repeating: "x", count: 900)
        let text =
            "-- MySQL dump\nINSERT INTO `p` VALUES (1,'a'),(2,'\(big);)\\''),(3,'c');\nINSERT INTO `p` VALUES (4,'\(big)');\n"
        let member = try read(text, window: 64, record: 256)
        #expect(member.rows.map(\.misfit) == [nil, .tooLong, nil, .tooLong])
        #expect(member.rows[1].length == 900 + 10)
        let copy = try read(
            "-- PostgreSQL database dump\nCOPY t (a) FROM stdin;\nb\n\(big)\nc\n\\.\n", window: 64, record: 256)
        #expect(copy.rows.map(\.misfit) == [nil, .tooLong, nil])
        #expect(copy.rows[1].length == 901)
    }

    @Test("what is cut leaves a script that SQLite loads, with exactly the other rows; what goes is one too")
    func loads() throws {
        var generator = SeededGenerator(seed: 11)
        var text = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);\n"
        var id = 0
        for statement in 0..<60 {
            let count = statement % 4 == 0 ? 1 : Int.random(in: 1...6, using: &generator)
            let tuples = (0..<count).map { _ in
                id += 1
                return "(\(id),'it''s \(id), (;) \(statement)')"
            }
            text += "INSERT INTO t VALUES\(tuples.joined(separator: statement % 3 == 0 ? ",\n  " : ","));\n"
        }
        text += "CREATE INDEX i ON t(a);\nCOMMIT;\n"
        let member = try read(text, window: 300)
        #expect(member.rows.count == id)
        for share in [5, 40, 95, 100] {
            let removed = Set(
                member.rows.map(\.ordinal).filter { _ in Int.random(in: 0..<100, using: &generator) < share })
            let (restored, quarantine) = plainCut(Array(text.utf8), member, removed: removed)
            for (script, isWanted) in [(restored, { !removed.contains($0) }), (quarantine, { removed.contains($0) })] {
                let ids = try SQLiteShell.ids(script)
                #expect(ids == (1...id).filter(isWanted))
            }
        }
    }
}

/// Python's sqlite3, which runs a script and tells the ids of table `t`.
private enum SQLiteShell {
    static func ids(_ script: [UInt8]) throws -> [Int] {
        let path = NSTemporaryDirectory() + "winnow-sql-" + UUID().uuidString
        try Data(script).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sqlite3,sys;d=sqlite3.connect(':memory:');d.executescript(open(sys.argv[1]).read());"
                + "print(*[r[0] for r in d.execute('select id from t order by id')])", path,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }
}
