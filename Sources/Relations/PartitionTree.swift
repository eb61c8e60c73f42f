import Records

/// Which tables are partitions of which, as dumps declare it. Foreign keys name the partitioned table, at any level; the
/// records are its partitions'.
public struct PartitionTree: Sendable, Equatable {
    private var parents: [String: String] = [:]
    /// Levels that are followed; people partition twice, seldom three times.
    private static let levels = 64

    public init(_ declared: some Sequence<TableDeclaration> = []) { add(declared) }

    public mutating func add(_ declared: some Sequence<TableDeclaration>) {
        for table in declared {
            if let parent = table.partitionOf { parents[table.table] = parent }
        }
    }

    /// The partitioned tables that a table's records belong to, the nearest first.
    public func ancestors(of table: String) -> [String] {
        var found: [String] = []
        var next = parents[table]
        // A dump may say what it likes: also that tables are partitions of each other.
        while let name = next, name != table, !found.contains(name), found.count < Self.levels {
            found.append(name)
            next = parents[name]
        }
        return found
    }

    /// The relations, those to a partitioned table once more for each of its partitions among `tables`.
    public func resolved(_ relations: [Relation], tables: [String]) -> [Relation] {
        guard !parents.isEmpty else { return relations }
        var partitions: [String: [String]] = [:]
        for table in tables { for ancestor in ancestors(of: table) { partitions[ancestor, default: []].append(table) } }
        return relations.flatMap { relation in
            [relation]
                + (relation.parent.flatMap { partitions[$0] } ?? []).map { partition in
                    Relation(
                        child: relation.child, childColumns: relation.childColumns, parent: partition,
                        parentColumns: relation.parentColumns, onDrop: relation.onDrop, origin: relation.origin)
                }
        }
    }
}
