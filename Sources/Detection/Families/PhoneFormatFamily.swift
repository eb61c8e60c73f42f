import Records

/// Ways to write a phone number that generators have and people hardly: `001-924-810-6529x63269`, `(691)845-7047x890`.
enum PhoneFormatFamily: DetectorFamily {
    static let fields = "phone"
    static let rules = [
        DetectorRule(
            name: "generator.phone-format", group: .format, weight: 1,
            summary: "Written as generators write phone numbers: 001-…, an extension glued on with x, +49(0)….",
            source: "Faker (phone_number formats of en_US, en_GB, de_DE, fr_FR)")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let phones = columns.positions(of: .phone)
        guard !phones.isEmpty, rules.isOn(0) else { return nil }
        return PhoneFormatDetector(columns: phones, rules: rules)
    }
}

struct PhoneFormatDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 12, end &- start <= 24, mayBe(batch.text, start, end) else { continue }
                let share = Self.share(batch.text, start, end)
                if share > 0 {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0] * share, start: start,
                        length: 0)
                }
            }
        }
    }

    /// A quick no to most numbers: a plus, a zero, a bracket without a blank behind it, or an x among the last bytes.
    @inline(__always)
    private func mayBe(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        let first = text[start]
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "0") { return true }
        if first == UInt8(ascii: "("), text[start &+ 5] != 0x20 { return true }
        guard let base = text.baseAddress else { return false }
        let last = base.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self) ^ 0x7878_7878_7878_7878
        return (last &- 0x0101_0101_0101_0101) & ~last & 0x8080_8080_8080_8080 != 0
    }

    /// The part of the weight that the way of writing deserves.
    static func share(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Float {
        switch text[start] {
        case UInt8(ascii: "0"):
            guard text.begins(with: "001-", start, end) else { return gluedExtension(text, start, end) }
            return matches("###-###-####", text, start + 4, extensionStart(text, start, end)) ? 1 : 0
        case UInt8(ascii: "+"):
            if text.begins(with: "+1-", start, end) {
                let number = extensionStart(text, start, end)
                guard matches("###-###-####", text, start + 3, number) else { return 0 }
                return number < end ? 1 : 0.3
            }
            if text.begins(with: "+49(0)", start, end) || text.begins(with: "+44(0)", start, end) { return 0.4 }
            return text.begins(with: "+49 (0)", start, end) || text.begins(with: "+33 (0)", start, end) ? 0.2 : 0
        case UInt8(ascii: "("):
            let number = extensionStart(text, start, end)
            guard matches("(###)###-####", text, start, number) else { return 0 }
            return number < end ? 1 : 0.2
        default: return gluedExtension(text, start, end)
        }
    }

    /// `568.959.5572x678`, `766-482-8233x02522`.
    private static func gluedExtension(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Float {
        let number = extensionStart(text, start, end)
        guard number < end else { return 0 }
        return matches("###-###-####", text, start, number) || matches("###.###.####", text, start, number) ? 1 : 0
    }

    /// Where an extension of three to five digits begins that is glued on with an x; `end` where there is none.
    private static func extensionStart(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        var at = end
        while at > start, Byte.isDigit(text[at - 1]) { at -= 1 }
        guard end - at >= 3, end - at <= 5, at > start + 10, text[at - 1] == UInt8(ascii: "x") else { return end }
        return Byte.isDigit(text[at - 2]) ? at - 1 : end
    }

    private static func matches(
        _ shape: StaticString, _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) -> Bool {
        guard end - start == shape.utf8CodeUnitCount else { return false }
        for position in 0..<(end - start) {
            let wanted = shape.utf8Start[position]
            let byte = text[start + position]
            if wanted == UInt8(ascii: "#") ? !Byte.isDigit(byte) : byte != wanted { return false }
        }
        return true
    }
}
