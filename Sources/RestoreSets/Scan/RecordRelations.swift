import Judgement
import Records
import Relations

/// Reads keys and references of one member's table.
struct RelationReader: Sendable {
    let table: TableRelations
    let hasher: KeyHasher
    /// The member, counted over the whole run.
    let unit: Int
    /// Whether what references say is kept, for examples of those that dangle.
    var keepsValues = false
    /// Whether it is kept what people call records by: where somebody is told which parent a record follows.
    var keepsNames = true

    /// Where the rows of a batch are among records that lie in others.
    struct Places {
        /// By row: the innermost record that it lies in, as batch and row.
        var outer: [Int: (batch: Int, row: Int)] = [:]
        /// Rows that others lie in.
        var around: Set<Int> = []

        var isEmpty: Bool { outer.isEmpty && around.isEmpty }
    }

    /// Whether records may go for what they refer to.
    var mayFollow: Bool { table.references.contains(where: \.isGathered) }

    /// Where a record is.
    func ref(_ row: Int, _ batch: RecordBatch) -> RecordRef {
        RecordRef(unit: unit, ordinal: batch.ordinal(ofRow: row))
    }

    /// Gathers keys, references and what does not stay of a batch, column by column.
    ///
    /// - Parameters:
    ///   - places: where its rows are among records that lie in others; `nil` where none do.
    ///   - batches: those that `places` speak of.
    func read(
        _ judged: JudgedBatch, judge: MemberJudge, at places: Places? = nil, among batches: [RecordBatch] = [],
        into chunk: inout RelationChunk
    ) {
        let places = places.flatMap { $0.isEmpty ? nil : $0 }
        let batch = judged.batch
        let isDense = batch.hasConsecutiveOrdinals && batch.rowCount <= RelationChunk.repeatedLimit
        let gathered = table.references.filter { $0.isGathered || $0.isCounted && !isDense }
        let counted = isDense ? table.references.filter(\.isCounted) : []
        guard batch.rowCount > 0,
            places != nil || !gathered.isEmpty || !counted.isEmpty || !table.keys.isEmpty
        else { return }
        batch.withView { view in
            if !counted.isEmpty { count(counted, judged, judge, view, into: &chunk) }
            let keys = table.keys.map { hashes($0.columns, space: $0.space, $0.comparisons, batch, view) }
            let parents = gathered.map { hashes($0.columns, space: $0.space, $0.comparisons, batch, view) }
            if places == nil, keys.count <= 1, !gathered.contains(where: \.isGrouped), batch.hasConsecutiveOrdinals {
                columns(judged, judge, view, keys.first, parents, gathered, into: &chunk)
                return
            }
            chunk.reserve(edges: parents.count * batch.rowCount, keys: keys.count * batch.rowCount)
            for column in keys { for key in column { chunk.add(key) } }
            for row in 0..<batch.rowCount {
                let state = Self.state(judged, row)
                var first = KeyHash.none
                for column in keys where first == .none { first = column[row] }
                if !state.stays { seed(row, state, keys, batch, into: &chunk) }
                var hasEdge = false
                var group: UInt8 = 0
                for (at, reference) in gathered.enumerated()
                where reference.isGrouped && parents[at][row] != .none && group < .max { group += 1 }
                let ref = ref(row, batch)
                for at in gathered.indices where parents[at][row] != .none {
                    hasEdge = true
                    chunk.add(
                        Edge(
                            parent: parents[at][row], child: first, ref: ref, relation: gathered[at].relation,
                            state: state, groupSize: gathered[at].isGrouped ? group : 1))
                    if keepsValues, gathered[at].hasExamples { value(row, gathered[at], batch, view, into: &chunk) }
                }
                let outer = places?.outer[row]
                if let outer {
                    hasEdge = true
                    let outer = self.ref(outer.row, batches[outer.batch])
                    chunk.add(
                        Edge(
                            ref, within: outer, child: first, table: table.table, state: state,
                            note: judged.reasons[row].rawValue))
                }
                if hasEdge, state.stays || outer != nil && state == .held, keys.count > 1 {
                    for column in keys where column[row] != .none && column[row] != first {
                        chunk.add(Edge(key: first, alias: column[row], ref: ref, state: state))
                    }
                }
                let isAround = places?.around.contains(row) ?? false
                if keepsNames, isAround || first != .none && (!state.stays || hasEdge) || keepsValues && hasEdge {
                    name(row, judge, batch, view, isParent: isAround, into: &chunk)
                }
            }
        }
    }

