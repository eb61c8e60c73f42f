/// What becomes of the records that hang on those that do not stay.
///
/// **Decisions.** They are the least fixpoint of two steps and depend on nothing but seeds, edges and relations:
///
/// 1. *Drops.* A key is dropped when a record that has it is dropped. A kept child of a dropped parent is dropped by `cascade`,
///    and by `cascadeWhenAll` when all parents of its group are dropped. A record that is production is never dropped, nor one
///    that is held by its own decision.
/// 2. *Holds,* after all drops. A key is held when a record that has it is held and none is dropped. A child that still stays
///    is held where its parent is dropped and the relation is `hold`, or would have dropped it were it not production; where
///    its parent is held and the relation is `cascade` or `hold`; and by `cascadeWhenAll` when all parents of its group are
///    dropped or held.
///
/// **Explanation.** Each step goes level by level. Drops: level 0 are the dropped seeds, level *n* + 1 what is dropped by a
/// parent of level *n* (of a group: by its last parent). Holds: level 0 is what is held by any dropped record or a held seed.
/// A further key of a record is one level below the record. A record is explained at the level on which it is first reached, by
/// the smallest pair of relation and parent among all that reach it there; a group counts with the smallest pair of all its
/// parents. Of several records with one key, the parent is the one reached first, then a dropped before a held, then the
/// smallest.
///
/// **Within.** A record that lies within another goes where that one goes, dropped or held, whatever its own decision was; one level
/// below it, explained by `Relation.within`. That one in turn does not become dropped where something within it must not be: its
/// edges say `production`. Where a record is held that has a dropped one within it, the latter and what hangs on it are held.
///
/// **Copies.** That is so where a key goes with any of its records. Where copies are spared (`EdgeStore.close`), a key goes when the
/// last record that has it does: as dropped when all are dropped, as held when one is held.
public struct Closure: Sendable {
    /// What becomes of a record for what it refers to, and why.
    public struct Change: Sendable, Equatable {
        public let ref: RecordRef
        /// The record for which it goes: one that went by its own decision or has a change of its own.
        public let parent: RecordRef
        /// By index, or `Relation.within`.
        public let relation: UInt32
        /// Whether it is dropped; otherwise it is held.
        public let isDropped: Bool

        public var decision: RecordState { isDropped ? .dropped : .held }
        /// It goes for the record that it lies in.
        public var isWithin: Bool { relation == Relation.within }
    }

    /// What a record lies in that does not stay, and went before references were followed.
    struct Place: Sendable, Equatable {
        let outer: RecordRef
        let note: UInt8
        /// It is held for that, and would be dropped.
        let isHeldForIt: Bool
    }

    /// Records that went where those went that they lie in.
    public struct Moves: Sendable, Hashable {
        /// The table's number.
        public let table: UInt32
        /// What they were by their own decisions.
        public let state: RecordState
        /// What their edges say for whoever asks.
        public let note: UInt8
        public let isDropped: Bool
    }

    /// What was found of one relation.
    public struct RelationCounts: Sendable, Equatable {
        /// References that are not empty.
        public var references = 0
        /// References to a key that no record of the source has.
        public var danglingInSource = 0
        /// References of records that stay, to records that do not.
        public var danglingMade = 0
        /// Children that are dropped, or held, and explained by this relation.
        public var dropped = 0
        public var held = 0

        public init() {}
    }

    /// A relation with `fail` whose parent does not stay although the child does.
    public struct Failure: Sendable, Equatable {
        public let relation: UInt32
        /// References of this kind.
        public internal(set) var count: Int
        /// The first child in source order, and its smallest parent.
        public internal(set) var ref: RecordRef
        public internal(set) var parent: RecordRef
    }

    /// By ref, ascending.
    public let changes: [Change]
    /// By relation index.
    public let perRelation: [RelationCounts]
    /// Of records within others; of no relation.
    public let moves: [Moves: Int]
    /// By relation, ascending; of relations that were hit.
    public let failures: [Failure]

    /// Examples of references to keys that no record of the source has; by relation and ref, ascending.
    public let dangling: [DanglingReference]

    /// The references to all that does not stay, where the store was asked to keep them and there are not too many.
    public let references: FollowedReferences?

    /// What some records lie in that have no change: of seeds that are a parent of others, or have such a one within them.
    private let places: [RecordRef: Place]

    private let namesFile: NamesFile

    init(
        changes: [Change] = [], perRelation: [RelationCounts] = [], moves: [Moves: Int] = [:], failures: [Failure] = [],
        places: [RecordRef: Place] = [:], references: FollowedReferences? = nil, dangling: [DanglingReference] = [],
        namesFile: NamesFile
    ) {
        self.places = places
        self.moves = moves
        self.references = references
        self.dangling = dangling
        self.changes = changes
        self.perRelation = perRelation
        self.failures = failures
        self.namesFile = namesFile
    }

    /// What becomes of a record; `nil` where its own decision stands.
    public func change(of ref: RecordRef) -> Change? {
        let at = lowerBound(ref)
        return at < changes.count && changes[at].ref == ref ? changes[at] : nil
    }

    /// The changes of one member, by ordinal.
    public func changes(inUnit unit: Int) -> ArraySlice<Change> {
        let start = lowerBound(RecordRef(unit: unit, ordinal: 0))
        let end = unit + 1 < RecordRef.unitLimit ? lowerBound(RecordRef(unit: unit + 1, ordinal: 0)) : changes.count
        return changes[start..<end]
    }

    /// The changes of records from one to another, both included.
    public func changes(from first: RecordRef, through last: RecordRef) -> ArraySlice<Change> {
        let start = lowerBound(first)
        var end = start
        while end < changes.count, changes[end].ref <= last { end += 1 }
        return changes[start..<end]
    }

    /// Why a record goes: its parent first, then what that one goes for, up to a record that went by its own decision.
    ///
    /// - Parameters:
    ///   - note: what the edges of records say that went for what they lie in, and not by themselves.
    ///   - limit: links at most.
    public func chain(
        of ref: RecordRef, placedBy note: UInt8? = nil, limit: Int = .max
    ) -> [(relation: UInt32, parent: RecordRef)] {
        var links: [(relation: UInt32, parent: RecordRef)] = []
        var at = ref
        while links.count < min(limit, changes.count + places.count) {
            if let change = change(of: at) {
                links.append((change.relation, change.parent))
                at = change.parent
            } else if let place = places[at], place.note == note || place.isHeldForIt && !isCause(at, of: place.outer) {
                links.append((Relation.within, place.outer))
                at = place.outer
            } else {
                break
            }
        }
        return links
    }

    /// Whether one record is why another one goes.
    private func isCause(_ ref: RecordRef, of other: RecordRef) -> Bool {
        var at = other
        for _ in 0...(changes.count + places.count) where at != ref {
            guard let next = change(of: at)?.parent ?? places[at]?.outer else { return false }
            at = next
        }
        return at == ref
    }

    /// The names of all records that are in some chain or failure, as far as they were added; reads the file of names once.
    public func names() throws -> RecordNames {
        var wanted = changes.map(\.parent.rawValue) + failures.flatMap { [$0.ref.rawValue, $0.parent.rawValue] }
        wanted += places.values.map(\.outer.rawValue)
        wanted.sort()
        var count = 0
        for value in wanted where count == 0 || wanted[count - 1] != value {
            wanted[count] = value
            count += 1
        }
        wanted.removeSubrange(count...)
        return try RecordNames(of: wanted, in: namesFile)
    }

    private func lowerBound(_ ref: RecordRef) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].ref < ref { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
