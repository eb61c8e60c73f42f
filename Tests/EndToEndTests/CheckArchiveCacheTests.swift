import Foundation
import Testing

/// Of several archives those that an earlier check has read are not read again, and the answer is the one of a check that reads
/// all.
struct CheckArchiveCacheTests {
    static let at = "2026-11-25T02:00:00Z"

    /// All that a check says, and which archives it did not read.
    struct Answer {
        var status: Int32
        var json: [String: Any]
        var baseline: String
        var history: String
        var notRead: [String]
        /// The answer is that of an earlier check.
        var isKnown: Bool
        /// Why archives were read that were read before.
        var anyway: String?
        /// Whether that is so in every check.
        var isAnyway: Bool
        var errors: String

        var text: String {
            let data = try? JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
            return String(decoding: data ?? Data(), as: UTF8.self)
        }
    }

    private func check(
        _ stage: Stage, _ archives: [String], cache: Bool, _ more: [String] = [], cacheOptions: [String] = []
    ) throws -> Answer {
        try stage.shell("rm -f history baseline")
        let isPart = more.contains("--read-data-subset")
        let outcome = try stage.run(
            Project.executable,
            ["check"] + archives + ["--no-config", "--policy", "policy.yaml", "--json", "--as", "crm"]
                + (more.contains("--at") ? [] : ["--at", Self.at])
                + (isPart ? [] : ["--history", "history", "--baseline", "baseline", "--accept-anyway"])
                + (cache ? ["--cache", "cache"] + cacheOptions : []) + more,
            environment: ["PATH": stage.file("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")])
        var json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
        let before = json.removeValue(forKey: "readBefore")
        let anyway = json.removeValue(forKey: "readAnyway") as? [String: Any]
        let notRead = json.removeValue(forKey: "notReadAgain") as? [String]
        return Answer(
            status: outcome.status, json: json, baseline: (try? stage.text("baseline")) ?? "",
            history: isPart ? "" : try stage.shell("test ! -e history || sqlite3 history .dump"),
            notRead: notRead ?? [], isKnown: before != nil, anyway: anyway?["reason"] as? String,
            isAnyway: anyway?["inEveryCheck"] as? Bool ?? false, errors: outcome.errors)
    }

    /// The same answer with and without the cache; gives which archives were not read.
    @discardableResult
    func expectTruth(
        _ stage: Stage, _ archives: [String] = SevenArchives.names, _ more: [String] = [],
        cacheOptions: [String] = [], location: SourceLocation = #_sourceLocation
    ) throws -> Answer {
        let cached = try check(stage, archives, cache: true, more, cacheOptions: cacheOptions)
        let fresh = try check(stage, archives, cache: false, more)
        #expect(cached.text == fresh.text, sourceLocation: location)
        #expect(cached.baseline == fresh.baseline, sourceLocation: location)
        #expect(cached.history == fresh.history, sourceLocation: location)
        #expect(cached.status == fresh.status, "\(cached.errors)", sourceLocation: location)
        #expect(cached.errors == fresh.errors, sourceLocation: location)
        #expect(fresh.notRead.isEmpty, sourceLocation: location)
        return cached
    }

    func stage(_ policy: String = SevenArchives.policy()) throws -> Stage {
        let stage = try Stage()
        try stage.write("policy.yaml", policy)
        for number in SevenArchives.names.indices { try SevenArchives().write(number, version: 0, to: stage) }
        return stage
    }

    func entries(_ stage: Stage) throws -> [String] {
        try stage.shell("ls cache").split(separator: "\n").map(String.init)
            .filter { $0.hasSuffix(".winnow-archive") }
    }

    @Test("whichever archives changed, only these are read, and the answer is that of a check of all", arguments: 1...4)
    func subsets(seed: Int) throws {
        let stage = try stage(SevenArchives.policy(loans: seed == 4 ? "fail" : "hold"))
        var random = NightlyExport.Random(seed: seed)
        let first = try expectTruth(stage)
        #expect(first.notRead.isEmpty)
        // What crosses archives is there: the test would say nothing without.
        let relations = try #require(first.json["relations"] as? [[String: Any]])
        #expect(relations.count { ($0["dangling"] as? Int ?? 0) > 0 } >= 4, "\(relations)")
        let tables = try #require(first.json["tables"] as? [[String: Any]])
        #expect(tables.contains { ($0["doubledKeys"] as? Int ?? 0) > 0 })
        #expect(tables.contains { ($0["dropped"] as? [String: Int])?["cascade"] ?? 0 > 0 }, "\(tables)")
        #expect(tables.contains { ($0["held"] as? [String: Int])?["cascade"] ?? 0 > 0 })
        let findings = try #require(first.json["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["rule"] as? String == "restore" } == (seed == 4))
        for version in 1...5 {
            let changed = SevenArchives.names.indices.filter { _ in random.below(3) == 0 }
            for number in changed { try SevenArchives().write(number, version: 10 * seed + version, to: stage) }
            let answer = try expectTruth(stage)
            let same = SevenArchives.names.indices.filter { !changed.contains($0) }.map { SevenArchives.names[$0] }
            // Where none changed the whole answer is known.
            #expect(answer.notRead == (changed.isEmpty ? [] : same), "\(changed)")
        }
    }

