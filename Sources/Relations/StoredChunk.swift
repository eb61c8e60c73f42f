/// A `RelationChunk` as bytes that another run reads back, where members, tables and relations may have other numbers.
///
///     edges' count (8), edges (48 each), keys' count (8), keys (16), seeds' count (8), seeds (32), names' bytes (8), names,
///     values' bytes (8), values, blocks' count (8), blocks of rows, blocks' count (8), blocks of repeated references
///
/// of which a block is
///
///     first record (8), records (8), relations' count (4), has keys (4), states' count (8), hashes, states, relations (4 each)
///     first record (8), relation (8), parents' count (8), parents (16), positions' count (8), positions (2), states' count (8),
///     states
extension RelationChunk {
    /// The chunk's bytes.
    public var stored: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            edges.count * 48 + keys.count * 16 + seeds.count * 32 + names.count + values.count + 64
                + rows.reduce(0) { $0 + $1.hashes.count * 16 + $1.states.count + 64 }
                + repeated.reduce(0) { $0 + $1.byteCount + 16 })
        func add(_ number: Int) {
            withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { bytes.append(contentsOf: $0) }
        }
        func add<Element>(_ elements: [Element]) {
            add(elements.count)
            elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        add(edges)
        add(keys)
        add(seeds)
        add(names)
        add(values)
        add(rows.count)
        for block in rows {
            add(Int(truncatingIfNeeded: block.first.rawValue))
            add(block.count)
            add(block.relations.count | (block.hasKeys ? 1 << 32 : 0))
            add(block.states.count)
            block.hashes.withUnsafeBytes { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: block.states)
            block.relations.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        add(repeated.count)
        for block in repeated {
            add(Int(truncatingIfNeeded: block.first.rawValue))
            add(Int(block.relation))
            add(block.parents)
            add(block.positions)
            add(block.states)
        }
        return bytes
    }

    /// Reads a chunk back; `nil` where the bytes are none, or speak of other members, tables or relations than are known.
    ///
    /// - Parameters:
    ///   - units: the members that it may speak of, by their old numbers.
    ///   - shift: what is added to a member's number.
    ///   - numbers: what tables and relations are called now.
    public init?(stored: UnsafeRawBufferPointer, units: Range<Int>, shift: Int, numbers: RelationNumbers) {
        self.init()
        var reader = StoredChunkReader(stored, units: units, shift: shift, numbers: numbers)
        guard let edges = reader.edges(), let keys = reader.keys(), let seeds = reader.seeds(),
            let names = reader.names(numbers.tables), let values = reader.names(numbers.relations),
            let rows = reader.rows(), let repeated = reader.repeated(), reader.isAtEnd
        else { return nil }
        self.edges = edges
        self.keys = keys
        self.seeds = seeds
        self.names = names
        self.values = values
        self.rows = rows
        self.repeated = repeated
        relationLimit = reader.relationLimit
        hasWithin = edges.contains(where: \.isWithin)
    }
}

/// Reads what `RelationChunk.stored` writes; whoever may have written it.
private struct StoredChunkReader {
    private let bytes: UnsafeRawBufferPointer
    private let units: Range<Int>
    private let shift: Int
    private let numbers: RelationNumbers
    private var at = 0
    private(set) var relationLimit = 0

    init(_ bytes: UnsafeRawBufferPointer, units: Range<Int>, shift: Int, numbers: RelationNumbers) {
        self.bytes = bytes
        self.units = units
        self.shift = shift
        self.numbers = numbers
    }

    var isAtEnd: Bool { at == bytes.count }

