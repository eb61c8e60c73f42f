import Records

/// What the records of a table told a `RelationBook`: enough to tell another one the same without the records.
public struct TableSighting: Codable, Hashable, Sendable {
    struct Reference: Codable, Hashable, Sendable {
        let relation: Relation
        /// Its number in the book.
        let number: UInt32
        let columns: [Int]
        let space: KeySpace
        let comparisons: [KeyComparison?]
    }

    struct Key: Codable, Hashable, Sendable {
        let space: KeySpace
        let comparisons: [KeyComparison?]
    }

    public let table: String
    let columns: [String]
    let primaryKey: [String]
    let keyColumns: Int
    let isSalesforce: Bool
    /// What it is a partition of (`PartitionTree.ancestors`).
    let ancestors: [String]
    /// The table's number in the book.
    let number: UInt32
    let references: [Reference]
    let keys: [Key]

    /// Whether the numbers are such as a book may have noted.
    public var isPlausible: Bool {
        (0...columns.count).contains(keyColumns)
            && references.allSatisfy { $0.columns.allSatisfy(columns.indices.contains) && !$0.columns.isEmpty }
    }
}

/// What tables and relations of one book are called in another.
public struct RelationNumbers: Sendable {
    private(set) var tables: [UInt32: UInt32] = [:]
    private(set) var relations: [UInt32: UInt32] = [:]

    public init() {}

    init(tables: [UInt32: UInt32], relations: [UInt32: UInt32]) {
        self.tables = tables
        self.relations = relations
    }

    /// Tells a book what another one noted; `false` where it cannot be told.
    public mutating func add(_ sighting: TableSighting, to book: RelationBook) -> Bool {
        guard let seen = book.see(sighting) else { return false }
        tables[sighting.number] = seen.table
        for (reference, number) in zip(sighting.references, seen.relations) { relations[reference.number] = number }
        return true
    }
}
