import Foundation
import Testing

/// A cache saves time and never changes an answer.
struct CheckCacheTests {
    private static let policy = "policy.yaml"

    private struct Answer {
        let status: Int32
        /// The JSON without what tells of the cache.
        let text: String
        let isFromCache: Bool
    }

    /// A zip with a table of contacts, one of them with a date of its own.
    private func stage(_ date: String = "2026-11-20T10:00:00Z") throws -> Stage {
        let stage = try Stage()
        try stage.write("in/Contact.csv", contacts(120) { $0 % 7 == 3 })
        try stage.write(
            "in/Loan.csv", "Id,Contact__c,LastModifiedDate\n1,1,\(date)\n2,999,2026-11-01\n2,3,2026-11-02\n")
        try stage.write(Self.policy, "version: 1\n")
        try pack(stage)
        return stage
    }

    private func pack(_ stage: Stage) throws {
        try stage.shell("rm -f b.zip && cd in && touch -d 2026-11-25 *.csv && zip -q -0 -X ../b.zip *.csv")
    }

    private func check(
        _ stage: Stage, cache: Bool, at: String = "2026-11-25T02:00:00Z", program: String = Project.executable,
        _ more: String...
    ) throws -> Answer {
        let outcome = try stage.run(
            program,
            ["check", "b.zip", "--no-config", "--policy", Self.policy, "--json", "--at", at]
                + (cache ? ["--cache", "cache"] : []) + more)
        var object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
        let before = object.removeValue(forKey: "readBefore")
        object.removeValue(forKey: "notReadAgain")
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return Answer(
            status: outcome.status, text: String(decoding: data, as: UTF8.self), isFromCache: before != nil)
    }

    /// The same answer with and without the cache.
    private func expectTruth(
        _ stage: Stage, fromCache: Bool, at: String = "2026-11-25T02:00:00Z", _ more: String...,
        location: SourceLocation = #_sourceLocation
    ) throws {
        func run(_ cache: Bool) throws -> Answer {
            var options = more
            options.append("-q")
            return try options.count == 1
                ? check(stage, cache: cache, at: at, options[0])
                : check(stage, cache: cache, at: at, options[0], options[1], options[2])
        }
        let cached = try run(true)
        let fresh = try run(false)
        #expect(cached.text == fresh.text, sourceLocation: location)
        #expect(cached.status == fresh.status, sourceLocation: location)
        #expect(cached.isFromCache == fromCache, sourceLocation: location)
    }

