import Testing

@testable import Relations

@Suite("Records within others")
struct WithinTests {
    @Test(
        "what lies in a record goes with it, and what refers to that goes on from there: the plainest closure finds the same",
        arguments: [0, 48 << 20])
    func randomForests(earlyBytes: Int) throws {
        var seen = (moved: 0, onward: 0, heldAtMost: 0, promoted: 0, copies: 0)
        for seed in 0..<1_500 {
            var dice = Dice(seed)
            let forest = Forest(&dice)
            let scratch = try Scratch()
            let store = EdgeStore(
                folder: scratch.path, bucketBits: Int.random(in: 0...3, using: &dice), bufferBytes: 0,
                earlyBytes: earlyBytes, referenceLimit: .max)
            try forest.add(to: store, &dice)
            let closure = try store.close(onDrop: forest.onDrop)
            var states = forest.own
            for change in closure.changes { states[change.ref.ordinal] = change.decision }
            // A record that was dropped by itself and is held for its place has no change; the place says it.
            for at in forest.own.indices {
                if let outer = forest.outer[at], !states[outer].stays { states[at] = states[outer] }
            }
            let model = forest.closed()
            try #require(states == model.states, "forest \(seed)")
            for change in closure.changes {
                let at = change.ref.ordinal
                if change.isWithin {
                    try #require(change.parent.ordinal == forest.outer[at], "forest \(seed)")
                    seen.moved += 1
                    if forest.own[at] == .held { seen.promoted += 1 }
                    let onward = closure.changes.contains { $0.parent == change.ref && !$0.isWithin }
                    if onward { seen.onward += 1 }
                } else {
                    try #require(forest.parents[at].contains { $0.relation == Int(change.relation) }, "forest \(seed)")
                }
                // Every chain ends at a record that went by itself.
                let end = try #require(closure.chain(of: change.ref).last?.parent.ordinal)
                try #require(!forest.own[end].stays, "forest \(seed)")
            }
            // Nothing that is dropped hangs on what is only held.
            for at in states.indices where states[at] == .dropped && forest.own[at].stays {
                let cause = try #require(closure.change(of: RecordRef(unit: 0, ordinal: at)))
                try #require(states[cause.parent.ordinal] == .dropped, "forest \(seed), record \(at)")
            }
            try #require(closure.moves == forest.moves(model.states, closure), "forest \(seed)")
            seen.heldAtMost += model.heldAtMost
            if Set(forest.keys).count < forest.keys.count, !closure.changes.isEmpty { seen.copies += 1 }
            let isReached = closure.changes.contains { change in forest.outer.contains(change.ref.ordinal) }
            if isReached { try #require(closure.references == nil, "forest \(seed)") }
        }
        #expect(
            seen.moved > 500 && seen.onward > 100 && seen.heldAtMost > 30 && seen.promoted > 20 && seen.copies > 100,
            "\(seen)")
    }
}

/// Records that lie in each other and refer to each other.
private struct Forest {
    /// By record: the one that it lies in, which comes before it.
    var outer: [Int?] = []
    /// What became of each by its own decision, and by what it lies in or has in it.
    var own: [RecordState] = []
    var keys: [Int] = []
    var parents: [[(relation: Int, key: Int)]] = []
    let onDrop: [Relation.OnDrop] = [.cascade, .cascade, .hold, .keep]

