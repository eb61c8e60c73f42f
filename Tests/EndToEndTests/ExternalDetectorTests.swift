import Foundation
import Testing

/// Programs that the policy names and that judge records too.
struct ExternalDetectorTests {
    private func stage(records: Int = 40) throws -> Stage {
        let stage = try Stage()
        for table in ["Contact", "Lead"] {
            let rows = (1...records).map { "\(table.first ?? "x")\($0),Okafor \($0),ada\($0)@corp.com\n" }
            try stage.write("in/\(table).csv", "Id,LastName,Email\n" + rows.joined())
        }
        try stage.shell("tar -cf b.tar -C in Contact.csv Lead.csv")
        return stage
    }

    private func policy(_ stage: Stage, program: String, more: String = "") throws {
        try stage.write("detector.py", program)
        try stage.write(
            "p.yaml", "detectors: {external: [{name: lookalike, command: [python3, detector.py]\(more)}]}\n")
    }

    /// A program that answers each record of a batch with what `score` says of it.
    private func answering(_ score: String, start: String = "") -> String {
        """
        import json, sys
        \(start)
        batch = []
        for line in sys.stdin:
            if line.strip():
                batch.append(json.loads(line))
                continue
            for record in batch:
                print(json.dumps({"record": record["record"], "score": \(score)}))
            sys.stdout.flush()
            batch = []
        """
    }

    // Debian's Python, which has python3-sklearn.
    @Test("a detector with scikit-learn, as the documentation has it, judges by what it was taught")
    func example() throws {
        let stage = try Stage()
        let sounds = ["zor", "qua", "vex", "blim", "krax", "jupp"]
        let names = ["Miller", "Garcia", "Novak", "Rossi", "Tanaka", "Okafor"]
        func table(_ header: String, _ rows: [String]) -> String { header + "\n" + rows.joined(separator: "\n") + "\n" }
        func row(_ number: Int, _ list: [String]) -> String {
            let name = list[number % list.count] + list[(number / 7) % list.count].lowercased()
            return "\(name),\(name.lowercased())@corp.com"
        }
        try stage.write(
            "labelled.csv",
            table(
                "label,LastName,Email",
                (0..<120).map { ["real", "synthetic"][$0 % 2] + "," + row($0, [names, sounds][$0 % 2]) }))
        try stage.write(
            "in/Contact.csv",
            table("Id,LastName,Email", (0..<200).map { "\($0)," + row($0 * 3 + 1, [names, sounds][$0 % 2]) }))
        let example = Project.root + "/docs/examples/external_detector.py"
        try stage.shell(
            "/usr/bin/python3 \(example) train labelled.csv model.joblib && tar -cf b.tar -C in Contact.csv")
        try stage.write(
            "p.yaml",
            """
            detectors:
              prior: 0
              disable: [batch]
              external: [{name: lookalike, command: [/usr/bin/python3, \(example), judge, model.joblib], fields: [LastName, Email]}]
            """)
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml")
        #expect(outcome.status <= 1, "\(outcome.errors)")
        let diff = try stage.diff("out")
        let gone = Set(diff.compactMap { ($0["key"] as? String).flatMap(Int.init) })
        #expect(gone.count >= 90 && gone.allSatisfy { $0 % 2 == 1 })
        let evidence = try #require((diff.first?["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["detector"] as? String == "score.external")
        #expect(evidence["excerpt"] as? String == "lookalike")
    }

