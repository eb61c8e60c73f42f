/// What the records of a batch are compared by: findings that are one and the same here, and hints.
enum BatchSigns {
    /// What a sign speaks of.
    enum Domain {
        case place, phone, person, generator, date
    }

    private struct Sign {
        let rules: [String]
        let domain: Domain
        /// The share of records of a clean table that have it: measured on the real development sets and rounded up.
        let clean: Double
    }

    private static let signs = [
        Sign(rules: ["address.postal-region", "address.town-region"], domain: .place, clean: 0.005),
        Sign(rules: ["address.nothing-fits"], domain: .place, clean: 0.0005),
        Sign(rules: ["address.town-unknown"], domain: .place, clean: 0.03),
        Sign(rules: ["address.country"], domain: .place, clean: 0.005),
        Sign(rules: ["address.town-composed"], domain: .generator, clean: 0.001),
        Sign(
            rules: ["street.composed", "street.leading-zero", "street.placeholder", "address.house-number"],
            domain: .generator, clean: 0.005),
        Sign(rules: ["title.composed", "title.listed"], domain: .generator, clean: 0.02),
        Sign(rules: ["company.composed"], domain: .generator, clean: 0.01),
        Sign(rules: ["company.composed-website", "email.composed-domain"], domain: .generator, clean: 0.01),
        Sign(rules: ["generator.phone-format"], domain: .generator, clean: 0.01),
        Sign(rules: ["text.catch-phrase", "text.lorem"], domain: .generator, clean: 0.002),
        Sign(rules: ["text.marker", "name.placeholder"], domain: .generator, clean: 0.003),
        Sign(rules: ["phone.invalid"], domain: .phone, clean: 0.01),
        Sign(rules: ["phone.fictional", "phone.filler"], domain: .phone, clean: 0.005),
        Sign(rules: ["email.other-name"], domain: .person, clean: 0.03),
        Sign(
            rules: [
                "email.reserved-domain", "email.disposable-domain", "email.unknown-tld", "email.placeholder-domain",
            ], domain: .person,
            clean: 0.01),
        Sign(rules: ["date.age", "date.birth-after-created", "date.order"], domain: .date, clean: 0.01),
        Sign(rules: [], domain: .person, clean: unlikeNames),
    ]
    /// The share of real e-mail addresses that have nothing of the person's names: role mailboxes, nicknames.
    private static let unlikeNames = 0.3
    private static let nothingFits = 1

    /// How often each sign is there in a clean table.
    static let clean = signs.map(\.clean)
    /// Where the search for odd kinds begins: generators that make up towns, and those that take real ones, with and
    /// without other signs.
    static let starts: [[Double]] = [
        clean.map { max(0.5, $0) },
        signs.map { hasMadeUpTown($0) ? 0.02 : 0.4 },
        signs.map { hasMadeUpTown($0) ? 0.02 : $0.rules.contains("address.nothing-fits") ? 0.6 : max(0.1, $0.clean) },
    ]

    private static func hasMadeUpTown(_ sign: Sign) -> Bool {
        sign.rules.contains("address.town-unknown") || sign.rules.contains("address.town-composed")
    }

    /// The signs that a clean table hardly has.
    static let rare: UInt32 = signs.enumerated().reduce(0) {
        $1.element.clean <= 0.03 ? $0 | 1 << UInt32($1.offset) : $0
    }

    /// How many domains the rare signs of a record are of.
    static func rareDomains(_ mask: UInt32) -> Int {
        var domains: Set<Domain> = []
        for (sign, of) in signs.enumerated() where mask & rare & 1 << UInt32(sign) != 0 { domains.insert(of.domain) }
        return domains.count
    }

    /// The sign of each rule, by its position in `Detectors.rules`; -1 for none.
    private static let signOfRule: [Int] = Detectors.rules.map { rule in
        signs.firstIndex { $0.rules.contains(rule.name) } ?? -1
    }

    /// The signs of each row: bit *n* is sign *n*.
    static func masks(_ rowCount: Int, _ sink: FindingSink) -> [UInt32] {
        var masks = [UInt32](repeating: 0, count: rowCount)
        for finding in sink.findings where finding.weight > 0 {
            let sign = signOfRule[Int(finding.rule)]
            if sign >= 0 { masks[Int(finding.row)] |= 1 << UInt32(sign) }
        }
        for hint in sink.hints {
            switch hint.hint {
            case .emailUnlikeName: masks[Int(hint.row)] |= 1 << UInt32(signs.count - 1)
            }
        }
        return masks
    }

    /// A sign is a group's where it is so frequent there, and so many times as frequent as elsewhere.
    private static let frequent = 0.2
    private static let ratio = 4.0
    /// Or where the shares differ by so much.
    private static let difference = 0.5

    /// Whether records with these shares of signs can be taken for made up together: what sets them apart is of three
    /// domains, or of two where most addresses have nothing that fits. Forty real customers abroad, or a column that is
    /// out of step, are of one or two.
    static func areBelievable(_ odd: [Double], against usual: [Double]) -> Bool {
        var domains: Set<Domain> = []
        for (sign, of) in signs.enumerated()
        where odd[sign] >= frequent && odd[sign] >= ratio * usual[sign] || odd[sign] - usual[sign] >= difference {
            domains.insert(of.domain)
        }
        return domains.count >= (odd[nothingFits] >= 0.3 ? 2 : 3)
    }

    /// The shares of the signs among some rows.
    static func shares(_ masks: [UInt32], rows: [Int]) -> [Double] {
        var counts = [Int](repeating: 0, count: signs.count)
        for row in rows { for sign in counts.indices where masks[row] & 1 << UInt32(sign) != 0 { counts[sign] += 1 } }
        return counts.map { Double($0) / Double(max(1, rows.count)) }
    }
}
