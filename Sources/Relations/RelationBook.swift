import Records

/// What of a table's records matters to relations.
public struct TableRelations: Sendable, Equatable {
    /// Columns that hold the key of another record.
    public struct Reference: Sendable, Equatable {
        /// By position in `RelationBook.relations`.
        public let relation: UInt32
        public let space: KeySpace
        /// Positions of the columns.
        public let columns: [Int]
        /// `Relation.OnDrop.cascadeWhenAll`.
        public let isGrouped: Bool
        /// Its edges are gathered; those of Salesforce's relations that only ever keep are not, for nothing follows from them.
        public let isGathered: Bool
        /// It is not gathered, but its references are counted (`RelationBook.countsKept`).
        public let isCounted: Bool
        /// Dangling ones are told one by one; not where a column's name alone says that it refers to something.
        public let hasExamples: Bool
        /// How the parent's database compares the values, by column; empty where byte by byte.
        public let comparisons: [KeyComparison?]
    }

    /// Columns by which others refer to the table's records.
    public struct Key: Sendable, Equatable {
        public let space: KeySpace
        public let columns: [Int]
        /// How its database compares the values, by column; empty where byte by byte.
        public let comparisons: [KeyComparison?]
    }

    /// The table's number in the book.
    public let table: UInt32
    public internal(set) var references: [Reference] = []
    public internal(set) var keys: [Key] = []

    public var isEmpty: Bool { references.isEmpty && keys.isEmpty }
}

/// The relations of a run as they become known, while its records are read for the first time and a parent may stand behind
/// its children: from what is known of Salesforce's objects, from what dumps declare, from the policy. Asked for each table
/// when its first records are there, in the order of the source; hence the same book for the same backup.
///
/// Where several speak of the same columns of a child, the later origin (`Relation.Origin`) counts. Of one origin, the last
/// word on a parent counts, and a relation to any parent counts over those to one.
public final class RelationBook {
    /// In order of discovery, with the child's table and columns spelled as the records have them.
    public private(set) var relations: [Relation] = []
    /// Tables by number.
    public private(set) var tables: [String] = []
    /// Tables as records name them, every spelling once; for the next pass.
    public private(set) var names: [String] = []

    /// Whether references are counted from which nothing follows, for children always stay: Salesforce's owners, and who created
    /// a record.
    public var countsKept = false

    /// Whether references are counted of which the column's name alone tells what they are to.
    public var countsNamed = false

    /// Whether what tables' records say is noted, for another run.
    public var notesSightings = false
    /// What tables' records said, each once, since `forgetSightings`.
    public private(set) var sightings: [TableSighting] = []
    private var knownSightings: Set<TableSighting> = []

    private var numbers: [Relation: UInt32] = [:]
    private var knownNames: Set<String> = []
    /// What dumps say of tables, as far as they have been read; by name.
    private var declared: [String: TableDeclaration] = [:]
    /// How keys were compared, by table and columns.
    private var comparisons: [String: [KeyComparison?]] = [:]
    private let policy: [Relation]
    private let spellings: TableSpellings
    private let hasher: KeyHasher
    private var partitions = PartitionTree()
    /// What dumps say of a table's references.
    private var declaredRelations: [String: [Relation]] = [:]
    /// Keys that are referred to, by table: its columns, empty for its key.
    private var referred: [String: [[String]]] = [:]
    /// Keys by which records were read: the table that has them, the table that is referred to, and columns.
    private var keyed: Set<String> = []
    /// Of tables whose records were read.
    private var seen: [String: Seen] = [:]

    /// Tables of which it was known from the start that nobody can tell by which foreign keys their rows go.
    private let ambiguous: Set<String>

    private struct Seen {
        var number: UInt32
        var columns: Set<String> = []
        /// Columns of the key that is meant where a relation names none.
        var keyColumns = 0
        var isSalesforce = false
    }

    /// Columns of a table that are counted by their names.
    private static let namedLimit = 16
    /// Relations and tables that have numbers: more than memory has room for.
    private static let limit = Int(Relation.within)

