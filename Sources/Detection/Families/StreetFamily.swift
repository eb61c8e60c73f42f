import Records

/// Streets that are put together as generators do: `390 Yvonne Route Suite 858`.
enum StreetFamily: DetectorFamily {
    static let fields = "street"
    static let rules = [
        DetectorRule(
            name: "street.composed", group: .street, weight: 1,
            summary:
                "Number, one of the generators' names and a suffix that few real streets have, or Apt. with three digits.",
            source: "Faker, faker-ruby, FakerJS (address formats)"),
        DetectorRule(
            name: "street.leading-zero", group: .street, weight: 1,
            summary: "The house number begins with a zero, or runs backwards (60-20).",
            source: "Faker (building_number)"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let streets = columns.positions(of: .street)
        guard !streets.isEmpty, rules.isOn(0, 1) else { return nil }
        return StreetDetector(columns: streets, rules: rules)
    }
}

struct StreetDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    /// The part of the weight where only one of the two oddities is there.
    private static let weakShare: Float = 0.5

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        let names = GeneratorNames.shared
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 8, end &- start <= 80 else { continue }
                let first = batch.text[start]
                if first &- 0x30 < 10 {
                    numbered(batch.text, start, end, names, row, column, into: &findings)
                } else if batch.text[end &- 1] &- 0x30 < 10 {
                    backwards(batch.text, start, end, row, column, into: &findings)
                }
            }
        }
    }

    /// `00542 Jessica Pike`, `390 Yvonne Route Suite 858`.
    private func numbered(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ names: GeneratorNames, _ row: Int, _ column: Int,
        into findings: inout FindingSink
    ) {
        var at = start
        while at < end, Byte.isDigit(text[at]) { at += 1 }
        let digits = at - start
        guard digits <= 6, at < end, text[at] == 0x20 else { return }
        let isZero = text[start] == UInt8(ascii: "0") && digits >= 2
        // A quick no to most streets: they end in a suffix that says nothing.
        if !isZero, !Byte.isDigit(text[end - 1]) {
            let last = text.last(0x20, from: at, to: end) ?? at
            guard names.isRareSuffix(text, last + 1, end) else { return }
        }
        let name = at + 1
        var nameEnd = name
        while nameEnd < end, isNameLetter(text[nameEnd]) { nameEnd += 1 }
        guard nameEnd > name + 1, nameEnd < end, text[nameEnd] == 0x20 else {
            if isZero { add(1, row, column, start, at, into: &findings) }
            return
        }
        if isZero { add(1, row, column, start, at, into: &findings) }
        let suffix = nameEnd + 1
        var suffixEnd = suffix
        while suffixEnd < end, Byte.isLetter(text[suffixEnd]) { suffixEnd += 1 }
        guard suffixEnd > suffix + 1 else { return }
        let secondary = secondary(text, suffixEnd, end)
        guard secondary != .other, digits >= 3 || secondary != .none else { return }
        let isRare = names.isRareSuffix(text, suffix, suffixEnd)
        guard isRare || secondary == .apartment else { return }
        let isTheirs = names.kind(text, name, nameEnd).meets(.english)
        let share: Float =
            switch (isTheirs, isRare, secondary) {
            case (true, true, _), (true, _, .apartment): 1
            case (_, true, .suite), (_, _, .apartment), (false, true, _): Self.weakShare
            default: 0
            }
        if share > 0 { add(0, row, column, suffix, suffixEnd, share: share, into: &findings) }
    }

    private enum Secondary {
        case none, apartment, suite, other
    }

    /// What follows the street: `Apt. 455`, `Suite 858`, nothing, or something that generators do not write.
    private func secondary(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Secondary {
        if start == end { return .none }
        guard text[start] == 0x20 || text[start] == 0x0A, end - start >= 5,
            text[(end - 3)..<end].allSatisfy(Byte.isDigit), text[end - 4] == 0x20
        else { return .other }
        if text.spells("apt.", start + 1, end - 4) { return .apartment }
        return text.spells("suite", start + 1, end - 4) ? .suite : .other
    }

    /// `Fritschplatz 60-20`: numbers of houses go up.
    private func backwards(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ row: Int, _ column: Int,
        into findings: inout FindingSink
    ) {
        var at = end
        var (second, first, scale) = (0, 0, 1)
        while at > start, Byte.isDigit(text[at - 1]), scale < 10_000 {
            second += Int(text[at - 1] - 0x30) * scale
            scale *= 10
            at -= 1
        }
        // With a slash the second number may be a staircase or a flat.
        guard at > start + 1, text[at - 1] == UInt8(ascii: "-") else { return }
        at -= 1
        scale = 1
        while at > start, Byte.isDigit(text[at - 1]), scale < 10_000 {
            first += Int(text[at - 1] - 0x30) * scale
            scale *= 10
            at -= 1
        }
        guard scale > 1, at > start, text[at - 1] == 0x20, second < first, second > 0 else { return }
        add(1, row, column, at, end, share: Self.weakShare, into: &findings)
    }

    @inline(__always)
    private func isNameLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte == UInt8(ascii: "'") }

    private func add(
        _ rule: Int, _ row: Int, _ column: Int, _ start: Int, _ end: Int, share: Float = 1,
        into findings: inout FindingSink
    ) {
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule] * share, start: start,
            length: end - start)
    }
}
