import Detection
import Policies
import Provenance
import Records

/// A batch of records and what was decided of each. Made by one thread, then only read.
public struct JudgedBatch: Sendable {
    public let batch: RecordBatch
    /// The distinct tags of the batch's records, in order of first appearance.
    public let tags: [Tag]
    /// Per row: position in `tags` + 1 of the tag that counts, or 0.
    public let rowTags: [Int32]
    /// Rows whose tags contradict each other, with the position in `tags` of the other one; ascending by row.
    public let contradictions: [(row: Int, tag: Int)]
    /// Per row: probability that the record is synthetic.
    public let scores: [Double]
    public private(set) var decisions: [Decision]
    public private(set) var reasons: [Reason]
    /// Of rows that followed another record: which that is, and which ones that followed, up to the first cause.
    public private(set) var parents: [Int: [ParentRecord]] = [:]
    /// Rows that have others in them which must not be dropped.
    public private(set) var shielded: Set<Int> = []
    /// What the detectors found, ascending by row; only findings that counted.
    public let findings: [Finding]
    /// All that they found, also what does not count beside something stronger; only by `Basis.evidence`, else empty.
    public let allFindings: [Finding]
    /// Overrides that decided, by row.
    public let overridden: [Int: AppliedOverride]
    /// Of findings that an earlier run made: what it showed of each, by the finding's `start`; `nil` of own findings.
    let recalledExcerpts: [String]?

    public init(
        batch: RecordBatch, tags: [Tag], rowTags: [Int32], contradictions: [(row: Int, tag: Int)], scores: [Double],
        decisions: [Decision], reasons: [Reason], findings: [Finding],
        allFindings: [Finding] = [], overridden: [Int: AppliedOverride], recalledExcerpts: [String]? = nil
    ) {
        self.batch = batch
        self.tags = tags
        self.rowTags = rowTags
        self.contradictions = contradictions
        self.scores = scores
        self.decisions = decisions
        self.reasons = reasons
        self.findings = findings
        self.allFindings = allFindings
        self.overridden = overridden
        self.recalledExcerpts = recalledExcerpts
    }
}

extension JudgedBatch {
    /// Lets a row go the way of the record that it lies in.
    ///
    /// - Parameter chain: that record and those that it followed, up to the first cause; `nil` where nobody is told.
    public mutating func follow(row: Int, decision: Decision, parents chain: [ParentRecord]?) {
        if decisions[row] != decision {
            decisions[row] = decision
            reasons[row] = .cascade
        }
        if let chain { parents[row] = chain }
    }

    /// Lets a row follow a record that it refers to.
    ///
    /// - Parameter parents: that record and those that it followed, up to the first cause; `nil` where nobody is told.
    public mutating func cascade(row: Int, decision: Decision, parents chain: [ParentRecord]?) {
        decisions[row] = decision
        reasons[row] = .cascade
        if let chain { parents[row] = chain }
    }

    /// Notes that a row must not be dropped, for what lies inside it must not be: it is held where it would be.
    public mutating func shield(row: Int) {
        guard overridden[row] == nil else { return }
        shielded.insert(row)
        guard decisions[row] == .drop else { return }
        decisions[row] = .hold
        reasons[row] = .contradiction
    }

    /// Rows without any tag, of which others may teach something: in one that could not be split there is nothing to see.
    public var untagged: Int {
        rowTags.count { $0 == 0 } - Set(batch.misfits.map(\.row)).count { rowTags[$0] == 0 }
    }

    /// The claim of the tag that counts for a row.
    public func claim(ofRow row: Int) -> Claim? {
        let tag = Int(rowTags[row])
        return tag > 0 ? tags[tag - 1].claim : nil
    }
}

/// The record that another one followed.
public struct ParentRecord: Sendable, Equatable {
    public let table: String
    public let key: String?
    /// The columns of the record behind it in the chain, or of the record itself, that refer to it; empty where it contains
    /// that record.
    public let columns: [String]

    /// Parents that a line names: of a longer chain, in a list linked by itself, the nearest.
    public static let limit = 64

    public init(table: String, key: String?, columns: [String] = []) {
        self.table = table
        self.key = key
        self.columns = columns
    }
}

/// What records are judged by.
public enum Basis: Sendable {
    /// Tags, evidence and overrides, as a restore does.
    case everything
    /// Evidence alone: tags are read and count for nothing, nothing is learned from them, no override holds.
    case evidence
}

/// Who decided against the rules, and why; named in the manifest.
public struct AppliedOverride: Sendable, Equatable {
    public let verdict: Override.Verdict
    public let by: String
    /// The time of the decision, as it was written.
    public let when: String?
    public let why: String
    /// Position in the decisions file; `nil` where the policy says it.
    public let decision: Int?

    public init(verdict: Override.Verdict, by: String, when: String? = nil, why: String, decision: Int? = nil) {
        self.verdict = verdict
        self.by = by
        self.when = when
        self.why = why
        self.decision = decision
    }
}