    /// Those of whole answers.
    private func entries(_ stage: Stage) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: stage.file("cache")).sorted()
            .filter { $0.hasSuffix(".winnow-check") }
    }

    @Test("what was checked is not judged again, at another time too, and says so")
    func again() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        try expectTruth(stage, fromCache: true)
        try expectTruth(stage, fromCache: true, at: "2026-12-25T02:00:00Z")
        #expect(try entries(stage).count == 1)
        #expect(try stage.shell("stat -c %a cache cache/* | sort -u") == "600\n700\n")
        let outcome = try stage.winnow(
            "check", "b.zip", "--no-config", "--policy", Self.policy, "--cache", "cache", "--at", "2026-12-25T02:00:00Z"
        )
        #expect(outcome.output.contains("judged at 2026-11-25T02:00:00Z"), "\(outcome.output)")
    }

    @Test("other content under the same name, size and time is judged")
    func content() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        let first = try check(stage, cache: false)
        // Stored, not deflated: one letter less of what is reserved, and the size stays.
        try stage.shell(
            "cp -p b.zip old.zip && sed -i 's/@example.com/@exbmple.com/' in/Contact.csv && touch -d 2026-11-25 in/*.csv"
        )
        try pack(stage)
        try stage.shell("touch -r old.zip b.zip && test $(stat -c '%s %Y' b.zip | tee now | wc -l) = 1")
        #expect(try stage.shell("stat -c '%s %Y' old.zip") == (try stage.text("now")))
        try expectTruth(stage, fromCache: false)
        #expect(try check(stage, cache: true).text != first.text)
    }

    @Test("another policy, decision, secret, sidecar or limit is another check")
    func inputs() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        try stage.write(Self.policy, "thresholds: {drop: 0.999999, hold: 0.9}\n")
        try expectTruth(stage, fromCache: false)
        try expectTruth(stage, fromCache: true)
        try stage.write(
            "decisions.yaml",
            "version: 1\ndecisions:\n  - {decision: keep, table: Contact, key: \"4\", by: ann, why: known}\n")
        try expectTruth(stage, fromCache: false, "--decisions", "decisions.yaml")
        try expectTruth(stage, fromCache: true, "--decisions", "decisions.yaml")
        try stage.write("b.zip.provenance.json", "{\"provenance\": \"synthetic\"}")
        try expectTruth(stage, fromCache: false)
        try stage.shell("rm b.zip.provenance.json")
        try expectTruth(stage, fromCache: true)
        try expectTruth(stage, fromCache: false, "--max-members", "500")
    }

    @Test("keys are shown under the secret of the run and not of an earlier one")
    func secrets() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        let clear = try check(stage, cache: true)
        #expect(clear.isFromCache && !clear.text.contains("hmac:"))
        for secret in ["a", "b"] {
            try stage.write("secret", String(repeating: secret, count: 40))
            let options = [
                "check", "b.zip", "--no-config", "--cache", "cache", "--json", "--at", "2026-11-25T02:00:00Z",
            ]
            let first = try stage.winnow(options + ["--keys", "hmac", "--keys-secret", "secret"]).output
            #expect(first.contains("hmac:") && !first.contains("readBefore"))
        }
    }

    @Test("another build of the same version judges anew; a copy of one does not")
    func version() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        try stage.shell("cp '\(Project.executable)' winnow && touch -d 2026-01-01 winnow")
        #expect(try check(stage, cache: true, program: stage.file("winnow")).isFromCache)
        // The number that the linker gives a build, and then one without.
        for change in ["note[20] ^= 1", "note[8] = 9"] {
            try stage.shell(
                """
                python3 - <<'END'
                with open('winnow', 'r+b') as f:
                    head = bytearray(f.read(65536))
                    at = head.index(bytes([4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0]) + b'GNU')
                    note = head[at:at + 36]
                    \(change)
                    f.seek(at)
                    f.write(note)
                END
                touch -d 2026-01-01 winnow
                """)
            #expect(try !check(stage, cache: true, program: stage.file("winnow")).isFromCache, "\(change)")
            #expect(try check(stage, cache: true, program: stage.file("winnow")).isFromCache)
        }
        try stage.shell("touch -d 2026-01-02 winnow")
        #expect(try !check(stage, cache: true, program: stage.file("winnow")).isFromCache)
    }

    @Test("dates that were in the future and no longer are count as they do for who reads them again")
    func future() throws {
        let stage = try stage("2026-12-01T10:00:00Z\n3,999,2026-12-04\n3,998,2027-01-31T23:59:59+00:00")
        try expectTruth(stage, fromCache: false, at: "2026-11-25T02:00:00Z")
        for day in ["11-26", "11-29", "11-30", "12-02", "12-03", "12-31"] {
            try expectTruth(stage, fromCache: true, at: "2026-\(day)T02:00:00Z")
        }
        try expectTruth(stage, fromCache: true, at: "2027-01-29T23:59:59Z")
        try expectTruth(stage, fromCache: true, at: "2027-02-01T00:00:00Z")
        try expectTruth(stage, fromCache: true, at: "2031-02-01T00:00:00Z")
        // Back again, and to a time before.
        try expectTruth(stage, fromCache: true, at: "2026-11-25T02:00:00Z")
        try expectTruth(stage, fromCache: false, at: "2026-10-25T02:00:00Z")
    }

    @Test(
        "a damaged entry is no entry, and is made anew",
        arguments: [
            "truncate -s 0 F", "truncate -s -100 F", "printf x >> F",
            "python3 -c \"d=bytearray(open('F','rb').read());d[len(d)//2]^=1;open('F','wb').write(d)\"",
            "rm F && mkdir F", "rm F && ln -s /etc/passwd F", "rm F && mkfifo F",
            "rm F && head -c 100000 /dev/urandom > F",
        ])
    func damage(command: String) throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        let entry = "cache/" + (try #require(try entries(stage).first))
        try stage.shell(command.replacingOccurrences(of: "F", with: entry))
        try expectTruth(stage, fromCache: false)
        // A folder in its place cannot be replaced; everything else is.
        try expectTruth(stage, fromCache: !command.contains("mkdir"))
    }

    @Test("a forged entry does no harm: impossible numbers, another backup's facts")
    func forged() throws {
        let stage = try stage()
        try expectTruth(stage, fromCache: false)
        let entry = try #require(try entries(stage).first)
        for change in [
            "e['facts']['tables'][0]['records'] = 2**63 - 1", "e['facts']['tables'][0]['held'] = {'x': -5}",
            "e['facts']['tables'][0]['columns'][0]['lengths'] = [2**62] * 4", "e['facts']['time'] = 2**62",
            "e['facts']['sources'][0]['sha256'] = '0' * 64", "e['fingerprint'] = '0' * 64", "e['facts']['format'] = 2",
            "e['facts'] = None", "e = []", "e['later'] = []", "e['later'][0] = {'Id': {'dates': [2**62]}}",
        ] {
            try stage.write(
                "forge.py",
                CheckArchiveCacheTests.opening + """
                    path, digest = 'cache/\(entry)', b'\(entry.prefix(64))'
                    key = box(secret, 'b.zip', use=b'answer')
                    sealed = open(path, 'rb').read()
                    e = json.loads(key.decrypt(sealed[:12], sealed[12:], digest))
                    \(change)
                    nonce = os.urandom(12)
                    open(path, 'wb').write(nonce + key.encrypt(nonce, json.dumps(e).encode(), digest))

                    """)
            try stage.shell("python3 forge.py")
            try expectTruth(stage, fromCache: false)
            try expectTruth(stage, fromCache: true)
        }
    }

    @Test("what is damaged is read every time, and a cache that cannot be written only costs time")
    func never() throws {
        let stage = try stage()
        try stage.shell("cp b.zip whole.zip && truncate -s 3000 b.zip")
        for _ in 0..<2 {
            let damaged = try check(stage, cache: true)
            #expect(damaged.status == 3 && !damaged.isFromCache)
        }
        try stage.shell("cp whole.zip b.zip; rm -rf cache; touch cache")
        let outcome = try check(stage, cache: true)
        #expect(outcome.text == (try check(stage, cache: false)).text)
        #expect(!outcome.isFromCache)
    }

    @Test("the oldest of many entries go, and nothing else in the folder does")
    func pruning() throws {
        let stage = try stage()
        try stage.shell(
            """
            mkdir cache && touch cache/mine.txt cache/x.winnow-check
            for n in $(seq 1 30); do f=cache/$(printf '%064d' $n).winnow-check; truncate -s 30M $f; touch -d @$n $f; done
            """)
        // What killed runs left, a day ago and now.
        let digest = String(repeating: "0", count: 64)
        let (run, other) = (UUID().uuidString, UUID().uuidString)
        try stage.shell("touch -d @5 cache/secret.bak cache/.secret.txt")
        let unfinished = [
            "\(digest).winnow-archive.U.R.winnow-part", "\(digest).winnow-records.U.R.winnow-part",
            ".\(digest).winnow-check.1a.winnow-partial", ".secret.\(run).1a.winnow-partial", "secret.\(run)",
        ]
        for name in unfinished {
            try stage.shell(
                "touch -d @5 cache/\(name) && touch cache/\(name.replacing(run, with: other).replacing("1a", with: "1b").replacing(".U.", with: ".V."))"
            )
        }
        try expectTruth(stage, fromCache: false)
        for name in unfinished {
            #expect(!FileManager.default.fileExists(atPath: stage.file("cache/" + name)), "\(name)")
            let new = name.replacing(run, with: other).replacing("1a", with: "1b").replacing(".U.", with: ".V.")
            #expect(FileManager.default.fileExists(atPath: stage.file("cache/" + new)), "\(name)")
        }
        #expect(try stage.shell("ls cache/secret.bak cache/.secret.txt").contains("secret.bak"))
        let left = try entries(stage)
        #expect(left.contains("x.winnow-check") && FileManager.default.fileExists(atPath: stage.file("cache/mine.txt")))
        // Whole answers have a sixteenth of 8 GiB.
        #expect(left.count == 1 + 1 + 17)
        #expect(left.contains { $0.hasPrefix(String(repeating: "0", count: 62) + "30") })
        #expect(!left.contains { $0.hasPrefix(String(repeating: "0", count: 62) + "13") })
        try expectTruth(stage, fromCache: true)
    }

    @Test("a week of parts reads every archive once, and the other days open them")
    func parts() throws {
        let stage = try Stage()
        for number in 1...9 {
            try stage.write("in/T\(number).csv", "Id,Name\n1,a\n\(number % 3 == 0 ? 1 : 2),b\n")
            try stage.shell("cd in && zip -q -X ../b\(number).zip T\(number).csv")
        }
        let archives = (1...9).map { "b\($0).zip" }
        var read: [String] = []
        for day in 1...7 {
            let outcome = try stage.winnow(
                ["check"] + archives + ["--no-config", "--json", "--read-data-subset", "\(day)/7"])
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            let sources = try #require(object["sources"] as? [[String: Any]]).compactMap { $0["name"] as? String }
            read += sources
            let hasDoubled = sources.contains { ["b3.zip", "b6.zip", "b9.zip"].contains($0) }
            #expect(outcome.status == (hasDoubled ? 1 : 0), "day \(day): \(sources) \(outcome.errors)")
        }
        #expect(read.sorted() == archives)
        // An archive of another day that is gone is told today.
        try stage.shell("rm b4.zip")
        for day in 1...7 {
            let outcome = try stage.winnow(
                ["check"] + archives + ["--no-config", "--json", "--read-data-subset", "\(day)/7"])
            #expect(outcome.status == 3 && outcome.output.contains("\"intact\""))
        }
        let refused = try stage.winnow("check", "b1.zip", "--read-data-subset", "1/7", "--baseline", "x")
        #expect(refused.status == 2)
    }
}
