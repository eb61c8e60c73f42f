import Policies
import Provenance

/// The decision by tag and score alone, before overrides and before what follows from others (docs/policy.md, "How a
/// decision comes about").
public struct DecisionRule: Sendable, Equatable {
    public let thresholds: Thresholds
    /// Records without a usable tag are held.
    public let requiresTag: Bool

    public init(thresholds: Thresholds, requiresTag: Bool) {
        self.thresholds = thresholds
        self.requiresTag = requiresTag
    }

    /// What the policy says for one table.
    public init(_ policy: TablePolicy) {
        self.init(thresholds: policy.thresholds, requiresTag: policy.requireTag)
    }

    /// - Parameters:
    ///   - claim: of the tag that counts; `nil` where there is none.
    ///   - score: probability that the record is synthetic.
    @inline(__always)
    public func decide(claim: Claim?, score: Double) -> (Decision, Reason) {
        switch claim {
        case .synthetic, .test: return (.drop, .tag)
        case .production: return score >= thresholds.drop ? (.hold, .contradiction) : (.keep, .none)
        case .anonymised, .unknown, nil:
            if score >= thresholds.drop { return (.drop, .score) }
            if score >= thresholds.hold { return (.hold, .score) }
            return requiresTag ? (.hold, .untagged) : (.keep, .none)
        }
    }
}
