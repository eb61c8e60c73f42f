/// What the generated files say of a country's regions, postal codes and towns, as text; see tools/make_places.py.
struct PlaceTables: Sendable {
    /// `BY=bavaria=bayern=by`: a region and its names; the first region is bit 0 of a set.
    let regions: StaticString
    /// `grandest:ALS+CHA+LOR`: names that stand for several regions.
    let larger: StaticString
    /// `01-03=BB+SN`: the regions of a prefix of the postal code.
    let postal: StaticString
    /// `=BY` and the towns of these regions.
    let towns: StaticString
}

/// The countries whose places are known.
enum PlaceCountry: UInt8, CaseIterable, Sendable {
    case us, de, fr, gb, es, it, mx, jp, ca, au, br, `in`

    var tables: PlaceTables {
        switch self {
        case .us: .us
        case .de: .de
        case .fr: .fr
        case .gb: .gb
        case .es: .es
        case .it: .it
        case .mx: .mx
        case .jp: .jp
        case .ca: .ca
        case .au: .au
        case .br: .br
        case .in: .in
        }
    }

    /// How the country writes postal codes.
    var postalForm: PostalForm {
        switch self {
        case .us: .digits(5, prefix: 3)
        case .jp: .digits(7, prefix: 3)
        case .br: .digits(8, prefix: 2)
        case .in: .digits(6, prefix: 2)
        case .au: .digits(4, prefix: 2)
        case .de, .fr, .es, .it, .mx: .digits(5, prefix: 2)
        case .gb: .british
        case .ca: .canadian
        }
    }

    /// What country columns write for it, in lower case.
    static let spellings: [(PlaceCountry, StaticString)] = [
        (
            .us,
            "us|usa|u.s.|u.s.a.|united states|united states of america|the united states|vereinigte staaten|estados unidos"
        ),
        (.de, "de|deu|germany|deutschland|allemagne|alemania|germania|federal republic of germany"),
        (.fr, "fr|fra|france|frankreich|francia"),
        (
            .gb,
            """
            gb|gbr|uk|u.k.|united kingdom|the united kingdom|great britain|britain|england|scotland|wales|\
            northern ireland|united kingdom of great britain and northern ireland|vereinigtes königreich|royaume-uni
            """
        ),
        (.es, "es|esp|spain|españa|espana|spanien|espagne"),
        (.it, "it|ita|italy|italia|italien|italie"),
        (.mx, "mx|mex|mexico|méxico|mexiko|mexique"),
        (.jp, "jp|jpn|japan|日本|japon"),
        (.ca, "ca|can|canada|kanada|canadá"),
        (.au, "au|aus|australia|australien|australie"),
        (.br, "br|bra|brazil|brasil|brasilien|brésil"),
        (.in, "in|ind|india|indien|inde|bharat"),
    ]
}

/// How a country's postal codes are written.
enum PostalForm {
    /// So many digits, of which the first ones name regions; what separates them does not matter.
    case digits(Int, prefix: Int)
    /// `EC1A 1BB`: one or two letters are the area.
    case british
    /// `K1A 0B1`: the first letter is the district.
    case canadian

    /// The number of a code's prefix, below `limit`; `nil` where the field is no code of this form.
    func prefix(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        switch self {
        case .digits(let count, let length): return digits(text, start, end, count, length)
        case .british:
            guard end - start >= 5, end - start <= 8, let first = letter(text[start]) else { return nil }
            guard text[start..<end].suffix(3).first.map(Byte.isDigit) ?? false else { return nil }
            if let second = letter(text[start + 1]) {
                return Byte.isDigit(text[start + 2]) ? (first + 1) * 27 + second + 1 : nil
            }
            return Byte.isDigit(text[start + 1]) ? (first + 1) * 27 : nil
        case .canadian:
            guard end - start == 6 || end - start == 7, Byte.isDigit(text[start + 1]), letter(text[start + 2]) != nil,
                Byte.isDigit(text[end - 1]), Byte.isDigit(text[end - 3])
            else { return nil }
            return letter(text[start])
        }
    }

    /// The number of a prefix as the tables write it.
    func prefix(named name: Substring) -> Int? {
        switch self {
        case .digits: return Int(name)
        case .british:
            let letters = name.utf8.compactMap(letter)
            return letters.count == 1
                ? (letters[0] + 1) * 27 : letters.count == 2 ? (letters[0] + 1) * 27 + letters[1] + 1 : nil
        case .canadian: return name.utf8.first.flatMap(letter)
        }
    }

    static let limit = 1000

    private func letter(_ byte: UInt8) -> Int? {
        let position = (byte | 0x20) &- 0x61
        return position < 26 ? Int(position) : nil
    }

    /// `12345`, `12345-6789` (United States), `123-4567` (Japan), `12345-678` (Brazil), `560 001` (India).
    @inline(__always)
    private func digits(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ count: Int, _ length: Int
    ) -> Int? {
        guard end &- start >= count, end &- start <= count &+ 6 else { return nil }
        var (value, found) = (0, 0)
        for at in start..<end {
            let digit = text[at] &- 0x30
            if digit < 10 {
                if found < length { value = value &* 10 &+ Int(digit) }
                found &+= 1
            } else if text[at] != UInt8(ascii: "-"), text[at] != 0x20 {
                return nil
            }
        }
        return found == count || count == 5 && found == 9 ? value : nil
    }
}
