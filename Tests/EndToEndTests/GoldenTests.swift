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
            "restore/", "quarantine/", "hold/", "dropped.ndjson", "index.sqlite", "manifest.json", "SHA256SUMS",
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
        let held = try #require(try stage.diff("out").first { $0["reason"] as? String == "contradiction" })
        try compare(stage.winnow("explain", "out", "\(held["key"] ?? "")").output, "explain.txt")
        try compare(
            stage.winnow("explain", "out", "\(held["archive"] ?? ""):\(held["member"] ?? ""):\(held["record"] ?? "")")
                .output, "explain.txt")
    }

    @Test("a record that followed another is explained by its parents")
    func cascade() throws {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        let child = try #require(
            try stage.diff("out").first { $0["table"] as? String == "Case" && $0["reason"] as? String == "cascade" })
        try compare(stage.winnow("explain", "out", "\(child["key"] ?? "")").output, "explain-cascade.txt")
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
            ("help-review.txt", ["review", "--help"]), ("help-diff.txt", ["diff", "--help"]),
            ("help-relations.txt", ["relations", "--help"]), ("help-plan.txt", ["plan", "--help"]),
        ])
    func lists(name: String, arguments: [String]) throws {
        let stage = try Stage()
        let outcome = try stage.run(Project.executable, arguments, environment: ["COLUMNS": "80"])
        #expect(outcome.status == 0)
        try compare(outcome.output, name)
    }
}
