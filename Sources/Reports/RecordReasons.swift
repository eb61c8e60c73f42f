import Policies
import RestoreSets

/// Why records of a manifest diff went, by the thresholds of the policy that was in force.
struct RecordReasons {
    private let policy: Policy
    private var known: [String: Thresholds] = [:]

    init(policy: Policy) { self.policy = policy }

    /// A part of a sentence.
    mutating func because(_ line: WrittenLine) -> String {
        let limits = thresholds(line.table ?? "")
        var text = DecisionWords.because(
            DecisionWords.Facts(
                decision: line.decision.name, reason: line.reason.name, claim: line.tag?.claim, score: line.score,
                drop: limits.drop, hold: limits.hold))
        if let misfit = line.misfit { text += " (\(misfit))" }
        if let override = line.override {
            text += ": \(override.by), “\(override.why)”" + (override.when.map { ", \($0)" } ?? "")
        }
        return text
    }

    private mutating func thresholds(_ table: String) -> Thresholds {
        if let own = known[table] { return own }
        let own = policy.effective(forTable: table).thresholds
        known[table] = own
        return own
    }
}
