import Judgement
import Records
import Relations

/// What a batch's records say of relations: made on any thread, written down in source order.
struct RelationFindings: Sendable {
    var edges: [Edge] = []
    var seeds: [Seed] = []
    var keys: [KeyHash] = []
    /// Keys of records that others may follow, for the chain of parents.
    var names: [(ref: RecordRef, table: UInt16, key: String)] = []

    var isEmpty: Bool { edges.isEmpty && seeds.isEmpty && keys.isEmpty }

    func add(to store: EdgeStore) throws {
        try store.add(edges: edges)
        try store.add(seeds: seeds)
        try store.add(keys: keys)
        for name in names {
            var key = name.key
            try key.withUTF8 { try store.add(name: name.ref, table: name.table, key: UnsafeRawBufferPointer($0)) }
        }
    }
}

/// Reads keys and references of one member's table.
struct RelationReader: Sendable {
    let table: TableRelations
    let hasher: KeyHasher
    /// The member, counted over the whole run.
    let unit: Int

    /// Where a record is.
    func ref(_ row: Int, _ batch: RecordBatch) -> RecordRef {
        RecordRef(unit: unit, ordinal: batch.ordinal(ofRow: row))
    }

    func read(_ judged: JudgedBatch, judge: MemberJudge, into findings: inout RelationFindings) {
        let batch = judged.batch
        let gathered = table.references.filter(\.isGathered)
        guard !gathered.isEmpty || !table.keys.isEmpty else { return }
        batch.withView { view in
            var parents: [KeyHash] = []
            for row in 0..<batch.rowCount {
                let ref = ref(row, batch)
                let state = Self.state(judged, row)
                let keys = table.keys.map { hash($0.columns, space: $0.space, row, batch, view) }
                for key in keys where key != .none { findings.keys.append(key) }
                let first = keys.first { $0 != .none } ?? .none
                if !state.stays {
                    for key in keys where key != .none {
                        findings.seeds.append(Seed(key: key, ref: ref, isDropped: state == .dropped))
                    }
                }
                // What a person decided follows from nothing.
                let isFinal = judged.overridden[row] != nil
                parents.removeAll(keepingCapacity: true)
                for reference in gathered {
                    parents.append(hash(reference.columns, space: reference.space, row, batch, view))
                }
                let group = zip(gathered, parents).count { $0.isGrouped && $1 != .none }
                var hasEdge = false
                for (reference, parent) in zip(gathered, parents) where parent != .none && !isFinal {
                    hasEdge = true
                    findings.edges.append(
                        Edge(
                            parent: parent, child: first, ref: ref, relation: reference.relation, state: state,
                            groupSize: reference.isGrouped ? UInt8(clamping: group) : 1))
                }
                if hasEdge, state.stays {
                    for key in keys where key != .none && key != first {
                        findings.edges.append(Edge(key: first, alias: key, ref: ref, state: state))
                    }
                }
                if first != .none, !state.stays || hasEdge, let key = judge.key(ofRow: row, in: batch) {
                    findings.names.append((ref, table.table, key))
                }
            }
        }
    }

    private static func state(_ judged: JudgedBatch, _ row: Int) -> RecordState {
        switch judged.decisions[row] {
        case .drop: .dropped
        case .hold: .held
        case .keep: judged.claim(ofRow: row) == .production ? .production : .kept
        }
    }

    /// The hash of a key; none where a column is empty.
    func hash(_ columns: [Int], space: UInt32, _ row: Int, _ batch: RecordBatch, _ view: BatchView) -> KeyHash {
        if columns.count == 1 {
            let (start, end) = view.field(row, columns[0])
            if start == end { return .none }
            if view.isPlain(start, end) {
                return hasher.hash(
                    space: space, Self.canonical(UnsafeRawBufferPointer(rebasing: view.text[start..<end])))
            }
        }
        let values = columns.map { column in
            let (start, end) = view.wholeField(row, column)
            return Array(
                RecordText.decode(
                    UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote,
                    encoding: batch.encoding
                ).utf8)
        }
        guard values.allSatisfy({ !$0.isEmpty }) else { return .none }
        let joined = values.flatMap { $0 }
        return joined.withUnsafeBytes { bytes in
            var at = 0
            let parts = values.map { value in
                defer { at += value.count }
                return UnsafeRawBufferPointer(rebasing: bytes[at..<(at + value.count)])
            }
            return parts.count == 1
                ? hasher.hash(space: space, Self.canonical(parts[0])) : hasher.hash(space: space, parts)
        }
    }

    /// A Salesforce id of 18 characters names the same record as its first 15.
    private static func canonical(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        value.count == 18 ? SalesforceID.canonical(value) ?? value : value
    }
}

/// What one pass over a backup knows of relations.
struct RelationPass {
    let book: RelationBook
    let hasher: KeyHasher
    /// Where they are gathered; `nil` when what follows from them is known.
    let edges: EdgeStore?
    let cascade: Cascade?
}

/// A relation, and what followed from it in a backup.
public struct RelationResult: Sendable {
    public let relation: Relation
    /// References that are not empty, those that the source has no parent for, those whose parent went while the child
    /// stays, and children that were dropped or held for it; `nil` where they were not counted.
    public let counts: Closure.RelationCounts?
}
