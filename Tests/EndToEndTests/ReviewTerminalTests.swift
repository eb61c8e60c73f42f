import Foundation
import Testing

/// `winnow review` at a pseudo-terminal, as a person uses it.
@Suite("A review at a terminal")
struct ReviewTerminalTests {
    private struct Talk: Decodable {
        let status: Int32?
        let screens: [[String]]?
        /// What is written when the screen was given back.
        let after: String?
        let coloured: Bool?
        let restored: Bool?
        let failure: String?
    }

    private enum Step {
        case wait(String), keys(String), signal(String), size(Int, Int), stopped

        var json: [String: Any] {
            switch self {
            case .wait(let text): ["wait": text]
            case .keys(let text): ["keys": text]
            case .signal(let name): ["signal": name]
            case .size(let columns, let lines): ["size": [columns, lines]]
            case .stopped: ["stopped": true]
            }
        }
    }

    /// Runs a review and returns what was seen; the screen of each step is the one after it.
    private func talk(
        _ stage: Stage, _ steps: [Step], _ arguments: [String] = ["out"], environment: [String] = []
    ) throws -> Talk {
        let script = try JSONSerialization.data(withJSONObject: steps.map(\.json))
        let outcome = try stage.run(
            "/usr/bin/env",
            [
                "python3", Project.fixtures + "/terminal.py", String(decoding: script, as: UTF8.self), "env",
                "-u", "NO_COLOR", "TERM=xterm",
            ]
                + environment + [Project.executable, "review", "--by", "jane"] + arguments)
        let talk = try JSONDecoder().decode(Talk.self, from: Data(outcome.output.utf8))
        try #require(talk.failure == nil, "\(talk.failure ?? ""): \(outcome.output)")
        #expect(talk.restored == true, "the terminal is left as it was")
        return talk
    }

    private func decisions(_ stage: Stage) throws -> [String] {
        try stage.text("out-decisions.yaml").split(separator: "\n").filter { $0.hasPrefix("  - ") }.map(String.init)
    }