    /// - Parameters:
    ///   - policy: relations of the policy.
    ///   - declared: what is known of the dumps' tables from the start.
    ///   - names: tables that an earlier pass has seen.
    ///   - hasher: gives spaces of keys their numbers.
    public init(
        policy: [Relation], declared: [TableDeclaration], names: [String] = [], hasher: KeyHasher = KeyHasher()
    ) {
        self.policy = policy
        self.hasher = hasher
        spellings = TableSpellings(names + declared.map(\.table))
        ambiguous = Set(declared.lazy.filter(\.isAmbiguous).map(\.table))
        for relation in policy { refer(to: relation) }
        declare(declared)
    }

    /// Takes up what dumps say of their tables' foreign keys. What a table is a partition of, and what its partitions refer to, is
    /// what was said last.
    public func declare(_ declared: [TableDeclaration]) {
        partitions.add(declared)
        for table in declared {
            self.declared[spellings.canonical(table.table), default: table].merge(table)
            let relations = Self.relations(of: table)
            if !relations.isEmpty { declaredRelations[table.table] = relations }
            for relation in relations where !isOverridden(relation) { refer(to: relation) }
        }
    }

    private static func relations(of table: TableDeclaration) -> [Relation] {
        table.followedKeys.map { Relation($0, of: table.table) }
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
        let id = SalesforceRelations.isSalesforce(sample) ? schema.column(named: "Id") : nil
        guard let number = see(schema, keyColumns: id == nil ? keyColumns.count : 1, isSalesforce: id != nil) else {
            return TableRelations(table: 0)
        }
        var found = TableRelations(table: number)
        defer { note(found, of: schema, keyColumns: id == nil ? keyColumns.count : 1, isSalesforce: id != nil) }
        let candidates =
            named(schema, keyColumns: keyColumns, isSalesforce: id != nil)
            + candidates(schema, declared: declared, sample: sample, isSalesforce: id != nil)
        for (position, relation) in candidates.enumerated()
        where !candidates[(position + 1)...].contains(where: { overrides($0, relation) }) {
            let columns = relation.childColumns.compactMap(schema.column(named:))
            guard columns.count == relation.childColumns.count, !columns.isEmpty else { continue }
            // Whoever says what follows: such a field holds a reference all the same.
            let isReference = candidates.contains { $0.origin == .reference && isOfSameColumns(relation, $0) }
            guard let index = index(of: relation, in: schema, columns) else { continue }
            let isGathered = relation.onDrop != .keep || ![.salesforce, .named].contains(relation.origin)
            found.references.append(
                TableRelations.Reference(
                    relation: index, space: isReference ? .reference : space(of: relation), columns: columns,
                    isGrouped: relation.onDrop == .cascadeWhenAll,
                    isGathered: isGathered, isCounted: countsKept && !isGathered,
                    hasExamples: relation.origin != .named,
                    comparisons: isReference ? [] : comparisons(for: relation, columns.map { schema.columns[$0] })))
        }
        found.keys = keys(schema, id: id, keyColumns: keyColumns)
        return found
    }

    /// Whether names of columns are all that there is: ids of Salesforce tell by themselves what they are of, and where a table has
    /// a declared key, references are declared too.
    private func goesByNames(_ schema: Schema, isSalesforce: Bool) -> Bool {
        countsNamed && !isSalesforce && (schema.primaryKey.isEmpty || schema.primaryKey == ["_id"])
    }

    /// What columns' names say.
    private func named(_ schema: Schema, keyColumns: [Int], isSalesforce: Bool) -> [Relation] {
        guard goesByNames(schema, isSalesforce: isSalesforce) else { return [] }
        let own = NameHint.stem(ofTable: schema.table)
        return schema.columns.indices.lazy.filter { !keyColumns.contains($0) }.compactMap { at in
            guard let stem = NameHint.stem(ofColumn: schema.columns[at]), stem != own else { return nil }
            return Relation(
                child: schema.table, childColumns: [schema.columns[at]], parent: nil, onDrop: .keep, origin: .named)
        }.prefix(Self.namedLimit).map { $0 }
    }

    private func space(ofStem stem: String) -> KeySpace { KeySpace(named: "\0\0" + stem, hasher) }

