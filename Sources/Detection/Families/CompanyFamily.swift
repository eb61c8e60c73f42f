import Records

/// Companies and domains that are put together from generators' surnames: `Brown, Young and Miller`, `rice-hicks.com`.
enum CompanyFamily: DetectorFamily {
    static let fields = "company, web site, e-mail"
    static let rules = [
        DetectorRule(
            name: "company.composed", group: .company, weight: 1.3,
            summary:
                "Made of the generators' surnames: A, B and C; less for A-B and A Group.",
            source: "Faker, faker-ruby, FakerJS, Bogus (company formats)"),
        DetectorRule(
            name: "company.composed-website", group: .domain, weight: 1.3,
            summary: "The web site's domain is several of the generators' surnames (rice-hicks.com); less for one.",
            source: "Faker (domain_name)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let companies = columns.positions(of: .companyName)
        let sites = columns.positions(of: .url)
        guard !companies.isEmpty || !sites.isEmpty, rules.isOn(0, 1) else { return nil }
        return CompanyDetector(companies: companies, sites: sites, rules: rules)
    }
}

struct CompanyDetector: Detector {
    let companies: [Int]
    let sites: [Int]
    let rules: BoundRules

    /// Parts of the weight: firms with one or two surnames in them are many, and so are domains of families.
    private static let twoNamesShare: Float = 0.6
    private static let oneNameShare: Float = 0.4
    private static let rareFormShare: Float = 0.6

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let names = GeneratorNames.shared
        for column in companies {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 5, end &- start <= 60 else { continue }
                company(batch.text, start, end, names, row, column, into: &findings)
            }
        }
        for column in sites {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 6, end &- start <= 100 else { continue }
                site(batch.text, start, end, row, column, into: &findings)
            }
        }
    }

    private func company(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ names: GeneratorNames, _ row: Int, _ column: Int,
        into findings: inout FindingSink
    ) {
        var at = start
        while at < end, isNameLetter(text[at]) { at &+= 1 }
        guard at > start &+ 1, at < end, text[at] == 0x20 || text[at] == 0x2C || text[at] == 0x2D else { return }
        guard names.kind(text, start, at).contains(.family) else { return }
        let share = companyShare(text, at, end, names)
        if share > 0 {
            findings.add(
                row: row, column: column, rule: rules.first, weight: rules.weights[0] * share, start: at,
                length: end - at)
        }
    }

    /// What follows the first surname: `, Young and Miller`, `-Hicks`, ` Group`.
    private func companyShare(
        _ text: UnsafeRawBufferPointer, _ at: Int, _ end: Int, _ names: GeneratorNames
    ) -> Float {
        switch text[at] {
        case UInt8(ascii: "-"):
            return names.kind(text, at + 1, end).contains(.family) ? Self.twoNamesShare : 0
        case UInt8(ascii: ","):
            guard at + 2 < end, text[at + 1] == 0x20 else { return 0 }
            var second = at + 2
            while second < end, isNameLetter(text[second]) { second += 1 }
            guard names.kind(text, at + 2, second).contains(.family) else { return 0 }
            for word in [" and ", " & ", ", ", " und "] as [StaticString]
            where text.begins(with: word, second, end) {
                return names.kind(text, second + word.utf8CodeUnitCount, end).contains(.family) ? 1 : 0
            }
            return 0
        default:
            for form in ["and sons", "plc", "ltd"] as [StaticString] where text.spells(form, at + 1, end) {
                return Self.rareFormShare
            }
            for form in ["group", "inc", "llc"] as [StaticString] where text.spells(form, at + 1, end) {
                return Self.oneNameShare
            }
            return 0
        }
    }

    /// `http://www.rice-hicks.com/`: a web site without a path.
    private func site(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ fieldEnd: Int, _ row: Int, _ column: Int,
        into findings: inout FindingSink
    ) {
        let end = text[fieldEnd - 1] == UInt8(ascii: "/") ? fieldEnd - 1 : fieldEnd
        guard let dot = text.last(UInt8(ascii: "."), from: start, to: end) else { return }
        var first = dot
        while first > start, Byte.isLetter(text[first - 1]) || text[first - 1] == UInt8(ascii: "-") { first -= 1 }
        guard first > start else { return }
        let isWhole =
            text[first - 1] == UInt8(ascii: "/")
            || text[first - 1] == UInt8(ascii: ".") && first >= start + 4 && text.spells("www", first - 4, first - 1)
        let share = isWhole ? ComposedDomain.share(text, first, dot, end) : 0
        guard share > 0 else { return }
        findings.add(
            row: row, column: column, rule: rules.first + 1, weight: rules.weights[1] * share, start: first,
            length: end - first)
    }

    @inline(__always)
    private func isNameLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte == UInt8(ascii: "'") }
}

/// Domains that are made of generators' surnames.
enum ComposedDomain {
    /// The part of a rule's weight for the label `first ..< dot` under the top-level domain `dot + 1 ..< end`: several names
    /// count in full, a single one little, because families have domains.
    static func share(_ text: UnsafeRawBufferPointer, _ first: Int, _ dot: Int, _ end: Int) -> Float {
        guard dot > first + 2 else { return 0 }
        let names = GeneratorNames.shared
        var (at, words, surnames) = (first, 0, 0)
        while at < dot {
            var next = at
            while next < dot, text[next] != UInt8(ascii: "-") { next += 1 }
            if names.kind(text, at, next).meets(.anyFamily) {
                surnames += 1
            } else if joints.value(text, at, next) == 0 {
                return 0
            }
            words += 1
            at = next + 1
        }
        guard surnames > 0, topLevels.value(text, dot + 1, end) != 0, providers.value(text, first, dot) == 0 else {
            return 0
        }
        return words >= 2 ? 1 : familyShare
    }

    private static let familyShare: Float = 0.3
    private static let topLevels = WordTable(list: "com net org info biz de fr it es nl br pl at ch")
    /// Surnames that millions have a mailbox with.
    private static let providers = WordTable(list: "cox charter bell rogers free orange frontier rice brown columbia")
    private static let joints = WordTable(list: "and inc group llc ltd plc sons")
}
