import CStructure

/// A Salesforce record id in its form of 15 characters, which every id has and which names the record.
///
/// Sources: Salesforce, "Record ID" (15 case-sensitive characters of base 62, the 18-character form with three that say which
/// are capitals) and the key prefixes of its Object Reference.
///
/// Nothing is allocated: the fifteen bytes are the value.
public struct SalesforceID: Sendable, Hashable {
    /// The first eight and the last seven characters, as loaded from memory.
    private let first: UInt64
    private let last: UInt64

    /// `nil` where `text` is no id: another length than 15 or 18, a byte that is no ASCII letter or digit, or three last
    /// characters that do not fit the others.
    ///
    /// Any word of 15 letters is an id by this; where it matters, look at `isLikely` and at more than one value.
    @inlinable
    public init?(_ text: UnsafeRawBufferPointer) {
        guard text.count == 15 || text.count == 18, let base = text.baseAddress else { return nil }
        self.init(base, count: text.count)
    }

    /// The same of text.
    public init?(_ text: String) {
        var text = text
        guard let id = text.withUTF8({ SalesforceID(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = id
    }

    @usableFromInline
    init?(_ base: UnsafeRawPointer, count: Int) {
        let head = base.loadUnaligned(as: UInt64.self)
        let tail = base.loadUnaligned(fromByteOffset: 7, as: UInt64.self)
        guard Self.areBase62(head), Self.areBase62(tail) else { return nil }
        // What the check takes is a letter or a digit.
        if count == 18, !Self.passes(base) { return nil }
        first = head
        last = tail.bigEndian & 0x00FF_FFFF_FFFF_FFFF
    }

    /// Whether all eight bytes are ASCII letters or digits.
    @inline(__always)
    private static func areBase62(_ bytes: UInt64) -> Bool {
        // In each byte the high bit says whether the other seven, with what is added, go beyond 127.
        let ascii = bytes & 0x7F7F_7F7F_7F7F_7F7F
        let isDigit = (ascii &+ 0x5050_5050_5050_5050) & ~(ascii &+ 0x4646_4646_4646_4646)
        let small = ascii | 0x2020_2020_2020_2020
        let isLetter = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
        return (isDigit | isLetter) & ~bytes & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
    }

    /// The 15 bytes that name the record, of either form; `nil` where `text` is no id. See `plainKey` for keys of any kind.
    public static func canonical(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        SalesforceID(text) == nil ? nil : UnsafeRawBufferPointer(rebasing: text[..<15])
    }

    /// Its 15 characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The form with 18 characters.
    public var longText: String {
        let id = bytes
        let capitals = id.enumerated().reduce(0) { bits, character in
            (0x41...0x5A).contains(character.element) ? bits | 1 << character.offset : bits
        }
        let letters = [0, 5, 10].map { shift -> UInt8 in
            let value = UInt8(capitals >> shift & 31)
            return value < 26 ? 0x41 + value : 0x30 + value - 26
        }
        return String(decoding: id + letters, as: UTF8.self)
    }

    /// The three characters that say of which object the record is.
    public var prefix: KeyPrefix {
        let start = withUnsafeBytes(of: first) { ($0[0], $0[1], $0[2]) }
        return KeyPrefix(start.0, start.1, start.2)
    }

    /// Whether it has a prefix that objects have, and is not digits alone, as numbers and points in time are.
    public var isLikely: Bool { prefix.isPlausible && (Self.hasLetter(first) || Self.hasLetter(last)) }

    private static func hasLetter(_ part: UInt64) -> Bool { part & 0x4040_4040_4040_4040 != 0 }

    private var bytes: [UInt8] {
        withUnsafeBytes(of: first) { Array($0) } + withUnsafeBytes(of: last.bigEndian) { Array($0[1...]) }
    }

    // MARK: The check

    /// Bytes of the long form.
    public static let length = 18

    /// Whether the last three characters of the long form fit the first fifteen. Reads 18 bytes at `id`.
    @inlinable @inline(__always)
    public static func passes(_ id: UnsafeRawPointer) -> Bool {
        let bits = winnow_capitals(id)
        // Five bits for each of the three, a byte each: A…Z for 0…25, 0…5 for 26…31.
        let values = bits & 31 | (bits &<< 3) & 0x1F00 | (bits &<< 6) & 0x1F_0000
        let isDigit = (values &+ 0x66_6666) & 0x80_8080
        let expected = values &+ 0x41_4141 &- (isDigit &>> 7) &* 43
        let first = UInt32(UInt16(littleEndian: id.loadUnaligned(fromByteOffset: 15, as: UInt16.self)))
        return expected == first | UInt32(id.load(fromByteOffset: 17, as: UInt8.self)) &<< 16
    }

    /// Whether `start ..< end` is shaped like an id: 15 or 18 letters and digits with a plausible key prefix.
    @inlinable
    public static func hasShape(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard end - start == 15 || end - start == length else { return false }
        for at in start..<end where !isBase62(text[at]) { return false }
        return isPlausibleStart(text[start])
    }

    /// The bytes of `key` that name the record: the first 15 of an 18-character id, else all of it.
    ///
    /// The two forms of an id name the same record; other keys of 18 bytes do not pass the check.
    public static func plainKey(_ key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
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
            guard hasShape(text, 0, text.count), let id = SalesforceID(text) else { return [key] }
            return text.count == length ? [key, id.text] : [key, id.longText]
        }
    }

    @inlinable @inline(__always)
    static func isBase62(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    /// Standard objects have key prefixes that begin with a digit, custom objects `a00` to `aZZ`, external and big
    /// objects and custom metadata `x`, `e` and `m`.
    @inlinable @inline(__always)
    static func isPlausibleStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "m"),
            UInt8(ascii: "x"):
            true
        default: false
        }
    }
}

