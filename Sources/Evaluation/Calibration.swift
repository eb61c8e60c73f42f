import Detection
import Foundation
import Policies
import RestoreSets

/// Weights and thresholds fitted to records of known origin, within a budget of false drops.
public struct Calibration: Sendable {
    /// A rule whose weight changed.
    public struct Change: Sendable {
        public let rule: String
        public let before: Bans
        public let after: Bans
        /// Records in which it was found.
        public let real: Int
        public let synthetic: Int
    }

    /// Records by what would become of them.
    public struct Outcome: Sendable, Encodable {
        public let real: Int
        public let realDropped: Int
        public let realHeld: Int
        public let synthetic: Int
        public let syntheticDropped: Int
        public let syntheticHeld: Int

        /// The share of real records dropped that these records leave possible.
        public var falseDrops: BinomialInterval { BinomialInterval(found: realDropped, of: real) }
    }

    public let budget: Double
    public let changes: [Change]
    public let thresholds: Thresholds
    /// With the weights and thresholds of the policy as it was.
    public let before: Outcome
    /// With the new ones, each record judged by weights that were fitted without it.
    public let after: Outcome
    /// Real records that it takes to show the budget, with none of them dropped.
    public let recordsForBudget: Int
    /// Records whose findings were of too many kinds to keep.
    public let left: Int

    /// Whether no more real records are dropped than the budget allows.
    public var keepsBudget: Bool { Double(after.realDropped) <= budget * Double(after.real) }

    /// A record in a thousand may be held (`../shared`'s goal of the default policy).
    private static let realPerHold = 1_000
    /// Bans between the highest real record and the threshold for drops: what was seen is not the highest there is.
    private static let margin: Bans = 0.3
    private static let dropRange = 0.95...0.999_999
    private static let leastHold = 0.2
    /// A change of less is none.
    private static let noticeable: Bans = 0.05

    /// Fits to what a tally gathered by `Basis.evidence`.
    public init(_ tally: LabelledTally, policy: Policy, budget: Double) throws {
        let patterns = tally.counts.patterns
        let sorted = patterns.sorted
        let totals = sorted.map { WeightFit.records($0.counts, without: nil) }
        let real = totals.reduce(0) { $0 + $1.real }
        let synthetic = totals.reduce(0) { $0 + $1.synthetic }
        guard real > 0, synthetic > 0 else {
            throw RestoreSetError(
                .usage, "\(real) real and \(synthetic) synthetic records are labelled: both kinds are needed",
                advice: "Give a labels file (--labels) with key and label, or records with provenance tags.")
        }
        self.budget = budget
        left = patterns.left
        let weights = Detectors.weights(policy.detection).map(Double.init)
        let prior = policy.detection.prior
        let fit = WeightFit(sorted, weights: weights, prior: prior)
        var scores = Scores()
        for fold in 0..<EvidencePatterns.folds {
            let other = WeightFit(sorted, weights: weights, prior: prior, without: fold)
            for (items, counts) in sorted {
                scores.add(other.bans(items), real: counts.real[fold], synthetic: counts.synthetic[fold])
            }
        }
        thresholds = Self.thresholds(scores, real: real, budget: budget)
        after = scores.outcome(thresholds)
        let unfitted = WeightFit([], weights: weights, prior: prior)
        var old = Scores()
        for ((items, _), records) in zip(sorted, totals) {
            old.add(unfitted.bans(items), real: records.real, synthetic: records.synthetic)
        }
        before = old.outcome(policy.general.thresholds)
        changes = Self.changes(fit, before: weights, sorted, totals)
        // 1 - (1 - budget)^n >= 0.975, as in `BinomialInterval` where none was found.
        recordsForBudget = Int((log(0.025) / log1p(-budget)).rounded(.up))
    }

    private static func thresholds(_ scores: Scores, real: Int, budget: Double) -> Thresholds {
        let dropBans = scores.highestReal(after: Int(budget * Double(real))) + margin
        let drop = max(dropRange.lowerBound, min(dropRange.upperBound, rounded(Scorer.probability(dropBans))))
        let holdBans = scores.highestReal(after: real / realPerHold) + 0.001
        let hold = max(leastHold, min(drop, rounded(Scorer.probability(holdBans))))
        return Thresholds(drop: drop, hold: hold)
    }

    /// Six decimal places, away from the real records.
    private static func rounded(_ probability: Double) -> Double { (probability * 1e6).rounded(.up) / 1e6 }

    private static func changes(
        _ fit: WeightFit, before: [Double],
        _ patterns: [(items: [EvidencePatterns.Item], counts: EvidencePatterns.Counts)],
        _ totals: [(real: Int, synthetic: Int)]
    ) -> [Change] {
        var found = [(real: Int, synthetic: Int)](repeating: (0, 0), count: before.count)
        for ((items, _), records) in zip(patterns, totals) {
            for item in items {
                found[Int(item.rule)].real += records.real
                found[Int(item.rule)].synthetic += records.synthetic
            }
        }
        return Detectors.rules.indices.compactMap { rule in
            let after = (fit.weights[rule] * 100).rounded() / 100
            guard abs(after - before[rule]) >= noticeable else { return nil }
            return Change(
                rule: Detectors.rules[rule].name, before: (before[rule] * 100).rounded() / 100, after: after,
                real: found[rule].real, synthetic: found[rule].synthetic)
        }
    }

    /// Records by their sums.
    private struct Scores {
        private var records: [(bans: Double, real: Int, synthetic: Int)] = []

        mutating func add(_ bans: Double, real: Int, synthetic: Int) {
            if real + synthetic > 0 { records.append((bans, real, synthetic)) }
        }

        /// The sum of the highest real record behind so many others.
        func highestReal(after count: Int) -> Double {
            var rest = count
            for (bans, real, _) in records.sorted(by: { $0.bans > $1.bans }) where real > 0 {
                if real > rest { return bans }
                rest -= real
            }
            return -.infinity
        }

        func outcome(_ thresholds: Thresholds) -> Outcome {
            var (real, synthetic) = ([0, 0, 0], [0, 0, 0])
            for record in records {
                let score = Scorer.probability(record.bans)
                let decision = score >= thresholds.drop ? 2 : score >= thresholds.hold ? 1 : 0
                real[decision] += record.real
                synthetic[decision] += record.synthetic
            }
            return Outcome(
                real: real.reduce(0, +), realDropped: real[2], realHeld: real[1], synthetic: synthetic.reduce(0, +),
                syntheticDropped: synthetic[2], syntheticHeld: synthetic[1])
        }
    }
}
