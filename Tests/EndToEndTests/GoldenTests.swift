import Foundation
import Testing

/// What the command prints and writes for the fixture backup. `make golden` writes these files again.
struct GoldenTests {
    private static let isWriting = ProcessInfo.processInfo.environment["WINNOW_GOLDEN"] == "write"

    private func compare(_ text: String, _ name: String) throws {
        let path = Project.fixtures + "/golden/" + name
        if Self.isWriting {
            try FileManager.default.createDirectory(
                atPath: Project.fixtures + "/golden", withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return
        }
        let expected = try String(contentsOfFile: path, encoding: .utf8)
        guard text != expected else { return }
        let (new, old) = (text.split(separator: "\n"), expected.split(separator: "\n"))
        let line = zip(new, old).enumerated().first { $1.0 != $1.1 }
        Issue.record(
            "\(name) differs at line \((line?.offset ?? min(new.count, old.count)) + 1):\n  \(line?.element.0 ?? "(end)")\n  \(line?.element.1 ?? "(end)")\nIf it is meant to, run: make golden"
        )
    }

    @Test("the manifest diff and the summary of the fixture export")
    func restore() throws {
        let stage = try Stage()
        let outcome = try FixtureTests.restore(stage, FixtureTests.zips)
        #expect(outcome.status == 1, "\(outcome.errors)")
        try compare(stage.text("out/dropped.ndjson"), "dropped.ndjson")
        // Sizes of compressed files depend on the compressors' versions.
        let files = [
            "restore/", "quarantine/", "hold/", "dropped.ndjson", "index.sqlite", "manifest.json", "report.html",
            "SHA256SUMS",
        ]
        let summary = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard files.contains(where: { line.hasPrefix("  " + $0) }) else { return String(line) }
            let cells = line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
            return "  " + [cells[0], cells[cells.count - 1]].joined(separator: "  ")
        }
        let tables = outcome.errors.components(separatedBy: "\n\nWritten to")[0] + "\n"
        try compare(tables, "summary.txt")
        try compare(
            summary.joined(separator: "\n").replacingOccurrences(of: stage.path, with: "."), "restore.txt")
        try compare(stage.winnow("query", "out").output, "histogram.txt")
        try compare(stage.winnow("query", "out", "--decision", "hold", "--table", "Contact").output, "query.txt")
        try compare(stage.winnow("query", "out", "--decision", "hold", "--csv").output, "query.csv")
        try compare(
            stage.winnow("query", "out", "--score", ">=0.5", "--tag", "production", "--json").output, "query.json")
        // What stands below names the manifest's digest, which depends on the compressors' versions.
        let report = try stage.winnow("report", "out", "--format", "md").output
        try compare(report.components(separatedBy: "\nManifest `")[0], "report.md")
        // As the manual calls it.
        try stage.shell("ln -s out restore-set")
        let held = try #require(try stage.diff("out").first { $0["reason"] as? String == "contradiction" })
        try compare(stage.winnow("explain", "restore-set", "\(held["key"] ?? "")").output, "explain.txt")
        try compare(
            stage.winnow(
                "explain", "restore-set", "\(held["archive"] ?? ""):\(held["member"] ?? ""):\(held["record"] ?? "")"
            )
            .output, "explain.txt")
    }

