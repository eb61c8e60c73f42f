import Foundation
import Testing

/// What lies in the place of a file of a restore set may be a pipe that nobody writes to, or a device without an end.
struct MisplacedFileTests {
    private static let files = [
        "manifest.json", "manifest.dsse.json", "dropped.ndjson", "index.sqlite", "decisions.yaml", "report.html",
        "SHA256SUMS",
        "restore/b.zip", "quarantine/b.zip",
    ]

    /// Commands that read a restore set, by words; some write beside it.
    private static let commands = [
        "verify out", "verify out --deep --source b.zip", "explain out k1", "explain out k2",
        "explain out k2 --proof proof",
        "report out --format md", "report out --format csv", "report out --output again.html", "query out",
        "diff out other", "diff other out", "review out --export held.csv", "review out --decide keep --why w",
        "plan out",
        "reinstate out --record k2 --why w --output new", "reinstate out --record k2 --why w --dry-run",
        "sign out --key key.pem", "verify --proof kept --manifest out/manifest.json",
        "verify --proof kept --manifest out/manifest.dsse.json",
    ]

    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "in/Contact.csv",
            "Id,Name,Data_Provenance__c\nk1,Ann,production\nk2,Zq,synthetic\nk3,Bea,\nk4,Test Test,\n")
        try stage.shell("cd in && zip -q ../b.zip Contact.csv")
        try stage.shell("openssl genpkey -algorithm ed25519 -out key.pem 2>/dev/null")
        try stage.write(
            "keep.yaml",
            "version: 1\ndecisions:\n  - {decision: keep, table: Contact, key: k4, by: j.doe, why: known}\n")
        for name in ["out", "other"] {
            let made = try stage.winnow(
                "restore", "b.zip", "--output", name, "--sign-key", "key.pem", "--decisions", "keep.yaml", "-q")
            try #require(made.status == 0, "\(made.errors)")
        }
        #expect(try stage.winnow("explain", "out", "k1", "--proof", "kept").status == 0)
        return stage
    }

    private func run(_ command: String, _ stage: Stage) throws -> Stage.Outcome {
        try stage.shell("rm -rf new again.html proof held.csv out-decisions.yaml")
        return try stage.run(
            "/usr/bin/timeout", ["-k", "1", "60", Project.executable] + command.split(separator: " ").map(String.init))
    }

    @Test("the commands do what they should where all files are there")
    func untouched() throws {
        let stage = try stage()
        for command in Self.commands {
            let outcome = try run(command, stage)
            #expect(outcome.status == 0, "\(command): \(outcome.errors)")
        }
    }

    @Test("no command waits for what is not there, or reads what has no end", arguments: files)
    func misplaced(_ file: String) throws {
        let stage = try stage()
        let devices = ["manifest.json", "dropped.ndjson"]
        for place in ["mkfifo F"] + (devices.contains(file) ? ["ln -s /dev/zero F"] : []) {
            try stage.shell("rm F && \(place)".replacing("F", with: "out/" + file))
            let verified = try stage.winnow("verify", "out")
            #expect(verified.status == 1 && verified.output.contains(file), "\(place): \(verified.output)")
            for command in Self.commands {
                let outcome = try run(command, stage)
                #expect((0...3).contains(outcome.status), "\(command), \(place): \(outcome.status) \(outcome.errors)")
            }
        }
    }
}