    private mutating func number() -> Int? {
        guard bytes.count - at >= 8 else { return nil }
        defer { at += 8 }
        return Int(exactly: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
    }

    private mutating func take(_ count: Int, of size: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= (bytes.count - at) / size else { return nil }
        defer { at += count * size }
        return UnsafeRawBufferPointer(rebasing: bytes[at..<(at + count * size)])
    }

    private mutating func elements<Element: BitwiseCopyable>(_: Element.Type) -> [Element]? {
        let size = MemoryLayout<Element>.stride
        guard let count = number(), let part = take(count, of: size) else { return nil }
        return [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
            filled = count
        }
    }

    private func moved(_ raw: UInt64) -> RecordRef? {
        let ref = RecordRef(rawValue: raw)
        guard units.contains(ref.unit) else { return nil }
        return RecordRef(unit: ref.unit + shift, ordinal: ref.ordinal)
    }

    private mutating func relation(_ old: UInt32) -> UInt32? {
        guard let new = numbers.relations[old] else { return nil }
        relationLimit = max(relationLimit, Int(new) + 1)
        return new
    }

    mutating func edges() -> [StoredEdge]? {
        guard var edges = elements(StoredEdge.self) else { return nil }
        for at in edges.indices {
            let old = edges[at]
            guard old.key != .none, let ref = moved(old.ref) else { return nil }
            guard let edge = moved(old, ref) else { return nil }
            edges[at] = StoredEdge(edge)
        }
        return edges
    }

    private mutating func moved(_ old: StoredEdge, _ ref: RecordRef) -> Edge? {
        switch old.kind {
        case .alias: return Edge(key: old.key, alias: old.child, ref: ref, state: old.state)
        case .reference:
            return relation(old.relation).map {
                Edge(
                    parent: old.key, child: old.child, ref: ref, relation: $0, state: old.state,
                    groupSize: old.groupSize)
            }
        case .within:
            let outer = old.key.record
            guard old.key == KeyHash(record: outer), let outer = moved(outer.rawValue),
                let table = numbers.tables[old.relation]
            else { return nil }
            return Edge(
                ref, within: outer, child: old.child, table: table, state: old.state, note: old.groupSize)
        }
    }

    mutating func keys() -> [StoredKey]? { elements(StoredKey.self) }

    mutating func seeds() -> [StoredSeed]? {
        guard var seeds = elements(StoredSeed.self) else { return nil }
        for at in seeds.indices {
            guard seeds[at].key != .none, let ref = moved(seeds[at].ref) else { return nil }
            seeds[at] = StoredSeed(Seed(key: seeds[at].key, ref: ref, isDropped: seeds[at].isDropped))
        }
        return seeds
    }

    /// Names as `NamesFile` has them.
    ///
    /// - Parameter numbers: of what each name is of.
    mutating func names(_ numbers: [UInt32: UInt32]) -> [UInt8]? {
        guard let count = number(), let part = take(count, of: 1) else { return nil }
        var names = [UInt8](part)
        let isWhole = names.withUnsafeMutableBytes { bytes in
            NamesFile.renumber(bytes) { ref, number in
                guard let ref = moved(ref), let number = numbers[number] else { return nil }
                return (ref.rawValue, number)
            }
        }
        return isWhole ? names : nil
    }

    mutating func rows() -> [RelationRows]? { blocks(ofBytes: 32) { $0.block() } }

    mutating func repeated() -> [RepeatedReferences]? { blocks(ofBytes: 40) { $0.repeatedBlock() } }

    /// - Parameter least: bytes that a block has at least.
    private mutating func blocks<Block>(ofBytes least: Int, _ next: (inout Self) -> Block?) -> [Block]? {
        guard let count = number(), count <= bytes.count / least else { return nil }
        var blocks: [Block] = []
        blocks.reserveCapacity(count)
        for _ in 0..<count {
            guard let block = next(&self) else { return nil }
            blocks.append(block)
        }
        return blocks
    }

    private mutating func repeatedBlock() -> RepeatedReferences? {
        guard let first = number(), let ref = moved(UInt64(first)), let old = number(),
            let relation = UInt32(exactly: old).flatMap({ relation($0) }), let parents = elements(KeyHash.self),
            let positions = elements(UInt16.self), let states = elements(UInt8.self),
            !parents.isEmpty, !parents.contains(.none),
            max(parents.count, positions.count) <= RepeatedReferences.limit,
            positions.allSatisfy({ $0 <= parents.count }), states.isEmpty || states.count == positions.count,
            ref.ordinal < RecordRef.ordinalLimit - positions.count
        else { return nil }
        return RepeatedReferences(
            first: ref, relation: relation, parents: parents, positions: positions, states: states)
    }

    private mutating func block() -> RelationRows? {
        guard let first = number(), let ref = moved(UInt64(first)), let count = number(), let shape = number(),
            let stateCount = number(), stateCount == 0 || stateCount == count, count > 0, shape >> 33 == 0
        else { return nil }
        let relationCount = shape & 0xFFFF_FFFF
        let hasKeys = shape >> 32 == 1
        let columns = relationCount + (hasKeys ? 1 : 0)
        // What is larger than the bytes that there are is refused before it is multiplied.
        guard columns > 0, columns <= bytes.count, count <= bytes.count,
            ref.ordinal < RecordRef.ordinalLimit - count,
            let hashes = take(columns * count, of: MemoryLayout<KeyHash>.stride),
            let states = take(stateCount, of: 1), let relations = take(relationCount, of: 4)
        else { return nil }
        var renumbered: [UInt32] = []
        for at in 0..<relationCount {
            guard let new = relation(relations.loadUnaligned(fromByteOffset: 4 * at, as: UInt32.self)) else {
                return nil
            }
            renumbered.append(new)
        }
        return RelationRows(
            first: ref, count: count, relations: renumbered, hasKeys: hasKeys,
            hashes: [KeyHash](unsafeUninitializedCapacity: columns * count) { buffer, filled in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: hashes)
                filled = columns * count
            }, states: [UInt8](states))
    }
}
