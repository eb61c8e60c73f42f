import Records

/// What of a table's records matters to relations.
public struct TableRelations: Sendable {
    /// Columns that hold the key of another record.
    public struct Reference: Sendable, Equatable {
        /// By position in `RelationBook.relations`.
        public let relation: UInt16
        public let space: UInt32
        /// Positions of the columns.
        public let columns: [Int]
        /// `Relation.OnDrop.cascadeWhenAll`.
        public let isGrouped: Bool
        /// Its edges are gathered; those of a relation that only ever keeps are not, for nothing follows from them.
        public let isGathered: Bool
    }

    /// Columns by which others refer to the table's records.
    public struct Key: Sendable, Equatable {
        public let space: UInt32
        public let columns: [Int]
    }

    /// The table's number in the book.
    public let table: UInt16
    public internal(set) var references: [Reference] = []
    public internal(set) var keys: [Key] = []

    public var isEmpty: Bool { references.isEmpty && keys.isEmpty }
}

/// The relations of a run as they become known, while its records are read for the first time and a parent may stand behind
/// its children (`RelationSet` says it when all tables are known): from the policy, from what dumps declare, from Salesforce's objects. Asked
/// for each table when its first records are there, in the order of the source; hence the same book for the same backup.
public final class RelationBook {
    /// In order of discovery.
    public private(set) var relations: [Relation] = []
    /// Tables by number.
    public private(set) var tables: [String] = []

    private let policy: [Relation]
    private var spaces: [String: UInt32] = [:]
    /// Keys that are referred to, by table (lower case): its columns, empty for its key.
    private var referred: [String: [[String]]] = [:]
    /// Keys by which records were read: table and columns.
    private var keyed: Set<String> = []

    /// The space of Salesforce's ids, which are unique over all objects.
    public static let salesforceSpace: UInt32 = 0
    /// The space of the references in trees of Salesforce records, which are unique in an export.
    public static let referenceSpace = UInt32.max
    /// Relations and tables that fit into an edge.
    private static let limit = Int(UInt16.max)

    /// - Parameters:
    ///   - policy: relations of the policy.
    ///   - declared: what is known of the dumps' tables from the start.
    public init(policy: [Relation], declared: [TableDeclaration]) {
        self.policy = policy
        for relation in policy { refer(to: relation) }
        declare(declared)
    }

    /// Takes up what dumps say of their tables' foreign keys.
    public func declare(_ declared: [TableDeclaration]) {
        for table in declared {
            for relation in Self.relations(of: table) where overriding(relation) == nil { refer(to: relation) }
        }
    }

    private static func relations(of table: TableDeclaration) -> [Relation] {
        table.foreignKeys.map { Relation($0, of: table.table) }
    }

