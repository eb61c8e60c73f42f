import Records

/// What single values look like: used on a sample to type columns, never to judge a record.
struct ValueShapes {
    /// Values of the sample that are not blank.
    private(set) var filled = 0
    /// How many values have the shape of each kind, by the kind's raw value.
    private var counts = [Int](repeating: 0, count: ColumnKind.allCases.count)
    /// Values with check digits, by kind, and how many of them fail.
    private var checked = [Int](repeating: 0, count: ColumnKind.allCases.count)
    private var failed = [Int](repeating: 0, count: ColumnKind.allCases.count)
    /// Bytes of all values, for telling prose from labels.
    private var bytes = 0

    /// The most values of a column that are looked at.
    static let sampleLimit = 512

    /// Looks at the values of one column of the sample.
    init(_ sample: BatchView, column: Int) {
        for row in 0..<sample.rowCount where filled < ValueShapes.sampleLimit {
            let field = sample.field(row, column)
            let (start, end) = sample.text.trimmed(field.start, field.end)
            if start < end { add(sample.text, start, end) }
        }
    }

    /// The part of the filled values that has the shape of a kind, 0...1.
    func share(of kind: ColumnKind) -> Double {
        filled == 0 ? 0 : Double(counts[Int(kind.rawValue)]) / Double(filled)
    }

    /// The part of the values with check digits that fails them, and how many have some.
    func failures(of kind: ColumnKind) -> (share: Double, values: Int) {
        let values = checked[Int(kind.rawValue)]
        return (values == 0 ? 0 : Double(failed[Int(kind.rawValue)]) / Double(values), values)
    }

    var averageLength: Int { filled == 0 ? 0 : bytes / filled }

    private mutating func add(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        filled += 1
        bytes += end - start
        if ValueShapes.isEmail(text, start, end) { count(.email) }
        if text.begins(with: "http://", start, end) || text.begins(with: "https://", start, end) { count(.url) }
        if IPAddress.isIPv4(text, start, end) || IPAddress.isIPv6(text, start, end) { count(.ip) }
        if end - start != 12, MACAddress(text, start, end) != nil { count(.mac) }
        if ValueShapes.digits(text, start, min(end, start + PhoneNumber.lengthLimit)) >= 5 { count(.phone) }
        if let card = CardNumber(text, start, end) { count(.cardNumber, passes: card.passesLuhn) }
        if let number = SSN(text, start, end) { count(.ssn, passes: number.doubt == 0) }
        if let iban = IBAN(text, start, end) { count(.iban, passes: iban.passes) }
        if let number = RoutingNumber(text, start, end) { count(.routingNumber, passes: number.passes) }
        if SalesforceID.hasShape(text, start, end) {
            counts[Int(ColumnKind.salesforceID.rawValue)] += 1
            if end - start == SalesforceID.length, let base = text.baseAddress {
                check(.salesforceID, passes: SalesforceID.passes(base + start))
            }
        }
        if ValueShapes.isNumber(text, start, end) { count(.number) }
        if ValueShapes.isDate(text, start, end) { count(.date) }
        if ValueShapes.isBoolean(text, start, end) { count(.boolean) }
        if text[start..<end].contains(0x20) { count(.text) }
    }

    private mutating func count(_ kind: ColumnKind) { counts[Int(kind.rawValue)] += 1 }

    private mutating func count(_ kind: ColumnKind, passes: Bool) {
        counts[Int(kind.rawValue)] += 1
        check(kind, passes: passes)
    }

    private mutating func check(_ kind: ColumnKind, passes: Bool) {
        checked[Int(kind.rawValue)] += 1
        if !passes { failed[Int(kind.rawValue)] += 1 }
    }

    /// Something, one `@`, something without blanks.
    static func isEmail(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        var at = -1
        for position in start..<end {
            if text[position] == UInt8(ascii: "@") { at = position }
            if text[position] <= 0x20 { return false }
        }
        return at > start && at < end - 1 && text[start] != UInt8(ascii: "@")
    }

    private static func digits(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        text[start..<end].reduce(0) { $0 + (Byte.isDigit($1) ? 1 : 0) }
    }

    private static func isNumber(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        digits(text, start, end) > 0
            && text[start..<end].allSatisfy { Byte.isDigit($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x2D }
    }

    /// `2026-11-02`, with or without a time behind it.
    private static func isDate(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 10, text[start + 4] == 0x2D, text[start + 7] == 0x2D else { return false }
        return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { Byte.isDigit(text[start + $0]) }
    }

    private static func isBoolean(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        (end - start == 1 && (text[start] == 0x30 || text[start] == 0x31))
            || text.spells("true", start, end) || text.spells("false", start, end)
    }
}
