import ArgumentParser
import Foundation
import RecordIndex
import Reports
import RestoreSets

/// `winnow scan`
struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Judge every record of a backup and say what a restore would do.",
        discussion: """
            Reads the backup once. With --index, every record goes into an index that 'winnow query' answers from.

            Examples:
              winnow scan WE_00D5g000001AAAA_*.ZIP
              winnow scan crm.tar.zst --index crm.sqlite
            """)

    @OptionGroup var options: RunOptions

    @Option(help: ArgumentHelp("Write an index of the records to this file; it must not exist yet.", valueName: "file"))
    var index: String?

    @Option(help: "How much goes into the index: auto, full or sparse.")
    var indexMode: Mode = .auto

    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case auto, full, sparse
    }

    func run() throws {
        _ = try options.request([])
        let passphrases = try options.passphrases()
        Interruption.shared.listen()
        let sources = try options.sources(beside: index, passphrases: passphrases)
        defer { sources.remove() }
        var request = try options.request(sources, passphrases: passphrases)
        request.notes = sources.notes
        let progress = ProgressLine(quiet: options.quiet, verbose: options.verbose)
        let scan: ScanResult
        if let index {
            scan = try IndexedScan(request, index: index, mode: IndexMode(rawValue: indexMode.rawValue) ?? .auto).run(
                began: { work in
                    Interruption.shared.onInterruption {
                        unlink(work)
                        sources.remove()
                    }
                }, progress: { progress.show($0) })
            Interruption.shared.onInterruption(nil)
        } else {
            request.index = nil
            scan = try Scan(request) { progress.show($0) }.run()
        }
        progress.end()
        RunOutput(options: options).show(scan, index: index)
        if scan.needsPerson { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }
}