    @Test("keep, skip, drop, undo, filter, all alike: what was decided is in the file, and a restore does exactly that")
    func walk() throws {
        let backup = try ReviewBackup()
        let talk = try talk(
            backup.stage,
            [
                .wait("q quit"), .keys("k"), .wait("Why?"), .keys("called them\r"),
                .wait("keep: 1 record, 2 settled with it."),
                // Customer 2 is skipped; customer 3 dropped, taken back and dropped again.
                .keys("s"), .wait("orders 13"), .keys("s"), .wait("customers 3"), .keys("d"), .wait("drop: 1 record."),
                .keys("u"), .wait("Taken back: 1 decision."), .keys("d"), .wait("drop: 1 record."),
                .keys("f"), .wait("Show only"), .keys("notes email\r"), .wait("3 records shown"),
                .keys("w"), .wait("Why? called them_"), .keys("\u{7F}\u{7F}\u{7F}\u{7F}a test\r"),
                .wait("Why, from now on"),
                .keys("a"), .wait("any other key"), .keys("1"), .wait("k keep them all"), .keys("d"),
                .wait("drop: 3 records"), .keys("q"),
            ])
        #expect(talk.status == 1, "customer 2 and order 13 are left")
        #expect(talk.after?.contains("winnow restore b --decisions out-decisions.yaml") ?? false)
        let lines = try decisions(backup.stage)
        #expect(lines.count == 4, "equal notes are one decision: \(lines)")
        #expect(lines.allSatisfy { $0.contains("by: jane") && $0.contains("when: \"20") })
        #expect(lines[0].contains("decision: keep, table: customers, key: \"1\"") && lines[0].contains("called them"))
        #expect(lines.count { $0.contains("why: \"called a test\"") || $0.contains("a test") } == 2)

        let outcome = try backup.restore("again", ["--decisions", "out-decisions.yaml"])
        #expect(outcome.status == 1)
        #expect(!outcome.errors.contains("about no record"), "\(outcome.errors)")
        #expect(
            try backup.outcomes("again") == [
                "customers 2 hold", "orders 13 hold", "customers 3 drop", "notes 1# drop", "notes 2# drop",
                "notes 3# drop",
            ])
        #expect(try backup.stage.text("again/restore/b/orders.csv") == "id,customer_id\n11,1\n12,1\n14,4\n")
    }

    @Test("a record is shown with its evidence, what it hangs on, what hangs on it, and masked values")
    func card() throws {
        let backup = try ReviewBackup()
        let screens = try #require(
            try talk(backup.stage, [.size(100, 40), .wait("q quit"), .keys("n"), .wait("orders 11"), .keys("q")])
                .screens)
        let customer = screens[1].joined(separator: "\n")
        for text in [
            "customers 1", "its tag says production, its evidence does not",
            "email.reserved-domain  email  …@example.com",
            "children  2 records held for it: orders 11, orders 12", "email       x@xxxxxxx.xxx",
            "1 of 9, 0 settled, 9 left",
        ] {
            #expect(customer.contains(text), "\(text) in \(customer)")
        }
        #expect(!customer.contains("a@example.com"))
        let order = screens[3].joined(separator: "\n")
        #expect(order.contains("follows   customers 1: this record refers to it by customer_id"), "\(order)")
        let open = try talk(backup.stage, [.size(100, 40), .wait("q quit"), .keys("q")], ["out", "--show-values"])
        #expect(open.screens?[1].joined().contains("a@example.com") ?? false)
    }

    @Test("the same command goes on where it was left, and decisions made before can be changed")
    func resume() throws {
        let backup = try ReviewBackup()
        _ = try talk(
            backup.stage, [.wait("q quit"), .keys("k"), .wait("keep: 1"), .keys("q")], ["out", "--why", "known"])
        let before = try decisions(backup.stage)
        let talk = try talk(
            backup.stage,
            [
                .wait("customers 2"), .keys("ppp"), .wait("decided   keep: known (jane, "), .keys("d"),
                .wait("drop: 1"),
                .keys("q"),
            ], ["out", "--why", "not known"])
        #expect(talk.status == 1)
        let after = try decisions(backup.stage)
        #expect(before.count == 1 && after.count == 1)
        #expect(after[0].contains("decision: drop") && after[0].contains("why: \"not known\""), "\(after)")
    }

    @Test(
        "interrupted by Ctrl-C, a signal or the end of the terminal, nothing that was decided is lost",
        arguments: ["\u{3}", "TERM", "HUP"])
    func interrupted(how: String) throws {
        let backup = try ReviewBackup()
        let talk = try talk(
            backup.stage,
            [.wait("q quit"), .keys("k"), .wait("keep: 1"), how == "\u{3}" ? .keys(how) : .signal(how)],
            ["out", "--why", "known"])
        #expect(talk.status == 130)
        #expect(talk.after?.contains("interrupted; 1 decision in out-decisions.yaml") ?? false, "\(talk.after ?? "")")
        #expect(try decisions(backup.stage).count == 1)
        let left = try FileManager.default.contentsOfDirectory(atPath: backup.stage.path).filter {
            $0.hasPrefix(".out")
        }
        #expect(left == [], "neither a lock nor a half-written file")
    }

    @Test("interrupted while a reason is typed, no decision is made up")
    func interruptedTyping() throws {
        let backup = try ReviewBackup()
        let talk = try talk(backup.stage, [.wait("q quit"), .keys("d"), .wait("Why?"), .keys("half a rea\u{3}")])
        #expect(talk.status == 130)
        #expect(!backup.stage.exists("out-decisions.yaml"))
    }

    @Test("stopped by Ctrl-Z the terminal is the shell's again; what was decided is saved, and the screen comes back")
    func stopped() throws {
        let backup = try ReviewBackup()
        let talk = try talk(
            backup.stage,
            [
                .wait("q quit"), .keys("k"), .wait("keep: 1"), .keys("\u{1A}"), .stopped, .signal("CONT"),
                .wait("customers 2"), .keys("k"), .wait("5 settled"), .keys("q"),
            ], ["out", "--why", "known"])
        #expect(talk.status == 1)
        #expect(try decisions(backup.stage).count == 2)
    }

    @Test("the screen fits the terminal, whatever its size becomes", arguments: [(40, 10), (20, 6), (9, 3), (300, 90)])
    func sizes(columns: Int, lines: Int) throws {
        let backup = try ReviewBackup()
        let talk = try talk(
            backup.stage,
            [
                .wait("q quit"), .size(columns, lines), .keys("?"), .wait("Each rec"), .keys("x"), .keys("n"),
                .wait("2 of 9"), .keys("q"),
            ])
        #expect(talk.status == 1)
        for screen in (talk.screens ?? []).dropFirst(3) {
            #expect(screen.count <= max(lines, 1), "\(screen)")
            #expect(screen.allSatisfy { $0.trimmingCharacters(in: ["\r"]).count <= columns }, "\(screen)")
        }
    }

    @Test("colours unless NO_COLOR says otherwise")
    func colours() throws {
        let backup = try ReviewBackup()
        let steps: [Step] = [.wait("q quit"), .keys("q")]
        #expect(try talk(backup.stage, steps).coloured == true)
        #expect(try talk(backup.stage, steps, environment: ["NO_COLOR=1"]).coloured == false)
    }

    @Test("what stands in a backup cannot reach the terminal as anything but text", arguments: [[], ["--show-values"]])
    func hostile(options: [String]) throws {
        let stage = try Stage()
        let attack = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}"
        try stage.write(
            "b/contact.csv",
            "id,email,note\n1,a@mailinator.com,v\(attack)\n"
                + (2..<30).map { "\($0),b\($0)@mailinator.com,plain\n" }.joined())
        try stage.write("b/a\(attack).csv", "id,email\n1,c@mailinator.com\n")
        _ = try stage.winnow("restore", "b", "--no-config", "--output", "out")
        try #require(try stage.diff("out").count >= 2)
        let raw = try stage.run(
            "/usr/bin/env",
            [
                "python3", Project.fixtures + "/terminal.py",
                #"[{"size":[200,50]},{"wait":"q quit"},{"keys":"n"},{"wait":"2 of"},{"keys":"a"},{"keys":"x"},{"keys":"f"},{"keys":"\u001b"},{"keys":"n"},{"keys":"q"}]"#,
                "env", "-u", "NO_COLOR", "TERM=xterm", Project.executable, "review", "out",
            ] + options)
        let talk = try JSONDecoder().decode(Talk.self, from: Data(raw.output.utf8))
        #expect(talk.failure == nil)
        let shown = (talk.screens ?? []).joined().joined() + (talk.after ?? "")
        #expect(shown.contains("\\u{1B}]0;owned\\u{7}"), "\(shown)")
        #expect(!shown.contains("\u{1B}]") && !shown.contains("\u{7}") && !shown.contains("\u{9B}"))
        #expect(!shown.contains("\u{202E}") && !shown.contains("\u{1B}[2J"))
    }

    @Test("two reviews of one restore set at a time are refused")
    func locked() throws {
        let backup = try ReviewBackup()
        let python = """
            import subprocess, os, pty, sys, time
            master, slave = pty.openpty()
            child = subprocess.Popen([sys.argv[1], 'review', 'out'], stdin=slave, stdout=slave, stderr=slave)
            os.close(slave)
            seen = b''
            while b'q quit' not in seen: seen += os.read(master, 65536)
            other = subprocess.run([sys.argv[1], 'review', 'out', '--decide', 'keep', '--why', 'x'], capture_output=True, text=True)
            os.write(master, b'q')
            print(other.returncode, other.stderr)
            while True:
                try:
                    if not os.read(master, 65536) or child.poll() is not None: break
                except OSError: break
            child.wait()
            """
        let outcome = try backup.stage.run("/usr/bin/env", ["python3", "-c", python, Project.executable])
        #expect(outcome.status == 0 && !outcome.output.hasPrefix("0 ") && !outcome.output.hasPrefix("1 "), "\(outcome)")
        #expect(!backup.stage.exists("out-decisions.yaml"))
    }
}
