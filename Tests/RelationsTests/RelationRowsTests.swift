import Foundation
import Relations
import Testing

/// Columns of keys and references are another way to say what keys and edges say.
struct RelationRowsTests {
    @Test("what is added as rows and repeated references is followed as edges are, in memory and through files")
    func sameAsEdges() throws {
        var (rowCount, repeatedCount) = (0, 0)
        for seed in 0..<400 {
            var dice = Dice(seed)
            let graph = ModelGraph(random: &dice, records: seed % 20 == 0 ? 300 : 24)
            let closures = try [false, true].map { asRows in
                let scratch = try Scratch()
                let store = EdgeStore(
                    folder: scratch.path, bucketBits: 2, bufferBytes: 200,
                    memoryBytes: 2000,
                    earlyBytes: Bool.random(using: &dice) ? 0 : Int.random(in: 0...9000, using: &dice),
                    filterKeys: Bool.random(using: &dice) ? 4 : 1000)
                var told = Told(graph)
                if asRows {
                    repeatedCount += try told.takeRepeated(graph, into: store, &dice)
                    rowCount += try told.takeRows(graph, into: store, &dice)
                }
                try store.add(edges: told.edges.shuffled(using: &dice))
                try store.add(keys: told.keys.shuffled(using: &dice))
                try store.add(seeds: graph.seeds.shuffled(using: &dice))
                return try store.close(onDrop: graph.onDrop, sparesShared: seed % 2 == 0)
            }
            try #require(closures[0].changes == closures[1].changes, "seed \(seed)")
            try #require(closures[0].perRelation == closures[1].perRelation, "seed \(seed)")
            try #require(closures[0].failures.map(\.ref) == closures[1].failures.map(\.ref), "seed \(seed)")
        }
        #expect(rowCount > 1000 && repeatedCount > 200)
    }

    @Test(
        "names added as a run are found by record, however the run is cut and how long it is", arguments: [0, 1 << 20])
    func names(early: Int) throws {
        let scratch = try Scratch()
        let store = EdgeStore(folder: scratch.path, bufferBytes: 40, earlyBytes: early)
        let count = 30_000
        let text = (0..<count).map { $0 % 7 == 3 ? "" : "key \($0)" }
        for start in stride(from: 0, to: count, by: 10_000) {
            var chunk = RelationChunk()
            var places: [Range<Int>] = []
            var bytes: [UInt8] = []
            for name in text[start..<(start + 10_000)] {
                places.append(bytes.count..<(bytes.count + name.utf8.count))
                bytes += Array(name.utf8)
            }
            bytes.withUnsafeBytes {
                chunk.add(namesFrom: RecordRef(unit: 1, ordinal: start), table: 4, at: places, of: $0)
            }
            try store.add(chunk)
        }
        try store.add(names: [(ref: RecordRef(unit: 2, ordinal: 0), table: 5, key: Array("last".utf8))])
        let parents = [0, 1, 3, 9_999, 10_000, 29_999]
        try store.add(
            edges: parents.map {
                Edge(
                    parent: ModelGraph.hash($0), ref: RecordRef(unit: 3, ordinal: $0), relation: 0, state: .kept)
            })
        try store.add(
            seeds: parents.map {
                Seed(key: ModelGraph.hash($0), ref: RecordRef(unit: 1, ordinal: $0), isDropped: true)
            })
        let names = try store.close(onDrop: [.cascade]).names()
        for parent in parents {
            let name = names[RecordRef(unit: 1, ordinal: parent)]
            #expect(name.map { String(decoding: $0.key, as: UTF8.self) } == (parent % 7 == 3 ? nil : text[parent]))
            #expect(name.map(\.table) == (parent % 7 == 3 ? nil : 4))
        }
    }
}

/// What of a graph is still to be told as edges and keys.
private struct Told {
    var edges: [Edge]
    var keys: [KeyHash]

    init(_ graph: ModelGraph) {
        edges = graph.edges
        keys = graph.keys
    }

    /// Tells as repeated references what can be said so; how many references that were.
    mutating func takeRepeated(_ graph: ModelGraph, into store: EdgeStore, _ dice: inout Dice) throws -> Int {
        var taken = 0
        for relation in graph.onDrop.indices where graph.onDrop[relation] == .keep {
            for run in Self.runs(graph) {
                var parents: [KeyHash] = []
                let positions = run.map { record -> UInt16 in
                    let found = edges.firstIndex {
                        $0.ref == record.ref && !$0.isAlias && Int($0.relation) == relation
                    }
                    guard let found, Int.random(in: 0..<5, using: &dice) > 0 else { return 0 }
                    taken += 1
                    let parent = edges.remove(at: found).parent
                    // A parent may stand there twice.
                    if let known = parents.firstIndex(of: parent), Bool.random(using: &dice) {
                        return UInt16(known + 1)
                    }
                    parents.append(parent)
                    return UInt16(parents.count)
                }
                let states = run.map(\.state)
                var chunk = RelationChunk()
                chunk.add(
                    repeatedFrom: run[run.startIndex].ref, relation: UInt32(relation), parents: parents,
                    positions: positions, states: states.allSatisfy { $0 == .kept } ? [] : states)
                try store.add(chunk)
            }
        }
        return taken
    }

    /// Records that follow one another.
    private static func runs(_ graph: ModelGraph) -> [ArraySlice<ModelGraph.Record>] {
        let records = graph.records.sorted { $0.ref < $1.ref }
        var runs: [ArraySlice<ModelGraph.Record>] = []
        var start = 0
        while start < records.count {
            var end = start + 1
            while end < records.count, records[end].ref.rawValue == records[end - 1].ref.rawValue + 1 { end += 1 }
            runs.append(records[start..<end])
            start = end
        }
        return runs
    }

    /// Tells of records that follow one another as rows what rows can say; how many references that were.
    mutating func takeRows(_ graph: ModelGraph, into store: EdgeStore, _ dice: inout Dice) throws -> Int {
        var taken = 0
        let relations = graph.onDrop.indices.filter {
            graph.onDrop[$0] != .cascadeWhenAll && Bool.random(using: &dice)
        }
        for run in Self.runs(graph) where Int.random(in: 0..<4, using: &dice) > 0 {
            let hasKeys = Bool.random(using: &dice) || run.contains { $0.key != nil }
            for key in run.compactMap(\.key).map(ModelGraph.hash) {
                if let at = keys.firstIndex(of: key) { keys.remove(at: at) }
            }
            let columns = relations.map { relation in
                run.map { record in
                    let found = edges.firstIndex {
                        $0.ref == record.ref && !$0.isAlias && Int($0.relation) == relation
                    }
                    guard let found else { return KeyHash.none }
                    taken += 1
                    return edges.remove(at: found).parent
                }
            }
            let states = run.map(\.state)
            var chunk = RelationChunk()
            chunk.add(
                rowsFrom: run[run.startIndex].ref, count: run.count,
                keys: hasKeys ? run.map { $0.key.map(ModelGraph.hash) ?? .none } : nil,
                references: zip(relations, columns).map { (UInt32($0), $1) },
                states: states.allSatisfy { $0 == .kept } ? [] : states)
            try store.add(chunk)
        }
        return taken
    }
}
