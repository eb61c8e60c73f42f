/// A set of a country's regions: bit *n* is the region that the tables name as number *n*.
typealias RegionSet = UInt64

/// The regions, postal codes and towns of one country, for looking up what goes together.
///
/// Made when the first record with an address there is seen; the largest, the United States, takes some milliseconds and
/// less than a megabyte.
struct CountryPlaces: @unchecked Sendable {
    let postalForm: PostalForm
    /// Regions by the prefix of the postal code; 0 for a prefix that is not given out.
    private let postal: UnsafeMutablePointer<RegionSet>
    /// Hashes of towns; the lowest 16 bits are the position of their regions in `sets`.
    private let towns: UnsafeMutablePointer<UInt64>
    private let townMask: Int
    private let sets: [RegionSet]

    static func of(_ country: PlaceCountry) -> CountryPlaces {
        switch country {
        case .us: us
        case .de: de
        case .fr: fr
        case .gb: gb
        case .es: es
        case .it: it
        case .mx: mx
        case .jp: jp
        case .ca: ca
        case .au: au
        case .br: br
        case .in: `in`
        }
    }

    private static let us = CountryPlaces(.us)
    private static let de = CountryPlaces(.de)
    private static let fr = CountryPlaces(.fr)
    private static let gb = CountryPlaces(.gb)
    private static let es = CountryPlaces(.es)
    private static let it = CountryPlaces(.it)
    private static let mx = CountryPlaces(.mx)
    private static let jp = CountryPlaces(.jp)
    private static let ca = CountryPlaces(.ca)
    private static let au = CountryPlaces(.au)
    private static let br = CountryPlaces(.br)
    private static let `in` = CountryPlaces(.in)

    private init(_ country: PlaceCountry) {
        let tables = country.tables
        let numbers = RegionNames.numbers(tables)
        postalForm = country.postalForm
        postal = .allocate(capacity: PostalForm.limit)
        postal.initialize(repeating: 0, count: PostalForm.limit)
        for entry in tables.postal.description.split(separator: " ") {
            let parts = entry.split(separator: "=")
            guard parts.count == 2 else { continue }
            let ends = parts[0].split(separator: "-").compactMap(postalForm.prefix(named:))
            guard let first = ends.first, let last = ends.last, first <= last, last < PostalForm.limit else { continue }
            for prefix in first...last { postal[prefix] |= RegionNames.set(parts[1], numbers) }
        }
        var sets: [RegionSet] = []
        var count = 0
        tables.towns.withUTF8Buffer { for byte in $0 where byte == 0x20 { count += 1 } }
        var capacity = 64
        while capacity < count * 2 { capacity *= 2 }
        let towns = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        towns.initialize(repeating: 0, count: capacity)
        let mask = capacity - 1
        tables.towns.withUTF8Buffer { buffer in
            let text = UnsafeRawBufferPointer(buffer)
            var start = 0
            while start < text.count {
                let end = text[start...].firstIndex(of: 0x20) ?? text.count
                if text[start] == UInt8(ascii: "=") {
                    sets.append(RegionNames.set(Substring(decoding: text[(start + 1)..<end], as: UTF8.self), numbers))
                } else if start < end {
                    let hash = PlaceName.hash(text, start, end)
                    var at = Int(truncatingIfNeeded: hash &>> 16) & mask
                    while towns[at] != 0 { at = (at + 1) & mask }
                    towns[at] = hash & ~0xFFFF | UInt64(sets.count - 1)
                }
                start = end + 1
            }
        }
        self.towns = towns
        self.sets = sets
        townMask = mask
    }

    /// The regions of a postal code's prefix, 0 where it is not given out.
    @inline(__always)
    func regions(ofPrefix prefix: Int) -> RegionSet { prefix < PostalForm.limit ? postal[prefix] : 0 }

    /// The regions in which a town of this name lies (`PlaceName`), 0 where there is none.
    @inline(__always)
    func regions(ofTown hash: UInt64) -> RegionSet {
        var at = Int(truncatingIfNeeded: hash &>> 16) & townMask
        while true {
            let slot = towns[at]
            if slot == 0 { return 0 }
            if (slot ^ hash) &>> 16 == 0 { return sets[Int(truncatingIfNeeded: slot & 0xFFFF)] }
            at = (at &+ 1) & townMask
        }
    }
}

