import Foundation
import Testing

/// Exit codes and messages of the command itself.
struct CommandTests {
    @Test(
        "a wrong call is 2, a missing source 3, an output that cannot be written 4",
        arguments: [
            (["restore"], Int32(2), "Say what to read"), (["nonsense"], 2, "nonsense"),
            (["restore", "b.csv"], 2, "--output"),
            (["restore", "b.csv", "--output", "o", "--dry-run"], 2, "--dry-run"),
            (["restore", "b.csv", "--output", "o", "--threads", "0"], 2, "--threads"),
            (["restore", "b.csv", "--output", "o", "--policy", "bad.yaml"], 2, "bad.yaml:1:"),
            (["restore", "b.csv", "--output", "o", "--policy", "none.yaml"], 2, "policy init"),
            (["restore", "b.csv", "in/b.csv", "--output", "o"], 2, "two archives are named b.csv"),
            (["restore", "none.zip", "--output", "o"], 3, "none.zip"),
            (["query", "none"], 3, "does not exist"), (["query", "b.csv"], 3, "b.csv"),
            (["restore", "b.csv", "--output", "/proc/none/o"], 4, "cannot be created"),
        ])
    func codes(arguments: [String], code: Int32, message: String) throws {
        let stage = try Stage()
        try stage.write("b.csv", "Id\n1\n")
        try stage.write("in/b.csv", "Id\n1\n")
        try stage.write("bad.yaml", "thresholds: {drop: 7}\n")
        let outcome = try stage.run(Project.executable, arguments)
        #expect(outcome.status == code, "\(outcome.errors)")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(!stage.exists("o"))
    }

    @Test("a policy is started, checked and shown")
    func policy() throws {
        let stage = try Stage()
        #expect(try stage.winnow("policy", "init", "p.yaml").status == 0)
        #expect(try stage.winnow("policy", "init", "p.yaml").status == 4)
        #expect(try stage.winnow("policy", "check", "p.yaml").status == 0)
        #expect(try stage.winnow("policy", "show", "p.yaml").output == stage.winnow("policy", "show").output)
        #expect(try stage.winnow("policy", "init", "-").output == stage.text("p.yaml"))
    }

    @Test("quiet says nothing, json says it on standard output, verbose names the dialects")
    func shapes() throws {
        let stage = try Stage()
        try stage.write("b.csv", "Id;Name\r\n1;x\r\n")
        let quiet = try stage.winnow("scan", "b.csv", "-q")
        #expect(quiet.errors.isEmpty && quiet.output.isEmpty)
        let json = try stage.winnow("scan", "b.csv", "--json")
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(report?["records"] as? Int == 1 && json.errors.isEmpty)
        #expect(try stage.winnow("scan", "b.csv", "-v").errors.contains("CSV, semicolon, quoted, CRLF, UTF-8"))
    }

    @Test("a scan with an index answers queries as a restore set does, and never overwrites an index")
    func index() throws {
        let stage = try Stage()
        try stage.write("b.csv", contacts(300) { $0 % 10 == 0 })
        let scan = try stage.winnow("scan", "b.csv", "--index", "i.sqlite")
        #expect(scan.status == 0)
        #expect(scan.errors.contains("Written to i.sqlite: full index"))
        #expect(try stage.winnow("scan", "b.csv", "--index", "i.sqlite").status == 2)
        try stage.winnow("restore", "b.csv", "--output", "o")
        for question in [["--decision", "drop"], ["--score", "<0.5"], ["--tag", "none"]] {
            let (one, other) = try (
                stage.winnow(["query", "i.sqlite", "--csv"] + question).output,
                stage.winnow(["query", "o", "--csv"] + question).output
            )
            #expect(one == other && one.split(separator: "\n").count > 1)
        }
        #expect(try stage.shell("ls -A").split(separator: "\n").filter { $0.hasPrefix(".i") }.isEmpty)
    }

    @Test("the summary, its JSON and the manifest say which index was written", arguments: ["full", "sparse", "none"])
    func indexMode(mode: String) throws {
        let stage = try Stage()
        try stage.write("b.csv", contacts(300) { $0 % 10 == 0 })
        let summary = try stage.winnow("restore", "b.csv", "--output", "o", "--index", mode).errors
        #expect(summary.contains("full index: every record") == (mode == "full"))
        #expect(summary.contains("sparse index: the records that stand out") == (mode == "sparse"))
        let json = try stage.winnow("restore", "b.csv", "--output", "o", "--force", "--index", mode, "--json").output
        #expect(json.contains("\"index\" : \"\(mode)\"") == (mode != "none"))
        #expect(try stage.text("o/manifest.json").contains("\"index\" : \"\(mode)\"") == (mode != "none"))
    }
}
