import Records

/// Payment card numbers: those that processors publish for tests, and those that fail their own check digit.
enum CardFamily: DetectorFamily {
    static let fields = "card numbers"
    static let rules = [
        DetectorRule(
            name: "card.test-number", group: .card, weight: 5,
            summary: "A card number that a payment processor publishes for tests.",
            source: "test pages of Stripe, PayPal, Adyen and Braintree"),
        DetectorRule(
            name: "card.luhn", group: .card, weight: 2,
            summary: "The check digit is wrong; off for a column in which it is wrong for most of the sample.",
            source: "ISO/IEC 7812-1, annex B"),
        DetectorRule(
            name: "card.issuer", group: .card, weight: 1.5,
            summary: "No card network has numbers that begin so; off for a batch in which they are one in five.",
            source:
                "ISO/IEC 7812: issuer ranges of Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, …"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let cards = columns.checked(.cardNumber)
        guard !cards.isEmpty, rules.isOn(0, 1, 2) else { return nil }
        return CardDetector(columns: cards, rules: rules)
    }
}

struct CardDetector: Detector {
    let columns: [(column: Int, check: Bool)]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (column, check) in columns {
            var (cards, strangers) = (0, 0)
            let first = findings.findings.count
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= CardNumber.shortest else { continue }
                guard let card = CardNumber(batch.text, field.start, field.end) else { continue }
                cards += 1
                if CardNumber.published.contains(card.value) {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: field.start,
                        length: field.end - field.start)
                } else if check, !card.passesLuhn {
                    findings.add(
                        row: row, column: column, rule: rules.first + 1, weight: rules.weights[1], start: field.end,
                        length: 0)
                } else if check, !card.hasIssuer {
                    strangers += 1
                    findings.add(
                        row: row, column: column, rule: rules.first + 2, weight: rules.weights[2], start: field.end,
                        length: 0)
                }
            }
            // Fuel, loyalty and gift cards have numbers of their own.
            if strangers * 5 > cards, strangers > 1 {
                let rule = UInt16(rules.first + 2)
                let others = findings.findings[first...].filter { $0.rule != rule }
                findings.findings.replaceSubrange(first..., with: others)
            }
        }
    }
}

/// A field of 12 to 19 digits, blanks and hyphens allowed between them. Masked numbers (`****1234`) are none.
struct CardNumber {
    static let shortest = 12
    let value: UInt64
    let passesLuhn: Bool
    /// Digits.
    let count: Int

    init?(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        guard end - start <= 40 else { return nil }
        var value: UInt64 = 0
        var count = 0
        var sum = 0
        for at in stride(from: end - 1, through: start, by: -1) {
            let digit = Int(text[at]) - 0x30
            guard digit >= 0, digit < 10 else {
                guard text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard count < 19 else { return nil }
            value &+= UInt64(digit) &* CardNumber.powers[count]
            sum += count & 1 == 0 ? digit : (digit >= 5 ? 2 * digit - 9 : 2 * digit)
            count += 1
        }
        guard count >= CardNumber.shortest else { return nil }
        self.value = value
        self.count = count
        passesLuhn = sum % 10 == 0
    }

    /// Whether a network has numbers that begin like this one.
    var hasIssuer: Bool {
        let four = Int(value / Self.powers[count - 4])
        switch four {
        case 3000...3059, 3095...3095, 3400...3499, 3528...3589, 3600...3699, 3700...3999: return true
        case 4000...4999, 5000...5999, 2200...2204, 2205...2205, 2221...2720: return true
        case 6000...6999, 8100...8299, 9792...9792: return true
        // Air travel cards (UATP) have fifteen digits.
        case 1000...1999: return count == 15
        default: return false
        }
    }

    private static let powers: [UInt64] = (0..<19).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The processors' test numbers.
    static let published: Set<UInt64> = [
        // Visa
        4242_4242_4242_4242, 4111_1111_1111_1111, 4012_8888_8888_1881, 4000_0566_5566_5556, 4000_0000_0000_0002,
        4000_0000_0000_9995, 4000_0000_0000_9987, 4000_0000_0000_9979, 4000_0000_0000_0069, 4000_0000_0000_0127,
        4000_0000_0000_0119, 4000_0000_0000_0077, 4000_0000_0000_0341, 4000_0000_0000_3220, 4000_0025_0000_3155,
        4000_0027_6000_3184, 4000_0082_6000_3178, 4005_5192_0000_0004, 4009_3488_8888_1881, 4012_0000_3333_0026,
        4012_0000_7777_7777, 4217_6511_1111_1119, 4500_6000_0000_0061, 4444_3333_2222_1111, 4222_2222_2222_2,
        4917_6100_0000_0000, 4988_4388_4388_4305, 4166_6766_6766_6746, 4646_4646_4646_4644,
        // Mastercard
        5555_5555_5555_4444, 5105_1051_0510_5100, 5200_8282_8282_8210, 5454_5454_5454_5454, 5555_3412_4444_1115,
        2223_0031_2200_3222, 2223_0000_4840_0011, 2222_4000_7000_0005, 2222_4107_4036_0010, 5136_3333_3333_3335,
        5577_0000_5577_0004, 2223_5204_4356_0010,
        // American Express
        3782_822463_10005, 3714_496353_98431, 3787_344936_71000, 3700_000000_00002, 3434_343434_34343,
        // Discover, Diners Club, JCB, UnionPay, Maestro
        6011_1111_1111_1117, 6011_0009_9013_9424, 6011_9811_1111_1113, 6445_6445_6445_6445, 3056_930902_5904,
        3852_000002_3237, 3622_720627_1667, 3600_666633_3344, 3530_1113_3330_0000, 3566_0020_2036_0505,
        3569_9900_1009_5841, 6200_0000_0000_0005, 6200_0000_0000_0047, 6205_5000_0000_0000_004, 6304_0000_0000_0000,
        6759_6498_2643_8453,
    ]
}
