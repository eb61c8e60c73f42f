import Policies

/// What a check found.
public struct CheckOutcome: Sendable {
    public let facts: CheckFacts
    /// The last good run; `nil` where nothing was compared.
    public let baseline: CheckFacts?
    public let findings: [CheckFinding]
    /// The rules in force.
    public let settings: CheckSettings
    /// Whether all archives could be opened.
    public let isReadable: Bool
    /// When the same archives were judged, seconds since 1970, where the facts are from a cache.
    public let readBefore: Int?
    /// Archives that were not read, for they are known from earlier checks and the others are not.
    public let recalled: [String]
    /// Archives that the cache is of no use for; `nil` where there are none, and where the answer is known as a whole.
    public let readAnyway: ReadAnyway?
    /// The part of the archives that was read; `nil` for all.
    public let part: CheckPart?
    /// Archives of the backup, those that were not read included.
    public let archives: Int
    /// Why the facts could not be kept for the next check.
    public internal(set) var cacheFault: String?

    /// The baseline's tables by name.
    let baselineTables: NameIndex

    /// A table of the baseline; letter case does not matter.
    public func baselineTable(named name: String) -> CheckFacts.Table? {
        baseline.flatMap { baseline in baselineTables[name].map { baseline.tables[$0] } }
    }

    /// Findings and what follows from them.
    public var allFindings: [CheckFinding] { findings.flatMap(\.all) }

    /// The worst severity of all findings; `nil` where there is none.
    public var worst: CheckSeverity? { allFindings.map(\.severity).max() }

    /// Whether a part of the backup could not be read.
    public var isDamaged: Bool { !facts.losses.isEmpty }

    /// Whether it is judged by another policy than the baseline was.
    public var hasOtherPolicy: Bool { baseline.map { $0.policy != facts.policy } ?? false }

    /// Whether a finding is as severe as the operator minds; `nil` for never.
    public func fails(on severity: CheckSeverity?) -> Bool {
        guard let severity, let worst else { return false }
        return worst >= severity
    }

    /// Why a rule was not asked; `nil` where it was.
    public func reasonNotAsked(_ rule: CheckRule) -> String? {
        if settings.severities(of: rule).isEmpty { return "The rule is off." }
        if rule.needsAll, let part { return "Only part \(part) of the archives was read." }
        if rule.compares, baseline == nil { return "There is no baseline to compare with." }
        return nil
    }
}
