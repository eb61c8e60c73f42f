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
        for at in 0..<count where !Self.isBase62(base.load(fromByteOffset: at, as: UInt8.self)) { return nil }
        if count == 18, !Self.passes(base) { return nil }
        first = base.loadUnaligned(as: UInt64.self)
        var tail: UInt64 = 0
        for at in 8..<15 { tail = tail &<< 8 | UInt64(base.load(fromByteOffset: at, as: UInt8.self)) }
        last = tail
    }

    /// The 15 bytes that name the record, of either form; `nil` where `text` is no id.
    public static func canonical(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        SalesforceID(text) == nil ? nil : UnsafeRawBufferPointer(rebasing: text[..<15])
    }

    /// Its 15 characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The form with 18 characters.
    public var longText: String {
        let id = bytes
        return String(
            decoding: id + (0..<3).map { group in Self.check(id[(5 * group)..<(5 * group + 5)]) }, as: UTF8.self)
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

    @inline(__always)
    fileprivate static func isBase62(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Whether the last three of 18 bytes fit the first fifteen.
    private static func passes(_ id: UnsafeRawPointer) -> Bool {
        for group in 0..<3 {
            let five = UnsafeRawBufferPointer(start: id + 5 * group, count: 5)
            guard check(five) == id.load(fromByteOffset: 15 + group, as: UInt8.self) else { return false }
        }
        return true
    }

    /// The character for five: bit *i* is set where character *i* is a capital.
    @inline(__always)
    private static func check(_ five: some Collection<UInt8>) -> UInt8 {
        var bits: UInt8 = 0
        var bit: UInt8 = 1
        for byte in five {
            if (0x41...0x5A).contains(byte) { bits |= bit }
            bit &<<= 1
        }
        return bits < 26 ? UInt8(ascii: "A") + bits : UInt8(ascii: "0") + bits - 26
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
    static let standardObjects = table.map(\.object)
}
