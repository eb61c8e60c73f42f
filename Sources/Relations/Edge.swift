/// What became of a record.
public enum RecordState: UInt8, Sendable, CaseIterable {
    case kept = 0
    /// Kept, and a trusted tag says that it is production: never dropped for what it refers to, at most held.
    case production = 1
    case held = 2
    case dropped = 3
    /// Kept by a person's decision: it stays whatever becomes of what it refers to.
    case decided = 4

    /// Whether the record is in the restore set.
    public var stays: Bool { self == .kept || self == .production || self == .decided }
}

/// That a record refers to another, has a further key, or lies within another.
public struct Edge: Sendable, Equatable {
    /// What an edge says.
    public enum Kind: UInt8, Sendable {
        case reference = 0
        /// The same record under another key: `child` is a further key of the record whose key `parent` is.
        case alias = 1
        /// `parent` stands for a record (`KeyHash.init(record:)`) whose bytes have those of this one in them.
        case within = 2
    }

    /// The key that is referred to.
    public var parent: KeyHash
    /// The key of the record that refers, `.none` where nothing refers to its table; the same in all of a record's edges.
    public var child: KeyHash
    /// The record that refers.
    public var ref: RecordRef
    /// By index into the relations; of a record within another its table's number.
    public var relation: UInt32
    /// The child's own decision; the same in all of a record's edges.
    public var state: RecordState
    /// Of `cascadeWhenAll`: how many references of such relations the record has that are not empty; of a record within another
    /// what `Closure.Moves` is to say of it; otherwise 1.
    public var groupSize: UInt8
    public var kind: Kind

    public var isAlias: Bool { kind == .alias }

    /// A reference. One with no parent (`.none`) is empty and is passed over.
    public init(
        parent: KeyHash, child: KeyHash = .none, ref: RecordRef, relation: UInt32, state: RecordState,
        groupSize: UInt8 = 1
    ) {
        self.parent = parent
        self.child = child
        self.ref = ref
        self.relation = relation
        self.state = state
        self.groupSize = groupSize
        kind = .reference
    }

    /// A further key of a record.
    ///
    /// Add both to the keys (`EdgeStore.add(keys:)`): they count as keys of the source only there.
    ///
    /// - Parameters:
    ///   - key: by which the record's seed and edges name it.
    ///   - alias: by which others refer to it too.
    public init(key: KeyHash, alias: KeyHash, ref: RecordRef, state: RecordState = .kept) {
        parent = key
        child = alias
        self.ref = ref
        relation = 0
        self.state = state
        groupSize = 1
        kind = .alias
    }

    /// A record within another one: it goes where that one goes.
    ///
    /// - Parameters:
    ///   - outer: the innermost record that it lies in.
    ///   - child: its key, `.none` where nothing refers to its table.
    ///   - table: its table's number.
    ///   - note: for `Closure.moves`, where it goes for this.
    public init(
        _ ref: RecordRef, within outer: RecordRef, child: KeyHash, table: UInt32, state: RecordState, note: UInt8 = 0
    ) {
        parent = KeyHash(record: outer)
        self.child = child
        self.ref = ref
        relation = table
        self.state = state
        groupSize = note
        kind = .within
    }
}

/// A record that does not stay by its own decision, and whose table is a parent in some relation.
public struct Seed: Sendable, Equatable {
    public var key: KeyHash
    public var ref: RecordRef
    /// Whether it is dropped; otherwise it is held.
    public var isDropped: Bool

    public init(key: KeyHash, ref: RecordRef, isDropped: Bool) {
        self.key = key
        self.ref = ref
        self.isDropped = isDropped
    }
}
