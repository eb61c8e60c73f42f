/// The words that generators make names, streets, towns and companies of.
struct GeneratorNames: Sendable {
    static let shared = GeneratorNames()

    /// What a word is in the lists.
    struct Word: OptionSet {
        let rawValue: UInt8
        static let given = Word(rawValue: 1)
        static let family = Word(rawValue: 2)
        /// Names of languages other than English.
        static let otherGiven = Word(rawValue: 4)
        static let otherFamily = Word(rawValue: 8)

        static let english: Word = [.given, .family]
        static let anyGiven: Word = [.given, .otherGiven]
        static let anyFamily: Word = [.family, .otherFamily]

        func meets(_ other: Word) -> Bool { !isDisjoint(with: other) }
    }

    private let names: WordTable
    private let rareSuffixes: WordTable

    private init() {
        names = WordTable(
            lists: [
                (WordLists.generatorGivenNames, Word.given.rawValue),
                (WordLists.generatorFamilyNames, Word.family.rawValue),
                (WordLists.otherGivenNames, Word.otherGiven.rawValue),
                (WordLists.otherFamilyNames, Word.otherFamily.rawValue),
            ], joining: true)
        rareSuffixes = WordTable(list: WordLists.rareStreetSuffixes)
    }

    /// Whether a word is one of the generators' names, letter case ignored.
    @inline(__always)
    func kind(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Word {
        Word(rawValue: names.value(text, start, end))
    }

    func isRareSuffix(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        rareSuffixes.value(text, start, end) != 0
    }

    /// Whether a town's name is put together as generators do: `Lake Melissa`, `Freemanfurt`, `North Bridgetbury`.
    /// The name in the middle has to be one of theirs.
    func isComposedTown(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 6, end - start <= 40 else { return false }
        var (start, end) = (start, end)
        var hasPrefix = false
        if let blank = text[start..<end].firstIndex(of: 0x20) {
            guard Self.townPrefixes.value(text, start, blank) != 0 else { return false }
            start = blank + 1
            hasPrefix = true
        }
        for position in start..<end where !Byte.isLetter(text[position]) && text[position] != UInt8(ascii: "'") {
            return false
        }
        if hasPrefix, kind(text, start, end).meets(.english) { return true }
        for suffix in Self.townSuffixes where end - start > suffix.utf8CodeUnitCount + 1 {
            let cut = end - suffix.utf8CodeUnitCount
            if text.spells(suffix, cut, end), kind(text, start, cut).meets(.english) { return true }
        }
        end = start
        return false
    }

    /// Faker's, which other generators share: https://github.com/joke2k/faker (address/en_US), faker-ruby, FakerJS.
    private static let townPrefixes = WordTable(list: "north east west south new lake port")
    private static let townSuffixes: [StaticString] = [
        "town", "ton", "land", "ville", "berg", "burgh", "borough", "bury", "view", "port", "mouth", "stad", "furt",
        "chester", "fort", "haven", "side", "shire", "boro", "burg", "cester", "fast", "field", "ford", "bridge",
        "worth", "ham", "wood", "brook", "dale",
    ]
}