    @Test("a record that followed another is explained by its parents")
    func cascade() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        try stage.shell("ln -s out restore-set")
        let child = try #require(
            try stage.diff("out").first { $0["table"] as? String == "Case" && $0["reason"] as? String == "cascade" })
        try compare(stage.winnow("explain", "restore-set", "\(child["key"] ?? "")").output, "explain-cascade.txt")
        try compare(stage.winnow("explain", "restore-set", "0035g000003YHLqAAO").output, "explain-kept.txt")
    }

    @Test(
        "what verify says of the fixture's restore set: alone, with the sources, of one that was changed, and of a proof"
    )
    func verification() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        try stage.shell("mv out restore-set")
        /// Sizes of compressed files depend on the compressors' versions.
        func text(_ arguments: [String]) throws -> String {
            try stage.winnow(arguments).output.replacingOccurrences(
                of: "(no others are there.* files), .*", with: "$1", options: .regularExpression)
        }
        try compare(text(["verify", "restore-set"]), "verify.txt")
        try compare(text(["verify", "restore-set", "--deep", "--source"] + FixtureTests.zips), "verify-source.txt")
        let held = try #require(try stage.diff("restore-set").first { $0["reason"] as? String == "contradiction" })
        let key = try #require(held["key"] as? String)
        #expect(try stage.winnow("explain", "restore-set", key, "--proof", "record.proof").status == 0)
        try compare(
            text(["verify", "--proof", "record.proof", "--manifest", "restore-set/manifest.json"]), "verify-proof.txt")
        try stage.shell("sed -i '3s/\"decision\":\"[a-z]*\"/\"decision\":\"hold\"/; 7d' restore-set/dropped.ndjson")
        try compare(
            text(["verify", "restore-set"]).components(separatedBy: "\nNot proved")[0] + "\n", "verify-tampered.txt")
    }

    @Test("what comes back with an account, and all that hung on it")
    func reinstated() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        let outcome = try stage.winnow(
            "reinstate", "out", "--record", "0015g000003g7pCAAQ", "--why", "a customer, says sales", "--dry-run")
        try compare(outcome.output + outcome.errors, "reinstate.txt")
    }

    @Test("the relations of the fixture export, and the order to load it in")
    func relations() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        try compare(stage.winnow(["relations", "-q"] + FixtureTests.zips).output, "relations.txt")
        try compare(stage.winnow("plan", "out").output, "plan.txt")
    }

    @Test("a held record as a review shows it")
    func review() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        try stage.shell("mv out restore-set")
        let talk = try stage.shell(
            """
            python3 '\(Project.fixtures)/terminal.py' '[{"size":[110,40]},{"wait":"q quit"},{"keys":"q"}]' \
                env TERM=xterm NO_COLOR=1 '\(Project.executable)' review restore-set --table Contact \
                | python3 -c "import json,sys; [print(line.rstrip()) for line in json.load(sys.stdin)['screens'][1]]"
            """)
        try compare(talk, "review.txt")
    }

    @Test("what another policy would decide otherwise")
    func diff() throws {
        let stage = try Stage()
        for zip in FixtureTests.zips { try stage.shell("cp '\(Project.fixtures)/salesforce/\(zip)' .") }
        try stage.write(
            "careful.yaml", "thresholds: {drop: 0.9999999}\ndetectors: {disable: [email.disposable-domain]}\n")
        let outcome = try stage.winnow(
            ["diff", "--no-config", "-q", "--limit", "8", "--policy-b", "careful.yaml", "--a"] + FixtureTests.zips)
        #expect(outcome.status == 1, "\(outcome.errors)")
        try compare(outcome.output, "diff.txt")
    }

    @Test("evaluation and calibration on the fixture export")
    func evaluation() throws {
        let stage = try Stage()
        let folder = Project.fixtures + "/salesforce/"
        // Records whose tags contradict each other are of either kind.
        try stage.shell("grep -v ,conflict, \(folder)labels.csv > labels.csv")
        let arguments = FixtureTests.zips.map { folder + $0 } + ["--labels", "labels.csv", "-q"]
        try compare(stage.winnow(["evaluate"] + arguments).output, "evaluate.txt")
        try compare(stage.winnow(["calibrate"] + arguments).output, "calibrate.yaml")
    }

    @Test("a check of a bad night, its metrics, and the history of two weeks")
    func check() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "expect: {tables: {Contact: {newest: LastModifiedDate, within: 40h}}}\n")
        for night in 0..<14 {
            let export = NightlyExport(night: night, fault: [6: .halved, 11: .burst, 12: .keyDoubled][night])
            try export.write(to: stage)
            let outcome = try stage.winnow(
                "check", "nights/\(export.name)", "--no-config", "--policy", "policy.yaml", "--as", "crm", "--at",
                export.timeText, "--baseline", "crm.baseline", "--accept", "--history", "crm.history", "--metrics",
                "crm.prom")
            guard night == 6 else { continue }
            try compare(outcome.output, "check.txt")
            try checkByTable(stage, export)
            let metrics = try stage.text("crm.prom").split(separator: "\n").filter {
                // Sizes of compressed files depend on the compressor's version.
                $0.contains("winnow_check_") && !$0.contains("cached") && !$0.hasSuffix(" 0")
                    || $0.contains("check_good")
            }
            try compare(metrics.joined(separator: "\n") + "\n", "check.prom")
        }
        try compare(stage.winnow("history", "crm.history").output, "history.txt")
        try compare(
            stage.winnow("history", "crm.history", "--table", "Contact", "--last", "9").output, "history-table.txt")
    }

    /// The bad night again, with limits by table.
    private func checkByTable(_ stage: Stage, _ night: NightlyExport) throws {
        try stage.write(
            "tables.yaml",
            """
            checks:
              records-fell:
                tables:
                  Contact: {share: 0.05}
                  Lead: {share: 0.6}
              untagged: {tables: {Acount: {severity: warning, share: 0}}}
              detector-rate: {tables: {Lead: off}}
            """)
        try compare(
            stage.winnow(
                "check", "nights/\(night.name)", "--no-config", "--policy", "tables.yaml", "--as", "crm", "--at",
                night.timeText, "--baseline", "crm.baseline"
            ).output, "check-tables.txt")
        try compare(
            stage.shell("'\(Project.executable)' policy rules tables.yaml --no-config | grep -B1 -e '^  '"),
            "check-rules-tables.txt")
    }

    @Test(
        "lists and help",
        arguments: [
            ("detectors.txt", ["detectors"]), ("formats.txt", ["formats"]), ("policy.yaml", ["policy", "show"]),
            ("help.txt", ["--help"]), ("help-restore.txt", ["restore", "--help"]),
            ("help-scan.txt", ["scan", "--help"]),
            ("help-query.txt", ["query", "--help"]), ("help-explain.txt", ["explain", "--help"]),
            ("help-policy.txt", ["policy", "--help"]), ("help-detectors.txt", ["detectors", "--help"]),
            ("help-formats.txt", ["formats", "--help"]), ("help-evaluate.txt", ["evaluate", "--help"]),
            ("help-calibrate.txt", ["calibrate", "--help"]),
            ("help-report.txt", ["report", "--help"]),
            ("help-check.txt", ["check", "--help"]), ("help-history.txt", ["history", "--help"]),
            ("check-rules.txt", ["policy", "rules", "--no-config"]),
            ("help-review.txt", ["review", "--help"]), ("help-diff.txt", ["diff", "--help"]),
            ("help-relations.txt", ["relations", "--help"]), ("help-plan.txt", ["plan", "--help"]),
            ("help-verify.txt", ["verify", "--help"]), ("help-sign.txt", ["sign", "--help"]),
            ("help-keygen.txt", ["keygen", "--help"]),
            ("help-reinstate.txt", ["reinstate", "--help"]),
        ])
    func lists(name: String, arguments: [String]) throws {
        let stage = try Stage()
        let outcome = try stage.run(Project.executable, arguments, environment: ["COLUMNS": "80"])
        #expect(outcome.status == 0)
        try compare(outcome.output, name)
    }
}
