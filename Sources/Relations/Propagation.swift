/// Follows edges from what does not stay, level by level; see `Closure` for what is decided and how it is explained.
final class Propagation {
    /// A key whose edges are to be followed, and the record that has it.
    private struct Parent: BitwiseCopyable {
        let key: KeyHash
        let ref: UInt64
    }

    /// Of records that have one key.
    struct Holders {
        /// How many stay.
        var staying: Int
        /// How many stay or are held.
        var undropped: Int
    }

    private let onDrop: [Relation.OnDrop]
    private let edges: SortedEdges
    private let seeds: ((StoredSeed) throws -> Void) throws -> Void
    /// Whether records lie within others.
    private let hasWithin: Bool
    private let referenceLimit: Int
    /// The references to all that does not stay; `nil` where there are more than the limit.
    private(set) var references: FollowedReferences?

    /// Keys of which another record stays by its own decision: they do not go with their seeds.
    private let shared: KeySet
    /// Of keys that several records have.
    private var holders: [KeyHash: Holders]
    private var split: KeySet
    /// Records that are held at most, for they lie in one that is held and their bytes cannot go elsewhere.
    private var heldAtMost: Set<UInt64> = []
    /// What became of records for those that they lie in.
    private(set) var moves: [Closure.Moves: Int] = [:]
    private var hasMoved = false
    /// What parents of others lie in that went before these.
    private(set) var places: [RecordRef: Closure.Place] = [:]
    /// One of these went for another record: references alone do not say what had to go besides.
    private var hasLostCopies = false
    /// Keys whose edges were followed.
    private var keys = KeySet()
    private var changes = CauseTable()
    /// Groups of references of which some parents do not stay.
    private var groups = CauseTable()
    private let folder: String
    private var gone: GoneReferences
    /// Keys of the next level.
    private var next: [Parent] = []
    /// Keys of what was held while drops were followed.
    private var waiting: [Parent] = []
    private var level: UInt32 = 0
    private var dropsAreDone = false

    /// - Parameters:
    ///   - shared: keys of which another record stays by its own decision.
    ///   - holders: of keys that several records have of which some are not dropped by their own decision.
    ///   - split: keys of which a record is held by its own decision, although another one is dropped: what hangs on them is held.
    ///   - referenceLimit: references to what does not stay that are kept.
    ///   - hasWithin: whether records lie within others.
    ///   - seeds: hands out all seeds, in the order of their keys, of one key the smallest ref first.
    init(
        onDrop: [Relation.OnDrop], edges: SortedEdges, shared: KeySet, holders: [KeyHash: Holders], split: KeySet,
        folder: String, hasWithin: Bool, referenceLimit: Int,
        seeds: @escaping ((StoredSeed) throws -> Void) throws -> Void
    ) {
        self.onDrop = onDrop
        self.edges = edges
        self.seeds = seeds
        self.shared = shared
        self.holders = holders
        self.split = split
        self.hasWithin = hasWithin
        self.folder = folder
        self.referenceLimit = referenceLimit
        gone = GoneReferences(folder: folder)
    }

    func run(_ counts: inout [Closure.RelationCounts]) throws -> ([Closure.Change], [Closure.Failure]) {
        let (firstHolders, firstSplit) = (holders, split)
        try followDrops()
        try followHolds()
        // What lies in a record that is held is held with it, so that what hangs on it is held too.
        while hasWithin, try findHeldAtMost() {
            (holders, split) = (firstHolders, firstSplit)
            try holdSeeds()
            (keys, changes, groups, gone) = (KeySet(), CauseTable(), CauseTable(), GoneReferences(folder: folder))
            (hasLostCopies, hasMoved, dropsAreDone) = (false, false, false)
            try followDrops()
            try followHolds()
        }
        if hasWithin { try countMoves() }
        let failures = try countGone(&counts)
        groups = CauseTable()
        let sorted = sortedChanges(&counts)
        if hasWithin { try findPlaces(sorted) }
        references = try gatherReferences()
        keys = KeySet()
        return (sorted, failures)
    }

    private func followDrops() throws {
        level = 1
        try seeds { seed in
            if isDropped(seed), !shared.contains(seed.key), !split.contains(seed.key) {
                try follow(Parent(key: seed.key, ref: seed.ref))
            }
        }
        try followLevels()
    }

    private func followHolds() throws {
        dropsAreDone = true
        level = 0
        next = waiting.filter { parent in
            holders[parent.key].map { $0.staying == 0 } ?? (changes.find(parent.ref)?.pointee.isDropped == false)
        }
        waiting = []
        try seeds { seed in
            if !isDropped(seed), !shared.contains(seed.key) { try follow(Parent(key: seed.key, ref: seed.ref)) }
        }
        level = 1
        try followLevels()
    }

    private func isDropped(_ seed: StoredSeed) -> Bool { seed.isDropped && !heldAtMost.contains(seed.ref) }

