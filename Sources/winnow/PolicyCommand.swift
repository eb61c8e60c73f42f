import ArgumentParser
import Foundation
import Policies

/// `winnow policy`
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Show, start or check the policy: which tags count, which detectors run, where the thresholds are.",
        subcommands: [Show.self, Init.self, Check.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the policy in force: the built-in one, with a file laid over it.")

        @Argument(help: ArgumentHelp("A policy file.", valueName: "file"))
        var file: String?

        func run() throws {
            Messages.standardOutput(try PolicyFile.load(file).canonicalText)
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
