import Records

/// The relations that apply in a run, each once, and what has to be read of each table for them.
///
/// Made when all tables of the run have been seen: a relation of a table that is not there does nothing, and is left out.
///
///     let set = RelationSet(tables: seen, declared: declarations.tables, policy: policy.relations)
///     let plan = set.plan(for: batch.schema)    // once for each schema of a table
///     // plan.keys: hash these columns of each record; plan.references: and look these up
public struct RelationSet: Sendable {
    /// What a relation's keys are compared in: a key of one space is never one of another.
    public typealias Space = UInt32

    /// The space of Salesforce ids, which are unique over all objects.
    public static let salesforceSpace: Space = 0

    /// Columns of a table that hold keys of others.
    public struct Reference: Sendable, Equatable {
        /// Its place in `relations`.
        public let relation: Int
        public let space: Space
        /// Positions in the schema that was asked for, in the order of the parent's key.
        public let columns: [Int]
    }

    /// Columns by which a table's records are referred to.
    public struct Key: Sendable, Equatable {
        public let space: Space
        public let columns: [Int]
    }

    /// What has to be read of the records with one schema.
    public struct Plan: Sendable, Equatable {
        public var references: [Reference] = []
        public var keys: [Key] = []

        public var isEmpty: Bool { references.isEmpty && keys.isEmpty }
    }

    /// The relations with all names spelled as the tables do and the parent's columns filled in, where it has a name.
    /// Ordered by child as the tables were seen, then by the child's columns.
    public let relations: [Relation]
    /// The space of each relation.
    public let spaces: [Space]
    /// What could not be used, for a person to read.
    public let notes: [RelationNote]

    private let names: TableNames
    /// By table: the relations of which it is the child, and the keys that others hold of it.
    private let children: [Int: [Int]]
    private let keys: [Int: [(space: Space, columns: [String])]]

    /// - Parameters:
    ///   - tables: all tables of the run, in the order in which they were seen; one may come several times.
    ///   - declared: what dumps say. `ON DELETE CASCADE` cascades; the others hold, for a person to decide: nothing is
    ///     rewritten, so that `SET NULL` cannot be done, and `RESTRICT` and `NO ACTION` say that the child matters.
    ///   - references: further ones of origin `.reference`.
    ///   - policy: relations of origin `.policy`; they override the others.
    public init(
        tables: [SeenTable], declared: [TableDeclaration] = [], references: [Relation] = [], policy: [Relation] = []
    ) {
        var resolver = RelationResolver(tables: tables, declared: declared)
        for table in resolver.tables where table.isSalesforce {
            for relation in SalesforceRelations.relations(table: table.name, columns: table.columns) {
                resolver.add(relation)
            }
            for column in table.idColumns {
                resolver.add(SalesforceRelations.custom(table: table.name, column: column))
            }
        }
        for relation in references { resolver.add(relation) }
        for declaration in declared {
            for key in declaration.foreignKeys { resolver.add(Relation(key, of: declaration.table)) }
        }
        for relation in policy { resolver.add(relation) }
        let (resolved, notes) = resolver.merged()

        var spaces: [RelationResolver.KeyName: Space] = [:]
        var keys: [Int: [(space: Space, columns: [String])]] = [:]
        var children: [Int: [Int]] = [:]
        var spaceOfEach: [Space] = []
        var usesSalesforce = false
        for (at, one) in resolved.enumerated() {
            children[one.child, default: []].append(at)
            guard let key = one.key else {
                usesSalesforce = true
                spaceOfEach.append(Self.salesforceSpace)
                continue
            }
            let space = spaces[key] ?? Space(truncatingIfNeeded: spaces.count + 1)
            if spaces.updateValue(space, forKey: key) == nil {
                keys[key.table, default: []].append((space, one.relation.parentColumns))
            }
            spaceOfEach.append(space)
        }
        if usesSalesforce {
            for (number, table) in resolver.tables.enumerated() {
                guard table.isSalesforce, let id = table.idColumn else { continue }
                keys[number, default: []].insert((Self.salesforceSpace, [id]), at: 0)
            }
        }
        relations = resolved.map(\.relation)
        self.spaces = spaceOfEach
        self.notes = notes
        self.names = resolver.names
        self.children = children
        self.keys = keys
    }