    init(_ dice: inout Dice) {
        let count = Int.random(in: 3...30, using: &dice)
        let hasCopies = Int.random(in: 0..<3, using: &dice) == 0
        for at in 0..<count {
            outer.append(
                at > 0 && Int.random(in: 0..<2, using: &dice) == 0 ? Int.random(in: 0..<at, using: &dice) : nil)
            let states: [RecordState] = [.dropped, .held, .production, .decided]
            own.append(Int.random(in: 0..<16, using: &dice) < 4 ? states.randomElement(using: &dice) ?? .kept : .kept)
            keys.append(hasCopies ? Int.random(in: 0..<count, using: &dice) : at)
            parents.append(
                (0..<Int.random(in: 0...2, using: &dice)).map { _ in
                    (Int.random(in: 0..<onDrop.count, using: &dice), Int.random(in: 0..<count, using: &dice))
                })
        }
        // As a scan settles a batch: what must not be dropped shields what it lies in, and what lies in what goes goes too.
        for at in 0..<count where own[at] == .production || own[at] == .decided {
            var next = outer[at]
            while let around = next {
                own[around] = own[around] == .dropped ? .held : own[around] == .kept ? .production : own[around]
                next = outer[around]
            }
        }
        for at in 0..<count {
            if let around = outer[at], !own[around].stays { own[at] = own[around] }
        }
    }

    private func ref(_ at: Int) -> RecordRef { RecordRef(unit: 0, ordinal: at) }

    func add(to store: EdgeStore, _ dice: inout Dice) throws {
        var edges: [Edge] = []
        for at in own.indices {
            let key = ModelGraph.hash(keys[at])
            edges += parents[at].map {
                Edge(
                    parent: ModelGraph.hash($0.key), child: key, ref: ref(at), relation: UInt32($0.relation),
                    state: own[at])
            }
            if let around = outer[at] {
                edges.append(Edge(ref(at), within: ref(around), child: key, table: UInt32(at % 3), state: own[at]))
            }
        }
        try store.add(edges: edges.shuffled(using: &dice))
        try store.add(keys: keys.map(ModelGraph.hash).shuffled(using: &dice))
        try store.add(
            seeds: own.indices.filter { !own[$0].stays }.map {
                Seed(key: ModelGraph.hash(keys[$0]), ref: ref($0), isDropped: own[$0] == .dropped)
            }.shuffled(using: &dice))
    }

    /// What becomes of all, by passes over all records until nothing changes; anew with those held at most that lie in what is
    /// held.
    func closed() -> (states: [RecordState], heldAtMost: Int) {
        var heldAtMost: Set<Int> = []
        while true {
            var states = own
            for at in heldAtMost where states[at] == .dropped { states[at] = .held }
            run(&states, heldAtMost)
            let more = own.indices.filter { at in
                guard let around = outer[at] else { return false }
                return states[around] == .held && states[at] == .dropped
            }
            if more.isEmpty { return (states, heldAtMost.count) }
            heldAtMost.formUnion(more)
        }
    }

    private func run(_ states: inout [RecordState], _ heldAtMost: Set<Int>) {
        for drops in [true, false] {
            while true {
                var next = states
                for at in own.indices {
                    if let around = outer[at], states[around] == (drops ? .dropped : .held), states[at] != .dropped {
                        next[at] = states[around]
                        continue
                    }
                    guard states[at].stays, states[at] != .decided else { continue }
                    for (relation, key) in parents[at] where onDrop[relation] != .keep {
                        let copies = keys.indices.filter { keys[$0] == key }
                        let isDropped = !copies.isEmpty && copies.allSatisfy { states[$0] == .dropped }
                        let isGone = !copies.isEmpty && copies.allSatisfy { !states[$0].stays }
                        if drops, isDropped, onDrop[relation] == .cascade, states[at] == .kept, !heldAtMost.contains(at)
                        {
                            next[at] = .dropped
                        } else if !drops, isGone {
                            next[at] = .held
                        }
                    }
                }
                if next == states { break }
                states = next
            }
        }
    }

    /// What went for its place alone.
    func moves(_ states: [RecordState], _ closure: Closure) -> [Closure.Moves: Int] {
        var moves: [Closure.Moves: Int] = [:]
        for at in own.indices where outer[at] != nil && states[at] != own[at] {
            if let change = closure.change(of: ref(at)), !change.isWithin { continue }
            moves[
                Closure.Moves(table: UInt32(at % 3), state: own[at], note: 0, isDropped: states[at] == .dropped),
                default: 0] += 1
        }
        return moves
    }
}
