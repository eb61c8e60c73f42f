import Records

/// Job titles that are put together, `Dynamic Tactics Orchestrator`, or turned around, `Scientist, research (maths)`.
enum TitleFamily: DetectorFamily {
    static let fields = "job title"
    static let rules = [
        DetectorRule(
            name: "title.composed", group: .title, weight: 1,
            summary: "Three words, one from each of the generators' lists; less where people have such titles, too.",
            source: "FakerJS, Bogus, faker-php (job titles): https://github.com/faker-js/faker, locales/en/person"),
        DetectorRule(
            name: "title.listed", group: .title, weight: 1,
            summary: "A title turned around, with a comma, as it stands in the generators' list.",
            source: "Faker (job)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let titles = columns.positions(of: .title)
        guard !titles.isEmpty, rules.isOn(0, 1) else { return nil }
        return TitleDetector(columns: titles, rules: rules)
    }
}

struct TitleDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    /// The part of the weight for words that stand in real titles: Senior Marketing Manager.
    private static let plainShare: Float = 0.4

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 12, end &- start <= 80 else { continue }
                if let share = Self.composedShare(batch.text, start, end) {
                    add(0, row, column, start, end, share, into: &findings)
                } else if batch.text.last(UInt8(ascii: ","), from: start, to: end) != nil,
                    Self.listed.value(batch.text, start, end) != 0
                {
                    add(1, row, column, start, end, 1, into: &findings)
                }
            }
        }
    }

    /// The part of the weight for a title of three words from the lists; `nil` for any other.
    private static func composedShare(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Float? {
        guard let last = text.last(0x20, from: start, to: end), last > start,
            Part(rawValue: parts.value(text, last + 1, end)).contains(.type),
            let middle = text.last(0x20, from: start, to: last), middle > start
        else { return nil }
        let (first, second) = (
            Part(rawValue: parts.value(text, start, middle)), Part(rawValue: parts.value(text, middle + 1, last))
        )
        guard first.contains(.descriptor), second.contains(.area) else { return nil }
        return first.contains(.odd) || second.contains(.odd) ? 1 : plainShare
    }

    private struct Part: OptionSet {
        let rawValue: UInt8
        static let descriptor = Part(rawValue: 1)
        static let area = Part(rawValue: 2)
        static let type = Part(rawValue: 4)
        /// A word that few people have in that place of their title.
        static let odd = Part(rawValue: 8)
    }

    private static let parts = WordTable(
        lists: [
            (
                """
                lead senior direct corporate dynamic future product national regional district central global customer \
                investor international legacy forward internal human chief principal
                """, Part.descriptor.rawValue
            ),
            (
                """
                solutions program brand security research marketing directives implementation integration functionality \
                response paradigm tactics identity markets group division applications optimization operations \
                infrastructure intranet communications web branding quality assurance mobility accounts data creative \
                configuration accountability interactions factors usability metrics
                """, Part.area.rawValue
            ),
            (
                """
                supervisor associate executive liaison officer manager engineer specialist director coordinator \
                administrator architect analyst designer planner orchestrator technician developer producer consultant \
                assistant facilitator agent representative strategist
                """, Part.type.rawValue
            ),
            (
                """
                direct dynamic future investor legacy forward human directives functionality response paradigm tactics \
                division intranet mobility accountability interactions factors metrics configuration
                """, Part.odd.rawValue
            ),
        ], joining: true)

    private static let listed = WordTable(lists: [(WordLists.listedTitles, 1)], separator: UInt8(ascii: "|"))

    private func add(
        _ rule: Int, _ row: Int, _ column: Int, _ start: Int, _ end: Int, _ share: Float,
        into findings: inout FindingSink
    ) {
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule] * share, start: start,
            length: end - start)
    }
}
