/// A record of fixed size in a scratch file, with its words in the file's order (little-endian) in memory too; sorted by key.
protocol StoredRecord: BitwiseCopyable, Sendable {
    var key: KeyHash { get }
    static func precedes(_ a: Self, _ b: Self) -> Bool
}

/// The key of a record: 16 bytes.
struct StoredKey: StoredRecord {
    private let words: (UInt64, UInt64)

    init(_ key: KeyHash) { words = (key.high.littleEndian, key.low.littleEndian) }

    var key: KeyHash {
        @inline(__always) get { KeyHash(high: UInt64(littleEndian: words.0), low: UInt64(littleEndian: words.1)) }
    }

    @inline(__always)
    static func precedes(_ a: StoredKey, _ b: StoredKey) -> Bool { a.key < b.key }
}

/// A seed: key, ref, and whether it is dropped; 32 bytes. Of one key, smaller refs come first.
struct StoredSeed: StoredRecord {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ seed: Seed) {
        words = (
            seed.key.high.littleEndian, seed.key.low.littleEndian, seed.ref.rawValue.littleEndian,
            UInt64(seed.isDropped ? 0 : 1).littleEndian
        )
    }

    var key: KeyHash {
        @inline(__always) get { KeyHash(high: UInt64(littleEndian: words.0), low: UInt64(littleEndian: words.1)) }
    }
    var ref: UInt64 { UInt64(littleEndian: words.2) }
    var isDropped: Bool { words.3 == 0 }

    static func precedes(_ a: StoredSeed, _ b: StoredSeed) -> Bool {
        a.key == b.key ? a.ref < b.ref : a.key < b.key
    }
}

/// An edge: parent (16 bytes), child (16), ref (8), and a word of relation (32 bits), state (8), group size (8) and kind (8); 48
/// bytes. Sorted by the parent alone: edges of one parent need no order.
struct StoredEdge: StoredRecord {
    private let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

    init(_ edge: Edge) {
        let tail =
            UInt64(edge.relation) | UInt64(edge.state.rawValue) << 32 | UInt64(edge.groupSize) << 40
            | UInt64(edge.kind.rawValue) << 48
        words = (
            edge.parent.high.littleEndian, edge.parent.low.littleEndian, edge.child.high.littleEndian,
            edge.child.low.littleEndian, edge.ref.rawValue.littleEndian, tail.littleEndian
        )
    }

    /// The parent.
    var key: KeyHash {
        @inline(__always) get { KeyHash(high: UInt64(littleEndian: words.0), low: UInt64(littleEndian: words.1)) }
    }
    var child: KeyHash {
        @inline(__always) get { KeyHash(high: UInt64(littleEndian: words.2), low: UInt64(littleEndian: words.3)) }
    }
    var ref: UInt64 {
        @inline(__always) get { UInt64(littleEndian: words.4) }
    }
    private var tail: UInt64 {
        @inline(__always) get { UInt64(littleEndian: words.5) }
    }
    var relation: UInt32 {
        @inline(__always) get { UInt32(truncatingIfNeeded: tail) }
    }
    var state: RecordState {
        @inline(__always) get { RecordState(rawValue: UInt8(truncatingIfNeeded: tail >> 32)) ?? .kept }
    }
    var groupSize: UInt8 {
        @inline(__always) get { UInt8(truncatingIfNeeded: tail >> 40) }
    }
    var kind: Edge.Kind {
        @inline(__always) get { Edge.Kind(rawValue: UInt8(truncatingIfNeeded: tail >> 48)) ?? .reference }
    }
    var isAlias: Bool {
        @inline(__always) get { kind == .alias }
    }
    var isReference: Bool {
        @inline(__always) get { kind == .reference }
    }
    var isWithin: Bool {
        @inline(__always) get { kind == .within }
    }
    /// It says what a record lies in that goes before references are followed.
    var isPlaceOfGone: Bool {
        @inline(__always) get { isWithin && !state.stays }
    }

    @inline(__always)
    static func precedes(_ a: StoredEdge, _ b: StoredEdge) -> Bool { a.key < b.key }
}