    /// Which columns of records with this schema are keys and references. Columns that the schema lacks are left out:
    /// parts of one table may have different ones.
    ///
    /// A value of a single column that is a Salesforce id in its long form is hashed as its 15 characters, in keys and in
    /// references and in any space; see `SalesforceID.canonical`.
    public func plan(for schema: Schema) -> Plan {
        guard let table = names.number(of: schema.table) else { return Plan() }
        let places = Dictionary(
            schema.columns.enumerated().map { ($0.element.lowercased(), $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func positions(_ columns: [String]) -> [Int]? {
            let found = columns.compactMap { places[$0.lowercased()] }
            return found.count == columns.count ? found : nil
        }
        var plan = Plan()
        for at in children[table] ?? [] {
            guard let columns = positions(relations[at].childColumns) else { continue }
            plan.references.append(Reference(relation: at, space: spaces[at], columns: columns))
        }
        for key in keys[table] ?? [] {
            guard let columns = positions(key.columns) else { continue }
            plan.keys.append(Key(space: key.space, columns: columns))
        }
        return plan
    }
}

/// A table as a run has seen it.
public struct SeenTable: Sendable, Equatable {
    public var name: String
    public var columns: [String]
    /// Empty where nobody says; then `id` or `_id` counts.
    public var primaryKey: [String]
    /// Whether it is one of a Salesforce export, by its values: see `SalesforceRelations.isSalesforce`.
    public var isSalesforce: Bool
    /// Custom columns of a Salesforce table that hold ids: see `SalesforceRelations.columnsOfIDs`.
    public var idColumns: [String]

    public init(
        name: String, columns: [String], primaryKey: [String] = [], isSalesforce: Bool = false, idColumns: [String] = []
    ) {
        self.name = name
        self.columns = columns
        self.primaryKey = primaryKey
        self.isSalesforce = isSalesforce
        self.idColumns = idColumns
    }

    /// A table as a batch of its records shows it.
    public init(sample: RecordBatch) {
        let schema = sample.schema
        let isSalesforce = SalesforceRelations.isSalesforce(sample)
        self.init(
            name: schema.table, columns: schema.columns, primaryKey: schema.primaryKey, isSalesforce: isSalesforce,
            idColumns: isSalesforce ? SalesforceRelations.columnsOfIDs(sample).map { schema.columns[$0] } : [])
    }

    /// Takes over what `other`, a further part of the same table, shows.
    public mutating func merge(_ other: SeenTable) {
        var known = Set(columns.map { $0.lowercased() })
        for column in other.columns where known.insert(column.lowercased()).inserted { columns.append(column) }
        if primaryKey.isEmpty { primaryKey = other.primaryKey }
        isSalesforce = isSalesforce || other.isSalesforce
        var ids = Set(idColumns)
        for column in other.idColumns where ids.insert(column).inserted { idColumns.append(column) }
    }

    var idColumn: String? { columns.first { $0.lowercased() == "id" } }
}

extension Relation {
    /// What a dump's foreign key says.
    init(_ key: TableDeclaration.ForeignKey, of table: String) {
        self.init(
            child: table, childColumns: key.columns, parent: key.table, parentColumns: key.parentColumns,
            onDrop: OnDrop(key.onDelete), origin: .foreignKey)
    }
}

extension Relation.OnDrop {
    /// What to do where a database would do `action`. A restore set rewrites nothing, so that a reference cannot be set to
    /// null; a person decides, or the policy says `keep`.
    init(_ action: TableDeclaration.ForeignKey.OnDelete) {
        switch action {
        case .cascade: self = .cascade
        case .setNull, .setDefault, .restrict, .noAction: self = .hold
        }
    }
}
