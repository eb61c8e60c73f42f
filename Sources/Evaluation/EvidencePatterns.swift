import Detection

/// Records of known origin, counted by what was found in them: enough to weigh the findings anew without their backup.
struct EvidencePatterns: Sendable {
    /// One finding: the position of its rule, and its weight in hundredths of a ban.
    struct Item: Hashable, Comparable, Sendable {
        let rule: UInt16
        let weight: Int16

        static func < (one: Item, other: Item) -> Bool { (one.rule, one.weight) < (other.rule, other.weight) }
    }

    /// Records with the same findings, by fold of the cross-validation.
    struct Counts: Sendable {
        var real = InlineArray<5, Int>(repeating: 0)
        var synthetic = InlineArray<5, Int>(repeating: 0)
    }

    /// Parts of which each is held out once.
    static let folds = 5
    /// Distinct patterns that are kept; some hundred bytes each. Real backups have thousands.
    static let limit = 400_000

    private(set) var counts: [[Item]: Counts] = [:]
    /// Records whose findings are of a pattern too many.
    private(set) var left = 0

    mutating func add(_ findings: ArraySlice<Finding>, label: TagLabel, fold: Int) {
        // Of one rule the strongest finding is enough: a rule has one group, and of a group the strongest counts.
        var strongest: [UInt16: Float] = [:]
        for finding in findings where abs(finding.weight) > abs(strongest[finding.rule] ?? 0) {
            strongest[finding.rule] = finding.weight
        }
        let items = strongest.map { rule, weight in
            Item(rule: rule, weight: Int16(max(-30_000, min(30_000, (weight * 100).rounded()))))
        }.sorted()
        guard counts[items] != nil || counts.count < Self.limit else {
            left += 1
            return
        }
        if label == .real {
            counts[items, default: Counts()].real[fold] += 1
        } else {
            counts[items, default: Counts()].synthetic[fold] += 1
        }
    }

    mutating func add(_ other: EvidencePatterns) {
        left += other.left
        for (items, counts) in other.counts {
            guard self.counts[items] != nil || self.counts.count < Self.limit else {
                for fold in 0..<Self.folds { left += counts.real[fold] + counts.synthetic[fold] }
                continue
            }
            for fold in 0..<Self.folds {
                self.counts[items, default: Counts()].real[fold] += counts.real[fold]
                self.counts[items, default: Counts()].synthetic[fold] += counts.synthetic[fold]
            }
        }
    }

    /// All patterns in a fixed order.
    var sorted: [(items: [Item], counts: Counts)] {
        counts.map { ($0.key, $0.value) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    }
}
