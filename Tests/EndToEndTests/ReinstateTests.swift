import Foundation
import Testing

/// Records that were left out, brought back into a new restore set.
@Suite("Reinstating records")
struct ReinstateTests {
    /// Its sources are found by their names, beside the restore set.
    private func reinstate(
        _ stage: Stage, _ options: [String], of folder: String = "out", to output: String = "out2"
    ) throws -> Stage.Outcome {
        try stage.winnow(["reinstate", folder, "--why", "they are real", "--by", "ann", "--output", output] + options)
    }

    private func digest(_ line: [String: Any]) -> String { line["sha256"] as? String ?? "" }

    private func records(_ stage: Stage, _ folder: String) throws -> [[String: Any]] {
        try stage.diff(folder).filter { $0["record"] as? Int ?? 0 > 0 }
    }

    @Test(
        "of every kind of backup a new restore set is what a restore with its decisions writes, and nothing is judged",
        arguments: BackupKind.allCases)
    func kinds(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.make(stage)
        // An encrypted zip is another each time.
        let plain = kind == .encrypted ? ["--no-encrypt"] : []
        _ = try stage.winnow(["restore"] + archives + kind.options + plain + ["--output", "out", "-q"])
        let gone = try records(stage, "out")
        try #require(gone.count > 3)
        let chosen = [0, gone.count / 2, gone.count - 1].map { digest(gone[$0]) }
        let outcome = try reinstate(
            stage,
            plain + kind.verifyOptions + ["--without-parents"] + chosen.flatMap { ["--record", $0] }
                + (kind == .split ? ["--source"] + archives : []))
        try #require(outcome.status <= 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("No record was judged again"), "\(outcome.errors)")
        #expect(outcome.errors.contains("Read again: "), "\(outcome.errors)")
        let left = Set(try records(stage, "out2").map(digest))
        #expect(chosen.contains { !left.contains($0) })
        #expect(left.isStrictSubset(of: Set(gone.map(digest))))
        let options = kind == .decided ? [] : kind.options
        try stage.expectWhatRestoreWrites(archives, options + plain)
        let check: [String] = ["verify", "out2"] + kind.verifyOptions + ["--source"] + archives
        let verified = try stage.winnow(check)
        // The attributes of an encrypted entry are not those of a plain one.
        if kind != .encrypted { #expect(verified.status == 0, "\(verified.output)") }
    }

    /// Contacts with evidence, with tags of several places, with tags that contradict each other, and children of theirs.
    private func customers(_ stage: Stage) throws {
        var contacts = "Id,LastName,Email,AccountId,Provenance,Is_Test\n"
        for number in 0..<400 {
            let tag =
                number % 11 == 3
                ? "synthetic" : number % 11 == 5 ? "production" : number % 50 == 7 ? "odd \(number)" : ""
            let host = number % 13 == 4 ? "example.com" : "contoso-bank.com"
            contacts +=
                "c\(number),Okafor \(number),ada\(number)@\(host),a\(number % 20),\(tag),\(number % 22 == 5 ? "true" : "")\n"
        }
        try stage.write("in/contacts.csv", contacts)
        let accounts = (0..<20).map { "a\($0),Kettle & Sons \($0),\($0 % 7 == 2 ? "synthetic" : "")\n" }
        try stage.write("in/accounts.csv", "Id,Name,Provenance\n" + accounts.joined())
        try stage.write(
            "in/orders.csv", "Id,contact\n" + (0..<300).map { "o\($0),c\($0 * 7 % 400)\n" }.joined())
        try stage.write(
            "p.yaml",
            """
            relations:
              - {child: contacts.AccountId, parent: accounts, on_drop: cascade}
              - {child: orders.contact, parent: contacts, on_drop: cascade}
            tables:
              orders: {detectors: {prior: -3}}
            overrides:
              - {table: contacts, key: c1, decision: drop, by: bob, why: a test}

            """)
        try stage.shell("cd in && tar -czf ../b.tar.gz *")
    }

    @Test(
        "whatever decided and whatever is shown of records",
        arguments: [
            [], ["--excerpts", "none"], ["--excerpts", "full"], ["--index", "sparse"],
            ["--keys", "hmac", "--keys-secret", "secret"], ["--threads", "1"],
        ])
    func options(options: [String]) throws {
        let stage = try Stage()
        try customers(stage)
        try stage.write("secret", "0123456789abcdef0123456789abcdef")
        let restore = ["--policy", "p.yaml"] + options
        _ = try stage.winnow(["restore", "b.tar.gz", "--output", "out", "-q"] + restore)
        let secret = options.contains("hmac") ? ["--keys-secret", "secret"] : []
        for (number, chosen) in [
            ["--record", "c3", "--record", "c1"], ["--rule", "email"],
            ["--rule", "Provenance=synthetic", "--table", "CONTACTS"],
            ["--table", "accounts", "--table", "contacts", "--table", "orders"], ["--rule", "contradiction"],
            ["--rule", "contacts.AccountId", "--without-parents"],
        ].enumerated() {
            let output = "out-\(number)"
            let outcome = try reinstate(stage, chosen + secret + ["--without-parents"], to: output)
            try #require(outcome.status <= 1, "\(chosen): \(outcome.errors)")
            #expect(outcome.errors.contains("No record was judged again"), "\(outcome.errors)")
            try stage.expectWhatRestoreWrites(["b.tar.gz"], restore, output)
        }
        #expect(try stage.text("out-3/dropped.ndjson").isEmpty)
    }

    @Test(
        "children come back with their parent, those with reasons of their own do not, and the manifest says what came before"
    )
    func followers() throws {
        let stage = try Stage()
        try stage.write("b/customers.csv", "id,email,provenance\n1,a@corp.com,synthetic\n2,b@corp.com,synthetic\n")
        try stage.write(
            "b/orders.csv", "id,customer_id,other_id,provenance\n11,1,,\n12,2,,\n13,1,,test\n14,1,2,\n15,,,\n")
        try stage.write("b/lines.csv", "id,order_id\n21,11\n22,13\n23,15\n")
        try stage.write(
            "p.yaml",
            """
            relations:
              - {child: orders.customer_id, parent: customers, on_drop: cascade}
              - {child: orders.other_id, parent: customers, on_drop: hold}
              - {child: lines.order_id, parent: orders, on_drop: cascade}

            """)
        _ = try stage.winnow("restore", "b", "--policy", "p.yaml", "--output", "out")
        let listed = try stage.winnow(
            "reinstate", "out", "--record", "1", "--why", "called", "--dry-run", "--json")
        let back = try listed.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(
            back.map { "\($0["key"] ?? "") \($0["named"] as? Bool == true)" } == ["1 true", "21 false", "11 false"])
        #expect(!stage.exists("out2"))

        let clock = ["SOURCE_DATE_EPOCH": "1780000000"]
        let outcome = try stage.winnow(
            "reinstate", "out", "--record", "1", "--why", "called", "--by", "ann", "--output", "out2",
            environment: clock)
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("Back: 3 records, 1 named and 2 that hung on them"), "\(outcome.errors)")
        // 14 is held now for the other customer.
        #expect(outcome.errors.contains("Still out: 1 record that hung on them"), "\(outcome.errors)")
        let lines = try stage.diff("out2").map { "\($0["key"] ?? "") \($0["decision"] ?? "") \($0["reason"] ?? "")" }
        #expect(
            lines.sorted() == ["12 drop cascade", "13 drop tag", "14 hold cascade", "2 drop tag", "22 drop cascade"])
        let manifest = try #require(
            try JSONSerialization.jsonObject(with: stage.bytes("out2/manifest.json")) as? [String: Any])
        let decisions = try #require((manifest["predicate"] as? [String: Any])?["decisions"] as? [String: Any])
        let first = String(try stage.shell("sha256sum out/manifest.json").prefix(64))
        #expect(decisions["predecessor"] as? [String: String] == ["manifest": first, "why": "called"])
        #expect(
            try stage.text("out2/decisions.yaml").contains("by: ann, when: \"2026-05-28T20:26:40Z\", why: called}"))
        try stage.expectWhatRestoreWrites(["b"], ["--policy", "p.yaml"], environment: clock)

        // And one more after that.
        let again = try reinstate(stage, ["--record", "13"], of: "out2", to: "out4")
        #expect(again.errors.contains("Back: 2 records, 1 named and 1 that hung"), "\(again.errors)")
        #expect(try stage.text("out4/decisions.yaml").split(separator: "\n").count == 5)
        try stage.expectWhatRestoreWrites(["b"], ["--policy", "p.yaml"], "out4")
    }

    @Test("of random backups, relations and decisions, whichever records come back", arguments: 1...24)
    func random(seed: Int) throws {
        var dice = SeededDice(seed)
        let stage = try Stage()
        let tables = ["one", "two", "three"]
        var keys: [String: [String]] = [:]
        for table in tables { keys[table] = (0..<Int.random(in: 1...30, using: &dice)).map { "\(table)\($0)" } }
        var relations: [String] = []
        for table in tables {
            var text = "id,p,q,provenance,email\n"
            for key in keys[table] ?? [] {
                // A key may be there twice, and one may refer to itself.
                let own =
                    Int.random(in: 0..<15, using: &dice) == 0 ? keys[table]?.randomElement(using: &dice) ?? key : key
                let parents = (0..<2).map { _ in
                    Bool.random(using: &dice)
                        ? keys[tables.randomElement(using: &dice) ?? "one"]?.randomElement(using: &dice) ?? "" : ""
                }
                let tag = ["", "", "", "synthetic", "production", "test"].randomElement(using: &dice) ?? ""
                let host = Int.random(in: 0..<6, using: &dice) == 0 ? "example.com" : "corp.com"
                text += "\(own),\(parents[0]),\(parents[1]),\(tag),\(key)@\(host)\n"
            }
            try stage.write("b/\(table).csv", text)
            for column in ["p", "q"] {
                let parent = tables.randomElement(using: &dice) ?? "one"
                let onDrop =
                    ["cascade", "cascade", "hold", "keep", "cascade-when-all"].randomElement(using: &dice) ?? ""
                relations.append("  - {child: \(table).\(column), parent: \(parent), on_drop: \(onDrop)}\n")
            }
        }
        try stage.write("p.yaml", "relations:\n" + relations.joined())
        let decided = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
            let table = tables.randomElement(using: &dice) ?? "one"
            let verdict = ["keep", "hold", "drop"].randomElement(using: &dice) ?? ""
            let key = keys[table]?.randomElement(using: &dice) ?? ""
            return "  - {decision: \(verdict), table: \(table), key: \(key), by: bob, why: dice}\n"
        }
        try stage.write("d.yaml", decided.isEmpty ? "decisions: []\n" : "decisions:\n" + decided.joined())
        let first = try stage.winnow(
            "restore", "b", "--policy", "p.yaml", "--decisions", "d.yaml", "--output", "out", "-q")
        try #require(first.status <= 1, "\(first.errors)")
        let gone = try records(stage, "out")
        guard !gone.isEmpty else { return }
        let chosen = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
            digest(gone.randomElement(using: &dice) ?? [:])
        }
        let outcome = try reinstate(stage, ["--without-parents"] + Set(chosen).flatMap { ["--record", $0] })
        try #require(outcome.status <= 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("No record was judged again"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("and not before"), "\(outcome.errors)")
        #expect(
            outcome.errors.contains("Read again: ") || outcome.errors.contains("no record stays out by itself")
                || outcome.errors.contains("does not have the references"),
            "\(outcome.errors)")
        let left = try records(stage, "out2").map(digest)
        #expect(Set(left).isDisjoint(with: chosen))
        try stage.expectWhatRestoreWrites(["b"], ["--policy", "p.yaml"])
    }

    @Test(
        "what was learned from tags, what programs and other detectors said: all of it is taken over, and nobody is asked"
    )
    func outside() throws {
        let stage = try Stage()
        try stage.write("in/Contact.csv", LearningTests.contacts())
        try stage.write("in/Lead.csv", "Id,Email\n" + (0..<40).map { "l\($0),ada\($0)@corp.com\n" }.joined())
        try stage.shell("tar -cf b.tar -C in Contact.csv Lead.csv")
        try stage.write(
            "detector.py",
            """
            import json, sys
            open("asked", "a").write("x")
            batch = []
            for line in sys.stdin:
                if line.strip():
                    batch.append(json.loads(line))
                    continue
                for record in batch:
                    print(json.dumps({"record": record["record"], "score": 0.99999 if record["record"] % 9 == 4 else 0.5}))
                sys.stdout.flush()
                batch = []
            """)
        try stage.write(
            "p.yaml", "detectors: {external: [{name: lookalike, command: [python3, detector.py]}]}\n")
        try stage.write("s.csv", "table,key,score,detector\nLead,l7,0.999999,other\nLead,l8,0.999999,other\n")
        let options = ["--policy", "p.yaml", "--scores", "s.csv"]
        _ = try stage.winnow(["restore", "b.tar", "--output", "out", "-q"] + options)
        try #require(stage.exists("asked"))
        try stage.shell("rm asked")
        let rules = Set(
            try stage.diff("out").flatMap { $0["evidence"] as? [[String: Any]] ?? [] }.compactMap {
                $0["detector"] as? String
            })
        try #require(rules.isSuperset(of: ["learned.like-tagged", "score.external", "score.file"]))
        let outcome = try reinstate(stage, ["--record", "l7", "--record", "r1"])
        try #require(outcome.status <= 1, "\(outcome.errors)")
        #expect(!stage.exists("asked"))
        try stage.expectWhatRestoreWrites(["b.tar"], options)
    }

    @Test(
        "what takes several passes: keys declared behind their rows, two databases in one dump, a sidecar behind its member"
    )
    func passes() throws {
        let stage = try Stage()
        func dump(_ name: String) -> String {
            let users = (0..<60).map { "\($0)\tAnn \($0)\tann\($0)@\($0 % 7 == 3 ? "example.com" : "corp.com")\n" }
            let orders = (0..<90).map { "\($0)\t\($0 % 60)\t\($0 % 9 == 0 ? "\\N" : "\($0 / 2)")\n" }
            return """
                \\connect \(name)

                CREATE TABLE public.orders (id integer NOT NULL, user_id integer, before_id integer);
                CREATE TABLE public.users (id integer NOT NULL, name text, email text);
                COPY public.orders (id, user_id, before_id) FROM stdin;
                \(orders.joined())\\.

                COPY public.users (id, name, email) FROM stdin;
                \(users.joined())\\.

                ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
                ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
                ALTER TABLE ONLY public.orders ADD CONSTRAINT o_fk FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
                ALTER TABLE ONLY public.orders ADD CONSTRAINT b_fk FOREIGN KEY (before_id) REFERENCES public.orders(id) ON DELETE CASCADE;

                """
        }
        try stage.write("in/all.sql", "-- PostgreSQL database cluster dump\n\n" + dump("one") + dump("two"))
        try stage.write("in/Lead.csv", contacts(80) { $0 % 9 == 1 })
        try stage.write("in/Lead.csv.provenance.json", "{\"provenance\": \"test\"}")
        try stage.write("in/Contact.csv", contacts(40) { $0 % 9 == 1 })
        try stage.shell("cd in && tar -cf ../b.tar all.sql Contact.csv Lead.csv Lead.csv.provenance.json")
        _ = try stage.winnow("restore", "b.tar", "--output", "out", "-q")
        let gone = try records(stage, "out")
        let users = gone.filter { "\($0["table"] ?? "")".contains("users") }
        try #require(
            gone.contains { "\($0["table"] ?? "")".contains("orders") && $0["reason"] as? String == "cascade" })
        try #require(gone.contains { $0["table"] as? String == "Lead" && $0["reason"] as? String == "tag" })
        let place = { (line: [String: Any]) in "b.tar:all.sql:\(line["record"] ?? "")" }
        for (number, chosen) in [
            [place(users[0])], [place(users[0]), place(users[users.count - 1])], users.map(place),
        ].enumerated() {
            let output = "out-\(number)"
            let outcome = try reinstate(stage, chosen.flatMap { ["--record", $0] }, to: output)
            try #require(outcome.status <= 1, "\(outcome.errors)")
            #expect(outcome.errors.contains("No record was judged again"), "\(outcome.errors)")
            #expect(
                outcome.errors.contains("\(chosen.count) named and ") && !outcome.errors.contains("and 0 that hung"))
            try stage.expectWhatRestoreWrites(["b.tar"], [], output)
        }
        let tagged = try reinstate(stage, ["--rule", "provenance=test"], to: "leads")
        try #require(tagged.status <= 1, "\(tagged.errors)")
        try stage.expectWhatRestoreWrites(["b.tar"], [], "leads")
    }

    @Test("of a damaged archive what is intact; of a split set; under limits of its own")
    func awkward() throws {
        let stage = try Stage()
        try stage.write("in/A.csv", contacts(300) { $0 % 9 == 1 })
        try stage.write("in/B.csv", contacts(4_000) { $0 % 9 == 1 })
        try stage.shell("tar -cf b.tar -C in A.csv B.csv && truncate -s 150000 b.tar")
        let damaged = ["--allow-damaged", "--max-bytes", "90000000"]
        _ = try stage.winnow(["restore", "b.tar", "--output", "out", "-q"] + damaged)
        let first = try reinstate(stage, ["--record", "2"])
        try #require(first.status == 1, "\(first.errors)")
        try stage.expectWhatRestoreWrites(["b.tar"], damaged)

        try stage.shell(
            "rm -r out* full* && tar -cf w.tar -C in A.csv B.csv && split -b 100000 -d -a 3 --numeric-suffixes=1 w.tar w.tar."
        )
        _ = try stage.winnow("restore", "w.tar.001", "--output", "out", "-q")
        try stage.shell("rm w.tar")
        let missing = try reinstate(stage, ["--record", "2"])
        #expect(missing.status == 2 && missing.errors.contains("--source PATH"), "\(missing.errors)")
        let split = try reinstate(stage, ["--record", "2", "--source", "w.tar.001"])
        try #require(split.status <= 1, "\(split.errors)")
        try stage.expectWhatRestoreWrites(["w.tar.001"])
    }

    @Test("without an index all records are judged again, with a word about it, and the outcome is the same")
    func judgedAgain() throws {
        let stage = try Stage()
        try customers(stage)
        let options = ["--policy", "p.yaml", "--index", "none"]
        _ = try stage.winnow(["restore", "b.tar.gz", "--output", "out", "-q"] + options)
        let outcome = try reinstate(stage, ["--record", "c3", "--json"])
        #expect(outcome.status <= 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("All records are judged again, as a restore does, because it has no index."))
        let numbers = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(numbers["judged"] as? Int == 720 && numbers["named"] as? Int == 1)
        try stage.expectWhatRestoreWrites(["b.tar.gz"], options)
    }

    @Test(
        "where the index does not say enough, all records are judged again",
        arguments: [
            ("tags", "its index does not tell all tags apart"), ("excerpts", "does not have all excerpts whole"),
        ])
    func notEnough(case name: String, message: String) throws {
        let stage = try Stage()
        var text = "Id,Email,Notes,Provenance\n"
        for row in 0..<10_100 {
            let note = name == "excerpts" && row < 40 ? String(repeating: "lorem ipsum dolor sit amet ", count: 30) : ""
            text +=
                "\(row),a\(row)@\(row % 99 == 3 ? "example.com" : "corp.com"),\(note),\(name == "tags" ? "odd \(row)" : "")\n"
        }
        try stage.write("Contact.csv", text)
        let options = name == "excerpts" ? ["--excerpts", "full"] : []
        _ = try stage.winnow(["restore", "Contact.csv", "--output", "out", "-q"] + options)
        let outcome = try reinstate(stage, ["--record", "102"])
        try #require(outcome.status <= 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        try stage.expectWhatRestoreWrites(["Contact.csv"], options)
    }

    @Test(
        "an index with values that no index has, and a manifest to go with it: no crash, and nothing is written",
        arguments: [
            "UPDATE evidence SET weight = 'x'", "UPDATE evidence SET weight = 1e300",
            "UPDATE evidence SET field = x'00ff'",
            "UPDATE evidence SET rule = 99999", "UPDATE judgement SET score = 1e30",
            "UPDATE judgement SET score = 'high'",
            "UPDATE judgement SET tag = 1 << 62", "UPDATE member SET id = id << 40",
            "UPDATE member SET position = 'first'",
            "UPDATE member SET path = x'ff'", "UPDATE tag SET claim = 'other'", "DELETE FROM member", "DROP TABLE tag",
            "UPDATE record SET key = 'another'",
            "UPDATE cut SET cuts = zeroblob(50)", "UPDATE cut SET cuts = x'00'", "UPDATE cut SET cuts = 7",
            "UPDATE cut SET member = member + 100", "UPDATE reference SET child = 1 << 62",
            "UPDATE reference SET child = 'x'", "UPDATE reference SET relation = 77",
            "UPDATE reference SET parent_key = -1", "UPDATE reference SET state = 9",
            "UPDATE reference SET is_alias = 1",
            "DELETE FROM reference", "UPDATE gone SET record = -1", "UPDATE gone SET decision = 'x'",
            "DELETE FROM gone", "UPDATE gone SET key = 1", "UPDATE member SET preamble = 1 << 50",
            "UPDATE member SET records = 7", "UPDATE bucket SET records = 'many'", "DROP TABLE cut",
            "UPDATE sqlite_schema SET rootpage = 4 WHERE name = 'record'",
        ])
    func hostile(change: String) throws {
        let stage = try Stage()
        try customers(stage)
        _ = try stage.winnow("restore", "b.tar.gz", "--policy", "p.yaml", "--output", "out", "-q")
        let before = String(try stage.shell("sha256sum out/index.sqlite").prefix(64))
        try stage.write(
            "change.py",
            "import sqlite3\nc = sqlite3.connect('out/index.sqlite')\nc.execute('PRAGMA writable_schema = ON')\nc.execute(\"\(change)\")\nc.commit()\n"
        )
        try stage.shell("python3 change.py")
        let after = String(try stage.shell("sha256sum out/index.sqlite").prefix(64))
        try #require(before != after)
        try stage.shell("sed -i s/\(before)/\(after)/ out/manifest.json")
        let outcome = try reinstate(stage, ["--record", "c3"])
        // What cannot be read is an error; what is only of no use is found out by judging.
        #expect((0...3).contains(outcome.status), "\(outcome.status) \(outcome.errors)")
        if outcome.status <= 1 {
            try stage.expectWhatRestoreWrites(["b.tar.gz"], ["--policy", "p.yaml"])
        } else {
            #expect(!stage.exists("out2"))
        }
    }

    /// Archives with members in several formats, of which contacts are in one only.
    private func several(_ stage: Stage) throws {
        func host(_ number: Int) -> String { number % 9 == 4 ? "example.com" : "contoso-bank.com" }
        let numbers = 0..<120
        try stage.write(
            "in/contacts.csv",
            "Id,Email,AccountId\n" + numbers.map { "c\($0),c\($0)@\(host($0)),a\($0 % 30)\n" }.joined())
        try stage.write(
            "in/accounts.csv",
            "Id,Name,Provenance\n"
                + (0..<30).map { "a\($0),Kettle \($0),\($0 % 10 == 3 ? "synthetic" : "")\n" }.joined())
        try stage.write(
            "in/leads.json",
            "[\n" + numbers.map { "{\"Id\": \"l\($0)\", \"Email\": \"l\($0)@\(host($0))\"}" }.joined(separator: ",\n")
                + "\n]\n")
        try stage.write(
            "in/users.ndjson", numbers.map { "{\"Id\": \"u\($0)\", \"Email\": \"u\($0)@\(host($0))\"}\n" }.joined())
        try stage.write(
            "in/people.xml",
            "<?xml version=\"1.0\"?>\n<rows>\n"
                + numbers.map { "<row><Id>p\($0)</Id><Email>p\($0)@\(host($0))</Email></row>\n" }.joined() + "</rows>\n"
        )
        try stage.write(
            "in/orders.csv",
            "Id,ContactId,AccountId\n" + numbers.map { "o\($0),c\($0 * 7 % 120),a\($0 % 30)\n" }.joined())
        try stage.shell(
            """
            cd in && head -c 70000 /dev/urandom > photo.png
            zip -q ../first.zip contacts.csv leads.json users.ndjson people.xml photo.png
            tar -cf - leads.json users.ndjson people.xml accounts.csv photo.png | zstd -q -o ../second.tar.zst
            tar -czf ../third.tar.gz orders.csv people.xml && gzip -c users.ndjson > ../users.ndjson.gz
            """)
        try stage.write(
            "p.yaml",
            """
            relations:
              - {child: contacts.AccountId, parent: accounts, on_drop: cascade}
              - {child: orders.ContactId, parent: contacts, on_drop: cascade}
              - {child: orders.AccountId, parent: accounts, on_drop: hold}

            """)
    }

    private static let sources = ["first.zip", "second.tar.zst", "third.tar.gz", "users.ndjson.gz"]

    private func numbers(_ stage: Stage, _ options: [String], of folder: String, to output: String) throws -> [String:
        Any]
    {
        let outcome = try reinstate(stage, options + ["--json"], of: folder, to: output)
        try #require(outcome.status <= 1, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test("archives in which nothing changes are not read, and members in which nothing changes are not split")
    func takenOver() throws {
        let stage = try Stage()
        try several(stage)
        _ = try stage.winnow(["restore"] + Self.sources + ["--policy", "p.yaml", "--output", "out", "-q"])

        // A lead comes back: nothing refers to leads, and they are in two archives, the same records.
        let lead = try numbers(stage, ["--record", "l4"], of: "out", to: "out2")
        #expect(lead["archivesRead"] as? Int == 2)
        #expect(lead["membersRead"] as? Int == 2)
        #expect(lead["membersTaken"] as? Int == 9)
        #expect(lead["readBecause"] == nil)
        try stage.expectWhatRestoreWrites(Self.sources, ["--policy", "p.yaml"])

        // A contact, with its orders; an order that is held for its account too changes what it is out for.
        let contact = try numbers(stage, ["--record", "c13"], of: "out2", to: "out3")
        #expect(contact["archivesRead"] as? Int == 2)
        #expect(contact["membersRead"] as? Int == 2)
        #expect(contact["readBecause"] == nil)
        try stage.expectWhatRestoreWrites(Self.sources, ["--policy", "p.yaml"], "out3")

        // An account: what hung on it is in other archives.
        let account = try numbers(stage, ["--record", "a3"], of: "out3", to: "out4")
        #expect(account["archivesRead"] as? Int == 3)
        #expect(account["membersRead"] as? Int == 3)
        #expect(account["followers"] as? Int ?? 0 > 3)
        try stage.expectWhatRestoreWrites(Self.sources, ["--policy", "p.yaml"], "out4")
        #expect(try stage.winnow(["verify", "out4", "--source"] + Self.sources).status == 0)
    }

    @Test("an archive's files are taken over only as they were written")
    func changedOutput() throws {
        let stage = try Stage()
        try several(stage)
        _ = try stage.winnow(["restore"] + Self.sources + ["--policy", "p.yaml", "--output", "out", "-q"])
        let file = stage.path + "/out/restore/third.tar.gz"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))
        let refused = try reinstate(stage, ["--record", "l4"])
        #expect(refused.status == 2 && refused.errors.contains("third.tar.gz is not the file"), "\(refused.errors)")
        #expect(!stage.exists("out2"))
        // Where it is not there any more, the source is read.
        try stage.shell("rm out/restore/third.tar.gz")
        let read = try numbers(stage, ["--record", "l4"], of: "out", to: "out2")
        #expect(read["archivesRead"] as? Int == 3)
        #expect(read["membersRead"] as? Int == 2)
        try stage.expectWhatRestoreWrites(Self.sources, ["--policy", "p.yaml"])
    }

    @Test("a record that stays and has the same bytes as one that comes back is decided too, wherever it is")
    func twins() throws {
        let stage = try Stage()
        // Of one table, in two members; the tag of one of them says that its records are real.
        try stage.write("in/a/contacts.csv", "Id,Email\n1,x@example.com\n2,y@example.com\n3,z@example.com\n")
        try stage.write("in/b/contacts.csv", "Id,Email\n1,x@example.com\n9,w@corp.com\n")
        try stage.write("in/b/contacts.csv.provenance.json", "{\"provenance\": \"production\"}")
        try stage.shell("tar -C in -czf b.tar.gz a b")
        _ = try stage.winnow("restore", "b.tar.gz", "--output", "out", "-q")
        try #require(try records(stage, "out").count >= 3)
        let one = try numbers(stage, ["--record", "1"], of: "out", to: "out2")
        #expect(one["membersRead"] as? Int == 2 || one["readBecause"] != nil, "\(one)")
        try stage.expectWhatRestoreWrites(["b.tar.gz"])
        // There is no other one with this key.
        let two = try numbers(stage, ["--record", "2"], of: "out", to: "out3")
        #expect(two["membersTaken"] as? Int == 1)
        try stage.expectWhatRestoreWrites(["b.tar.gz"], [], "out3")
    }

    @Test("a person's decision that is taken back counts no more")
    func takenBack() throws {
        let stage = try Stage()
        try several(stage)
        try stage.write(
            "d.yaml",
            """
            decisions:
              - {decision: drop, table: contacts, key: c0, by: bob, why: a test}
              - {decision: drop, table: leads, key: l0, by: bob, why: a test}
              - {decision: keep, table: users, key: u4, by: bob, why: real}
              - {decision: drop, table: nobody, key: x, by: bob, why: a test}

            """)
        _ = try stage.winnow(
            ["restore"] + Self.sources + ["--policy", "p.yaml", "--decisions", "d.yaml", "--output", "out", "-q"])
        let outcome = try numbers(stage, ["--record", "c0"], of: "out", to: "out2")
        #expect(outcome["membersTaken"] as? Int ?? 0 > 6, "\(outcome)")
        try stage.expectWhatRestoreWrites(Self.sources, ["--policy", "p.yaml"])
    }

    @Test("what does not fit is said, with what there is, and nothing is written")
    func faults() throws {
        let stage = try Stage()
        try customers(stage)
        _ = try stage.winnow("restore", "b.tar.gz", "--policy", "p.yaml", "--output", "out", "-q")
        func fault(_ options: [String], _ status: Int32, _ message: String, line: Int = #line) throws {
            let outcome = try reinstate(stage, options)
            #expect(outcome.status == status && outcome.errors.contains(message), "line \(line): \(outcome.errors)")
            #expect(!stage.exists("out2"))
        }
        try fault(["--record", "c3x"], 2, "Those with the nearest keys: c3")
        try fault(["--record", "c0"], 2, "c0 is in the restore set")
        try fault(["--record", "c3", "--table", "accounts"], 2, "with what else is asked")
        try fault(
            ["--record", "c3", "--record", "nobody at all"], 2,
            "no record that is out has the key, digest or place nobody")
        try fault(["--rule", "emial"], 2, "There is: ")
        try fault(["--table", "lead"], 2, "There is: contacts, orders, accounts")
        try fault(["--record", "c2"], 1, "contacts c2 went with a record that stays out: accounts a2")
        try fault(["--record", "c3", "--source", "in/contacts.csv"], 2, "b.tar.gz is not among what was given")
        try fault(["--record", "c3", "--keys-secret", "p.yaml"], 2, "Leave out --keys-secret")
        let inside = try stage.winnow("reinstate", "out", "--record", "c3", "--why", "x", "--output", "out/in")
        #expect(inside.status == 2 && inside.errors.contains("lies in it"), "\(inside.errors)")
        let over = try stage.winnow("reinstate", "out", "--record", "c3", "--why", "x", "--output", "out", "--force")
        #expect(over.status == 2 && over.errors.contains("is the restore set itself"), "\(over.errors)")
        let silent = try stage.winnow("reinstate", "out", "--record", "c3", "--why", "  ", "--output", "out2")
        #expect(silent.status == 2 && silent.errors.contains("Say why"), "\(silent.errors)")

        // The parent too, and the record comes back with it.
        let both = try reinstate(stage, ["--record", "a2"])
        #expect(both.errors.contains("Back: "))
        #expect(!(try stage.diff("out2").contains { $0["key"] as? String == "c2" }))
        try stage.shell("rm -r out2")

        try stage.shell(
            "mkdir elsewhere && mv b.tar.gz elsewhere && cp elsewhere/b.tar.gz other && gzip -dc other | gzip -1 > b.tar.gz"
        )
        try fault(["--record", "c3"], 2, "b.tar.gz is not the archive that the restore set was made of")
        try fault(["--record", "c3", "--source", "b.tar.gz"], 2, "is not the archive that the restore set was made of")
        #expect(try reinstate(stage, ["--record", "c3", "--source", "elsewhere/b.tar.gz"]).status <= 1)
        try stage.shell("rm -r out2 b.tar.gz")
        try fault(["--record", "c3"], 2, "Say where they are")
    }

    @Test("a record with a reason of its own comes back without its parent, and that is said")
    func ownReason() throws {
        let stage = try Stage()
        try stage.write("b/customers.csv", "id,email,provenance\nc1,a@corp.com,synthetic\nc2,b@corp.com,\n")
        try stage.write("b/orders.csv", "id,customer_id,provenance\no1,c1,synthetic\no2,c2,\n")
        try stage.write("p.yaml", "relations: [{child: orders.customer_id, parent: customers, on_drop: cascade}]\n")
        _ = try stage.winnow("restore", "b", "--policy", "p.yaml", "--output", "out", "-q")
        let alone = try reinstate(stage, ["--record", "o1"])
        #expect(alone.status == 1 && alone.errors.contains("Without their parents: 1 reference"), "\(alone.errors)")
        try stage.shell("rm -r out2")
        let both = try reinstate(stage, ["--record", "o1", "--record", "c1"])
        #expect(both.status == 0 && !both.errors.contains("Without their parents"), "\(both.errors)")
    }

    @Test("explain prints the command that brings a record back, with what it hangs on")
    func explained() throws {
        let stage = try Stage()
        try stage.write("b/customers.csv", "id,email,provenance\n\"it's; $(touch x)\",a@corp.com,synthetic\n")
        try stage.write("b/orders.csv", "id,customer_id\n11,\"it's; $(touch x)\"\n")
        try stage.write("p.yaml", "relations: [{child: orders.customer_id, parent: customers, on_drop: cascade}]\n")
        _ = try stage.winnow("restore", "b", "--policy", "p.yaml", "--output", "out", "-q")
        let text = try stage.winnow("explain", "out", "11").output
        #expect(text.contains("To bring it back with customers"), "\(text)")
        let line = try #require(text.split(separator: "\n").first { $0.contains("winnow reinstate") })
        let command = line.trimmingCharacters(in: .whitespaces).dropFirst("winnow".count)
            .replacingOccurrences(of: "FOLDER", with: "out2")
        try stage.shell("'\(Project.executable)'\(command)")
        #expect(try stage.diff("out2").isEmpty && !stage.exists("x"))
    }

    @Test(
        "files of a restore set that were changed are refused",
        arguments: ["dropped.ndjson", "index.sqlite", "decisions.yaml"])
    func changed(name: String) throws {
        let stage = try Stage()
        try customers(stage)
        try stage.write("d.yaml", "decisions: [{decision: drop, table: contacts, key: c9, by: bob, why: a test}]\n")
        _ = try stage.winnow(
            "restore", "b.tar.gz", "--policy", "p.yaml", "--decisions", "d.yaml", "--output", "out", "-q")
        try stage.shell("sed -i 's/c9/c8/' out/\(name)")
        let outcome = try reinstate(stage, ["--record", "c3"])
        #expect(
            outcome.status == 2 && outcome.errors.contains("is not the file that the manifest names"),
            "\(outcome.errors)")
        #expect(!stage.exists("out2"))
    }

    @Test("with another secret than before no record is named otherwise than it was")
    func secrets() throws {
        let stage = try Stage()
        try customers(stage)
        try stage.write("secret", "0123456789abcdef0123456789abcdef")
        try stage.write("other", "0123456789abcdef0123456789abcdeX")
        _ = try stage.winnow(
            "restore", "b.tar.gz", "--policy", "p.yaml", "--output", "out", "-q", "--keys", "hmac", "--keys-secret",
            "secret")
        let gone = try #require(try records(stage, "out").first { $0["reason"] as? String == "tag" })
        let without = try reinstate(stage, ["--record", digest(gone)])
        #expect(without.status == 2 && without.errors.contains("--keys-secret FILE"), "\(without.errors)")
        let another = try reinstate(stage, ["--record", digest(gone), "--keys-secret", "other"])
        #expect(another.status == 2 && another.errors.contains("by another secret"), "\(another.errors)")
        #expect(!stage.exists("out2"))
        #expect(try reinstate(stage, ["--record", digest(gone), "--keys-secret", "secret"]).status <= 1)
        #expect(!(try stage.text("out2/decisions.yaml").contains("key:")))
    }

    @Test("a record within one that does not stay does not come back without it, and the command says so")
    func nested() throws {
        let stage = try Stage()
        let contacts = (1...3).map {
            "{\"attributes\":{\"type\":\"Contact\",\"referenceId\":\"C\($0)\"},\"LastName\":\"Okafor \($0)\"}"
        }
        try stage.write(
            "Account.json",
            """
            {"records":[
              {"attributes":{"type":"Account","referenceId":"A1"},"Name":"Kettle","Provenance":"synthetic",
               "Contacts":{"records":[\(contacts.joined(separator: ","))]}},
              {"attributes":{"type":"Account","referenceId":"A2"},"Name":"Harbour"}
            ]}
            """)
        _ = try stage.winnow("restore", "Account.json", "--output", "out", "-q")
        let child = try #require(try stage.diff("out").first { $0["table"] as? String == "Contact" })
        let refused = try reinstate(stage, ["--record", digest(child)])
        #expect(
            refused.status == 1 && refused.errors.contains("went with a record that stays out"), "\(refused.errors)")
        let alone = try reinstate(stage, ["--record", digest(child), "--without-parents"])
        #expect(alone.status == 1 && alone.errors.contains("Still out though named: 1 record"), "\(alone.errors)")
        #expect(alone.errors.contains("All sources were read again, because"), "\(alone.errors)")
        try stage.expectWhatRestoreWrites(["Account.json"])
        let parent = try #require(try stage.diff("out").first { $0["table"] as? String == "Account" })
        let whole = try reinstate(stage, ["--record", digest(parent)], to: "out3")
        #expect(whole.errors.contains("Back: 4 records, 1 named and 3 that hung on them"), "\(whole.errors)")
        #expect(try stage.text("out3/restore/Account.json") == stage.text("Account.json"))
        try stage.expectWhatRestoreWrites(["Account.json"], [], "out3")
    }

    @Test("a file that follows its row comes back with it, and a signature is made where a key is given")
    func filesAndSignature() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        let file = try #require(try stage.diff("out").first { $0["record"] as? Int == 0 })
        let owner = try #require((file["parents"] as? [[String: Any]])?.first)
        let line = try #require(
            try stage.diff("out").first {
                $0["key"] as? String == owner["key"] as? String && $0["record"] as? Int ?? 0 > 0
            })
        // An attachment goes with the record that it is attached to.
        let top = ((line["parents"] as? [[String: Any]])?.last?["key"] ?? line["key"]) as? String ?? ""
        try stage.shell("'\(Project.executable)' keygen --output k")
        let key = try #require(
            try FileManager.default.contentsOfDirectory(atPath: stage.path).first {
                $0.hasPrefix("k") && !$0.contains("pub")
            })
        let outcome = try reinstate(stage, ["--record", top, "--sign-key", key])
        #expect(outcome.errors.contains("of theirs"), "\(outcome.errors)")
        #expect(
            !(try stage.diff("out2").contains {
                $0["record"] as? Int == 0 && $0["member"] as? String == file["member"] as? String
            }))
        #expect(stage.exists("out2/manifest.dsse.json"))
    }
}
