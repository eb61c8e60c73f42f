import Detection
import Glibc

/// Weights of the rules that fit records of known origin best: logistic regression on the findings, held near the weights
/// that the rules had before (a normal prior of one ban), so that what few records show changes little.
///
/// The sum of a record is made as `Scorer` makes it: of each group the strongest finding counts. Real and synthetic records
/// weigh as the prior has it, whatever their numbers are, so that weights come out as log10 of likelihood ratios.
struct WeightFit: Sendable {
    /// By position in `Detectors.rules`, in bans.
    private(set) var weights: [Double]
    private let before: [Double]
    private let groups: [Int]
    private let isFitted: [Bool]
    private let prior: Double

    /// Standard deviation of the prior of a weight, in bans.
    private static let spread = 1.0
    /// A weight gains at most this much: a sample of real records does not show what it does not hold.
    private static let mostGain = 1.5
    private static let most = 6.0
    private static let steps = 60

    /// Groups whose weights are made for each record: what other detectors, a batch or tags say.
    private static let unfitted: Set<EvidenceGroup> = [.outside, .cluster, .burst, .rhythm, .learned]

    /// - Parameters:
    ///   - fold: the part that is left out; `nil` for none.
    init(
        _ patterns: [(items: [EvidencePatterns.Item], counts: EvidencePatterns.Counts)], weights before: [Double],
        prior: Double, without fold: Int? = nil
    ) {
        self.before = before
        self.prior = prior
        weights = before
        groups = Detectors.rules.map { rule in EvidenceGroup.allCases.firstIndex(of: rule.group) ?? 0 }
        isFitted = zip(Detectors.rules, before).map { !Self.unfitted.contains($0.group) && $1 > 0 }
        let records = patterns.map { Self.records($0.counts, without: fold) }
        let real = records.reduce(0) { $0 + $1.real }
        let synthetic = records.reduce(0) { $0 + $1.synthetic }
        guard real > 0, synthetic > 0 else { return }
        let cost = Double(real) * pow(10, prior) / Double(synthetic)
        for _ in 0..<Self.steps { step(patterns, records, cost: cost) }
    }

    /// The sum of a record with these findings, the prior included.
    func bans(_ items: [EvidencePatterns.Item]) -> Double {
        var sum = prior
        forEachStrongest(items) { rule, part in sum += weight(rule, part) }
        return sum
    }

    static func records(_ counts: EvidencePatterns.Counts, without fold: Int?) -> (real: Int, synthetic: Int) {
        var (real, synthetic) = (0, 0)
        for other in 0..<EvidencePatterns.folds where other != fold {
            real += counts.real[other]
            synthetic += counts.synthetic[other]
        }
        return (real, synthetic)
    }

    /// One damped Newton step for each weight on its own.
    private mutating func step(
        _ patterns: [(items: [EvidencePatterns.Item], counts: EvidencePatterns.Counts)],
        _ records: [(real: Int, synthetic: Int)], cost: Double
    ) {
        var slopes = weights.indices.map { (weights[$0] - before[$0]) / (Self.spread * Self.spread) }
        var bends = [Double](repeating: 1 / (Self.spread * Self.spread), count: weights.count)
        for (pattern, records) in zip(patterns, records) where records.real + records.synthetic > 0 {
            let chance = Scorer.probability(bans(pattern.items))
            let pull = Double(records.real) * chance - cost * Double(records.synthetic) * (1 - chance)
            let curve = (Double(records.real) + cost * Double(records.synthetic)) * chance * (1 - chance)
            forEachStrongest(pattern.items) { rule, part in
                guard isFitted[rule] else { return }
                slopes[rule] += part * Self.perBan * pull
                bends[rule] += part * Self.perBan * part * Self.perBan * curve
            }
        }
        for rule in weights.indices where isFitted[rule] {
            let wanted = weights[rule] - max(-0.5, min(0.5, 0.5 * slopes[rule] / bends[rule]))
            weights[rule] = max(0, min(min(Self.most, before[rule] + Self.mostGain), wanted))
        }
    }

    private static let perBan = log(10.0)

    /// Calls `body` with the strongest finding of each group: its rule, and its weight as a part of the rule's, or the
    /// weight itself where that is not fitted.
    private func forEachStrongest(_ items: [EvidencePatterns.Item], _ body: (_ rule: Int, _ part: Double) -> Void) {
        for (index, item) in items.enumerated() {
            let rule = Int(item.rule)
            let own = abs(weight(rule, part(item)))
            let isStrongest = items.indices.allSatisfy { other in
                let otherRule = Int(items[other].rule)
                guard other != index, groups[otherRule] == groups[rule] else { return true }
                let weight = abs(weight(otherRule, part(items[other])))
                return own > weight || (own == weight && index < other)
            }
            if isStrongest { body(rule, part(item)) }
        }
    }

    private func part(_ item: EvidencePatterns.Item) -> Double {
        let rule = Int(item.rule)
        let weight = Double(item.weight) / 100
        return isFitted[rule] ? weight / before[rule] : weight
    }

    private func weight(_ rule: Int, _ part: Double) -> Double { isFitted[rule] ? weights[rule] * part : part }
}
