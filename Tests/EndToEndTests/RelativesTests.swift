import Foundation
import Testing

/// What `winnow explain` reads from the archives of a restore set: digest, what a record refers to and what refers to it.
struct RelativesTests {
    /// Accounts of which one goes, contacts that are kept, held and dropped, and cases of theirs.
    private func stage(_ options: [String] = []) throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "b/Account.csv",
            "Id,Name,OwnerRef,Provenance__c\n0,Gone,u1,synthetic\n1,Kettle,u1,production\n2,Harbour,u9,production\n")
        try stage.write("b/Owner.csv", "Id,Name\nu1,Ann\n")
        var contacts = "Id,AccountId,ReportsToId,Email,Provenance__c\n"
        for row in 1...12 { contacts += "c\(row),1,,a\(row)@contoso-bank.com,\(row % 4 == 1 ? "synthetic" : "")\n" }
        contacts +=
            "c13,1,c2,b@disposable.example.org,qa\nc14,0,c2,c@contoso-bank.com,production\nc15,2,c3,d@contoso-bank.com,\n"
        try stage.write("b/Contact.csv", contacts)
        try stage.write("b/Case.csv", "Id,ContactId\nk1,c2\nk2,c2\nk3,c3\n")
        try stage.write(
            "p.yaml",
            """
            relations:
              - {child: Account.OwnerRef, parent: Owner, on_drop: keep}
              - {child: Contact.AccountId, parent: Account, on_drop: hold}
              - {child: Contact.ReportsToId, parent: Contact, on_drop: keep}
              - {child: Case.ContactId, parent: Contact, on_drop: cascade}

            """)
        let outcome = try stage.winnow(["restore", "b", "--policy", "p.yaml", "--output", "out", "-q"] + options)
        try #require(outcome.status <= 1, "\(outcome.errors)")
        return stage
    }

    private func explained(_ stage: Stage, _ record: String, _ options: [String] = []) throws -> [String: Any] {
        let outcome = try stage.winnow(["explain", "out", record, "--json"] + options)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test(
        "of a record that was kept: digest, parents with where they are, children by relation with counts and first keys"
    )
    func kept() throws {
        let stage = try stage()
        let text = try stage.winnow("explain", "out", "1").output
        #expect(text.contains("decision     keep"), "\(text)")
        let digest = try stage.shell("sed -n 3p b/Account.csv | sha256sum").prefix(64)
        #expect(text.contains("digest       sha256 \(digest)\n"), "\(text)")
        #expect(text.contains("refers to    Owner u1 by OwnerRef: kept\n"), "\(text)")
        #expect(
            text.contains(
                "referred to  by 13 of Contact by AccountId, 9 kept, 4 dropped: c2, c3, c4, c6, c7 and 8 more\n"),
            "\(text)")
        #expect(text.contains("      - {table: Account, key: \"1\", decision: drop, by: "), "\(text)")
        #expect(!text.contains("reinstate"))
        let other = try explained(stage, "2")
        let references = try #require(other["references"] as? [[String: String]])
        #expect(references == [["by": "OwnerRef", "table": "Owner", "key": "u9", "state": "absent"]])
        let contact = try explained(stage, "c2")
        #expect(
            contact["references"] as? [[String: String]]
                == [["by": "AccountId", "table": "Account", "key": "1", "state": "kept"]])
        let children = try #require(contact["referredBy"] as? [[String: Any]])
        #expect(children.map { $0["by"] as? String } == ["ContactId", "ReportsToId"])
        #expect(children.map { $0["table"] as? String } == ["Case", "Contact"])
        #expect(children.map { $0["kept"] as? Int } == [2, 0] && children.map { $0["held"] as? Int } == [0, 1])
        #expect(children.map { $0["dropped"] as? Int } == [0, 1])
        #expect(children.map { $0["keys"] as? [String] } == [["k1", "k2"], ["c14", "c13"]])
        #expect((contact["leaveOut"] as? String)?.contains("key: \"c2\", decision: drop") == true)
    }

    @Test("the hint leaves the record out when it is followed")
    func leaveOut() throws {
        let stage = try stage()
        let hint = try #require(try explained(stage, "c3")["leaveOut"] as? String)
        try stage.shell("cp p.yaml q.yaml && printf 'overrides:\\n  - %s\\n' '\(hint)' >> q.yaml")
        #expect(try stage.winnow("restore", "b", "--policy", "q.yaml", "--output", "next", "-q").status <= 1)
        let lines = try stage.diff("next")
        #expect(lines.contains { $0["key"] as? String == "c3" && $0["reason"] as? String == "override" })
        #expect(lines.contains { $0["key"] as? String == "k3" && $0["reason"] as? String == "cascade" })
    }

    @Test("relatives of a record that went are told where asked for; those of one that was kept can be left out")
    func options() throws {
        let stage = try stage()
        #expect(try explained(stage, "0")["references"] == nil)
        let gone = try explained(stage, "0", ["--relatives"])
        #expect((gone["references"] as? [[String: String]])?.first?["state"] == "kept")
        let children = try #require(gone["referredBy"] as? [[String: Any]])
        #expect(children.count == 1 && children[0]["held"] as? Int == 1 && children[0]["keys"] as? [String] == ["c14"])
        let held = try explained(stage, "c14", ["--relatives"])
        #expect((held["references"] as? [[String: String]])?.map { $0["state"] } == ["dropped", "kept"])
        let without = try explained(stage, "1", ["--no-relatives"])
        #expect(without["sha256"] != nil && without["references"] == nil && without["referredBy"] == nil)
        let text = try stage.winnow("explain", "out", "1", "--no-relatives").output
        #expect(text.contains("digest") && !text.contains("refer"))
    }

    @Test(
        "keys that are replaced stay so: without the secret no relative has a name, with it all have the same as in the diff"
    )
    func replacedKeys() throws {
        let folder = try Stage()
        try folder.write("secret", String(repeating: "0123456789abcdef", count: 2))
        let stage = try stage(["--keys", "hmac", "--keys-secret", folder.file("secret")])
        let place = "b:Account.csv:2"
        let text = try stage.winnow("explain", "out", place).output
        #expect(text.contains("refers to    Owner by OwnerRef: kept\n"), "\(text)")
        #expect(text.contains("referred to  by 13 of Contact by AccountId, 9 kept, 4 dropped\n"), "\(text)")
        #expect(text.contains("sha256: ") && !text.contains(" u1") && !text.contains(" c2"), "\(text)")
        let known = try explained(stage, place, ["--keys-secret", folder.file("secret")])
        let keys = try #require((known["referredBy"] as? [[String: Any]])?.first?["keys"] as? [String])
        #expect(keys.count == 5 && keys.allSatisfy { $0.hasPrefix("hmac:") })
        let contact = try explained(stage, "b:Contact.csv:2")
        #expect(known["key"] as? String != nil && contact["key"] as? String == keys[0])
    }

    @Test(
        "every kept record of the Salesforce fixture has the digest of its bytes, and an account the children that its export has"
    )
    func salesforce() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        try stage.write(
            "expected.py",
            """
            import collections, csv, hashlib, io, json, sys, zipfile
            gone = {}
            for line in open('out/dropped.ndjson'):
                l = json.loads(line)
                if l['record']: gone[l.get('key')] = {'drop': 'dropped', 'hold': 'held'}[l['decision']]
            children = collections.defaultdict(collections.Counter)
            accounts = []
            for path in sys.argv[1:]:
                with zipfile.ZipFile(path) as z:
                    for name in z.namelist():
                        if not name.endswith('.csv'): continue
                        for row in csv.DictReader(io.StringIO(z.read(name).decode('utf-8'))):
                            if name == 'Account.csv' and row['Id'] not in gone: accounts.append(row['Id'])
                            if row.get('AccountId'):
                                children[row['AccountId'][:15]][name[:-4] + ' ' + gone.get(row['Id'], 'kept')] += 1
            best = sorted(accounts, key=lambda a: -sum(children[a[:15]].values()))[:4]
            json.dump({a: children[a[:15]] for a in best}, sys.stdout)
            """)
        let zips = FixtureTests.zips.map { "'\(Project.fixtures)/salesforce/\($0)'" }.joined(separator: " ")
        let expected = try #require(
            try JSONSerialization.jsonObject(with: Data(stage.shell("python3 expected.py \(zips)").utf8))
                as? [String: [String: Int]])
        try #require(expected.count == 4 && expected.values.allSatisfy { !$0.isEmpty })
        for (account, counts) in expected {
            let known = try explained(stage, account)
            var found: [String: Int] = [:]
            for children in try #require(known["referredBy"] as? [[String: Any]])
            where children["by"] as? String == "AccountId" {
                for state in ["kept", "held", "dropped"] {
                    let count = children[state] as? Int ?? 0
                    if count > 0 { found["\(children["table"] ?? "") \(state)"] = count }
                }
            }
            #expect(found == counts, "\(account)")
            // By its 15 characters, too.
            #expect(try explained(stage, String(account.prefix(15)))["sha256"] as? String == known["sha256"] as? String)
        }
        try stage.shell("unzip -q -o '\(Project.fixtures)/salesforce/\(FixtureTests.zips[0])' Contact.csv")
        let bytes = try stage.bytes("Contact.csv")
        for record in [1, 17, 200, 398] {
            let known = try explained(stage, "\(FixtureTests.zips[0]):Contact.csv:\(record)", ["--no-relatives"])
            let offset = try #require(known["offset"] as? Int)
            let length = try #require(known["length"] as? Int)
            try bytes[offset..<(offset + length)].write(to: URL(fileURLWithPath: stage.file("record")))
            #expect(try stage.shell("sha256sum < record").prefix(64) == known["sha256"] as? String ?? "", "\(record)")
        }
    }

    @Test(
        "of every kind of backup, records that were kept are found in it, with their digests",
        arguments: BackupKind.allCases)
    func kinds(kind: BackupKind) throws {
        let stage = try Stage()
        _ = try kind.restore(stage, ["--index", "full"])
        let lines = try stage.winnow("query", "out", "--decision", "keep", "--csv").output.split(separator: "\n")
        let places = lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return (archive: String(cells[0]), member: String(cells[1]), part: cells[2], record: String(cells[4]))
        }.filter { $0.part == "0" && !$0.member.contains("\"") }
        try #require(!places.isEmpty)
        for at in Set([0, places.count / 2, places.count - 1]) {
            let place = places[at]
            let record = "\(place.archive):\(place.member):\(place.record)"
            let outcome = try stage.winnow(["explain", "out", record, "--json"] + kind.verifyOptions)
            let known = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            #expect(known?["sha256"] as? String != nil, "\(record): \(outcome.errors)\(outcome.output)")
            #expect(known?["references"] != nil, "\(record)")
        }
    }

    @Test(
        "foreign keys that a dump declares at its end are followed; an encrypted archive without its passphrase is said to be one"
    )
    func dumpAndEncrypted() throws {
        let stage = try Stage()
        let rows = (1...9).map { "\($0)\t\($0 % 2 + 1)\tann\($0)@\($0 == 3 ? "example.com" : "contoso-bank.com")\n" }
            .joined()
        try stage.write(
            "crm.sql",
            """
            CREATE TABLE public.person (id integer NOT NULL, firm integer, email text);
            CREATE TABLE public.firm (id integer NOT NULL, name text);
            COPY public.person (id, firm, email) FROM stdin;
            \(rows)\\.
            COPY public.firm (id, name) FROM stdin;
            1\tKettle
            2\tHarbour
            \\.
            ALTER TABLE ONLY public.person ADD CONSTRAINT p PRIMARY KEY (id);
            ALTER TABLE ONLY public.firm ADD CONSTRAINT f PRIMARY KEY (id);
            ALTER TABLE ONLY public.person ADD CONSTRAINT pf FOREIGN KEY (firm) REFERENCES public.firm(id) ON DELETE CASCADE;

            """)
        #expect(try stage.winnow("restore", "crm.sql", "--output", "out", "-q").status <= 1)
        let firm = try explained(stage, "crm.sql:crm.sql:11")
        let children = try #require(firm["referredBy"] as? [[String: Any]])
        #expect(children.count == 1 && children[0]["table"] as? String == "person", "\(firm)")
        #expect(
            (children[0]["kept"] as? Int ?? 0) + (children[0]["dropped"] as? Int ?? 0)
                + (children[0]["held"] as? Int ?? 0) == 5)
        let person = try explained(stage, "crm.sql:crm.sql:1")
        #expect((person["references"] as? [[String: String]])?.first?["state"] == "kept")
        let locked = try Stage()
        _ = try BackupKind.encrypted.restore(locked)
        let outcome = try locked.winnow("explain", "out", "b.zip:Account.csv:1")
        #expect(outcome.status == 0 && outcome.output.contains("decision"), "\(outcome.errors)")
        #expect(outcome.errors.contains("Digest and relatives are not known"), "\(outcome.errors)")
    }
}
