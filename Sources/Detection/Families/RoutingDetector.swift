import Records

/// US bank routing numbers (ABA): those that processors publish for tests, and those that cannot be.
enum RoutingFamily: DetectorFamily {
    static let fields = "routing numbers"
    static let rules = [
        DetectorRule(
            name: "routing.test", group: .bank, weight: 3,
            summary: "A routing number that a payment processor publishes for tests.",
            source: "Stripe test bank accounts: 110000000"),
        DetectorRule(
            name: "routing.check", group: .bank, weight: 3,
            summary: "Check digit or district wrong; off for a column in which it is for most of the sample.",
            source: "ABA routing number policy; check digit 3 7 1"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let numbers = columns.checked(.routingNumber)
        guard !numbers.isEmpty, rules.isOn(0, 1) else { return nil }
        return RoutingDetector(columns: numbers, rules: rules)
    }
}

struct RoutingDetector: Detector {
    let columns: [(column: Int, check: Bool)]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (column, check) in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 9, let number = RoutingNumber(batch.text, field.start, field.end)
                else { continue }
                if number.isPublished {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: field.start,
                        length: field.end - field.start)
                } else if check, !number.passes {
                    findings.add(
                        row: row, column: column, rule: rules.first + 1, weight: rules.weights[1], start: field.end,
                        length: 0)
                }
            }
        }
    }
}

/// A field of nine digits.
struct RoutingNumber {
    private let value: Int

    init?(_ text: UnsafeRawBufferPointer, _ fieldStart: Int, _ fieldEnd: Int) {
        let (start, end) = text.trimmed(fieldStart, fieldEnd)
        guard end - start == 9 else { return nil }
        var value = 0
        for at in start..<end {
            guard Byte.isDigit(text[at]) else { return nil }
            value = value * 10 + Int(text[at] - 0x30)
        }
        self.value = value
    }

    var isPublished: Bool { value == 110_000_000 }

    /// Whether the weighted sum of the digits is a multiple of ten and the first two digits are a district, a thrift
    /// institution's, an electronic number's or a traveler's cheque's.
    var passes: Bool {
        var (rest, sum) = (value, 0)
        for weight in [1, 7, 3, 1, 7, 3, 1, 7, 3] {
            sum += rest % 10 * weight
            rest /= 10
        }
        let district = value / 10_000_000
        let isDistrict = district <= 12 || 21...32 ~= district || 61...72 ~= district || district == 80
        return sum % 10 == 0 && isDistrict
    }
}
