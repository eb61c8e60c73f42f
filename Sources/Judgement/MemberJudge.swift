import Detection
import Policies
import Provenance
import Records

/// Judges the records of one member: their tags, what the detectors find, and what follows by the policy.
///
/// Made once a member, from its first batch; works on several threads at once, and a batch is judged the same on each.
public final class MemberJudge: Sendable {
    private let policy: TablePolicy
    private let schema: Schema
    private let memberTags: [Tag]
    private let tagReader: FieldTagReader
    private let detectors: MemberDetectors
    private let scorer: Scorer
    private let scores: OutsideScores?
    private let fileRule: UInt16
    /// The columns whose values make up a record's key; empty where none is known.
    private let keyColumns: [Int]

    /// - Parameters:
    ///   - memberTags: what archive and sidecars say of all records of the member.
    ///   - sample: the member's first batch; the columns are typed by it.
    public init(policy: Policy, schema: Schema, memberTags: [Tag], sample: RecordBatch, scores: OutsideScores?) {
        let effective = policy.effective(forTable: schema.table)
        self.policy = effective
        self.schema = schema
        self.memberTags = memberTags
        self.scores = scores
        tagReader = FieldTagReader(schema: schema, vocabulary: effective.vocabulary)
        detectors = sample.withView { MemberDetectors(schema: schema, sample: $0, settings: effective.detection) }
        scorer = Scorer(prior: effective.detection.prior)
        fileRule = UInt16(Detectors.position(ofRule: "score.file") ?? 0)
        keyColumns = effective.keyColumns(in: schema)
    }

    /// Judges one batch.
    public func judge(_ batch: RecordBatch) -> JudgedBatch {
        let tags = resolvedTags(batch)
        let (findings, scores) = scored(batch)
        var decisions = [Decision](repeating: .keep, count: batch.rowCount)
        var reasons = [Reason](repeating: .none, count: batch.rowCount)
        for row in 0..<batch.rowCount {
            (decisions[row], reasons[row]) = decide(
                claim: tags.claims[Int(tags.rows[row])], score: scores[row])
        }
        for (row, _) in tags.contradictions { (decisions[row], reasons[row]) = (.hold, .contradiction) }
        for misfit in batch.misfits { (decisions[misfit.row], reasons[misfit.row]) = (.hold, .misfit) }
        let overridden = applyOverrides(batch, &decisions, &reasons)
        return JudgedBatch(
            batch: batch, tags: tags.distinct, rowTags: tags.rows, contradictions: tags.contradictions, scores: scores,
            decisions: decisions, reasons: reasons, findings: findings, overridden: overridden)
    }

    /// The decision by tag and score alone (docs/policy.md, "How a decision comes about").
    @inline(__always)
    private func decide(claim: Claim?, score: Double) -> (Decision, Reason) {
        switch claim {
        case .synthetic, .test: return (.drop, .tag)
        case .production:
            return score >= policy.thresholds.drop ? (.hold, .contradiction) : (.keep, .none)
        case .anonymised, .unknown, nil:
            if score >= policy.thresholds.drop { return (.drop, .score) }
            if score >= policy.thresholds.hold { return (.hold, .score) }
            return policy.requireTag ? (.hold, .untagged) : (.keep, .none)
        }
    }
}
