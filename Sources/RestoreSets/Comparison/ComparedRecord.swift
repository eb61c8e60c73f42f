import Judgement
import Policies

/// What one side of a comparison decided of a record, and by what.
public struct ComparedJudgement: Sendable, Equatable {
    public var decision: Decision
    public var reason: Reason
    /// With four places; absent where it is not written down.
    public var score: Double?
    public var tag: WrittenLine.Tag?
    public var contradicts: WrittenLine.Tag?
    public var evidence: [WrittenLine.Evidence] = []
    public var parents: [WrittenLine.Parent] = []
    public var override: WrittenLine.Override?
    public var misfit: String?
    /// Whether all of this is known: an index has no parents, no second tag and nobody who decided.
    public var isWhole = false
}

/// How a record stands on one side.
public enum Standing: Sendable, Equatable {
    case judged(ComparedJudgement)
    /// It was kept; nothing of it is written down.
    case kept
    /// It is not among those that went: kept, or not there at all.
    case notListed
    case absent

    public var judgement: ComparedJudgement? {
        if case .judged(let judgement) = self { judgement } else { nil }
    }

    /// The word for it on the command line, in CSV and JSON.
    public var name: String {
        switch self {
        case .judged(let judgement): judgement.decision.name
        case .kept: Decision.keep.name
        case .notListed: "not-listed"
        case .absent: "absent"
        }
    }

    var decision: Decision? {
        switch self {
        case .judged(let judgement): judgement.decision
        case .kept: .keep
        case .notListed, .absent: nil
        }
    }
}

/// A record that the two sides of a comparison do not agree on.
public struct ComparedRecord: Sendable {
    /// What happened to it from A to B.
    public enum Change: String, Sendable, CaseIterable {
        case dropped, held, kept
        /// Only B has it.
        case new
        /// Only A has it.
        case gone
        /// The decision is the same, for another reason.
        case otherwise
    }

    /// Why the decision is another one.
    public enum Cause: String, Sendable, CaseIterable {
        /// Tags, or what they are taken to claim.
        case tag
        /// What the detectors found, or what it weighs.
        case evidence
        /// The same score, held against other thresholds.
        case threshold
        /// It follows another record, or does not any more.
        case relation
        /// A person decided.
        case override
        /// Something else that the policies say.
        case policy
        /// What it takes to say so is not written down.
        case unknown
    }

    /// A finding that only one side has, or that weighs something else there.
    public struct EvidenceChange: Sendable, Equatable {
        public let detector: String
        public let field: String?
        /// Bans; absent on a side that did not find it.
        public let before: Double?
        public let after: Double?
    }

    /// Where it is: in B, or in A where B does not have it.
    public let archive: String
    public let member: String
    public let part: Int
    public let ordinal: Int
    public let table: String
    public let key: String?
    public let from: Standing
    public let to: Standing
    public let change: Change
    /// Absent where only one side has the record.
    public let cause: Cause?
    public let evidence: [EvidenceChange]
    /// What held for its table, where that is known.
    public let rules: (a: ComparedRules?, b: ComparedRules?)
}

/// What holds for a table on one side.
public struct ComparedRules: Sendable, Equatable {
    public let thresholds: Thresholds
    /// Bans.
    public let prior: Double
    /// Absent where the policy's text is not at hand.
    public let policy: TablePolicy?
}
