import Records

/// Finds what relations name in the tables of a run, and merges those that say something of the same.
struct RelationResolver {
    /// A parent's key: its table and the positions of its columns, ascending.
    struct KeyName: Hashable {
        let table: Int
        let columns: [Int]
    }

    /// A relation whose names are found.
    struct Resolved {
        /// Spelled as the tables are.
        var relation: Relation
        let child: Int
        /// Positions of the child's columns, in the order of the parent's.
        let columns: [Int]
        /// `nil` for parents of any table.
        let parent: Int?
        /// `nil` where the key is a Salesforce id.
        let key: KeyName?
        /// As it was written.
        let source: Relation
    }

    /// In order of first appearance, the parts of each merged.
    private(set) var tables: [SeenTable] = []
    private(set) var names = TableNames()
    private var resolved: [Resolved] = []
    private var notes: [RelationNote] = []
    private let hasSalesforce: Bool
    /// Column positions by name in lower case, by table.
    private var columns: [[String: Int]] = []

    init(tables parts: [SeenTable], declared: [TableDeclaration]) {
        for part in parts {
            let number = names.add(part.name)
            if number < tables.count { tables[number].merge(part) } else { tables.append(part) }
        }
        for declaration in declared {
            guard let number = names.number(of: declaration.table), tables[number].primaryKey.isEmpty else { continue }
            tables[number].primaryKey = declaration.primaryKey
        }
        hasSalesforce = tables.contains { $0.isSalesforce }
        columns = tables.map { table in
            Dictionary(
                table.columns.enumerated().map { ($0.element.lowercased(), $0.offset) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// Adds a relation; what cannot be used becomes a note where a person may have meant it.
    mutating func add(_ relation: Relation) {
        switch resolve(relation) {
        case .success(let found): resolved.append(found)
        case .failure(let failure):
            switch failure.reason {
            // Exports leave out tables, and what is known of Salesforce speaks of many more than are there.
            case .noChild, .noParent:
                if relation.origin == .policy { note(relation, failure.reason) }
            default: if relation.origin != .salesforce { note(relation, failure.reason) }
            }
        }
    }

    private mutating func note(_ relation: Relation, _ reason: RelationNote.Reason) {
        notes.append(RelationNote(relation: relation, reason: reason))
    }

    // MARK: Resolving

    private struct Failure: Error {
        let reason: RelationNote.Reason
        init(_ reason: RelationNote.Reason) { self.reason = reason }
    }

    private func resolve(_ relation: Relation) -> Result<Resolved, Failure> {
        guard let child = names.number(of: relation.child) else { return .failure(Failure(.noChild)) }
        var positions: [Int] = []
        for name in relation.childColumns {
            guard let position = columns[child][name.lowercased()] else {
                return .failure(Failure(.noChildColumn(name)))
            }
            positions.append(position)
        }
        guard let parentName = relation.parent else {
            guard positions.count == 1, hasSalesforce else { return .failure(Failure(.noAnyParent)) }
            return .success(make(relation, child, positions, parent: nil, key: nil, parentColumns: []))
        }
        guard let parent = names.number(of: parentName) else { return .failure(Failure(.noParent)) }
        let key: [Int]
        switch keyColumns(of: parent, relation) {
        case .success(let found): key = found
        case .failure(let failure): return .failure(failure)
        }
        guard key.count == positions.count, !key.isEmpty else {
            return .failure(Failure(.columnCounts(child: positions.count, parent: key.count)))
        }
        if tables[parent].isSalesforce, key.count == 1, columns[parent]["id"] == key[0] {
            return .success(make(relation, child, positions, parent: parent, key: nil, parentColumns: key))
        }
        // (a, b) of (x, y) is (b, a) of (y, x): both have the parent's order.
        let pairs = zip(key, positions).sorted { $0 < $1 }
        let name = KeyName(table: parent, columns: pairs.map(\.0))
        return .success(make(relation, child, pairs.map(\.1), parent: parent, key: name, parentColumns: name.columns))
    }

    /// The parent's columns that `relation` means: those it names, else the primary key, else `id` or `_id`. Records of
    /// Salesforce are referred to by id, whatever else is their key.
    private func keyColumns(of parent: Int, _ relation: Relation) -> Result<[Int], Failure> {
        var wanted = relation.parentColumns
        let isByID = relation.origin == .salesforce || tables[parent].isSalesforce
        if wanted.isEmpty, !isByID { wanted = tables[parent].primaryKey }
        if wanted.isEmpty {
            guard let id = columns[parent]["id"] ?? columns[parent]["_id"] else { return .failure(Failure(.noKey)) }
            return .success([id])
        }
        var found: [Int] = []
        for name in wanted {
            guard let position = columns[parent][name.lowercased()] else {
                return .failure(Failure(.noParentColumn(name)))
            }
            found.append(position)
        }
        return .success(found)
    }

    private func make(
        _ relation: Relation, _ child: Int, _ positions: [Int], parent: Int?, key: KeyName?, parentColumns: [Int]
    ) -> Resolved {
        let spelled = Relation(
            child: tables[child].name, childColumns: positions.map { tables[child].columns[$0] },
            parent: parent.map { tables[$0].name },
            parentColumns: parent.map { number in parentColumns.map { tables[number].columns[$0] } } ?? [],
            onDrop: relation.onDrop, origin: relation.origin)
        return Resolved(relation: spelled, child: child, columns: positions, parent: parent, key: key, source: relation)
    }

    // MARK: Merging

    private struct Subject: Hashable {
        let child: Int
        let columns: [Int]
        let parent: Int?
    }

    /// One relation for each child's columns and parent, the latest by origin and, within one, by order; sorted by child,
    /// columns and parent.
    ///
    /// A relation to any table overrides earlier ones to single tables, which it includes. The other way round both stay,
    /// as records of other tables are the earlier one's business, and a note says so.
    func merged() -> (relations: [Resolved], notes: [RelationNote]) {
        let ranks = Dictionary(uniqueKeysWithValues: Relation.Origin.allCases.enumerated().map { ($1, $0) })
        func rank(_ one: Resolved) -> Int { ranks[one.relation.origin] ?? 0 }
        var best: [Subject: Resolved] = [:]
        for one in resolved {
            let subject = Subject(child: one.child, columns: one.columns.sorted(), parent: one.parent)
            if let known = best[subject], rank(known) > rank(one) { continue }
            best[subject] = one
        }
        var notes = notes
        var kept: [Resolved] = []
        for one in best.values.sorted(by: Self.isBefore) {
            guard one.parent != nil, one.key == nil,
                let any = best[Subject(child: one.child, columns: one.columns, parent: nil)]
            else {
                kept.append(one)
                continue
            }
            if rank(any) > rank(one) { continue }
            kept.append(one)
            if one.relation.origin == .policy {
                notes.append(RelationNote(relation: one.source, reason: .besidesAny))
            }
        }
        return (kept, notes)
    }

    private static func isBefore(_ a: Resolved, _ b: Resolved) -> Bool {
        if a.child != b.child { return a.child < b.child }
        if a.columns != b.columns { return a.columns.lexicographicallyPrecedes(b.columns) }
        return a.parent ?? -1 < b.parent ?? -1
    }
}
