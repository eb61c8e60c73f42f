import Records

/// What parts of a record say for or against each other where something else was found: weak evidence, most of it for real.
/// An area code of the state, a mailbox with the person's name, a mail domain with the company's.
enum SupportFamily: DetectorFamily {
    static let fields = "phone, address, names, e-mail, company, IBAN"
    static let rules = [
        DetectorRule(
            name: "phone.own-area", group: .area, weight: -0.4,
            summary: "For real: the area code is of the state that the address is in. Only beside other findings.",
            source: "libphonenumber (area codes and states)"),
        DetectorRule(
            name: "phone.other-area", group: .area, weight: 0.3,
            summary: "The area code is of another state than the address, or the country code of another country.",
            source: "libphonenumber. People keep their mobile numbers when they move: weak"),
        DetectorRule(
            name: "email.own-name", group: .mailbox, weight: -0.3,
            summary:
                "For real: the e-mail address is made of the person's given and family name. Only beside other findings.",
            source: "how companies give out mailboxes; some generators do, too: weak"),
        DetectorRule(
            name: "company.own-domain", group: .ownDomain, weight: -0.5,
            summary:
                "For real: the mail domain is that of the web site or has the company's name in it. Only beside other findings.",
            source: "how companies choose domains"),
        DetectorRule(
            name: "company.other-domain", group: .ownDomain, weight: 0.3,
            summary: "Company, web site and mail domain have no name in common, two by two.",
            source: "generators draw each for itself; free mail providers are left out"),
        DetectorRule(
            name: "iban.other-country", group: .ibanCountry, weight: 0.4,
            summary: "The account is in another country than the address (weak: people move, and bank abroad).",
            source: "ISO 13616 (country code)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard rules.isOn(0, 1, 2, 3, 4, 5) else { return nil }
        return SupportDetector(columns: columns, rules: rules)
    }
}

struct SupportDetector: Detector {
    private let address: AddressColumns?
    private let phones: [Int]
    private let given: Int?
    private let family: Int?
    private let email: Int?
    private let company: Int?
    private let site: Int?
    private let iban: Int?
    private let rules: BoundRules

    private enum Rule {
        static let ownArea = 0, otherArea = 1, ownName = 2, ownDomain = 3, otherDomain = 4, ibanCountry = 5
    }

    /// Evidence that this can change: less makes no odds, and more is not undone by it.
    private static let open: ClosedRange<Bans> = 0.4...6

    init(columns: TypedColumns, rules: BoundRules) {
        address = AddressColumns.all(in: columns).first
        phones = columns.positions(of: .phone)
        given = columns.positions(of: .givenName).first
        family = columns.positions(of: .familyName).first
        email = columns.positions(of: .email).first
        company = columns.positions(of: .companyName).first
        site = columns.positions(of: .url).first
        iban = columns.positions(of: .iban).first
        self.rules = rules
    }

    /// What was found by holding parts against each other, or by how they are made. That parts go together says nothing
    /// of values that cannot be: a throw-away mailbox stays one when it has the person's name.
    private static let soft: Set<EvidenceGroup> = [
        .address, .town, .country, .street, .company, .domain, .format, .person, .date, .title,
    ]
    private static let isSoft = Detectors.rules.map { soft.contains($0.group) }

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        var own = findings.ownBans
        guard own.contains(where: Self.open.contains) else { return }
        for finding in findings.findings where !Self.isSoft[Int(finding.rule)] { own[Int(finding.row)] = 0 }
        let reader = AddressReader.take()
        defer { AddressReader.give(reader) }
        for row in own.indices where Self.open.contains(own[row]) {
            if let address, let place = reader.country(address, row, batch) {
                area(row, place, batch, into: &findings)
                account(row, place.country, batch, into: &findings)
            }
            mailbox(row, batch, into: &findings)
            domains(row, batch, into: &findings)
        }
    }

    /// The first phone number whose place is known, held against the address.
    private func area(
        _ row: Int, _ place: AddressReader.Parts, _ batch: BatchView, into findings: inout FindingSink
    ) {
        for column in phones {
            let (start, end) = batch.field(row, column)
            guard end - start >= 10, end - start <= PhoneNumber.lengthLimit else { continue }
            let number = PhoneNumber(batch.text, start, end)
            if let country = PhonePlans.country(of: number), country != place.country, !place.isForeign {
                add(Rule.otherArea, row, column, batch, into: &findings)
                return
            }
            guard place.country == .us, place.region != 0, let digits = number.northAmerican else { continue }
            let state = PhonePlans.shared.state(digits)
            guard state != 0 else { continue }
            add(state & place.region != 0 ? Rule.ownArea : Rule.otherArea, row, column, batch, into: &findings)
            return
        }
    }

    private func account(
        _ row: Int, _ country: PlaceCountry, _ batch: BatchView, into findings: inout FindingSink
    ) {
        guard let iban else { return }
        let (start, end) = batch.field(row, iban)
        guard end - start >= 15, let code = country.ibanCode else { return }
        let letters = UInt16(Byte.lower(batch.text[start])) << 8 | UInt16(Byte.lower(batch.text[start + 1]))
        guard Byte.isLetter(batch.text[start]), Byte.isLetter(batch.text[start + 1]),
            Byte.isDigit(batch.text[start + 2]), letters != code
        else { return }
        add(Rule.ibanCountry, row, iban, batch, into: &findings)
    }

