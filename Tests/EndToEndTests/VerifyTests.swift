import Foundation
import Testing

/// What `verify` proves of restore sets as they are written, and what it finds in ones that somebody changed.
struct VerifyTests {
    private func verify(
        _ stage: Stage, _ options: [String] = [], temporary: String = NSTemporaryDirectory()
    ) throws -> Verdict { try stage.verify(options, temporary: temporary) }

    @Test("what restore writes is proved, from the files alone and with the sources", arguments: BackupKind.allCases)
    func proved(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.restore(stage)
        let alone = try verify(stage, kind.verifyOptions)
        #expect(alone.status == 0, "\(alone.text)")
        for check in [
            "files", "manifest", "trees", "checksums", "lines", "counts", "decisions", "restored", "withheld", "index",
        ] {
            #expect(alone.checks[check] == "proved", "\(check)")
        }
        for check in ["signature", "sources", "members", "bytes", "records", "again"] {
            #expect(alone.checks[check] == "unproved", "\(check)")
        }
        #expect(alone.restsOn == [])
        try stage.shell("mkdir tmp")
        let whole = try verify(
            stage, ["--source"] + archives + ["--deep"] + kind.verifyOptions, temporary: stage.file("tmp"))
        #expect(whole.status == 0, "\(whole.text)")
        for check in ["sources", "members", "bytes", "again"] { #expect(whole.checks[check] == "proved", "\(check)") }
        // A salt is another each time.
        #expect(whole.checks["written"] == (kind == .encrypted ? "unproved" : "proved"), "\(whole.text)")
        let isRebuilt = [.sqlite, .avro].contains(kind)
        #expect(whole.checks[isRebuilt ? "rows" : "records"] == "proved")
        #expect(!whole.checks.values.contains("failed"))
        #expect(whole.restsOn == ["sources", "decisions"])
        let text = try stage.winnow(["verify", "out", "--source"] + archives + ["--deep"] + kind.verifyOptions)
        #expect(text.status == 0 && text.output.contains("It rests on the sources, bytes and decisions."))
        #expect(try stage.shell("ls -A tmp") == "", "spooled members are gone")
    }

    @Test("files missing, added, and links in their place are told")
    func strangers() throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        try stage.write("out/restore/extra.txt", "x")
        #expect(try verify(stage).names("files", "restore/extra.txt"))
        try stage.shell(
            "rm out/restore/extra.txt && mv out/quarantine/b.zip . && ln -s ../../b.zip out/quarantine/b.zip")
        #expect(try verify(stage).names("files", "quarantine/b.zip"))
        try stage.shell("rm out/SHA256SUMS")
        #expect(try verify(stage).names("checksums", "SHA256SUMS"))
    }

