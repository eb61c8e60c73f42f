import Records

/// Phone numbers that nobody can have, and what people type when a form asks for one.
///
/// A number without its country code is read with the row's country columns and the way its digits are grouped,
/// because the same digits can be somebody's number elsewhere: 030 69990123 is in Berlin, (0306) 999 0123 in a drama.
enum PhoneFamily: DetectorFamily {
    static let fields = "phone, country"
    static let rules = [
        DetectorRule(
            name: "phone.fictional", group: .phone, weight: 4,
            summary: "The number is kept free for films and documentation.",
            source: "NANPA 555-0100…0199; Ofcom, ACMA and ARCEP numbers for drama"),
        DetectorRule(
            name: "phone.filler", group: .phone, weight: 2.5,
            summary: "One digit repeated, digits in sequence, or the area code 555.",
            source: "what forms are filled with; area code 555 is not assigned (NANPA). Real records have fillers, too"),
        DetectorRule(
            name: "phone.invalid", group: .phone, weight: 1.3,
            summary: "No number of its country begins so: the area code is not given out.",
            source: "libphonenumber; NANPA"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let phones = columns.positions(of: .phone)
        guard !phones.isEmpty, rules.isOn(0, 1, 2) else { return nil }
        return PhoneDetector(
            columns: phones, countries: columns.positions(of: .country),
            address: AddressColumns.all(in: columns).first, rules: rules)
    }
}

struct PhoneDetector: Detector {
    let columns: [Int]
    let countries: [Int]
    /// The address that says in which country a number without a country code is to be read.
    let address: AddressColumns?
    let rules: BoundRules

