import Foundation
import Relations
import Testing

struct ClosureTests {
    @Test(
        "decisions, counts and explanations are those of the plainest closure, in any order and any number of buckets")
    func randomGraphs() throws {
        for seed in 0..<1000 {
            var dice = Dice(seed)
            let graph = ModelGraph(random: &dice, records: seed % 50 == 0 ? 500 : 24)
            let causes = graph.causes()
            let decisions = graph.decisions()
            for record in graph.records {
                let own = causes[record.ref].map { $0.isDropped ? RecordState.dropped : .held } ?? record.state
                try #require(decisions[record.ref] == own, "the model agrees with itself, seed \(seed)")
            }
            let (counts, failures) = graph.counts(causes)
            for bits in [0, Int.random(in: 1...4, using: &dice)] {
                let scratch = try Scratch()
                let store = EdgeStore(
                    folder: scratch.path, bucketBits: bits, bufferBytes: Int.random(in: 0...400, using: &dice),
                    memoryBytes: Int.random(in: 0...1, using: &dice) * 2000,
                    earlyBytes: Bool.random(using: &dice) ? 0 : Int.random(in: 0...3000, using: &dice),
                    filterKeys: Bool.random(using: &dice) ? 4 : 1000)
                try store.add(edges: graph.edges.shuffled(using: &dice))
                try store.add(seeds: graph.seeds.shuffled(using: &dice))
                try store.add(keys: graph.keys.shuffled(using: &dice))
                let closure = try store.close(onDrop: graph.onDrop, sparesShared: false)
                try #require(closure.changes.map(\.ref) == causes.keys.sorted(), "seed \(seed)")
                for change in closure.changes {
                    let cause = ModelGraph.Cause(
                        relation: Int(change.relation), parent: change.parent, isDropped: change.isDropped)
                    try #require(cause == causes[change.ref], "seed \(seed), \(change)")
                    let end = try #require(closure.chain(of: change.ref).last)
                    try #require(closure.change(of: end.parent) == nil)
                    try #require(graph.records.first { $0.ref == end.parent }?.state.stays == false)
                }
                try #require(closure.perRelation == counts, "seed \(seed)")
                try #require(closure.failures.map(\.count) == failures.map(\.count).filter { $0 > 0 }, "seed \(seed)")
                for failure in closure.failures {
                    try #require(failure.ref == failures[Int(failure.relation)].map(\.0).min())
                }
            }
        }
    }

