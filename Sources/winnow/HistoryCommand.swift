import ArgumentParser
import Checks
import Foundation
import Reports

/// `winnow history`
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show what 'winnow check' measured over time: the trend of each table, and what was found.",
        discussion: """
            Examples:
              winnow history crm.history
              winnow history crm.history --table Contact --last 60
            """)

    @Argument(help: ArgumentHelp("What 'winnow check --history' wrote.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("One table, a line a run.", valueName: "table"))
    var table: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Runs of this name only.", valueName: "name"))
    var checkName: String?

    @Option(help: ArgumentHelp("So many runs of each name.", valueName: "n"))
    var last = 40

    @Flag(help: "Print the runs as JSON.")
    var json = false

    func validate() throws {
        if !(1...100_000).contains(last) { throw ValidationError("--last is a number from 1 to 100000.") }
    }

    func run() throws {
        let runs = try CheckHistory(path: file, readOnly: true).runs(check: checkName, last: last)
        let report = HistoryReport(runs)
        let style = Messages.style(for: STDOUT_FILENO)
        if json {
            Messages.standardOutput(report.json())
        } else if let table {
            Messages.standardOutput(report.table(table, style: style))
        } else {
            Messages.standardOutput(report.overview(style: style))
        }
    }
}
