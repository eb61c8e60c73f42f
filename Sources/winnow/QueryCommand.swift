import ArgumentParser
import Foundation
import RecordIndex
import Reports

/// `winnow query`
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask an index for records by tag, score, table, key, detector or decision.",
        discussion: """
            Takes the folder of a restore set or an index file. Without a question it shows how many records there are \
            by tag and score. All that is asked must hold.

            Examples:
              winnow query restore-set
              winnow query restore-set --decision drop --table Contact
              winnow query restore-set --score '>=0.9' --tag none --csv > suspects.csv
              winnow query crm.sqlite --detector email --json
            """)

    @Argument(help: ArgumentHelp("An index, or the folder of a restore set.", valueName: "index"))
    var index: String

    @Option(help: ArgumentHelp("A claim (synthetic, test, production, …), a tag's value, or none.", valueName: "tag"))
    var tag: String?

    @Option(help: ArgumentHelp("'>=0.9', '<0.5', '0.5..0.99'.", valueName: "score"))
    var score: String?

    @Option(help: "A table, such as Contact.")
    var table: String?

    @Option(help: "A record's key; Salesforce ids of 15 and 18 characters are the same.")
    var key: String?

    @OptionGroup var keysSecret: KeysSecretOption

    @Option(help: ArgumentHelp("A rule (email.reserved-domain) or a family (email).", valueName: "rule"))
    var detector: String?

    @Option(help: "keep, hold or drop.")
    var decision: DecisionName?

    @Option(help: "tag, score, cascade, untagged, override, contradiction or misfit.")
    var reason: String?

    @Option(help: ArgumentHelp("Most records to show (default: 100 in a table, else all).", valueName: "n"))
    var limit: Int?

    @Flag(help: "One JSON object a line.")
    var json = false

    @Flag(help: "CSV with a header.")
    var csv = false

    enum DecisionName: String, ExpressibleByArgument, CaseIterable {
        case keep, hold, drop
    }

    func validate() throws {
        if json, csv { throw ValidationError("Choose one of --json and --csv.") }
        if let limit, limit < 1 { throw ValidationError("--limit is a number from 1.") }
    }

    func run() throws {
        let reader = try RecordIndexReader(path: IndexPath.resolve(index))
        var filter = RecordFilter()
        filter.tag = tag
        filter.score = try score.map { try ScoreComparison($0) }
        filter.table = table
        filter.key = try key.map { try keysSecret.shown($0) }
        filter.detector = detector
        filter.decision = decision?.rawValue
        filter.reason = reason
        if !json, !csv, filter.isEmpty {
            Messages.standardOutput(try RecordList.histogram(reader, style: Messages.style(for: STDOUT_FILENO)))
            try IndexPath.remark(on: reader)
            return
        }
        filter.limit = limit
        let output = BufferedOutput()
        if json {
            try RecordList.json(reader, filter) { output.write($0) }
        } else if csv {
            try RecordList.csv(reader, filter) { output.write($0) }
        } else {
            let limit = limit ?? RecordList.tableLimit
            let (text, hasMore) = try RecordList.table(
                reader, filter, limit: limit, style: Messages.style(for: STDOUT_FILENO))
            output.write(text)
            if hasMore {
                output.flush()
                Messages.standardError("There are more; show them with --limit N, --csv or --json.\n")
            }
        }
        output.flush()
        try IndexPath.remark(on: reader)
    }
}

/// Where an index is.
enum IndexPath {
    /// The index in the folder of a restore set, or the file itself.
    static func resolve(_ path: String) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return path
        }
        return path + "/index.sqlite"
    }

    /// Says so where the index has not a row for every record.
    static func remark(on reader: RecordIndexReader) throws {
        guard try reader.meta()["mode"] == "sparse" else { return }
        Messages.standardError(
            "The index is sparse: kept records without evidence, tagged like most of their member, are only counted.\n")
    }
}

/// Standard output in large pieces.
final class BufferedOutput {
    private var pending = ""

    /// Bytes gathered before they are written.
    private static let capacity = 64 << 10

    func write(_ text: String) {
        pending += text
        if pending.utf8.count >= Self.capacity { flush() }
    }

    func flush() {
        Messages.standardOutput(pending)
        pending = ""
        switch Messages.outputState {
        case .open: break
        case .unwanted: exit(ExitStatus.done.rawValue)
        case .failed: exit(ExitStatus.output.rawValue)
        }
    }
}
