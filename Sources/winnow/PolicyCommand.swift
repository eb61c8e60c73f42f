import ArgumentParser
import Foundation
import Policies

/// `winnow policy`
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Show, start or check the policy: which tags count, which detectors run, where the thresholds are.",
        subcommands: [Show.self, Init.self, Check.self, Rules.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the policy in force: the built-in one, with the files laid over it that are found.",
            discussion: """
                Files, each laid over those before it: /etc/winnow/policy.yaml, $XDG_CONFIG_HOME/winnow/policy.yaml (or \
                ~/.config/winnow/policy.yaml), ./winnow.yaml, and FILE, which other commands take as --policy.

                Examples:
                  winnow policy show
                  winnow policy show strict.yaml --origin
                """)

        @Argument(help: ArgumentHelp("A policy file, laid over all others.", valueName: "file"))
        var file: String?

        @Flag(help: "Say behind each line which file and line it comes from; a line without a remark is built in.")
        var origin = false

        @Flag(help: "Read no policy but FILE.")
        var noConfig = false

        func run() throws {
            let paths = PolicyFiles.paths(named: file, usesConfiguration: !noConfig)
            let (policy, origins) = try Policy.load(paths: paths)
            Messages.standardOutput(origin ? origins.remarked(policy) : policy.canonicalText)
        }
    }

    struct Init: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a commented policy to start from; its values are the defaults.")

        @Argument(help: ArgumentHelp("The file to write; it must not exist. '-' prints it.", valueName: "file"))
        var file = "winnow.yaml"

        func run() throws {
            guard file != "-" else {
                Messages.standardOutput(Policy.commentedText)
                return
            }
            do {
                try Data(Policy.commentedText.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
            } catch {
                Messages.error(
                    "\(file) cannot be written: \(error.localizedDescription)\n  Choose another name; a policy is never overwritten."
                )
                throw ExitCode(ExitStatus.output.rawValue)
            }
            Messages.standardError("Wrote \(file). Change it, then: winnow policy check \(file)\n")
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a policy file; an error names line and column and what is allowed.")

        @Argument(help: ArgumentHelp("The policy file.", valueName: "file"))
        var file: String

        func run() throws {
            _ = try Policy.load(path: file)
            Messages.standardError("\(file) is a valid policy.\n")
        }
    }
}
