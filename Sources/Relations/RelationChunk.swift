/// What some records say of relations, on its way into an `EdgeStore`: made on any thread, kept as it is.
public struct RelationChunk: Sendable {
    var edges: [StoredEdge] = []
    var keys: [StoredKey] = []
    var seeds: [StoredSeed] = []
    /// As `NamesFile` has them.
    var names: [UInt8] = []
    /// What references say, in the same form, with the relation for the table.
    var values: [UInt8] = []
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
        Self.append(ref, table, key, to: &names)
    }

    /// What a reference says, for examples of those that dangle.
    public mutating func add(value: UnsafeRawBufferPointer, of ref: RecordRef, relation: UInt16) {
        Self.append(ref, relation, value, to: &values)
    }

    @inline(__always)
    private static func append(
        _ ref: RecordRef, _ number: UInt16, _ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]
    ) {
        let length = UInt32(clamping: text.count)
        withUnsafeBytes(of: ref.rawValue.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: length.littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text.prefix(Int(length))))
    }
}