    /// The same for records that follow one another and have one key at most: most of a backup.
    private func columns(
        _ judged: JudgedBatch, _ judge: MemberJudge, _ view: BatchView, _ keys: [KeyHash]?, _ parents: [[KeyHash]],
        _ gathered: [TableRelations.Reference], into chunk: inout RelationChunk
    ) {
        let batch = judged.batch
        let states = (0..<batch.rowCount).map { Self.state(judged, $0) }
        var dense: [Int] = []
        var isNamed = [Bool](repeating: false, count: batch.rowCount)
        for at in gathered.indices {
            var filled = 0
            for row in 0..<batch.rowCount where parents[at][row] != .none {
                filled += 1
                isNamed[row] = true
            }
            // A column that is mostly empty has edges of its own.
            if filled > batch.rowCount / 3 {
                dense.append(at)
            } else if filled > 0 {
                for row in 0..<batch.rowCount where parents[at][row] != .none {
                    chunk.add(
                        Edge(
                            parent: parents[at][row], child: keys?[row] ?? KeyHash.none, ref: ref(row, batch),
                            relation: gathered[at].relation, state: states[row]))
                }
            }
            guard keepsValues, filled > 0 else { continue }
            for row in 0..<batch.rowCount where parents[at][row] != .none {
                value(row, gathered[at], batch, view, into: &chunk)
            }
        }
        if !keepsValues {
            for row in isNamed.indices where isNamed[row] && (keys?[row] ?? KeyHash.none) == KeyHash.none {
                isNamed[row] = false
            }
        }
        if let keys {
            for row in 0..<batch.rowCount where !states[row].stays {
                seed(row, states[row], [keys], batch, into: &chunk)
                if keys[row] != .none { isNamed[row] = true }
            }
        }
        chunk.add(
            rowsFrom: ref(0, batch), count: batch.rowCount, keys: keys,
            references: dense.map { (gathered[$0].relation, parents[$0]) },
            states: states.contains { $0 != .kept } ? states : [])
        if keepsNames { names(isNamed, judge, batch, view, into: &chunk) }
    }

    /// What people call the records that are marked.
    private func names(
        _ isNamed: [Bool], _ judge: MemberJudge, _ batch: RecordBatch, _ view: BatchView,
        into chunk: inout RelationChunk
    ) {
        var places = [Range<Int>](repeating: 0..<0, count: batch.rowCount)
        var plain = 0
        for row in 0..<batch.rowCount where isNamed[row] {
            // A run has no place for a record without a key, of which the table is to be known.
            if let place = judge.plainKey(ofRow: row, in: view), !place.isEmpty,
                place.count <= RelationChunk.runNameLimit
            {
                places[row] = place
                plain += 1
            } else {
                name(row, judge, batch, view, into: &chunk)
            }
        }
        if plain > batch.rowCount / 8 {
            chunk.add(namesFrom: ref(0, batch), table: table.table, at: places, of: view.text)
        } else if plain > 0 {
            for row in 0..<batch.rowCount where !places[row].isEmpty { name(row, judge, batch, view, into: &chunk) }
        }
    }

    private func seed(
        _ row: Int, _ state: RecordState, _ keys: [[KeyHash]], _ batch: RecordBatch,
        into chunk: inout RelationChunk
    ) {
        let ref = ref(row, batch)
        for column in keys where column[row] != .none {
            chunk.add(Seed(key: column[row], ref: ref, isDropped: state == .dropped))
        }
    }

    /// What a reference says, its columns joined with `|`.
    func text(
        of reference: TableRelations.Reference, _ row: Int, _ batch: RecordBatch, _ view: BatchView
    ) -> String {
        reference.columns.map { column in
            let (start, end) = view.wholeField(row, column)
            return RecordText.decode(
                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote, encoding: batch.encoding)
        }.joined(separator: "|")
    }

    func value(
        _ row: Int, _ reference: TableRelations.Reference, _ batch: RecordBatch, _ view: BatchView,
        into chunk: inout RelationChunk
    ) {
        var text = text(of: reference, row, batch, view)
        text.withUTF8 {
            chunk.add(value: UnsafeRawBufferPointer($0), of: ref(row, batch), relation: reference.relation)
        }
    }

    func name(
        _ row: Int, _ judge: MemberJudge, _ batch: RecordBatch, _ view: BatchView, isParent: Bool = false,
        into chunk: inout RelationChunk
    ) {
        let ref = ref(row, batch)
        // Of a record without a key the table is named, where others may follow it.
        let isParent = isParent || !table.keys.isEmpty
        if let plain = judge.plainKey(ofRow: row, in: view) {
            guard isParent || !plain.isEmpty else { return }
            chunk.add(name: ref, table: table.table, key: UnsafeRawBufferPointer(rebasing: view.text[plain]))
        } else {
            var key = judge.key(ofRow: row, in: batch) ?? ""
            guard isParent || !key.isEmpty else { return }
            key.withUTF8 { chunk.add(name: ref, table: table.table, key: UnsafeRawBufferPointer($0)) }
        }
    }

    /// The hashes of one key or reference of all rows.
    private func hashes(
        _ columns: [Int], space: KeySpace, _ comparisons: [KeyComparison?], _ batch: RecordBatch, _ view: BatchView
    ) -> [KeyHash] {
        if !comparisons.isEmpty {
            return (0..<batch.rowCount).map { hash(columns, space: space, $0, batch, view, comparisons) }
        }
        return [KeyHash](unsafeUninitializedCapacity: batch.rowCount) { buffer, count in
            for row in 0..<batch.rowCount {
                buffer.initializeElement(at: row, to: hash(columns, space: space, row, batch, view))
            }
            count = batch.rowCount
        }
    }

