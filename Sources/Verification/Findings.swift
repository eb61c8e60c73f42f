import Archives
import Foundation

/// Gathers what one task of a verification finds and how much it looked at. Each task has its own, so that what is told does
/// not depend on which was faster.
final class Findings: @unchecked Sendable {
    private(set) var list: [VerificationFinding] = []
    private(set) var hasMore = false
    private(set) var failed: Set<VerifiedFact> = []
    private(set) var amounts: [VerifiedFact: [VerifiedAmount]] = [:]
    private(set) var gaps: [VerifiedFact: (why: String, option: String?)] = [:]
    private(set) var unreadable: [String] = []

    func add(
        _ fact: VerifiedFact, _ file: String, member: String? = nil, offset: Int? = nil, line: Int? = nil,
        _ message: String
    ) {
        failed.insert(fact)
        guard list.count < Verification.findingLimit else {
            hasMore = true
            return
        }
        list.append(
            VerificationFinding(fact: fact, file: file, member: member, offset: offset, line: line, message: message))
    }

    /// What an archive's reader says of damage.
    func add(_ fact: VerifiedFact, _ file: String, _ error: any Error) {
        guard let error = error as? ArchiveError else {
            add(fact, file, "cannot be read: \(error)")
            return
        }
        add(fact, file, member: error.member, offset: error.offset, error.message)
    }

    func count(_ fact: VerifiedFact, _ amounts: VerifiedAmount...) { self.amounts[fact, default: []] += amounts }

    /// Says that a fact was not proved, or not wholly.
    func leave(_ fact: VerifiedFact, _ why: String, option: String? = nil) {
        if gaps[fact] == nil { gaps[fact] = (why, option) }
    }

    func cannotRead(_ source: String, _ error: any Error) {
        unreadable.append(
            (error as? ArchiveError)?.description ?? "\(source): cannot be read: \(error)")
        leave(.sources, "\(source) could not be read")
    }
}

extension VerificationResult {
    /// - Parameter tasks: in the order in which they are told of.
    init(_ tasks: [Findings]) {
        let all = tasks.flatMap(\.list)
        findings = VerifiedFact.allCases.flatMap { fact in all.filter { $0.fact == fact } }
        hasMore = tasks.contains(where: \.hasMore)
        unreadable = tasks.flatMap(\.unreadable)
        entries = VerifiedFact.allCases.map { fact in
            let gap = tasks.compactMap { $0.gaps[fact] }.first
            var amounts: [VerifiedAmount] = []
            for amount in tasks.flatMap({ $0.amounts[fact] ?? [] }) {
                if let known = amounts.firstIndex(where: { $0.unit == amount.unit }) {
                    amounts[known] = VerifiedAmount(amounts[known].count + amount.count, amount.unit)
                } else {
                    amounts.append(amount)
                }
            }
            let outcome: VerificationOutcome =
                if tasks.contains(where: { $0.failed.contains(fact) }) {
                    .failed
                } else if let gap {
                    .unproved(why: gap.why, option: gap.option)
                } else {
                    amounts.isEmpty ? .absent : .proved
                }
            return VerificationEntry(fact: fact, outcome: outcome, amounts: amounts)
        }
    }
}
