import ArgumentParser
import Evaluation
import Foundation
import Judgement
import Policies
import Reports
import RestoreSets

/// `winnow calibrate`
struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Fit weights and thresholds to records of yours whose origin you know.",
        discussion: """
            Weighs the detectors' findings so that they tell your labelled real records from the synthetic ones, sets \
            the thresholds so that no more real records are dropped than the budget allows, and writes both as a policy \
            with the figures they rest on. Labels are a file (--labels) or the provenance tags in the backups.

            Take real records of every kind that you have: what is not among them is not known of.

            Examples:
              winnow calibrate crm.zip --labels labels.csv > fitted.yaml
              winnow calibrate tagged-*.tar.zst --max-false-drops 1e-4 --output fitted.yaml
              winnow evaluate other.zip --labels other.csv --policy fitted.yaml
            """)

    @OptionGroup var options: RunOptions
    @OptionGroup var labels: LabelOptions

    @Option(help: ArgumentHelp("The share of real records that may be dropped.", valueName: "share"))
    var maxFalseDrops = 1e-5

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the policy to this file, which must not exist; else to standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
        guard maxFalseDrops > 0, maxFalseDrops < 0.5 else {
            throw ValidationError("--max-false-drops is a share such as 1e-5, more than 0 and less than 0.5.")
        }
        if let output, FileManager.default.fileExists(atPath: output) {
            throw ValidationError("\(output) exists already; a policy is never overwritten.")
        }
        if options.json { throw ValidationError("The answer of calibrate is YAML; leave out --json.") }
    }

    func run() throws {
        let policy = try options.policyOptions.load()
        let source = try labels.source(policy)
        let tally = LabelledTally(source, gathersPatterns: true)
        try labels.scan(options, basis: .evidence, tally: tally)
        let calibration = try Calibration(tally, policy: policy, budget: maxFalseDrops)
        let fragment = CalibrationReport(calibration, labels: labelText(source, calibration)).fragment
        if let output {
            guard FileManager.default.createFile(atPath: output, contents: Data(fragment.utf8)) else {
                throw RestoreSetError(.output, "\(output) cannot be written")
            }
        } else {
            Messages.standardOutput(fragment)
        }
        if !calibration.keepsBudget { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    private func labelText(_ source: LabelSource, _ calibration: Calibration) -> String {
        let place: String
        if case .file(let labels) = source { place = Shown.plain(labels.name) } else { place = "provenance tags" }
        return
            "\(Words.count(calibration.after.real)) real and \(Words.count(calibration.after.synthetic)) synthetic records by \(place)"
    }
}
