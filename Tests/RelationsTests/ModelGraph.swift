import Relations

/// A small source whose closure is also found in the plainest way, from what `Closure` promises.
struct ModelGraph {
    struct Record {
        let ref: RecordRef
        let state: RecordState
        let key: Int?
        var aliases: [Int] = []
        var references: [(relation: Int, parent: Int)] = []
    }

    struct Cause: Equatable {
        let relation: Int
        let parent: RecordRef
        let isDropped: Bool
    }

    var onDrop: [Relation.OnDrop]
    var records: [Record] = []

    /// A graph in which everything happens: cycles, references to itself, groups, further keys, one key twice, dangling ones.
    init(random dice: inout Dice, records most: Int = 24) {
        onDrop = (0..<Int.random(in: 1...6, using: &dice)).map { _ in
            Relation.OnDrop.allCases.randomElement(using: &dice) ?? .cascade
        }
        let count = Int.random(in: 0...most, using: &dice)
        let space = max(1, count * 3 / 2)
        let loss = Int.random(in: 1...6, using: &dice)
        for index in 0..<count {
            let chance = Int.random(in: 0..<20, using: &dice)
            let state: RecordState =
                chance < loss
                ? .dropped
                : chance < loss + 1
                    ? .held
                    : chance < loss + 3
                        ? .production
                        : chance < loss + 4 ? .decided : .kept
            var key: Int? = index
            if Int.random(in: 0..<8, using: &dice) == 0 { key = nil }
            if Int.random(in: 0..<12, using: &dice) == 0 { key = Int.random(in: 0..<count, using: &dice) }
            var record = Record(
                ref: RecordRef(unit: index / 5, ordinal: Int.random(in: 0..<3, using: &dice) + 3 * (index % 5)),
                state: state, key: key)
            if key != nil && Int.random(in: 0..<4, using: &dice) == 0 {
                record.aliases = (0..<Int.random(in: 1...2, using: &dice)).map { _ in
                    Int.random(in: 0..<space, using: &dice)
                }
            }
            for _ in 0..<Int.random(in: 0...4, using: &dice) {
                record.references.append(
                    (Int.random(in: 0..<onDrop.count, using: &dice), Int.random(in: 0..<space, using: &dice)))
            }
            records.append(record)
        }
        records.shuffle(using: &dice)
    }

    // MARK: What the engine is told

    static func hash(_ key: Int) -> KeyHash {
        let hasher = KeyHasher(seed: (7, 11))
        return withUnsafeBytes(of: key) { hasher.hash(space: 1, $0) }
    }

    var edges: [Edge] {
        records.flatMap { record in
            let child = record.key.map(Self.hash) ?? .none
            let group = groups(record).count
            let references = record.references.map { reference in
                Edge(
                    parent: Self.hash(reference.parent), child: child, ref: record.ref,
                    relation: UInt32(reference.relation), state: record.state,
                    groupSize: onDrop[reference.relation] == .cascadeWhenAll ? UInt8(group) : 1)
            }
            return references
                + record.aliases.map {
                    Edge(key: child, alias: Self.hash($0), ref: record.ref, state: record.state)
                }
        }
    }

    var seeds: [Seed] {
        records.compactMap { record in
            guard let key = record.key, !record.state.stays else { return nil }
            return Seed(key: Self.hash(key), ref: record.ref, isDropped: record.state == .dropped)
        }
    }

    var keys: [KeyHash] { records.flatMap { ($0.key.map { [$0] } ?? []) + $0.aliases }.map(Self.hash) }

    func groups(_ record: Record) -> [(relation: Int, parent: Int)] {
        record.references.filter { onDrop[$0.relation] == .cascadeWhenAll }
    }

    // MARK: Decisions, in the plainest way

    /// What is dropped and held for its parents: passes over all records until nothing changes, drops and holds mixed.
    func decisions() -> [RecordRef: RecordState] {
        var states = Dictionary(uniqueKeysWithValues: records.map { ($0.ref, $0.state) })
        while true {
            let gone = goneKeys(states)
            var changed = false
            for record in records where record.state.stays {
                let next = decision(record, gone)
                guard next.rawValue > (states[record.ref] ?? .kept).rawValue else { continue }
                states[record.ref] = next
                changed = true
            }
            if !changed { break }
        }
        return states
    }

    /// Keys of what does not stay, with whether it is dropped.
    private func goneKeys(_ states: [RecordRef: RecordState]) -> [Int: Bool] {
        var gone: [Int: Bool] = [:]
        for record in records {
            guard let key = record.key, let state = states[record.ref], !state.stays else { continue }
            gone[key] = gone[key] == true || state == .dropped
        }
        var size = -1
        while size != gone.values.reduce(0, { $0 + ($1 ? 1000 : 1) }) {
            size = gone.values.reduce(0) { $0 + ($1 ? 1000 : 1) }
            for record in records {
                guard let key = record.key, let isDropped = gone[key] else { continue }
                for alias in record.aliases { gone[alias] = gone[alias] == true || isDropped }
            }
        }
        return gone
    }

