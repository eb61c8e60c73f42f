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

/// The 18-character form of a record id: 15 case-sensitive characters and three that say which are capitals.
public enum SalesforceID {
    static let length = 18

    /// Whether the last three characters fit the first fifteen. Reads 18 bytes at `id`.
    @inline(__always)
    static func passes(_ id: UnsafeRawPointer) -> Bool {
        let first = capitals(id.loadUnaligned(as: UInt64.self))
        let last = capitals(id.loadUnaligned(fromByteOffset: 7, as: UInt64.self))
        let bits = first | last &<< 7
        let one = id.load(fromByteOffset: 15, as: UInt8.self) ^ letter(bits & 31)
        let two = id.load(fromByteOffset: 16, as: UInt8.self) ^ letter((bits &>> 5) & 31)
        let three = id.load(fromByteOffset: 17, as: UInt8.self) ^ letter((bits &>> 10) & 31)
        return one | two | three == 0
    }

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

    /// Whether `start ..< end` is shaped like an id: 15 or 18 letters and digits with a plausible key prefix.
    static func hasShape(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start == 15 || end - start == length else { return false }
        for at in start..<end where !Byte.isAlphanumeric(text[at]) { return false }
        return hasPrefix(text, start)
    }

    /// Standard objects have key prefixes that begin with a digit, custom objects `a00` to `aZZ`, external and big
    /// objects and custom metadata `x`, `e` and `m`.
    private static func hasPrefix(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        switch text[start] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "m"),
            UInt8(ascii: "x"):
            true
        default: false
        }
    }

    /// The bytes of `key` that name the record: the first 15 of an 18-character id, else all of it.
    ///
    /// The two forms of an id name the same record; other keys of 18 bytes do not pass the check.
    public static func canonical(_ key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard key.count == length, let base = key.baseAddress, hasShape(key, 0, length), passes(base) else {
            return key
        }
        return UnsafeRawBufferPointer(rebasing: key[0..<15])
    }

    /// All that a record with this key may be called: of a Salesforce id the forms with 15 and with 18 characters, of any
    /// other key the key alone.
    public static func spellings(of key: String) -> [String] {
        let bytes = Array(key.utf8)
        return bytes.withUnsafeBytes { text in
            guard hasShape(text, 0, text.count), let base = text.baseAddress else { return [key] }
            if text.count == length { return passes(base) ? [key, String(key.prefix(15))] : [key] }
            return [key, key + String(decoding: checkCharacters(base), as: UTF8.self)]
        }
    }

    /// The three characters that say which of the 15 at `id` are capitals.
    @inline(__always)
    private static func checkCharacters(_ id: UnsafeRawPointer) -> [UInt8] {
        let bits =
            capitals(id.loadUnaligned(as: UInt64.self)) | capitals(id.loadUnaligned(fromByteOffset: 7, as: UInt64.self))
            &<< 7
        return [letter(bits & 31), letter((bits &>> 5) & 31), letter((bits &>> 10) & 31)]
    }

    /// Bit *i* is set when byte *i* of eight is a capital letter.
    @inline(__always)
    private static func capitals(_ bytes: UInt64) -> UInt64 {
        let ascii = bytes & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = ascii &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = ascii &+ 0x2525_2525_2525_2525
        let marks = (fromA & ~beyondZ & ~bytes & 0x8080_8080_8080_8080) &>> 7
        return (marks &* 0x0102_0408_1020_4080) &>> 56
    }

    /// A…Z for 0…25, 0…5 for 26…31.
    @inline(__always)
    private static func letter(_ value: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: value &+ 65 &- (value > 25 ? 43 : 0))
    }
}
