import Evaluation
import Foundation
import RestoreSets

/// What `winnow calibrate` prints: a policy fragment with the figures it rests on.
public struct CalibrationReport {
    private let calibration: Calibration
    private let labels: String

    /// - Parameter labels: where the labels are from, in words.
    public init(_ calibration: Calibration, labels: String) {
        self.calibration = calibration
        self.labels = labels
    }

    /// YAML that `--policy` reads: comments, weights, thresholds.
    public var fragment: String {
        var text = comments.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
        text += "version: 1\n"
        if calibration.changes.isEmpty {
            text += "# No weight has to change.\n"
        } else {
            text += "detectors:\n  weights:\n"
            for change in calibration.changes {
                text +=
                    "    \(change.rule): \(Words.plain(change.after))  # was \(Words.plain(change.before)); in "
                    + "\(Words.count(change.real)) real and \(Words.count(change.synthetic)) synthetic records\n"
            }
        }
        let thresholds = calibration.thresholds
        text += "thresholds: {drop: \(Words.plain(thresholds.drop)), hold: \(Words.plain(thresholds.hold))}\n"
        return text
    }

    private var comments: [String] {
        let (before, after) = (calibration.before, calibration.after)
        let budget = Words.plain(calibration.budget)
        var table = TextTable([("records", .left), ("before", .right), ("now", .right), ("of", .right)])
        func add(_ name: String, _ old: Int, _ new: Int, _ total: Int) {
            table.add([name, Words.count(old), Words.count(new), Words.count(total)])
        }
        add("real dropped", before.realDropped, after.realDropped, after.real)
        add("real held", before.realHeld, after.realHeld, after.real)
        add("synthetic dropped", before.syntheticDropped, after.syntheticDropped, after.synthetic)
        add("synthetic held", before.syntheticHeld, after.syntheticHeld, after.synthetic)
        var lines = [
            "Weights and thresholds fitted by \(Tool.name) \(Tool.version) calibrate, to at most \(budget) false drops.",
            "Labels: \(labels). Now: by five-fold cross-validation, each record by",
            "weights that were fitted without it.", "",
        ]
        lines += table.render(indent: "  ").split(separator: "\n").map(String.init)
        lines += [
            "",
            "With 95 % confidence at most \(Words.percent(after.falseDrops.upper)) of real records like these are dropped;",
            calibration.after.falseDrops.upper <= calibration.budget
                ? "that keeps the budget."
                : "to show \(budget) takes \(Words.count(calibration.recordsForBudget)) real records of which none is dropped.",
        ]
        if !calibration.keepsBudget {
            lines.append("THE BUDGET IS NOT KEPT: some real records look more synthetic than any threshold allows for.")
        }
        if calibration.left > 0 {
            lines.append("\(Words.count(calibration.left)) records had findings of too many kinds and are left out.")
        }
        return lines
    }
}
