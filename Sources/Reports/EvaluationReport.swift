import Evaluation
import Foundation

/// What `winnow evaluate` prints.
public struct EvaluationReport {
    private let evaluation: Evaluation
    private let prior: Double
    private let byTags: Bool

    /// - Parameters:
    ///   - prior: the policy's, in bans.
    ///   - byTags: whether the tags of the backup are the labels, so that they decide nothing.
    public init(_ evaluation: Evaluation, prior: Double, byTags: Bool) {
        self.evaluation = evaluation
        self.prior = prior
        self.byTags = byTags
    }

    public func json() -> String { JSONText.of(evaluation) }

    public func text(style: Style = .plain) -> String {
        let source = byTags ? "by their tags, which decide nothing here" : "by the labels"
        var text =
            "\(Words.counted(evaluation.real, "real record")) and \(Words.count(evaluation.synthetic)) synthetic ones \(source); "
            + "\(Words.count(evaluation.unlabelled)) of unknown origin, not counted.\n\n"
        text += figures(style) + "\n" + sets(style)
        text += "\nScores: what they promise and what was found, at the prior of one synthetic record in "
        text += "\(Words.count(Int(pow(10, -prior).rounded()) + 1)).\n"
        return text + curve(style)
    }

    private func figures(_ style: Style) -> String {
        var table = TextTable([
            ("", .left), ("records", .right), ("of", .right), ("share", .right), ("95 % confidence", .left),
        ])
        func add(_ name: String, _ share: Evaluation.Share) {
            table.add([
                name, Words.count(share.records), Words.count(share.of), Words.percent(share.share),
                "\(Words.percent(share.lower)) to \(Words.percent(share.upper))",
            ])
        }
        add("synthetic dropped (recall)", evaluation.recall)
        add("synthetic dropped or held", evaluation.recallHeld)
        add("dropped and synthetic (precision)", evaluation.precision)
        add("real dropped (false drops)", evaluation.falseDrops)
        add("real held", evaluation.falseHolds)
        return table.render(style: style)
    }

    private func sets(_ style: Style) -> String {
        var table = TextTable([
            ("set", .left), ("label", .left), ("records", .right), ("dropped", .right), ("held", .right),
            ("kept", .right),
        ])
        for set in evaluation.sets {
            table.add([
                set.set.isEmpty ? "all" : Shown.plain(set.set), set.isSynthetic ? "synthetic" : "real",
                Words.count(set.records),
                Words.count(set.dropped), Words.count(set.held), Words.count(set.kept),
            ])
        }
        return table.render(style: style)
    }

    /// The calibration curve and, in the same lines, the histogram of scores; bars are logarithmic.
    private func curve(_ style: Style) -> String {
        var table = TextTable([
            ("bans", .right), ("score", .right), ("real", .right), ("synthetic", .right), ("promised", .right),
            ("found", .right), ("r real, s synthetic, longer by one: twice as many", .left),
        ])
        for bin in evaluation.bins {
            table.add([
                "\(bin.bans)", Words.score(1 / (1 + pow(10, -Double(bin.bans)))), Words.count(bin.real),
                Words.count(bin.synthetic), Words.score(bin.promised), Words.score(bin.found),
                Self.bar(bin.real, "r") + Self.bar(bin.synthetic, "s"),
            ])
        }
        return table.render(style: style)
    }

    private static func bar(_ count: Int, _ letter: String) -> String {
        String(repeating: letter, count: count == 0 ? 0 : Int(log2(Double(count))) + 1)
    }
}
