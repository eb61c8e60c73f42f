import Records

/// Names with a number behind both of their parts, as the patient generator Synthea writes them: Aaron697 Brekke496.
enum SyntheaNameFamily: DetectorFamily {
    static let fields = "names"
    static let rules = [
        DetectorRule(
            name: "generator.synthea", group: .generator, weight: 3,
            summary: "First and last name each end in up to three digits.",
            source: "Synthea, default configuration")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let given = columns.positions(of: .givenName)
        let family = columns.positions(of: .familyName)
        let full = columns.positions(of: .fullName)
        guard rules.isOn(0), !(given.isEmpty || family.isEmpty) || !full.isEmpty else { return nil }
        return SyntheaNameDetector(given: given.first, family: family, full: full, rules: rules)
    }
}

struct SyntheaNameDetector: Detector {
    let given: Int?
    let family: [Int]
    let full: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        if let given {
            for column in family {
                for row in 0..<batch.rowCount {
                    let last = batch.field(row, column)
                    guard last.end &- last.start >= 3, Byte.isDigit(batch.text[last.end &- 1]) else { continue }
                    let first = batch.field(row, given)
                    let digits = digitCount(batch.text, last.start, last.end)
                    guard digits > 0, digitCount(batch.text, first.start, first.end) > 0 else { continue }
                    add(row, column, last.end, digits, into: &findings)
                }
            }
        }
        for column in full {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 7, Byte.isDigit(batch.text[field.end &- 1]) else { continue }
                var space = field.end
                while space > field.start, batch.text[space &- 1] != 0x20 { space &-= 1 }
                let digits = digitCount(batch.text, space, field.end)
                guard digits > 0, digitCount(batch.text, field.start, max(field.start, space - 1)) > 0 else { continue }
                add(row, column, field.end, digits, into: &findings)
            }
        }
    }

    private func add(_ row: Int, _ column: Int, _ end: Int, _ digits: Int, into findings: inout FindingSink) {
        findings.add(
            row: row, column: column, rule: rules.first, weight: rules.weights[0], start: end - digits, length: digits)
    }

    /// The digits at the end of a word that is two or more letters and then one to three digits; 0 for other words.
    private func digitCount(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        var first = end
        while first > start, Byte.isDigit(text[first - 1]) { first -= 1 }
        let digits = end - first
        guard digits >= 1, digits <= 3, first - start >= 2 else { return 0 }
        for at in (first - 2)..<first where !(Byte.isLetter(text[at]) || text[at] >= 0x80 || text[at] == 0x27) {
            return 0
        }
        return digits
    }
}
