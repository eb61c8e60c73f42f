import Records

/// Records of one batch that share several weak findings of different kinds: forty of six hundred whose towns, phone
/// numbers and e-mail addresses are all a little wrong are no accident, where one such record is.
///
/// What is common in the whole batch is the table's habit and counts less; what a cluster has and a clean table has not
/// counts more. Which clusters are believed, see `BatchSigns.areBelievable`.
enum ClusterFamily: DetectorFamily {
    static let fields = "other findings"
    static let rules = [
        DetectorRule(
            name: "batch.cluster", group: .cluster, weight: 2.5,
            summary:
                "Shares its weak findings with many records of its batch; counts what is beyond their own weights, at most this.",
            source:
                "latent class model of the findings in a batch, against their shares in clean tables (docs/detectors.md)"
        )
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        rules.isOn(0) ? ClusterDetector(rules: rules) : nil
    }
}

struct ClusterDetector: Detector {
    let rules: BoundRules

    /// Records that make a cluster.
    private static let least = 12.0
    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard findings.findings.count >= Int(Self.least) else { return }
        let masks = BatchSigns.masks(batch.rowCount, findings)
        // Two signs that a clean table hardly has: without a number of such records there is no cluster.
        let rare = BatchSigns.rare
        let candidates = masks.count { ($0 & rare).nonzeroBitCount >= 2 }
        guard Double(candidates) >= Self.least, canChange(masks, findings.bans) else { return }
        let patterns = Self.patterns(masks)
        let model = MixtureModel(patterns: patterns, clean: BatchSigns.clean, starts: BatchSigns.starts)
        let believed = model.kinds.indices.dropFirst().filter { kind in
            model.kinds[kind].count >= Self.least
                && BatchSigns.areBelievable(model.kinds[kind].shares, against: model.kinds[0].shares)
        }
        guard !believed.isEmpty else { return }
        var lifts: [UInt32: Double] = [:]
        for (signs, _) in patterns where signs & rare != 0 {
            lifts[signs] = believed.map { model.bans(signs, kind: $0) }.max()
        }
        let size = believed.reduce(0.0) { $0 + model.kinds[$1].count }
        add(lifts, masks, Int(size), batch, into: &findings)
    }

    /// Whether a record with a rare sign is not dropped by the default policy anyway: a search is for nothing otherwise.
    private func canChange(_ masks: [UInt32], _ bans: [Bans]) -> Bool {
        masks.indices.contains { masks[$0] & BatchSigns.rare != 0 && bans[$0] < Self.enough }
    }

    /// Evidence that drops by the default policy.
    private static let enough: Bans = 4

    /// The most that a record gets, by the domains of its own rare signs: one whose e-mail address alone is odd is not made
    /// synthetic by its neighbours.
    private static let most: [Bans] = [0, 1.2, 2, 10]

    private static func patterns(_ masks: [UInt32]) -> [(signs: UInt32, count: Int)] {
        var counts: [UInt32: Int] = [:]
        for mask in masks { counts[mask, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Adds what a record's signs count here beyond what its findings count on their own.
    private func add(
        _ lifts: [UInt32: Double], _ masks: [UInt32], _ size: Int, _ batch: BatchView, into sink: inout FindingSink
    ) {
        for row in masks.indices {
            guard let found = lifts[masks[row]] else { continue }
            let most = Self.most[min(Self.most.count - 1, BatchSigns.rareDomains(masks[row]))]
            let lift = min(found - sink.bans[row], most)
            if lift >= 0.1 {
                sink.addOfRecord(
                    row: row, rule: rules.first, weight: min(rules.weights[0], Float(lift)), count: size,
                    of: batch.rowCount)
            }
        }
    }
}
