import Records

/// Salesforce ids of 18 characters whose last three do not fit the others.
enum SalesforceIDFamily: DetectorFamily {
    static let fields = "Salesforce ids"
    static let rules = [
        DetectorRule(
            name: "salesforce.id-checksum", group: .id, weight: 4,
            summary:
                "The id's last three characters do not fit the first fifteen; off for a column in which most do not.",
            source: "Salesforce, 18-character record ids")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let ids = columns.checked(.salesforceID).filter(\.check).map(\.column)
        guard !ids.isEmpty, rules.isOn(0) else { return nil }
        return SalesforceIDDetector(columns: ids, rules: rules)
    }
}

struct SalesforceIDDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard let base = batch.text.baseAddress else { return }
        for column in columns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start == SalesforceID.length, !SalesforceID.passes(base + start) else { continue }
                guard SalesforceID.isGenuineMismatch(batch.text, start) else { continue }
                findings.add(
                    row: row, column: column, rule: rules.first, weight: rules.weights[0], start: end - 3, length: 3)
            }
        }
    }
}

extension SalesforceID {
    /// Whether 18 bytes that do not pass are an id all the same, and not one whose letter case was lost on the way.
    static func isGenuineMismatch(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        var (letters, capitals, smalls) = (0, 0, 0)
        for at in start..<(start + length) {
            guard Byte.isAlphanumeric(text[at]) else { return false }
            guard Byte.isLetter(text[at]) else { continue }
            if at < start + 15 { letters += 1 }
            if text[at] & 0x20 == 0 { capitals += 1 } else { smalls += 1 }
        }
        if letters > 0, capitals == 0 || smalls == 0 { return false }
        return withUnsafeTemporaryAllocation(byteCount: length, alignment: 8) { copy in
            for at in 0..<length {
                copy[at] = at >= 15 && Byte.isLetter(text[start + at]) ? text[start + at] & 0xDF : text[start + at]
            }
            guard let base = copy.baseAddress else { return false }
            return !passes(UnsafeRawPointer(base))
        }
    }
}
