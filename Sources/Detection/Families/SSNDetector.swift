import Records

/// US social security numbers that were never given out.
///
/// Three kinds of such numbers stand for real people and get a part of the weight: numbers of taxpayers without a
/// social security number (ITIN, area 9xx with a group of its own), numbers of which only the last four digits were
/// kept (`000-00-1234`), and fillers (`999-99-9999`).
enum SSNFamily: DetectorFamily {
    static let fields = "social security numbers"
    static let rules = [
        DetectorRule(
            name: "ssn.never-issued", group: .ssn, weight: 4,
            summary: "The number was never given out: area 000, 666 or 9xx, group 00, serial 0000, or from an advert.",
            source: "SSA, randomization of social security numbers; 078-05-1120, 219-09-9999, 987-65-4320…4329")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let numbers = columns.checked(.ssn)
        guard numbers.contains(where: \.check), rules.isOn(0) else { return nil }
        return SSNDetector(columns: numbers.filter(\.check).map(\.column), rules: rules)
    }
}

struct SSNDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 9, let number = SSN(batch.text, field.start, field.end),
                    number.doubt > 0
                else { continue }
                findings.add(
                    row: row, column: column, rule: rules.first, weight: rules.weights[0] * number.doubt,
                    start: number.start, length: 3)
            }
        }
    }
}

/// A field of the shape `ddd-dd-dddd`, or with blanks or nothing between the parts.
struct SSN {
    let value: Int
    /// Where the area (the first three digits) stands in the text.
    let start: Int

    init?(_ text: UnsafeRawBufferPointer, _ fieldStart: Int, _ fieldEnd: Int) {
        let (start, end) = text.trimmed(fieldStart, fieldEnd)
        let isSeparated = end - start == 11
        guard isSeparated || end - start == 9 else { return nil }
        var value = 0
        for at in start..<end {
            if isSeparated, at - start == 3 || at - start == 6 {
                guard text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: " ") else { return nil }
            } else {
                guard Byte.isDigit(text[at]) else { return nil }
                value = value * 10 + Int(text[at] - 0x30)
            }
        }
        self.value = value
        self.start = start
    }

    /// The part of the weight that the number deserves; 0 for one that can have been given out.
    var doubt: Float {
        let (area, group, serial) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
        if value == 123_456_789 || value % 111_111_111 == 0 { return 0.5 }
        if value == 78_05_1120 || value == 219_09_9999 || 987_65_4320...987_65_4329 ~= value { return 1 }
        if area == 0, group == 0 { return 0.25 }
        if area >= 900 { return SSN.isTaxpayerGroup(group) ? 0.25 : 1 }
        return area == 0 || area == 666 || group == 0 || serial == 0 ? 1 : 0
    }

    /// The groups of individual and adoption taxpayer numbers (IRS, ITIN and ATIN).
    private static func isTaxpayerGroup(_ group: Int) -> Bool {
        50...65 ~= group || 70...88 ~= group || 90...99 ~= group
    }
}
