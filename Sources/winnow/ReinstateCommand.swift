import Archives
import ArgumentParser
import Attestation
import Detection
import Foundation
import Reports
import RestoreSets

/// `winnow reinstate`
struct ReinstateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate",
        abstract: "Make a new restore set in which records that were left out are back.",
        discussion: """
            Names records that were dropped or are held: by key, digest or place, by what they went by, by table. Of one \
            kind any may hold, of each kind that is given one must. They are kept in the new restore set, and what went \
            only because of them comes back by itself. The manifest names the first restore set, by its digest, and the \
            reason; decisions.yaml has who, when and why.

            Nothing is judged anew: what was found in each record is in the first restore set. Of the sources only those \
            archives are read in which something changes; the rest is taken over. The new restore set is, byte for byte, what 'winnow restore' with its decisions.yaml writes. The first stays \
            as it is.

            --rule takes a reason (score, tag, cascade, …), a rule or a family of detectors (email), a tag's name or \
            NAME=VALUE, or a relation (Contact.AccountId).

            Examples:
              winnow reinstate restore-set --record 0035g00000XyZabAAF \\
                  --why 'a customer, says sales' --output restore-2
              winnow reinstate restore-set --rule address --table Lead \\
                  --why 'the detector was wrong' --dry-run

            Exit codes: 0 done; 1 done, and something needs a person, or a record follows one that stays out and nothing \
            was written; 2 usage, or no record fits; 3 a source could not be read; 4 the output cannot be written.
            """)

    @Argument(help: ArgumentHelp("A folder that 'winnow restore' wrote.", valueName: "restore-set"))
    var restoreSet: String

    @Option(
        help: ArgumentHelp(
            "A record by its key, the SHA-256 of its bytes, or ARCHIVE:MEMBER:RECORD; may be given several times.",
            valueName: "record"))
    var record: [String] = []

    @Option(help: ArgumentHelp("What records went by; may be given several times.", valueName: "rule"))
    var rule: [String] = []

    @Option(help: ArgumentHelp("A table; may be given several times.", valueName: "table"))
    var table: [String] = []

    @Option(help: ArgumentHelp("Why they are taken back; it stays in the manifest.", valueName: "text"))
    var why: String

    @Option(help: ArgumentHelp("Who decides (default: the login name).", valueName: "name"))
    var by: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write; it must not exist yet.", valueName: "folder"))
    var output: String?

    @Flag(help: "Replace a restore set that is there already.")
    var force = false

    @Flag(help: "Only list what would come back; write nothing.")
    var dryRun = false

    @Flag(
        help:
            "Take records that went with another one also where that one stays out: their references point nowhere then."
    )
    var withoutParents = false

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The archives that the restore set was made from (default: those of their names in this folder or beside the restore set).",
            valueName: "backup"))
    var source: [String] = []

    @OptionGroup var keysSecret: KeysSecretOption

    @Option(
        help: ArgumentHelp(
            "The scores that the restore was given; only where the sources have to be judged again.", valueName: "file")
    )
    var scores: String?

    @OptionGroup var passphraseOptions: PassphraseOptions

    @Flag(help: "Leave the outputs of encrypted archives unencrypted; by default they get the source's passphrase.")
    var noEncrypt = false

    @Option(
        help: ArgumentHelp("Threads to read and compress with; the result is the same for any number.", valueName: "n"))
    var threads: Int?

    @Option(help: ArgumentHelp("Most levels of archives within archives (default: 5).", valueName: "n"))
    var maxDepth: Int?

    @Flag(help: "Put the time of the run into the manifest (or SOURCE_DATE_EPOCH, where it is set).")
    var timestamp = false

    @OptionGroup var signing: SigningOptions

    @OptionGroup var log: LogOptions

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(
        help:
            "Print the numbers as JSON on standard output; with --dry-run each record that would come back, one a line."
    )
    var json = false

    func validate() throws {
        if record.isEmpty, rule.isEmpty, table.isEmpty {
            throw ValidationError("Say which records: --record KEY, --rule NAME or --table NAME.")
        }
        if reason.isEmpty { throw ValidationError("Say why: --why 'text'.") }
        if output == nil, !dryRun {
            throw ValidationError(
                "Say where the new restore set goes: --output FOLDER. Or see what would come back: --dry-run.")
        }
        if output != nil, dryRun { throw ValidationError("--dry-run writes nothing; leave out --output.") }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256.") }
        if let maxDepth, maxDepth < 1 { throw ValidationError("--max-depth is a number from 1.") }
    }

    private var reason: String { why.trimmingCharacters(in: .whitespacesAndNewlines) }

    func run() throws {
        let signingKeys = try signing.keys()
        let passphrases = try passphraseOptions.read()
        var asked = Reinstatement.Request(
            restoreSet: restoreSet, filter: ReinstateFilter(records: record, rules: rule, tables: table),
            author: ReinstateChoice.Author(by: Author.name(by), when: Author.now(), why: reason))
        asked.keys = try keysSecret.keys()
        asked.allowsOrphans = withoutParents
        let reinstatement = try Reinstatement(asked)
        Interruption.shared.listen()
        let spooled = try sources(of: reinstatement, passphrases)
        defer { spooled.remove() }
        var scan = try reinstatement.scanRequest(sources: spooled.paths)
        scan.notes = spooled.notes
        scan.passphrases = passphrases
        scan.sevenZips = spooled.sevenZips
        scan.conversions = spooled.conversions
        scan.scores = try scores.map { try OutsideScores(path: $0) }
        if let threads { scan.threads = threads }
        if let maxDepth { scan.limits.depth = maxDepth }
        let progress = ProgressLine(quiet: quiet)
        let result =
            dryRun
            ? try list(reinstatement, scan, spooled, progress)
            : try write(reinstatement, scan, signingKeys, spooled, progress)
        if result.needsPerson { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    private func write(
        _ reinstatement: Reinstatement, _ scan: ScanRequest, _ signingKeys: [SigningKey], _ spooled: SpooledSources,
        _ progress: ProgressLine
    ) throws -> Reinstatement.Result {
        var restore = RestoreRequest(scan: scan, output: output ?? "")
        restore.force = force
        restore.encryptsOutput = !noEncrypt
        restore.indexMode = reinstatement.indexMode
        restore.timestamp = RestoreCommand.time(asked: timestamp)
        restore.signingKeys = signingKeys
        restore.report = ReportPage.writer
        let result = try reinstatement.write(
            restore, judging: remark,
            folderMade: { folder in
                Interruption.shared.onInterruption {
                    folder.abandon()
                    spooled.remove()
                }
            },
            progress: { progress.show($0) })
        Interruption.shared.onInterruption(nil)
        progress.end()
        let report = ReinstatementReport(result)
        if json {
            Messages.standardOutput(report.json())
        } else if !quiet {
            // Spooled files are gone when somebody types the next command.
            let asGiven = spooled.paths.map { spooled.conversions[$0]?.original.name ?? $0 }
            let style = Messages.style(for: STDERR_FILENO)
            Messages.standardError(report.text(style: style))
            // Programs know where the files are.
            if Log.format == .text {
                let next = NextSteps(result.scan, written: result.written, backup: asGiven)
                Messages.standardError("\n" + next.text(style: style))
            }
        }
        return result
    }

    private func list(
        _ reinstatement: Reinstatement, _ scan: ScanRequest, _ spooled: SpooledSources, _ progress: ProgressLine
    ) throws -> Reinstatement.Result {
        let folder = NSTemporaryDirectory() + ".winnow-reinstate-\(UUID().uuidString)"
        Interruption.shared.onInterruption {
            try? FileManager.default.removeItem(atPath: folder)
            spooled.remove()
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var table = ReinstatementReport.Table()
        let output = BufferedOutput()
        let result = try reinstatement.dryRun(
            scan, folder: folder, judging: remark, progress: { progress.show($0) }
        ) { record in
            if json { output.write(ReinstatementReport.json(record)) } else { table.add(record) }
        }
        progress.end()
        if !json { output.write(table.text(style: Messages.style(for: STDOUT_FILENO))) }
        output.flush()
        if !quiet, !json {
            Messages.standardError(ReinstatementReport(result).text(style: Messages.style(for: STDERR_FILENO)))
        }
        return result
    }

    private func remark(_ reason: String) {
        if !quiet {
            Messages.standardError("All records are judged again, as a restore does, because \(Shown.line(reason)).\n")
        }
    }

    /// The sources as files, in the order of the manifest; what another program made readable for the restore is made so again.
    private func sources(of reinstatement: Reinstatement, _ passphrases: [Passphrase]) throws -> SpooledSources {
        let given = source.isEmpty ? try reinstatement.sources.nearby() : source
        let beside = URL(fileURLWithPath: output ?? NSTemporaryDirectory() + "winnow").standardizedFileURL
        let folder =
            beside.deletingLastPathComponent().path
            + "/.\(beside.lastPathComponent).winnow-input-\(UUID().uuidString)"
        Interruption.shared.onInterruption { try? FileManager.default.removeItem(atPath: folder) }
        let spooled = try SpooledSources(
            given.map { .path($0) }, folder: folder,
            programs: .installed,
            passphrases: passphrases)
        do {
            try spooled.arrange(
                reinstatement.sources.ordered(spooled.paths, conversions: spooled.conversions))
        } catch {
            spooled.remove()
            throw error
        }
        return spooled
    }
}
