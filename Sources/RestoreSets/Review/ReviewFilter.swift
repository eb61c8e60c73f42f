/// Which held records are looked at; all that is asked must hold.
public struct ReviewFilter: Sendable, Equatable {
    /// Letter case does not matter.
    public var table: String?
    /// A rule (`email.reserved-domain`) or a family (`email`).
    public var detector: String?
    /// `score`, `contradiction`, `untagged`, `misfit`, `cascade` or `override`.
    public var reason: String?

    public init(table: String? = nil, detector: String? = nil, reason: String? = nil) {
        self.table = table
        self.detector = detector
        self.reason = reason
    }

    public var isEmpty: Bool { self == ReviewFilter() }
}

/// What of a restore set's held records there is, by name and with their number: what a filter can ask for.
public struct ReviewContents: Sendable, Equatable {
    public let tables: [(name: String, count: Int)]
    public let reasons: [(name: String, count: Int)]
    public let detectors: [(name: String, count: Int)]

    public static func == (one: Self, other: Self) -> Bool {
        one.tables.elementsEqual(other.tables, by: ==) && one.reasons.elementsEqual(other.reasons, by: ==)
            && one.detectors.elementsEqual(other.detectors, by: ==)
    }
}

extension HeldRecords {
    /// Which entries a filter lets through, in the order in which they are looked at.
    func walk(_ filter: ReviewFilter) -> [UInt32] {
        guard !filter.isEmpty else { return walk }
        let wanted = filter.table?.lowercased()
        let tableFits = tables.map { wanted == nil || $0.lowercased() == wanted }
        let groupFits = groups.map { group in
            (filter.reason == nil || group.reason == filter.reason)
                && (filter.detector.map { detector in group.rules.contains { Self.isOf($0, detector) } } ?? true)
        }
        return walk.filter { at in
            let entry = entries[Int(at)]
            return tableFits[Int(entry.table)] && groupFits[Int(entry.group)]
        }
    }

    private static func isOf(_ rule: String, _ detector: String) -> Bool {
        rule == detector || rule.hasPrefix(detector + ".")
    }

    /// What there is to filter by, the most frequent first.
    public var contents: ReviewContents {
        var (byTable, byReason, byRule) = ([String: Int](), [String: Int](), [String: Int]())
        var byGroup = Array(repeating: 0, count: groups.count)
        for entry in entries {
            byTable[tables[Int(entry.table)], default: 0] += 1
            byGroup[Int(entry.group)] += 1
        }
        for (group, count) in zip(groups, byGroup) {
            byReason[group.reason, default: 0] += count
            for rule in group.rules { byRule[rule, default: 0] += count }
        }
        func sorted(_ counts: [String: Int]) -> [(name: String, count: Int)] {
            counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        }
        return ReviewContents(tables: sorted(byTable), reasons: sorted(byReason), detectors: sorted(byRule))
    }
}
