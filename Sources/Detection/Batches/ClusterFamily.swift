import Records

/// Records of one batch that share several weak findings of different kinds: forty of six hundred whose towns, phone
/// numbers and e-mail addresses are all a little wrong are no accident, where one such record is.
///
/// What is common in the whole batch is the table's habit and counts less; what a cluster has and a clean table has not
/// counts more. A cluster is believed only when its findings are of at least three kinds, one of which only generators
/// leave, so that forty real customers abroad are none.
enum ClusterFamily: DetectorFamily {
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

    /// What a finding speaks of.
    enum Domain {
        case place, phone, person, generator
    }

    /// A sign: findings that are one and the same here.
    struct Sign {
        let rules: [String]
        let domain: Domain
        /// The share of records of a clean table that have it. Measured on the real development sets and rounded up.
        let clean: Double
    }

    static let signs = [
        Sign(
            rules: ["address.nothing-fits", "address.postal-region", "address.town-region"], domain: .place,
            clean: 0.005),
        Sign(rules: ["address.town-unknown"], domain: .place, clean: 0.03),
        Sign(rules: ["address.town-composed"], domain: .generator, clean: 0.001),
        Sign(rules: ["address.country"], domain: .place, clean: 0.005),
        Sign(rules: ["phone.invalid"], domain: .phone, clean: 0.01),
        Sign(rules: ["phone.fictional", "phone.filler"], domain: .phone, clean: 0.005),
        Sign(rules: ["generator.phone-format"], domain: .generator, clean: 0.01),
        Sign(rules: ["street.composed", "street.leading-zero"], domain: .generator, clean: 0.005),
        Sign(rules: ["company.composed"], domain: .generator, clean: 0.01),
        Sign(rules: ["company.composed-domain"], domain: .generator, clean: 0.01),
        Sign(rules: ["email.other-name"], domain: .person, clean: 0.03),
        Sign(
            rules: ["email.reserved-domain", "email.disposable-domain", "email.unknown-tld"], domain: .person,
            clean: 0.01),
        Sign(rules: ["text.catch-phrase", "text.lorem"], domain: .generator, clean: 0.002),
        Sign(rules: ["text.marker", "name.placeholder"], domain: .generator, clean: 0.003),
        Sign(rules: [], domain: .person, clean: 0.3),
    ]
    /// The signs that are hints and no findings.
    static let hintSigns: [RowHint: UInt32] = [.emailUnlikeName: 14]

    /// The sign of each rule, by its position in `Detectors.rules`; -1 for none.
    private static let signOfRule: [Int] = Detectors.rules.map { rule in
        signs.firstIndex { $0.rules.contains(rule.name) } ?? -1
    }

    /// Records that make a cluster.
    private static let least = 12.0
    /// A sign is the cluster's where it is so frequent there, and so many times as frequent as elsewhere.
    private static let frequent = 0.2
    private static let ratio = 4.0

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard findings.findings.count >= Int(Self.least) else { return }
        let masks = masks(batch.rowCount, findings)
        let patterns = Self.patterns(masks)
        // Two signs that a clean table hardly has: without a number of such records there is no cluster.
        let rare = Self.rareSigns
        let candidates = patterns.reduce(0) { $0 + (($1.signs & rare).nonzeroBitCount >= 2 ? $1.count : 0) }
        guard Double(candidates) >= Self.least else { return }
        let model = MixtureModel(patterns: patterns, clean: Self.signs.map(\.clean))
        guard model.oddCount >= Self.least, isBelievable(model) else { return }
        var lifts: [UInt32: Double] = [:]
        for (signs, _) in patterns where signs & rare != 0 { lifts[signs] = model.bans(signs) }
        add(lifts, masks, Int(model.oddCount), batch, into: &findings)
    }

    private static let rareSigns: UInt32 = signs.enumerated().reduce(0) {
        $1.element.clean <= 0.03 ? $0 | 1 << UInt32($1.offset) : $0
    }

    private func masks(_ rowCount: Int, _ sink: FindingSink) -> [UInt32] {
        var masks = [UInt32](repeating: 0, count: rowCount)
        for finding in sink.findings where finding.weight > 0 {
            let sign = Self.signOfRule[Int(finding.rule)]
            if sign >= 0 { masks[Int(finding.row)] |= 1 << UInt32(sign) }
        }
        for hint in sink.hints { if let sign = Self.hintSigns[hint.hint] { masks[Int(hint.row)] |= 1 << sign } }
        return masks
    }

    private static func patterns(_ masks: [UInt32]) -> [(signs: UInt32, count: Int)] {
        var counts: [UInt32: Int] = [:]
        for mask in masks { counts[mask, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Whether the cluster's signs are of three kinds at least, one of them generators'.
    private func isBelievable(_ model: MixtureModel) -> Bool {
        var domains: Set<Domain> = []
        for (sign, of) in Self.signs.enumerated() {
            let (odd, usual) = (model.odd[sign], model.usual[sign])
            if odd >= Self.frequent && odd >= Self.ratio * usual || odd - usual >= 0.5 { domains.insert(of.domain) }
        }
        return domains.count >= 3 && domains.contains(.generator)
    }

    /// Adds what a record's signs count here beyond what its findings count on their own.
    private func add(
        _ lifts: [UInt32: Double], _ masks: [UInt32], _ size: Int, _ batch: BatchView, into sink: inout FindingSink
    ) {
        let scorer = Scorer(prior: 0)
        var first = 0
        let own = sink.findings
        while first < own.count {
            let row = Int(own[first].row)
            var next = first + 1
            while next < own.count, own[next].row == own[first].row { next += 1 }
            let lift = (lifts[masks[row]] ?? 0) - scorer.score(own[first..<next]).bans
            if lift >= 0.1 {
                sink.findings.append(
                    .ofRecord(
                        row: row, rule: rules.first, weight: min(rules.weights[0], Float(lift)), count: size,
                        of: batch.rowCount))
            }
            first = next
        }
    }
}
