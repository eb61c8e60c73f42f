import ArgumentParser
import Attestation
import Checks
import Foundation
import Reports
import RestoreSets

/// `winnow report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Make the report of a restore set again: a page, Markdown, a table or JSON.",
        discussion: """
            The page is one file that loads nothing: what came in, what was left out and why, scores, tags, relations, and the \
            list of records that went, to search, filter and sort, each with its explanation. 'winnow restore' writes it as \
            report.html. With --public-key it says whether the signatures hold.

            --format md is the summary as text, for tickets and wikis; csv has all records that went, a row each; json has the \
            numbers of the page.

            With --history it is about what 'winnow check' measured over time: the trend of each table, with what was found.

            Examples:
              winnow report restore-set --public-key operator.pub.pem --output report.html
              winnow report restore-set --format md --output restore.md
              winnow report restore-set --format csv --output gone.csv
              winnow report --history crm.history --output history.html
            """)

    @Argument(help: ArgumentHelp("The folder of a restore set.", valueName: "folder"))
    var folder: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; - is standard output, which is the default.", valueName: "file"))
    var output = "-"

    @Option(help: "What to make: html, md, csv or json.")
    var format: ReportFormat = .html

    @Option(help: ArgumentHelp("A key by which it must be signed (PEM); repeat for several.", valueName: "file"))
    var publicKey: [String] = []

    @Option(help: ArgumentHelp("What 'winnow check --history' wrote, instead of a restore set.", valueName: "file"))
    var history: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("With --history: runs of this name only.", valueName: "name"))
    var checkName: String?

    @Option(help: ArgumentHelp("With --history: so many runs of each name.", valueName: "n"))
    var last = 400

    @Flag(help: "Replace the output file if it is there already.")
    var force = false

    func validate() throws {
        if (folder == nil) == (history == nil) {
            throw ValidationError("Say what the report is of: the folder of a restore set, or --history FILE.")
        }
        if history != nil, format != .html || !publicKey.isEmpty {
            throw ValidationError("A report of --history is a page: leave out --format and --public-key.")
        }
        if history == nil, checkName != nil { throw ValidationError("--as is for --history.") }
        if !(1...100_000).contains(last) { throw ValidationError("--last is a number from 1 to 100000.") }
    }

    func run() throws {
        if output == "-", format == .html, isatty(STDOUT_FILENO) == 1 {
            throw RestoreSetError(
                .usage, "a page is no text for a terminal", advice: "Say where it goes: --output FILE")
        }
        let target = try ReportOutput(output, restoreSet: folder, force: force)
        if let history {
            let runs = try CheckHistory(path: history, readOnly: true).runs(check: checkName, last: last)
            try target.write(Array(HistoryPage(runs).html().utf8))
        } else if let folder {
            try write(folder, to: target)
        }
        try target.finish()
    }

    private func write(_ folder: String, to target: ReportOutput) throws {
        if format == .csv {
            try ReportSheet.csv(restoreSet: folder) { try target.write(Array($0.utf8)) }
            return
        }
        let signature = try signature(of: folder)
        let facts = try ReportFacts(restoreSet: folder, signature: signature)
        switch format {
        case .html: try ReportPage(facts).write { try target.write($0) }
        case .md: try target.write(Array(ReportMarkdown(facts).text().utf8))
        case .json: try target.write(Array(ReportNumbers(facts).json().utf8))
        case .csv: break
        }
        if case .fails(let why) = signature { Messages.standardError("The signature does not hold: \(why)\n") }
    }

    private func signature(of folder: String) throws -> SignatureState {
        guard !publicKey.isEmpty else { return .unverified(restoreSet: folder) }
        return try .verified(restoreSet: folder, keys: publicKey.map { try KeyFile.verificationKey(at: $0) })
    }
}

/// `--format`
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case html, md, csv, json
}
