/// A record's key or a reference to one, as 128 bits of hash: what is stored and compared by the hundred million.
public struct KeyHash: Sendable, Hashable, Comparable, BitwiseCopyable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// No key: of a record that nothing can refer to.
    public static let none = KeyHash(high: 0, low: 0)

    public static func < (a: KeyHash, b: KeyHash) -> Bool { (a.high, a.low) < (b.high, b.low) }

    /// What stands for a record itself, whatever keys it has: for records that lie within it. Never `.none`, spread as hashes are,
    /// and the record can be told from it.
    init(record: RecordRef) {
        let number = record.rawValue &+ 1
        self.init(high: number &* Self.spread, low: number &* Self.lowSpread)
    }

    /// The record that this stands for; of no meaning where it stands for none.
    var record: RecordRef { RecordRef(rawValue: high &* Self.unspread &- 1) }

    /// Odd numbers, so that multiplying is one to one; the golden ratio's, and its inverse modulo 2⁶⁴.
    private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let unspread: UInt64 = 0xF1DE_83E1_9937_733D
    private static let lowSpread: UInt64 = 0xD6E8_FEB8_6659_FD93
}

/// Where a record is: the member, counted over the whole run, and its ordinal there. Ascending in source order.
public struct RecordRef: Sendable, Hashable, Comparable {
    public let rawValue: UInt64

    /// Members and records that fit: 16 million and a trillion.
    public static let unitLimit = 1 << 24
    public static let ordinalLimit = 1 << 40

    /// - Parameters:
    ///   - unit: below `unitLimit`.
    ///   - ordinal: below `ordinalLimit`.
    public init(unit: Int, ordinal: Int) {
        rawValue = UInt64(truncatingIfNeeded: unit) << 40 | UInt64(truncatingIfNeeded: ordinal) & (1 << 40 - 1)
    }

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    public var unit: Int { Int(rawValue >> 40) }
    public var ordinal: Int { Int(rawValue & (1 << 40 - 1)) }

    public static func < (a: RecordRef, b: RecordRef) -> Bool { a.rawValue < b.rawValue }
}
