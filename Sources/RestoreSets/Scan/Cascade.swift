import Judgement
import Records
import Relations

/// What became of records because of others that they refer to: looked up while a backup is judged again.
struct Cascade: Sendable {
    let closure: Closure
    private let names: Names
    /// By the numbers that the closure has.
    private let relations: [Relation]
    private let disclosure: Disclosure

    /// What records are called.
    private enum Names {
        case gathered(RecordNames, tables: [String])
        /// As they are shown.
        case shown([RecordRef: (table: String, key: String?)])
    }

    /// Follows all references. Throws `RelationError`, and `RestoreSetError` where a relation says that the run must fail.
    ///
    /// - Parameter tellsRefusal: say in `refusal` what would be thrown.
    init(closing edges: EdgeStore, book: RelationBook, disclosure: Disclosure, tellsRefusal: Bool = false) throws {
        self.disclosure = disclosure
        relations = book.relations
        closure = try edges.close(onDrop: relations.map(\.onDrop))
        names = .gathered(try closure.names(), tables: book.tables)
        if let failure = closure.failures.first {
            guard tellsRefusal else { throw fault(failure) }
            refusal = fault(failure).message
        }
    }

    /// Why a restore would be refused.
    private(set) var refusal: String?

    /// What follows for the numbers of tables: of those that refer to others each is explained by one relation, whose child its
    /// table is; those that lie in others say themselves what they were.
    ///
    /// - Parameter tables: by the numbers that the closure has.
    func followers(_ tables: [String]) -> Followers {
        var followers = Followers()
        for (relation, counts) in zip(relations, closure.perRelation) {
            followers.move(counts.dropped, of: relation.child, to: .drop)
            followers.move(counts.held, of: relation.child, to: .hold)
        }
        for (move, count) in closure.moves {
            let from: Decision =
                switch move.state {
                case .dropped: .drop
                case .held: .hold
                case .kept, .production, .decided: .keep
                }
            followers.move(
                count, of: tables[Int(move.table)], from: (from, Reason(rawValue: move.note) ?? .none),
                to: move.isDropped ? .drop : .hold)
        }
        return followers
    }

    /// What was found out without the records.
    ///
    /// - Parameters:
    ///   - relations: by the numbers that the closure has.
    ///   - names: of parents, as they are shown.
    init(
        _ closure: Closure, relations: [Relation], names: [RecordRef: (table: String, key: String?)],
        disclosure: Disclosure
    ) {
        self.closure = closure
        self.relations = relations
        self.names = .shown(names)
        self.disclosure = disclosure
    }

    /// Nothing changes.
    var isEmpty: Bool { closure.changes.isEmpty }

    /// Lets a batch's rows follow those that they refer to; those that they lie in are followed by `NestedRecords`.
    ///
    /// - Parameters:
    ///   - unit: the member, counted over the whole run.
    ///   - tellsParents: whether somebody is told what each followed.
    func apply(to judged: inout JudgedBatch, unit: Int, tellsParents: Bool) {
        let batch = judged.batch
        guard batch.rowCount > 0 else { return }
        func ref(_ row: Int) -> RecordRef { RecordRef(unit: unit, ordinal: batch.ordinal(ofRow: row)) }
        var row = 0
        // Children of one parent often stand together.
        var chains: [RecordRef: [ParentRecord]] = [:]
        for change in closure.changes(from: ref(0), through: ref(batch.rowCount - 1)) {
            while row < batch.rowCount, ref(row) < change.ref { row += 1 }
            guard row < batch.rowCount, ref(row) == change.ref, !change.isWithin else { continue }
            var parents: [ParentRecord]?
            if tellsParents {
                let above = chains[change.parent] ?? chain(of: change.parent)
                chains[change.parent] = above
                parents = Array(([parent(change.parent, by: change.relation)] + above).prefix(ParentRecord.limit))
            }
            judged.cascade(row: row, decision: change.isDropped ? .drop : .hold, parents: parents)
        }
    }

