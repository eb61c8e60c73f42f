import ArgumentParser
import Checks
import Foundation
import Policies

/// How much of the backup `winnow check` reads.
struct CheckReading: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep in this folder what was measured: archives that were checked by the same policy and version are hashed, and not read again.",
            valueName: "folder"))
    var cache: String?

    @Option(
        help: ArgumentHelp(
            "Bytes that the cache may have (default: 8 GiB). Half are for records, which take what a zip of them does.",
            valueName: "bytes"))
    var cacheBytes: Int?

    @Option(
        help: ArgumentHelp(
            "Read only part N of M of the archives, so that M nights read all of them: \"$(date +%u)/7\". Rules that need the whole backup are not asked.",
            valueName: "n/m"))
    var readDataSubset: String?

    var part: CheckPart? { readDataSubset.flatMap(CheckPart.init) }

    var store: CheckCache? {
        cache.map { folder in
            CheckCache(
                folder: folder, edition: ProgramBuild.current, bytes: cacheBytes ?? CheckCache.defaultBytes)
        }
    }

    func validate() throws {
        if readDataSubset != nil, part == nil {
            throw ValidationError("--read-data-subset is N/M with 1 ≤ N ≤ M ≤ 1000, such as 1/7.")
        }
        if cache == nil, cacheBytes != nil { throw ValidationError("--cache-bytes belongs to --cache FOLDER.") }
        if let cacheBytes, cacheBytes < 1 { throw ValidationError("--cache-bytes is a number of bytes from 1 on.") }
    }
}

/// Where the answers of `winnow check` go.
struct CheckOutputs: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Add this run to a history, which 'winnow history' shows; made when it is not there.", valueName: "file")
    )
    var history: String?

    @Option(help: ArgumentHelp("Write JUnit XML, a test case a rule, for CI servers.", valueName: "file"))
    var junit: String?

    @Option(help: ArgumentHelp("Write SARIF 2.1.0.", valueName: "file"))
    var sarif: String?

    @Option(
        help: ArgumentHelp(
            "Write metrics for the textfile collector of Prometheus's node exporter (NAME.prom).", valueName: "file"))
    var metrics: String?

    @Option(help: ArgumentHelp("POST the JSON summary here, without keys of records.", valueName: "url"))
    var webhook: String?

    @Option(
        help: ArgumentHelp(
            "The same, the URL being the first line of this file: for one with a token in it.", valueName: "file"))
    var webhookFile: String?

    @Option(
        help: ArgumentHelp(
            "Sign what the webhook sends with HMAC-SHA-256 under this file's text.", valueName: "file"))
    var webhookSecretFile: String?

    @Option(
        help: ArgumentHelp("Seconds that each of the webhook's four tries may take.", valueName: "n"))
    var webhookTimeout = 10

    @Flag(help: "Let the webhook be http:// to another machine.")
    var webhookInsecure = false

    @Option(
        help: ArgumentHelp(
            "Run this shell command when the check fails; it gets the JSON summary on standard input.",
            valueName: "command"))
    var onFinding: String?

    func validate() throws {
        if !(1...600).contains(webhookTimeout) {
            throw ValidationError("--webhook-timeout is a number from 1 to 600.")
        }
        if webhook != nil, webhookFile != nil {
            throw ValidationError("--webhook and --webhook-file say the same: give one of them.")
        }
        if webhook == nil, webhookFile == nil, webhookSecretFile != nil || webhookInsecure {
            throw ValidationError(
                "--webhook-secret-file and --webhook-insecure belong to --webhook URL or --webhook-file FILE.")
        }
    }

    /// Throws `RestoreSetError` of kind `usage`.
    func hook() throws -> Webhook? {
        try (webhook.map(Webhook.Address.given) ?? webhookFile.map(Webhook.Address.inFile)).map {
            try Webhook(
                at: $0, allowsPlain: webhookInsecure, secretFile: webhookSecretFile,
                seconds: Double(webhookTimeout))
        }
    }
}

/// `--fail-on`
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case info, warning, error, never

    var severity: CheckSeverity? { CheckSeverity(rawValue: rawValue) }
}