    /// The part of the weight where the digits fit but another country's plan may be meant: not grouped and no country.
    private static let ungroupedShare: Float = 0.75
    /// The part of the weight where the row's country has another plan.
    private static let otherCountryShare: Float = 0.5
    /// Area code 555 with a number that is not a run of its own.
    private static let area555Share: Float = 0.8

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let plans = PhonePlans.shared
        let reader = AddressReader.take()
        defer { AddressReader.give(reader) }
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                let length = end &- start
                guard length >= 7, length <= PhoneNumber.lengthLimit else { continue }
                let number = PhoneNumber(batch.text, start, end)
                guard number.count >= 7, number.count <= 15 else { continue }
                if mayBeFictional(number), fictional(number, batch, row, column, start, end, into: &findings) {
                    continue
                }
                if mayBeFiller(number), filler(number, batch, row, column, start, end, into: &findings) { continue }
                if number.count == 10, plans.isNorthAmerican(number.digits) { continue }
                if isImpossible(number, batch, row, plans, reader) {
                    findings.add(
                        row: row, column: column, rule: rules.first + 2, weight: rules.weights[2], start: start,
                        length: min(length, 6))
                }
            }
        }
    }

    /// Whether no number of the country that is meant begins so.
    private func isImpossible(
        _ number: PhoneNumber, _ batch: BatchView, _ row: Int, _ plans: PhonePlans, _ reader: AddressReader
    ) -> Bool {
        if number.hasPlus || number.part(0, 2) == 0 { return plans.isImpossible(international: number) ?? false }
        guard let address, let country = reader.country(address, row, batch)?.country else { return false }
        return plans.isImpossible(number, in: country) ?? false
    }

    /// A quick no to nearly every number: of the fictional ones, all but the North American begin with `+`, `0` or `00`.
    @inline(__always)
    private func mayBeFictional(_ number: PhoneNumber) -> Bool {
        (number.digits >> 8) & 0xFFFFF == 0x55501 || number.hasPlus || number.part(0, 1) == 0
    }

    /// A quick no: the last three digits of a run go up or down by the same step (modulo ten); else the area code is 555.
    @inline(__always)
    private func mayBeFiller(_ number: PhoneNumber) -> Bool {
        let last = Int(truncatingIfNeeded: number.digits & 0xF)
        let before = Int(truncatingIfNeeded: (number.digits >> 4) & 0xF)
        let earlier = Int(truncatingIfNeeded: (number.digits >> 8) & 0xF)
        let bend = last &+ earlier &- 2 &* before
        return bend == 0 || bend == 10 || bend == -10 || number.part(max(0, number.count &- 10), 3) == 0x555
    }

    private func fictional(
        _ number: PhoneNumber, _ batch: BatchView, _ row: Int, _ column: Int, _ start: Int, _ end: Int,
        into findings: inout FindingSink
    ) -> Bool {
        var (share, shown) = fictionalShare(number, batch, row)
        guard share > 0 else { return false }
        let evidence = tail(of: batch.text, start, end, digits: &shown)
        findings.add(
            row: row, column: column, rule: rules.first, weight: rules.weights[0] * share, start: evidence.start,
            length: evidence.end - evidence.start)
        return true
    }

    /// The part of the weight (0: not fictional) and the number of digits at the end that are the evidence.
    private func fictionalShare(_ number: PhoneNumber, _ batch: BatchView, _ row: Int) -> (Float, Int) {
        if let national = northAmerican(number), FictionalNumbers.isNorthAmerican(number.part(national.first, 10)) {
            return (northAmericanShare(number, national, batch, row), 7)
        }
        if number.count == 7, number.digits >> 8 == 0x55501, !number.hasPlus {
            let hint = CountryNames.hint(.northAmerican, batch, row, countries)
            return (hint == .same ? Self.ungroupedShare : Self.otherCountryShare, 7)
        }
        if let first = number.afterCountryCode(0x44, 2, length: 10),
            FictionalNumbers.britishAreaLength(number.part(first, 10)) != nil
        {
            return (1, 10)
        }
        if let first = number.afterCountryCode(0x61, 2, length: 9), FictionalNumbers.isAustralian(number.part(first, 9))
        {
            return (1, 9)
        }
        if let first = number.afterCountryCode(0x33, 2, length: 9), FictionalNumbers.isFrench(number.part(first, 9)) {
            return (1, 9)
        }
        return nationalShare(number, batch, row)
    }

    /// Numbers that begin with the trunk prefix 0.
    private func nationalShare(_ number: PhoneNumber, _ batch: BatchView, _ row: Int) -> (Float, Int) {
        guard !number.hasPlus, number.part(0, 1) == 0, number.part(1, 1) != 0 else { return (0, 0) }
        if number.count == 11, let area = FictionalNumbers.britishAreaLength(number.part(1, 10)) {
            if FictionalNumbers.isOnlyBritish(number.part(1, 10)) { return (1, 10) }
            let isGrouped = number.isGrouped(at: area + 1, 7, 8)
            switch CountryNames.hint(.british, batch, row, countries) {
            case .same: return (1, 10)
            case .none: return (isGrouped ? 1 : 0, 10)
            case .other: return (isGrouped ? Self.otherCountryShare : 0, 10)
            }
        }
        guard number.count == 10 else { return (0, 0) }
        let national = number.part(1, 9)
        let plan: CountryNames.Plan
        if FictionalNumbers.isAustralian(national) {
            plan = .australian
        } else if FictionalNumbers.isFrench(national) {
            plan = .french
        } else {
            return (0, 0)
        }
        return (CountryNames.hint(plan, batch, row, countries) == .same ? 1 : 0, 9)
    }

    /// Where the ten digits of a North American number begin, and whether a 1 stands before them.
    private func northAmerican(_ number: PhoneNumber) -> (first: Int, isExplicit: Bool)? {
        if number.hasPlus { return number.count == 11 && number.part(0, 1) == 1 ? (1, true) : nil }
        switch number.count {
        case 10: return (0, false)
        case 11: return number.part(0, 1) == 1 ? (1, false) : nil
        case 13: return number.part(0, 3) == 0x001 ? (3, true) : nil
        default: return nil
        }
    }

    private func northAmericanShare(
        _ number: PhoneNumber, _ national: (first: Int, isExplicit: Bool), _ batch: BatchView, _ row: Int
    ) -> Float {
        if national.isExplicit { return 1 }
        switch CountryNames.hint(.northAmerican, batch, row, countries) {
        case .same: return 1
        case .other: return Self.otherCountryShare
        case .none:
            let isGrouped = number.isGrouped(at: national.first + 3, national.first, national.first + 6)
            return isGrouped ? 1 : Self.ungroupedShare
        }
    }

    private func filler(
        _ number: PhoneNumber, _ batch: BatchView, _ row: Int, _ column: Int, _ start: Int, _ end: Int,
        into findings: inout FindingSink
    ) -> Bool {
        var share: Float = 0
        let national = northAmerican(number)
        if isRun(number.digits, number.count) {
            share = 1
        } else if let national, isRun(number.part(national.first, 10), 10) {
            share = 1
        } else if let national, number.part(national.first, 3) == 0x555 {
            let isNorthAmerican = northAmericanShare(number, national, batch, row) == 1
            let subscriber = number.part(national.first + 3, 7)
            if subscriber == 0x1234567 {
                share = 1
            } else if isNorthAmerican {
                share = Self.area555Share
            }
        }
        guard share > 0 else { return false }
        var shown = number.count
        let evidence = tail(of: batch.text, start, end, digits: &shown)
        findings.add(
            row: row, column: column, rule: rules.first + 1, weight: rules.weights[1] * share, start: evidence.start,
            length: evidence.end - evidence.start)
        return true
    }

    /// One digit repeated, or each digit one more (or one less) than the digit before, with 0 after 9 (before 1).
    private func isRun(_ digits: UInt64, _ count: Int) -> Bool {
        var rest = digits
        var steps: (same: Bool, up: Bool, down: Bool) = (true, true, true)
        for _ in 1..<count {
            let (last, before) = (rest & 0xF, (rest >> 4) & 0xF)
            steps.same = steps.same && last == before
            steps.up = steps.up && (last == before + 1 || (before == 9 && last == 0))
            steps.down = steps.down && (last + 1 == before || (before == 0 && last == 9))
            rest >>= 4
        }
        return steps.same || steps.up || steps.down
    }

    /// The piece of the field from its last `digits` digits before an extension on; all of it where it has fewer.
    private func tail(
        of text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, digits: inout Int
    ) -> (start: Int, end: Int) {
        var (first, last, seen) = (end, start, 0)
        for at in start..<end {
            if seen >= 7, PhoneNumber.endsNumber(text[at]) { break }
            if Byte.isDigit(text[at]) {
                seen += 1
                last = at + 1
            }
        }
        first = last
        while first > start, digits > 0 {
            first -= 1
            if Byte.isDigit(text[first]) { digits -= 1 }
        }
        return (first, last)
    }
}
