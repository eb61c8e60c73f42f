import ArgumentParser
import Foundation
import Policies
import Reports

extension PolicyCommand {
    /// `winnow policy rules`
    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the rules of 'winnow check' with the severities and limits in force.",
            discussion: """
                They are changed in the policy:
                  checks: {untagged: {severity: warning, share: 0.05}, column-new: off}
                  checks: {records-fell: {tables: {Contact: {share: 0.05}, ImportQueue: {share: 0.6}}}}
                """)

        @Argument(help: ArgumentHelp("A policy file, laid over all others.", valueName: "file"))
        var file: String?

        @Flag(help: "Read no policy but FILE.")
        var noConfig = false

        func run() throws {
            let policy = try PolicyFiles.load(named: file, usesConfiguration: !noConfig)
            Messages.standardOutput(
                CheckRuleList(policy.checks).text(style: Messages.style(for: STDOUT_FILENO)))
        }
    }
}
