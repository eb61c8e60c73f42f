import Archives
import Detection
import Foundation
import Judgement
import Policies
import Provenance
import RestoreSets

/// Whether a line's decision is the one that the policy gives for its tag and its evidence.
///
/// Lines have weights with two decimal places and scores with four. The sum of the weights is therefore known to half a
/// hundredth of a ban for each, and a decision passes when the policy gives it for a score in that range.
final class DecisionCheck {
    private let policy: Policy
    private let overrides: OverrideBook
    private let knowsKeys: Bool
    private var tables: [String: Table] = [:]
    private let claims = KnownClaims()

    private struct Table {
        let policy: TablePolicy
        let rule: DecisionRule
        let weights: [Float]
    }

    /// Half of the last place of a weight and of a score in a line, and what sums of binary fractions are off by.
    private static let weightError = 0.005
    private static let scoreError = 0.00005
    private static let arithmeticError = 1e-9

    private static let rules: [String: Int] = Dictionary(
        Detectors.rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })

    /// - Parameter disclosure: how keys are shown in the lines; `nil` where nobody can tell without the secret.
    init(policy: Policy, decisions: Decisions?, disclosure: Disclosure?) {
        self.policy = policy
        knowsKeys = disclosure != nil
        func shown(_ overrides: [Override]) -> [Override] {
            overrides.map { override in
                var override = override
                if let disclosure { override.key = override.key.map(disclosure.shown) }
                return override
            }
        }
        overrides = OverrideBook(policy: shown(policy.overrides), decisions: shown(decisions?.overrides ?? []))
    }

    private func table(_ name: String) -> Table {
        if let known = tables[name] { return known }
        let effective = policy.effective(forTable: name)
        let made = Table(
            policy: effective, rule: DecisionRule(effective), weights: Detectors.weights(effective.detection))
        tables[name] = made
        return made
    }

    /// What is wrong with a line's decision, one sentence each.
    ///
    /// - Parameter outer: the record that went in which it lies.
    func faults(of line: WrittenLine, inside outer: WrittenLine?) -> [String] {
        guard line.record > 0 else {
            return line.reason == .cascade ? [] : ["is of a whole member, which goes with its row only"]
        }
        guard let name = line.table, let score = line.score else { return ["has no table or no score"] }
        let table = table(name)
        var faults = evidenceFaults(line, table)
        let scores = possibleScores(line, table)
        if score < scores.lowerBound - Self.scoreError || score > scores.upperBound + Self.scoreError {
            faults.append(
                "has the score \(score); its evidence and the prior make \(JSONText.score(scores.lowerBound))"
                    + (scores.upperBound - scores.lowerBound > 0.0001 ? " to \(JSONText.score(scores.upperBound))" : "")
            )
        }
        faults += tagFaults(line, table)
        faults += overrideFaults(line, name)
        // The score itself is known to its last place.
        let low = max(scores.lowerBound, score - Self.scoreError)
        let high = min(scores.upperBound, score + Self.scoreError)
        let claim = line.tag.flatMap { Claim(rawValue: $0.claim) }
        let given = [low, high].map { table.rule.decide(claim: claim, score: $0) }
        func gives(_ decision: Decision, _ reason: Reason) -> Bool { given.contains { $0 == (decision, reason) } }
        switch line.reason {
        case .tag, .score, .untagged:
            if !gives(line.decision, line.reason) {
                faults.append(
                    "is \(Self.words(line.decision, line.reason)); the policy gives \(Self.words(given[0].0, given[0].1))"
                )
            }
        case .contradiction:
            // A record is held, too, that would be dropped if not something inside it had to stay.
            let isSaid = line.contradicts != nil || gives(.hold, .contradiction) || given.contains { $0.0 == .drop }
            if line.decision != .hold || !isSaid {
                faults.append("is held for a contradiction that neither its tags nor its score make")
            }
        case .misfit:
            if line.decision != .hold || line.misfit == nil {
                faults.append("is a misfit and not held, or says not why")
            }
        case .override:
            if line.override == nil { faults.append("went by an override and names none") }
        case .cascade, .none: break
        }
        return faults
    }

    /// From the weights as they may have been before they were rounded.
    private func possibleScores(_ line: WrittenLine, _ table: Table) -> ClosedRange<Double> {
        let sum = line.evidence.reduce(table.policy.detection.prior) { $0 + $1.weight }
        let error = Self.weightError * Double(line.evidence.count) + Self.arithmeticError
        return Scorer.probability(sum - error)...Scorer.probability(sum + error)
    }

    private func evidenceFaults(_ line: WrittenLine, _ table: Table) -> [String] {
        var groups: [EvidenceGroup] = []
        return line.evidence.flatMap { evidence -> [String] in
            guard let position = Self.rules[evidence.detector] else {
                return ["has evidence of \(evidence.detector), a rule that this version does not have"]
            }
            var faults: [String] = []
            let group = Detectors.rules[position].group
            if groups.contains(group) { faults.append("has evidence of the group \(group.rawValue) twice; one counts") }
            groups.append(group)
            if table.weights[position] == 0 {
                faults.append("has evidence of \(evidence.detector), which is off in the policy")
            }
            return faults
        }
    }

    private func tagFaults(_ line: WrittenLine, _ table: Table) -> [String] {
        [line.tag, line.contradicts].compactMap { $0 }.flatMap { tag -> [String] in
            guard let claim = Claim(rawValue: tag.claim), let source = Tag.Source(rawValue: tag.source) else {
                return ["has a tag with an unknown claim or source"]
            }
            var faults: [String] = []
            if !table.policy.trusted.contains(source) {
                faults.append("counts a tag from \(tag.source), which the policy does not trust")
            }
            // A value that was cut short has no words to look up.
            let isWhole = tag.value.utf8.count < FieldTagReader.valueLimit && tag.value != FieldTagReader.manyValues
            if source == .field, isWhole, claims.claim(of: tag, table: line.table ?? "", table.policy) != claim {
                faults.append("takes the tag \(tag.name) for \(tag.claim), which the policy's vocabulary does not")
            }
            return faults
        }
    }

    private func overrideFaults(_ line: WrittenLine, _ table: String) -> [String] {
        guard knowsKeys else { return [] }
        let found = overrides.override(
            table: table, key: line.key, sha256: Digest256(hexadecimal: line.sha256)?.bytes ?? [])
        guard let override = line.override else {
            return found == nil ? [] : ["was decided by \(found?.by ?? ""), and the line does not say so"]
        }
        guard let found, found.by == override.by, found.why == override.why, found.when == override.when else {
            return ["names an override that neither the policy nor decisions.yaml has"]
        }
        let verdict: Decision =
            switch found.verdict {
            case .keep: .keep
            case .hold: .hold
            case .drop: .drop
            }
        return line.reason == .override && line.decision != verdict
            ? ["was decided to be \(verdict.name), and is \(line.decision.name)"] : []
    }

    private static func words(_ decision: Decision, _ reason: Reason) -> String {
        decision.name + (reason == .none ? "" : " for " + reason.name)
    }
}

/// What tags claim by the vocabularies of their tables; the ones that were asked for are remembered, for most lines have the
/// same few.
private final class KnownClaims {
    private struct Key: Hashable {
        let table: String
        let name: String
        let value: String
    }

    private var known: [Key: Claim?] = [:]

    /// Tags that are remembered.
    private static let limit = 10_000

    func claim(of tag: WrittenLine.Tag, table: String, _ policy: TablePolicy) -> Claim? {
        let key = Key(table: table, name: tag.name, value: tag.value)
        if let claim = known[key] { return claim }
        let claim = policy.vocabulary.claim(of: tag.value, in: tag.name)
        if known.count < Self.limit { known[key] = .some(claim) }
        return claim
    }
}

enum JSONText {
    /// With the places that lines have.
    static func score(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