    /// A record's parent and those that it followed, up to the one that went by its own decision.
    private func chain(of ref: RecordRef) -> [ParentRecord] {
        var chain: [ParentRecord] = []
        var wasWithin = false
        for link in closure.chain(of: ref, placedBy: Reason.cascade.rawValue, limit: ParentRecord.limit) {
            let isWithin = link.relation == Relation.within
            // Of records around each other, the outermost that goes is the reason.
            if isWithin, wasWithin { chain.removeLast() }
            wasWithin = isWithin
            chain.append(parent(link.parent, by: link.relation))
        }
        return chain
    }

    private func parent(_ ref: RecordRef, by relation: UInt32) -> ParentRecord {
        let name = name(of: ref)
        return ParentRecord(
            table: name?.table ?? "", key: name?.key,
            columns: relation == Relation.within ? [] : relations[Int(relation)].childColumns)
    }

    /// As it is shown; a record of a table without a key by the table alone.
    private func name(of ref: RecordRef) -> (table: String, key: String?)? {
        switch names {
        case .gathered(let names, let tables):
            names[ref].map { name in
                let key = name.key.isEmpty ? nil : disclosure.shown(String(decoding: name.key, as: UTF8.self))
                return (tables[Int(name.table)], key)
            }
        case .shown(let names): names[ref]
        }
    }

    private func fault(_ failure: Closure.Failure) -> RestoreSetError {
        let relation = relations[Int(failure.relation)]
        let parent = name(of: failure.parent).map { name in
            name.key.map { "\(name.table) \($0)" } ?? "a record of \(name.table)"
        }
        let others = failure.count > 1 ? ", and \(failure.count - 1) more of this kind" : ""
        return RestoreSetError(
            .refused,
            "\(parent ?? "a record") does not stay, and \(relation.child) refers to it by \(relation.childColumns.joined(separator: ", ")), which the policy forbids (on_drop: fail)\(others)",
            advice: "Nothing was written. Keep the parent by an override, or give the relation another on_drop.")
    }

    /// Each relation with what followed from it; of what is known of Salesforce, only what this backup has.
    func results(_ book: RelationBook) -> [RelationResult] { numberedResults(book).map(\.result) }

    /// The references to what does not stay, by the relations' positions in `results`; `nil` where they were not kept.
    func references(_ book: RelationBook) -> FollowedReferences? {
        closure.references?.renumbered(
            Dictionary(uniqueKeysWithValues: numberedResults(book).enumerated().map { ($1.number, $0) }))
    }

    /// Whether something followed by a relation, or refers to nothing because of it.
    private func hasEffect(_ number: Int) -> Bool {
        guard number < closure.perRelation.count else { return false }
        let counts = closure.perRelation[number]
        return counts.dropped > 0 || counts.held > 0 || counts.danglingMade > 0
    }

    private func numberedResults(_ book: RelationBook) -> [(number: Int, result: RelationResult)] {
        relations.enumerated().compactMap { at, relation in
            let isKnown = relation.origin == .salesforce
            // The parent's table may have another name here: an id says by itself what it is of.
            if isKnown, let parent = relation.parent, !book.hasSeen(parent), !hasEffect(at) { return nil }
            let isNamed = relation.origin == .named
            // A column may be named for what is in no backup.
            if isNamed, !book.hasSeenParent(of: relation) { return nil }
            let isKept = (isKnown || isNamed) && relation.onDrop == .keep
            let isCounted =
                at < closure.perRelation.count && (!isKept || book.countsKept && book.hasSeenParent(of: relation))
            let counts = isCounted ? closure.perRelation[at] : nil
            // A custom column without a value, or with other values than ids.
            if isKnown, !isKept, relation.parent == nil, counts?.references == 0 { return nil }
            let examples = closure.dangling.filter { $0.relation == at }.map {
                DanglingExample(child: $0.child.map(disclosure.shown), parent: disclosure.shown($0.value))
            }
            return (at, RelationResult(relation: book.spelled(relation), counts: counts, dangling: examples))
        }
    }
}
