import Archives
import Foundation
import Policies
import RestoreSets

/// Looks at a backup as `winnow check` does: reads it once as a dry restore would, measures it, and asks all rules.
public struct Check {
    private let request: ScanRequest
    private let name: String
    private let time: Int
    private let baseline: BaselineChoice

    /// What the backup is held against.
    public enum BaselineChoice: Sendable {
        /// Nothing.
        case none
        /// A baseline that is not there yet; `isMeant` where this run is to make it.
        case missing(isMeant: Bool)
        case facts(CheckFacts)
    }

    /// Dangling references of each relation that are told one by one.
    private static let examples = 3
    /// Seconds by which a record may be ahead of the run's clock.
    private static let clockSkew = 86_400

    /// - Parameters:
    ///   - name: what the operator calls the backup.
    ///   - time: of the run, seconds since 1970.
    public init(_ request: ScanRequest, name: String, time: Int, baseline: BaselineChoice) {
        self.request = request
        self.name = name
        self.time = time
        self.baseline = baseline
    }

    /// Throws what a scan throws, but for what is wrong with the backup: that is a finding.
    public func run(progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) throws -> CheckOutcome {
        var request = request
        request.allowsDamage = true
        request.danglingExamples = Self.examples
        let witness = FactsWitness(latest: time + Self.clockSkew)
        request.witness = witness
        var refusal: String?
        let scan: ScanResult
        do {
            do {
                scan = try Scan(request, progress: progress).run()
            } catch let error as RestoreSetError where error.kind == .refused {
                refusal = error.message
                request.policy.relations = request.policy.relations.map { relation in
                    var relation = relation
                    if relation.onDrop == .fail { relation.onDrop = .keep }
                    return relation
                }
                scan = try Scan(request, progress: progress).run()
            }
        } catch let error as ArchiveError where error.kind != .output {
            return outcome(unreadable(error), refusal: nil, isReadable: false)
        }
        let facts = try CheckFacts(
            scan, witness: witness, policy: self.request.policy, disclosure: request.disclosure, check: name, time: time
        )
        return outcome(facts, refusal: refusal, isReadable: true)
    }

    private func outcome(_ facts: CheckFacts, refusal: String?, isReadable: Bool) -> CheckOutcome {
        var known: CheckFacts?
        var lacksBaseline = false
        switch baseline {
        case .none: break
        case .missing(let isMeant): lacksBaseline = !isMeant
        case .facts(let facts): known = facts
        }
        let findings = CheckRules.findings(
            facts, baseline: known, lacksBaseline: lacksBaseline, refusal: refusal, policy: request.policy)
        return CheckOutcome(
            facts: facts, baseline: known, findings: findings, settings: request.policy.checks, isReadable: isReadable)
    }

    /// The facts of a backup of which an archive cannot even be opened.
    private func unreadable(_ error: ArchiveError) -> CheckFacts {
        CheckFacts(
            check: name, time: time, tool: "\(Tool.name) \(Tool.version)", policy: request.policy.digest, sources: [],
            tables: [], relations: [],
            losses: [.init(source: error.archive, member: error.member, isTail: true, reason: error.message)],
            unread: [])
    }
}

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
}