    /// The table that a relation by name leads to: the first one that is named so and has a key of one column.
    private func namedParent(_ relation: Relation) -> String? {
        guard let stem = NameHint.stem(ofColumn: relation.childColumns[0]) else { return nil }
        return tables.first { table in
            seen[spellings.canonical(table)]?.keyColumns == 1 && NameHint.stem(ofTable: table) == stem
        }
    }

    private func candidates(
        _ schema: Schema, declared: TableDeclaration?, sample: RecordBatch, isSalesforce: Bool
    ) -> [Relation] {
        var candidates: [Relation] = []
        if isSalesforce {
            candidates += SalesforceRelations.relations(table: schema.table, columns: schema.columns)
            // Columns without a value so far may hold ids further on; what is no id refers to nothing.
            candidates += SalesforceRelations.columnsOfIDs(sample, orEmpty: true).map {
                SalesforceRelations.custom(table: schema.table, column: schema.columns[$0])
            }
        }
        candidates += SalesforceReferences.relations(schema: schema, sample: sample)
        candidates += declaredRelations(of: schema.table, declared)
        return candidates + policyRelations(of: schema.table)
    }

    /// What the policy says of a table's references, and of what it is a partition of.
    private func policyRelations(of table: String) -> [Relation] {
        let ancestors = partitions.ancestors(of: table)
        return policy.compactMap { relation in
            if isSame(relation.child, table) { return relation }
            return ancestors.contains { isSame($0, relation.child) } ? relation.of(table) : nil
        }
    }

    /// What dumps say of a table's references: those of what it is a partition of first.
    private func declaredRelations(of table: String, _ own: TableDeclaration?) -> [Relation] {
        partitions.ancestors(of: table).reversed().flatMap { ancestor in
            (declaredRelations[ancestor] ?? []).map { $0.of(table) }
        } + (own.map(Self.relations(of:)) ?? [])
    }

    private func keys(_ schema: Schema, id: Int?, keyColumns: [Int]) -> [TableRelations.Key] {
        var found: [TableRelations.Key] = []
        if let id { found.append(TableRelations.Key(space: .salesforce, columns: [id], comparisons: [])) }
        if let reference = schema.column(named: SalesforceReferences.idColumn) {
            found.append(TableRelations.Key(space: .reference, columns: [reference], comparisons: []))
        }
        let tables = [schema.table] + partitions.ancestors(of: schema.table)
        for (at, table) in tables.enumerated() {
            var names = referred[spellings.canonical(table)] ?? []
            // The key that a dump declares is what foreign keys declared further on will most likely refer to: of the whole
            // table, where this is a partition.
            if at == tables.count - 1, !schema.primaryKey.isEmpty, !names.contains(schema.primaryKey) {
                names.append(schema.primaryKey)
            }
            // Its own key first, whatever is declared first: others that are referred to may be of several records.
            names.sort { rank($0, of: schema) < rank($1, of: schema) }
            for names in names {
                // Records of Salesforce are referred to by id, whatever else is their key.
                let columns = names.isEmpty ? id.map { [$0] } ?? keyColumns : names.compactMap(schema.column(named:))
                guard !columns.isEmpty, names.isEmpty || columns.count == names.count else { continue }
                let compared = comparisons(table, names)
                found.append(
                    TableRelations.Key(
                        space: space(table, names), columns: columns,
                        comparisons: compared.count == columns.count ? compared : []))
                keyed.insert(keyedName(schema.table, as: table, names))
            }
        }
        // Last, for it only serves counting: what goes with a record goes by its other keys.
        if goesByNames(schema, isSalesforce: id != nil), keyColumns.count == 1 {
            let space = space(ofStem: NameHint.stem(ofTable: schema.table))
            found.append(TableRelations.Key(space: space, columns: keyColumns, comparisons: []))
        }
        return found
    }

    private func rank(_ columns: [String], of schema: Schema) -> (Int, String, String) {
        let name = columns.joined(separator: "\0")
        return (columns.isEmpty ? 0 : columns == schema.primaryKey ? 1 : 2, name.lowercased(), name)
    }

    private func keyedName(_ table: String, as referred: String, _ columns: [String]) -> String {
        spellings.canonical(table) + "\0\0" + name(referred, columns)
    }