    @Test(
        "a pipe, an endless device or a folder in a file's place is told, and nothing is read from it",
        arguments: ["dropped.ndjson", "index.sqlite", "report.html"])
    func misplaced(_ name: String) throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        for command in ["mkfifo F", "ln -s /dev/zero F", "mkdir F"] {
            try stage.shell(
                "rm -r F && ".replacingOccurrences(of: "F", with: "out/" + name)
                    + command.replacingOccurrences(of: "F", with: "out/" + name))
            #expect(try verify(stage).names("files", name), "\(command)")
        }
    }

    @Test("no restore set: a usage error; a source that is not there: exit 3; one of another backup: usage")
    func usage() throws {
        let stage = try Stage()
        try stage.shell("mkdir out")
        #expect(try stage.winnow("verify", "out").status == 2)
        #expect(try stage.winnow("verify").status == 2)
        #expect(try stage.winnow("verify", "out", "--deep").status == 2)
        let archives = try BackupKind.salesforce.restore(stage)
        #expect(try verify(stage, ["--source", "none.zip"]).status == 2)
        #expect(try verify(stage, ["--source", archives[0]]).checks["bytes"] == "unproved")
        #expect(try verify(stage, ["--public-key", "k.pem"]).status == 2)
    }

    private func forge(_ stage: Stage, _ script: String) throws { try stage.forge(script) }

    /// A change, what finds it, and whether it takes the source.
    struct Forgery: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let script: String
        let check: String
        var needsSource = false
    }

    static let forgeries = [
        Forgery(testDescription: "a line removed", script: "del lines[5]", check: "counts"),
        Forgery(testDescription: "a line twice", script: "lines.insert(5, lines[5])", check: "lines"),
        Forgery(testDescription: "lines swapped", script: "lines[5], lines[6] = lines[6], lines[5]", check: "lines"),
        Forgery(testDescription: "a decision changed", script: "lines[5]['decision'] = 'hold'", check: "decisions"),
        Forgery(testDescription: "a score changed", script: "lines[5]['score'] = 0.9999", check: "decisions"),
        Forgery(
            testDescription: "evidence taken away",
            script: "next(l for l in lines if l.get('evidence'))['evidence'] = []", check: "decisions"),
        Forgery(
            testDescription: "evidence made up",
            script: "lines[5]['evidence'] = [{'detector': 'email.x', 'weight': 9}]",
            check: "decisions"),
        Forgery(
            testDescription: "a tag made up",
            script: "lines[5]['tag'] = {'claim': 'synthetic', 'source': 'field', 'name': 'Name', 'value': 'Ann'}",
            check: "decisions"),
        Forgery(testDescription: "a range moved", script: "lines[5]['offset'] += 1", check: "index"),
        Forgery(testDescription: "a digest changed", script: "lines[5]['sha256'] = 64 * 'a'", check: "withheld"),
        Forgery(testDescription: "a key changed", script: "lines[5]['key'] = 'other'", check: "index"),
        Forgery(
            testDescription: "a parent made up",
            script: """
                l = next(l for l in lines if l.get('parents') and l['record'])
                l['parents'][0]['key'] = 'nobody'
                """, check: "parents"),
        Forgery(
            testDescription: "a parent's column made up",
            script: """
                l = next(l for l in lines if l.get('parents') and l['record'])
                l['parents'][0]['by'] = 'Nothing__c'
                """, check: "parents"),
        Forgery(testDescription: "a count changed", script: "pre['totals']['kept'] += 1", check: "manifest"),
        Forgery(
            testDescription: "kept and all records changed alike",
            script: """
                m = next(m for m in pre['sources'][0]['members'] if m.get('counts'))
                t = next(t for t in pre['tables'] if t['name'] == m['table'])
                for c in (m['counts'], t['counts'], pre['totals']): c['kept'] += 1; c['records'] += 1
                """, check: "index"),
        Forgery(
            testDescription: "another policy",
            script:
                "pre['policy']['content'] = pre['policy']['content'].replace('drop: 0.99', 'drop: 0.999'); pre['policy']['sha256'] = hashlib.sha256(pre['policy']['content'].encode()).hexdigest()",
            check: "index"),
        Forgery(
            testDescription: "a subject left out", script: "pre['outputs'].pop(); man['subject'].pop()", check: "files"),
        Forgery(
            testDescription: "another source",
            script: "pre['sources'][0]['sha256'] = 64 * 'b'", check: "sources", needsSource: true),
    ]

    @Test("a restore set forged with all digests made anew is found by what it says", arguments: forgeries)
    func forged(forgery: Forgery) throws {
        let stage = try Stage()
        let archives = try BackupKind.salesforce.restore(stage)
        #expect(try verify(stage).status == 0)
        try forge(stage, forgery.script)
        let verdict = try verify(stage, forgery.needsSource ? ["--source"] + archives : [])
        #expect(verdict.status == 1)
        #expect(verdict.checks[forgery.check] == "failed", "\(verdict.text)")
        #expect(verdict.checks["files"] == (forgery.check == "files" ? "failed" : "proved"))
    }

    @Test("a record that was taken out of the restored archive and is nowhere is found with the source")
    func lostRecord() throws {
        for kind in [BackupKind.zip, .jsonArray, .sqlite, .dump] {
            let stage = try Stage()
            let archives = try kind.restore(stage)
            let script: String =
                switch kind {
                case .zip:
                    """
                    mkdir x && cd x && unzip -q ../out/restore/b.zip && sed -i '0,/^"1"/{/^"1"/,+1d}' Contact.csv
                    rm ../out/restore/b.zip && zip -q -y ../out/restore/b.zip *
                    """
                case .jsonArray:
                    """
                    mkdir x && cd x && unzip -q ../out/restore/b.zip && sed -i '/"Ann 8"/d' Contact.json
                    rm ../out/restore/b.zip && zip -q ../out/restore/b.zip *
                    """
                case .sqlite:
                    """
                    mkdir x && tar -C x -xf out/restore/b.tar.gz
                    python3 -c "import sqlite3; c = sqlite3.connect('x/crm.db'); c.execute('delete from contact where rowid = (select max(rowid) from contact)'); c.commit()"
                    tar -C x -czf out/restore/b.tar.gz crm.db Contact.csv
                    """
                default: "sed -i '/Neil 10.,/d' out/restore/crm.sql"
                }
            try stage.shell(script)
            // Whoever does that makes the numbers fit, too.
            try forge(
                stage,
                """
                for m in pre['sources'][0]['members']:
                    if m.get('counts', {}).get('kept', 0) > 100: m['counts']['kept'] += 0
                """)
            let verdict = try verify(stage, ["--source"] + archives)
            #expect(verdict.status == 1)
            let check = kind == .sqlite ? "rows" : "bytes"
            #expect(verdict.names(check, "restore/" + archives[0]), "\(kind): \(verdict.text)")
        }
    }

    @Test("a drop that the source's data does not make is found when it is judged again")
    func judgedAgain() throws {
        let stage = try Stage()
        let archives = try BackupKind.zip.restore(stage)
        // Evidence that is in no data, with the score that it makes.
        try forge(
            stage,
            """
            l = lines[5]
            l['evidence'][0]['excerpt'] = '…@example.org'
            """)
        #expect(try verify(stage, ["--source"] + archives).status == 0)
        let verdict = try verify(stage, ["--source"] + archives + ["--deep"])
        #expect(verdict.status == 1)
        #expect(verdict.findings.first?["line"] as? Int == 6, "\(verdict.text)")
        #expect(verdict.names("again", "dropped.ndjson"))
    }

    @Test("a manifest that is no JSON, or of another kind, is a finding; hostile numbers trap nothing")
    func hostile() throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        let manifest = try stage.text("out/manifest.json")
        let lines = try stage.text("out/dropped.ndjson")
        for text in ["", "{}", manifest.replacingOccurrences(of: "restore-set/v2", with: "restore-set/v9")] {
            try stage.write("out/manifest.json", text)
            let verdict = try verify(stage)
            #expect(verdict.status == 1 && verdict.names("manifest", "manifest.json"), "\(verdict.text)")
        }
        try stage.write("out/manifest.json", manifest)
        for (old, new) in [
            ("\"offset\":", "\"offset\":9223372036854775"), ("\"length\":", "\"length\":922337203685477"),
            ("\"record\":", "\"record\":9"), ("\"score\":", "\"score\":9"), ("\"member\":\"", "\"member\":\"../../x"),
            ("{", "{\"cut\":[9223372036854775807,0],"), ("}", ""),
        ] {
            try stage.write("out/dropped.ndjson", lines.replacingOccurrences(of: old, with: new))
            let verdict = try verify(stage, ["--source", "b.zip"])
            #expect(verdict.status == 1 && verdict.names(file: "dropped.ndjson"), "\(old): \(verdict.text.suffix(400))")
        }
        try stage.write("out/dropped.ndjson", lines)
        for number in ["9223372036854775807", "-9223372036854775808"] {
            let hostile = manifest.replacingOccurrences(
                of: "\"(kept|records|bytes|dropped)\" : [0-9]+", with: "\"$1\" : \(number)", options: .regularExpression
            )
            try stage.write("out/manifest.json", hostile)
            #expect(try verify(stage, ["--source", "b.zip"]).status == 1)
        }
    }

    @Test(
        "garbage that is held behind or before what all outputs have is found there",
        arguments: [
            ("b.ndjson", "\u{FEFF}{\"Id\":\"1\"}\n{\"Id\":\"2\"}\ngarbage\n{\"Id\":\"4\"}\n"),
            ("b.json", "{\"totalSize\":2,\"records\":[{\"Id\":\"1\"},{\"Id\":\"2\"}]}\n\""),
            ("b.xml", "<?xml version=\"1.0\"?>\n<rows>\n<row><Id>1</Id></row>\n<row><Id>2</Id></row>\n</rows>\nx"),
            (
                "b.sql",
                "CREATE TABLE t (id text, a text);\nINSERT INTO t VALUES ('1','a'), ('3',x'('4','d'),('5','e');\n"
            ),
        ])
    func garbage(name: String, text: String) throws {
        let stage = try Stage()
        try stage.write(name, text)
        #expect(try stage.winnow("restore", name, "--output", "out", "-q").status == 1)
        #expect(try stage.diff("out").count == 1)
        let verdict = try verify(stage, ["--source", name, "--deep"])
        #expect(verdict.status == 0, "\(verdict.text)")
        // And not because nobody looks.
        var held = try stage.bytes("out/hold/" + name)
        held.removeLast()
        try held.write(to: URL(fileURLWithPath: stage.file("out/hold/" + name)))
        #expect(try verify(stage).status == 1)
    }

    @Test("a zero byte in a key or a tag is in the index as it is in the source")
    func zeroBytes() throws {
        let stage = try Stage()
        try stage.write(
            "b.ndjson",
            #"{"Id":"1\u0000a","P__c":"synthetic\u0000"}"# + "\n" + #"{"Id":"1\u0000b","P__c":"synthetic"}"# + "\n"
                + #"{"Id":"2","P__c":"production"}"# + "\n")
        try stage.write("p.yaml", "version: 1\ntags: {fields: [P__c]}\n")
        _ = try stage.winnow("restore", "b.ndjson", "--output", "out", "--policy", "p.yaml", "-q")
        #expect(try stage.text("out/dropped.ndjson").contains(#""key":"1\u0000b""#))
        let verdict = try verify(stage, ["--source", "b.ndjson", "--deep"])
        #expect(verdict.status == 0, "\(verdict.text)")
        let query = try stage.winnow("query", "out", "--json")
        #expect(query.output.contains(#""key":"1\u0000a""#) && query.output.contains(#""key":"1\u0000b""#))
    }

    @Test("more unknown tags than are listed: the same ones each time, and the others are counted")
    func unknownTags() throws {
        let stage = try Stage()
        for table in 1...6 {
            let rows = (1...250).map { "\(table)\($0),batch-\(table)-\($0)\n" }.joined()
            try stage.write("T\(table).csv", "Id,Data_Provenance__c\n" + rows)
        }
        try stage.shell("tar -cf b.tar T*.csv")
        var manifests: Set<String> = []
        for run in 1...3 {
            try stage.winnow("restore", "b.tar", "--output", "out", "--force", "--threads", "\(run)", "-q")
            manifests.insert(try stage.text("out/manifest.json"))
        }
        #expect(manifests.count == 1)
        #expect(manifests.first?.contains("unknown-tag-values") == true)
        #expect(try verify(stage, ["--source", "b.tar", "--deep"]).status == 0)
    }
}