extension SalesforceID: CustomStringConvertible {
    public var description: String { text }
}

extension SalesforceID {
    /// The first three characters of an id.
    public struct KeyPrefix: Sendable, Hashable {
        private let bytes: UInt32

        init(_ a: UInt8, _ b: UInt8, _ c: UInt8) { bytes = UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c) }

        /// `nil` where `text` is not three letters or digits.
        public init?(_ text: String) {
            let all = Array(text.utf8)
            guard all.count == 3, all.allSatisfy(SalesforceID.isBase62) else { return nil }
            self.init(all[0], all[1], all[2])
        }

        public var text: String {
            String(decoding: [bytes >> 16, bytes >> 8, bytes].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
        }

        /// The standard object whose ids begin so; `nil` for others, custom objects among them. `00G` is `Group`, which
        /// queues are too.
        public var object: String? { Self.objects[self] }

        /// Whether records of custom objects have it (`a00` to `zzz`); which object is the organisation's business.
        public var isCustom: Bool { (0x61...0x7A).contains(bytes >> 16) }

        /// Whether an object may have it: a digit first for standard objects, a small letter for custom ones.
        public var isPlausible: Bool { isCustom || (0x30...0x39).contains(bytes >> 16) }
    }

    /// The key prefix of a standard object's ids; letter case does not matter. `nil` for other objects.
    public static func prefix(ofObject name: String) -> KeyPrefix? { KeyPrefix.prefixes[name.lowercased()] }
}

extension SalesforceID.KeyPrefix {
    /// Source: Salesforce, "Standard Field Record ID Prefix Decoder".
    private static let table: [(prefix: String, object: String)] = [
        ("001", "Account"), ("003", "Contact"), ("00Q", "Lead"), ("006", "Opportunity"), ("00k", "OpportunityLineItem"),
        ("00K", "OpportunityContactRole"), ("005", "User"), ("00e", "Profile"), ("00E", "UserRole"), ("00G", "Group"),
        ("012", "RecordType"), ("00D", "Organization"), ("500", "Case"), ("00a", "CaseComment"),
        ("02s", "EmailMessage"), ("00T", "Task"), ("00U", "Event"), ("701", "Campaign"), ("00v", "CampaignMember"),
        ("01t", "Product2"), ("01s", "Pricebook2"), ("01u", "PricebookEntry"), ("0Q0", "Quote"), ("501", "Solution"),
        ("00P", "Attachment"), ("002", "Note"), ("015", "Document"), ("068", "ContentVersion"),
        ("069", "ContentDocument"), ("06A", "ContentDocumentLink"), ("800", "Contract"), ("801", "Order"),
        ("802", "OrderItem"), ("02i", "Asset"), ("0PK", "Individual"),
    ]

    static let objects: [Self: String] = Dictionary(
        table.compactMap { row in Self(row.prefix).map { ($0, row.object) } }, uniquingKeysWith: { first, _ in first })

    static let prefixes: [String: Self] = Dictionary(
        table.compactMap { row in Self(row.prefix).map { (row.object.lowercased(), $0) } },
        uniquingKeysWith: { first, _ in first }
    ).merging(Self("00G").map { ["queue": $0] } ?? [:]) { first, _ in first }

    /// The standard objects of the table, in its order.
    public static let standardObjects = table.map(\.object)
}