    /// Tables whose records have been read, by the names that mean them: their own, and those of what they are partitions of.
    private func seenParts(_ partitions: PartitionTree) -> [String: [String]] {
        var parts: [String: [String]] = [:]
        for table in tables {
            for name in [table] + partitions.ancestors(of: table) {
                parts[spellings.canonical(name), default: []].append(table)
            }
        }
        return parts
    }

    // MARK: Comparisons

    /// How a key is compared, as far as its table is declared.
    private func comparisons(_ table: String, _ columns: [String]) -> [KeyComparison?] {
        let found = declared[spellings.canonical(table)]?.comparisons(of: columns) ?? []
        comparisons[name(table, columns)] = found
        return found
    }

    /// How what a child's columns hold is compared with its parent's key.
    private func comparisons(for relation: Relation, _ columns: [String]) -> [KeyComparison?] {
        guard let parent = relation.parent, relation.origin != .salesforce, !declared.isEmpty else { return [] }
        let own = declared[spellings.canonical(relation.child)]?.comparisons(of: columns) ?? []
        // MySQL has both columns of a foreign key compared alike; where the parent stands behind its children, the child tells.
        if declared[spellings.canonical(parent)] == nil, relation.origin == .foreignKey {
            comparisons[name(parent, relation.parentColumns)] = own
            return own
        }
        let found = comparisons(parent, relation.parentColumns)
        return found.isEmpty || found.count == columns.count ? found : []
    }

    /// Whether keys of records that have been read would be compared in another way by these declarations.
    private func comparesOtherwise(_ declared: [TableDeclaration]) -> Bool {
        guard
            declared.contains(where: { $0.columns.contains { $0.comparison != nil } })
                || comparisons.values.contains(where: { !$0.isEmpty })
        else { return false }
        var tables: [String: TableDeclaration] = [:]
        for table in declared { tables[spellings.canonical(table.table), default: table].merge(table) }
        return comparisons.contains { name, compared in
            let parts = name.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
            return (tables[parts[0]]?.comparisons(of: Array(parts.dropFirst())) ?? []) != compared
        }
    }

    // MARK: Sightings

    /// Whether there are more tables or relations than are told apart.
    public var isFull: Bool { names.count >= Self.limit || relations.count >= Self.limit }

    /// Whether it was known from the start which tables differ in letter case alone.
    ///
    /// - Parameter declared: all that dumps declare.
    public func knowsSpellings(with declared: [TableDeclaration]) -> Bool {
        spellings == TableSpellings(names + declared.map(\.table))
    }

    /// The tables that differ in letter case alone from another, and that may be meant where something is said of the tables of
    /// the sightings: what was noted of these holds beside other archives where they are the same.
    public func variants(concerning sightings: [TableSighting]) -> [String] {
        if spellings == TableSpellings([]) { return [] }
        let tables = sightings.flatMap { [$0.table] + $0.ancestors }
        let children = Set(tables.map { $0.lowercased() })
        let parents =
            sightings.flatMap { $0.references.compactMap(\.relation.parent) }
            + policy.filter { children.contains($0.child.lowercased()) }.compactMap(\.parent)
        return spellings.variants(of: tables + parents)
    }

    /// The archives, by position, of which the records would have told another book something else: one that knows from the
    /// start which tables there are and what is declared.
    ///
    /// - Parameters:
    ///   - archives: of each archive what its tables' records said, and what it declares.
    public func disagreeing(among archives: [(sightings: [TableSighting], declared: Declarations)]) -> Set<Int> {
        let told = RelationBook(
            policy: policy, declared: archives.flatMap(\.declared.tables), names: names, hasher: hasher)
        told.countsNamed = countsNamed
        let stems = Set(archives.flatMap(\.sightings).flatMap(\.references).compactMap { Self.stem(of: $0.relation) })
        return Set(
            archives.indices.filter { at in
                // As a pass does it.
                told.declare(archives[at].declared.tables)
                return !archives[at].sightings.allSatisfy { sighting in
                    let declared = archives[at].declared.table(named: sighting.table)
                    return told.see(sighting) != nil && told.hasDeclared(sighting, declared)
                        && !Self.wentByNames(sighting, declared, stems: stems)
                }
            })
    }

