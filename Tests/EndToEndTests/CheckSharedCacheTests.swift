import Foundation
import Testing

/// Checks that share a cache though they are not of the same archives: one and several, in other orders, under other names, more than
/// there is room for.
extension CheckArchiveCacheTests {
    @Test("of a backup larger than its cache the same archives are known in each check, and the folder keeps its size")
    func crowded() throws {
        let stage = try stage()
        try expectTruth(stage)
        func sizes(_ kind: String) throws -> [Int] {
            try stage.shell("stat -c %s cache/*.winnow-\(kind) || true").split(separator: "\n").compactMap { Int($0) }
        }
        // Entries have seven sixteenths, records eight: in the one case entries have no room, in the other records neither.
        let entries = try sizes("archive").reduce(0, +)
        let records = try sizes("records").reduce(0, +)
        for (bytes, isRead) in [(entries * 16 / 7 * 2 / 3, false), (min(entries, records), true)] {
            try stage.shell("rm -r cache")
            var known: [Set<String>] = []
            for version in 1...4 {
                try SevenArchives().write(6, version: version, to: stage)
                let answer = try expectTruth(stage, cacheOptions: ["--cache-bytes", "\(bytes)"])
                #expect((answer.anyway == "room" && answer.isAnyway) == isRead)
                known.append(Set(answer.notRead))
                let kept = try sizes("archive")
                #expect(kept.reduce(0, +) <= bytes * 7 / 16 && kept.count < 7)
                #expect(try sizes("records").reduce(0, +) <= bytes / 2)
            }
            // What found no room in one check may find some in the next; what is known stays so.
            #expect(known[0].isEmpty && known[1].count > 1, "\(known)")
            #expect(known[1].isSubset(of: known[2]) && known[2].isSubset(of: known[3]), "\(known)")
            #expect(isRead ? known[3].count < 6 : known[1].count == 6, "\(bytes) \(entries) \(records) \(known)")
        }
        try stage.shell("rm -r cache")
        let said = try stage.winnow(
            ["check"] + SevenArchives.names
                + ["--no-config", "--policy", "policy.yaml", "--cache", "cache", "--cache-bytes", "1"])
        #expect(
            said.output.contains(
                "All 7 archives are read in every check, with or without the cache: the cache is full, and --cache-bytes"
            ),
            "\(said.output)")
        #expect(try stage.shell("ls cache") == "secret\n")
    }

    @Test("without entries archives of every kind are judged again by their records", arguments: BackupKind.allCases)
    func kinds(kind: BackupKind) throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        let archives = try kind.make(stage)
        try expectTruth(stage, archives, kind.options)
        try stage.shell("rm cache/*.winnow-archive cache/*.winnow-check")
        let again = try expectTruth(stage, archives, kind.options)
        #expect(again.notRead == archives.map(kind.name(of:)) && again.anyway == nil)
        // There are entries again, as good as the first ones: beside another archive.
        try stage.shell("rm cache/*.winnow-records; echo Id > Other.csv")
        let known = try expectTruth(stage, archives + ["Other.csv"], kind.options)
        #expect(known.notRead == again.notRead)
    }

    @Test("there may be more archives than a process may have files open")
    func files() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write("limited", "#!/bin/sh\nulimit -n 28\nexec '\(Project.executable)' \"$@\"\n")
        let archives = (1...30).map { "a\($0).zip" }
        func write(_ name: String, _ mark: String) throws {
            // More than a segment of keys.
            let key = String(repeating: "key of \(name) ", count: 50)
            try stage.write("in/Person.csv", "Id,Name\n" + (0..<2_000).map { "\(key)\($0),\(mark)\n" }.joined())
            try stage.shell(
                "cd in && touch -d 2026-11-25 Person.csv && rm -f ../\(name) && zip -q -X ../\(name) Person.csv")
        }
        for name in archives { try write(name, "Ann") }
        for mark in ["Bea", "Cleo"] {
            let outcome = try stage.run(
                "/bin/sh",
                ["limited", "check"] + archives + ["--no-config", "--policy", "policy.yaml", "--cache", "cache"])
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.output) \(outcome.errors)")
            #expect(outcome.output.contains("29 of 30 archives are known") == (mark == "Cleo"))
            #expect(try entries(stage).count == 30 + (mark == "Cleo" ? 1 : 0))
            try write(archives[0], mark)
        }
    }

    @Test("a table of which some members have a key and others have none is referred to as by who reads them again")
    func mixedKeys() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func rows(_ range: Range<Int>, _ row: (Int) -> String) -> String { range.map { row($0) + "\n" }.joined() }
        for (folder, text) in [
            ("a", "id,name\n" + rows(1..<60) { "\($0),Nm\($0)" }),
            ("b", "name,town\n" + rows(1..<60) { "Nx\($0),Porto" }),
            ("c", "id,name\n" + rows(60..<120) { "\($0),Nm\($0)" }),
        ] {
            try stage.write("in/\(folder)/customers.csv", text)
        }
        try stage.shell(
            "cd in && find . -exec touch -d 2026-11-25 {} + && zip -q -X -r ../s.zip a b c && zip -q -X -r ../t.zip b a"
        )
        for keys in [119, 200, 150] {
            try stage.write(
                "in/orders.csv", "id,customer_id,amount\n" + rows(1..<1000) { "\($0),\(1 + $0 * 7 % keys),\($0)" })
            try stage.shell(
                "cd in && touch -d 2026-11-25 orders.csv && rm -f ../o.zip && zip -q -X ../o.zip orders.csv")
            for archives in [["s.zip", "o.zip"], ["o.zip", "t.zip"], ["t.zip", "s.zip", "o.zip"]] {
                let answer = try expectTruth(stage, archives)
                #expect(answer.text.contains("customer_id") && answer.anyway == nil)
            }
        }
    }

    @Test("in whatever order archives come that refer to one table, they are known")
    func referringOrders() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        for (name, table) in [("x", "orders"), ("z", "aorders")] {
            try stage.write(
                "\(name).sql",
                "CREATE TABLE \(table) (id int PRIMARY KEY, code text REFERENCES items (code));\n"
                    + "INSERT INTO \(table) VALUES (1,'a'),(2,'b');\n")
        }
        try stage.write(
            "y.sql",
            """
            CREATE TABLE items (id int PRIMARY KEY, code text);
            CREATE TABLE note (id int PRIMARY KEY, item int REFERENCES items (id));
            INSERT INTO items VALUES (1,'a'),(2,'c');
            INSERT INTO note VALUES (1,1),(2,2);

            """)
        try expectTruth(stage, ["x.sql", "y.sql"])
        #expect(try expectTruth(stage, ["y.sql", "x.sql"]).notRead.count == 2)
        #expect(try expectTruth(stage, ["y.sql", "z.sql"]).notRead == ["y.sql"])
        #expect(try expectTruth(stage, ["z.sql", "y.sql", "x.sql"]).notRead.count == 3)
        #expect(try expectTruth(stage, ["y.sql", "x.sql", "z.sql"]).notRead.count == 3)
    }

    @Test("what a check of one archive knows is known to one of several, and the other way round")
    func single() throws {
        let stage = try stage()
        for name in SevenArchives.names.prefix(3) { try expectTruth(stage, [name]) }
        let answer = try expectTruth(stage)
        #expect(answer.notRead == Array(SevenArchives.names.prefix(3)) && answer.anyway == nil)
        for name in SevenArchives.names {
            #expect(
                try expectTruth(stage, [name]).notRead
                    == (Array(SevenArchives.names.prefix(3)).contains(name) ? [] : [name]))
        }
        // A part of one archive.
        try stage.shell("rm -r cache")
        for day in 1...9 { try expectTruth(stage, SevenArchives.names, ["--read-data-subset", "\(day)/9"]) }
        #expect(try expectTruth(stage).notRead == SevenArchives.names)
    }

    @Test("runs that begin a folder at once have one secret, and one that is interrupted leaves nothing unfinished")
    func atOnce() throws {
        let stage = try stage()
        for _ in 0..<6 {
            try stage.shell(
                """
                rm -rf cache; for n in 1 2 3; do \(Project.executable) check \(SevenArchives.names[0]) --no-config \
                --policy policy.yaml --as crm --at \(Self.at) --cache cache -q --fail-on never & done; wait
                test "$(ls cache | grep -c secret)" = 1
                """)
            #expect(try expectTruth(stage, Array(SevenArchives.names.prefix(2))).notRead == [SevenArchives.names[0]])
        }
        let rows = (0..<400_000).map { "\($0),Name \($0),\($0 * 7 % 400_000)\n" }.joined()
        try stage.write("Big.csv", "Id,Name,other_id\n" + rows)
        for pause in ["0.2", "0.4"] {
            try stage.shell(
                """
                rm -rf cache; \(Project.executable) check Big.csv --no-config --cache cache -q --fail-on never & run=$!
                for n in $(seq 1 200); do ls cache/*.winnow-part > /dev/null 2>&1 && break; sleep 0.02; done
                sleep \(pause); kill -TERM $run; wait $run || true
                test "$(ls cache | grep -c winnow-part)" = 0
                """)
        }
    }

    @Test("what follows from a record that goes does not depend on which reference to its table was declared first")
    func twoKeys() throws {
        let stage = try Stage()
        try stage.write(
            "policy.yaml",
            """
            version: 1
            relations:
              - {child: customers, columns: [account], parent: accounts, parent_columns: [id], on_drop: cascade}

            """)
        // Two customers of one code, of which one goes with its account.
        try stage.write(
            "customers.sql",
            """
            CREATE TABLE customers (id int PRIMARY KEY, code text, account int);
            INSERT INTO customers VALUES (1,'a',1),(2,'a',2),(3,'b',2);

            """)
        try stage.write(
            "visits.sql",
            "CREATE TABLE visits (id int, customer int REFERENCES customers (id) ON DELETE CASCADE);\nINSERT INTO visits VALUES (1,1),(2,2),(3,3);\n"
        )
        try stage.write(
            "accounts.csv", "id,email,Data_Provenance__c\n1,x@example.com,synthetic\n2,eva@gmx.de,production\n")
        for (name, key) in [("a", "code"), ("z", "id")] {
            try stage.write(
                "\(name).sql",
                "CREATE TABLE \(name) (id int PRIMARY KEY, c text REFERENCES customers (\(key)));\n"
                    + "INSERT INTO \(name) VALUES (1,NULL);\n")
        }
        let archives = ["a.sql", "z.sql", "customers.sql", "visits.sql", "accounts.csv"]
        for order in [
            archives, archives.reversed(), ["z.sql", "customers.sql", "a.sql", "accounts.csv", "visits.sql"],
        ] {
            let answer = try expectTruth(stage, order)
            #expect(answer.json["dropped"] as? Int == 3 && answer.anyway == nil, "\(order): \(answer.text)")
        }
    }

    @Test("where dumps contradict one another each has the last word on its own records, known or read")
    func contradictions() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func dump(_ name: String, _ part: String, of table: String, _ rows: Range<Int>, _ more: String = "") throws {
            try stage.write(
                name,
                """
                CREATE TABLE public.\(table) (id text NOT NULL, email text) PARTITION BY HASH (id);
                CREATE TABLE public.\(part) (id text NOT NULL, email text);
                ALTER TABLE ONLY public.\(table) ATTACH PARTITION public.\(part) FOR VALUES WITH (modulus 1, remainder 0);
                INSERT INTO public.\(part) VALUES \(rows.map { "('\($0)', 'q\($0)@gmx.de')" }.joined(separator: ", "));
                \(more)

                """)
        }
        // One partition, of two tables.
        try stage.write(
            "y.sql",
            """
            CREATE TABLE public.account (id integer NOT NULL, customer_id integer);
            CREATE TABLE public.customer (id integer NOT NULL, email text);
            INSERT INTO public.customer VALUES \((0..<40).map { "(\($0), 'p\($0)@gmx.de')" }.joined(separator: ", "));
            INSERT INTO public.account VALUES \((0..<60).map { "(\($0), \($0 + 10))" }.joined(separator: ", "));
            ALTER TABLE ONLY public.customer ADD CONSTRAINT c PRIMARY KEY (id);
            ALTER TABLE ONLY public.account ADD CONSTRAINT f FOREIGN KEY (customer_id) REFERENCES public.customer(id);

            """)
        try dump("z.sql", "p0", of: "account", 40..<50)
        try dump("c.sql", "p0", of: "customer", 50..<60)
        try stage.write("in/p0.csv", "id,email\n60,x@gmx.de\n")
        try stage.shell("cd in && zip -q -X ../rows.zip p0.csv")
        // One table, of which the partitions refer to others.
        func key(_ table: String) -> String {
            "ALTER TABLE ONLY public.pt ADD CONSTRAINT k FOREIGN KEY (email) REFERENCES public.\(table) (email);"
        }
        try dump("one.sql", "p1", of: "pt", 0..<10, key("one"))
        try dump("two.sql", "p2", of: "pt", 20..<30, key("two"))
        // Two members of one archive that declare a table.
        try stage.write(
            "in/1.sql",
            """
            CREATE TABLE region (id int PRIMARY KEY, code text);
            INSERT INTO region VALUES (1,'N'),(2,'S');
            CREATE TABLE client (id int PRIMARY KEY, region int REFERENCES region (id));
            INSERT INTO client VALUES (1,1),(2,2),(3,9);

            """)
        try stage.write(
            "in/2.sql",
            """
            CREATE TABLE client (id int PRIMARY KEY, region text REFERENCES region (code));
            INSERT INTO client VALUES (11,'N'),(12,'X');

            """)
        try stage.shell(
            "cd in && zip -q -X ../both.zip 1.sql 2.sql && echo id > Client.csv && zip -q ../spelled.zip Client.csv")
        let orders = [
            ["z.sql"], ["y.sql", "z.sql", "c.sql"], ["y.sql", "c.sql", "z.sql"], ["c.sql"],
            ["c.sql", "rows.zip", "y.sql"],
            ["rows.zip", "c.sql", "z.sql", "y.sql"], ["y.sql", "rows.zip", "z.sql", "c.sql"],
            ["one.sql"], ["one.sql", "two.sql"], ["two.sql", "one.sql"], ["two.sql"],
            ["both.zip"], ["both.zip", "spelled.zip"], ["spelled.zip", "both.zip"],
        ]
        var known: Set<String> = []
        for entries in [true, false] {
            for archives in orders {
                if !entries { try stage.shell("rm -f cache/*.winnow-archive cache/*.winnow-check") }
                let answer = try expectTruth(stage, archives)
                let expected = archives.filter(known.contains)
                #expect(answer.isKnown || answer.notRead == expected, "\(archives)")
                #expect(answer.anyway == nil)
                known.formUnion(archives)
            }
        }
    }

    @Test("an archive that has to be read in the middle of a check is read as if it were new")
    func readInBetween() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        let rows = (0..<12).map {
            "P\($0)\t\($0 % 3 > 0 ? "P\($0 + 1)" : "\\N")\t\($0 % 4 == 1 ? "synthetic" : "\\N")\n"
        }
        try stage.write("in/Customer.csv", "Id,x\n" + (0..<10).map { "P\($0),a\n" }.joined())
        try stage.shell("cd in && zip -q -X ../w.zip Customer.csv")
        for key in ["ALTER TABLE ONLY customer ADD CONSTRAINT pk PRIMARY KEY (Id);\n", ""] {
            try stage.write(
                "d.sql",
                "CREATE TABLE customer (Id text, boss text, Data_Provenance__c text);\n"
                    + "COPY customer (Id, boss, Data_Provenance__c) FROM stdin;\n\(rows.joined())\\.\n" + key
                    + "ALTER TABLE ONLY customer ADD CONSTRAINT fk FOREIGN KEY (boss) REFERENCES customer(Id) ON DELETE CASCADE;\n"
                    + "CREATE TABLE acc (id int PRIMARY KEY, c text REFERENCES customer (Id));\n"
                    + "INSERT INTO acc VALUES \((0..<12).map { "(\($0),'P\($0)')" }.joined(separator: ","));\n")
            let alone = try expectTruth(stage, ["d.sql"])
            try stage.shell("rm cache/*.winnow-records")
            let beside = try expectTruth(stage, ["d.sql", "w.zip"])
            // What goes with what does not depend on a table that has nothing to do with it.
            func followers(_ answer: Answer) -> [[String: Int]] {
                let tables = answer.json["tables"] as? [[String: Any]] ?? []
                return tables.filter { ["customer", "acc"].contains($0["table"] as? String) }.flatMap {
                    [$0["dropped"] as? [String: Int] ?? [:], $0["held"] as? [String: Int] ?? [:]]
                }
            }
            #expect(followers(alone) == followers(beside) && followers(alone).contains { $0["cascade"] == 3 })
            try stage.shell("rm cache/*.winnow-check")
            #expect(try expectTruth(stage, ["d.sql", "w.zip"]).notRead == ["d.sql", "w.zip"])
        }
    }

    @Test("a relation of the policy on a partitioned table keeps no archive from being known")
    func policyOnPartitions() throws {
        let stage = try Stage()
        try stage.write(
            "policy.yaml", "version: 1\nrelations:\n  - {child: ev.customer, parent: customer, on_drop: hold}\n")
        try stage.write(
            "e.sql",
            """
            CREATE TABLE customer (id int PRIMARY KEY);
            INSERT INTO customer VALUES (1),(2);
            CREATE TABLE ev (id int, customer int REFERENCES customer (id)) PARTITION BY RANGE (id);
            CREATE TABLE ev1 PARTITION OF ev FOR VALUES FROM (1) TO (9);
            INSERT INTO ev1 (id, customer) VALUES (1,1),(2,5);

            """)
        try stage.write("in/other.csv", "id,x\n1,2\n")
        try stage.shell("cd in && zip -q -X ../o.zip other.csv")
        try expectTruth(stage, ["o.zip", "e.sql"])
        try stage.shell("rm cache/*.winnow-records cache/*.winnow-check")
        #expect(try expectTruth(stage, ["o.zip", "e.sql"]).notRead == ["o.zip", "e.sql"])
    }

    @Test("of two dumps that declare a table the first says how its keys are compared, known or read")
    func twoDumps() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write(
            "exact.sql",
            "CREATE TABLE items (id int, code varchar(40));\nCOPY items (id, code) FROM stdin;\n1\tC1\n2\tc2\n\\.\n")
        try stage.write(
            "folded.sql",
            """
            -- MySQL dump 10.13
            CREATE TABLE `items` (id int, code varchar(40), PRIMARY KEY (id)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
            INSERT INTO `items` VALUES (3,'C3');

            """)
        for version in 1...3 {
            try stage.write(
                "lines.sql",
                "CREATE TABLE lines (id int PRIMARY KEY, code text REFERENCES items (code));\n"
                    + "INSERT INTO lines VALUES (1,'c1'),(2,'C2'),(\(version + 2),'c3');\n")
            var dangling: [Bool] = []
            for archives in [["exact.sql", "folded.sql"], ["folded.sql", "exact.sql"]] {
                let answer = try expectTruth(stage, archives + ["lines.sql"])
                dangling.append(answer.text.contains("\"dangling\":3"))
            }
            #expect(dangling == [true, false])
        }
    }

    @Test("a foreign key that no dump declares any more is none, also of a partition of what had it")
    func goneKey() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write(
            "rows.sql",
            """
            CREATE TABLE items (id int, customer_id int) PARTITION BY HASH (id);
            CREATE TABLE items_p0 PARTITION OF items FOR VALUES WITH (modulus 1, remainder 0);
            INSERT INTO items_p0 VALUES (1,1),(2,2),(3,99);

            """)
        try stage.write("customers.csv", "id,name\n1,Lee\n2,Okafor\n")
        for key in ["", " ON DELETE CASCADE"] {
            try stage.write(
                "key.sql",
                "CREATE TABLE items (id int, customer_id int, FOREIGN KEY (customer_id) REFERENCES customers (id)\(key));\n"
            )
            let all = ["rows.sql", "key.sql", "customers.csv"]
            let declared = try expectTruth(stage, all)
            let gone = try expectTruth(stage, ["rows.sql", "customers.csv"])
            #expect(gone.anyway == nil && gone.text != declared.text)
            // The second time the whole answer is known.
            #expect(gone.notRead == (key.isEmpty ? ["rows.sql", "customers.csv"] : []))
            try expectTruth(stage, all)
            try stage.write("key.sql", "CREATE TABLE items (id int, customer_id int);\n")
            try expectTruth(stage, all)
        }
    }

    @Test("two archives of one name are refused, whatever is known of them")
    func sameName() throws {
        let stage = try stage()
        try stage.shell("mkdir q && cp b1.zip q/b3.zip")
        try expectTruth(stage, ["b1.zip", "b3.zip"])
        let outcome = try stage.winnow(
            "check", "q/b3.zip", "b3.zip", "--no-config", "--policy", "policy.yaml", "--as", "crm", "--at", Self.at,
            "--cache", "cache")
        #expect(outcome.status == 2 && outcome.errors.contains("two archives are named b3.zip"), "\(outcome.output)")
    }

    @Test("an archive under another name is known; a file that is none is called as its records are, and is read")
    func renamed() throws {
        let stage = try stage()
        // A caution names the archive, and so does a member that is not read.
        try stage.write("in/notes.parquet", "PAR1")
        try stage.shell("cd in && touch -d 2026-11-25 * && zip -q -X ../b6.zip notes.parquet; mkdir d && cp *.csv d/")
        try stage.write("Lead.csv", "Id,Email\n1,a@example.com\n2,b@example.com\n")
        let names = SevenArchives.names + ["in/d", "Lead.csv"]
        try expectTruth(stage, names)
        // Each under the name that another one had, as in a rotation.
        var turned = names
        for (at, name) in SevenArchives.names.enumerated() {
            let suffix = name.split(separator: ".", maxSplits: 1)[1]
            turned[at] = "daily.\(at + 1).\(suffix)"
            try stage.shell("mv \(name) \(turned[at])")
        }
        try stage.shell("mv in/d in/e")
        turned[turned.count - 2] = "in/e"
        let whole = try stage.winnow(
            ["check"] + turned + [
                "--no-config", "--policy", "policy.yaml", "--cache", "cache", "--as", "crm", "--at", Self.at,
            ])
        #expect(whole.output.contains("they were hashed and not judged again"), "\(whole.output)")
        try expectTruth(stage, turned)
        try stage.shell("mv Lead.csv Contact.csv")
        turned[turned.count - 1] = "Contact.csv"
        #expect(try expectTruth(stage, turned).notRead.count == turned.count - 1)
        try stage.shell("gzip Contact.csv && mv Contact.csv.gz Other.csv.gz")
        turned[turned.count - 1] = "Other.csv.gz"
        #expect(try expectTruth(stage, turned.reversed()).notRead.count == turned.count - 1)
        // One archive twice.
        try stage.shell("cp \(turned[0]) twin.zip")
        #expect(try expectTruth(stage, turned + ["twin.zip"]).notRead.count == turned.count + 1)
        try stage.shell("rm -r cache")
        try expectTruth(stage, turned + ["twin.zip"])
        #expect(try expectTruth(stage, ["twin.zip"] + turned).notRead.count == turned.count + 1)
    }
}
