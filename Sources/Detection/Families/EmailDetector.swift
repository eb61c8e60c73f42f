import Records

/// E-mail addresses whose domain no person can have, or that people take for a moment.
///
/// Only the last `@` of a field counts, and of the domain only what follows it. Two kinds of real rows have a reserved
/// domain, and get a part of the weight: those whose local part says that there is no address (`noemail@example.com`,
/// typed where a field is required), and those that have nothing but a name and the address although the table has
/// columns for phone and postal address (measured: 1 in 1,000 authors of public commits write `@example.com`).
enum EmailFamily: DetectorFamily {
    static let fields = "e-mail"
    static let rules = [
        DetectorRule(
            name: "email.reserved-domain", group: .email, weight: 4,
            summary: "The domain is reserved for documentation and tests, or was made invalid in a sandbox copy.",
            source: "RFC 2606, RFC 6761; Salesforce appends .invalid to e-mail addresses in a refreshed sandbox"),
        DetectorRule(
            name: "email.disposable-domain", group: .email, weight: 2,
            summary: "The domain belongs to a provider of throw-away mailboxes.",
            source: "disposable-email-domains list"),
        DetectorRule(
            name: "email.unknown-tld", group: .email, weight: 1,
            summary: "The address does not end in a delegated top-level domain (weak: machines name themselves so).",
            source: "IANA root zone"),
        DetectorRule(
            name: "email.placeholder-domain", group: .email, weight: 1.3,
            summary: "test.com, company.com, domain.com: a domain that stands for another.",
            source: "what people type. The domains exist"),
        DetectorRule(
            name: "email.composed-domain", group: .domain, weight: 1.3,
            summary: "The domain is several of the generators' surnames (rice-hicks.com); less for one.",
            source: "Faker (domain_name)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let email = columns.positions(of: .email)
        guard !email.isEmpty, rules.isOn(0, 1, 2, 3, 4) else { return nil }
        return EmailDetector(
            columns: email, contact: columns.positions(of: .phone, .street, .city, .postalCode), rules: rules)
    }
}

struct EmailDetector: Detector {
    let columns: [Int]
    /// Columns with other ways to reach the person.
    let contact: [Int]
    let rules: BoundRules
    private let harmless = HarmlessDomains.Shelf()

    /// The part of the weight for an address that stands for a missing one: held, not dropped.
    private static let missingAddressShare: Float = 0.5
    /// The part of the weight where all contact columns of the row are blank: held, not dropped.
    private static let bareAddressShare: Float = 0.75

