/// What some records say of relations, on its way into an `EdgeStore`: made on any thread, kept as it is.
public struct RelationChunk: Sendable {
    var edges: [StoredEdge] = []
    var keys: [StoredKey] = []
    var seeds: [StoredSeed] = []
    /// As `NamesFile` has them.
    var names: [UInt8] = []
    var relationLimit = 0

    public init() {}

    public var isEmpty: Bool { edges.isEmpty && keys.isEmpty && seeds.isEmpty }

    /// Makes room for so many more.
    public mutating func reserve(edges edgeCount: Int, keys keyCount: Int) {
        edges.reserveCapacity(edges.count + edgeCount)
        keys.reserveCapacity(keys.count + keyCount)
        names.reserveCapacity(names.count + keyCount * 32)
    }

    /// A reference or a further key; each reference once. Empty ones are passed over.
    @inline(__always)
    public mutating func add(_ edge: Edge) {
        guard edge.parent != .none else { return }
        if !edge.isAlias {
            relationLimit = max(relationLimit, Int(edge.relation) + 1)
        } else if edge.child == .none {
            return
        }
        edges.append(StoredEdge(edge))
    }

    /// The key of a record of a table that may be a parent.
    @inline(__always)
    public mutating func add(_ key: KeyHash) {
        if key != .none { keys.append(StoredKey(key)) }
    }

    /// A record that does not stay by its own decision.
    public mutating func add(_ seed: Seed) {
        if seed.key != .none { seeds.append(StoredSeed(seed)) }
    }

    /// What people call a record by.
    @inline(__always)
    public mutating func add(name ref: RecordRef, table: UInt16, key: UnsafeRawBufferPointer) {
        let length = UInt32(clamping: key.count)
        withUnsafeBytes(of: ref.rawValue.littleEndian) { names.append(contentsOf: $0) }
        withUnsafeBytes(of: table.littleEndian) { names.append(contentsOf: $0) }
        withUnsafeBytes(of: length.littleEndian) { names.append(contentsOf: $0) }
        names.append(contentsOf: UnsafeRawBufferPointer(rebasing: key.prefix(Int(length))))
    }
}
