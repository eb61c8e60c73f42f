/// What some records say of relations, on its way into an `EdgeStore`: made on any thread, kept as it is.
public struct RelationChunk: Sendable {
    var edges: [StoredEdge] = []
    var keys: [StoredKey] = []
    var seeds: [StoredSeed] = []
    var rows: [RelationRows] = []
    var repeated: [RepeatedReferences] = []
    /// As `NamesFile` has them.
    var names: [UInt8] = []
    /// What references say, in the same form, with the relation for the table.
    var values: [UInt8] = []
    var relationLimit = 0
    /// Whether records lie within others.
    var hasWithin = false

    /// Bytes of a name in a run.
    public static let runNameLimit = Int(UInt16.max) - 2

    public init() {}

    /// Records of a call of `add(repeatedFrom:)`, and parents.
    public static let repeatedLimit = RepeatedReferences.limit

    public var isEmpty: Bool {
        edges.isEmpty && keys.isEmpty && seeds.isEmpty && rows.isEmpty && repeated.isEmpty
    }

    /// Makes room for so many more.
    public mutating func reserve(edges edgeCount: Int, keys keyCount: Int) {
        edges.reserveCapacity(edges.count + edgeCount)
        keys.reserveCapacity(keys.count + keyCount)
        names.reserveCapacity(names.count + keyCount * 32)
    }

    /// A reference, a further key, or what a record lies in; each reference once. Empty ones are passed over.
    @inline(__always)
    public mutating func add(_ edge: Edge) {
        guard edge.parent != .none else { return }
        switch edge.kind {
        case .reference: relationLimit = max(relationLimit, Int(edge.relation) + 1)
        case .alias: if edge.child == .none { return }
        case .within: hasWithin = true
        }
        edges.append(StoredEdge(edge))
    }

    /// Keys and references of records with ordinals that follow one another: the same as a key and edges for each.
    ///
    /// - Parameters:
    ///   - keys: of all records, `.none` where one has none; `nil` where nothing refers to the table.
    ///   - references: of each relation the keys that the records refer to, `.none` where empty; none of them is grouped.
    ///   - states: of all records; empty where all are kept.
    public mutating func add(
        rowsFrom first: RecordRef, count: Int, keys: [KeyHash]?,
        references: [(relation: UInt32, parents: [KeyHash])], states: [RecordState]
    ) {
        guard count > 0, keys != nil || !references.isEmpty else { return }
        relationLimit = max(relationLimit, (references.map { Int($0.relation) + 1 }.max() ?? 0))
        var hashes = keys ?? []
        if hashes.isEmpty, let only = references.first, references.count == 1 {
            hashes = only.parents
        } else {
            hashes.reserveCapacity(count * (references.count + 1))
            for reference in references { hashes += reference.parents }
        }
        rows.append(
            RelationRows(
                first: first, count: count, relations: references.map(\.relation), hasKeys: keys != nil, hashes: hashes,
                states: states.map(\.rawValue)))
    }

    /// References of records with ordinals that follow one another, by a relation with `keep`, to parents that many of them
    /// share: the same as an edge for each. `repeatedLimit` of each at most; what is longer is passed over.
    ///
    /// Of dangling ones with the same parent the first is an example.
    ///
    /// - Parameters:
    ///   - parents: none is `.none`.
    ///   - positions: of each record its parent's, counted from 1, or 0 where it refers to nothing.
    ///   - states: of all records; empty where all are kept.
    public mutating func add(
        repeatedFrom first: RecordRef, relation: UInt32, parents: [KeyHash], positions: [UInt16],
        states: [RecordState]
    ) {
        guard !parents.isEmpty, max(parents.count, positions.count) <= Self.repeatedLimit else { return }
        relationLimit = max(relationLimit, Int(relation) + 1)
        repeated.append(
            RepeatedReferences(
                first: first, relation: relation, parents: parents, positions: positions,
                states: states.map(\.rawValue)))
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
    public mutating func add(name ref: RecordRef, table: UInt32, key: UnsafeRawBufferPointer) {
        Self.append(ref, table, key, to: &names)
    }

    /// What people call records with ordinals that follow one another: where each name stands in `text`, empty for none.
    ///
    /// Names of more than `runNameLimit` bytes are added one by one.
    public mutating func add(
        namesFrom first: RecordRef, table: UInt32, at places: [Range<Int>], of text: UnsafeRawBufferPointer
    ) {
        let run = NameRun.bytes(of: places, in: text)
        guard !run.isEmpty else { return }
        names.reserveCapacity(names.count + run.count + 32)
        Self.appendHead(first, table, NamesFile.runMark | UInt32(places.count), to: &names)
        withUnsafeBytes(of: UInt32(run.count).littleEndian) { names.append(contentsOf: $0) }
        names.append(contentsOf: run)
    }

    /// What a reference says, for examples of those that dangle.
    public mutating func add(value: UnsafeRawBufferPointer, of ref: RecordRef, relation: UInt32) {
        Self.append(ref, relation, value, to: &values)
    }

    @inline(__always)
    private static func append(
        _ ref: RecordRef, _ number: UInt32, _ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]
    ) {
        let length = min(UInt32(clamping: text.count), NamesFile.runMark - 1)
        appendHead(ref, number, length, to: &bytes)
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text.prefix(Int(length))))
    }

    @inline(__always)
    private static func appendHead(_ ref: RecordRef, _ number: UInt32, _ length: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: ref.rawValue.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: length.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
