import Records

/// IP addresses that are kept free for documentation.
enum IPFamily: DetectorFamily {
    static let fields = "IP addresses"
    static let rules = [
        DetectorRule(
            name: "ip.documentation", group: .ip, weight: 4,
            summary: "The address is kept free for documentation.",
            source:
                "RFC 5737 (192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24), RFC 3849 (2001:db8::/32), RFC 9637 (3fff::/20)"
        )
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let addresses = columns.positions(of: .ip)
        guard !addresses.isEmpty, rules.isOn(0) else { return nil }
        return AddressDetector(columns: addresses, rules: rules, documentationLength: IPAddress.documentationLength)
    }
}

/// Hardware addresses that are kept free for documentation.
enum MACFamily: DetectorFamily {
    static let fields = "hardware addresses"
    static let rules = [
        DetectorRule(
            name: "mac.documentation", group: .mac, weight: 4,
            summary: "The hardware address is kept free for documentation.",
            source: "RFC 9542 (RFC 7042): 00-00-5E-00-53-00…FF, 01-00-5E-90-10-00…FF")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let addresses = columns.positions(of: .mac)
        guard !addresses.isEmpty, rules.isOn(0) else { return nil }
        return AddressDetector(columns: addresses, rules: rules, documentationLength: MACAddress.documentationLength)
    }
}

/// Looks for a prefix that is kept free for documentation.
struct AddressDetector: Detector {
    let columns: [Int]
    let rules: BoundRules
    /// Bytes of the prefix that is the evidence; 0 for every other address.
    let documentationLength: @Sendable (UnsafeRawBufferPointer, Int, Int) -> Int

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 7 else { continue }
                let (start, end) = batch.text.trimmed(field.start, field.end)
                let length = documentationLength(batch.text, start, end)
                if length > 0 {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: start,
                        length: length)
                }
            }
        }
    }
}

enum IPAddress {
    @Sendable
    static func documentationLength(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        guard end - start >= 7 else { return 0 }
        switch text[start] {
        case UInt8(ascii: "1"):
            return ipv4(text, "192.0.2.", start, end) + ipv4(text, "198.51.100.", start, end)
        case UInt8(ascii: "2"):
            return ipv4(text, "203.0.113.", start, end) + ipv6(text, "2001:db8:", start, end)
                + ipv6(text, "2001:0db8:", start, end)
        case UInt8(ascii: "3"):
            // 3fff::/20: the second group is below 0x1000, hence at most three digits or a leading zero.
            guard text.begins(with: "3fff:", start, end) else { return 0 }
            var at = start + 5
            while at < end, Byte.hex(text[at]) != nil { at += 1 }
            let digits = at - start - 5
            guard at < end, text[at] == UInt8(ascii: ":"), digits <= 3 || text[start + 5] == UInt8(ascii: "0"),
                digits <= 4, isIPv6(text, start, end)
            else { return 0 }
            return 5
        default: return 0
        }
    }

    /// The prefix's length where one number up to 255 follows it, and then nothing, a port or a mask.
    private static func ipv4(_ text: UnsafeRawBufferPointer, _ prefix: StaticString, _ start: Int, _ end: Int) -> Int {
        guard text.begins(with: prefix, start, end) else { return 0 }
        var (at, value, digits) = (start + prefix.utf8CodeUnitCount, 0, 0)
        while at < end, Byte.isDigit(text[at]), digits < 4 {
            value = value * 10 + Int(text[at] - 0x30)
            digits += 1
            at += 1
        }
        let isWhole = at == end || text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "/")
        return digits > 0 && value <= 255 && isWhole ? prefix.utf8CodeUnitCount : 0
    }

    private static func ipv6(_ text: UnsafeRawBufferPointer, _ prefix: StaticString, _ start: Int, _ end: Int) -> Int {
        text.begins(with: prefix, start, end) && isIPv6(text, start, end) ? prefix.utf8CodeUnitCount : 0
    }

    /// Whether nothing but hexadecimal digits, colons, dots and a mask or zone is there, in a length that IPv6 can have.
    static func isIPv6(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start <= 64 else { return false }
        var colons = 0
        for at in start..<end {
            let byte = text[at]
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") { break }
            if byte == UInt8(ascii: ":") { colons += 1 }
            guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || Byte.hex(byte) != nil else { return false }
        }
        return colons >= 2 && colons <= 8
    }

    static func isIPv4(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 7, end - start <= 15 else { return false }
        var (value, digits, dots) = (0, 0, 0)
        for at in start..<end {
            if text[at] == UInt8(ascii: ".") {
                guard digits > 0, dots < 3 else { return false }
                (value, digits, dots) = (0, 0, dots + 1)
            } else {
                guard Byte.isDigit(text[at]) else { return false }
                (value, digits) = (value * 10 + Int(text[at] - 0x30), digits + 1)
                guard value <= 255, digits <= 3 else { return false }
            }
        }
        return dots == 3 && digits > 0
    }
}

/// Twelve hexadecimal digits: in pairs (`-`, `:`), in fours (`.`) or with nothing between.
struct MACAddress {
    let value: UInt64

    init?(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        guard end - start == 12 || end - start == 14 || end - start == 17 else { return nil }
        let group = end - start == 17 ? 2 : end - start == 14 ? 4 : 12
        var (value, digits): (UInt64, Int) = (0, 0)
        var mayBeSeparator = false
        for at in start..<end {
            if let digit = Byte.hex(text[at]), !mayBeSeparator {
                value = value << 4 | UInt64(digit)
                digits += 1
                mayBeSeparator = digits % group == 0 && digits < 12
            } else {
                guard mayBeSeparator, text[at] == 0x2D || text[at] == 0x3A || text[at] == 0x2E else { return nil }
                mayBeSeparator = false
            }
        }
        guard digits == 12 else { return nil }
        self.value = value
    }

    @Sendable
    static func documentationLength(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        guard let address = MACAddress(text, start, end) else { return 0 }
        guard address.value >> 8 == 0x00_00_5E_00_53 || address.value >> 8 == 0x01_00_5E_90_10 else { return 0 }
        return end - start
    }
}