    private func mailbox(_ row: Int, _ batch: BatchView, into findings: inout FindingSink) {
        guard let email, let given, let family else { return }
        let (start, end) = batch.field(row, email)
        guard let at = batch.text.last(UInt8(ascii: "@"), from: start, to: end) else { return }
        let mailbox = Letters(batch.text, start, at)
        let (givenField, familyField) = (batch.field(row, given), batch.field(row, family))
        let first = Letters(batch.text, givenField.start, givenField.end)
        let last = Letters(batch.text, familyField.start, familyField.end)
        guard first.count >= 3, last.count >= 3, mailbox.contains(first), mailbox.contains(last) else { return }
        add(Rule.ownName, row, email, batch, into: &findings)
    }

    private func domains(_ row: Int, _ batch: BatchView, into findings: inout FindingSink) {
        func name(_ column: Int?, after mark: UInt8) -> Letters? {
            guard let column else { return nil }
            let (start, end) = batch.field(row, column)
            guard end - start >= 4 else { return nil }
            let from = batch.text.last(mark, from: start, to: end).map { $0 + 1 }
            if mark == UInt8(ascii: "@"), from == nil { return nil }
            return Letters(domain: batch.text, from ?? start, end)
        }
        let mail = name(email, after: UInt8(ascii: "@")).flatMap { $0.isFreeMail ? nil : $0 }
        let web = site.flatMap { column -> Letters? in
            let (start, end) = batch.field(row, column)
            return end - start >= 4 ? Letters(url: batch.text, start, end) : nil
        }
        let firm = company.flatMap { column -> Letters? in
            let (start, end) = batch.field(row, column)
            let letters = Letters(batch.text, start, end)
            return letters.count >= 3 ? letters : nil
        }
        guard let column = email ?? site else { return }
        if let mail, let web, mail == web {
            return add(Rule.ownDomain, row, column, batch, into: &findings)
        }
        guard let firm else { return }
        let names = [mail, web].compactMap { $0 }.filter { $0.count >= 3 }
        if names.contains(where: { firm.resembles($0) }) {
            add(Rule.ownDomain, row, column, batch, into: &findings)
        } else if names.count == 2 {
            add(Rule.otherDomain, row, column, batch, into: &findings)
        }
    }

    /// Adds a finding that shows nothing of the field.
    private func add(_ rule: Int, _ row: Int, _ column: Int, _ batch: BatchView, into findings: inout FindingSink) {
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule],
            start: batch.field(row, column).end, length: 0)
    }
}

/// The letters and digits of a text in lower case, at most 48: to find one name in another.
struct Letters: Equatable {
    private var bytes = InlineArray<48, UInt8>(repeating: 0)
    private(set) var count = 0

    init(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        for at in start..<end where count < 48 && (Byte.isAlphanumeric(text[at]) || text[at] >= 0x80) {
            bytes[count] = Byte.lower(text[at])
            count += 1
        }
    }

    /// The longest label of a domain but the last: `rice-hicks` of `www.rice-hicks.co.uk`; of equal ones the last.
    init(domain text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        var best = Letters(text, start, start)
        var first = start
        while first < end {
            var next = first
            while next < end, text[next] != UInt8(ascii: ".") { next += 1 }
            let label = Letters(text, first, next)
            if label.count >= best.count, next < end { best = label }
            first = next + 1
        }
        self = best
    }

    /// The longest label of the host of a web address, with or without `https://`.
    init(url text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        var first = start
        for at in start..<end where text[at] == UInt8(ascii: "/") {
            if at > start, text[at - 1] == UInt8(ascii: "/") { first = at + 1 }
        }
        var last = first
        while last < end, text[last] != UInt8(ascii: "/"), text[last] != UInt8(ascii: ":") { last += 1 }
        self.init(domain: text, first, last)
    }

    func contains(_ other: Letters) -> Bool {
        guard other.count > 0, other.count <= count else { return false }
        return (0...(count - other.count)).contains { matches(other, at: $0, length: other.count) }
    }

    /// Whether a domain's label stands for this company: it is in the name, or begins with the same four letters.
    func resembles(_ label: Letters) -> Bool {
        contains(label) || label.contains(self)
            || count >= 4 && label.count >= 4 && matches(label, at: 0, length: 4)
    }

    private func matches(_ other: Letters, at start: Int, length: Int) -> Bool {
        for position in 0..<length where bytes[start + position] != other.bytes[position] { return false }
        return true
    }

    static func == (one: Letters, other: Letters) -> Bool {
        one.count == other.count && one.matches(other, at: 0, length: one.count)
    }

    /// Whether it is the name of a provider of mailboxes for everybody.
    var isFreeMail: Bool {
        bytes.span.withUnsafeBytes { Self.providers.value($0, 0, count) != 0 }
    }

    private static let providers = WordTable(
        list: """
            gmail googlemail yahoo hotmail outlook live icloud aol msn gmx web tonline freenet mail protonmail yandex orange \
            laposte free wanadoo libero virgilio comcast verizon att btinternet qq 163 126 naver ymail rocketmail zoho
            """)
}

extension PlaceCountry {
    /// The country's two letters in an IBAN, in lower case; `nil` where it has none.
    fileprivate var ibanCode: UInt16? {
        func code(_ letters: StaticString) -> UInt16 {
            UInt16(letters.utf8Start[0]) << 8 | UInt16(letters.utf8Start[1])
        }
        switch self {
        case .de: return code("de")
        case .fr: return code("fr")
        case .gb: return code("gb")
        case .es: return code("es")
        case .it: return code("it")
        case .br: return code("br")
        case .us, .mx, .jp, .ca, .au, .in: return nil
        }
    }
}
