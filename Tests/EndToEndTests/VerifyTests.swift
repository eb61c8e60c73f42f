import Foundation
import Testing

/// What `verify` proves of restore sets as they are written, and what it finds in ones that somebody changed.
struct VerifyTests {
    /// The findings and the exit code.
    private struct Verdict {
        let status: Int32
        let findings: [[String: Any]]
        let checks: [String: String]
        let text: String

        /// Whether a finding of the check names the file.
        func names(_ check: String, _ file: String) -> Bool {
            findings.contains { $0["check"] as? String == check && $0["file"] as? String == file }
        }

        func names(file: String) -> Bool { findings.contains { $0["file"] as? String == file } }
    }

    private func verify(
        _ stage: Stage, _ options: [String] = [], temporary: String = NSTemporaryDirectory()
    ) throws -> Verdict {
        let outcome = try stage.run(
            Project.executable, ["verify", "out", "--json"] + options, environment: ["TMPDIR": temporary])
        let root =
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8.isEmpty ? "{}".utf8 : outcome.output.utf8))
            as? [String: Any] ?? [:]
        let checks = (root["checks"] as? [[String: Any]] ?? []).map {
            ($0["check"] as? String ?? "", $0["result"] as? String ?? "")
        }
        return Verdict(
            status: outcome.status, findings: root["findings"] as? [[String: Any]] ?? [],
            checks: Dictionary(uniqueKeysWithValues: checks), text: outcome.output + outcome.errors)
    }

    @Test("what restore writes is proved, from the files alone and with the sources", arguments: BackupKind.allCases)
    func proved(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.restore(stage)
        let alone = try verify(stage, kind.verifyOptions)
        #expect(alone.status == 0, "\(alone.text)")
        for check in [
            "files", "manifest", "checksums", "lines", "counts", "decisions", "restored", "withheld", "index",
        ] {
            #expect(alone.checks[check] == "proved", "\(check)")
        }
        #expect(alone.checks["bytes"] == "unproved")
        try stage.shell("mkdir tmp")
        let whole = try verify(
            stage, ["--source"] + archives + ["--deep"] + kind.verifyOptions, temporary: stage.file("tmp"))
        #expect(whole.status == 0, "\(whole.text)")
        for check in ["sources", "members", "bytes", "again"] { #expect(whole.checks[check] == "proved", "\(check)") }
        let isRebuilt = [.sqlite, .avro].contains(kind)
        #expect(whole.checks[isRebuilt ? "rows" : "records"] == "proved")
        #expect(!whole.checks.values.contains("failed"))
        #expect(try stage.shell("ls -A tmp") == "", "spooled members are gone")
    }

    @Test(
        "an independent checker agrees", .enabled(if: Project.hasShared, "needs the checkers in ../shared"),
        arguments: [BackupKind.zip, .tarZstd, .jsonArray, .bson, .salesforce, .files, .decided])
    func secondOpinion(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.restore(stage)
        let checker =
            "python3 '\(Project.shared ?? "")/tools/check_restore_set.py' out \(archives.joined(separator: " "))"
        #expect(try stage.shell(checker).contains(" 0 faults"))
        // The same fault, found by both: a member that lost a byte, in an archive made anew.
        guard archives == ["b.zip"] else { return }
        try stage.shell(
            """
            mkdir x && cd x && unzip -q ../out/restore/b.zip && m=$(ls *.csv *.json 2>/dev/null | tail -1)
            head -c -3 $m > y && mv y $m && rm ../out/restore/b.zip && zip -q -y ../out/restore/b.zip *
            """)
        #expect(try stage.run("/bin/sh", ["-c", checker]).status == 1)
        #expect(try verify(stage, ["--source"] + archives).names("bytes", "restore/b.zip"))
    }

    /// Flips a byte of a file at seeded places; each must be found and named.
    private func flip(
        _ stage: Stage, _ file: String, as name: String, _ options: [String], times: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let original = try stage.bytes(file)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<times {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let at = Int(state >> 33) % original.count
            var changed = original
            changed[changed.startIndex + at] ^= UInt8(1 << (state >> 60 & 7))
            try changed.write(to: URL(fileURLWithPath: stage.file(file)))
            let verdict = try verify(stage, options)
            #expect(
                (verdict.status == 1 && verdict.names(file: name))
                    || (verdict.status == 3 && verdict.text.contains(name)),
                "byte \(at) of \(file): \(verdict.status) \(verdict.text.suffix(600))", sourceLocation: sourceLocation)
        }
        try original.write(to: URL(fileURLWithPath: stage.file(file)))
        #expect(try verify(stage, options).status == 0)
    }

    @Test(
        "a byte changed in any file is found and named",
        arguments: [BackupKind.zip, .tarZstd, .sevenZip, .jsonArray, .nested, .sqlite, .decided])
    func flippedBytes(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.restore(stage)
        for file in try stage.tree("out").keys.sorted() {
            try flip(stage, "out/" + file, as: file, kind.verifyOptions, times: 4)
        }
        try flip(stage, archives[0], as: archives[0], ["--source"] + archives, times: 6)
    }

    @Test("a file of a folder changed is found and named, in the source and in the copy")
    func flippedFolder() throws {
        let stage = try Stage()
        _ = try BackupKind.folder.restore(stage)
        for file in ["in/Contact.csv", "in/photo.png", "in/sub/Account.csv"] {
            try flip(stage, "out/restore/" + file, as: "restore/" + file, [], times: 2)
            let original = try stage.bytes(file)
            var changed = original
            changed[changed.startIndex + original.count / 2] ^= 4
            try changed.write(to: URL(fileURLWithPath: stage.file(file)))
            let verdict = try verify(stage, ["--source", "in"])
            #expect(verdict.status == 1 && verdict.names(file: "in"), "\(verdict.text)")
            try original.write(to: URL(fileURLWithPath: stage.file(file)))
        }
        try stage.shell(
            "chmod 644 out/restore/in/Contact.csv && rm out/restore/in/link && ln -s other out/restore/in/link")
        let verdict = try verify(stage, ["--source", "in"])
        #expect(verdict.status == 1)
        #expect(verdict.text.contains("another mode") && verdict.text.contains("another link"), "\(verdict.text)")
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

    /// Changes a restore set and makes all digests anew, as somebody would who wants it not to be seen.
    private func forge(_ stage: Stage, _ script: String) throws {
        try stage.write(
            "forge.py",
            """
            import hashlib, json, os, re, subprocess, sys
            lines = [json.loads(l) for l in open('out/dropped.ndjson', encoding='utf-8')]
            man = json.load(open('out/manifest.json'))
            pre = man['predicate']
            \(script)
            open('out/dropped.ndjson', 'w', encoding='utf-8').write(''.join(json.dumps(l, separators=(',', ':'), ensure_ascii=False) + '\\n' for l in lines))
            for o, s in zip(pre['outputs'], man['subject']):
                b = open('out/' + o['name'], 'rb').read()
                o['bytes'] = len(b); o['sha256'] = s['digest']['sha256'] = hashlib.sha256(b).hexdigest()
            json.dump(man, open('out/manifest.json', 'w'), indent=2, sort_keys=True)
            # A manifest that winnow does not read has no report; then the old one stays.
            if subprocess.run([sys.argv[1], 'report', 'out', '-o', 'r.html', '--force'], capture_output=True).returncode == 0: os.replace('r.html', 'out/report.html')
            names = [o['name'] for o in pre['outputs']] + ['manifest.json', 'report.html']
            open('out/SHA256SUMS', 'w').write(''.join(hashlib.sha256(open('out/' + n, 'rb').read()).hexdigest() + '  ' + n + '\\n' for n in names))

            """)
        try stage.shell("python3 forge.py '\(Project.executable)'")
    }

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
        for text in ["", "{}", manifest.replacingOccurrences(of: "restore-set/v1", with: "restore-set/v9")] {
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
}
