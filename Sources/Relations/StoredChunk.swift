import Records

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
        var writer = StoredWriter()
        writer.reserve(
            edges.count * 48 + keys.count * 16 + seeds.count * 32 + names.count + values.count + 64
                + rows.reduce(0) { $0 + $1.hashes.count * 16 + $1.states.count + 64 }
                + repeated.reduce(0) { $0 + $1.byteCount + 16 })
        writer.add(list: edges)
        writer.add(list: keys)
        writer.add(list: seeds)
        writer.add(list: names)
        writer.add(list: values)
        writer.add(UInt64(rows.count))
        for block in rows {
            writer.add(block.first.rawValue)
            writer.add(UInt64(block.count))
            writer.add(UInt64(block.relations.count | (block.hasKeys ? 1 << 32 : 0)))
            writer.add(UInt64(block.states.count))
            writer.add(elements: block.hashes)
            writer.add(elements: block.states)
            writer.add(elements: block.relations)
        }
        writer.add(UInt64(repeated.count))
        for block in repeated {
            writer.add(block.first.rawValue)
            writer.add(UInt64(block.relation))
            writer.add(list: block.parents)
            writer.add(list: block.positions)
            writer.add(list: block.states)
        }
        return writer.bytes
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

extension StoredWriter {
    fileprivate mutating func add(list: [some BitwiseCopyable]) {
        add(UInt64(list.count))
        add(elements: list)
    }
}

/// Reads what `RelationChunk.stored` writes; whoever may have written it.
private struct StoredChunkReader {
    private var stored: StoredReader
    private let units: Range<Int>
    private let shift: Int
    private let numbers: RelationNumbers
    private(set) var relationLimit = 0

    init(_ bytes: UnsafeRawBufferPointer, units: Range<Int>, shift: Int, numbers: RelationNumbers) {
        stored = StoredReader(bytes)
        self.units = units
        self.shift = shift
        self.numbers = numbers
    }

    var isAtEnd: Bool { stored.isAtEnd }

    private mutating func number() -> Int? { stored.number(UInt64.self).flatMap(Int.init(exactly:)) }

    private mutating func elements<Element: BitwiseCopyable>(_ type: Element.Type) -> [Element]? {
        number().flatMap { stored.elements($0, type) }
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
        guard var names = elements(UInt8.self) else { return nil }
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
        guard let count = number(), count <= stored.left / least else { return nil }
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
        guard columns > 0, columns <= stored.left, count <= stored.left,
            ref.ordinal < RecordRef.ordinalLimit - count,
            let hashes = stored.elements(columns * count, KeyHash.self),
            let states = stored.elements(stateCount, UInt8.self),
            let relations = stored.elements(relationCount, UInt32.self)
        else { return nil }
        var renumbered: [UInt32] = []
        for old in relations {
            guard let new = relation(old) else { return nil }
            renumbered.append(new)
        }
        return RelationRows(
            first: ref, count: count, relations: renumbered, hasKeys: hasKeys, hashes: hashes, states: states)
    }
}