    @Test("a chain in the worst order ends, with the whole chain for its explanation")
    func chain() throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        let length = 20_000
        try store.add(
            edges: (1...length).reversed().map { index in
                Edge(
                    parent: ModelGraph.hash(index - 1), child: ModelGraph.hash(index),
                    ref: RecordRef(unit: 0, ordinal: index), relation: 0, state: .kept)
            })
        try store.add(seeds: [Seed(key: ModelGraph.hash(0), ref: RecordRef(unit: 0, ordinal: 0), isDropped: true)])
        let closure = try store.close(onDrop: [.cascade])
        #expect(closure.changes.count == length)
        #expect(closure.chain(of: RecordRef(unit: 0, ordinal: length)).count == length)
        #expect(closure.perRelation[0].danglingInSource == length)
    }

    @Test("a parent of nearly all records is followed piecewise")
    func skew() throws {
        let scratch = try Scratch()
        let store = EdgeStore(
            folder: scratch.path, bucketBits: 4, bufferBytes: 4800, memoryBytes: 96_000, earlyBytes: 0)
        var dice = Dice(5)
        let count = 50_000
        try store.add(
            edges: (0..<count).shuffled(using: &dice).map { index in
                let parent = index % 10 == 0 ? 3 : index % 10 == 1 ? index : 7
                return Edge(
                    parent: ModelGraph.hash(parent), ref: RecordRef(unit: 1, ordinal: index), relation: 0,
                    state: .kept)
            })
        try store.add(keys: [3, 7, 3].map(ModelGraph.hash))
        try store.add(seeds: [Seed(key: ModelGraph.hash(7), ref: RecordRef(unit: 0, ordinal: 7), isDropped: true)])
        let closure = try store.close(onDrop: [.cascade])
        #expect(closure.changes.count == count * 8 / 10)
        #expect(closure.perRelation[0].references == count)
        #expect(closure.perRelation[0].danglingInSource == count / 10)
        #expect(closure.changes(inUnit: 1).count == closure.changes.count && closure.changes(inUnit: 0).isEmpty)
        #expect(closure.changes(inUnit: RecordRef.unitLimit - 1).isEmpty)
    }

    @Test("a relation that must not lose its parent names the first child that stays")
    func fail() throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        let parent = RecordRef(unit: 0, ordinal: 9)
        for (ordinal, state) in [(5, RecordState.kept), (4, .production), (3, .dropped), (6, .kept)] {
            let edge = Edge(
                parent: ModelGraph.hash(1), ref: RecordRef(unit: 2, ordinal: ordinal), relation: 1, state: state)
            try store.add(edges: [edge])
        }
        try store.add(seeds: [Seed(key: ModelGraph.hash(1), ref: parent, isDropped: true)])
        let failure = try #require(try store.close(onDrop: [.cascade, .fail]).failures.first)
        #expect(failure.relation == 1 && failure.count == 3)
        #expect(failure.ref == RecordRef(unit: 2, ordinal: 4) && failure.parent == parent)
    }

    @Test("relations and tables have numbers beyond two bytes: a schema for each of thousands of tenants")
    func manyRelations() throws {
        let last = Int(Relation.within) - 1
        for relation in [65_535, 65_536, 70_001, last] {
            let scratch = try Scratch()
            let store = EdgeStore(folder: scratch.path, bufferBytes: 4_800, memoryBytes: 96_000, earlyBytes: 0)
            try store.add(
                edges: (1..<200).map { index in
                    Edge(
                        parent: ModelGraph.hash(index - 1), child: ModelGraph.hash(index),
                        ref: RecordRef(unit: 0, ordinal: index), relation: UInt32(relation - index % 2), state: .kept)
                })
            for index in 0..<200 {
                try store.add(
                    names: [(RecordRef(unit: 0, ordinal: index), UInt32(relation), Array("key \(index)".utf8))])
            }
            try store.add(seeds: [Seed(key: ModelGraph.hash(0), ref: .init(unit: 0, ordinal: 0), isDropped: true)])
            var onDrop = [Relation.OnDrop](repeating: .keep, count: relation + 1)
            (onDrop[relation - 1], onDrop[relation]) = (.cascade, .cascade)
            let closure = try store.close(onDrop: onDrop)
            #expect(closure.changes.count == 199)
            #expect(closure.perRelation[relation].references == 99 && closure.perRelation[relation].dropped == 99)
            #expect(closure.perRelation[relation - 1].dropped == 100)
            let chain = closure.chain(of: RecordRef(unit: 0, ordinal: 199))
            #expect(chain.count == 199 && Set(chain.map(\.relation)) == [UInt32(relation - 1), UInt32(relation)])
            #expect(try closure.names()[RecordRef(unit: 0, ordinal: 7)]?.table == UInt32(relation))
        }
    }

    @Test("causes are named, whatever the order of names")
    func names() throws {
        let orders: [[Int]] = [[0, 1, 2, 3, 4], [4, 2, 0, 3, 1]]
        for order in orders {
            let scratch = try Scratch()
            let store = EdgeStore(folder: scratch.path, bufferBytes: 40, earlyBytes: 0)
            for index in order {
                let key = Array(String(repeating: "key \(index) ", count: index * 40_000 + 1).utf8)
                try store.add(names: [(ref: RecordRef(unit: 0, ordinal: index), table: UInt32(index), key: key)])
            }
            try store.add(
                edges: [(0, 1), (1, 2), (3, 4)].map { parent, child in
                    Edge(
                        parent: ModelGraph.hash(parent), child: ModelGraph.hash(child),
                        ref: RecordRef(unit: 0, ordinal: child), relation: 0, state: .kept)
                })
            try store.add(seeds: [Seed(key: ModelGraph.hash(0), ref: .init(unit: 0, ordinal: 0), isDropped: true)])
            let names = try store.close(onDrop: [.cascade]).names()
            #expect(names.count == 2)
            #expect(names[RecordRef(unit: 0, ordinal: 0)]?.key == Array("key 0 ".utf8))
            #expect(names[RecordRef(unit: 0, ordinal: 1)]?.table == 1)
            #expect(names[RecordRef(unit: 0, ordinal: 1)]?.key.count == 6 * 40_001)
            #expect(names[RecordRef(unit: 0, ordinal: 2)] == nil)
        }
    }

    @Test("an empty store makes no files, a used one makes files for its owner alone and leaves none")
    func files() throws {
        let scratch = try Scratch()
        do {
            let closure = try EdgeStore(folder: scratch.path).close(onDrop: [.cascade])
            #expect(closure.changes.isEmpty && scratch.files.isEmpty)
            let store = EdgeStore(folder: scratch.path, bufferBytes: 0, earlyBytes: 0)
            try store.add(keys: [ModelGraph.hash(1)])
            try store.add(
                edges: [
                    Edge(
                        parent: ModelGraph.hash(1), ref: RecordRef(unit: 0, ordinal: 0), relation: 0, state: .kept)
                ])
            try store.add(names: [(ref: RecordRef(unit: 0, ordinal: 0), table: 0, key: [1])])
            #expect(scratch.files.count == 3)
            for file in scratch.files {
                let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + file)
                #expect(attributes[.posixPermissions] as? Int == 0o600)
            }
        }
        #expect(scratch.files.isEmpty)
    }

    @Test("a relation that is not declared, and a second closing, are refused")
    func refusals() throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        let edge = Edge(
            parent: ModelGraph.hash(1), ref: RecordRef(unit: 0, ordinal: 0), relation: 1, state: .kept)
        try store.add(edges: [edge])
        #expect(throws: RelationError.self) { try store.close(onDrop: [.keep]) }
        _ = try store.close(onDrop: [.keep, .keep])
        #expect(throws: RelationError.self) { try store.close(onDrop: [.keep, .keep]) }
    }

    @Test("a folder that cannot be written is said")
    func noFolder() throws {
        let store = EdgeStore(folder: "/nonexistent/folder", bufferBytes: 0, earlyBytes: 0)
        #expect(throws: RelationError.self) { try store.add(keys: [ModelGraph.hash(1)]) }
    }

    @Test("a key that another record still has does not go", arguments: [0, 48 << 20])
    func shared(earlyBytes: Int) throws {
        let scratch = try Scratch()
        let hasher = KeyHasher()
        func key(_ value: Int) -> KeyHash { withUnsafeBytes(of: value) { hasher.hash(space: 1, $0) } }
        let store = EdgeStore(folder: scratch.path, bufferBytes: 0, earlyBytes: earlyBytes)
        // Records 0 and 1 have key 5, and one of them stays; records 2 and 3 have key 6, and none does.
        try store.add(keys: [key(5), key(5), key(6), key(6)])
        try store.add(seeds: [
            Seed(key: key(5), ref: RecordRef(unit: 0, ordinal: 0), isDropped: true),
            Seed(key: key(6), ref: RecordRef(unit: 0, ordinal: 2), isDropped: true),
            Seed(key: key(6), ref: RecordRef(unit: 0, ordinal: 3), isDropped: true),
        ])
        try store.add(edges: [
            Edge(parent: key(5), ref: RecordRef(unit: 1, ordinal: 0), relation: 0, state: .kept),
            Edge(parent: key(6), ref: RecordRef(unit: 1, ordinal: 1), relation: 0, state: .kept),
        ])
        let closure = try store.close(onDrop: [.cascade])
        #expect(closure.changes.map(\.ref) == [RecordRef(unit: 1, ordinal: 1)])
        #expect(closure.perRelation[0].danglingMade == 0)
    }

    @Test(
        "a key that several records have goes when the last of them does, by itself or for another",
        arguments: [0, 48 << 20])
    func sharedChildren(earlyBytes: Int) throws {
        var spared = 0
        for seed in 0..<300 {
            var dice = Dice(seed)
            let scratch = try Scratch()
            let store = EdgeStore(folder: scratch.path, bufferBytes: 0, earlyBytes: earlyBytes)
            let graph = CopiesGraph(&dice)
            let (count, keys, parents) = (graph.count, graph.keys, graph.parents)
            let seeds = Set((0..<count).filter { _ in dice.next() % 5 == 0 })
            try graph.add(to: store, own: (0..<count).map { seeds.contains($0) ? .dropped : .kept })
            var gone = seeds
            while true {
                let goneKeys = Set(keys).filter { key in
                    (0..<count).allSatisfy { keys[$0] != key || gone.contains($0) }
                }
                let more = (0..<count).filter { !gone.contains($0) && parents[$0].contains(where: goneKeys.contains) }
                if more.isEmpty { break }
                gone.formUnion(more)
            }
            spared +=
                (0..<count).filter { record in
                    !gone.contains(record) && parents[record].contains { key in gone.contains { keys[$0] == key } }
                }.count
            let closure = try store.close(onDrop: [.cascade])
            #expect(Set(closure.changes.map(\.ref.ordinal)) == gone.subtracting(seeds), "graph \(seed)")
            #expect(!closure.changes.contains { !$0.isDropped })
        }
        #expect(spared > 100)
    }

    @Test(
        "what hangs on records of one key is held where one of these is held and the others go",
        arguments: [0, 48 << 20])
    func heldCopies(earlyBytes: Int) throws {
        var holding = 0
        for seed in 0..<300 {
            var dice = Dice(seed)
            let scratch = try Scratch()
            let store = EdgeStore(folder: scratch.path, bufferBytes: 0, earlyBytes: earlyBytes)
            let graph = CopiesGraph(&dice)
            let (count, keys, parents) = (graph.count, graph.keys, graph.parents)
            let own: [RecordState] = (0..<count).map { _ in
                switch dice.next() % 8 {
                case 0, 1: .dropped
                case 2: .held
                default: .kept
                }
            }
            try graph.add(to: store, own: own)
            var states = own
            func hasGone(_ key: Int, _ isGone: (RecordState) -> Bool) -> Bool {
                keys.contains(key) && (0..<count).allSatisfy { keys[$0] != key || isGone(states[$0]) }
            }
            for (state, isGone) in [
                (RecordState.dropped, { (state: RecordState) in state == .dropped }), (.held, { !$0.stays }),
            ] {
                while true {
                    let more = (0..<count).filter { record in
                        states[record].stays && parents[record].contains { hasGone($0, isGone) }
                    }
                    if more.isEmpty { break }
                    for record in more { states[record] = state }
                }
            }
            let closure = try store.close(onDrop: [.cascade])
            let changed = (0..<count).filter { states[$0] != own[$0] }
            #expect(closure.changes.map(\.ref.ordinal) == changed, "graph \(seed)")
            for change in closure.changes {
                #expect(change.decision == states[change.ref.ordinal], "graph \(seed)")
                let copies = keys.indices.filter { keys[$0] == keys[change.parent.ordinal] }.map { states[$0] }
                if !change.isDropped, copies.contains(.dropped) { holding += 1 }
            }
        }
        #expect(holding > 50)
    }
}

