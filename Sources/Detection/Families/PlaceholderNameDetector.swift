import Records

/// Names that stand for a name: John Doe, Foo Bar, asdf.
///
/// The weight goes by how many real people bear the name. Real people are called John Doe, and Test, Dummy and Doe are
/// surnames: one word alone stays below the threshold for holding a record. A number behind a name is ignored.
enum PlaceholderNameFamily: DetectorFamily {
    static let fields = "names"
    static let rules = [
        DetectorRule(
            name: "name.placeholder", group: .name, weight: 3,
            summary: "A stand-in for a name (Test User, Foo Bar, asdf); half for John Doe, a third for one word alone.",
            source: "customary placeholders of English and German; keyboard rows")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let given = columns.positions(of: .givenName)
        let family = columns.positions(of: .familyName)
        let full = columns.positions(of: .fullName)
        guard rules.isOn(0), !(given.isEmpty && family.isEmpty && full.isEmpty) else { return nil }
        return PlaceholderNameDetector(givenNames: given, familyNames: family, fullNames: full, rules: rules)
    }
}

struct PlaceholderNameDetector: Detector {
    let givenNames: [Int]
    let familyNames: [Int]
    let fullNames: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (position, column) in familyNames.enumerated() {
            let given = position < givenNames.count ? givenNames[position] : givenNames.first
            for row in 0..<batch.rowCount {
                let (start, end) = withoutNumber(batch.text, batch.field(row, column))
                let familyWord = start < end ? PlaceholderNames.word(batch.text, start, end) : 0
                // A given name alone is worth a look only where the family name is a placeholder or blank.
                guard familyWord != 0 || start >= end else { continue }
                var givenWord: UInt8 = 0
                if let given {
                    let field = withoutNumber(batch.text, batch.field(row, given))
                    if field.start < field.end { givenWord = PlaceholderNames.word(batch.text, field.start, field.end) }
                    let share = PlaceholderNames.share(given: givenWord, family: familyWord)
                    if share > 0, givenWord != 0 {
                        add(batch, row, given, share, field.start, field.end, into: &findings)
                    }
                    if share > 0, familyWord != 0 { add(batch, row, column, share, start, end, into: &findings) }
                } else {
                    let share = PlaceholderNames.share(given: 0, family: familyWord)
                    if share > 0 { add(batch, row, column, share, start, end, into: &findings) }
                }
            }
        }
        for column in fullNames {
            for row in 0..<batch.rowCount { full(batch, row, column, into: &findings) }
        }
    }

    /// The words of a full name, from the last one on.
    @inline(__always)
    private func full(_ batch: BatchView, _ row: Int, _ column: Int, into findings: inout FindingSink) {
        let (start, end) = withoutNumber(batch.text, batch.field(row, column))
        guard start < end else { return }
        var last = end
        while last > start, batch.text[last &- 1] > 0x20 { last &-= 1 }
        let familyWord = PlaceholderNames.word(batch.text, last, end)
        guard familyWord != 0 else { return }
        let (givenStart, givenEnd) = batch.text.trimmed(start, last)
        let givenWord = givenStart < givenEnd ? PlaceholderNames.word(batch.text, givenStart, givenEnd) : 0
        // Two words of which only the last is a placeholder are a person's name: Bogdan Test.
        guard givenWord != 0 || givenStart >= givenEnd else { return }
        let share = PlaceholderNames.share(given: givenWord, family: familyWord)
        if share > 0 { add(batch, row, column, share, start, end, into: &findings) }
    }

    private func add(
        _ batch: BatchView, _ row: Int, _ column: Int, _ share: Float, _ start: Int, _ end: Int,
        into findings: inout FindingSink
    ) {
        findings.add(
            row: row, column: column, rule: rules.first, weight: rules.weights[0] * share, start: start,
            length: end - start)
    }

    /// The field without blanks at its ends and without a number behind the name: `User 12`, `Doe3`, `Contact-4`.
    @inline(__always)
    private func withoutNumber(
        _ text: UnsafeRawBufferPointer, _ field: (start: Int, end: Int)
    ) -> (start: Int, end: Int) {
        let start = field.start
        var end = field.end
        while end > start, text[end &- 1] <= 0x39, !isQuoteOrDot(text[end &- 1]) { end &-= 1 }
        guard end > start, text[start] <= 0x20 else { return (start, end) }
        return text.trimmed(start, end)
    }

    @inline(__always)
    private func isQuoteOrDot(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") }
}

/// The words that names are faked with.
enum PlaceholderNames {
    /// What a word is; the raw value is the number in the table.
    enum Word: UInt8 {
        /// Said only of tests: test, demo, dummy.
        case test = 1
        /// A role that makes a test complete: user, account, customer.
        case role
        /// foo, bar, baz.
        case foo
        /// A walk over the keyboard: asdf, qwerty.
        case keyboard
        case john, doe, publicName, erika, mustermann
        /// One letter repeated: what is typed when a field must not be blank.
        case letters
    }

    /// The number of a word, 0 for an ordinary name.
    @inline(__always)
    static func word(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt8 {
        let count = end &- start
        if count >= 3, text[start] | 0x20 == text[start &+ 1] | 0x20, text[start] | 0x20 == text[end &- 1] | 0x20,
            isOneLetter(text, start, end)
        {
            return Word.letters.rawValue
        }
        return count <= longest ? table.value(text, start, end) : 0
    }

    /// The part of the rule's weight that a pair deserves.
    static func share(given: UInt8, family: UInt8) -> Float {
        let (first, last) = (Word(rawValue: given), Word(rawValue: family))
        if first == .keyboard || last == .keyboard { return 1 }
        switch (first, last) {
        case (.test, .test), (.test, .role), (.role, .test), (.foo, .foo), (.test, .foo), (.foo, .test): return 1
        case (.erika, .mustermann): return 2 / 3
        case (.john, .doe), (.john, .publicName), (_, .mustermann): return 0.5
        case (.letters, .letters): return 2 / 3
        case (nil, .test), (nil, .foo), (.test, nil), (.foo, nil): return 1 / 3
        default: return 0
        }
    }

    private static func isOneLetter(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard Byte.isLetter(text[start]) else { return false }
        for at in start..<end where text[at] | 0x20 != text[start] | 0x20 { return false }
        return true
    }

    private static let longest = 16

    private static let words: [(Word, String)] = [
        (
            .test,
            "test tests tester testing testuser testperson testkunde dummy fake demo sample uat qa sandbox prueba beispiel"
        ),
        (
            .role,
            """
            user account contact customer client person lead record name firstname lastname cliente usuario kunde \
            benutzer automation company
            """
        ),
        (.foo, "foo bar baz foobar qux quux"),
        (
            .keyboard,
            """
            asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdfasdf sdfg sdfgh dfgh fghj ghjk hjkl qwer qwert qwerty qwertyui \
            qwertyuiop qwertz qwertzuiop azerty azertyuiop zxcv zxcvb zxcvbn zxcvbnm yxcv yxcvbnm wxcvbn
            """
        ),
        (.john, "john jane johnny janie jonny"),
        (.doe, "doe"),
        (.publicName, "public q.public"),
        (.erika, "erika max"),
        (.mustermann, "mustermann musterfrau"),
    ]

    private static let table = WordTable(
        words.flatMap { word, list in list.split(separator: " ").map { (word: String($0), value: word.rawValue) } }
            + [("john q", Word.john.rawValue), ("john q.", Word.john.rawValue), ("load test", Word.test.rawValue)])
}
