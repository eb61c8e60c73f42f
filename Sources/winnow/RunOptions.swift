import Archives
import ArgumentParser
import Detection
import Foundation
import Policies
import RecordIndex
import RestoreSets

/// What `scan` and `restore` have in common.
struct RunOptions: ParsableArguments {
    @Argument(
        help: "The archives of one backup: zip, tar (plain, gz, bz2, xz, zst, lz4), 7z, cpio, or single CSV files.")
    var backup: [String]

    @Option(help: ArgumentHelp("The policy file; see 'winnow policy init'.", valueName: "file"))
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "Another detector's scores: CSV or NDJSON with table, key, score, detector.", valueName: "file"))
    var scores: String?

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

    func validate() throws {
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256.") }
        let limits = [
            ("--max-bytes", maxBytes), ("--max-ratio", maxRatio), ("--max-members", maxMembers),
            ("--max-depth", maxDepth),
        ]
        for (name, value) in limits {
            if let value, value < 1 { throw ValidationError("\(name) is a number from 1.") }
        }
    }

    /// The request for a scan. Throws `PolicyError` and what is wrong with the scores file, before anything is read.
    func request() throws -> ScanRequest {
        var request = ScanRequest(
            sources: backup, policy: try PolicyFile.load(policy), scores: try scores.map { try OutsideScores(path: $0) }
        )
        if let threads { request.threads = threads }
        request.allowsDamage = allowDamaged
        if let maxBytes { request.limits.totalBytes = maxBytes }
        if let maxRatio { request.limits.ratio = maxRatio }
        if let maxMembers { request.limits.members = maxMembers }
        if let maxDepth { request.limits.depth = maxDepth }
        return request
    }
}

/// The policy that a command works by.
enum PolicyFile {
    /// The policy in `path`, or the built-in one.
    static func load(_ path: String?) throws -> Policy {
        guard let path else { return Policy.default }
        return try Policy.load(path: path)
    }
}
