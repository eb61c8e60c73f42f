import Pipelines

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
    private let edges: RecordLog<StoredEdge>
    private let keys: RecordLog<StoredKey>
    private let rows: RowLog
    private let repeated: RepeatedLog
    /// Of edges, keys, rows and repeated references in memory.
    private let earlyBytes: Int
    private let seeds: EdgeBuckets<StoredSeed>
    /// Edges that may be followed.
    private let followed: EdgeBuckets<StoredEdge>
    private let names: NamesFile
    /// What references say, where examples of dangling ones are wanted.
    private let values: NamesFile
    private let filterKeys: Int
    private let examples: Int
    private let referenceLimit: Int
    private var relationLimit = 0
    private var hasWithin = false
    private var isClosed = false
    /// Keys of records of which another one stays.
    private var shared = KeySet()
    /// Keys of records of which one is dropped and another one held by their own decisions.
    private var split = KeySet()

    /// - Parameters:
    ///   - folder: exists, is private to the run, and holds no files of another store.
    ///   - bucketBits: 2 to this power are the parts in which edges are sorted that may be followed; 0 to 16.
    ///   - bufferBytes: buffered of each part before they are written.
    ///   - memoryBytes: for sorting a part; larger parts are sorted piecewise.
    ///   - earlyBytes: of edges kept in memory before anything is written, so that small backups make no files.
    ///   - filterKeys: of a filter for counting, which has 16 to 32 bytes for each; more are counted in parts.
    ///   - examples: dangling references of each relation that are kept as examples; they need their values added.
    ///   - referenceLimit: references to what does not stay that are kept for later (`Closure.references`); where there are more,
    ///     none are.
    public init(
        folder: String, bucketBits: Int = 8, bufferBytes: Int = 48 << 10, memoryBytes: Int = 64 << 20,
        earlyBytes: Int = 56 << 20, filterKeys: Int = 2 << 20, examples: Int = 0,
        referenceLimit: Int = 0
    ) {
        self.filterKeys = max(2, filterKeys)
        self.folder = folder
        self.memoryBytes = memoryBytes
        let bits = min(16, max(0, bucketBits))
        self.earlyBytes = earlyBytes
        edges = RecordLog(folder: folder, name: "edges")
        keys = RecordLog(folder: folder, name: "keys")
        rows = RowLog(folder: folder, name: "rows")
        repeated = RepeatedLog(folder: folder, name: "repeated")
        seeds = EdgeBuckets(
            folder: folder, name: "seeds", bits: bits, bufferRecords: bufferBytes / MemoryLayout<StoredSeed>.stride,
            earlyRecords: earlyBytes / 12 / MemoryLayout<StoredSeed>.stride)
        followed = EdgeBuckets(
            folder: folder, name: "followed", bits: bits, bufferRecords: bufferBytes / MemoryLayout<StoredEdge>.stride,
            earlyRecords: earlyBytes / 3 / MemoryLayout<StoredEdge>.stride)
        names = NamesFile(folder: folder, bufferBytes: max(bufferBytes, earlyBytes * 3 / 8))
        values = NamesFile(folder: folder, name: "values", bufferBytes: max(bufferBytes, earlyBytes / 4))
        self.examples = examples
        self.referenceLimit = referenceLimit
    }

    /// Adds what some records say, in any order; names best in source order.
    public func add(_ chunk: RelationChunk) throws {
        relationLimit = max(relationLimit, chunk.relationLimit)
        if chunk.hasWithin { hasWithin = true }
        try edges.append(chunk.edges)
        try keys.append(chunk.keys)
        for block in chunk.rows { rows.append(block) }
        for block in chunk.repeated { repeated.append(block) }
        if edges.waitingBytes + keys.waitingBytes + rows.waitingBytes + repeated.waitingBytes > earlyBytes {
            try edges.flush()
            try keys.flush()
            try rows.flush()
            try repeated.flush()
        }
        try seeds.append(chunk.seeds)
        try names.append(chunk.names)
        try values.append(chunk.values)
    }

    /// Adds references and further keys, in any order. Each reference once: a group counts what is added.
    public func add(edges added: [Edge]) throws { try add { for edge in added { $0.add(edge) } } }

    /// Adds records that do not stay by their own decision, in any order.
    public func add(seeds added: [Seed]) throws { try add { for seed in added { $0.add(seed) } } }

    /// Adds the keys of all records of tables that are parents, in any order: references to others dangle in the source.
    public func add(keys added: [KeyHash]) throws { try add { for key in added { $0.add(key) } } }

    /// Adds what people call records by: best in source order.
    public func add(names added: [(ref: RecordRef, table: UInt32, key: [UInt8])]) throws {
        for name in added { try name.key.withUnsafeBytes { try add(name: name.ref, table: name.table, key: $0) } }
    }

    private func add(_ body: (inout RelationChunk) -> Void) throws {
        var chunk = RelationChunk()
        body(&chunk)
        try add(chunk)
    }

    /// Adds what people call a record by.
    public func add(name ref: RecordRef, table: UInt32, key: UnsafeRawBufferPointer) throws {
        try add { $0.add(name: ref, table: table, key: key) }
    }

    /// Finds all that hangs on what does not stay. Nothing can be added afterwards.
    ///
    /// - Parameters:
    ///   - onDrop: of each relation, by index.
    ///   - countsAll: count references also where nothing follows from any, for all records stay.
    ///   - sparesShared: a key does not go while another record that has it stays: the parent is still there, be it from another
    ///     export.
    public func close(
        onDrop: [Relation.OnDrop], countsAll: Bool = true, sparesShared: Bool = true
    ) throws -> Closure {
        guard !isClosed else { throw RelationError(.input, "the references were already followed") }
        guard relationLimit <= onDrop.count else {
            throw RelationError(.input, "a reference belongs to relation \(relationLimit - 1) of only \(onDrop.count)")
        }
        isClosed = true
        guard countsAll || seeds.count > 0 else {
            return Closure(namesFile: names)
        }
        try seeds.finish()
        try names.finish()
        try values.finish()
        try edges.finish()
        try keys.finish()
        try rows.finish()
        try repeated.finish()
        // Counting and following read the same, at the same time.
        let counting = Background(name: "winnow-count") { [self] in try count(onDrop.count) }
        if sparesShared { try findShared() }
        let reached = try follow(onDrop)
        let holders = sparesShared ? try reached.map(findHolders) ?? [:] : [:]
        let counted = try counting.value()
        keys.remove()
        edges.remove()
        rows.remove()
        repeated.remove()
        var counts = [Closure.RelationCounts](repeating: .init(), count: onDrop.count)
        var dangling = DanglingSample(limit: examples)
        for part in counted {
            for (relation, count) in part.counts.enumerated() {
                counts[relation].references += count.references
                counts[relation].danglingInSource += count.danglingInSource
            }
            dangling.add(part.dangling)
        }
        let sorted = try sortFollowed()
        let propagation = Propagation(
            onDrop: onDrop, edges: sorted, shared: shared, holders: holders, split: split, folder: folder,
            hasWithin: hasWithin, referenceLimit: referenceLimit
        ) { [self] body in
            try forEachSeed(body)
        }
        let (changes, failures) = try propagation.run(&counts)
        let references = propagation.references
        for bucket in 0..<seeds.bucketCount { seeds.remove(bucket) }
        return Closure(
            changes: changes, perRelation: counts, moves: propagation.moves, failures: failures,
            places: propagation.places, references: references,
            dangling: try dangling.references(names: names, values: values), namesFile: names)
    }

    /// References of records that do not stay themselves lead nowhere, but count once these are to stay.
    private var keepsReferences: Bool { referenceLimit > 0 }

    private var isInMemory: Bool {
        edges.isInMemory && keys.isInMemory && rows.isInMemory && repeated.isInMemory
    }

    /// Keys are counted a part at a time, as many as fit into a filter.
    private var parts: HashParts { HashParts(count: keys.count + rows.keyCount, most: filterKeys) }

    private struct Counted: Sendable {
        var counts: [Closure.RelationCounts]
        var dangling: DanglingSample
    }

    private func count(_ relationCount: Int) throws -> [Counted] {
        try parts.all.map { try count(part: $0, relationCount) }
    }

    /// Counts references, and those to keys that no record has, of one part of all keys.
    private func count(part: Int, _ relationCount: Int) throws -> Counted {
        let parts = parts
        let present = isInMemory ? try referredKeys(inPart: part, of: parts) : try allKeys(inPart: part, of: parts)
        var counts = [Closure.RelationCounts](repeating: .init(), count: relationCount)
        var dangling = DanglingSample(limit: examples)
        try counts.withUnsafeMutableBufferPointer { counts in
            try forEachReference(inPart: part, of: parts) { parent, relation, ref in
                counts[relation].references += 1
                guard !present.contains(parent) else { return }
                counts[relation].danglingInSource += 1
                dangling.add(ref, relation: relation)
            }
            try repeated.forEach { block in
                let tallies = block.tallies
                for (at, parent) in block.parents.enumerated() where parts.part(of: parent) == part {
                    counts[Int(block.relation)].references += tallies[at].count
                    guard !present.contains(parent), tallies[at].count > 0 else { continue }
                    counts[Int(block.relation)].danglingInSource += tallies[at].count
                    dangling.add(block.ref(tallies[at].first).rawValue, relation: Int(block.relation))
                }
            }
        }
        return Counted(counts: counts, dangling: dangling)
    }

    private func allKeys(inPart part: Int, of parts: HashParts) throws -> KeyFilter {
        // Hashes spread evenly, and the filter has room for twice as many.
        let present = KeyFilter(capacity: (keys.count + rows.keyCount) / parts.count * 17 / 16 + 1024)
        try forEachKey { if parts.part(of: $0) == part, $0 != .none { present.insert($0) } }
        return present
    }

    /// Most keys are nobody's parent and need no place in the filter. To know takes a pass more over the references: cheap in
    /// memory.
    private func referredKeys(inPart part: Int, of parts: HashParts) throws -> KeyFilter {
        let referred = KeyMarks(count: (edges.count + rows.edgeCount + repeated.parentCount) / parts.count)
        try forEachReference(inPart: part, of: parts) { parent, _, _ in referred.mark(parent) }
        try repeated.forEach { for parent in $0.parents where parts.part(of: parent) == part { referred.mark(parent) } }
        var found: [KeyHash] = []
        try forEachKey { if parts.part(of: $0) == part, referred.has($0), $0 != .none { found.append($0) } }
        let present = KeyFilter(capacity: found.count)
        for key in found { present.insert(key) }
        return present
    }

    @inline(__always)
    private func forEachReference(
        inPart part: Int, of parts: HashParts, _ body: (_ parent: KeyHash, _ relation: Int, _ ref: UInt64) -> Void
    ) throws {
        try edges.forEachChunk { _, chunk in
            for edge in chunk where edge.isReference && parts.part(of: edge.key) == part {
                body(edge.key, Int(edge.relation), edge.ref)
            }
        }
        try rows.forEach { view in
            for (at, relation) in view.relations.enumerated() {
                let parents = view.parents(at)
                for row in parents.indices where parents[row] != .none && parts.part(of: parents[row]) == part {
                    body(parents[row], Int(relation), view.ref(row).rawValue)
                }
            }
        }
    }

    /// Picks the edges that may be followed: more than will, for it is looked at what the relations do, and not at what has
    /// become of a record for others. With no seeds none.
    ///
    /// - Returns: the keys that may go; `nil` where none may but those of seeds.
    private func follow(_ onDrop: [Relation.OnDrop]) throws -> KeySet? {
        guard seeds.count > 0 else { return nil }
        var reached = KeySet()
        try forEachSeed { if !shared.contains($0.key) { _ = reached.insert($0.key) } }
        let changesChild = onDrop.map { $0 != .keep && $0 != .fail }
        var isTaken = BitSet(count: edges.count + rows.edgeCount)
        var rounds = 0
        var hasGrown = true
        var hasChildren = false
        while hasGrown, rounds < Self.reachRounds {
            hasGrown = false
            defer { if hasGrown { hasChildren = true } }
            rounds += 1
            try edges.forEachChunk { first, chunk in
                var taken: [StoredEdge] = []
                for at in chunk.indices where reached.contains(chunk[at].key) || chunk[at].isPlaceOfGone {
                    let edge = chunk[at]
                    guard !isTaken.contains(first + at) else { continue }
                    isTaken.insert(first + at)
                    guard !edge.isReference || edge.state.stays || keepsReferences else { continue }
                    taken.append(edge)
                    guard !edge.isReference || edge.state.stays && changesChild[Int(edge.relation)],
                        reached.contains(edge.key)
                    else { continue }
                    if reached.insert(edge.child) { hasGrown = true }
                    if hasWithin, !edge.isAlias, reached.insert(KeyHash(record: RecordRef(rawValue: edge.ref))) {
                        hasGrown = true
                    }
                }
                try followed.append(taken)
            }
            var number = edges.count
            try rows.forEach { view in
                var taken: [StoredEdge] = []
                for (at, relation) in view.relations.enumerated() {
                    let parents = view.parents(at)
                    for row in parents.indices where reached.contains(parents[row]) {
                        guard !isTaken.contains(number + row) else { continue }
                        isTaken.insert(number + row)
                        guard view.state(row).stays || keepsReferences else { continue }
                        let edge = view.edge(row, at)
                        taken.append(edge)
                        guard edge.state.stays, changesChild[Int(relation)] else { continue }
                        if reached.insert(edge.child) { hasGrown = true }
                        if hasWithin, reached.insert(KeyHash(record: RecordRef(rawValue: edge.ref))) { hasGrown = true }
                    }
                    number += parents.count
                }
                try followed.append(taken)
            }
        }
        // No child goes by these: each is looked at once, when it is known what may go.
        try repeated.forEach { block in
            try followed.append(block.edges(to: { hasGrown || reached.contains($0) }, all: keepsReferences))
        }
        // A long chain in the wrong order: what is left may be followed too.
        guard hasGrown else { return hasChildren ? reached : nil }
        try edges.forEachChunk { first, chunk in
            try followed.append(
                chunk.indices.filter {
                    !isTaken.contains(first + $0)
                        && (!chunk[$0].isReference || chunk[$0].state.stays || keepsReferences)
                }.map { chunk[$0] })
        }
        var number = edges.count
        try rows.forEach { view in
            for at in view.relations.indices {
                let parents = view.parents(at)
                try followed.append(
                    parents.indices.filter {
                        parents[$0] != .none && !isTaken.contains(number + $0)
                            && (view.state($0).stays || keepsReferences)
                    }.map { view.edge($0, at) })
                number += parents.count
            }
        }
        return reached
    }

    /// Writes the edges that may be followed in the order of their parents.
    private func sortFollowed() throws -> SortedEdges {
        let sorted = SortedEdges(folder: folder)
        try followed.finish()
        for bucket in 0..<followed.bucketCount {
            guard let part = try followed.sorted(bucket, memoryRecords: records(StoredEdge.self)) else { continue }
            while let chunk = try part.nextChunk() { for edge in chunk { try sorted.append(edge) } }
            followed.remove(bucket)
        }
        try sorted.finish()
        return sorted
    }

    /// Times that edges are gone through before all are sorted; relations of a CRM are some levels deep.
    private static let reachRounds = 8
    /// Seeds of which it is counted at a time who else has their keys: 64 to 112 bytes each.
    private static let balancedSeeds = 500_000

    /// Finds keys that more records have than do not stay: those of some buckets of seeds at a time.
    private func findShared() throws {
        guard seeds.count > 0 else { return }
        let step = max(1, seeds.bucketCount * Self.balancedSeeds / seeds.count)
        for first in stride(from: 0, to: seeds.bucketCount, by: step) {
            var keys: [KeyHash] = []
            for bucket in first..<min(first + step, seeds.bucketCount) {
                // Seeds of one key follow one another.
                var last: StoredSeed?
                try forEachSeed(inBucket: bucket) { seed in
                    guard seed.key != .none else { return }
                    if let last, last.key == seed.key, last.isDropped != seed.isDropped { _ = split.insert(seed.key) }
                    last = seed
                    keys.append(seed.key)
                }
            }
            guard !keys.isEmpty else { continue }
            let balance = KeyBalance(seeds: keys)
            try forEachKey { balance.count($0) }
            balance.forEachShared { _ = shared.insert($0) }
        }
    }

    /// Of keys that may go and that several records have, not all dropped by their own decisions: how many of these stay, and how
    /// many are not dropped by it. Such a key goes when the last of them does.
    private func findHolders(of reached: KeySet) throws -> [KeyHash: Propagation.Holders] {
        let once = KeyMarks(count: reached.count)
        let twice = KeyMarks(count: reached.count)
        var isAny = false
        try forEachKey { key in
            guard reached.contains(key) else { return }
            if once.has(key) {
                twice.mark(key)
                isAny = true
            } else {
                once.mark(key)
            }
        }
        guard isAny else { return [:] }
        var counts: [KeyHash: Int] = [:]
        try forEachKey { key in
            if twice.has(key), reached.contains(key) { counts[key, default: 0] += 1 }
        }
        var holders = counts.filter { $0.value > 1 }.mapValues { Propagation.Holders(staying: $0, undropped: $0) }
        guard !holders.isEmpty else { return [:] }
        for bucket in 0..<seeds.bucketCount {
            try forEachSeed(inBucket: bucket) { seed in
                holders[seed.key]?.staying -= 1
                if seed.isDropped { holders[seed.key]?.undropped -= 1 }
            }
        }
        return holders.filter { $0.value.undropped > 0 }
    }

    /// Calls with the key of each record, `.none` for some that have none.
    @inline(__always)
    private func forEachKey(_ body: (KeyHash) -> Void) throws {
        try keys.forEachChunk { _, chunk in for key in chunk { body(key.key) } }
        try rows.forEach { for key in $0.keys { body(key) } }
    }

    /// Calls with all seeds, in the order of keys, of one key the smallest ref first.
    private func forEachSeed(_ body: (StoredSeed) throws -> Void) throws {
        for bucket in 0..<seeds.bucketCount { try forEachSeed(inBucket: bucket, body) }
    }

    private func forEachSeed(inBucket bucket: Int, _ body: (StoredSeed) throws -> Void) throws {
        guard let part = try seeds.sorted(bucket, memoryRecords: records(StoredSeed.self)) else { return }
        while let chunk = try part.nextChunk() { for seed in chunk { try body(seed) } }
    }

    /// Sorting holds records twice.
    private func records<Record>(_: Record.Type) -> Int { memoryBytes / 2 / MemoryLayout<Record>.stride }
}

/// Hashes in parts of about the same size, by their high bits.
private struct HashParts {
    private let bits: UInt64

    /// - Parameter most: that a part is to have.
    init(count: Int, most: Int) {
        var bits: UInt64 = 0
        while count >> Int(bits) > most, bits < 32 { bits += 1 }
        self.bits = bits
    }

    var count: Int { 1 << Int(bits) }
    var all: Range<Int> { 0..<count }

    @inline(__always)
    func part(of key: KeyHash) -> Int { bits == 0 ? 0 : Int(truncatingIfNeeded: key.high &>> (64 - bits)) }
}

/// Numbers from 0 up to a count, a bit each.
private struct BitSet {
    private var words: [UInt64]

    init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

    @inline(__always)
    func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

    @inline(__always)
    mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
}