    /// What matters of a table.
    ///
    /// - Parameters:
    ///   - declared: the table as its dump declares it.
    ///   - keyColumns: positions of the columns of its key.
    ///   - sample: some of its records.
    public func relations(
        of schema: Schema, declared: TableDeclaration?, keyColumns: [Int], sample: RecordBatch
    ) -> TableRelations {
        guard tables.count < Self.limit else { return TableRelations(table: 0) }
        var found = TableRelations(table: number(of: schema.table))
        let id = SalesforceRelations.isSalesforce(sample) ? schema.column(named: "Id") : nil
        var candidates: [Relation] = []
        if id != nil {
            candidates += SalesforceRelations.relations(table: schema.table, columns: schema.columns)
            candidates += SalesforceRelations.columnsOfIDs(sample).map {
                SalesforceRelations.custom(table: schema.table, column: schema.columns[$0])
            }
        }
        candidates += SalesforceReferences.relations(schema: schema, sample: sample)
        if let declared { candidates += Self.relations(of: declared) }
        candidates += policy.filter { Self.same($0.child, schema.table) }
        for (position, relation) in candidates.enumerated() {
            // A later word on the same columns counts.
            guard !candidates[(position + 1)...].contains(where: { Self.overrides($0, relation) }),
                relations.count < Self.limit
            else { continue }
            let columns = relation.childColumns.compactMap(schema.column(named:))
            guard columns.count == relation.childColumns.count, !columns.isEmpty else { continue }
            // Whoever says what follows: such a field holds a reference all the same.
            let isReference = candidates.contains { $0.origin == .reference && Self.overrides(relation, $0) }
            let space = isReference ? Self.referenceSpace : space(of: relation)
            // Other members may have records of the same table.
            let known = relations.firstIndex(of: relation)
            if known == nil { relations.append(relation) }
            found.references.append(
                TableRelations.Reference(
                    relation: UInt16(known ?? relations.count - 1), space: space, columns: columns,
                    isGrouped: relation.onDrop == .cascadeWhenAll,
                    isGathered: relation.onDrop != .keep || relation.origin != .salesforce))
        }
        if let id { found.keys.append(TableRelations.Key(space: Self.salesforceSpace, columns: [id])) }
        if let id = schema.column(named: SalesforceReferences.idColumn) {
            found.keys.append(TableRelations.Key(space: Self.referenceSpace, columns: [id]))
        }
        // The key that a dump declares is what foreign keys declared further on will most likely refer to.
        var names = referred[schema.table.lowercased()] ?? []
        if !schema.primaryKey.isEmpty, !names.contains(schema.primaryKey) { names.append(schema.primaryKey) }
        for names in names {
            let columns = names.isEmpty ? keyColumns : names.compactMap(schema.column(named:))
            guard !columns.isEmpty, names.isEmpty || columns.count == names.count else { continue }
            found.keys.append(TableRelations.Key(space: space(schema.table, names), columns: columns))
            keyed.insert(Self.name(schema.table, names))
        }
        return found
    }

    /// Whether these declarations say of tables whose records have been read what was not known then: that they refer to
    /// others, or that others refer to them.
    public func isSurprised(by declared: [TableDeclaration]) -> Bool {
        let seen = Set(tables.map { $0.lowercased() })
        let known = Set(relations.map { Self.identity($0) })
        return declared.contains { table in
            seen.contains(table.table.lowercased())
                && Self.relations(of: table).contains { relation in
                    guard overriding(relation) == nil, let parent = relation.parent, seen.contains(parent.lowercased())
                    else { return false }
                    return !known.contains(Self.identity(relation))
                        || !keyed.contains(Self.name(parent, relation.parentColumns))
                }
        }
    }

    private static func identity(_ relation: Relation) -> String {
        ([relation.child, relation.parent ?? ""] + relation.childColumns).map { $0.lowercased() }.joined(
            separator: "\0")
    }

    private func overriding(_ relation: Relation) -> Relation? { policy.first { Self.overrides($0, relation) } }

    /// Whether a relation says anew what another one says.
    private static func overrides(_ later: Relation, _ earlier: Relation) -> Bool {
        same(later.child, earlier.child)
            && later.childColumns.map { $0.lowercased() } == earlier.childColumns.map { $0.lowercased() }
    }

    private static func same(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

    private func number(of table: String) -> UInt16 {
        if let known = tables.firstIndex(of: table) { return UInt16(known) }
        tables.append(table)
        return UInt16(tables.count - 1)
    }

    private func refer(to relation: Relation) {
        guard let parent = relation.parent?.lowercased() else { return }
        let columns = relation.parentColumns
        if !(referred[parent] ?? []).contains(columns) { referred[parent, default: []].append(columns) }
        _ = space(of: relation)
    }

    private func space(of relation: Relation) -> UInt32 {
        if relation.origin == .reference { return Self.referenceSpace }
        guard relation.origin != .salesforce, let parent = relation.parent else { return Self.salesforceSpace }
        return space(parent, relation.parentColumns)
    }

    private static func name(_ table: String, _ columns: [String]) -> String {
        ([table] + columns).map { $0.lowercased() }.joined(separator: "\0")
    }

    private func space(_ table: String, _ columns: [String]) -> UInt32 {
        let name = Self.name(table, columns)
        if let known = spaces[name] { return known }
        let next = UInt32(spaces.count + 1)
        spaces[name] = next
        return next
    }
}
