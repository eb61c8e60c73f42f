import Archives
import ArgumentParser
import Foundation
import Policies
import Reports
import RestoreSets

/// `winnow review`
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decide on the held records of a restore set.",
        discussion: """
            Walks through the records under hold/ at a terminal, each with its evidence, what it hangs on and what hangs on \
            it, and its values masked. Keep, drop, skip, undo, one by one or all alike at once; ? shows the keys. Decisions \
            are saved as they are made, with who, when and why, and the same command goes on where it was left.

            The file is written beside the restore set, RESTORE-SET-decisions.yaml, or where --output says; nothing in the \
            restore set changes. 'winnow restore … --decisions FILE' applies it.

            Without a terminal: --export writes a table for a spreadsheet, --import takes over the decisions that were \
            filled in there, --decide decides all that the filter shows.

            --show-values shows personal data on the screen: mind who looks over your shoulder, and what records the session.

            Examples:
              winnow review restore-set
              winnow review restore-set --table Contact --detector email
              winnow review restore-set --export held.csv
              winnow review restore-set --import held.csv --why 'checked by sales'
              winnow review restore-set --detector learned --decide keep \\
                  --why 'the classifier was wrong here'

            Exit codes: 0 every held record is decided; 1 some are left; 2 usage, nothing was decided; 4 the file cannot be \
            written; 130 interrupted, decisions are saved.
            """)

    @Argument(help: ArgumentHelp("A folder that 'winnow restore' wrote.", valueName: "restore-set"))
    var restoreSet: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file of decisions (default: RESTORE-SET-decisions.yaml beside the restore set).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Who decides (default: the login name).", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Why; at a terminal it is asked for.", valueName: "text"))
    var why: String?

    @Option(help: "Only records of this table.")
    var table: String?

    @Option(
        help: ArgumentHelp(
            "Only records in which this rule (email.reserved-domain) or family (email) found something.",
            valueName: "rule"))
    var detector: String?

    @Option(help: "Only records held for this reason: score, contradiction, untagged, misfit, cascade or override.")
    var reason: String?

    @Flag(help: "Show values as they are and not masked. They are personal data.")
    var showValues = false

    @Option(
        name: .customLong("export"),
        help: ArgumentHelp(
            "Write a table of the held records (CSV) and end; '-' is standard output.", valueName: "file"))
    var exportPath: String?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp("Take over the decisions that were filled into such a table, and end.", valueName: "file"))
    var importPath: String?

    @Option(help: "Decide all records that the filter shows and that are open, and end: keep or drop.")
    var decide: Verdict?

    @OptionGroup var passphraseOptions: PassphraseOptions

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    /// `--decide`
    enum Verdict: String, ExpressibleByArgument, CaseIterable {
        case keep, drop

        var verdict: Override.Verdict { self == .keep ? .keep : .drop }
    }

    func validate() throws {
        if [exportPath != nil, importPath != nil, decide != nil].count(where: { $0 }) > 1 {
            throw ValidationError("Choose one of --export, --import and --decide.")
        }
        if decide != nil, reasonGiven == nil {
            throw ValidationError("--decide needs a reason: --why 'text'.")
        }
        if importPath != nil, !filter.isEmpty {
            throw ValidationError("--import takes every row; leave the filter out.")
        }
    }

    private var filter: ReviewFilter { ReviewFilter(table: table, detector: detector, reason: reason) }
    private var reasonGiven: String? {
        why.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    func run() throws {
        let manifest = try Manifest(restoreSet: restoreSet)
        let lines = try HeldLines(restoreSet: restoreSet)
        var session = ReviewSession(try HeldRecords(lines, manifest: manifest))
        let isBatch = exportPath != nil || importPath != nil || decide != nil
        if session.held.count == 0, !isBatch {
            say("Nothing is held in \(Shown.plain(restoreSet)).\n")
            return
        }
        let terminal = isBatch ? nil : Terminal()
        if !isBatch, terminal == nil {
            throw RestoreSetError(
                .usage, "a review needs a terminal, and there is none",
                advice: """
                    Without one: --export FILE writes a table to fill in, --import FILE takes it back;
                      --decide keep|drop --why TEXT decides all that --table, --detector and --reason show.
                    """)
        }
        let path = output ?? ReviewFile.defaultPath(restoreSet: restoreSet)
        let file = try ReviewFile(
            path: path, restoreSet: restoreSet, manifest: manifest, lines: lines, isWritten: exportPath == nil)
        try file.resume(&session)
        try checkFilter(session.held)
        session.show(filter)
        if let exportPath {
            return try export(session, lines: lines, to: exportPath)
        }
        if let importPath {
            let count = try take(importPath, into: &session)
            try file.save(session)
            say("\(Words.counted(count, "decision")) taken over from \(importPath).\n")
        } else if let decide {
            let open = session.open
            session.decide(open, ruling(decide.verdict, reasonGiven ?? ""))
            try file.save(session)
            say("\(decide.rawValue): \(Words.counted(open.count, "record")).\n")
        } else if let terminal {
            let passphrases = try passphraseOptions.read()
            let values = HeldValues(
                restoreSet: restoreSet, passphrases: passphrases, sevenZips: try .temporary(passphrases))
            let setting = ReviewDialogue.Setting(
                lines: lines, values: values,
                policy: try Policy(written: manifest.predicate.policy.content), name: restoreSet, by: name,
                now: Author.now,
                showsValues: showValues)
            let console = ReviewConsole(
                ReviewDialogue(session, setting, why: reasonGiven), file: file, terminal: terminal)
            let (reviewed, ending) = try console.run()
            session = reviewed
            if ending != .quit {
                say("winnow: interrupted; \(Words.counted(session.decisionCount, "decision")) in \(path)\n")
                throw ExitCode(ExitStatus.interrupted.rawValue)
            }
        }
        say(
            ReviewSummary(
                session, restoreSet: restoreSet, decisions: path, archives: manifest.predicate.sources.map(\.name)
            ).text(style: Messages.style(for: STDERR_FILENO)))
        if session.left > 0 { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    private func say(_ text: String) {
        if !quiet { Messages.standardError(text) }
    }

    /// A filter for what is not there is a slip of the pen, and silence would look like success.
    private func checkFilter(_ held: HeldRecords) throws {
        let contents = held.contents
        func check(_ option: String, _ value: String?, _ names: [String], _ fits: (String, String) -> Bool) throws {
            guard let value, !names.contains(where: { fits($0, value) }) else { return }
            let known = names.prefix(20).map(Shown.plain).joined(separator: ", ")
            throw RestoreSetError(
                .usage, "no held record fits \(option) \(Shown.plain(value))",
                advice: names.isEmpty ? "Nothing of the kind is held." : "There is: \(known)")
        }
        try check("--table", table, contents.tables.map(\.name)) { $0.lowercased() == $1.lowercased() }
        try check("--detector", detector, contents.detectors.map(\.name)) { $0 == $1 || $0.hasPrefix($1 + ".") }
        try check("--reason", reason, contents.reasons.map(\.name)) { $0 == $1 }
    }

    // MARK: Without a terminal

    private func export(_ session: ReviewSession, lines: HeldLines, to path: String) throws {
        if path == "-" {
            let output = BufferedOutput()
            try ReviewSheet.export(session, lines: lines) { output.write($0) }
            output.flush()
        } else {
            let output = try OutputFile(path: path)
            do {
                try ReviewSheet.export(session, lines: lines) { try output.write(Array($0.utf8)) }
                try output.finish()
            } catch {
                unlink(path)
                throw error
            }
            say(
                "\(Words.counted(session.shown.count, "record")) written to \(path): fill in decision (keep or drop) and why, then:\n  winnow review \(restoreSet) --import \(path)\n"
            )
        }
    }

    private func take(_ path: String, into session: inout ReviewSession) throws -> Int {
        do {
            return try ReviewSheet.take(path, into: &session) { verdict, why in
                (why.isEmpty ? reasonGiven : why).map { ruling(verdict, $0) }
            }
        } catch let fault as ReviewSheet.Fault {
            throw RestoreSetError(.usage, fault.description)
        }
    }

    // MARK: Who and when

    private func ruling(_ verdict: Override.Verdict, _ why: String) -> ReviewSession.Ruling {
        ReviewSession.Ruling(verdict: verdict, by: name, when: Author.now(), why: why)
    }

    private var name: String { Author.name(by) }
}
