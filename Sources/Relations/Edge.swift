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

/// That a record refers to another; or that it has a further key.
public struct Edge: Sendable, Equatable {
    /// The key that is referred to.
    public var parent: KeyHash
    /// The key of the record that refers, `.none` where nothing refers to its table; the same in all of a record's edges.
    public var child: KeyHash
    /// The record that refers.
    public var ref: RecordRef
    /// By index into the relations.
    public var relation: UInt16
    /// The child's own decision; the same in all of a record's edges.
    public var state: RecordState
    /// Of `cascadeWhenAll`: how many references of such relations the record has that are not empty; otherwise 1.
    public var groupSize: UInt8
    /// The same record under another key: `child` is a further key of the record whose key `parent` is.
    public var isAlias: Bool

    /// A reference. One with no parent (`.none`) is empty and is passed over.
    public init(
        parent: KeyHash, child: KeyHash = .none, ref: RecordRef, relation: UInt16, state: RecordState,
        groupSize: UInt8 = 1
    ) {
        self.parent = parent
        self.child = child
        self.ref = ref
        self.relation = relation
        self.state = state
        self.groupSize = groupSize
        isAlias = false
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
        isAlias = true
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