    private func followLevels() throws {
        var frontier: [Parent] = []
        while !next.isEmpty {
            swap(&frontier, &next)
            next.removeAll(keepingCapacity: true)
            level += 1
            if frontier.count > 1 { frontier.sort { ($0.key, $0.ref) < ($1.key, $1.ref) } }
            for parent in frontier { try follow(parent) }
        }
    }

    private func follow(_ parent: Parent) throws {
        guard keys.insert(parent.key) else { return }
        try edges.forEach(from: parent.key) { edge in
            if edge.isAlias {
                pass(on: Parent(key: edge.child, ref: parent.ref), isDropped: !dropsAreDone, isNew: edge.state.stays)
            } else if edge.isWithin {
                hasMoved = true
                moveWithin(edge, parent.ref)
            } else if edge.state.stays {
                try reach(edge, from: parent.ref)
            }
        }
    }

    private func reach(_ edge: StoredEdge, from parent: UInt64) throws {
        let relation = edge.relation
        guard edge.state != .decided else { return try gone.append(ref: edge.ref, parent: parent, relation: relation) }
        switch onDrop[Int(relation)] {
        case .cascade: decide(edge, parent, relation, drops: !dropsAreDone)
        case .hold: decide(edge, parent, relation, drops: false)
        case .keep, .fail: try gone.append(ref: edge.ref, parent: parent, relation: relation)
        case .cascadeWhenAll:
            try gone.append(ref: edge.ref, parent: parent, relation: relation)
            completeGroup(edge, parent)
        }
    }

    private func completeGroup(_ edge: StoredEdge, _ parent: UInt64) {
        if groups.find(edge.ref) == nil {
            groups.insert(
                Cause(ref: edge.ref, parent: parent, relation: edge.relation, state: .kept, level: 0))
        }
        guard let group = groups.find(edge.ref) else { return }
        group.pointee.consider(parent, relation: edge.relation)
        group.pointee.level += 1
        // Once drops are done, at least one of the parents is held.
        guard group.pointee.level == UInt32(max(1, edge.groupSize)) else { return }
        decide(edge, group.pointee.parent, group.pointee.relation, drops: !dropsAreDone)
    }

    /// Decides on a child that stays by itself, or finds a better cause for what was decided on this level.
    private func decide(_ edge: StoredEdge, _ parent: UInt64, _ relation: UInt32, drops: Bool) {
        let isDropped = drops && edge.state != .production && !heldAtMost.contains(edge.ref)
        // What drops hold is held on the first level of holds.
        let level = isDropped || dropsAreDone ? self.level : 0
        let state: RecordState = isDropped ? .dropped : .held
        let cause = Cause(ref: edge.ref, parent: parent, relation: relation, state: state, level: level)
        let known = changes.find(edge.ref)
        let isNew = known == nil
        if let known {
            if known.pointee.isDropped == isDropped {
                if known.pointee.level == level { known.pointee.consider(parent, relation: relation) }
                return
            }
            guard isDropped else { return }
            known.pointee = cause
        } else {
            changes.insert(cause)
        }
        pass(on: edge, isDropped: isDropped, isNew: isNew)
    }

    private func pass(on edge: StoredEdge, isDropped: Bool, isNew: Bool) {
        // Its bytes hold those of others, whatever other record has its key.
        if hasWithin {
            let within = Parent(key: KeyHash(record: RecordRef(rawValue: edge.ref)), ref: edge.ref)
            if isDropped || dropsAreDone { next.append(within) } else { waiting.append(within) }
        }
        guard edge.child != .none else { return }
        pass(on: Parent(key: edge.child, ref: edge.ref), isDropped: isDropped, isNew: isNew)
    }

    // MARK: Within

    /// Lets a record go where the one goes that it lies in, whatever its own decision was.
    private func moveWithin(_ edge: StoredEdge, _ outer: UInt64) {
        guard edge.state != .dropped, edge.state != .held || !dropsAreDone else { return }
        let state: RecordState = dropsAreDone ? .held : .dropped
        let cause = Cause(ref: edge.ref, parent: outer, relation: Relation.within, state: state, level: level)
        if let known = changes.find(edge.ref) {
            // Held as a first step, for what it refers to.
            guard !known.pointee.isDropped, !dropsAreDone else { return }
            known.pointee = cause
            pass(on: edge, isDropped: true, isNew: false)
        } else {
            changes.insert(cause)
            pass(on: edge, isDropped: !dropsAreDone, isNew: edge.state.stays)
        }
    }

    /// Finds records that are dropped, within others that are held; `false` where there are no more.
    private func findHeldAtMost() throws -> Bool {
        guard hasMoved else { return false }
        let before = heldAtMost.count
        var last = -1
        while last != heldAtMost.count {
            last = heldAtMost.count
            try edges.forEach { edge in
                guard edge.isWithin, !heldAtMost.contains(edge.ref) else { return }
                let outer = edge.key.record.rawValue
                guard changes.find(outer)?.pointee.isDropped == false || heldAtMost.contains(outer),
                    edge.state == .dropped || changes.find(edge.ref)?.pointee.isDropped == true
                else { return }
                heldAtMost.insert(edge.ref)
            }
        }
        return heldAtMost.count > before
    }

