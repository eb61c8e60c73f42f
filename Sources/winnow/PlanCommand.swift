import ArgumentParser
import Foundation
import Reports
import RestoreSets

/// `winnow plan`
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Print the order in which the tables of a restore set are loaded.",
        discussion: """
            Parents come before children. Tables that refer to each other stand together, with the fields that are left empty \
            at first and set in a second pass: what Data Loader, 'sf data import' or COPY need.

            Example:
              winnow plan restore-set
            """)

    @Argument(help: ArgumentHelp("A folder that 'winnow restore' wrote.", valueName: "restore-set"))
    var restoreSet: String

    @Flag(help: "Print as JSON.")
    var json = false

    func run() throws {
        let plan = try LoadPlan(restoreSet: restoreSet)
        Messages.standardOutput(json ? plan.json() : plan.text(style: Messages.style(for: STDOUT_FILENO)))
    }
}
