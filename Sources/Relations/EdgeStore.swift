/// The references of a run, on disk: what refers to what, which keys there are, and which records do not stay.
///
///     let store = EdgeStore(folder: scratch)
///     try store.add(edges: edges)
///     try store.add(seeds: seeds)
///     let closure = try store.close(onDrop: relations.map(\.onDrop))
///
/// Used from one thread at a time. Files are made when there is something to write, can be read by their owner alone, and go
/// with the store (names: with the closure). Memory holds what does not stay, not the edges.
///
/// A key stands for all records that have it: where one of them goes, the key goes. Whoever has several states of a source in
/// one run gives each a space of its own (`KeyHasher.hash(space:_:)`).
public final class EdgeStore: @unchecked Sendable {
    private let folder: String
    private let memoryBytes: Int
    private let edges: EdgeBuckets<StoredEdge>
    private let keys: EdgeBuckets<StoredKey>
    private let seeds: EdgeBuckets<StoredSeed>
    private let names: NamesFile
    private var relationLimit = 0
    private var isClosed = false
    /// Keys of records of which another one stays.
    private var shared = KeySet()

    /// - Parameters:
    ///   - folder: exists, is private to the run, and holds no files of another store.
    ///   - bucketBits: 2 to this power are the parts in which edges are sorted; 0 to 16.
    ///   - bufferBytes: buffered of each part before they are written.
    ///   - memoryBytes: for sorting a part; larger parts are sorted piecewise.
    ///   - earlyBytes: kept in memory before anything is written, so that small backups make no files; sorting needs them twice.
    public init(
        folder: String, bucketBits: Int = 8, bufferBytes: Int = 48 << 10, memoryBytes: Int = 64 << 20,
        earlyBytes: Int = 48 << 20
    ) {
        self.folder = folder
        self.memoryBytes = memoryBytes
        let bits = min(16, max(0, bucketBits))
        edges = EdgeBuckets(
            folder: folder, name: "edges", bits: bits, bufferRecords: bufferBytes / MemoryLayout<StoredEdge>.stride,
            earlyRecords: earlyBytes / MemoryLayout<StoredEdge>.stride)
        keys = EdgeBuckets(
            folder: folder, name: "keys", bits: bits, bufferRecords: bufferBytes / 2 / MemoryLayout<StoredKey>.stride,
            earlyRecords: earlyBytes / 3 / MemoryLayout<StoredKey>.stride)
        seeds = EdgeBuckets(
            folder: folder, name: "seeds", bits: bits,
            bufferRecords: bufferBytes / 8 / MemoryLayout<StoredSeed>.stride,
            earlyRecords: earlyBytes / 8 / MemoryLayout<StoredSeed>.stride)
        names = NamesFile(folder: folder, bufferBytes: max(bufferBytes, earlyBytes / 3))
    }

    /// Adds what some records say, in any order; names best in source order.
    public func add(_ chunk: RelationChunk) throws {
        relationLimit = max(relationLimit, chunk.relationLimit)
        try edges.append(chunk.edges)
        try keys.append(chunk.keys)
        try seeds.append(chunk.seeds)
        try names.append(chunk.names)
    }

    /// Adds references and further keys, in any order. Each reference once: a group counts what is added.
    public func add(edges added: [Edge]) throws { try add { for edge in added { $0.add(edge) } } }

    /// Adds records that do not stay by their own decision, in any order.
    public func add(seeds added: [Seed]) throws { try add { for seed in added { $0.add(seed) } } }

    /// Adds the keys of all records of tables that are parents, in any order: references to others dangle in the source.
    public func add(keys added: [KeyHash]) throws { try add { for key in added { $0.add(key) } } }

    /// Adds what people call records by: best in source order.
    public func add(names added: [(ref: RecordRef, table: UInt16, key: [UInt8])]) throws {
        for name in added { try name.key.withUnsafeBytes { try add(name: name.ref, table: name.table, key: $0) } }
    }

    private func add(_ body: (inout RelationChunk) -> Void) throws {
        var chunk = RelationChunk()
        body(&chunk)
        try add(chunk)
    }

