import ArgumentParser
import Foundation
import RecordIndex
import Reports
import RestoreSets

/// `winnow restore`
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Write a restore set: the backup without its synthetic records.",
        discussion: """
            Reads the backup twice and writes, under --output:
              restore/         the filtered archives, in the same formats and layout
              quarantine/      what was dropped, in the same layout
              hold/            what a person has to look at, in the same layout
              dropped.ndjson   the manifest diff: each record that went, and why
              manifest.json    what was read, what was written, by which policy
              report.html      all of it for people, in one page that loads nothing
              SHA256SUMS       the digests of all files, for 'sha256sum -c'
              index.sqlite     every record with tag and score; see 'winnow query'
            and, with --sign-key:
              manifest.dsse.json   the manifest, signed; see 'winnow keygen'

            Nothing appears under its final name before all of it is on disk.

            Examples:
              winnow restore WE_00D5g000001AAAA_*.ZIP --output restore-set
              winnow restore crm.tar.zst --output restore-set --policy strict.yaml
              winnow restore crm.tar.zst --dry-run
            """)

    @OptionGroup var options: RunOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write; it must not exist yet.", valueName: "folder"))
    var output: String?

    @Flag(help: "Replace a restore set that is there already.")
    var force = false

    @Flag(help: "Leave the outputs of encrypted archives unencrypted; by default they get the source's passphrase.")
    var noEncrypt = false

    @Flag(help: "Only show what would go and why; write nothing.")
    var dryRun = false

    @Option(help: "How much goes into the index: auto, full, sparse or none.")
    var index: IndexChoice = .auto

    @Flag(help: "Put the time of the run into the manifest (or SOURCE_DATE_EPOCH, where it is set).")
    var timestamp = false

    @OptionGroup var signing: SigningOptions

    func validate() throws {
        if output == nil, !dryRun {
            throw ValidationError("Say where the restore set goes: --output FOLDER. Or see what would go: --dry-run.")
        }
        if output != nil, dryRun { throw ValidationError("--dry-run writes nothing; leave out --output.") }
    }

    func run() throws {
        let progress = ProgressLine(quiet: options.quiet, verbose: options.verbose)
        _ = try options.request([])
        let passphrases = try options.passphrases()
        let signingKeys = try signing.keys()
        Interruption.shared.listen()
        let sources = try options.sources(beside: output, passphrases: passphrases)
        defer { sources.remove() }
        var scanRequest = try options.request(sources, passphrases: passphrases)
        scanRequest.notes = sources.notes
        scanRequest.countsKept = true
        let scan: ScanResult
        var written: RestoreResult?
        if dryRun {
            scan = try Scan(scanRequest) { progress.show($0) }.run()
        } else {
            var request = RestoreRequest(scan: scanRequest, output: output ?? "")
            request.force = force
            request.encryptsOutput = !noEncrypt
            request.indexMode = index.mode
            request.timestamp = Self.time(asked: timestamp)
            request.signingKeys = signingKeys
            request.report = ReportPage.writer
            let result = try Restore(
                request,
                folderMade: { folder in
                    Interruption.shared.onInterruption {
                        folder.abandon()
                        sources.remove()
                    }
                },
                progress: { progress.show($0) }
            ).run()
            Interruption.shared.onInterruption(nil)
            scan = result.scan
            written = result
        }
        progress.end()
        RunOutput(options: options).show(scan, written: written)
        if scan.needsPerson { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    /// Seconds since 1970 for the manifest: https://reproducible-builds.org/specs/source-date-epoch/
    static func time(asked: Bool) -> Int? {
        if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Int(epoch) {
            return seconds
        }
        return asked ? Int(Date().timeIntervalSince1970) : nil
    }
}

/// `--index`
enum IndexChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, full, sparse, none

    var mode: IndexMode? {
        switch self {
        case .auto: .auto
        case .full: .full
        case .sparse: .sparse
        case .none: nil
        }
    }
}
