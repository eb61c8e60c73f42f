import Records

/// Addresses whose parts do not belong together: generators draw town, region and postal code each for itself.
///
/// Town, region (state, Land, département, province, prefecture) and postal code are compared as sets of regions of one
/// country; a part that is blank or cannot be read says nothing. The country is the stated one where the region is one
/// of it, else the only one that has the region.
enum AddressFamily: DetectorFamily {
    static let fields = "town, state, postal code, country"
    static let rules = [
        DetectorRule(
            name: "address.nothing-fits", group: .address, weight: 3.3,
            summary: "Town, region and postal code are of three different places.",
            source: "GeoNames; the countries' postal code lists"),
        DetectorRule(
            name: "address.postal-region", group: .address, weight: 2,
            summary: "The postal code is of another region than the one stated, or of none.",
            source: "the countries' postal code lists (USPS, Deutsche Post, La Poste, …)"),
        DetectorRule(
            name: "address.town-region", group: .address, weight: 1.7,
            summary:
                "There is a town of this name in the country, but not in the region or near the postal code stated.",
            source: "GeoNames; zipcodes"),
        DetectorRule(
            name: "address.town-unknown", group: .town, weight: 1,
            summary:
                "No town of at least 500 people has this name in the country (weak: hamlets, districts, mistakes).",
            source: "GeoNames; zipcodes"),
        DetectorRule(
            name: "address.country", group: .country, weight: 0.7,
            summary: "Region and form of the postal code are of another country than the one stated.",
            source: "the countries' postal code lists"),
        DetectorRule(
            name: "address.town-composed", group: .town, weight: 1.7,
            summary: "An unknown town, put together from one of the generators' names and a prefix or suffix.",
            source: "Faker, faker-ruby, FakerJS (city formats); GeoNames"),
        DetectorRule(
            name: "address.house-number", group: .street, weight: 1.3,
            summary: "A house number of five digits in a country of Europe whose streets are not that long.",
            source: "FakerJS, Bogus (building_number); numbers of houses in OpenStreetMap end below 10,000 there"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let addresses = AddressColumns.all(in: columns)
        guard !addresses.isEmpty, rules.isOn(0, 1, 2, 3, 4, 5, 6) else { return nil }
        return AddressConsistencyDetector(addresses: addresses, rules: rules)
    }
}

struct AddressConsistencyDetector: Detector {
    let addresses: [AddressColumns]
    let rules: BoundRules

    private enum Rule {
        static let nothingFits = 0, postalRegion = 1, townRegion = 2, townUnknown = 3, country = 4, townComposed = 5
        static let houseNumber = 6
    }

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let reader = AddressReader.take()
        defer { AddressReader.give(reader) }
        for address in addresses {
            for row in 0..<batch.rowCount {
                guard let parts = reader.read(address, row: row, of: batch) else { continue }
                let before = findings.findings.count
                judge(parts, address, row, batch, into: &findings)
                if findings.findings.count == before { reader.isHarmless() }
            }
        }
    }

    private func judge(
        _ parts: AddressReader.Parts, _ address: AddressColumns, _ row: Int, _ batch: BatchView,
        into findings: inout FindingSink
    ) {
        if parts.isForeign { add(Rule.country, row, address.state, batch, into: &findings) }
        let (postal, region, town) = (parts.postal, parts.region, parts.town)
        let postalFails = postal != nil && (postal == 0 || region != 0 && region & (postal ?? 0) == 0)
        let townFails =
            town != 0 && (region != 0 && town & region == 0 || (postal ?? 0) != 0 && town & (postal ?? 0) == 0)
        if postalFails, town != 0, region != 0, town & region == 0, town & (postal ?? 0) == 0 {
            add(Rule.nothingFits, row, address.postalCode, batch, shown: 3, into: &findings)
        } else if postalFails {
            add(Rule.postalRegion, row, address.postalCode, batch, shown: 3, into: &findings)
        } else if townFails {
            add(Rule.townRegion, row, address.city, batch, into: &findings)
        }
        if Self.shortStreets.contains(parts.country), let street = address.street,
            let number = longNumber(batch, row, street)
        {
            findings.add(
                row: row, column: street, rule: rules.first + Rule.houseNumber,
                weight: rules.weights[Rule.houseNumber], start: number, length: 2)
        }
        if parts.isTownUnknown, let column = address.city {
            let (start, end) = batch.field(row, column)
            let isComposed = GeneratorNames.shared.isComposedTown(batch.text, start, end)
            add(isComposed ? Rule.townComposed : Rule.townUnknown, row, column, batch, into: &findings)
        }
    }

    private static let shortStreets: Set<PlaceCountry> = [.de, .fr, .gb, .es, .it]

    /// Where a street begins with a number of five digits and a blank; `nil` where it does not.
    private func longNumber(_ batch: BatchView, _ row: Int, _ street: Int) -> Int? {
        let field = batch.field(row, street)
        let (start, end) = batch.text.trimmed(field.start, field.end)
        guard end - start >= 8, batch.text[start + 5] == 0x20, batch.text[start] != UInt8(ascii: "0"),
            batch.text[start..<start + 5].allSatisfy(Byte.isDigit)
        else { return nil }
        return start
    }

    /// Adds a finding on a field, of which the first `shown` bytes, or all, are the evidence.
    private func add(
        _ rule: Int, _ row: Int, _ column: Int?, _ batch: BatchView, shown: Int? = nil,
        into findings: inout FindingSink
    ) {
        guard let column else { return }
        let field = batch.field(row, column)
        let (start, end) = batch.text.trimmed(field.start, field.end)
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule], start: start,
            length: min(shown ?? end - start, end - start))
    }
}