    /// Adds what people call a record by.
    public func add(name ref: RecordRef, table: UInt16, key: UnsafeRawBufferPointer) throws {
        try add { $0.add(name: ref, table: table, key: key) }
    }

    /// Finds all that hangs on what does not stay. Nothing can be added afterwards.
    ///
    /// - Parameters:
    ///   - onDrop: of each relation, by index.
    ///   - countsAll: count references also where nothing follows from any, for all records stay.
    ///   - sparesShared: a key does not go while another record that has it stays (by its own decision): the parent is still
    ///     there, be it from another export.
    public func close(
        onDrop: [Relation.OnDrop], countsAll: Bool = true, sparesShared: Bool = true
    ) throws -> Closure {
        guard !isClosed else { throw RelationError(.input, "the references were already followed") }
        guard relationLimit <= onDrop.count else {
            throw RelationError(.input, "a reference belongs to relation \(relationLimit - 1) of only \(onDrop.count)")
        }
        isClosed = true
        guard countsAll || seeds.count > 0 else {
            return Closure(changes: [], perRelation: [], failures: [], namesFile: names)
        }
        try seeds.finish()
        try names.finish()
        var counts = [Closure.RelationCounts](repeating: .init(), count: onDrop.count)
        let sorted: SortedEdges
        if let few = edges.few, let keys = keys.few {
            if sparesShared { try findShared(among: keys) }
            sorted = try sort(few, among: keys, &counts)
        } else {
            try edges.finish()
            try keys.finish()
            if sparesShared { try findShared() }
            sorted = try sortEdges(&counts)
        }
        let propagation = Propagation(onDrop: onDrop, edges: sorted, folder: folder) { [self] dropped, body in
            try forEachSeed(dropped: dropped, body)
        }
        let (changes, failures) = try propagation.run(&counts)
        for bucket in 0..<seeds.bucketCount { seeds.remove(bucket) }
        return Closure(changes: changes, perRelation: counts, failures: failures, namesFile: names)
    }

    /// Counts references, and writes in order what may be followed: with no seeds nothing.
    private func sortEdges(_ counts: inout [Closure.RelationCounts]) throws -> SortedEdges {
        let sorted = SortedEdges(folder: folder)
        let isFollowed = seeds.count > 0
        for bucket in 0..<edges.bucketCount {
            guard let part = try edges.sorted(bucket, memoryRecords: records(StoredEdge.self)) else { continue }
            var present = SortedKeys(try keys.sorted(bucket, memoryRecords: records(StoredKey.self)))
            while let chunk = try part.nextChunk() {
                for edge in chunk {
                    if !edge.isAlias {
                        let relation = Int(edge.relation)
                        counts[relation].references += 1
                        if try !present.contains(edge.key) { counts[relation].danglingInSource += 1 }
                    }
                    // A child that goes by itself changes no more.
                    if isFollowed && (edge.isAlias || edge.state.stays) { try sorted.append(edge) }
                }
            }
            edges.remove(bucket)
            keys.remove(bucket)
        }
        try sorted.finish()
        return sorted
    }

