import Archives
import ArgumentParser
import Detection
import Foundation
import Judgement
import Policies
import RecordIndex
import RestoreSets

/// What `scan` and `restore` have in common.
struct RunOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The archives of one backup: zip, tar (plain, gz, bz2, xz, zst, lz4), 7z, cpio, folders, dumps and tables; '-' is standard input.",
            valueName: "backup"))
    var backup: [String] = []

    @Option(
        help: ArgumentHelp(
            "Read the backup from what a shell command prints: 'restic dump latest /crm.tar'.", valueName: "command"))
    var fromCommand: String?

    @Option(
        help: ArgumentHelp(
            "What to call an archive from standard input or a command; a dump needs its suffix here (crm.sql).",
            valueName: "name"))
    var name: String = "backup"

    @OptionGroup var policyOptions: PolicyOptions

    @Option(
        help: ArgumentHelp(
            "What persons decided about single records: decisions.yaml of 'winnow review' or of an earlier restore set.",
            valueName: "file"))
    var decisions: String?

    @Option(
        help: "How much of a field is shown where something was found in it: none, masked (the evidence alone) or full."
    )
    var excerpts: ExcerptChoice = .masked

    @Option(help: "How records are named in what is written of them: clear, or hmac (with --keys-secret).")
    var keys: KeyChoice = .clear

    @OptionGroup var keysSecret: KeysSecretOption

    @Option(
        help: ArgumentHelp(
            "Another detector's scores: CSV or NDJSON with table, key, score, detector.", valueName: "file"))
    var scores: String?

    @OptionGroup var passphraseOptions: PassphraseOptions

    @Option(
        help: ArgumentHelp("Threads to judge and compress with; the result is the same for any number.", valueName: "n")
    )
    var threads: Int?

    @Option(help: ArgumentHelp("Most unpacked bytes of one archive (default: 1 TiB).", valueName: "bytes"))
    var maxBytes: Int?

    @Option(help: ArgumentHelp("Most unpacked bytes per packed byte (default: 250).", valueName: "n"))
    var maxRatio: Int?

    @Option(help: ArgumentHelp("Most members of one archive (default: 1,000,000).", valueName: "n"))
    var maxMembers: Int?

    @Option(help: ArgumentHelp("Most levels of archives within archives (default: 5).", valueName: "n"))
    var maxDepth: Int?

    @Flag(help: "Go on with what is intact where an archive is damaged; the manifest says what is missing.")
    var allowDamaged = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also print each member with its format and columns.")
    var verbose = false

    @Flag(help: "Print the summary as JSON on standard output.")
    var json = false

    @OptionGroup var log: LogOptions

    func validate() throws {
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256.") }
        let limits = [
            ("--max-bytes", maxBytes), ("--max-ratio", maxRatio), ("--max-members", maxMembers),
            ("--max-depth", maxDepth),
        ]
        if backup.isEmpty, fromCommand == nil {
            throw ValidationError(
                "Say what to read: the archives of a backup, '-' for standard input, or --from-command.")
        }
        if backup.filter({ $0 == "-" }).count + (fromCommand == nil ? 0 : 1) > 1 {
            throw ValidationError("Only one source can be standard input or a command.")
        }
        if name.isEmpty || name.contains("/") || name.hasPrefix(".") {
            throw ValidationError("--name is a file's name: no folder, no dot in front.")
        }
        if (keys == .hmac) != (keysSecret.file != nil) {
            throw ValidationError("--keys hmac and --keys-secret FILE belong together.")
        }
        for (name, value) in limits {
            if let value, value < 1 { throw ValidationError("\(name) is a number from 1.") }
        }
    }

    /// The sources as files. Throws what is wrong with them.
    ///
    /// - Parameters:
    ///   - output: where the output will be; standard input and commands are spooled beside it.
    ///   - passphrases: for sources that another program decrypts.
    ///   - convertsLater: what other programs make readable is made when it is read.
    func sources(
        beside output: String?, passphrases: [Passphrase], convertsLater: Bool = false
    ) throws -> SpooledSources {
        policyOptions.announce(quiet: quiet)
        var sources = backup.map { $0 == "-" ? BackupSource.standardInput(name: name) : .path($0) }
        if let fromCommand { sources.append(.command(fromCommand, name: name)) }
        let url = URL(fileURLWithPath: output ?? NSTemporaryDirectory() + "winnow").standardizedFileURL
        let parent = url.deletingLastPathComponent().path
        let folder = parent + "/.\(url.lastPathComponent).winnow-input-\(UUID().uuidString)"
        Interruption.shared.onInterruption { try? FileManager.default.removeItem(atPath: folder) }
        return try SpooledSources(
            sources, folder: folder,
            programs: .installed,
            passphrases: passphrases, limits: limits, convertsLater: convertsLater)
    }

    /// The passphrases that were given; a descriptor can be read once only.
    func passphrases(isUnattended: Bool = false) throws -> [Passphrase] {
        try passphraseOptions.read(isUnattended: isUnattended)
    }

    /// The request for a scan. Throws `PolicyError` and what is wrong with the scores file, before anything is read.
    func request(_ sources: [String], passphrases: [Passphrase] = []) throws -> ScanRequest {
        var request = ScanRequest(
            sources: sources, policy: try policyOptions.load(),
            scores: try scores.map { try OutsideScores(path: $0) }
        )
        request.decisions = try decisions.map { try Decisions.load(path: $0) }
        request.disclosure = Disclosure(excerpts: excerpts.choice, keys: try keysSecret.keys())
        if let threads { request.threads = threads }
        request.passphrases = passphrases
        request.allowsDamage = allowDamaged
        request.limits = limits
        return request
    }

    /// The request for a scan of sources as they were made readable. Throws as the other does.
    func request(_ sources: SpooledSources, passphrases: [Passphrase]) throws -> ScanRequest {
        var request = try request(sources.paths, passphrases: passphrases)
        request.sevenZips = sources.sevenZips
        request.conversions = sources.conversions
        return request
    }

    private var limits: ArchiveLimits {
        var limits = ArchiveLimits()
        if let maxBytes { limits.totalBytes = maxBytes }
        if let maxRatio { limits.ratio = maxRatio }
        if let maxMembers { limits.members = maxMembers }
        if let maxDepth { limits.depth = maxDepth }
        return limits
    }
}
