import CStructure
import Records

/// Phrases that say of a record that it is made up, and tokens that generators leave behind.
///
/// One pass over the text of the whole batch finds them; where they stand decides what they are worth. Words are
/// bounded: Testa, Latest Records Inc. and Dummyville are no findings.
enum LiteralFamily: DetectorFamily {
    static let fields = "names, texts, any field"
    static let rules = [
        DetectorRule(
            name: "text.marker", group: .text, weight: 3,
            summary: "Says that it is a test (test account, do not use, …) in a name; half in a description.",
            source: "what people and scripts write"),
        DetectorRule(
            name: "text.lorem", group: .text, weight: 2, summary: "Lorem ipsum and its sequences of words.",
            source: "typesetters' dummy text"),
        DetectorRule(
            name: "generator.sdv", group: .generator, weight: 6,
            summary: "A token of the form sdv-pii-… or sdv-id-… in any column.",
            source: "SDV / RDT, default anonymisation"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let places = columns.kinds.map { LiteralPlace($0).rawValue }
        let hasPlaces = places.contains { $0 != 0 }
        guard rules.isOn(2) || (hasPlaces && rules.isOn(0, 1)) else { return nil }
        return LiteralDetector(places: places, rules: rules)
    }
}

struct LiteralDetector: Detector {
    /// `LiteralPlace` by column.
    let places: [UInt8]
    let rules: BoundRules
    /// Runs of neighbouring columns in which phrases may stand: first and last.
    private let runs: [(first: Int, last: Int)]
    /// The other columns: only their first bytes are looked at, for tokens that are all of a field.
    private let others: [Int]

    init(places: [UInt8], rules: BoundRules) {
        self.places = places
        self.rules = rules
        var runs: [(first: Int, last: Int)] = []
        for column in places.indices where places[column] != 0 {
            if let last = runs.last, last.last == column - 1 {
                runs[runs.count - 1].last = column
            } else {
                runs.append((column, column))
            }
        }
        self.runs = runs
        others = rules.isOn(2) ? places.indices.filter { places[$0] == 0 } : []
    }

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let first = findings.findings.count
        let gathered = GatheredText(batch, runs: runs)
        var matches: [LiteralMatch] = []
        gathered.withBytes { text in
            if LiteralMatcher.shared?.scan(text, into: &matches) ?? false { return }
            matches.removeAll()
            PlainLiteralMatcher.shared.scan(text, into: &matches)
        }
        for match in matches {
            let length = LiteralTable.all[match.literal].phrase.utf8.count
            let start = gathered.position(of: match.end - length)
            report(
                LiteralMatch(literal: match.literal, end: start + length), batch, since: first, into: &findings)
        }
        examineOthers(batch, into: &findings)
    }

    /// Looks for generated tokens at the start of all other fields.
    private func examineOthers(_ batch: BatchView, into findings: inout FindingSink) {
        guard !others.isEmpty, let base = batch.text.baseAddress else { return }
        // One look at all of the text spares one at each field: hardly any text has `v-` in it.
        let bytes = base.assumingMemoryBound(to: UInt8.self)
        guard winnow_has_pair(bytes, batch.text.count, UInt8(ascii: "v"), UInt8(ascii: "-")) != 0 else { return }
        let since = findings.findings.count
        for row in 0..<batch.rowCount {
            let fields = row &* (batch.columnCount &+ 1)
            for column in others {
                var start = Int(batch.bounds[fields &+ column])
                guard start &+ 8 < batch.text.count else { continue }
                if batch.text[start] == batch.quote { start &+= 1 }
                let head = base.loadUnaligned(fromByteOffset: start, as: UInt32.self) | 0x2020_2020
                guard head == Self.tokenHead else { continue }
                for literal in LiteralTable.tokens {
                    let phrase = LiteralTable.all[literal].phrase
                    let end = start + phrase.utf8.count
                    let isToken =
                        end <= batch.text.count
                        && phrase.utf8.elementsEqual(
                            batch.text[start..<end].lazy.map { Byte.lower($0) })
                    if isToken {
                        report(LiteralMatch(literal: literal, end: end), batch, since: since, into: &findings)
                    }
                }
            }
        }
    }

    /// `sdv-` as the bytes stand in memory.
    private static let tokenHead = UInt32(littleEndian: 0x2D76_6473)

    private func report(_ match: LiteralMatch, _ batch: BatchView, since first: Int, into findings: inout FindingSink) {
        let literal = LiteralTable.all[match.literal]
        let text = batch.text
        let start = match.end - literal.phrase.utf8.count
        guard let (row, column) = batch.position(of: start) else { return }
        let field = batch.field(row, column)
        guard start >= field.start, match.end <= field.end, column < places.count else { return }
        let weight = rules.weights[literal.rule] * literal.shares[Int(places[column])]
        guard weight != 0, start == field.start || !Byte.isWord(text[start - 1]) else { return }
        var end = match.end
        switch literal.tail {
        case .boundary:
            guard end == field.end || !Byte.isWord(text[end]) || Byte.isDigit(text[end]) else { return }
        case .alphanumeric: while end < field.end, Byte.isAlphanumeric(text[end]) { end += 1 }
        case .digits: while end < field.end, Byte.isDigit(text[end]) { end += 1 }
        }
        guard literal.tail == .boundary || end > match.end else { return }

        // One finding for each rule and field, the strongest: a text that repeats itself proves no more.
        var index = findings.findings.count - 1
        while index >= first, findings.findings[index].row == row, findings.findings[index].column == column {
            if Int(findings.findings[index].rule) == rules.first + literal.rule {
                guard weight > findings.findings[index].weight else { return }
                findings.findings.remove(at: index)
                break
            }
            index -= 1
        }
        findings.add(
            row: row, column: column, rule: rules.first + literal.rule, weight: weight, start: start,
            length: end - start)
    }
}