    /// The same in memory, where looking keys up costs less than sorting all edges; only those that may be followed are sorted.
    private func sort(
        _ edges: [UnsafeBufferPointer<StoredEdge>], among keys: [UnsafeBufferPointer<StoredKey>],
        _ counts: inout [Closure.RelationCounts]
    ) throws -> SortedEdges {
        let present = KeyFilter(capacity: self.keys.count)
        for chunk in keys { for key in chunk { present.insert(key.key) } }
        counts.withUnsafeMutableBufferPointer { counts in
            for chunk in edges {
                for edge in chunk where !edge.isAlias {
                    let relation = Int(edge.relation)
                    counts[relation].references += 1
                    if !present.contains(edge.key) { counts[relation].danglingInSource += 1 }
                }
            }
        }
        // What may go: more than will, for the relations' actions are not looked at.
        var reached = KeySet()
        try forEachSeed(dropped: true) { _ = reached.insert($0.key) }
        try forEachSeed(dropped: false) { _ = reached.insert($0.key) }
        var followed: [StoredEdge] = []
        var isFollowed = edges.map { [Bool](repeating: false, count: $0.count) }
        var rounds = 0
        var hasGrown = true
        while hasGrown, rounds < Self.reachRounds {
            hasGrown = false
            rounds += 1
            for (part, chunk) in edges.enumerated() {
                for at in chunk.indices where reached.contains(chunk[at].key) {
                    let edge = chunk[at]
                    guard !isFollowed[part][at], edge.isAlias || edge.state.stays else { continue }
                    isFollowed[part][at] = true
                    followed.append(edge)
                    if reached.insert(edge.child) { hasGrown = true }
                }
            }
        }
        // A long chain in the wrong order: sort what is left too.
        if hasGrown {
            for (part, chunk) in edges.enumerated() {
                for (at, edge) in chunk.enumerated() where !isFollowed[part][at] { followed.append(edge) }
            }
        }
        let sorter = HashSorter<StoredEdge>(capacity: max(1, followed.count), skippedBits: 0)
        followed.withUnsafeBufferPointer { sorter.fill([$0]) }
        let sorted = SortedEdges(folder: folder)
        let ordered = sorter.sort(followed.count)
        for at in 0..<followed.count { try sorted.append(ordered.elements[at]) }
        try sorted.finish()
        return sorted
    }

    /// Times that edges are gone through before all are sorted; relations of a CRM are some levels deep.
    private static let reachRounds = 8

    /// Finds keys that more records have than do not stay.
    private func findShared(among few: [UnsafeBufferPointer<StoredKey>]? = nil) throws {
        var balance: [KeyHash: Int] = [:]
        func settle() {
            for (key, count) in balance where count > 0 { _ = shared.insert(key) }
            balance = [:]
        }
        for bucket in 0..<seeds.bucketCount {
            guard let part = try seeds.sorted(bucket, memoryRecords: records(StoredSeed.self)) else { continue }
            while let chunk = try part.nextChunk() { for seed in chunk { balance[seed.key, default: 0] -= 1 } }
            guard few == nil else { continue }
            if let part = try keys.sorted(bucket, memoryRecords: records(StoredKey.self)) {
                while let chunk = try part.nextChunk() { for key in chunk { balance[key.key]? += 1 } }
            }
            settle()
        }
        guard let few else { return }
        // Most keys are nobody's seed, and a filter says so faster than a dictionary.
        let seeded = KeyFilter(capacity: balance.count)
        for key in balance.keys { seeded.insert(key) }
        for chunk in few { for key in chunk where seeded.contains(key.key) { balance[key.key]? += 1 } }
        settle()
    }

    private func forEachSeed(dropped: Bool, _ body: (StoredSeed) throws -> Void) throws {
        for bucket in 0..<seeds.bucketCount {
            guard let part = try seeds.sorted(bucket, memoryRecords: records(StoredSeed.self)) else { continue }
            while let chunk = try part.nextChunk() {
                for seed in chunk where seed.isDropped == dropped && !shared.contains(seed.key) { try body(seed) }
            }
        }
    }

    /// Sorting holds records twice.
    private func records<Record>(_: Record.Type) -> Int { memoryBytes / 2 / MemoryLayout<Record>.stride }
}

/// The keys of a bucket, asked for in ascending order.
private struct SortedKeys {
    private let part: SortedBucket<StoredKey>?
    private var chunk: UnsafeBufferPointer<StoredKey>?
    private var at = 0
    private var last: (key: KeyHash, isPresent: Bool)?

    init(_ part: SortedBucket<StoredKey>?) { self.part = part }

    mutating func contains(_ key: KeyHash) throws -> Bool {
        if let last, last.key == key { return last.isPresent }
        let isPresent = try advance(to: key)
        last = (key, isPresent)
        return isPresent
    }

    private mutating func advance(to key: KeyHash) throws -> Bool {
        while let part {
            if let chunk {
                while at < chunk.count && chunk[at].key < key { at += 1 }
                if at < chunk.count { return chunk[at].key == key }
            }
            chunk = try part.nextChunk()
            at = 0
            if chunk == nil { return false }
        }
        return false
    }
}
