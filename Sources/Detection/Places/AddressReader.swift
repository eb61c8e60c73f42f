import Records
import Synchronization

/// Reads addresses as sets of regions, and remembers for a while which ones had nothing to say.
/// Belongs to one thread at a time.
final class AddressReader: @unchecked Sendable {
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

    @exclusivity(unchecked) private var name = PlaceName()
    private let harmless = UnsafeMutablePointer<UInt64>.allocate(capacity: AddressReader.remembered)
    @exclusivity(unchecked) private var key: UInt64 = 0

    /// Addresses that are remembered: 32 kB.
    private static let remembered = 4096
    private static let idle = Mutex<[AddressReader]>([])

    private init() { harmless.initialize(repeating: 0, count: Self.remembered) }

    deinit { harmless.deallocate() }

    /// A reader that no other thread uses until it is given back. What it remembers changes no result.
    static func take() -> AddressReader { idle.withLock { $0.popLast() } ?? AddressReader() }

    static func give(_ reader: AddressReader) { idle.withLock { $0.append(reader) } }

    /// The parts of a row's address; `nil` where it is blank, of no known country, or known as harmless.
    @inline(__always)
    func read(_ address: AddressColumns, row: Int, of batch: BatchView) -> Parts? {
        if let run = address.run {
            let (start, end) = (batch.field(row, run.lowerBound).start, batch.field(row, run.upperBound).end)
            // Nothing but separators and quotes.
            guard end &- start >= 3 &* run.count &+ 2 else { return nil }
            key = WordTable.hash(batch.text, start, end) ^ address.layout
        } else {
            key = address.layout
            for column in address.columns {
                let field = batch.field(row, column)
                key = (key ^ WordTable.hash(batch.text, field.start, field.end)) &* 0x9E37_79B9_7F4A_7C15
            }
        }
        if harmless[Int(truncatingIfNeeded: key &>> 52)] == key { return nil }
        return parts(address, row, batch)
    }

    /// Remembers the address that was read last.
    func isHarmless() { harmless[Int(truncatingIfNeeded: key &>> 52)] = key }

    private func parts(_ address: AddressColumns, _ row: Int, _ batch: BatchView) -> Parts? {
        let filled =
            isFilled(address.city, row, batch) + isFilled(address.state, row, batch)
            + isFilled(address.postalCode, row, batch)
        guard filled >= 2, var parts = country(address, row, batch) else {
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
    func country(_ address: AddressColumns, _ row: Int, _ batch: BatchView) -> Parts? {
        var parts = Parts()
        var stated: PlaceCountry?
        var isStated = false
        if let (start, end) = field(address.country, row, batch) {
            isStated = true
            stated = PlaceCountry(rawValue: Self.countries.value(batch.text, start, end) &- 1)
        }
        var meaning = RegionNames.Meaning.none
        var length = 0
        if let (start, end) = field(address.state, row, batch) {
            meaning = RegionNames.shared.meaning(of: name.read(batch.text, start, end))
            length = name.count
        }
        if let stated {
            parts.region = meaning.regions(in: stated)
            if parts.region != 0 {
                parts.country = stated
                return parts
            }
        }
        // A code of two letters is too short to tell a country by, unless nothing speaks for another.
        if let only = meaning.onlyCountry, length > 3 || (!isStated && only == .us),
            hasPostalForm(of: only, address, row, batch)
        {
            (parts.country, parts.region) = (only, meaning.regions(in: only))
            parts.isForeign = isStated
            return parts
        }
        if !isStated, meaning.regions(in: .us) != 0, hasPostalForm(of: .us, address, row, batch) {
            (parts.country, parts.region) = (.us, meaning.regions(in: .us))
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

    @inline(__always)
    private func isFilled(_ column: Int?, _ row: Int, _ batch: BatchView) -> Int {
        field(column, row, batch) == nil ? 0 : 1
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
        lists: PlaceCountry.spellings.map { ($1, $0.rawValue + 1) }, separator: UInt8(ascii: "|"))
}