    /// What the table is named for that a relation leads to by its column's name; `nil` for other relations.
    private static func stem(of relation: Relation) -> String? {
        relation.origin == .named ? relation.childColumns.first.flatMap(NameHint.stem(ofColumn:)) : nil
    }

    /// Whether a table was taken for one without a declared key, which its dump declares behind its records, and that makes a
    /// difference to what is counted by names.
    ///
    /// - Parameter stems: of all relations by names.
    private static func wentByNames(
        _ sighting: TableSighting, _ declared: TableDeclaration?, stems: Set<String>
    ) -> Bool {
        guard sighting.primaryKey.isEmpty, let declared, !declared.primaryKey.isEmpty else { return false }
        return stems.contains(NameHint.stem(ofTable: sighting.table))
            || sighting.references.contains { $0.relation.origin == .named }
    }

    /// Whether a sighting has the foreign keys that its table is declared to have, and no others.
    private func hasDeclared(_ sighting: TableSighting, _ declared: TableDeclaration?) -> Bool {
        let keys = declaredRelations(of: sighting.table, declared)
        let columns = Set(sighting.columns.map { $0.lowercased() })
        let ofPolicy = policyRelations(of: sighting.table)
        return keys.enumerated().allSatisfy { at, key in
            !key.childColumns.allSatisfy { columns.contains($0.lowercased()) } || key.childColumns.isEmpty
                || ofPolicy.contains { overrides($0, key) } || keys[(at + 1)...].contains { overrides($0, key) }
                || sighting.references.contains { says($0.relation, key) }
        }
            && sighting.references.allSatisfy { reference in
                reference.relation.origin != .foreignKey || keys.contains { says(reference.relation, $0) }
            }
    }

    private func says(_ relation: Relation, _ key: Relation) -> Bool {
        relation.origin == key.origin && isOfSameColumns(relation, key)
            && isSame(relation.parent ?? "", key.parent ?? "") && relation.parentColumns == key.parentColumns
            && relation.onDrop == key.onDrop
    }

    /// Begins a list of sightings anew.
    public func forgetSightings() {
        sightings = []
        knownSightings = []
    }

    private func note(_ found: TableRelations, of schema: Schema, keyColumns: Int, isSalesforce: Bool) {
        guard notesSightings else { return }
        let sighting = TableSighting(
            table: schema.table, columns: schema.columns, primaryKey: schema.primaryKey, keyColumns: keyColumns,
            isSalesforce: isSalesforce, ancestors: partitions.ancestors(of: schema.table), number: found.table,
            references: found.references.map {
                .init(
                    relation: relations[Int($0.relation)], number: $0.relation, columns: $0.columns, space: $0.space,
                    comparisons: $0.comparisons)
            }, keys: found.keys.map { .init(space: $0.space, comparisons: $0.comparisons) })
        if knownSightings.insert(sighting).inserted { sightings.append(sighting) }
    }

    /// Takes up what another book noted of a table's records, in the place of the records. Holds where neither is full
    /// (`isFull`), both have the same spellings of the tables that matter (`variants`), and know what dumps declare of the tables that
    /// refer to this one.
    ///
    /// - Returns: what table and relations are called here, in the order of the sighting's references; `nil` where the records
    ///   would be looked at otherwise.
    public func see(_ sighting: TableSighting) -> (table: UInt32, relations: [UInt32])? {
        let schema = Schema(
            table: sighting.table, columns: sighting.columns, primaryKey: sighting.primaryKey)
        guard let number = see(schema, keyColumns: sighting.keyColumns, isSalesforce: sighting.isSalesforce),
            sighting.ancestors == partitions.ancestors(of: sighting.table)
        else { return nil }
        var renumbered: [UInt32] = []
        for reference in sighting.references {
            guard reference.columns.allSatisfy(schema.columns.indices.contains) else { return nil }
            let isMarked = reference.space == .reference
            let columns = reference.columns.map { schema.columns[$0] }
            guard isMarked || reference.space == space(of: reference.relation),
                reference.comparisons == (isMarked ? [] : comparisons(for: reference.relation, columns)),
                let index = index(of: reference.relation, in: schema, reference.columns)
            else { return nil }
            renumbered.append(index)
        }
        // The key's columns are not known here, but how many there are.
        let id = sighting.isSalesforce ? schema.column(named: "Id") : nil
        let keys = keys(schema, id: id, keyColumns: Array(0..<sighting.keyColumns))
        let same = keys.map { TableSighting.Key(space: $0.space, comparisons: $0.comparisons) }
        return same == sighting.keys ? (number, renumbered) : nil
    }