    /// Takes seeds that are held at most for held ones.
    private func holdSeeds() throws {
        var last: (key: KeyHash, hasDropped: Bool, hasHeld: Bool) = (.none, false, false)
        try seeds { seed in
            if seed.key != last.key { last = (seed.key, false, false) }
            if isDropped(seed) { last.hasDropped = true } else { last.hasHeld = true }
            if seed.isDropped, !isDropped(seed) { holders[seed.key]?.undropped += 1 }
            if last.hasDropped, last.hasHeld { _ = split.insert(seed.key) }
        }
    }

    /// Finds what parents of changed records lie in, and what these lie in.
    private func findPlaces(_ changes: [Closure.Change]) throws {
        var wanted = Set(changes.lazy.map(\.parent.rawValue))
        while !wanted.isEmpty {
            var outer: Set<UInt64> = []
            try edges.forEach { edge in
                guard edge.isPlaceOfGone, wanted.contains(edge.ref) else { return }
                places[RecordRef(rawValue: edge.ref)] = Closure.Place(
                    outer: edge.key.record, note: edge.groupSize, isHeldForIt: heldAtMost.contains(edge.ref))
                outer.insert(edge.key.record.rawValue)
            }
            wanted = outer.filter { places[RecordRef(rawValue: $0)] == nil }
        }
    }

    private func countMoves() throws {
        try edges.forEach { edge in
            guard edge.isWithin else { return }
            let change = changes.find(edge.ref)?.pointee
            let isHeld = edge.state == .dropped && heldAtMost.contains(edge.ref)
            guard isHeld || change?.relation == Relation.within else { return }
            moves[
                Closure.Moves(
                    table: edge.relation, state: edge.state, note: edge.groupSize,
                    isDropped: change?.isDropped ?? false), default: 0] += 1
        }
    }

    /// Lets the key of a record go on the next level, or when drops are done. A key that several records have goes with the last.
    ///
    /// - Parameter isNew: the record stayed so far.
    private func pass(on parent: Parent, isDropped: Bool, isNew: Bool) {
        var isLast = true
        if var copies = holders[parent.key] {
            hasLostCopies = true
            if isNew { copies.staying -= 1 }
            if isDropped { copies.undropped -= 1 }
            holders[parent.key] = copies
            isLast = (dropsAreDone ? copies.staying : copies.undropped) == 0
        }
        if dropsAreDone {
            if isLast { next.append(parent) }
        } else if isDropped, isLast {
            next.append(parent)
        } else {
            waiting.append(parent)
        }
    }

    private func gatherReferences() throws -> FollowedReferences? {
        // Whoever lies in what comes back has a decision of its own, which only the record tells.
        guard referenceLimit > 0, !hasLostCopies, !hasMoved, places.isEmpty else { return nil }
        var gone: [StoredEdge] = []
        try edges.forEach { edge in
            if gone.count <= referenceLimit, !edge.isWithin, keys.contains(edge.key) { gone.append(edge) }
        }
        guard gone.count <= referenceLimit else { return nil }
        let referred = Set(gone.map(\.key))
        var owners: [StoredSeed] = []
        try seeds { seed in
            if owners.count <= referenceLimit, referred.contains(seed.key), !shared.contains(seed.key) {
                owners.append(seed)
            }
        }
        guard owners.count <= referenceLimit else { return nil }
        return FollowedReferences(edges: gone, seeds: owners)
    }

    private func countGone(_ counts: inout [Closure.RelationCounts]) throws -> [Closure.Failure] {
        var failures: [UInt32: Closure.Failure] = [:]
        try gone.forEach { ref, parent, relation in
            guard changes.find(ref) == nil else { return }
            counts[relation].danglingMade += 1
            guard onDrop[relation] == .fail else { return }
            let number = UInt32(relation)
            let (ref, parent) = (RecordRef(rawValue: ref), RecordRef(rawValue: parent))
            var failure =
                failures[number] ?? Closure.Failure(relation: number, count: 0, ref: ref, parent: parent)
            failure.count += 1
            if (ref, parent) < (failure.ref, failure.parent) {
                failure.ref = ref
                failure.parent = parent
            }
            failures[number] = failure
        }
        return failures.values.sorted { $0.relation < $1.relation }
    }

    private func sortedChanges(_ counts: inout [Closure.RelationCounts]) -> [Closure.Change] {
        var sorted: [Closure.Change] = []
        sorted.reserveCapacity(changes.count)
        changes.drain { cause in
            if cause.relation == Relation.within {
                // Of no relation; see `countMoves`.
            } else if cause.isDropped {
                counts[Int(cause.relation)].dropped += 1
            } else {
                counts[Int(cause.relation)].held += 1
            }
            sorted.append(
                Closure.Change(
                    ref: RecordRef(rawValue: cause.ref), parent: RecordRef(rawValue: cause.parent),
                    relation: cause.relation, isDropped: cause.isDropped))
        }
        sorted.sort { $0.ref < $1.ref }
        return sorted
    }
}
