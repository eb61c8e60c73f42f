import Relations

/// A relation and what followed from it, as manifests and reports write it.
public struct RelationEntry: Codable, Sendable {
    public let child: String
    public let columns: [String]
    /// Absent where it is whatever record has the id.
    public let parent: String?
    /// Absent where it is the parent's key.
    public let parentColumns: [String]?
    public let onDrop: String
    /// Who says so: `salesforce`, `reference`, `foreign-key` or `policy`.
    public let from: String
    /// Absent where references were not counted: of relations of Salesforce's that only keep.
    public let references: Int?
    public let danglingInSource: Int?
    public let danglingMade: Int?
    public let dropped: Int?
    public let held: Int?

    public init(_ result: RelationResult) {
        let relation = result.relation
        child = relation.child
        columns = relation.childColumns
        parent = relation.parent
        parentColumns = relation.parentColumns.isEmpty ? nil : relation.parentColumns
        onDrop = relation.onDrop.rawValue
        from = relation.origin.rawValue
        references = result.counts?.references
        danglingInSource = result.counts?.danglingInSource
        danglingMade = result.counts?.danglingMade
        dropped = result.counts?.dropped
        held = result.counts?.held
    }
}

/// The order in which tables are loaded, as the manifest has it.
public struct LoadOrderEntry: Codable, Sendable {
    public struct Fields: Codable, Sendable {
        public let table: String
        public let columns: [String]
    }

    /// Tables, parents first; tables that refer to each other are in one group.
    public let groups: [[String]]
    /// Fields to be set in a second pass: they refer to records that come later.
    public let secondPass: [Fields]
    /// Fields that may refer to records of any table.
    public let anyTable: [Fields]

    public init(_ order: LoadOrder) {
        groups = order.groups
        secondPass = order.deferred.map { Fields(table: $0.table, columns: $0.columns) }
        anyTable = order.open.map { Fields(table: $0.table, columns: $0.columns) }
    }
}

extension ScanResult {
    /// Tables so that parents come before children.
    public var loadOrder: LoadOrder {
        let names = tables.map(\.table)
        let partitions = PartitionTree(archives.flatMap { $0.taken?.declarations ?? $0.declared })
        return LoadOrder(tables: names, relations: partitions.resolved(relations.map(\.relation), tables: names))
    }
}