    static func state(_ judged: JudgedBatch, _ row: Int) -> RecordState {
        switch judged.decisions[row] {
        case .drop: .dropped
        case .hold: .held
        // What a person decided follows from nothing.
        case .keep where judged.overridden[row] != nil: .decided
        case .keep:
            judged.claim(ofRow: row) == .production || judged.shielded.contains(row) ? .production : .kept
        }
    }

    /// The hash of one record's key.
    func hash(_ key: TableRelations.Key, _ row: Int, _ batch: RecordBatch, _ view: BatchView) -> KeyHash {
        key.comparisons.isEmpty
            ? hash(key.columns, space: key.space, row, batch, view)
            : hash(key.columns, space: key.space, row, batch, view, key.comparisons)
    }

    /// The hash of what one record refers to.
    func hash(
        _ reference: TableRelations.Reference, _ row: Int, _ batch: RecordBatch, _ view: BatchView
    ) -> KeyHash {
        reference.comparisons.isEmpty
            ? hash(reference.columns, space: reference.space, row, batch, view)
            : hash(reference.columns, space: reference.space, row, batch, view, reference.comparisons)
    }

    /// The hash of a key in the form in which its database compares it; none where a column is empty.
    private func hash(
        _ columns: [Int], space: KeySpace, _ row: Int, _ batch: RecordBatch, _ view: BatchView,
        _ comparisons: [KeyComparison?]
    ) -> KeyHash {
        let values = zip(columns, comparisons).map { column, comparison in
            let (start, end) = view.wholeField(row, column)
            var text = RecordText.decode(
                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote, encoding: batch.encoding)
            return text.withUTF8 { bytes -> [UInt8] in
                let value = UnsafeRawBufferPointer(bytes)
                let plain = SalesforceID.plainKey(value)
                // Letters tell ids apart, which a database that takes them for alike has in their long form.
                guard let comparison, plain.count == value.count else { return Array(plain) }
                return value.isEmpty ? [] : comparison.canonical(value)
            }
        }
        return hash(values, space)
    }

    /// The hash of a key; none where a column is empty.
    @inline(__always)
    func hash(_ columns: [Int], space: KeySpace, _ row: Int, _ batch: RecordBatch, _ view: BatchView) -> KeyHash {
        if columns.count == 1 {
            let (start, end) = view.field(row, columns[0])
            if start == end { return .none }
            if view.isPlain(start, end) {
                return hash(UnsafeRawBufferPointer(rebasing: view.text[start..<end]), space)
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
        return hash(values, space)
    }

    private func hash(_ values: [[UInt8]], _ space: KeySpace) -> KeyHash {
        guard values.allSatisfy({ !$0.isEmpty }) else { return .none }
        let joined = values.flatMap { $0 }
        return joined.withUnsafeBytes { bytes in
            var at = 0
            let parts = values.map { value in
                defer { at += value.count }
                return UnsafeRawBufferPointer(rebasing: bytes[at..<(at + value.count)])
            }
            return parts.count == 1 ? hash(parts[0], space) : hasher.hash(space: space, parts)
        }
    }

    @inline(__always)
    private func hash(_ value: UnsafeRawBufferPointer, _ space: KeySpace) -> KeyHash {
        Self.canonical(value, space).map { hasher.hash(space: space, $0) } ?? .none
    }

    /// A Salesforce id of 18 characters names the same record as its first 15, and `@AccountRef1` the one whose reference is
    /// `AccountRef1`. Among Salesforce's ids, what is none refers to nothing: `nil`.
    private static func canonical(_ value: UnsafeRawBufferPointer, _ space: KeySpace) -> UnsafeRawBufferPointer? {
        if space == .salesforce { return SalesforceID.canonical(value) }
        if space == .reference, value.first == SalesforceReferences.mark {
            return UnsafeRawBufferPointer(rebasing: value[1...])
        }
        return SalesforceID.plainKey(value)
    }
}

/// What one pass over a backup knows of relations.
struct RelationPass {
    let book: RelationBook
    let hasher: KeyHasher
    /// Where they are gathered; `nil` when what follows from them is known.
    let edges: EdgeStore?
    let cascade: Cascade?
    let keepsNames: Bool
}

/// A relation, and what followed from it in a backup.
public struct RelationResult: Sendable {
    public let relation: Relation
    /// References that are not empty, those that the source has no parent for, those whose parent went while the child
    /// stays, and children that were dropped or held for it; `nil` where they were not counted.
    public let counts: Closure.RelationCounts?
    /// The first references that the source has no parent for, as many as the scan was asked for.
    public var dangling: [DanglingExample] = []
}

/// A record of the source whose parent is not there.
public struct DanglingExample: Sendable, Equatable {
    /// The record's key, where it has one.
    public let child: String?
    /// The key that it refers to.
    public let parent: String
}
