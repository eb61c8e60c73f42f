/// Which phone numbers exist, by libphonenumber's metadata.
struct PhonePlans: @unchecked Sendable {
    static let shared = PhonePlans()

    /// By the three digits of the area code, four bits each: 0 not given out, 1 given out, from 2 on with a state.
    private let areas: UnsafeMutablePointer<UInt8>
    /// The regions of the state that an area code belongs to, by what stands in `areas`.
    private let states: [RegionSet]

    private init() {
        let numbers = RegionNames.numbers(.us)
        areas = .allocate(capacity: 1 << 12)
        areas.initialize(repeating: 0, count: 1 << 12)
        var states: [RegionSet] = [0, 0]
        for entry in WordLists.areaCodes.description.split(separator: " ") {
            let parts = entry.split(separator: "=")
            guard let digits = parts.first, let area = Int(digits, radix: 16), area < 1 << 12 else { continue }
            areas[area] = 1
            if parts.count == 2, let state = numbers[parts[1]] {
                let set: RegionSet = 1 << RegionSet(state)
                if !states.dropFirst(2).contains(set) { states.append(set) }
                areas[area] = UInt8(states.lastIndex(of: set) ?? 1)
            }
        }
        self.states = states
    }

    /// The plan of a country, read when its first number is seen.
    private static func plan(_ country: PlaceCountry) -> NationalPlan? {
        switch country {
        case .de: de
        case .fr: fr
        case .gb: gb
        case .es: es
        case .it: it
        case .mx: mx
        case .jp: jp
        case .au: au
        case .br: br
        case .in: `in`
        case .us, .ca: nil
        }
    }

    private static let de = NationalPlan(code: 49, hasTrunkPrefix: true)
    private static let fr = NationalPlan(code: 33, hasTrunkPrefix: true)
    private static let gb = NationalPlan(code: 44, hasTrunkPrefix: true)
    private static let es = NationalPlan(code: 34, hasTrunkPrefix: false)
    private static let it = NationalPlan(code: 39, hasTrunkPrefix: false)
    private static let mx = NationalPlan(code: 52, hasTrunkPrefix: false)
    private static let jp = NationalPlan(code: 81, hasTrunkPrefix: true)
    private static let au = NationalPlan(code: 61, hasTrunkPrefix: true)
    private static let br = NationalPlan(code: 55, hasTrunkPrefix: true)
    private static let `in` = NationalPlan(code: 91, hasTrunkPrefix: true)

    /// Whether ten digits, four bits each, are a number of North America: an area code that is given out, and an exchange
    /// that begins with 2 to 9.
    @inline(__always)
    func isNorthAmerican(_ digits: UInt64) -> Bool {
        areas[Int(truncatingIfNeeded: (digits &>> 28) & 0xFFF)] != 0 && (digits &>> 24) & 0xF >= 2
    }

    /// The state that a North American number belongs to, 0 for none.
    @inline(__always)
    func state(_ digits: UInt64) -> RegionSet { states[Int(areas[Int(truncatingIfNeeded: (digits &>> 28) & 0xFFF)])] }

    /// Whether a number that is written with its country code cannot be one; `nil` where its plan is not known.
    func isImpossible(international number: PhoneNumber) -> Bool? {
        let first = number.hasPlus ? 0 : 2
        guard number.count > first + 6 else { return nil }
        if number.part(first, 1) == 1 {
            guard number.count == first + 11 else { return nil }
            return !isNorthAmerican(number.part(first + 1, 10))
        }
        let code = Int(number.part(first, 1)) * 10 + Int(number.part(first + 1, 1))
        guard let country = Self.country(ofCode: code), let plan = Self.plan(country) else { return nil }
        return plan.isImpossible(number, from: first + 2)
    }

    /// The country that a number is of, by its country code; `nil` where it has none or that is of several countries.
    static func country(of number: PhoneNumber) -> PlaceCountry? {
        let first = number.hasPlus ? 0 : 2
        guard number.hasPlus || number.count > 4 && number.part(0, 2) == 0, number.count > first + 6 else { return nil }
        return country(ofCode: Int(number.part(first, 1)) * 10 + Int(number.part(first + 1, 1)))
    }

    /// Whether a number without a country code cannot be one of this country; `nil` where its plan is not known.
    func isImpossible(_ number: PhoneNumber, in country: PlaceCountry) -> Bool? {
        switch country {
        case .us, .ca:
            if number.count == 10 { return !isNorthAmerican(number.part(0, 10)) }
            if number.count == 11, number.part(0, 1) == 1 { return !isNorthAmerican(number.part(1, 10)) }
            return nil
        default: return Self.plan(country)?.isImpossible(number, from: 0)
        }
    }

    private static func country(ofCode code: Int) -> PlaceCountry? {
        switch code {
        case 49: .de
        case 33: .fr
        case 44: .gb
        case 34: .es
        case 39: .it
        case 52: .mx
        case 81: .jp
        case 61: .au
        case 55: .br
        case 91: .in
        default: nil
        }
    }
}

/// The numbers of one country by length and first four digits.
private struct NationalPlan {
    /// Bits by the first four digits, for each length of the national number.
    private var valid: [Int: [UInt64]] = [:]
    private let hasTrunkPrefix: Bool

    init(code: Int, hasTrunkPrefix: Bool) {
        self.hasTrunkPrefix = hasTrunkPrefix
        let text = WordLists.phonePlans.first { $0.code == code }?.numbers ?? ""
        var length = 0
        for word in text.description.split(separator: " ") {
            if word.hasSuffix(":") {
                length = Int(word.dropLast()) ?? 0
                valid[length] = Array(repeating: 0, count: 10_000 / 64 + 1)
                continue
            }
            let ends = word.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last, last < 10_000 else { continue }
            for prefix in first...last { valid[length]?[prefix / 64] |= 1 << UInt64(prefix % 64) }
        }
    }

    /// Whether the digits from `first` on are of a length that the country has and begin as no number of it does. A trunk
    /// prefix (0, also in brackets after the country code) is left out. Another length is more often a mistake.
    func isImpossible(_ number: PhoneNumber, from first: Int) -> Bool? {
        var first = first
        if hasTrunkPrefix, number.part(first, 1) == 0 { first += 1 }
        let length = number.count - first
        guard length >= 6, let bits = valid[length] else { return nil }
        var prefix = 0
        for position in 0..<4 { prefix = prefix * 10 + Int(number.part(first + position, 1)) }
        return bits[prefix / 64] & (1 << UInt64(prefix % 64)) == 0
    }
}
