import Records

/// Catch phrases and slogans that generators put together from three lists: "Versatile 24hour collaboration".
enum PhraseFamily: DetectorFamily {
    static let fields = "texts, company"
    static let rules = [
        DetectorRule(
            name: "text.catch-phrase", group: .text, weight: 2.3,
            summary: "A phrase of three words, one from each of the generators' lists.",
            source: "Faker, faker-ruby, FakerJS, Bogus (catch_phrase, bs)")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let texts = columns.positions(of: .text, .companyName)
        guard !texts.isEmpty, rules.isOn(0) else { return nil }
        return PhraseDetector(columns: texts, rules: rules)
    }
}

struct PhraseDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    private static let lengthLimit = 80

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let words = PhraseWords.shared
        for column in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 12, field.end &- field.start <= Self.lengthLimit else { continue }
                let (start, end) = batch.text.trimmed(field.start, field.end)
                if words.isPhrase(batch.text, start, end) {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: start,
                        length: end - start)
                }
            }
        }
    }
}

struct PhraseWords: Sendable {
    static let shared = PhraseWords()

    private let beginnings: WordTable
    private let middles: WordTable
    private let endings: WordTable

    private init() {
        func table(_ list: StaticString) -> WordTable { WordTable(lists: [(list, 1)], separator: UInt8(ascii: "|")) }
        beginnings = table(WordLists.phraseBeginnings)
        middles = table(WordLists.phraseMiddles)
        endings = table(WordLists.phraseEndings)
    }

    /// One word that begins phrases, then parts of one or two words from the middle and the end.
    @inline(__always)
    func isPhrase(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        var blank = start
        while blank < end, text[blank] != 0x20 { blank &+= 1 }
        guard blank < end, beginnings.value(text, start, blank) != 0 else { return false }
        return hasRest(text, blank + 1, end)
    }

    private func hasRest(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        for blank in start..<end
        where text[blank] == 0x20 && middles.value(text, start, blank) != 0 && endings.value(text, blank + 1, end) != 0
        {
            return true
        }
        return false
    }
}
