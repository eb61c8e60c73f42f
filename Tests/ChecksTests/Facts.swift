import Checks
import Policies

@testable import Checks

/// Facts of a backup as a test needs them.
extension CheckFacts {
    static func of(_ tables: [Table], time: Int = 1_790_000_000) -> CheckFacts {
        CheckFacts(
            check: "test", time: time, tool: "winnow test", policy: "p",
            sources: [
                .init(name: "b.zip", format: "zip", bytes: 10, unpackedBytes: 20, sha256: "a", members: tables.count)
            ], tables: tables, relations: [], losses: [], unread: [])
    }

    func with(_ change: (inout CheckFacts) -> Void) -> CheckFacts {
        var copy = self
        change(&copy)
        return copy
    }

    /// The same with the first table changed.
    func table(_ change: (inout Table) -> Void) -> CheckFacts { with { change(&$0.tables[0]) } }

    /// What the rules find, whatever follows from what.
    func found(against baseline: CheckFacts? = nil, _ policy: Policy = .default) -> [CheckFinding] {
        findings(against: baseline, policy).flatMap(\.all)
    }

    func findings(
        against baseline: CheckFacts? = nil, _ policy: Policy = .default, refusal: String? = nil,
        lacksBaseline: Bool = false, part: CheckPart? = nil
    ) -> [CheckFinding] {
        CheckRules.findings(
            self, baseline: baseline, lacksBaseline: lacksBaseline, refusal: refusal, policy: policy, part: part)
    }
}

extension CheckFacts.Table {
    /// A table of records that all stay, with nothing to find.
    static func sound(_ name: String, records: Int, columns: [CheckFacts.Column] = []) -> CheckFacts.Table {
        CheckFacts.Table(
            name: name, records: records, kept: records, held: [:], dropped: [:], claims: [:], misfits: [:],
            garbled: 0, keys: .init(missing: 0, doubled: 0, surplus: 0), tags: [], detectors: [:], columns: columns)
    }
}

extension CheckFacts.Column {
    /// A column in which every value is a word of four letters.
    static func words(_ name: String, filled: Int, empty: Int = 0) -> CheckFacts.Column {
        CheckFacts.Column(
            name: name, empty: empty, filled: filled, distinct: 2, dates: 0, newest: nil,
            lengths: [0, 0, filled, 0, 0, 0, 0, 0, 0, 0, 0, 0], shapes: [0, 0, 0, filled, 0, 0, 0, 0],
            values: [filled / 2, filled - filled / 2] + Array(repeating: 0, count: 62))
    }
}
