import Archives
import ArgumentParser
import Foundation
import Reports
import RestoreSets

/// `winnow diff`
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say which records two restore sets, two policies or two backups decide otherwise, and why.",
        discussion: """
            A and B are each the folder of a restore set, an index file, or a backup, which is judged by a dry run that \
            writes nothing to keep. B may be left out where only the policy differs. A backup of several archives goes \
            behind --a or --b.

            Exit code 0 when all is decided the same, 1 when something differs.

            Examples:
              winnow diff last-week tonight                               two restore sets
              winnow diff tonight crm.tar.zst --policy-b strict.yaml      another policy
              winnow diff --a WE_00D*_*.ZIP --policy-a old.yaml --policy-b new.yaml
              winnow diff --a monday/*.ZIP --b tuesday/*.ZIP --csv > changes.csv
            """)

    @Argument(help: ArgumentHelp("A and B: a restore set's folder, an index file, or an archive.", valueName: "side"))
    var sides: [String] = []

    @Option(
        name: .customLong("a"), parsing: .upToNextOption,
        help: ArgumentHelp("A as the archives of one backup.", valueName: "archive"))
    var archivesA: [String] = []

    @Option(
        name: .customLong("b"), parsing: .upToNextOption,
        help: ArgumentHelp("B as the archives of one backup.", valueName: "archive"))
    var archivesB: [String] = []

    @Option(help: ArgumentHelp("The policy by which backups are judged.", valueName: "file"))
    var policy: String?

    @Option(help: ArgumentHelp("The policy for A alone.", valueName: "file"))
    var policyA: String?

    @Option(help: ArgumentHelp("The policy for B alone.", valueName: "file"))
    var policyB: String?

    @Flag(help: "Read no policy but those that are named here.")
    var noConfig = false

    @Option(help: ArgumentHelp("Another detector's scores, as for restore.", valueName: "file"))
    var scores: String?

    @Option(help: ArgumentHelp("What persons decided about single records, as for restore.", valueName: "file"))
    var decisions: String?

    @Option(
        help: ArgumentHelp("The passphrase of an encrypted backup: the first line of this file.", valueName: "file"))
    var passphraseFile: String?

    @Option(help: ArgumentHelp("Threads to judge with.", valueName: "n"))
    var threads: Int?

    @Flag(help: "Go on with what is intact where an archive is damaged.")
    var allowDamaged = false

    @Option(help: ArgumentHelp("Most records to show (default: 20 in a table, else all).", valueName: "n"))
    var limit: Int?

    @Flag(help: "Also show records whose decision is the same, for another reason.")
    var all = false

    @Flag(help: "Show the numbers alone, no records.")
    var summary = false

    @Flag(help: "One JSON object a line; with --summary one object.")
    var json = false

    @Flag(help: "CSV with a header.")
    var csv = false

    @Flag(name: .shortAndLong, help: "Print errors and the answer only.")
    var quiet = false

    @OptionGroup var log: LogOptions

    func validate() throws {
        if json, csv { throw ValidationError("Choose one of --json and --csv.") }
        if summary, csv { throw ValidationError("--summary is a table or, with --json, an object; leave out --csv.") }
        if let limit, limit < 1 { throw ValidationError("--limit is a number from 1.") }
        let (a, b) = named
        if sides.count + (archivesA.isEmpty ? 0 : 1) + (archivesB.isEmpty ? 0 : 1) > 2 {
            throw ValidationError("Two sides are compared; the archives of one backup go behind --a or --b.")
        }
        guard let a else { throw ValidationError("Say what to compare: winnow diff A B.") }
        if b == nil, policyA == policyB {
            throw ValidationError("Say what to compare with: B, or for the same backup --policy-a and --policy-b.")
        }
        for (letter, paths, own) in [("A", a, policyA), ("B", b ?? a, policyB)] {
            let isWritten = paths.count == 1 && ComparisonSide.isWritten(paths[0])
            if isWritten, let policy = own {
                throw ValidationError(
                    "\(letter) is decided already: \(paths[0]) takes no policy (\(policy)). Give the backup instead.")
            }
            if !isWritten, paths.contains("-") {
                throw ValidationError("Standard input cannot be compared; write an index: winnow scan - --index FILE.")
            }
        }
    }

    /// What is meant by A and B.
    private var named: (a: [String]?, b: [String]?) {
        var rest = sides[...]
        let a = archivesA.isEmpty ? rest.popFirst().map { [$0] } : archivesA
        let b = archivesB.isEmpty ? rest.popFirst().map { [$0] } : archivesB
        return (a, b)
    }

    func run() throws {
        guard let first = named.a else { return }
        let second = named.b ?? first
        let folder = NSTemporaryDirectory() + ".winnow-diff-" + UUID().uuidString
        Interruption.shared.listen()
        Interruption.shared.onInterruption { try? FileManager.default.removeItem(atPath: folder) }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // All that may be wrong with the call is said before anything is judged.
        let (optionsA, optionsB) = (try options(first, policyA), try options(second, policyB))
        let a = try side(first, optionsA, folder: folder, letter: "a")
        let b = try side(second, optionsB, folder: folder, letter: "b")
        let comparison = try Comparison(a, b)
        let found = try show(comparison, a, b, scratch: folder + "/compare")
        if found.unnamed > 0 {
            remark(
                "\(Words.counted(found.unnamed, "record")) of an index without a key: not compared, for an index has no digests.\n"
            )
        }
        if found.isDifferent { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    /// How a backup is read; `nil` for what was decided before.
    private func options(_ paths: [String], _ ownPolicy: String?) throws -> RunOptions? {
        if paths.count == 1, ComparisonSide.isWritten(paths[0]) { return nil }
        var words: [String] = []
        func add(_ name: String, _ value: String?) { if let value { words += [name, value] } }
        add("--policy", ownPolicy ?? policy)
        add("--scores", scores)
        add("--decisions", decisions)
        add("--passphrase-file", passphraseFile)
        add("--threads", threads.map(String.init))
        if noConfig { words.append("--no-config") }
        if allowDamaged { words.append("--allow-damaged") }
        if quiet { words.append("--quiet") }
        let options = try RunOptions.parse(words + ["--"] + paths)
        _ = try options.request([])
        return options
    }

    private func side(
        _ paths: [String], _ options: RunOptions?, folder: String, letter: String
    ) throws -> ComparisonSide {
        guard let options else { return try ComparisonSide(path: paths[0]) }
        let passphrases = try options.passphrases()
        let sources = try options.sources(beside: nil, passphrases: passphrases)
        Interruption.shared.onInterruption {
            try? FileManager.default.removeItem(atPath: folder)
            sources.remove()
        }
        defer { sources.remove() }
        let request = try options.request(sources, passphrases: passphrases)
        let progress = ProgressLine(quiet: quiet)
        defer { progress.end() }
        return try DryRun(
            request, folder: folder + "/" + letter, withIndex: true, progress: { progress.show($0) }
        ).side(name: Self.name(of: paths))
    }

    /// What a backup is called: the archive, or the first one and how many more.
    private static func name(of paths: [String]) -> String {
        let more = paths.count - 1
        return more == 0 ? paths[0] : "\(PathName(paths[0]).leaf) and \(Words.count(more)) more"
    }

    // MARK: The answer

    private func show(
        _ comparison: Comparison, _ a: ComparisonSide, _ b: ComparisonSide, scratch: String
    ) throws -> ComparisonSummary {
        let output = BufferedOutput()
        let isTable = !json && !csv
        let most = summary ? 0 : limit ?? (isTable ? ComparisonReport.tableLimit : .max)
        var shown: [ComparedRecord] = []
        var count = 0
        if csv { output.write(ComparisonList.csvHeader) }
        let found = try comparison.run(scratch: scratch) { record in
            guard all || record.change != .otherwise else { return }
            count += 1
            guard count <= most else { return }
            if isTable {
                shown.append(record)
            } else {
                output.write(csv ? ComparisonList.csv(record) : try ComparisonList.json(record))
            }
        }
        if isTable {
            let report = ComparisonReport(a, b, found, records: shown)
            output.write(report.text(style: Messages.style(for: STDOUT_FILENO)))
        } else if summary {
            output.write(ComparisonList.json(a, b, found))
        }
        output.flush()
        if !summary, count > most {
            remark("\(Words.counted(count - most, "more record")): show them with --limit N, --csv or --json.\n")
        }
        if isTable, let record = shown.first { remark(nextStep(b, record)) }
        return found
    }

    private func nextStep(_ side: ComparisonSide, _ record: ComparedRecord) -> String {
        let name = record.key.map { Shown.plain($0) } ?? "ARCHIVE:MEMBER:RECORD"
        return ComparisonSide.isWritten(side.name)
            ? "One record in full: winnow explain \(side.name) \(name)\n"
            : "One record in full: winnow scan BACKUP --index FILE, then winnow explain FILE \(name)\n"
    }

    private func remark(_ text: String) {
        if !quiet { Messages.standardError(text) }
    }
}
