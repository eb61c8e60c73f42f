import ArgumentParser
import Evaluation
import Foundation
import Judgement
import Policies
import Reports
import RestoreSets

/// `winnow evaluate`
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure detection on a backup of which you know what is synthetic.",
        discussion: """
            Scans the backup as a restore would and holds the decisions against your labels: recall, precision, false \
            drops with confidence bounds, the outcome by set, and how far scores can be trusted. The labels file is CSV \
            or NDJSON with key, label (real or synthetic), and optionally table and set. Without --labels the provenance \
            tags in the backup are the labels; then they decide nothing, and the detectors are measured alone.

            Examples:
              winnow evaluate crm.zip --labels labels.csv
              winnow evaluate tagged.tar.zst --policy fitted.yaml --json
            """)

    @OptionGroup var options: RunOptions
    @OptionGroup var labels: LabelOptions

    func run() throws {
        let policy = try options.policyOptions.load()
        let source = try labels.source(policy)
        let tally = LabelledTally(source)
        try labels.scan(options, basis: source.isTags ? .evidence : .everything, tally: tally)
        let evaluation = Evaluation(tally, setNames: source.setNames, prior: policy.detection.prior)
        guard evaluation.real + evaluation.synthetic > 0 else { throw labels.nothingLabelled }
        let report = EvaluationReport(evaluation, prior: policy.detection.prior, byTags: source.isTags)
        Messages.standardOutput(
            options.json ? report.json() : report.text(style: Messages.style(for: STDOUT_FILENO)))
        if evaluation.falseDrops.records > 0 { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }
}

/// What `evaluate` and `calibrate` have in common.
struct LabelOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Records of known origin: CSV or NDJSON with key, label, and perhaps table and set.", valueName: "file"))
    var labels: String?

    func source(_ policy: Policy) throws -> LabelSource {
        try labels.map { .file(try RecordLabels(path: $0, vocabulary: policy.vocabulary)) } ?? .tags
    }

    /// Scans the backup and shows the tally all that is judged.
    func scan(_ options: RunOptions, basis: Basis, tally: LabelledTally) throws {
        _ = try options.request([])
        let passphrases = try options.passphrases()
        let sources = try options.sources(beside: nil, passphrases: passphrases)
        defer { sources.remove() }
        var request = try options.request(sources, passphrases: passphrases)
        request.basis = basis
        request.witness = tally
        Interruption.shared.listen()
        let progress = ProgressLine(quiet: options.quiet, verbose: options.verbose)
        _ = try Scan(request) { progress.show($0) }.run()
        progress.end()
    }

    /// None of the backup's records is of known origin.
    var nothingLabelled: RestoreSetError {
        RestoreSetError(
            .usage, labels == nil ? "no record has a tag that says where it is from" : "no label fits a record",
            advice: labels == nil
                ? "Give a labels file: --labels FILE, with key and label."
                : "Keys are those of the records (Id, or what the policy says); the table is the member's name.")
    }
}

extension LabelSource {
    var isTags: Bool {
        if case .tags = self { true } else { false }
    }

    var setNames: [String] {
        if case .file(let labels) = self { labels.sets } else { [] }
    }
}
