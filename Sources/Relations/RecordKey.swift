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