/// The names of regions of all countries.
struct RegionNames: @unchecked Sendable {
    static let shared = RegionNames()

    /// What a name stands for: in each of some countries a set of regions.
    struct Meaning {
        /// Bit *n* is the country with the raw value *n*.
        private(set) var countries: UInt16 = 0
        private var sets: [RegionSet] = []

        static let none = Meaning()

        /// The regions of a country that are meant, 0 where the name is none there.
        @inline(__always)
        func regions(in country: PlaceCountry) -> RegionSet {
            let bit: UInt16 = 1 << UInt16(country.rawValue)
            return countries & bit == 0 ? 0 : sets[(countries & (bit - 1)).nonzeroBitCount]
        }

        /// The only country that has a region of this name.
        var onlyCountry: PlaceCountry? {
            countries.nonzeroBitCount == 1 ? PlaceCountry(rawValue: UInt8(countries.trailingZeroBitCount)) : nil
        }

        fileprivate mutating func add(_ country: PlaceCountry, _ regions: RegionSet) {
            let bit: UInt16 = 1 << UInt16(country.rawValue)
            let at = (countries & (bit - 1)).nonzeroBitCount
            if countries & bit == 0 { sets.insert(0, at: at) }
            countries |= bit
            sets[at] |= regions
        }
    }

    /// Hashes of names; the lowest 16 bits are the position of the meaning, from 1 on.
    private let slots: UnsafeMutablePointer<UInt64>
    private let mask: Int
    private let meanings: [Meaning]

    private init() {
        var found: [UInt64: Meaning] = [:]
        func add(_ name: Substring, _ country: PlaceCountry, _ regions: RegionSet) {
            let bytes = Array(name.utf8)
            let hash = bytes.withUnsafeBytes { PlaceName.hash($0, 0, $0.count) } & ~0xFFFF
            found[hash, default: .none].add(country, regions)
        }
        for country in PlaceCountry.allCases {
            let tables = country.tables
            let numbers = RegionNames.numbers(tables)
            for entry in tables.regions.description.split(separator: " ") {
                let names = entry.split(separator: "=")
                guard let region = names.first, let number = numbers[region] else { continue }
                for name in names.dropFirst() { add(name, country, 1 << RegionSet(number)) }
            }
            for entry in tables.larger.description.split(separator: " ") {
                let parts = entry.split(separator: ":")
                guard parts.count == 2 else { continue }
                add(parts[0], country, RegionNames.set(parts[1], numbers))
            }
        }
        var capacity = 64
        while capacity < found.count * 2 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: 0, count: capacity)
        mask = capacity - 1
        var meanings: [Meaning] = [.none]
        for (hash, meaning) in found.sorted(by: { $0.key < $1.key }) {
            var at = Int(truncatingIfNeeded: hash &>> 16) & mask
            while slots[at] != 0 { at = (at + 1) & mask }
            slots[at] = hash | UInt64(meanings.count)
            meanings.append(meaning)
        }
        self.meanings = meanings
    }

    /// What a name (`PlaceName`) means in each country.
    @inline(__always)
    func meaning(of hash: UInt64) -> Meaning {
        var at = Int(truncatingIfNeeded: hash &>> 16) & mask
        while true {
            let slot = slots[at]
            if slot == 0 { return .none }
            if (slot ^ hash) &>> 16 == 0 { return meanings[Int(truncatingIfNeeded: slot & 0xFFFF)] }
            at = (at &+ 1) & mask
        }
    }

    /// The number of each region of a country, in the order of its table.
    static func numbers(_ tables: PlaceTables) -> [Substring: Int] {
        var numbers: [Substring: Int] = [:]
        for entry in tables.regions.description.split(separator: " ") {
            if let region = entry.split(separator: "=").first { numbers[region] = numbers.count }
        }
        return numbers
    }

    /// `BB+SN` as a set.
    static func set(_ regions: Substring, _ numbers: [Substring: Int]) -> RegionSet {
        regions.split(separator: "+").reduce(0) { set, region in
            set | (numbers[region].map { 1 << RegionSet($0) } ?? 0)
        }
    }
}
