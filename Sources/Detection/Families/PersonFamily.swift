import Records

/// E-mail addresses that are made of somebody else's name.
enum PersonFamily: DetectorFamily {
    static let fields = "names, e-mail"
    static let rules = [
        DetectorRule(
            name: "email.other-name", group: .person, weight: 1,
            summary: "The address is made of one of the generators' names, which is not the record's.",
            source: "Faker (user_name): name and address are drawn each for itself")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard let email = columns.positions(of: .email).first, let given = columns.positions(of: .givenName).first,
            let family = columns.positions(of: .familyName).first, rules.isOn(0)
        else { return nil }
        return PersonDetector(email: email, given: given, family: family, rules: rules)
    }
}

struct PersonDetector: Detector {
    let email: Int
    let given: Int
    let family: Int
    let rules: BoundRules

    /// Bytes of the address that are shown: it may be a real person's after all.
    private static let shownLetters = 2
    /// Letters of a name that have to be in the address for it to be the person's.
    private static let commonLetters = 4
    /// The part of the weight for a single surname: it may be the spouse's or the firm's.
    private static let oneNameShare: Float = 0.5

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let names = GeneratorNames.shared
        for row in 0..<batch.rowCount {
            let (start, end) = batch.field(row, email)
            guard end &- start >= 6, end &- start <= 100,
                let at = batch.text.last(UInt8(ascii: "@"), from: start, to: end),
                at &- start >= 4, at &- start <= 40
            else { continue }
            let (givenStart, givenEnd) = batch.field(row, given)
            let (familyStart, familyEnd) = batch.field(row, family)
            guard givenEnd &- givenStart >= 3, familyEnd &- familyStart >= 3 else { continue }
            if begins(batch.text, start, at, givenStart, givenEnd)
                || begins(batch.text, start &+ 1, at, familyStart, familyEnd)
            {
                continue
            }
            if shares(batch.text, start, at, givenStart, givenEnd)
                || shares(batch.text, start, at, familyStart, familyEnd)
            {
                continue
            }
            findings.hints.append((UInt32(truncatingIfNeeded: row), .emailUnlikeName))
            let share = othersShare(batch.text, start, at, givenStart, familyStart, names)
            if share > 0 {
                findings.add(
                    row: row, column: email, rule: rules.first, weight: rules.weights[0] * share, start: start,
                    length: Self.shownLetters)
            }
        }
    }

    /// A quick yes to most addresses: the first four letters of a name stand at this place.
    @inline(__always)
    private func begins(_ text: UnsafeRawBufferPointer, _ start: Int, _ at: Int, _ name: Int, _ nameEnd: Int) -> Bool {
        guard nameEnd &- name >= 4, at &- start >= 4, let base = text.baseAddress else { return false }
        let one = base.loadUnaligned(fromByteOffset: start, as: UInt32.self)
        let other = base.loadUnaligned(fromByteOffset: name, as: UInt32.self)
        return (one ^ other) & ~0x2020_2020 == 0
    }

    /// Whether the first letters of a name are somewhere in the address, or the name has letters that no address has.
    @inline(__always)
    private func shares(_ text: UnsafeRawBufferPointer, _ start: Int, _ at: Int, _ name: Int, _ nameEnd: Int) -> Bool {
        let count = min(Self.commonLetters, nameEnd &- name)
        var wanted: UInt32 = 0
        for position in 0..<count {
            let byte = text[name &+ position]
            guard Byte.isLetter(byte) else { return true }
            wanted = wanted &<< 8 | UInt32(byte | 0x20)
        }
        let mask: UInt32 = count == 4 ? .max : (1 &<< UInt32(8 &* count)) &- 1
        var seen: UInt32 = 0
        var read = 0
        for position in start..<at {
            let byte = text[position]
            guard Byte.isLetter(byte) else { continue }
            seen = seen &<< 8 | UInt32(byte | 0x20)
            read &+= 1
            if read >= count, seen & mask == wanted { return true }
        }
        return false
    }

    /// The part of the weight for an address of letters, with digits behind them or a dot or the like between: two names
    /// (`davismichael`, `michael.davis`), an initial and a surname (`asmith`), a single name (`dorothy77`).
    private func othersShare(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ at: Int, _ given: Int, _ family: Int, _ names: GeneratorNames
    ) -> Float {
        var end = at
        while end > start, Byte.isDigit(text[end - 1]) { end -= 1 }
        guard end - start >= 4 else { return 0 }
        var joint: Int?
        for position in start..<end where !Byte.isLetter(text[position]) {
            guard joint == nil, position > start + 1, position < end - 2 else { return 0 }
            joint = position
        }
        if let joint {
            let (one, other) = (names.kind(text, start, joint), names.kind(text, joint + 1, end))
            return !one.isEmpty && !other.isEmpty ? 1 : 0
        }
        if !names.kind(text, start, end).isEmpty { return Self.oneNameShare }
        // The person's own initials before a surname may be a maiden name.
        if names.kind(text, start + 1, end).meets(.anyFamily) {
            return text[start] | 0x20 == text[given] | 0x20 ? 0 : 1
        }
        guard end - start >= 6 else { return 0 }
        for cut in (start + 3)...(end - 3) {
            let (one, other) = (names.kind(text, start, cut), names.kind(text, cut, end))
            if one.meets(.anyFamily) && other.meets(.anyGiven) || one.meets(.anyGiven) && other.meets(.anyFamily) {
                return 1
            }
        }
        return 0
    }
}
