import Foundation
import Testing

/// What stands on standard error, for people, journals and programs.
@Suite("Logs")
struct LogTests {
    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "b/Contact.csv",
            "Id,LastName,Email,Provenance__c\n0035g00000XyZabAAF,Mustermann-Kowalski,annegret.m@example.com,synthetic\n"
        )
        return stage
    }

    /// The events of a log: each line is one object with time, level and message first.
    private func events(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            #expect(line.hasPrefix("{\"time\":\"2") && line.contains("Z\",\"level\":\""), "\(line)")
            return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        }
    }

    @Test("with --log-format json each line is an object, with numbers as numbers, and standard output is as ever")
    func json() throws {
        let stage = try stage()
        let outcome = try stage.winnow("restore", "b", "--output", "out", "--log-format", "json", "--json")
        #expect(outcome.status == 0)
        #expect(try events(outcome.errors).contains { ($0["message"] as? String)?.hasPrefix("Scanning b") == true })
        let scanned = try stage.winnow("scan", "b", "--log-format=json")
        let last = try #require(try events(scanned.errors).last)
        #expect(last["level"] as? String == "notice" && last["message"] as? String == "Scanned")
        #expect(last["records"] as? Int == 1 && last["dropped"] as? Int == 1 && last["kept"] as? Int == 0)
        #expect(scanned.output.isEmpty)
    }

    @Test("errors are events too, whatever goes wrong, and keep their exit codes")
    func errors() throws {
        let stage = try stage()
        try stage.write("cut.zip", "PK\u{03}\u{04} and no more")
        for (arguments, status) in [
            (["restore", "b", "--log-format", "json"], 2), (["restore", "--what", "--log-format", "json"], 2),
            (["scan", "none.zip", "--log-format", "json"], 3), (["scan", "cut.zip", "--log-format", "json"], 3),
            (["scan", "b", "--log-format", "json", "--policy", "none.yaml"], 2),
        ] {
            let outcome = try stage.winnow(arguments)
            #expect(outcome.status == Int32(status), "\(arguments) \(outcome.errors)")
            let last = try #require(try events(outcome.errors).last, "\(arguments)")
            #expect(last["level"] as? String == "error" && (last["message"] as? String)?.isEmpty == false)
        }
        let quiet = try stage.winnow("scan", "b", "--log-format", "json", "-q")
        #expect(quiet.errors.isEmpty)
    }

    @Test("the environment chooses where the command line does not")
    func environment() throws {
        let stage = try stage()
        let chosen = try stage.shell("WINNOW_LOG_FORMAT=json '\(Project.executable)' scan b 2>&1 >/dev/null")
        #expect(try events(chosen).isEmpty == false)
        let refused = try stage.shell(
            "WINNOW_LOG_FORMAT=json '\(Project.executable)' scan b --log-format text 2>&1 >/dev/null")
        #expect(refused.contains("Contact") && !refused.contains("{\"time\""))
        #expect(try stage.winnow("scan", "b", "--log-format", "xml").status == 2)
    }

    @Test("in systemd's journal each line has its priority, and nowhere else")
    func journal() throws {
        let stage = try stage()
        func run(_ arguments: String, stream: String) throws -> String {
            try stage.shell(
                """
                : > err; JOURNAL_STREAM=\(stream) '\(Project.executable)' \(arguments) 2>err >/dev/null; cat err
                """)
        }
        let summary = try run("scan b", stream: "$(stat -c %d:%i err)")
        #expect(!summary.isEmpty && summary.split(separator: "\n").allSatisfy { $0.hasPrefix("<5>") })
        let error = try run("scan none.zip", stream: "$(stat -c %d:%i err)")
        #expect(error.split(separator: "\n").allSatisfy { $0.hasPrefix("<3>") } && error.hasPrefix("<3>winnow: "))
        // Standard error of a child was redirected: the variable is inherited and means another stream.
        #expect(try !run("scan b", stream: "1:1").contains("<5>"))
        #expect(try events(run("scan b --log-format json", stream: "$(stat -c %d:%i err)")).isEmpty == false)
    }

    @Test("in the journal what a check finds has the priority of its severity, so that -p warning shows it")
    func foundInTheJournal() throws {
        let stage = try Stage()
        try stage.write("Odd.csv", "Id,Name\n1,a\n1,b\n")
        func lines(_ arguments: String, stream: String) throws -> [Substring] {
            try stage.shell(
                """
                : > out; JOURNAL_STREAM=\(stream) '\(Project.executable)' check Odd.csv --no-config --as odd \(arguments) >out \
                    2>/dev/null; cat out
                """
            ).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let here = "$(stat -c %d:%i out)"
        let quiet = try lines("-q", stream: here).filter { !$0.isEmpty }
        #expect(quiet.count >= 3 && quiet.allSatisfy { $0.hasPrefix("<4>") } && quiet[0] == "<4>odd: 1 warning.")
        let all = try lines("", stream: here).filter { !$0.isEmpty }
        #expect(all.starts(with: quiet) && all.dropFirst(quiet.count).allSatisfy { $0.hasPrefix("<6>") })
        #expect(all.count > quiet.count)
        #expect(try lines("--fail-on never", stream: "1:1").contains("odd: 1 warning."))
        #expect(try lines("--json", stream: here).allSatisfy { !$0.hasPrefix("<") })
    }

    @Test("with --verbose a log without a terminal says how far the run is")
    func progress() throws {
        let stage = try stage()
        #expect(try stage.winnow("scan", "b", "-v").errors.contains("winnow: Scanning b"))
        #expect(try !stage.winnow("scan", "b").errors.contains("Scanning"))
    }
}