    @Test(
        "dumps are known too: foreign keys within an archive, into others, before and behind the rows",
        arguments: 1...3
    )
    func dumps(seed: Int) throws {
        let stage = try Stage()
        // The policy says otherwise of a foreign key, and knows one more, by another key.
        let relations =
            seed % 3 == 2
            ? """
            relations:
              - {child: posting.account, parent: account, on_drop: hold}
              - {child: contact, columns: [email], parent: customer, parent_columns: [email], on_drop: cascade}

            """ : ""
        try stage.write("policy.yaml", "version: 1\n" + relations)
        let all = DumpArchives.names
        for number in all.indices { try DumpArchives().write(number, version: seed, to: stage) }
        var random = NightlyExport.Random(seed: seed)
        let first = try expectTruth(stage, all)
        let found = try #require(first.json["relations"] as? [[String: Any]])
        #expect(
            Set(found.compactMap { $0["child"] as? String }).isSuperset(of: [
                "account", "posting", "contact", "loan",
            ]))
        #expect(found.count { ($0["dangling"] as? Int ?? 0) > 0 } >= 4, "\(found)")
        #expect(first.anyway == nil)
        // What refers to others changes as well as what is referred to; what the last archive declares comes and goes.
        var known = 0
        for version in 1...6 {
            var changed = all.indices.filter { _ in random.below(3) == 0 }
            // The last one is not asked for then.
            if version == 5 { changed.removeAll { $0 == 4 } }
            if changed.isEmpty { changed = [version % 4] }
            for number in changed { try DumpArchives().write(number, version: 10 * seed + version, to: stage) }
            let archives = version == 4 ? all.reversed() : version == 5 ? Array(all.prefix(4)) : all
            let answer = try expectTruth(stage, archives)
            let same = archives.filter { !changed.map { all[$0] }.contains($0) }
            #expect(answer.notRead == same && answer.anyway == nil, "\(changed)")
            known += answer.notRead.isEmpty ? 0 : 1
        }
        #expect(known >= 3)
    }

    @Test("a dump's keys that others come to refer to are judged again, and not read")
    func newReference() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        for number in 0...2 { try DumpArchives().write(number, version: 0, to: stage) }
        func note(_ reference: String, _ version: Int) throws {
            try stage.write(
                "in/note.sql",
                "CREATE TABLE note (id int PRIMARY KEY, mail text\(reference));\nINSERT INTO note VALUES (\(version), 'p1@gmx.de');\n"
            )
            try stage.shell("cd in && rm -f ../n.zip && touch -d 2026-11-25 note.sql && zip -q -X ../n.zip note.sql")
        }
        let all = Array(DumpArchives.names.prefix(3)) + ["n.zip"]
        try note("", 0)
        #expect(try expectTruth(stage, all).anyway == nil)
        try note("", 1)
        #expect(try expectTruth(stage, all).notRead.count == 3)
        try note(" REFERENCES branch (name)", 2)
        let told = try expectTruth(stage, all)
        #expect(told.notRead == Array(all.prefix(3)) && told.anyway == nil)
        try note(" REFERENCES branch (name)", 3)
        #expect(try expectTruth(stage, all).notRead.count == 3)
        // Without records those alone are read that have the table.
        try stage.shell("rm cache/*.winnow-records")
        try note("", 4)
        let read = try expectTruth(stage, all)
        #expect(read.notRead == ["ledger.sql.gz", "crm.zip"] && read.anyway == "declared" && !read.isAnyway)
    }

    @Test("how keys are compared, and what is a partition of what, is remembered with them", arguments: [true, false])
    func comparisons(isMySQL: Bool) throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func rows(_ version: Int, _ body: (Int) -> String) -> String {
            (1...30).map { body(($0 + version) % 40 + 1) }.joined(separator: ", ")
        }
        // Parents in one dump and children in the other: keys in another case, or of a partitioned table.
        func parents(_ version: Int) throws {
            let rows = rows(version) { "('ABC\($0)', 'p\($0)@\($0 % 5 == 0 ? "example.com" : "contoso-bank.com")')" }
            try stage.write(
                "p.sql",
                isMySQL
                    ? """
                    -- MySQL dump 10.13
                    CREATE TABLE `p` (`code` varchar(20) NOT NULL, `email` varchar(80), PRIMARY KEY (`code`))
                      ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
                    INSERT INTO `p` VALUES \(rows);

                    """
                    : """
                    CREATE TABLE public.p (code text NOT NULL, email text) PARTITION BY HASH (code);
                    CREATE TABLE public.p0 (code text NOT NULL, email text);
                    ALTER TABLE ONLY public.p ATTACH PARTITION public.p0 FOR VALUES WITH (modulus 1, remainder 0);
                    INSERT INTO public.p0 VALUES \(rows);
                    ALTER TABLE ONLY public.p ADD CONSTRAINT k PRIMARY KEY (code);

                    """)
        }
        func children(_ version: Int) throws {
            let rows = rows(version * 7) { "(\($0), '\(isMySQL ? "abc" : "ABC")\($0)')" }
            let type = isMySQL ? "varchar(20)" : "text"
            try stage.write(
                "c.sql",
                (isMySQL ? "-- MySQL dump 10.13\n" : "")
                    + "CREATE TABLE c (id int PRIMARY KEY, parent \(type), FOREIGN KEY (parent) REFERENCES p (code) ON DELETE CASCADE)"
                    + (isMySQL ? " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci" : "")
                    + ";\nINSERT INTO c VALUES \(rows);\n")
        }
        try parents(0)
        try children(0)
        for (archives, versions) in [(["p.sql", "c.sql"], 1...3), (["c.sql", "p.sql"], 4...6)] {
            for version in versions {
                let first = try expectTruth(stage, archives)
                let relation = try #require((first.json["relations"] as? [[String: Any]])?.first)
                let dangling = try #require(relation["dangling"] as? Int)
                #expect(dangling < (relation["references"] as? Int ?? 0), "\(relation)")
                try version % 2 == 0 ? parents(version) : children(version)
                let again = try expectTruth(stage, archives)
                // One of the two changed.
                #expect(again.notRead.count == 1, "\(archives) \(version): \(again.anyway ?? "")")
            }
        }
    }

    @Test("archives in another order, fewer and more of them: numbers of members, tables and relations are others")
    func orders() throws {
        let stage = try stage()
        try expectTruth(stage)
        try SevenArchives().write(2, version: 3, to: stage)
        let reversed = Array(SevenArchives.names.reversed())
        #expect(try expectTruth(stage, reversed).notRead.count == 6)
        #expect(try expectTruth(stage, ["b7.zip", "b3.zip", "b1.zip"]).notRead.count == 3)
        #expect(try expectTruth(stage, ["b5.zip", "b6.tar"]).notRead.count == 2)
        try stage.shell("mkdir x && cp b1.zip x/b8.zip")
        #expect(try expectTruth(stage, ["x/b8.zip"] + SevenArchives.names).notRead.count == 8)
    }

    @Test("a part is kept for the whole, and the whole for a part")
    func parts() throws {
        let stage = try stage()
        for day in 1...3 {
            #expect(try expectTruth(stage, SevenArchives.names, ["--read-data-subset", "\(day)/3"]).notRead.isEmpty)
        }
        let kept = try entries(stage).count
        #expect(kept == 7)
        #expect(try expectTruth(stage).notRead == SevenArchives.names)
        #expect(try expectTruth(stage, SevenArchives.names, ["--read-data-subset", "1/2"]).notRead.count == 4)
    }

    @Test("another policy or secret, a sidecar beside one archive: what depends on it is read")
    func conditions() throws {
        let stage = try stage()
        try expectTruth(stage)
        try stage.write("b2.zip.provenance.json", "{\"provenance\": \"synthetic\"}")
        #expect(try expectTruth(stage).notRead.count == 6)
        try stage.shell("rm b2.zip.provenance.json")
        try stage.write("policy.yaml", SevenArchives.policy() + "thresholds: {drop: 0.999999, hold: 0.9}\n")
        #expect(try expectTruth(stage).notRead.isEmpty)
        try stage.write("policy.yaml", SevenArchives.policy())
        try stage.write("secret", String(repeating: "s", count: 40))
        let hidden = ["--keys", "hmac", "--keys-secret", "secret"]
        #expect(try expectTruth(stage, SevenArchives.names, hidden).notRead.isEmpty)
        try SevenArchives().write(0, version: 2, to: stage)
        let answer = try expectTruth(stage, SevenArchives.names, hidden)
        #expect(answer.notRead.count == 6 && answer.text.contains("hmac:"))
        #expect(try expectTruth(stage).notRead.count == 6)
    }

    @Test("folders are archives: other files, names or attributes, and they are read")
    func folders() throws {
        let stage = try stage()
        try stage.shell(
            "mkdir -p export/more && cd export && unzip -q ../b1.zip && cd more && unzip -q ../../b3.zip && ln -s ../x l"
        )
        let archives = ["export", "b2.zip", "b4.tar.gz"]
        try expectTruth(stage, archives)
        // The version of the other archive is another each time, so that the whole answer is not known.
        func notRead(after change: String, _ version: Int) throws -> [String] {
            try stage.shell(change)
            try SevenArchives().write(1, version: version, to: stage)
            let answer = try expectTruth(stage, archives)
            #expect(answer.anyway == nil)
            return answer.notRead
        }
        #expect(try notRead(after: "touch -d 2020-01-01 export/*.csv", 1) == ["export", "b4.tar.gz"])
        // What is never opened.
        #expect(try notRead(after: "rm export/more/l && mkfifo export/more/l", 99) == ["export", "b4.tar.gz"])
        for (number, change) in [
            "cp -p export/Account.csv x && sed -i 's/Firm 1,/Firm 2,/' export/Account.csv && touch -r x export/Account.csv",
            "mv export/more/Contact.csv export/Contact.csv", "mv export/Contact.csv export/Contacts.csv",
            "echo x > export/note.txt", "mkdir export/empty",
            "python3 -c \"import os; os.setxattr('export/Account.csv', 'user.data_provenance', b'synthetic')\"",
            "python3 -c \"import os; os.setxattr('export/Account.csv', 'user.data_provenance', b'production')\"",
            "echo '{\"provenance\": \"synthetic\"}' > export.provenance.json",
        ].enumerated() {
            #expect(try notRead(after: change, 2 + number) == ["b4.tar.gz"], "\(change)")
            #expect(try notRead(after: "true", 50 + number) == ["export", "b4.tar.gz"], "\(change)")
        }
        // Alone it is known as a whole.
        try expectTruth(stage, ["export"])
        let again = try stage.winnow(
            ["check", "export", "--no-config", "--policy", "policy.yaml", "--cache", "cache", "--at", Self.at])
        #expect(again.output.contains("not judged again") || again.output.contains("judged at"), "\(again.output)")
    }

    @Test("scores given are a condition like the policy: with the same ones archives are known")
    func scores() throws {
        let stage = try stage()
        func lines(_ contact: Int, _ score: String, _ line: (String, String) -> String) -> String {
            ((10...20).map { ($0, "0.9999") } + [(contact, score)]).map {
                line(NightlyExport.id("003", $0.0), $0.1) + "\n"
            }.joined()
        }
        func score(_ contact: Int, _ score: String, _ more: String = "") throws {
            try stage.write(
                "scores.csv",
                "table,key,score,detector\n" + lines(contact, score) { "Contact,\($0),\($1),forest" } + more)
        }
        let options = ["--scores", "scores.csv"]
        try score(5, "0.999999")
        let plain = try expectTruth(stage)
        let first = try expectTruth(stage, SevenArchives.names, options)
        #expect(first.notRead.isEmpty && first.anyway == nil && first.text != plain.text)
        try SevenArchives().write(0, version: 1, to: stage)
        #expect(try expectTruth(stage, SevenArchives.names, options).notRead.count == 6)
        // The same said otherwise is the same; another record, value or detector is not.
        try stage.write(
            "scores.csv",
            lines(5, "0.999999") { #"{"detector":"forest","table":"Contact","key":"\#($0)","score":\#($1)}"# })
        try SevenArchives().write(0, version: 2, to: stage)
        #expect(try expectTruth(stage, SevenArchives.names, options).notRead.count == 6)
        for (contact, value, more) in [(6, "0.999999", ""), (5, "0.2", ""), (5, "0.999999", "Contact,x,0.5,tree\n")] {
            try score(contact, value, more)
            #expect(try expectTruth(stage, SevenArchives.names, options).notRead.isEmpty)
        }
        // Nor does it matter in which order the lines come, and which detector comes first.
        try stage.shell("(head -1 scores.csv; tail -n +2 scores.csv | tac) > turned && mv turned scores.csv")
        try SevenArchives().write(0, version: 3, to: stage)
        #expect(try expectTruth(stage, SevenArchives.names, options).notRead.count == 6)
        #expect(try expectTruth(stage).notRead.count == 6)
    }

    @Test("a detector from outside with an edition is not asked again of archives that are known; without one it is")
    func editions() throws {
        let stage = try stage()
        try stage.write(
            "detector.py",
            """
            import json, sys
            batch = []
            for line in sys.stdin:
                if line.strip():
                    batch.append(json.loads(line))
                    continue
                with open("asked", "a") as log: log.write(batch[0]["table"] + "\\n")
                for record in batch:
                    print(json.dumps({"record": record["record"], "score": 0.9 if record["record"] % 3 else 0.01}))
                sys.stdout.flush()
                batch = []

            """)
        func policy(_ more: String) throws {
            try stage.write(
                "policy.yaml",
                SevenArchives.policy()
                    + "detectors: {external: [{name: lookalike, command: [python3, detector.py]\(more)}]}\n")
        }
        /// The tables of which records were asked for.
        func asked() throws -> Set<Substring> {
            try stage.shell("rm -f asked")
            let cached = try check(stage, SevenArchives.names, cache: true)
            let tables = try stage.shell("sort -u asked").split(separator: "\n")
            let fresh = try check(stage, SevenArchives.names, cache: false)
            #expect(cached.text == fresh.text && cached.baseline == fresh.baseline && cached.status == fresh.status)
            return Set(tables)
        }
        try policy(", edition: one")
        let all = try asked()
        #expect(all.isSuperset(of: ["Account", "Contact", "Case", "Loan"]))
        try SevenArchives().write(0, version: 1, to: stage)
        #expect(try asked() == ["Account"])
        try policy(", edition: two")
        #expect(try asked() == all)
        try policy("")
        #expect(try asked() == all)
        #expect(try asked() == all)
        let answer = try check(stage, SevenArchives.names, cache: true)
        #expect(answer.anyway == "outside" && answer.isAnyway)
    }

    @Test("keys of records can be read in no entry, and the folder is the user's alone")
    func discretion() throws {
        let stage = try stage()
        try expectTruth(stage)
        #expect(try stage.shell("stat -c %a cache cache/* | sort -u") == "600\n700\n")
        #expect(try entries(stage).count == 7)
        let id = NightlyExport.id("003", 130)
        #expect(try stage.shell("cd in; cat *; tar xOzf ../b4.tar.gz").contains(id))
        for name in try entries(stage) { #expect(try stage.bytes("cache/" + name).range(of: Data(id.utf8)) == nil) }
    }

    @Test("a damaged entry is no entry: its archive is judged again, and read where its records are damaged too")
    func damage() throws {
        let stage = try stage()
        try expectTruth(stage)
        // The entries of the archives that do not change: those that are used when the first one has.
        let first = try entries(stage)
        try stage.shell("touch -d 2020-01-01 cache/*.winnow-archive")
        try SevenArchives().write(0, version: 1, to: stage)
        #expect(try expectTruth(stage).notRead.count == 6)
        let used = try stage.shell("cd cache && find . -name '*.winnow-archive' -newermt 2021-01-01")
        let others = first.filter(used.contains)
        try #require(others.count == 6)
        var version = 1
        func notRead() throws -> Int {
            // So that the whole answer is not known.
            version += 1
            try SevenArchives().write(0, version: version, to: stage)
            return try expectTruth(stage).notRead.count
        }
        for (number, command) in [
            "truncate -s 0 F", "truncate -s -100 F", "truncate -s 32 F", "printf xxxxx >> F",
            "python3 -c \"d=bytearray(open('F','rb').read());d[len(d)//2]^=1;open('F','wb').write(d)\"",
            "python3 -c \"d=bytearray(open('F','rb').read());d[32]^=255;open('F','wb').write(d)\"",
            "python3 -c \"d=bytearray(open('F','rb').read());d[20]^=1;open('F','wb').write(d)\"",
            "rm F && ln -s /etc/passwd F", "rm F && mkfifo F", "cp G F",
        ].enumerated() {
            func damage(_ suffix: String) throws {
                func file(_ number: Int) -> String {
                    "cache/" + others[number % 6].replacingOccurrences(of: ".winnow-archive", with: suffix)
                }
                try stage.shell(
                    command.replacingOccurrences(of: "F", with: file(number))
                        .replacingOccurrences(of: "G", with: file(number + 1)))
            }
            try damage(".winnow-archive")
            #expect(try notRead() == 6, "\(command)")
            // Records alone are not asked for.
            try damage(".winnow-records")
            #expect(try notRead() == 6, "\(command)")
            try damage(".winnow-archive")
            #expect(try notRead() == 5, "\(command)")
            #expect(try notRead() == 6, "\(command)")
        }
    }

    @Test("what is kept of an archive can be read by who has it, and by nobody else")
    func gone() throws {
        let stage = try stage()
        try expectTruth(stage)
        try stage.write(
            "open.py",
            Self.opening + """
                opened = 0
                for name in sorted(os.listdir('cache')):
                    if name.split('.')[-1] not in ('winnow-archive', 'winnow-records'): continue
                    opened += find(name, secret, sys.argv[1:]) is not None
                print(opened)

                """)
        func opened(_ files: [String]) throws -> String {
            let outcome = try stage.run("/usr/bin/env", ["python3", "open.py"] + files)
            try #require(outcome.status == 0, "\(outcome.errors)")
            return outcome.output
        }
        #expect(try opened(SevenArchives.names) == "14\n")
        #expect(try opened(Array(SevenArchives.names.prefix(3))) == "6\n")
        // Their digests, which everybody may know, open nothing.
        try stage.shell(
            "mkdir sums; for f in \(SevenArchives.names.joined(separator: " ")); do sha256sum $f | cut -c-64 | xxd -r -p > sums/$f; done"
        )
        #expect(try opened(SevenArchives.names.map { "sums/" + $0 }) == "0\n")
    }

    /// Opens what is kept of archives, in Python.
    static let opening = """
        import hashlib, json, os, struct, sys
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF
        from cryptography.hazmat.primitives.hashes import SHA256
        secret = open('cache/secret', 'rb').read()
        def box(secret, *files, use=b'archive'):
            own = [hashlib.sha256(open(f, 'rb').read() + b'winnow: what is kept of these bytes').digest() for f in files]
            return ChaCha20Poly1305(HKDF(SHA256(), 32, None, b'winnow check cache: ' + use).derive(secret + b''.join(own)))
        def bond(name, data, segment):
            digest, kind = name.split('.')
            return data[16:32] + struct.pack('<Q', segment) + (digest + ('.' + kind if kind == 'winnow-records' else '')).encode()
        def sealed(data):
            at = 32
            while at < len(data):
                length = struct.unpack('<I', data[at:at + 4])[0]
                yield data[at + 4:at + 4 + length]
                at += 4 + length
        def find(name, secret, files):
            data = open('cache/' + name, 'rb').read()
            first = next(sealed(data))
            for file in files:
                try:
                    box(secret, file).decrypt(first[:12], first[12:], bond(name, data, 0))
                    return file
                except InvalidTag:
                    pass
        def opened(name, file):
            data = open('cache/' + name, 'rb').read()
            key = box(secret, file)
            return [bytearray(key.decrypt(s[:12], s[12:], bond(name, data, n))) for n, s in enumerate(sealed(data))]
        def seal(name, file, segments):
            data = open('cache/' + name, 'rb').read()
            key, out = box(secret, file), data[:32]
            for n, plain in enumerate(segments):
                nonce = os.urandom(12)
                s = nonce + key.encrypt(nonce, bytes(plain), bond(name, data, n))
                out += struct.pack('<I', len(s)) + s
            open('cache/' + name, 'wb').write(out)
            print(name)
        def parts(segment):
            at, found = 1, []
            while at < len(segment):
                length = struct.unpack('<I', segment[at:at + 4])[0]
                found.append(bytes(segment[at + 4:at + 4 + length]))
                at += 4 + length
            return found
        def joined(kind, parts):
            return bytes([kind]) + b''.join(struct.pack('<I', len(p)) + p for p in parts)

        """

    @Test("another secret, or none, makes all entries unreadable; a folder that cannot be used costs time alone")
    func secret() throws {
        let stage = try stage()
        try expectTruth(stage)
        try SevenArchives().write(0, version: 1, to: stage)
        try stage.shell("head -c 32 /dev/zero > cache/secret")
        #expect(try expectTruth(stage).notRead.isEmpty)
        try SevenArchives().write(0, version: 2, to: stage)
        #expect(try expectTruth(stage).notRead.count == 6)
        try stage.shell("rm -rf cache/secret && mkdir cache/secret")
        try SevenArchives().write(0, version: 3, to: stage)
        let cached = try check(stage, SevenArchives.names, cache: true)
        let fresh = try check(stage, SevenArchives.names, cache: false)
        #expect(cached.text == fresh.text && cached.notRead.isEmpty)
        #expect(!cached.errors.isEmpty)
    }

    @Test("an entry that was forged with the folder's own secret cannot make the program fail")
    func forged() throws {
        let stage = try stage()
        try expectTruth(stage)
        try stage.write(
            "forge.py",
            Self.opening + """
                for name in sorted(os.listdir('cache')):
                    if not name.endswith('.winnow-archive'): continue
                    file = find(name, secret, sys.argv[2:])
                    if file is None: continue  # Of an archive that was.
                    segments = opened(name, file)
                    s = json.loads(segments[-1][1:])
                    pieces, place = [], [n for n, plain in enumerate(segments) if plain[0] == 4]
                    try:
                        for n in place: pieces += [json.loads(p) for p in parts(segments[n])]
                    except (ValueError, struct.error):
                        continue  # Forged before.
                    w = s.get('kept', {}).get('names')
                    if w and pieces and pieces[0].get('sketch', {}).get('columns') and s['found'].get('tallies') and segments[0][0] == 1:
                        t = next(iter(s['found']['tallies'].values())); k = pieces[0]['sketch']; c = next(iter(k['columns'].values()))
                        texts = raw = None
                        a = s['found']['account']
                        exec(sys.argv[1])
                        texts = texts or [json.dumps(p).encode() for p in pieces]
                        segments[place[0]] = raw or joined(4, texts)
                        segments[-1] = bytes([3]) + json.dumps(s).encode()
                        seal(name, file, segments)

                """)
        for (version, change) in [
            "t['records'] = 2**62", "t['claims'] = {'production': -5}", "a['units'] = 2**40",
            "s['found']['firstUnit'] = -1", "a['members'] = 2**62", "a['sha256'] = {'bytes': [1]}",
            "s['found']['sightings'][0]['keyColumns'] = 10**9", "s['found']['sightings'][0]['number'] = 60000",
            "s['found']['sightings'] = []",
            "[r.update(columns=[-1]) for g in s['found']['sightings'] for r in g['references']]",
            "c['lengths'] = [1]", "c['filled'] = 2**62", "c['distinct']['registers'] = [255] * 256",
            "k['rules'] = [60000, 1]",
            "c['later']['dates'] = [5, 4]", "k['keyed'] = {'expected': 2**62, 'found': 1}", "w.clear()",
            "pieces.append(pieces[0])", "pieces.pop()", "texts = [b'{}']", "texts = [b'']",
            "s['found']['lessons'][0]['untagged'] = -1", "s['found']['lessons'][0]['counts']['real'] = 2**62",
            "s['found']['lessons'] = [{}]", "s['found']['openUnits'] = [2**40]", "a['tables'] = []",
            "s['kept'] = {}", "pieces[0]['table'] = 'Elsewhere'",
            "s['found']['declared'] = [{'table': 'Contact', 'columns': [], 'primaryKey': [''], 'foreignKeys': [{'columns': [], 'table': '', 'parentColumns': ['', ''], 'onDelete': 'cascade'}]}]",
            "w.append('Elsewhere')", "c['newest'] = 2**62", "c['newest'] = -2**62", "c['later']['dates'] = [-2**62]",
            "pieces.clear()", "s = {}",
            "raw = bytes([4]) + b'\\xff' * 4", "raw = bytes([4]) + b'\\xff' * 3", "raw = bytes([1])",
            "raw = bytes([4]) + os.urandom(500)",
            "segments[0] = bytes([1]) + os.urandom(2000)", "segments[0] = segments[0][:-1]",
            "segments[0] = bytes([1]) + struct.pack('<I', 8) + b'\\xff' * 8",
            "segments[1] = bytes([2]) + os.urandom(500)", "segments[1] = bytes([9])", "segments[1] = b''",
        ].enumerated() {
            let outcome = try stage.run("/usr/bin/env", ["python3", "forge.py", change] + SevenArchives.names)
            try #require(outcome.status == 0, "\(change): \(outcome.errors)")
            #expect(outcome.output.split(separator: "\n").count >= 3, "\(change)")
            try SevenArchives().write(5, version: version + 1, to: stage)
            try expectTruth(stage)
        }
    }

    /// Changes that leave records with which a check can go on.
    private static let believed: Set<String> = ["batches.clear(); s['batches'] = 0", "s['account']['tables'] = []"]

    @Test("records that were forged with the folder's own secret cannot make the program fail")
    func forgedRecords() throws {
        let stage = try stage()
        try expectTruth(stage)
        try stage.shell("cp -r cache whole")
        try stage.write(
            "forge.py",
            Self.opening + """
                for name in sorted(os.listdir('cache')):
                    if not name.endswith('.winnow-records'): continue
                    file = find(name, secret, sys.argv[2:])
                    segments = opened(name, file)
                    s = json.loads(segments[-1][1:])
                    batches = parts(segments[0])
                    exec(sys.argv[1])
                    if segments[0]: segments[0] = joined(segments[0][0], batches)
                    segments[-1] = bytes([3]) + json.dumps(s).encode()
                    seal(name, file, segments)

                """)
        for change in [
            "s['batches'] += 1", "s['batches'] = 2**62", "batches.append(batches[0])", "batches[0] = b''",
            "batches[0] = os.urandom(500)", "batches[0] = batches[0][:-1]", "batches.clear(); s['batches'] = 0",
            "s['members'] = []", "s['members'][0]['unit'] = 2**40", "s['firstUnit'] = 70", "s['firstUnit'] = -1",
            "s['account']['units'] = 0", "s['account']['tables'] = []", "s['account']['sha256'] = {'bytes': [1]}",
            "s['declared'] = 5", "s = {}", "segments[0] = b''", "segments[0][0] = 1", "segments[0][0] = 9",
        ] {
            try stage.shell("rm -r cache && cp -r whole cache")
            let outcome = try stage.run("/usr/bin/env", ["python3", "forge.py", change] + SevenArchives.names)
            try #require(outcome.status == 0, "\(change): \(outcome.errors)")
            #expect(outcome.output.split(separator: "\n").count == 7, "\(change)")
            try stage.shell("rm cache/*.winnow-archive cache/*.winnow-check")
            let said = try check(stage, SevenArchives.names, cache: true)
            // Who has the secret and the archives can say what they like, but not make the program fail.
            #expect([0, 1, 3].contains(said.status), "\(change): \(said.errors)")
            // Most of it shows; then the archives are read.
            let isBelieved = Self.believed.contains(change)
            #expect(said.notRead.isEmpty != isBelieved, "\(change): \(said.notRead)")
            if !isBelieved {
                #expect(try check(stage, SevenArchives.names, cache: false).text == said.text, "\(change)")
            }
        }
    }

    @Test("encrypted archives are known to who has the passphrase, and what is kept of them tells nobody else anything")
    func encrypted() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write("passphrase", "Porto-1867\n")
        try stage.write("wrong", "Porto-1868\n")
        func write(_ name: String, _ table: String, _ text: String, _ passphrase: String = "Porto-1867") throws {
            try stage.write("in/\(table).csv", text)
            try stage.shell(
                "rm -f \(name).zip && cd in && 7z a -bd -tzip -mem=AES256 -p\(passphrase) ../\(name).zip \(table).csv")
        }
        func accounts(_ version: Int) throws {
            try write(
                "a", "Account",
                "Id,Name\n"
                    + (1...40).map { "key-account-\($0),Name \($0 % 9 == version ? "Test" : "Okafor")\n" }.joined())
        }
        func contacts(_ version: Int) throws {
            try write(
                "c", "Contact",
                "Id,AccountId,Email\n"
                    + (1...60).map { "key-contact-\($0 % 58),key-account-\($0 + version),p\($0)@example.com\n" }
                    .joined())
        }
        try accounts(1)
        try contacts(1)
        let archives = ["a.zip", "c.zip"]
        let open = ["--passphrase-file", "passphrase"]
        let first = try expectTruth(stage, archives, open)
        #expect(first.notRead.isEmpty && first.anyway == nil && first.status == 1)
        #expect(first.text.contains("key-contact-1"), "keys are shown as examples, or the test says nothing")
        #expect(try expectTruth(stage, archives, open).isKnown)
        #expect(try expectTruth(stage, ["c.zip"], open).notRead == ["c.zip"])
        try accounts(2)
        #expect(try expectTruth(stage, archives, open).notRead == ["c.zip"])
        // Who has another passphrase, or none, gets what a check without the cache says.
        for options in [["--passphrase-file", "wrong"], []] {
            let refused = try expectTruth(stage, archives, options)
            #expect(refused.status == 3 && refused.notRead.isEmpty && !refused.isKnown)
        }
        #expect(try expectTruth(stage, archives, open).isKnown)
        // In the folder there is neither passphrase nor key.
        #expect(try stage.shell("grep -r -l -a -e Porto -e key-c -e key-a cache || echo none") == "none\n")
        #expect(try !entries(stage).isEmpty)
    }

    /// A program of the name that notes how it is called, and calls the real one.
    private func watch(_ program: String, of stage: Stage) throws {
        let real = try stage.shell("command -v \(program)").trimmingCharacters(in: .whitespacesAndNewlines)
        try stage.write("bin/\(program)", "#!/bin/sh\necho \"$*\" >> '\(stage.file("calls"))'\nexec \(real) \"$@\"\n")
        try stage.shell("chmod 755 bin/\(program)")
    }

    @Test("an encrypted 7z that is known is not even decrypted")
    func sevenZips() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write("passphrase", "Porto-1867\n")
        try stage.write("wrong", "Porto-1868\n")
        func write(_ name: String, _ table: String, _ text: String) throws {
            try stage.write("in/\(table).csv", text)
            try stage.shell("rm -f \(name).7z && cd in && 7z a -bd -pPorto-1867 ../\(name).7z \(table).csv")
        }
        func accounts(_ version: Int) throws {
            try write(
                "a", "Account",
                "Id,Name\n" + (1...40).map { "key-\($0),\($0 % 9 == version ? "Test" : "Okafor") \($0)\n" }.joined())
        }
        try accounts(1)
        try write(
            "c", "Contact",
            "Id,AccountId,Email\n" + (1...60).map { "c\($0),key-\($0),p\($0)@example.com\n" }.joined())
        try watch("7z", of: stage)
        func decrypted() throws -> [String] {
            defer { unlink(stage.file("calls")) }
            return try ["a.7z", "c.7z"].filter { name in
                try stage.text("calls").split(separator: "\n").contains { $0.hasPrefix("x ") && $0.hasSuffix(name) }
            }
        }
        let (both, open) = (["a.7z", "c.7z"], ["--passphrase-file", "passphrase"])
        func expect(_ archives: [String], known: [String], decrypted now: [String]) throws {
            let answer = try check(stage, archives, cache: true, open)
            let made = try decrypted()
            let notRead = answer.isKnown ? archives.map { $0 + ".zip" } : answer.notRead
            #expect(notRead == known.map { $0 + ".zip" } && answer.anyway == nil && made == now, "\(answer)")
            // The zips that are read differ each time; what is said of them does not.
            #expect(try check(stage, archives, cache: false, open).text == answer.text)
            #expect(try decrypted() == archives)
            #expect(answer.text.contains(try stage.shell("sha256sum < \(archives[0])").prefix(64)))
        }
        try expect(both, known: [], decrypted: both)
        try expect(both, known: both, decrypted: [])
        try expect(["c.7z"], known: ["c.7z"], decrypted: [])
        try accounts(2)
        try expect(both, known: ["c.7z"], decrypted: ["a.7z"])
        // The list of members can be read by anybody, and what is known by nobody else.
        for archives in [both, ["c.7z"]] {
            let refused = try expectTruth(stage, archives, ["--passphrase-file", "wrong"])
            #expect(refused.status == 3 && refused.notRead.isEmpty)
        }
        #expect(try stage.shell("grep -r -l -a -e Porto -e key- cache || echo none") == "none\n")
    }

    @Test("a custom-format dump that is known is not made into a script again")
    func customDumps() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func dump(_ name: String, _ text: String) throws {
            try Data([UInt8]("PGDMP".utf8) + [1, 14, 0, 4, 8, 1] + [UInt8](text.utf8))
                .write(to: URL(fileURLWithPath: stage.file(name)))
        }
        func orders(_ version: Int) throws {
            let rows = (1...50).map { "\($0)\t\($0 + version)\n" }.joined()
            try dump(
                "orders.dump",
                "CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers);\n"
                    + "COPY orders (id, customer_id) FROM stdin;\n\(rows)\\.\n")
        }
        let rows = (1...40).map { "\($0)\tp\($0)@example.com\n" }.joined()
        try dump(
            "customers.dump",
            "CREATE TABLE customers (id int PRIMARY KEY, email text);\n"
                + "COPY customers (id, email) FROM stdin;\n\(rows)\\.\n")
        try orders(0)
        // Plays pg_restore: what follows the head of such a file is the script.
        try stage.write(
            "bin/pg_restore",
            #"""
            #!/bin/sh
            case "$1" in
            --version) echo "pg_restore (PostgreSQL) $(cat '\#(stage.file("version"))')"; exit;;
            --help) exit;;
            esac
            echo "$*" >> '\#(stage.file("calls"))'
            echo "-- PostgreSQL database dump"
            printf '\\restrict %08d\n' "$$"
            tail -c +12 "$3"

            """#)
        try stage.shell("chmod 755 bin/pg_restore; echo 14.9 > version")
        func made() throws -> Int { try Int(stage.shell("wc -l < calls; rm calls").dropLast()) ?? -1 }
        let dumps = ["customers.dump", "orders.dump"]
        func expect(known: [String], made now: Int) throws {
            try stage.write("calls", "")
            let answer = try check(stage, dumps, cache: true)
            #expect(try answer.notRead == known.map { $0 + ".sql" } && made() == now, "\(answer)")
            try stage.write("calls", "")
            #expect(try check(stage, dumps, cache: false).text == answer.text)
            #expect(try made() == 2)
        }
        try expect(known: [], made: 2)
        // Where all is known the answer is the earlier one, and names none.
        try expect(known: [], made: 0)
        try orders(3)
        try expect(known: ["customers.dump"], made: 1)
        // Another version of the program may make another script.
        try stage.write("version", "15.1\n")
        try expect(known: [], made: 2)
        try expect(known: [], made: 0)
    }

    @Test("records in records, declared tables, names that differ in letter case: the answer is that of a check of all")
    func whole() throws {
        let stage = try stage()
        func tree(_ version: Int) throws {
            let accounts = (0..<30).map { number in
                let contacts = (0..<2).map {
                    #"{"attributes":{"type":"Contact"},"Id":"\#(NightlyExport.id("003", 500 + number * 2 + $0))","AccountId":"\#(NightlyExport.id("001", number + version))","Email":"p@gmx.de"}"#
                }
                return
                    #"{"attributes":{"type":"Case"},"Id":"\#(NightlyExport.id("500", 300 + number))","AccountId":"\#(NightlyExport.id("001", number))","Contacts":{"totalSize":2,"done":true,"records":[\#(contacts.joined(separator: ","))]}}"#
            }
            try stage.write(
                "in/tree.json",
                #"{"totalSize":30,"done":true,"records":[\#(accounts.joined(separator: ","))]}"#)
            try stage.shell("cd in && rm -f ../t.zip && touch -d 2026-11-25 tree.json && zip -q -X ../t.zip tree.json")
        }
        func database(_ version: Int) throws {
            try stage.write(
                "in/d.sql",
                """
                CREATE TABLE parent (id int PRIMARY KEY, email text);
                CREATE TABLE child (id int PRIMARY KEY, parent_id int REFERENCES parent (id) ON DELETE CASCADE);
                INSERT INTO parent VALUES (1, 'a@example.com'), (2, 'b\(version)@gmx.de');
                INSERT INTO child VALUES (1, 1), (2, 2), (3, 9);

                """)
            try stage.shell("cd in && rm -f ../d.zip && touch -d 2026-11-25 d.sql && zip -q -X ../d.zip d.sql")
        }
        func variant(_ version: Int) throws {
            try stage.write("in/ACCOUNT.csv", "Id,Name\n\(NightlyExport.id("001", 900)),x\(version)\n")
            try stage.shell("cd in && rm -f ../v.zip && touch -d 2026-11-25 A* && zip -q -X ../v.zip ACCOUNT.csv")
        }
        for write in [tree, database, variant] { try write(0) }
        for (name, write) in [("t.zip", tree), ("d.zip", database), ("v.zip", variant)] {
            try expectTruth(stage)
            let archives = SevenArchives.names + [name]
            try expectTruth(stage, archives)
            try expectCounts(stage, archives)
            try write(1)
            try expectTruth(stage, archives)
            try SevenArchives().write(1, version: name.utf8.first.map(Int.init) ?? 0, to: stage)
            try expectTruth(stage, archives)
            #expect(try expectTruth(stage, Array(SevenArchives.names.prefix(6))).notRead.count <= 6)
        }
    }

    @Test(
        "tables that differ in letter case alone, in any order: an archive is known as long as names mean what they meant",
        arguments: 1...4)
    func letters(seed: Int) throws {
        let stage = try Stage()
        try stage.write("policy.yaml", SpelledArchives.policy)
        var random = NightlyExport.Random(seed: seed)
        var archives = SpelledArchives()
        let names = SpelledArchives.names
        for number in names.indices { try archives.write(number, version: seed, to: stage) }
        let first = try expectTruth(stage, names)
        #expect(first.anyway == nil && first.notRead.isEmpty)
        try expectCounts(stage, names)
        // Two tables are two: the real clients' invoices stay, those of the made-up ones go.
        let tables = try #require(first.json["tables"] as? [[String: Any]])
        func kept(_ name: String) -> Int? { tables.first { $0["table"] as? String == name }?["kept"] as? Int }
        #expect(kept("invoice") == 20 && kept("Invoice") == 0, "\(tables)")
        #expect(kept("client") ?? 0 >= 20)
        let relations = try #require(first.json["relations"] as? [[String: Any]])
        #expect(relations.count { ($0["references"] as? Int ?? 0) > 0 } >= 5, "\(relations)")
        var known = 0
        for version in 1...6 {
            let before = archives.variants
            var changed = names.indices.filter { _ in random.below(3) == 0 }
            if changed.isEmpty { changed = [version % names.count] }
            for number in changed {
                if version % 2 == 0, !SpelledArchives.fixed.contains(number) { archives.respell(number, &random) }
                try archives.write(number, version: 10 * seed + version, to: stage)
            }
            let order = version == 3 ? names.reversed() : version == 5 ? Array(names[3...] + names[..<3]) : names
            let answer = try expectTruth(stage, order)
            let same = order.filter { !changed.map { names[$0] }.contains($0) }
            if archives.variants == before {
                #expect(answer.notRead == same && answer.anyway == nil, "\(changed) \(answer.anyway ?? "")")
                known += 1
            } else {
                // Those alone whose names may mean another table now are read again, once.
                #expect(Set(answer.notRead).isSubset(of: same) && !answer.isAnyway)
                #expect(answer.anyway == (answer.notRead == same ? nil : "spellings"))
                #expect(changed.contains(6) || answer.notRead.contains("n.zip"))
            }
            try archives.write(6, version: 1_000 + 10 * seed + version, to: stage)
            #expect(try expectTruth(stage, order).notRead == order.filter { $0 != "n.zip" })
        }
        #expect(known >= 3)
        // Fewer archives: of the variants some are gone.
        let few = ["a.zip", "c.zip", "e.zip", "n.zip"]
        try expectTruth(stage, few)
        try archives.write(4, version: 99, to: stage)
        #expect(try expectTruth(stage, few).notRead == few.filter { $0 != "e.zip" })
        try expectCounts(stage, few)
    }

    @Test("keys of tables whose names have one hash are told apart, and no archive is read for it")
    func clashes() throws {
        let stage = try Stage()
        // FNV-1a gives both names 0x5e4daa9d.
        let tables = ["liquid", "costarring", "bottle"]
        try stage.write(
            "policy.yaml",
            """
            version: 1
            relations:
              - {child: bottle, columns: [liquid], parent: liquid, parent_columns: [id], on_drop: cascade}
              - {child: bottle, columns: [film], parent: costarring, on_drop: hold}

            """)
        var random = NightlyExport.Random(seed: 11)
        func write(_ number: Int) throws {
            let rows = (0..<30).map { row in
                let mail = "p\(row)@\(random.of(["example.com", "contoso-bank.com", "gmx.de"]))"
                return number == 2
                    ? "\(row),\(random.below(40)),\(random.below(40)),\(mail)" : "\(row % 28),\(mail)"
            }
            try stage.write(
                "in/\(tables[number]).csv",
                (number == 2 ? "id,liquid,film,email\n" : "id,email\n") + rows.map { $0 + "\n" }.joined())
            try stage.shell(
                "cd in && touch -d 2026-11-25 * && rm -f ../\(number).zip && zip -q -X ../\(number).zip \(tables[number]).csv"
            )
        }
        for number in 0...2 { try write(number) }
        let archives = ["0.zip", "1.zip", "2.zip"]
        let first = try expectTruth(stage, archives)
        #expect((first.json["relations"] as? [[String: Any]])?.count { ($0["dangling"] as? Int ?? 0) > 0 } == 2)
        try expectCounts(stage, archives)
        try write(2)
        #expect(try expectTruth(stage, archives).notRead == ["0.zip", "1.zip"])
        for order in [["1.zip", "2.zip", "0.zip"], ["2.zip", "0.zip", "1.zip"], ["0.zip", "1.zip", "2.zip"]] {
            for number in 0...2 {
                try write(number)
                let answer = try expectTruth(stage, order)
                #expect(answer.anyway == nil && answer.notRead == order.filter { $0 != "\(number).zip" })
            }
        }
        try write(2)
        #expect(try expectTruth(stage, archives).notRead == ["0.zip", "1.zip"])
    }

    @Test("a damaged archive is read every time, the others are not")
    func damaged() throws {
        let stage = try stage()
        try expectTruth(stage)
        try stage.shell("cp b3.zip whole.zip && truncate -s -60 b3.zip")
        for _ in 0..<2 {
            let answer = try check(stage, SevenArchives.names, cache: true)
            #expect(answer.status == 3)
        }
        try stage.shell("mv whole.zip b3.zip && truncate -s -500 b4.tar.gz")
        for _ in 0..<2 { #expect(try expectTruth(stage).notRead == SevenArchives.names.filter { $0 != "b4.tar.gz" }) }
        // So is one with a damaged archive in it, and what is wrong with that is told each time.
        try stage.shell(
            """
            cp b3.zip in/b3.zip && cd in
            python3 -c "d=bytearray(open('b3.zip','rb').read());d[300]^=255;open('b3.zip','wb').write(d)"
            zip -q -0 -X ../outer.zip b3.zip
            """)
        for version in 1...3 {
            try SevenArchives().write(0, version: version, to: stage)
            let answer = try expectTruth(stage, ["outer.zip", "b1.zip", "b2.zip"])
            #expect(answer.text.contains("outer.zip: b3.zip!") && answer.status == 3, "\(answer.text)")
            #expect(!answer.notRead.contains("outer.zip"))
        }
        // It takes no room in the cache from those behind it.
        let rows = (0..<60_000).map { "\($0),Name \($0),\($0 * 7 % 60_000)\n" }.joined()
        try stage.write("in/Big.csv", "Id,Name,other_id\n" + rows)
        try stage.shell(
            "rm -r cache; cd in && cp Big.csv Last.csv && tar cf ../big.tar Big.csv Last.csv && gzip -1 -k ../big.tar")
        try expectTruth(stage, ["big.tar.gz"])
        let size = try stage.shell("cat cache/*.winnow-archive | wc -c").trimmingCharacters(in: .whitespacesAndNewlines)
        try stage.shell("rm -r cache; truncate -s -20000 big.tar")
        let options = ["--cache-bytes", "\(try #require(Int(size)) * 7 / 2)"]
        for _ in 0..<2 { try expectTruth(stage, ["big.tar", "big.tar.gz"], cacheOptions: options) }
        #expect(try expectTruth(stage, ["big.tar", "big.tar.gz"], cacheOptions: options).notRead == ["big.tar.gz"])
    }

    @Test("dates that were in the future and no longer are, and the other way round")
    func dates() throws {
        let stage = try stage()
        // Due on each of 30 days, and every minute of some hours.
        let days = (0..<30).map { "\($0),2026-12-\($0 < 9 ? "0" : "")\($0 + 1)\n" }.joined()
        let minutes = (0..<600).map {
            "\($0),2026-12-20T\(10 + $0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60):00Z\n"
        }.joined()
        for (name, rows) in [("days", days), ("minutes", minutes)] {
            try stage.write("in/\(name).csv", "Id,DueDate\n" + rows)
            try stage.shell("cd in && touch -d 2026-11-25 \(name).csv && zip -q -X ../\(name).zip \(name).csv")
        }
        let archives = SevenArchives.names + ["days.zip", "minutes.zip"]
        var version = 0
        func notRead(_ day: String) throws -> Set<String> {
            version += 1
            try SevenArchives().write(0, version: version, to: stage)
            return Set(try expectTruth(stage, archives, ["--at", "2026-\(day):00Z"]).notRead)
        }
        #expect(try notRead("11-25T02:00").isEmpty)
        let unchanged = Set(archives).subtracting([archives[0]])
        for day in ["12-01T02:00", "12-02T02:00", "12-18T23:59", "12-19T14:30", "12-21T02:00", "12-31T02:00"] {
            #expect(try notRead(day) == unchanged, "\(day)")
        }
        // Before they were read, and when all is known of that time too.
        for day in ["10-15T02:00", "10-16T02:00", "12-31T02:00", "10-15T02:00"] {
            #expect(try notRead(day) == unchanged, "\(day)")
        }
    }

    @Test("dates of a table without a name become due too")
    func unnamedDates() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try stage.write("x.sql", "INSERT INTO `` VALUES (1,'2026-12-20');\n")
        for day in ["2026-11-25", "2026-12-10", "2027-01-20"] {
            let answer = try expectTruth(stage, ["x.sql"], ["--at", "\(day)T02:00:00Z"])
            #expect(answer.baseline.contains("newest") == (day > "2027"))
        }
    }

    @Test(
        "more columns than are looked at: which ones are depends on no archive, nor on the order, and archives are known"
    )
    func columns() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        // Of the same tables in two archives, more than fit into both, and a third with more of its own than fit.
        func write(_ archive: Int, _ tables: Int, _ version: Int) throws {
            try stage.shell("rm -rf in w\(archive).zip && mkdir in")
            for table in 1...tables {
                let names = (0..<2_000).map { "c\(archive)_\($0)" }.joined(separator: ",")
                try stage.write(
                    "in/T\(10 + table).csv", names + "\n" + String(repeating: "1,", count: 1_999) + "\(version)\n")
            }
            try stage.shell("cd in && touch -d 2026-11-25 *.csv && zip -q -X ../w\(archive).zip *.csv")
        }
        try write(1, 13, 0)
        try write(2, 13, 0)
        let two = ["w1.zip", "w2.zip"]
        /// Tables of which columns were looked at.
        func looked(_ answer: Answer) throws -> [String] {
            let facts = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.baseline.utf8)) as? [String: Any])
            return try #require(facts["tables"] as? [[String: Any]])
                .filter { ($0["columns"] as? [Any])?.isEmpty == false }.compactMap { $0["name"] as? String }
        }
        let first = try check(stage, two, cache: true)
        #expect(first.anyway == nil && first.notRead.isEmpty)
        #expect(try looked(first) == (11...22).map { "T\($0)" })
        try write(2, 13, 1)
        try write(3, 26, 0)
        let more = try expectTruth(stage, ["w3.zip", "w2.zip", "w1.zip"])
        #expect(more.notRead == ["w1.zip"] && more.anyway == nil)
        #expect(try looked(more) == (11...18).map { "T\($0)" })
        // What was kept of it beside others is what it has alone.
        try write(1, 1, 2)
        let less = try expectTruth(stage, ["w3.zip", "w1.zip"])
        #expect(less.notRead == ["w3.zip"] && less.anyway == nil)
        #expect(try looked(less) == (11...34).map { "T\($0)" })
    }

    @Test("an archive without records is known too")
    func opaque() throws {
        let stage = try stage()
        try stage.shell("printf x > note.txt; zip -q -X n.zip note.txt")
        try expectTruth(stage, ["b1.zip", "n.zip"])
        try stage.shell("printf y > note.txt; rm n.zip; zip -q -X n.zip note.txt")
        #expect(try expectTruth(stage, ["b1.zip", "n.zip"]).notRead == ["b1.zip"])
        try SevenArchives().write(0, version: 1, to: stage)
        #expect(try expectTruth(stage, ["b1.zip", "n.zip"]).notRead == ["n.zip"])
    }

    @Test("unfinished entries of runs that ended are removed after a day, and the entries used longest ago")
    func pruning() throws {
        let stage = try stage()
        try stage.shell(
            """
            mkdir -m 700 cache
            for n in $(seq 1 9); do f=cache/$(printf '%064d' $n).winnow-archive; truncate -s 1G $f; touch -d @$n $f; done
            touch -d 2020-01-01 cache/$(printf '%064d' 1).winnow-archive.A.winnow-part cache/mine.winnow-part
            touch cache/$(printf '%064d' 2).winnow-archive.B.winnow-part
            """)
        try expectTruth(stage)
        let left = try stage.shell("ls cache")
        #expect(try entries(stage).count == 7 + 3)
        #expect(
            left.contains("mine.winnow-part") && left.contains(".B.winnow-part") && !left.contains(".A.winnow-part"))
        try SevenArchives().write(1, version: 1, to: stage)
        #expect(try expectTruth(stage).notRead.count == 6)
    }

    @Test("what records do for others is counted as a scan that judges again does", arguments: [0, 1])
    func counts(version: Int) throws {
        let stage = try stage()
        for number in SevenArchives.names.indices { try SevenArchives().write(number, version: version, to: stage) }
        try expectCounts(stage, SevenArchives.names)
    }

    /// The same counts of each table and relation as those of a scan.
    private func expectCounts(
        _ stage: Stage, _ archives: [String], location: SourceLocation = #_sourceLocation
    ) throws {
        let answer = try check(stage, archives, cache: false)
        let scan = try stage.winnow(["scan"] + archives + ["--no-config", "--policy", "policy.yaml", "--json"])
        let summary = try #require(
            try JSONSerialization.jsonObject(with: Data(scan.output.utf8)) as? [String: Any], "\(scan.errors)")
        func rows(_ object: [String: Any]) throws -> [NSDictionary] {
            let keys = ["table", "records", "kept", "held", "dropped", "claims", "misfits"]
            return try #require(object["tables"] as? [[String: Any]]).map { row in
                row.filter { keys.contains($0.key) } as NSDictionary
            }
        }
        let counted = try rows(answer.json)
        #expect(counted.contains { ($0["dropped"] as? [String: Int])?["cascade"] ?? 0 > 0 }, sourceLocation: location)
        #expect(try counted == rows(summary), sourceLocation: location)
    }
}
