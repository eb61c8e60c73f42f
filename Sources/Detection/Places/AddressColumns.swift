import Records

/// The columns that make up one address: `MailingCity`, `MailingState`, `MailingPostalCode`, `MailingCountry`.
struct AddressColumns: Sendable, Equatable {
    var street: Int?
    var city: Int?
    var state: Int?
    var postalCode: Int?
    var country: Int?

    /// The columns of town, region, postal code and country where they are neighbours: `first ... last`.
    private(set) var run: ClosedRange<Int>?
    /// Those columns.
    private(set) var columns: [Int] = []

    /// Tells apart addresses whose columns stand in different orders, so that the same bytes mean the same.
    private(set) var layout: UInt64 = 0

    /// Whether at least two parts are there that can be held against each other.
    var isComparable: Bool { [city, state, postalCode].filter { $0 != nil }.count >= 2 }

    /// The addresses of a table, in the order of their first columns. Columns belong together when their names do
    /// without the word for the part (`Mailing`, `Billing`, nothing).
    static func all(in columns: TypedColumns) -> [AddressColumns] {
        var addresses: [(stem: String, columns: AddressColumns)] = []
        for (column, kind) in columns.kinds.enumerated() {
            guard let part = part(kind) else { continue }
            let stem = stem(of: columns.names[column])
            let known = addresses.firstIndex { $0.stem == stem }
            if known == nil { addresses.append((stem, AddressColumns())) }
            let at = known ?? addresses.count - 1
            if addresses[at].columns[keyPath: part] == nil { addresses[at].columns[keyPath: part] = column }
        }
        // A table has one address more often than several countries: a country on its own belongs to all.
        let lone = addresses.first { $0.columns.country != nil && !$0.columns.isComparable }?.columns.country
        return addresses.map(\.columns).filter(\.isComparable).map { address in
            var address = address
            if address.country == nil { address.country = lone }
            address.columns = [address.city, address.state, address.postalCode, address.country].compactMap { $0 }
            if let first = address.columns.min(), let last = address.columns.max(),
                last - first == address.columns.count - 1
            {
                address.run = first...last
            }
            let first = address.columns.min() ?? 0
            for column in [address.city, address.state, address.postalCode, address.country] {
                address.layout = address.layout &* 1_000_003 &+ UInt64(column.map { $0 - first + 1 } ?? 0)
            }
            address.layout = (address.layout | (address.run == nil ? 1 << 63 : 0)) &* 0x9E37_79B9_7F4A_7C15
            return address
        }
    }

    private static func part(_ kind: ColumnKind) -> WritableKeyPath<AddressColumns, Int?>? {
        switch kind {
        case .street: \.street
        case .city: \.city
        case .state: \.state
        case .postalCode: \.postalCode
        case .country: \.country
        default: nil
        }
    }

    private static func stem(of name: ColumnName) -> String {
        var words = name.words
        while let last = words.last, partWords.contains(last) { words.removeLast() }
        guard words.count == 1, let word = words.first else { return words.joined() }
        // `mailingcity` in one piece.
        for part in partWords where word.hasSuffix(part) { return String(word.dropLast(part.count)) }
        return word
    }

    private static let partWords: Set<String> = [
        "street", "address", "addr", "line", "city", "town", "locality", "state", "province", "region", "county",
        "postal",
        "post", "zip", "postcode", "postalcode", "zipcode", "code", "country", "countrycode", "statecode", "name",
        "stateprovince", "strasse", "ort", "stadt", "plz", "postleitzahl", "land", "bundesland", "ville", "pays",
    ]
}