    /// The longest domain, in bytes (RFC 1035); nothing before it is looked at.
    private static let domainLimit = 255

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let domains = EmailDomains.shared
        let harmless = harmless.take()
        defer { self.harmless.give(harmless) }
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                if end &- start >= 3 {
                    examine(batch, row, column, start, end, domains, harmless, into: &findings)
                }
            }
        }
    }

    @inline(__always)
    private func examine(
        _ batch: BatchView, _ row: Int, _ column: Int, _ start: Int, _ fieldEnd: Int, _ domains: EmailDomains,
        _ harmless: HarmlessDomains, into findings: inout FindingSink
    ) {
        let text = batch.text
        var end = fieldEnd
        while end > start, text[end &- 1] <= 0x20 || text[end &- 1] == UInt8(ascii: ">") { end &-= 1 }
        let floor = max(start, end &- Self.domainLimit)
        guard let at = text.last(UInt8(ascii: "@"), from: floor, to: end), at &+ 1 < end else { return }
        let domain = WordTable.hash(text, at &+ 1, end)
        guard !harmless.contains(domain) else { return }
        guard let dot = text.last(UInt8(ascii: "."), from: at &+ 1, to: end) else {
            return machineName(row, column, text, at: at, end, into: &findings)
        }
        guard dot > at &+ 1, dot &+ 1 < end else { return }
        let before = findings.findings.count
        examine(batch, row, column, start, at: at, dot: dot, end, domain, domains, into: &findings)
        if findings.findings.count == before { harmless.insert(domain) }
    }

    /// Looks at an address whose `@`, last dot and hash of the domain are known.
    private func examine(
        _ batch: BatchView, _ row: Int, _ column: Int, _ start: Int, at: Int, dot: Int, _ end: Int,
        _ domain: UInt64, _ domains: EmailDomains, into findings: inout FindingSink
    ) {
        let text = batch.text
        let earlierDot = text.last(UInt8(ascii: "."), from: at &+ 1, to: dot) ?? -1
        switch domains.topLevel(text, dot &+ 1, end) {
        case .generic:
            let label = earlierDot < 0 ? at : earlierDot
            if earlierDot < 0 {
                madeUpDomain(row, column, text, at: at, dot: dot, end, domain, into: &findings)
            }
            if dot &- label == 8, text.spells("example", label &+ 1, dot) {
                reserved(batch, row, column, start, at, end, into: &findings)
            } else if isDisposable(text, at: at, label, end, domain, domains) {
                add(1, row, column, at, end, into: &findings)
            }
        case .delegated:
            let label = earlierDot < 0 ? at : earlierDot
            if earlierDot < 0 {
                madeUpDomain(row, column, text, at: at, dot: dot, end, domain, into: &findings)
            }
            if isDisposable(text, at: at, label, end, domain, domains) {
                add(1, row, column, at, end, into: &findings)
            }
        case .restricted: return
        case .reserved: reserved(batch, row, column, start, at, end, into: &findings)
        case .unknown:
            for position in (dot &+ 1)..<end where !Byte.isLetter(text[position]) { return }
            add(2, row, column, at, end, into: &findings)
        }
    }

    /// Whether the domain, or its last two labels where it has more, belongs to a provider of throw-away mailboxes.
    @inline(__always)
    private func isDisposable(
        _ text: UnsafeRawBufferPointer, at: Int, _ label: Int, _ end: Int, _ domain: UInt64, _ domains: EmailDomains
    ) -> Bool {
        domains.isDisposable(hash: domain)
            || (label != at && domains.isDisposable(hash: WordTable.hash(text, label &+ 1, end)))
    }

    /// A domain without subdomains that stands for another, or is made of the generators' surnames.
    private func madeUpDomain(
        _ row: Int, _ column: Int, _ text: UnsafeRawBufferPointer, at: Int, dot: Int, _ end: Int, _ domain: UInt64,
        into findings: inout FindingSink
    ) {
        if EmailDomains.placeholders.value(hash: domain) != 0 { add(3, row, column, at, end, into: &findings) }
        let share = ComposedDomain.share(text, at + 1, dot, end)
        if share > 0 { add(4, row, column, at, end, share: share, into: &findings) }
    }

    /// `root@server`: what a machine calls itself.
    private func machineName(
        _ row: Int, _ column: Int, _ text: UnsafeRawBufferPointer, at: Int, _ end: Int, into findings: inout FindingSink
    ) {
        for position in (at + 1)..<end where !Byte.isAlphanumeric(text[position]) && text[position] != 0x2D { return }
        add(2, row, column, at, end, into: &findings)
    }

    private func reserved(
        _ batch: BatchView, _ row: Int, _ column: Int, _ start: Int, _ at: Int, _ end: Int,
        into findings: inout FindingSink
    ) {
        var share: Float = 1
        if !contact.isEmpty, !contact.contains(where: { batch.isFilled(row, $0) }) { share = Self.bareAddressShare }
        if EmailDomains.missingAddress.value(batch.text, start, at) != 0 { share = Self.missingAddressShare }
        add(0, row, column, at, end, share: share, into: &findings)
    }

    @inline(__always)
    private func add(
        _ rule: Int, _ row: Int, _ column: Int, _ at: Int, _ end: Int, share: Float = 1,
        into findings: inout FindingSink
    ) {
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule] * share, start: at,
            length: end - at)
    }
}
