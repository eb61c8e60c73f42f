import Judgement

/// What it comes to for the numbers of tables that records go for others, without these being looked at again.
struct Followers {
    /// What is added to a table's counts, by decision and reason.
    private(set) var changes: [String: [Decision: [Reason: Int]]] = [:]

    /// Moves records of a table from one decision to another, which follows from a parent.
    mutating func move(
        _ count: Int, of table: String, from: (decision: Decision, reason: Reason) = (.keep, .none), to: Decision
    ) {
        guard count > 0 else { return }
        changes[table, default: [:]][from.decision, default: [:]][from.reason, default: 0] -= count
        changes[table, default: [:]][to, default: [:]][.cascade, default: 0] += count
    }
}