/// Records of which several have one key.
private struct CopiesGraph {
    /// By record.
    let keys: [Int]
    /// Keys that each refers to; not all are somebody's.
    let parents: [[Int]]

    var count: Int { keys.count }

    /// Fewer keys than records, and two references each at most.
    init(_ dice: inout Dice) {
        let count = 4 + Int(dice.next() % 40)
        keys = (0..<count).map { _ in 1 + Int(dice.next() % UInt64(max(2, count * 2 / 3))) }
        parents = (0..<count).map { _ in
            (0..<Int(dice.next() % 3)).map { _ in 1 + Int(dice.next() % UInt64(count)) }
        }
    }

    /// - Parameter own: what became of each record by its own decision.
    func add(to store: EdgeStore, own: [RecordState]) throws {
        try store.add(keys: keys.map { ModelGraph.hash($0) })
        for record in keys.indices {
            let ref = RecordRef(unit: 1, ordinal: record)
            let key = ModelGraph.hash(keys[record])
            if own[record] != .kept {
                try store.add(seeds: [Seed(key: key, ref: ref, isDropped: own[record] == .dropped)])
            }
            try store.add(
                edges: parents[record].map {
                    Edge(parent: ModelGraph.hash($0), child: key, ref: ref, relation: 0, state: own[record])
                })
        }
    }
}
