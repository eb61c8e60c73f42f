import ArgumentParser
import Foundation
import Records
import Reports

/// `winnow formats`
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "List the archive and record formats that winnow opens.")

    @Flag(help: "Print as JSON.")
    var json = false

    func run() throws {
        Messages.standardOutput(
            json ? FormatList.json() : FormatList.text(style: Messages.style(for: STDOUT_FILENO)))
    }
}