    // MARK: What came of it

    /// Whether these declarations say of tables whose records have been read what was not known then: that they refer to
    /// others, or that others refer to them; or whether tables have turned up that differ in letter case alone.
    public func isSurprised(by declared: [TableDeclaration]) -> Bool {
        if !knowsSpellings(with: declared) { return true }
        if comparesOtherwise(declared) { return true }
        // Rows may have been dropped by foreign keys that they are only held for.
        if declared.contains(where: { $0.isAmbiguous && !ambiguous.contains($0.table) && hasSeen($0.table) }) {
            return true
        }
        let known = Set(relations.map(identity))
        var partitions = partitions
        partitions.add(declared)
        let parts = seenParts(partitions)
        return declared.contains { table in
            let relations = Self.relations(of: table).filter { !isOverridden($0) }
            guard !relations.isEmpty, let children = parts[spellings.canonical(table.table)] else { return false }
            return relations.contains { relation in
                guard let parent = relation.parent, let parents = parts[spellings.canonical(parent)] else {
                    return false
                }
                return children.contains { !known.contains(identity(relation.of($0))) }
                    || parents.contains { !keyed.contains(keyedName($0, as: parent, relation.parentColumns)) }
            }
        }
    }

    /// Whether records of the table have been read.
    public func hasSeen(_ table: String) -> Bool { seen[spellings.canonical(table)] != nil }

    /// Whether records have been read of a table that a relation may lead to, where it is known which these are.
    public func hasSeenParent(of relation: Relation) -> Bool {
        if relation.origin == .named { return namedParent(relation) != nil }
        if let parent = relation.parent { return hasSeen(parent) }
        guard relation.origin == .salesforce, relation.childColumns.count == 1,
            let parents = SalesforceRelations.parents(ofColumn: relation.childColumns[0])
        else { return true }
        return parents.contains(where: hasSeen)
    }

    /// A relation with the parent's name spelled as its records have it.
    public func spelled(_ relation: Relation) -> Relation {
        let parent = relation.origin == .named ? namedParent(relation) : relation.parent
        guard let parent, let known = seen[spellings.canonical(parent)] else { return relation }
        return Relation(
            child: relation.child, childColumns: relation.childColumns, parent: tables[Int(known.number)],
            parentColumns: relation.parentColumns, onDrop: relation.onDrop, origin: relation.origin)
    }

    /// What of the policy's relations does nothing, when all records have been read.
    public var notes: [RelationNote] {
        guard !policy.isEmpty else { return [] }
        let parts = seenParts(partitions)
        return policy.compactMap { relation in
            reason(relation, parts).map { RelationNote(relation: relation, reason: $0) }
        }
    }

    private func reason(_ relation: Relation, _ parts: [String: [String]]) -> RelationNote.Reason? {
        func seenTable(_ table: String) -> Seen? {
            parts[spellings.canonical(table)]?.first.flatMap { seen[spellings.canonical($0)] }
        }
        guard let child = seenTable(relation.child) else { return .noChild }
        if let name = relation.childColumns.first(where: { !child.columns.contains($0.lowercased()) }) {
            return .noChildColumn(name)
        }
        guard let parentName = relation.parent else {
            let isPossible = relation.childColumns.count == 1 && seen.values.contains(where: \.isSalesforce)
            return isPossible ? nil : .noAnyParent
        }
        guard let parent = seenTable(parentName) else { return .noParent }
        if let name = relation.parentColumns.first(where: { !parent.columns.contains($0.lowercased()) }) {
            return .noParentColumn(name)
        }
        let count = relation.parentColumns.isEmpty ? parent.keyColumns : relation.parentColumns.count
        if count == 0 { return .noKey }
        return count == relation.childColumns.count
            ? nil : .columnCounts(child: relation.childColumns.count, parent: count)
    }