    @Test("it is started once, gets the fields that it asked for in source order, and may have no opinion")
    func protocolOfRecords() throws {
        let stage = try stage(records: 30_000)
        try policy(
            stage,
            program: answering(
                "None if record['record'] % 10 else 0.999999",
                start: """
                    log = open("log", "a")
                    log.write("started\\n")
                    class Log:
                        def __iter__(self):
                            for line in stdin:
                                log.write(line); yield line
                    stdin = sys.stdin; sys.stdin = Log()
                    """), more: ", fields: [email, Nothing]")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml", "--threads", "4")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = try stage.text("log").split(separator: "\n").map(String.init)
        #expect(lines.count { $0 == "started" } == 1)
        #expect(lines.count == 60_001)
        #expect(lines[1] == #"{"table":"Contact","record":1,"fields":{"Email":"ada1@corp.com"}}"#)
        #expect(lines[60_000] == #"{"table":"Lead","record":30000,"fields":{"Email":"ada30000@corp.com"}}"#)
        #expect(try stage.diff("out").count == 6_000)
    }

    @Test("a detector that remembers what it saw answers the same for any number of threads")
    func deterministic() throws {
        let stage = try stage(records: 20_000)
        try policy(
            stage,
            program: answering("[state.append(1), (len(state) * 7919 % 1000) / 1000][1]", start: "state = []"))
        var trees: [[String: Data]] = []
        for threads in ["1", "4"] {
            let output = "out" + threads
            _ = try stage.winnow(
                "restore", "b.tar", "--output", output, "--policy", "p.yaml", "--threads", threads, "--index", "none")
            trees.append(try stage.tree(output))
        }
        #expect(trees[0] == trees[1])
        #expect(try !stage.diff("out1").isEmpty)
    }

    @Test(
        "what goes wrong with it is an error that names it, and nothing is written",
        arguments: [
            ("import sys; sys.stdin.readline(); sys.exit('no model there')", "", "status 1"),
            ("import sys; sys.stdin.readline(); sys.exit('no model there')", "", "no model there"),
            ("import os, sys; sys.stdin.readline(); os.kill(os.getpid(), 11)", "", "signal 11"),
            ("import sys; print('hello', flush=True); sys.stdin.read()", "", "gave an answer that is none"),
            ("ANSWER 2", "", "a score from 0 to 1 for record 1"),
            ("ANSWER True", "", "a score from 0 to 1 for record 1"),
            ("ANSWER 'high'", "", "a score from 0 to 1 for record 1"),
            ("ANSWER float('nan')", "", "gave an answer that is none"),
            (
                "import sys\nfor line in sys.stdin: print('{\"record\": 7, \"score\": 0}', flush=True)", "",
                "an answer to record 1"
            ),
            (
                "import sys, time\nfor line in sys.stdin: pass\ntime.sleep(60)", ", seconds: 1",
                "no answer within 1 seconds"
            ),
            ("import sys\nwhile True: sys.stdout.write('x' * 4096)", "", "a line of more than 65536 bytes"),
            ("ANSWER 0 if record['record'] < 40 else [print('{}'), 0][1]", "", "gave an answer that is none"),
            ("ANSWER 0; TAIL print('one more')", "", "wrote more lines than it got records"),
            ("import sys\nx = bytearray(2 << 30)\nfor line in sys.stdin: pass", ", megabytes: 1024", "MemoryError"),
            ("ANSWER 0; TAIL sys.exit(3)", "", "status 3 after the last record"),
        ])
    func failures(program: String, more: String, message: String) throws {
        let stage = try stage()
        var text = program
        if program.hasPrefix("ANSWER ") {
            let parts = program.dropFirst(7).components(separatedBy: "; TAIL ")
            text = answering(parts[0]) + "\n" + (parts.count > 1 ? parts[1] : "")
        }
        try policy(stage, program: text, more: more)
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("the external detector 'lookalike'"), "\(outcome.errors)")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(!stage.exists("out"))
    }

    @Test("a program that is not there stops the run before anything is read")
    func missingProgram() throws {
        let stage = try stage()
        try stage.write("p.yaml", "detectors: {external: [{name: lookalike, command: [no-such-program]}]}\n")
        let outcome = try stage.winnow("restore", "missing.tar", "--output", "out", "--policy", "p.yaml")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("'lookalike' cannot be started: no-such-program: No such file"))
    }
}
