import Records

/// Companies and domains that are put together from generators' surnames: `Brown, Young and Miller`, `rice-hicks.com`.
enum CompanyFamily: DetectorFamily {
    static let rules = [
        DetectorRule(
            name: "company.composed", group: .company, weight: 1.3,
            summary:
                "Three or two of the generators' surnames (A, B and C; A-B), or one with Group, PLC, and Sons, LLC, Ltd, Inc.",
            source: "Faker, faker-ruby, FakerJS, Bogus (company formats)"),
        DetectorRule(
            name: "company.composed-domain", group: .domain, weight: 1.3,
            summary: "The domain is one or several of the generators' surnames and a general top-level domain.",
            source: "Faker (domain_name)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let companies = columns.positions(of: .companyName)
        let domains = columns.positions(of: .email, .url)
        guard !companies.isEmpty || !domains.isEmpty, rules.isOn(0, 1) else { return nil }
        return CompanyDetector(companies: companies, domains: domains, rules: rules)
    }
}

struct CompanyDetector: Detector {
    let companies: [Int]
    let domains: [Int]
    let rules: BoundRules

    /// Parts of the weight: firms with one or two surnames in them are many, and so are domains of families.
    private static let twoNamesShare: Float = 0.6
    private static let oneNameShare: Float = 0.4
    private static let rareFormShare: Float = 0.6
    private static let familyDomainShare: Float = 0.3

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let names = GeneratorNames.shared
        for column in companies {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 5, end &- start <= 60 else { continue }
                company(batch.text, start, end, names, row, column, into: &findings)
            }
        }
        var harmless = HarmlessDomains()
        for column in domains {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 6, end &- start <= 100 else { continue }
                let at = batch.text.last(UInt8(ascii: "@"), from: start, to: end) ?? start
                let hash = WordTable.hash(batch.text, at, end)
                guard !harmless.contains(hash) else { continue }
                let before = findings.findings.count
                domain(batch.text, start, end, names, row, column, into: &findings)
                if findings.findings.count == before { harmless.insert(hash) }
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

    private func domain(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ names: GeneratorNames, _ row: Int, _ column: Int,
        into findings: inout FindingSink
    ) {
        let (first, last) = label(text, start, end)
        guard last > first + 2 else { return }
        var (at, words, allNames) = (first, 0, true)
        var surnames = 0
        while at < last {
            var next = at
            while next < last, text[next] != UInt8(ascii: "-") { next += 1 }
            if names.kind(text, at, next).meets(.anyFamily) {
                surnames += 1
            } else if Self.joints.value(text, at, next) == 0 {
                allNames = false
                break
            }
            words += 1
            at = next + 1
        }
        guard allNames, surnames > 0 else { return }
        let share: Float = words >= 2 ? 1 : Self.familyDomainShare
        findings.add(
            row: row, column: column, rule: rules.first + 1, weight: rules.weights[1] * share, start: first,
            length: last - first)
    }

    /// The label before a general top-level domain, of an e-mail address or of a web site without a path.
    private func label(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> (Int, Int) {
        var end = end
        if text[end - 1] == UInt8(ascii: "/") { end -= 1 }
        guard let dot = text.last(UInt8(ascii: "."), from: start, to: end),
            Self.topLevels.value(text, dot + 1, end) != 0
        else { return (start, start) }
        var first = dot
        while first > start, Byte.isLetter(text[first - 1]) || text[first - 1] == UInt8(ascii: "-") { first -= 1 }
        guard first > start else { return (start, start) }
        switch text[first - 1] {
        case UInt8(ascii: "@"), UInt8(ascii: "/"): return (first, dot)
        case UInt8(ascii: "."):
            return first >= start + 4 && text.spells("www", first - 4, first - 1) ? (first, dot) : (start, start)
        default: return (start, start)
        }
    }

    @inline(__always)
    private func isNameLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte == UInt8(ascii: "'") }

    private static let topLevels = WordTable(list: "com net org info biz de fr it es nl br pl at ch")
    private static let joints = WordTable(list: "and inc group llc ltd plc sons")
}
