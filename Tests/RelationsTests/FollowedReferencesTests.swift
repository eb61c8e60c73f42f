import Relations
import Testing

@Suite("References kept for later")
struct FollowedReferencesTests {
    private func close(_ graph: ModelGraph, _ dice: inout Dice, limit: Int = .max) throws -> Closure {
        let scratch = try Scratch()
        let store = EdgeStore(
            folder: scratch.path, bucketBits: Int.random(in: 0...3, using: &dice),
            earlyBytes: Bool.random(using: &dice) ? 0 : 1 << 20, referenceLimit: limit)
        try store.add(edges: graph.edges.shuffled(using: &dice))
        try store.add(seeds: graph.seeds.shuffled(using: &dice))
        try store.add(keys: graph.keys.shuffled(using: &dice))
        return try store.close(onDrop: graph.onDrop)
    }

    @Test("followed again with some records kept, they give what all references with these records kept give")
    func again() throws {
        var (came, unkept) = (0, 0)
        for seed in 0..<1500 {
            var dice = Dice(seed)
            var graph = ModelGraph(random: &dice, records: seed % 50 == 0 ? 300 : 24)
            for at in graph.records.indices {
                // A record refers to one parent by one relation.
                var seen: Set<Int> = []
                graph.records[at].references.removeAll { !seen.insert($0.relation).inserted }
            }
            let first = try close(graph, &dice)
            guard let references = first.references else {
                // A copy of a parent went for another record.
                let keys = graph.records.flatMap { [$0.key].compactMap(\.self) + $0.aliases }
                try #require(Set(keys).count < keys.count, "seed \(seed)")
                unkept += 1
                continue
            }
            let out =
                graph.records.filter { $0.state == .dropped || $0.state == .held }.map(\.ref)
                + first.changes.map(\.ref)
            let kept = Set(out.filter { _ in Int.random(in: 0..<3, using: &dice) == 0 })
            var now = graph
            now.records = graph.records.map { record in
                ModelGraph.Record(
                    ref: record.ref, state: kept.contains(record.ref) ? .decided : record.state, key: record.key,
                    aliases: record.aliases, references: record.references)
            }
            let wanted = try close(now, &dice)
            let scratch = try Scratch()
            let found = try references.followed(keeping: kept, onDrop: graph.onDrop, folder: scratch.path)
            try #require(found.changes == wanted.changes, "seed \(seed)")
            try #require(found.failures == wanted.failures, "seed \(seed)")
            for (one, other) in zip(found.perRelation, wanted.perRelation) {
                try #require(one.dropped == other.dropped && one.held == other.held, "seed \(seed)")
                try #require(one.danglingMade == other.danglingMade, "seed \(seed)")
            }
            // And what is kept for the next time is the same.
            try #require(found.references == wanted.references, "seed \(seed)")
            // Whoever comes back makes nobody else go.
            let before = Set(out)
            try #require(wanted.changes.allSatisfy { before.contains($0.ref) }, "seed \(seed)")
            came += wanted.changes.count < first.changes.count ? 1 : 0
        }
        #expect(came > 30 && unkept > 0, "\(came), \(unkept)")
    }

    @Test("only references to what does not stay are kept, and none where there are too many")
    func bounds() throws {
        var dice = Dice(1)
        var graph = ModelGraph(random: &dice, records: 0)
        graph.onDrop = [.cascade]
        graph.records = (0..<100).map { at in
            ModelGraph.Record(
                ref: RecordRef(unit: 0, ordinal: at + 1), state: at == 0 ? .dropped : .kept, key: at,
                references: at == 0 ? [] : [(0, at < 11 ? 0 : 50)])
        }
        let references = try #require(try close(graph, &dice).references)
        #expect(references.references.map(\.child.ordinal) == Array(2...11))
        #expect(references.gone.map(\.record.ordinal) == [1])
        #expect(try close(graph, &dice, limit: 10).references != nil)
        #expect(try close(graph, &dice, limit: 9).references == nil)
        #expect(try close(graph, &dice, limit: 0).references == nil)
    }
}
