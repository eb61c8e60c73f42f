/// Phrases that say of a record that it is made up, and tokens that generators leave behind.
///
/// One pass over the text of the whole batch finds them; where they stand decides what they are worth. Words are
/// bounded: Testa, Latest Records Inc. and Dummyville are no findings.
enum LiteralFamily: DetectorFamily {
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

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        var matches: [LiteralMatch] = []
        if let matcher = LiteralMatcher.shared {
            if !matcher.scan(batch.text, into: &matches) {
                matches.removeAll()
                PlainLiteralMatcher.shared.scan(batch.text, into: &matches)
            }
        } else {
            PlainLiteralMatcher.shared.scan(batch.text, into: &matches)
        }
        let first = findings.findings.count
        for match in matches { report(match, batch, since: first, into: &findings) }
    }

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