    // MARK: Rules

    /// Whether a relation says anew what another one says.
    private func overrides(_ later: Relation, _ earlier: Relation) -> Bool {
        guard isOfSameColumns(later, earlier) else { return false }
        if later.origin != earlier.origin { return Self.rank(later) > Self.rank(earlier) }
        return later.parent == nil || earlier.parent.map { isSame($0, later.parent ?? "") } ?? false
    }

    private static func rank(_ relation: Relation) -> Int {
        Relation.Origin.allCases.firstIndex(of: relation.origin) ?? 0
    }

    private func isOfSameColumns(_ a: Relation, _ b: Relation) -> Bool {
        isSame(a.child, b.child)
            && Set(a.childColumns.map { $0.lowercased() }) == Set(b.childColumns.map { $0.lowercased() })
    }

    private func isOverridden(_ relation: Relation) -> Bool { policy.contains { overrides($0, relation) } }

    private func isSame(_ a: String, _ b: String) -> Bool { spellings.canonical(a) == spellings.canonical(b) }

    private func identity(_ relation: Relation) -> String {
        name(relation.child, relation.childColumns) + "\0" + spellings.canonical(relation.parent ?? "")
    }

    // MARK: Numbers

    /// Notes a table, or a part of one; `nil` where there are more than fit.
    private func see(_ schema: Schema, keyColumns: Int, isSalesforce: Bool) -> UInt32? {
        let name = spellings.canonical(schema.table)
        if names.count < Self.limit, knownNames.insert(schema.table).inserted { names.append(schema.table) }
        if seen[name] == nil {
            guard tables.count < Self.limit else { return nil }
            seen[name] = Seen(number: UInt32(tables.count))
            tables.append(schema.table)
        }
        seen[name]?.columns.formUnion(schema.columns.map { $0.lowercased() })
        // Of its members the one whose records have the largest key counts, in whatever order they come.
        if keyColumns > seen[name]?.keyColumns ?? 0 { seen[name]?.keyColumns = keyColumns }
        if isSalesforce { seen[name]?.isSalesforce = true }
        return seen[name]?.number
    }

    /// The number of a relation: other members may have records of the same table. `nil` where there are more than fit.
    private func index(of relation: Relation, in schema: Schema, _ columns: [Int]) -> UInt32? {
        let spelled = Relation(
            child: tables[Int(seen[spellings.canonical(schema.table)]?.number ?? 0)],
            childColumns: columns.map { schema.columns[$0] }, parent: relation.parent,
            parentColumns: relation.parentColumns, onDrop: relation.onDrop, origin: relation.origin)
        if let known = numbers[spelled] { return known }
        guard relations.count < Self.limit else { return nil }
        let number = UInt32(relations.count)
        relations.append(spelled)
        numbers[spelled] = number
        return number
    }

    private func refer(to relation: Relation) {
        guard let parent = relation.parent else { return }
        let table = spellings.canonical(parent)
        let columns = relation.parentColumns
        if !(referred[table] ?? []).contains(columns) { referred[table, default: []].append(columns) }
    }

    private func space(of relation: Relation) -> KeySpace {
        if relation.origin == .reference { return .reference }
        if relation.origin == .named { return space(ofStem: NameHint.stem(ofColumn: relation.childColumns[0]) ?? "") }
        guard relation.origin != .salesforce, let parent = relation.parent else { return .salesforce }
        return space(parent, relation.parentColumns)
    }

    private func name(_ table: String, _ columns: [String]) -> String {
        ([spellings.canonical(table)] + columns.map { $0.lowercased() }).joined(separator: "\0")
    }

    private func space(_ table: String, _ columns: [String]) -> KeySpace {
        KeySpace(named: name(table, columns), hasher)
    }
}

extension Relation {
    /// The same of another child.
    fileprivate func of(_ child: String) -> Relation {
        Relation(
            child: child, childColumns: childColumns, parent: parent, parentColumns: parentColumns, onDrop: onDrop,
            origin: origin)
    }

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