    private func decision(_ record: Record, _ gone: [Int: Bool]) -> RecordState {
        var decision = record.state
        func raise(_ state: RecordState) {
            guard record.state != .decided else { return }
            let most = record.state == .production && state == .dropped ? .held : state
            if most.rawValue > decision.rawValue { decision = most }
        }
        for reference in record.references {
            guard let isDropped = gone[reference.parent] else { continue }
            switch onDrop[reference.relation] {
            case .cascade: raise(isDropped ? .dropped : .held)
            case .hold: raise(.held)
            case .keep, .fail, .cascadeWhenAll: break
            }
        }
        let group = groups(record).map { gone[$0.parent] }
        if !group.isEmpty && group.allSatisfy({ $0 != nil }) {
            raise(group.allSatisfy { $0 == true } ? .dropped : .held)
        }
        return decision
    }

    /// What each relation must have counted, and the failures, from the final states.
    func counts(_ causes: [RecordRef: Cause]) -> ([Closure.RelationCounts], [[(RecordRef, Int)]]) {
        let states = decisions()
        let gone = goneKeys(states)
        let present = Set(records.flatMap { ($0.key.map { [$0] } ?? []) + $0.aliases })
        var counts = [Closure.RelationCounts](repeating: .init(), count: onDrop.count)
        var failures = [[(RecordRef, Int)]](repeating: [], count: onDrop.count)
        for record in records {
            for reference in record.references {
                counts[reference.relation].references += 1
                if !present.contains(reference.parent) { counts[reference.relation].danglingInSource += 1 }
                guard gone[reference.parent] != nil, states[record.ref]?.stays == true else { continue }
                counts[reference.relation].danglingMade += 1
                if onDrop[reference.relation] == .fail {
                    failures[reference.relation].append((record.ref, reference.parent))
                }
            }
        }
        for cause in causes.values {
            if cause.isDropped { counts[cause.relation].dropped += 1 } else { counts[cause.relation].held += 1 }
        }
        return (counts, failures)
    }

    // MARK: Explanations, level by level

    func causes() -> [RecordRef: Cause] {
        var causes: [RecordRef: Cause] = [:]
        var owners: [Int: RecordRef] = [:]
        var droppedKeys: Set<Int> = []

        /// Adds a level of keys; which of them are new.
        func enter(_ level: [(key: Int, ref: RecordRef)]) -> Set<Int> {
            var new: [Int: RecordRef] = [:]
            for (key, ref) in level where owners[key] == nil { new[key] = min(new[key] ?? ref, ref) }
            owners.merge(new) { old, _ in old }
            return Set(new.keys)
        }
        func own(_ state: RecordState) -> [(key: Int, ref: RecordRef)] {
            records.compactMap { record in
                record.state == state ? record.key.map { (key: $0, ref: record.ref) } : nil
            }
        }
        /// The smallest cause among references to the level, and the group, if the level completed it.
        func smallest(_ record: Record, _ level: Set<Int>, _ kinds: Set<Relation.OnDrop>, groups isCounted: Bool) -> (
            Int, RecordRef
        )? {
            var found: [(Int, RecordRef)] = []
            for reference in record.references
            where level.contains(reference.parent) && kinds.contains(onDrop[reference.relation]) {
                if let owner = owners[reference.parent] { found.append((reference.relation, owner)) }
            }
            let group = groups(record)
            if isCounted && group.contains(where: { level.contains($0.parent) }) {
                let parents = group.compactMap { reference in
                    owners[reference.parent].map { (reference.relation, $0) }
                }
                if parents.count == group.count { found += parents }
            }
            return found.min { $0 < $1 }
        }
        func below(_ level: Set<Int>, _ new: [Record]) -> [(key: Int, ref: RecordRef)] {
            var next = new.compactMap { record in record.key.map { (key: $0, ref: record.ref) } }
            for record in records {
                guard let key = record.key, level.contains(key), let owner = owners[key] else { continue }
                next += record.aliases.map { (key: $0, ref: owner) }
            }
            return next
        }

        var level = enter(own(.dropped))
        while !level.isEmpty {
            droppedKeys.formUnion(level)
            var new: [Record] = []
            for record in records where record.state == .kept && causes[record.ref] == nil {
                guard let (relation, parent) = smallest(record, level, [.cascade], groups: true) else { continue }
                causes[record.ref] = Cause(relation: relation, parent: parent, isDropped: true)
                new.append(record)
            }
            level = enter(below(level, new))
        }

        level = enter(own(.held))
        var reaching = level.union(droppedKeys)
        while !reaching.isEmpty {
            var new: [Record] = []
            for record in records
            where (record.state == .kept || record.state == .production) && causes[record.ref] == nil {
                let found = smallest(record, reaching, [.cascade, .hold], groups: true)
                guard let (relation, parent) = found else { continue }
                causes[record.ref] = Cause(relation: relation, parent: parent, isDropped: false)
                new.append(record)
            }
            level = enter(below(level, new))
            reaching = level
        }
        return causes
    }
}
