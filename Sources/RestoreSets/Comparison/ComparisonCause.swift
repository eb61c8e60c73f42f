import Foundation
import Judgement
import Policies
import Provenance
import Records

/// Finds out why two sides decided otherwise about one record.
struct ComparisonCause {
    let rules: (a: ComparedRules?, b: ComparedRules?)
    /// What persons decided in the policies.
    let overrides: (a: [Override], b: [Override])
    let table: String
    let key: String?
    /// Whether both sides judged the same bytes.
    let isSameSource: Bool

    func cause(from a: Standing, to b: Standing) -> ComparedRecord.Cause? {
        if a == .absent || b == .absent { return nil }
        let (before, after) = (a.judgement, b.judgement)
        if before?.reason == .override || after?.reason == .override { return .override }
        if let after, after.reason == .cascade {
            return before.flatMap { ownCause($0, weakenedTo: after) } ?? .relation
        }
        if before?.reason == .cascade, b.decision ?? .keep == .keep { return .relation }
        guard let before, let after else {
            guard let known = before ?? after else { return .unknown }
            return oneSided(known, others: before == nil ? rules.a : rules.b, own: before == nil ? rules.b : rules.a)
        }
        if let cause = twoSided(before, after) { return cause }
        if before.reason == .cascade { return .relation }
        return rules.a?.policy == nil || rules.a != rules.b ? .policy : .unknown
    }

    /// A record that was dropped for what is in it, and now is only held with another one: whether less is in it.
    private func ownCause(
        _ before: ComparedJudgement, weakenedTo after: ComparedJudgement
    ) -> ComparedRecord.Cause? {
        guard before.reason != .cascade, before.decision == .drop, after.decision == .hold else { return nil }
        if Self.weight(of: before.tag) != Self.weight(of: after.tag) { return .tag }
        return before.score == after.score ? nil : .evidence
    }

    private func twoSided(_ before: ComparedJudgement, _ after: ComparedJudgement) -> ComparedRecord.Cause? {
        if Self.weight(of: before.tag) != Self.weight(of: after.tag) { return .tag }
        if before.isWhole, after.isWhole, (before.contradicts == nil) != (after.contradicts == nil) { return .tag }
        let isSameScore = before.score == after.score
        let found = Self.evidenceChanges(before.evidence, after.evidence)
        let scoreCause: ComparedRecord.Cause? = isSameScore ? nil : found.isEmpty ? .policy : .evidence
        guard let a = rules.a, let b = rules.b, a.thresholds != b.thresholds else {
            return scoreCause ?? otherwise(before, after, found)
        }
        if let scoreCause, decide(after, a) == after.decision { return scoreCause }
        if before.decision != after.decision, decide(before, b) == after.decision,
            decide(before, a) == before.decision
        {
            return .threshold
        }
        if scoreCause == nil, found.isEmpty, before.decision != after.decision,
            a.policy?.requireTag == b.policy?.requireTag,
            isRounded(before.score, beside: [a.thresholds, b.thresholds])
        {
            return .threshold
        }
        return scoreCause ?? otherwise(before, after, found)
    }

    /// Whether a score as it is written may lie on the other side of a threshold than it did: it has four places.
    private func isRounded(_ score: Double?, beside thresholds: [Thresholds]) -> Bool {
        guard let score else { return false }
        return thresholds.flatMap { [$0.drop, $0.hold] }.contains { abs($0 - score) <= 0.000_05 }
    }

    /// Why the same decision has another reason, where tags ask for the same and the score is the same.
    private func otherwise(
        _ before: ComparedJudgement, _ after: ComparedJudgement, _ found: [ComparedRecord.EvidenceChange]
    ) -> ComparedRecord.Cause? {
        guard before.decision == after.decision else { return nil }
        if before.tag != after.tag { return .tag }
        return found.isEmpty ? nil : .evidence
    }

    /// One side kept it and does not say what it found: what would it have decided, had it found the same?
    private func oneSided(
        _ known: ComparedJudgement, others: ComparedRules?, own: ComparedRules?
    ) -> ComparedRecord.Cause {
        if isOverridden(in: overrides.a) != isOverridden(in: overrides.b) { return .override }
        guard isSameSource, let others, let own else { return .unknown }
        if let there = others.policy, let here = own.policy, let tag = known.tag {
            if there.trusted != here.trusted { return .tag }
            if tag.source == Tag.Source.field.rawValue {
                let claim = there.vocabulary.claim(of: tag.value, in: tag.name)
                if claim?.rawValue != tag.claim || !there.vocabulary.isTagField(tag.name) { return .tag }
            }
        }
        if known.reason == .untagged { return .policy }
        if decide(known, others) != known.decision { return .threshold }
        guard let there = others.policy, let here = own.policy else { return .unknown }
        if there.detection != here.detection { return .evidence }
        if there.vocabulary != here.vocabulary || there.trusted != here.trusted { return .tag }
        return .unknown
    }

    private func isOverridden(in overrides: [Override]) -> Bool {
        guard let key else { return false }
        return overrides.contains {
            ($0.table.map { $0.lowercased() == table.lowercased() } ?? true)
                && ($0.key.map { SalesforceID.spellings(of: $0).contains(key) } ?? false)
        }
    }

    /// What was found, decided by other thresholds (docs/policy.md, "How a decision comes about").
    private func decide(_ judgement: ComparedJudgement, _ rules: ComparedRules) -> Decision {
        if judgement.reason == .misfit || judgement.contradicts != nil { return .hold }
        let score = judgement.score ?? 0
        switch Self.weight(of: judgement.tag) {
        case .drop: return .drop
        case .keep: return score >= rules.thresholds.drop ? .hold : .keep
        case nil, .hold:
            if score >= rules.thresholds.drop { return .drop }
            if score >= rules.thresholds.hold { return .hold }
            return rules.policy?.requireTag ?? false ? .hold : .keep
        }
    }

    /// What a tag asks for; `nil` where it, or the lack of it, asks for nothing.
    private static func weight(of tag: WrittenLine.Tag?) -> Decision? {
        switch tag.flatMap({ Claim(rawValue: $0.claim) }) {
        case .synthetic, .test: .drop
        case .production: .keep
        case .anonymised, .unknown, nil: nil
        }
    }

    /// The findings that are not the same, those that came first.
    static func evidenceChanges(
        _ before: [WrittenLine.Evidence], _ after: [WrittenLine.Evidence]
    ) -> [ComparedRecord.EvidenceChange] {
        var rest = before
        var changes: [ComparedRecord.EvidenceChange] = []
        for item in after {
            guard let at = rest.firstIndex(where: { $0.detector == item.detector && $0.field == item.field }) else {
                changes.append(
                    .init(detector: item.detector, field: item.field, before: nil, after: item.weight))
                continue
            }
            let old = rest.remove(at: at)
            if abs(old.weight - item.weight) >= weightStep {
                changes.append(
                    .init(detector: item.detector, field: item.field, before: old.weight, after: item.weight))
            }
        }
        return changes
            + rest.map { .init(detector: $0.detector, field: $0.field, before: $0.weight, after: nil) }
    }

    /// Weights are written with two places.
    private static let weightStep = 0.005
}
