import Foundation
import Testing

/// The completions that winnow writes, loaded by the shells that they are for.
struct CompletionTests {
    private let stage: Stage
    /// Where the command is, for the search path.
    private let place = URL(fileURLWithPath: Project.executable).deletingLastPathComponent().path

    init() throws {
        stage = try Stage()
    }

    private func write(_ shell: String, to file: String) throws {
        try stage.shell("'\(Project.executable)' --generate-completion-script \(shell) > \(file)")
    }

    /// Runs a script by a shell; what it prints. Nothing may go to standard error, and a shell that waits for what never comes
    /// is ended.
    private func run(_ shell: [String], _ script: String) throws -> String {
        let outcome = try stage.run(
            "/usr/bin/env", ["timeout", "120"] + shell + [script],
            environment: ["PATH": place + ":/usr/local/bin:/usr/bin:/bin", "TERM": "dumb", "HOME": stage.path])
        try #require(outcome.status != 127, "\(shell[0]) is missing: scripts/install-packages test")
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.status) \(outcome.errors)\(outcome.output)")
        return outcome.output
    }

    @Test("bash completes subcommands and options")
    func bash() throws {
        try write("bash", to: "winnow.bash")
        let found = try run(
            ["bash", "--noprofile", "--norc", "-c"],
            """
            set -e; . ./winnow.bash; complete -p winnow > /dev/null
            tried() { COMPREPLY=(); COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _winnow winnow "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"; echo "${COMPREPLY[*]}"; }
            tried winnow rein; tried winnow restore --dry; tried winnow policy sh
            """)
        #expect(found == "reinstate\n--dry-run\nshow\n")
    }

    @Test("fish completes subcommands, with what they do, and options")
    func fish() throws {
        try write("fish", to: "winnow.fish")
        let found = try run(
            ["fish", "--no-config", "-c"],
            "source winnow.fish; complete -C 'winnow rein'; complete -C 'winnow restore --dr'; complete -C 'winnow policy sh'"
        )
        let lines = found.split(separator: "\n")
        try #require(lines.count == 3, "\(found)")
        #expect(lines[0].hasPrefix("reinstate\tMake a new restore set"))
        #expect(lines[1].hasPrefix("--dry-run\t"))
        #expect(lines[2].hasPrefix("show\t"))
    }

    @Test("zsh completes subcommands and options at its line editor")
    func zsh() throws {
        try stage.shell("mkdir functions")
        try write("zsh", to: "functions/_winnow")
        // What is waited for is not what is typed, so that the echo does not answer for the shell.
        let found = try run(
            ["zsh", "-f", "-c"],
            """
            zmodload zsh/zpty; zpty z zsh -f -i
            zpty -w z "fpath=($PWD/functions \\$fpath); autoload -U compinit; compinit -u -d $PWD/dump; print LOA''DED"
            zpty -r z out '*LOADED*'
            zpty -w -n z $'winnow rein\\t'; zpty -r z out '*reinstate*' && print subcommand
            zpty -w -n z $'--dry\\t'; zpty -r z out '*--dry-run*' && print option
            zpty -d z
            """)
        #expect(found == "subcommand\noption\n")
    }

    @Test("examples in help texts are not broken by the width of a terminal")
    func widths() throws {
        let listed = try stage.winnow("--help").output
        let names = try #require(listed.split(separator: "SUBCOMMANDS:").last).split(separator: "\n").compactMap {
            line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
        }
        try #require(names.contains("restore") && names.contains("keygen"))
        for name in names where name != "See" {
            let help = try stage.winnow("help", name).output
            let overview = help.components(separatedBy: "USAGE:")[0].split(separator: "\n")
            // ArgumentParser goes on in the first column where a line that begins with spaces is too long.
            for (line, next) in zip(overview, overview.dropFirst()) where line.hasPrefix("  ") && line.count > 60 {
                let word = next.prefix { $0 != " " }
                let isBroken = !word.isEmpty && line.count + 1 + word.count >= 80
                #expect(!isBroken, "\(name): \(line)\n\(next)")
            }
        }
    }
}
