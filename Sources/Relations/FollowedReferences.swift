/// The references of a run to what does not stay: enough to find out again what hangs on it when some of it is to stay, without
/// the records.
///
/// Keys are numbers from 1, by the first reference to each in the order of the children; the same for every run over the same
/// records with the same outcome.
public struct FollowedReferences: Sendable, Equatable {
    /// That a record refers to a key that is gone; or that a record which is gone has a further key.
    public struct Reference: Sendable, Equatable {
        public var parent: Int
        /// The child's own key, where others in the list refer to it; else 0.
        public var own: Int
        public var child: RecordRef
        public var relation: UInt32
        /// The child's own decision.
        public var state: RecordState
        public var groupSize: UInt8
        public var isAlias: Bool

        public init(
            parent: Int, own: Int, child: RecordRef, relation: UInt32, state: RecordState, groupSize: UInt8,
            isAlias: Bool
        ) {
            self.parent = parent
            self.own = own
            self.child = child
            self.relation = relation
            self.state = state
            self.groupSize = groupSize
            self.isAlias = isAlias
        }
    }

    /// A record that does not stay by its own decision, and with which one of the keys is gone.
    public struct Gone: Sendable, Equatable {
        public var key: Int
        public var record: RecordRef
        public var isDropped: Bool

        public init(key: Int, record: RecordRef, isDropped: Bool) {
            self.key = key
            self.record = record
            self.isDropped = isDropped
        }
    }

    /// By child and relation; further keys behind them.
    public private(set) var references: [Reference]
    /// By key and record.
    public private(set) var gone: [Gone]

    /// References beyond which none are kept: they take some 80 MB of memory while they are put in order.
    public static let limit = 500_000

    public init(references: [Reference] = [], gone: [Gone] = []) {
        self.references = references
        self.gone = gone
    }

    /// - Parameters:
    ///   - edges: to keys that are gone.
    ///   - seeds: of keys that no record which stays has.
    init(edges: consuming [StoredEdge], seeds: [StoredSeed]) {
        var sorted = edges
        var numbers: [KeyHash: Int] = [:]
        func number(_ key: KeyHash) -> Int {
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count + 1
            return numbers.count
        }
        // Further keys matter where somebody refers to them.
        var aliases: [StoredEdge] = []
        var waiting = Dictionary(grouping: sorted.lazy.filter(\.isAlias), by: \.child)
        if !waiting.isEmpty { sorted.removeAll(where: \.isAlias) }
        sorted.sort { ($0.ref, $0.relation) < ($1.ref, $1.relation) }
        for edge in sorted { _ = number(edge.key) }
        var reached = waiting.keys.filter { numbers[$0] != nil }
        while !reached.isEmpty {
            var next = reached.flatMap { waiting.removeValue(forKey: $0) ?? [] }
            next.sort { ($0.ref, numbers[$0.child] ?? 0) < ($1.ref, numbers[$1.child] ?? 0) }
            reached = []
            for edge in next {
                if numbers[edge.key] == nil { reached.append(edge.key) }
                _ = number(edge.key)
            }
            aliases += next
        }
        references = (sorted + aliases).map { edge in
            Reference(
                parent: numbers[edge.key] ?? 0, own: numbers[edge.child] ?? 0, child: RecordRef(rawValue: edge.ref),
                relation: edge.relation, state: edge.state, groupSize: edge.groupSize, isAlias: edge.isAlias)
        }
        gone = seeds.compactMap { seed in
            numbers[seed.key].map {
                Gone(key: $0, record: RecordRef(rawValue: seed.ref), isDropped: seed.isDropped)
            }
        }
        gone.sort { ($0.key, $0.record) < ($1.key, $1.record) }
    }

    /// The same with relations by other numbers; `nil` where one has none.
    public func renumbered(_ relations: [Int: Int]) -> FollowedReferences? {
        var copy = self
        for at in copy.references.indices where !copy.references[at].isAlias {
            guard let number = relations[Int(copy.references[at].relation)] else { return nil }
            copy.references[at].relation = UInt32(number)
        }
        return copy
    }

    /// Follows the references again, with some records staying by a person's decision. Of the counts, those of references in all
    /// and of dangling ones in the source are of no meaning. Throws `RelationError`.
    ///
    /// - Parameters:
    ///   - kept: records that stay now, whatever they were.
    ///   - onDrop: of each relation, by index.
    ///   - folder: exists, and holds no files of another store.
    public func followed(
        keeping kept: Set<RecordRef>, onDrop: [Relation.OnDrop], folder: String
    ) throws -> Closure {
        let store = EdgeStore(folder: folder, referenceLimit: .max)
        var chunk = RelationChunk()
        for reference in references {
            let (parent, own) = (Self.hash(reference.parent), Self.hash(reference.own))
            let state = kept.contains(reference.child) ? .decided : reference.state
            chunk.add(
                reference.isAlias
                    ? Edge(key: parent, alias: own, ref: reference.child, state: state)
                    : Edge(
                        parent: parent, child: own, ref: reference.child, relation: reference.relation, state: state,
                        groupSize: reference.groupSize))
        }
        for one in gone {
            chunk.add(Self.hash(one.key))
            guard !kept.contains(one.record) else { continue }
            chunk.add(Seed(key: Self.hash(one.key), ref: one.record, isDropped: one.isDropped))
        }
        try store.add(chunk)
        return try store.close(onDrop: onDrop)
    }

    /// A hash that stands for a key: no two numbers have the same.
    private static func hash(_ number: Int) -> KeyHash {
        let number = UInt64(truncatingIfNeeded: number)
        return KeyHash(high: number &* 0x9E37_79B9_7F4A_7C15, low: number &* 0xD6E8_FEB8_6659_FD93)
    }
}
