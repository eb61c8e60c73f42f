import Records

/// Addresses whose parts do not belong together: generators draw town, region and postal code each for itself.
///
/// Town, region (state, Land, département, province, prefecture) and postal code are compared as sets of regions of one
/// country; a part that is blank or cannot be read says nothing. The country is the stated one where the region is one
/// of it, else the only one that has the region.
enum AddressFamily: DetectorFamily {
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
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let addresses = AddressColumns.all(in: columns)
        guard !addresses.isEmpty, rules.isOn(0, 1, 2, 3, 4, 5) else { return nil }
        return AddressConsistencyDetector(addresses: addresses, rules: rules)
    }
}

struct AddressConsistencyDetector: Detector {
    let addresses: [AddressColumns]
    let rules: BoundRules

    private enum Rule {
        static let nothingFits = 0, postalRegion = 1, townRegion = 2, townUnknown = 3, country = 4, townComposed = 5
    }

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        var reader = AddressReader()
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
        if parts.isTownUnknown, let column = address.city {
            let (start, end) = batch.field(row, column)
            let isComposed = GeneratorNames.shared.isComposedTown(batch.text, start, end)
            add(isComposed ? Rule.townComposed : Rule.townUnknown, row, column, batch, into: &findings)
        }
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

/// Reads addresses as sets of regions, and remembers for a while which ones had nothing to say.
struct AddressReader: ~Copyable {
    /// What an address says.
    struct Parts {
        /// Regions of the postal code: `nil` where there is none or it is of no known form, 0 where it is not given out.
        var postal: RegionSet?
        /// Regions of the region field, 0 where it is blank or unknown.
        var region: RegionSet = 0
        /// Regions with a town of that name, 0 where there is none.
        var town: RegionSet = 0
        var isTownUnknown = false
        /// The region is one of another country than the stated one.
        var isForeign = false
        var country = PlaceCountry.us
    }

    private var name = PlaceName()
    private var harmless = [UInt64](repeating: 0, count: 2048)
    private var key: UInt64 = 0

    /// The parts of a row's address; `nil` where it is blank, of no known country, or known as harmless.
    @inline(__always)
    mutating func read(_ address: AddressColumns, row: Int, of batch: BatchView) -> Parts? {
        key = 0
        var filled = 0
        for column in [address.city, address.state, address.postalCode] {
            guard let column else { continue }
            let field = batch.field(row, column)
            if field.end > field.start { filled &+= 1 }
            key = (key ^ WordTable.hash(batch.text, field.start, field.end)) &* 0x9E37_79B9_7F4A_7C15
        }
        guard filled >= 2 else { return nil }
        if let column = address.country {
            let field = batch.field(row, column)
            key ^= WordTable.hash(batch.text, field.start, field.end)
        }
        if harmless[Int(truncatingIfNeeded: key &>> 53)] == key { return nil }
        return parts(address, row, batch)
    }

    /// Remembers the address that was read last.
    mutating func isHarmless() { harmless[Int(truncatingIfNeeded: key &>> 53)] = key }

    private mutating func parts(_ address: AddressColumns, _ row: Int, _ batch: BatchView) -> Parts? {
        guard var parts = country(address, row, batch) else {
            isHarmless()
            return nil
        }
        let places = CountryPlaces.of(parts.country)
        if let (start, end) = field(address.postalCode, row, batch),
            let prefix = places.postalForm.prefix(batch.text, start, end)
        {
            parts.postal = places.regions(ofPrefix: prefix)
        }
        if let (start, end) = field(address.city, row, batch) {
            let hash = name.read(batch.text, start, end)
            if hash != 0, name.count >= 3 {
                parts.town = places.regions(ofTown: hash)
                parts.isTownUnknown =
                    parts.town == 0 && !name.isComposite && (parts.region != 0 || (parts.postal ?? 0) != 0)
            }
        }
        return parts
    }

    /// The country by which the address is to be read, and its region.
    mutating func country(_ address: AddressColumns, _ row: Int, _ batch: BatchView) -> Parts? {
        var parts = Parts()
        var stated: PlaceCountry?
        var isStated = false
        if let (start, end) = field(address.country, row, batch) {
            isStated = true
            stated = PlaceCountry(rawValue: Self.countries.value(batch.text, start, end) &- 1)
        }
        var meanings: [(country: PlaceCountry, regions: RegionSet)] = []
        var length = 0
        if let (start, end) = field(address.state, row, batch) {
            meanings = RegionNames.shared.meanings(of: name.read(batch.text, start, end))
            length = name.count
        }
        if let stated, let own = meanings.first(where: { $0.country == stated }) {
            (parts.country, parts.region) = (stated, own.regions)
            return parts
        }
        // A code of two letters is too short to tell a country by, unless nothing speaks for another.
        if let only = meanings.first, meanings.count == 1, length > 3 || (!isStated && only.country == .us),
            hasPostalForm(of: only.country, address, row, batch)
        {
            (parts.country, parts.region) = (only.country, only.regions)
            parts.isForeign = isStated
            return parts
        }
        if !isStated, let american = meanings.first(where: { $0.country == .us }),
            hasPostalForm(of: .us, address, row, batch)
        {
            (parts.country, parts.region) = (.us, american.regions)
            return parts
        }
        guard let stated else { return nil }
        parts.country = stated
        return parts
    }

    private func hasPostalForm(
        of country: PlaceCountry, _ address: AddressColumns, _ row: Int, _ batch: BatchView
    ) -> Bool {
        guard let (start, end) = field(address.postalCode, row, batch) else { return false }
        return country.postalForm.prefix(batch.text, start, end) != nil
    }

    /// A field without blanks around it, where something is left.
    @inline(__always)
    private func field(_ column: Int?, _ row: Int, _ batch: BatchView) -> (start: Int, end: Int)? {
        guard let column else { return nil }
        let field = batch.field(row, column)
        let (start, end) = batch.text.trimmed(field.start, field.end)
        return start < end ? (start, end) : nil
    }

    private static let countries = WordTable(
        PlaceCountry.spellings.flatMap { country, names in
            names.description.split(separator: "|").map { (word: $0, value: country.rawValue + 1) }
        })
}
