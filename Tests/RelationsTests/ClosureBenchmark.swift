import Foundation
import Glibc
import Relations
import Testing

/// Measures, where `WINNOW_BENCH_EDGES` says how many edges: run it in release.
struct ClosureBenchmark {
    private static let size = ProcessInfo.processInfo.environment["WINNOW_BENCH_EDGES"].flatMap { Int($0) }

    @Test("trees of five levels, of which a twentieth goes", .enabled(if: size != nil))
    func trees() throws {
        let edges = Self.size ?? 0
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        let hasher = KeyHasher()
        var dice = Dice(1)
        var clock = Stopwatch()
        // Records by level: each but the first refers to one of the level above; nothing refers to the last.
        let levels = [edges / 1000, edges / 100, edges / 10, edges * 3 / 10, edges * 59 / 100]
        var first = 0
        var above = 0
        for (depth, count) in levels.enumerated() {
            let isParent = depth + 1 < levels.count
            var batch = Batch()
            for index in first..<(first + count) {
                let loss: UInt64 = depth == 0 ? 50 : 2
                let isDropped = dice.next() % 1000 < loss
                let ref = RecordRef(unit: depth, ordinal: index)
                let key = isParent ? withUnsafeBytes(of: index) { hasher.hash(space: 1, $0) } : .none
                if isParent {
                    batch.keys.append(key)
                    if isDropped { batch.seeds.append(Seed(key: key, ref: ref, isDropped: true)) }
                    try withUnsafeBytes(of: index) { try store.add(name: ref, table: UInt32(depth), key: $0) }
                }
                if depth > 0 {
                    let parent = above + Int(dice.next() % UInt64(first - above))
                    batch.edges.append(
                        Edge(
                            parent: withUnsafeBytes(of: parent) { hasher.hash(space: 1, $0) }, child: key, ref: ref,
                            relation: UInt32(depth - 1), state: isDropped ? .dropped : .kept))
                }
                if batch.isFull { try batch.hand(to: store) }
            }
            try batch.hand(to: store)
            above = first
            first += count
        }
        clock.lap("added \(edges) edges")
        let closure = try store.close(onDrop: [.cascade, .cascade, .cascade, .cascade])
        clock.lap("closed: \(closure.changes.count) changes")
        clock.lap("named: \(try closure.names().count) causes")
        #expect(closure.perRelation.allSatisfy { $0.danglingInSource == 0 && $0.danglingMade == 0 })
    }

    @Test("a chain of a million records", .enabled(if: size != nil))
    func chain() throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        var clock = Stopwatch()
        let keys = { (index: Int) in withUnsafeBytes(of: index) { KeyHasher(seed: (1, 2)).hash(space: 0, $0) } }
        let length = 1_000_000
        for index in (1...length).reversed() {
            let edge = Edge(
                parent: keys(index - 1), child: keys(index), ref: RecordRef(unit: 0, ordinal: index), relation: 0,
                state: .kept)
            try store.add(edges: [edge])
        }
        try store.add(seeds: [Seed(key: keys(0), ref: RecordRef(unit: 0, ordinal: 0), isDropped: true)])
        #expect(try store.close(onDrop: [.cascade]).changes.count == length)
        clock.lap("chain of \(length)")
    }

    @Test("half of all refers to one record", .enabled(if: size != nil))
    func skew() throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path)
        var clock = Stopwatch()
        let hasher = KeyHasher()
        let count = (Self.size ?? 0) / 2
        var batch = Batch()
        for index in 0..<count {
            let parent = withUnsafeBytes(of: index % 2 == 0 ? 0 : index) { hasher.hash(space: 0, $0) }
            let ref = RecordRef(unit: 0, ordinal: index)
            // One in twenty hangs on its parent; the others only lose their reference.
            batch.edges.append(Edge(parent: parent, ref: ref, relation: index % 20 == 0 ? 0 : 1, state: .kept))
            if batch.isFull { try batch.hand(to: store) }
        }
        try batch.hand(to: store)
        let key = withUnsafeBytes(of: 0) { hasher.hash(space: 0, $0) }
        try store.add(seeds: [Seed(key: key, ref: RecordRef(unit: 1, ordinal: 0), isDropped: true)])
        let closure = try store.close(onDrop: [.cascade, .keep])
        #expect(closure.perRelation[1].danglingMade == count / 2 - closure.changes.count)
        clock.lap("skew of \(count)")
    }
}

private struct Batch {
    var edges: [Edge] = []
    var seeds: [Seed] = []
    var keys: [KeyHash] = []

    var isFull: Bool { edges.count + keys.count > 10_000 }

    mutating func hand(to store: EdgeStore) throws {
        try store.add(edges: edges)
        try store.add(seeds: seeds)
        try store.add(keys: keys)
        edges.removeAll(keepingCapacity: true)
        seeds.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
    }
}

private struct Stopwatch {
    private var start = ContinuousClock.now

    mutating func lap(_ what: String) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print("\(what): \(ContinuousClock.now - start), peak \(usage.ru_maxrss / 1024) MB")
        start = ContinuousClock.now
    }
}
