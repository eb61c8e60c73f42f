import Records

/// The accounts and contacts that every Salesforce Developer Edition comes with.
///
/// One part alone proves little: there is a real University of Arizona, and there are real people called Tim Barr.
/// Parts of two kinds in one record (account, name, e-mail, phone or web site) do not meet by chance.
enum SalesforceSampleFamily: DetectorFamily {
    static let fields = "company, names, e-mail, phone"
    static let rules = [
        DetectorRule(
            name: "salesforce.sample-data", group: .sample, weight: 5,
            summary: "Account, contact, e-mail, phone or web site of a Developer Edition sample record (two of them).",
            source: "Salesforce Developer Edition")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let detector = SalesforceSampleDetector(
            accounts: columns.positions(of: .companyName), fullNames: columns.positions(of: .fullName),
            familyNames: columns.positions(of: .familyName), givenNames: columns.positions(of: .givenName),
            emails: columns.positions(of: .email), phones: columns.positions(of: .phone),
            sites: columns.positions(of: .url), rules: rules)
        let hasNames = !detector.accounts.isEmpty || !detector.fullNames.isEmpty || !detector.familyNames.isEmpty
        return rules.isOn(0) && (hasNames || !detector.emails.isEmpty) ? detector : nil
    }
}

struct SalesforceSampleDetector: Detector {
    let accounts: [Int]
    let fullNames: [Int]
    let familyNames: [Int]
    let givenNames: [Int]
    let emails: [Int]
    let phones: [Int]
    let sites: [Int]
    let rules: BoundRules

    /// The part of the weight for one part alone: 2 of 5 bans.
    private static let aloneShare: Float = 0.4
    /// The part of the weight for a contact's name alone: such people exist, 1 of 5 bans.
    private static let nameShare: Float = 0.2

    private struct Part {
        let row: Int
        let column: Int
        let kind: Kind
    }

    private enum Kind: Int {
        case account, name, email, phone, site
    }

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        var parts: [Part] = []
        collect(accounts, .account, SalesforceSample.accounts, batch, into: &parts)
        collect(fullNames, .name, SalesforceSample.fullNames, batch, into: &parts)
        collect(emails, .email, SalesforceSample.emails, batch, into: &parts)
        collectNames(batch, into: &parts)
        guard !parts.isEmpty else { return }

        parts.sort { ($0.row, $0.kind.rawValue, $0.column) < ($1.row, $1.kind.rawValue, $1.column) }
        var first = 0
        while first < parts.count {
            var next = first
            while next < parts.count, parts[next].row == parts[first].row { next += 1 }
            report(parts[first..<next], batch, into: &findings)
            first = next
        }
    }

    private func report(_ parts: ArraySlice<Part>, _ batch: BatchView, into findings: inout FindingSink) {
        guard let first = parts.first else { return }
        let isTogether =
            parts.contains { $0.kind != first.kind }
            || phones.contains { isSample(SalesforceSample.phones, batch, first.row, $0) }
            || sites.contains { isSample(SalesforceSample.sites, batch, first.row, $0) }
        let share = isTogether ? 1 : first.kind == .name ? Self.nameShare : Self.aloneShare
        for part in parts {
            let field = batch.field(part.row, part.column)
            // Of an e-mail address only the domain is shown, as everywhere.
            var start = field.start
            if part.kind == .email {
                while start < field.end, batch.text[start] != UInt8(ascii: "@") { start += 1 }
            }
            findings.add(
                row: part.row, column: part.column, rule: rules.first, weight: rules.weights[0] * share, start: start,
                length: field.end - start)
        }
    }

    @inline(__always)
    private func collect(
        _ columns: [Int], _ kind: Kind, _ table: WordTable, _ batch: BatchView, into parts: inout [Part]
    ) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard start < end, table.value(batch.text, start, end) != 0 else { continue }
                parts.append(Part(row: row, column: column, kind: kind))
            }
        }
    }

    /// First and last names in columns of their own: the number of the last name must be that of the first.
    private func collectNames(_ batch: BatchView, into parts: inout [Part]) {
        guard let given = givenNames.first else { return }
        for column in familyNames {
            for row in 0..<batch.rowCount {
                let family = batch.field(row, column)
                guard family.start < family.end else { continue }
                let person = SalesforceSample.familyNames.value(batch.text, family.start, family.end)
                guard person != 0 else { continue }
                let first = batch.field(row, given)
                guard SalesforceSample.givenNames.value(batch.text, first.start, first.end) == person else { continue }
                parts.append(Part(row: row, column: column, kind: .name))
            }
        }
    }

    private func isSample(_ table: WordTable, _ batch: BatchView, _ row: Int, _ column: Int) -> Bool {
        let field = batch.field(row, column)
        return table.value(batch.text, field.start, field.end) != 0
    }
}

/// The sample records of a Developer Edition organisation.
private enum SalesforceSample {
    static let accounts = table([
        "edge communications", "burlington textiles corp of america", "pyramid construction inc.", "dickenson plc",
        "grand hotels & resorts ltd", "express logistics and transport", "university of arizona",
        "united oil & gas corp.", "united oil & gas, uk", "united oil & gas, singapore", "genepoint", "sforce",
        "sample account for entitlements",
    ])
    static let emails = table([
        "rose@edge.com", "sean@edge.com", "jrogers@burlington.com", "pat@pyramid.net", "a_young@dickenson.com",
        "barr_tim@grandhotels.com", "bond_john@grandhotels.com", "spavlova@uog.com", "lboyle@uog.com",
        "b.levy@expressl&t.net", "j.davis@expressl&t.net", "jane_gray@uoa.edu", "asong@uog.com", "ajames@uog.com",
        "tripley@uog.com", "ldcruz@uog.com", "efrank@genepoint.com", "agreen@uog.com",
    ])
    static let phones = table([
        "(512) 757-6000", "(336) 222-7000", "(014) 427-4427", "(785) 241-6200", "(312) 596-1000", "(212) 842-5500",
        "(503) 421-7800", "(520) 773-9050", "+44 191 4956203", "(650) 450-8810", "(650) 867-3450", "(415) 901-7000",
    ])
    static let sites = table([
        "http://edgecomm.com", "www.burlington.com", "www.pyramid.com", "dickenson-consulting.com",
        "www.grandhotels.com", "http://www.uos.com", "www.expressl&t.net", "www.universityofarizona.com",
        "www.genepoint.com", "http://www.sforce.com", "www.sforce.com",
    ])
    private static let people: [(given: String, family: String)] = [
        ("rose", "gonzalez"), ("sean", "forbes"), ("jack", "rogers"), ("pat", "stumuller"), ("andy", "young"),
        ("tim", "barr"), ("john", "bond"), ("stella", "pavlova"), ("lauren", "boyle"), ("babara", "levy"),
        ("josh", "davis"), ("jane", "grey"), ("arthur", "song"), ("ashley", "james"), ("tom", "ripley"),
        ("liz", "d'cruz"), ("edna", "frank"), ("avi", "green"), ("siddartha", "nedaerk"), ("jake", "llorrac"),
    ]
    static let givenNames = WordTable(people.enumerated().map { ($1.given, UInt8($0 + 1)) })
    static let familyNames = WordTable(people.enumerated().map { ($1.family, UInt8($0 + 1)) })
    static let fullNames = table(people.map { "\($0.given) \($0.family)" })

    private static func table(_ words: [String]) -> WordTable { WordTable(words.map { ($0, 1) }) }
}
