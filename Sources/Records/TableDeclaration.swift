/// What a dump says about a table: its columns, its key, what it refers to.
public struct TableDeclaration: Sendable, Equatable, Codable {
    /// A column and its type as the dump writes it (`character varying(80)`); empty where it says none.
    public struct Column: Sendable, Equatable, Codable {
        public let name: String
        public let type: String
        /// How its values are compared with others; `nil` byte by byte.
        public let comparison: KeyComparison?

        public init(name: String, type: String, comparison: KeyComparison? = nil) {
            self.name = name
            self.type = type
            self.comparison = comparison
        }
    }

    /// A reference to another table's key. What happens to a child whose parent goes is the relation's `onDelete`.
    public struct ForeignKey: Sendable, Hashable, Codable {
        public enum OnDelete: String, Sendable, CaseIterable, Codable {
            case noAction = "no action"
            case restrict
            case cascade
            case setNull = "set null"
            case setDefault = "set default"
        }

        public let columns: [String]
        public let table: String
        /// Empty when the parent's primary key is meant.
        public let parentColumns: [String]
        public let onDelete: OnDelete

        public init(columns: [String], table: String, parentColumns: [String], onDelete: OnDelete) {
            self.columns = columns
            self.table = table
            self.parentColumns = parentColumns
            self.onDelete = onDelete
        }
    }

    /// The table as records name it; with its schema where that is not the usual one (`public`, `main`).
    public var table: String
    public var columns: [Column]
    public var primaryKey: [String]
    public var foreignKeys: [ForeignKey]
    /// The member that holds the table's records, relative to the folder of the one that says so; `nil` where they are in
    /// the same member.
    public var file: String?
    /// Whether that member holds `INSERT` statements, as `pg_dump --inserts` writes them, and not rows alone; `nil` for rows.
    var holdsStatements: Bool?
    /// The partitioned table that this one is a partition of, in PostgreSQL; what that one's keys say holds for its records too.
    public var partitionOf: String?
    /// The tables whose columns come before its own, in PostgreSQL. Their keys say nothing of its records.
    var inherits: [String] = []
    /// The foreign keys of tables of its name that the script made before; `nil` where there was none.
    private var earlierKeys: [ForeignKey]?
    /// Whether these differed among each other.
    private var hadOthers = false

    /// Foreign keys of tables made before that are kept: it is known by the first that there are others.
    private static let earlierLimit = 64

    public init(
        table: String, columns: [Column] = [], primaryKey: [String] = [], foreignKeys: [ForeignKey] = [],
        file: String? = nil, partitionOf: String? = nil
    ) {
        self.table = table
        self.columns = columns
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        self.file = file
        self.partitionOf = partitionOf
    }

    /// Whether the script makes the table with other foreign keys than it made it before, so that nobody can tell by which of
    /// them a row goes.
    public var isAmbiguous: Bool { hadOthers || earlierKeys.map { Set($0) != Set(foreignKeys) } ?? false }

    /// The foreign keys that its rows go by. Where these may be others (`isAmbiguous`), all of them, and none drops a row.
    public var followedKeys: [ForeignKey] {
        guard isAmbiguous else { return foreignKeys }
        let all = foreignKeys + (earlierKeys ?? []).filter { !foreignKeys.contains($0) }
        return all.map {
            ForeignKey(columns: $0.columns, table: $0.table, parentColumns: $0.parentColumns, onDelete: .noAction)
        }
    }

    /// Notes that the script makes the table anew.
    mutating func follow(earlier: TableDeclaration) {
        hadOthers = earlier.isAmbiguous
        var keys = earlier.earlierKeys ?? []
        for key in earlier.foreignKeys where keys.count < Self.earlierLimit && !keys.contains(key) { keys.append(key) }
        earlierKeys = keys
    }

    /// How values of some columns are compared with others, by column; empty where all are byte by byte.
    ///
    /// - Parameter names: none for the primary key.
    public func comparisons(of names: [String]) -> [KeyComparison?] {
        let found = (names.isEmpty ? primaryKey : names).map { name in
            columns.first { $0.name.lowercased() == name.lowercased() }?.comparison
        }
        return found.contains { $0 != nil } ? found : []
    }

    /// The schema of its records.
    public var schema: Schema { Schema(table: table, columns: columns.map(\.name), primaryKey: primaryKey) }
}

/// What the members of one archive say about tables, as far as they have been read.
public struct Declarations: Sendable, Equatable {
    /// By the path of the member that holds the records, without a compressor's suffix.
    private var files: [String: TableDeclaration] = [:]
    /// By table, in order of first appearance.
    public private(set) var tables: [TableDeclaration] = []
    /// What tables are called, where it is known from the whole of which this is a part: of tables of one name, a part may lack the
    /// one that has it first. Empty where it is not known.
    public var tableNames: Set<String> = []
    /// Where each is in `tables`, by its name.
    private var positions: [String: Int] = [:]
    /// What was new, in the order in which it was said; of each table at least the last.
    private var history: [News] = []
    /// How often something was new.
    public private(set) var told = 0

    private struct News: Sendable, Equatable {
        /// By position in `tables`.
        let table: Int
        /// `told` when it was said.
        let told: Int
    }

    public init() {}

    /// The tables of which something new was said since so much was told (`told`), in the order of `tables`, with all that is
    /// known of them.
    public func news(since told: Int) -> [TableDeclaration] {
        Set(history.reversed().prefix { $0.told > told }.map(\.table)).sorted().map { tables[$0] }
    }

    private mutating func note(_ table: Int) {
        told += 1
        history.append(News(table: table, told: told))
        // A script may make one table again and again.
        guard history.count > 2 * tables.count + 1_024 else { return }
        var seen: Set<Int> = []
        history = history.reversed().filter { seen.insert($0.table).inserted }.reversed()
    }

    /// Adds what the member at `path` declares; later words on a table add to the earlier ones.
    public mutating func add(_ declared: [TableDeclaration], from path: String) {
        let folder = Self.folder(of: path)
        for declaration in declared.map(completed) {
            if let file = declaration.file { files[folder + file] = declaration }
            if let known = positions[declaration.table] {
                let before = tables[known]
                tables[known].merge(declaration)
                if tables[known] != before { note(known) }
            } else {
                positions[declaration.table] = tables.count
                tables.append(declaration)
                note(tables.count - 1)
            }
        }
    }

    /// The only table with the file that holds its rows; it is not told as news.
    func placed(in file: String) -> Declarations {
        var placed = self
        if placed.tables.count == 1, placed.tables[0].file == nil { placed.tables[0].file = file }
        return placed
    }

    /// Adds what a script says of a table next: where it creates it again, the earlier one is gone but for its foreign keys.
    mutating func define(_ declaration: TableDeclaration) {
        let declaration = completed(declaration)
        if !declaration.columns.isEmpty, let known = positions[declaration.table], !tables[known].columns.isEmpty {
            var declaration = declaration
            declaration.follow(earlier: tables[known])
            let isNew = tables[known] != declaration
            tables[known] = declaration
            if isNew { note(known) }
        } else {
            add([declaration], from: "")
        }
    }

    /// The declaration with the columns that it takes over from other tables.
    private func completed(_ declaration: TableDeclaration) -> TableDeclaration {
        var declaration = declaration
        if !declaration.inherits.isEmpty {
            // As PostgreSQL does it: the others' columns in their order, a column of the same name is the same one.
            var columns: [TableDeclaration.Column] = []
            let taken = declaration.inherits.compactMap { table(named: $0) }.flatMap(\.columns)
            var names: Set<String> = []
            for column in taken + declaration.columns where names.insert(column.name).inserted {
                columns.append(column)
            }
            declaration.columns = columns
            declaration.inherits = []
        }
        if let parent = declaration.partitionOf.flatMap({ table(named: $0) }),
            (table(named: declaration.table)?.columns ?? declaration.columns).isEmpty
        {
            declaration.columns = parent.columns
            if declaration.primaryKey.isEmpty { declaration.primaryKey = parent.primaryKey }
        }
        return declaration
    }

    /// The table whose records the member at `path` holds, where another member says so.
    public func table(ofMember path: String) -> TableDeclaration? {
        var name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        if let known = files[name] { return known }
        for suffix in [".gz", ".lz4", ".zst"] where name.hasSuffix(suffix) { name.removeLast(suffix.count) }
        return files[name]
    }

    /// What is known of a table, by its name.
    public func table(named name: String) -> TableDeclaration? { positions[name].map { tables[$0] } }

    /// The columns of each member whose records another member declares.
    public var fileColumns: [String: [String]] { files.mapValues { $0.columns.map(\.name) } }

    private static func folder(of path: String) -> String {
        let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        guard let slash = path.lastIndex(where: { $0 == "/" || $0 == "!" }) else { return "" }
        return String(path[...slash])
    }
}

extension TableDeclaration {
    /// Takes over what `other` knows and this one does not.
    public mutating func merge(_ other: TableDeclaration) {
        let wasAmbiguous = isAmbiguous || other.isAmbiguous
        if let keys = other.earlierKeys {
            earlierKeys = (earlierKeys ?? []) + keys.filter { !(earlierKeys ?? []).contains($0) }
        }
        if columns.isEmpty { columns = other.columns }
        if primaryKey.isEmpty { primaryKey = other.primaryKey }
        for key in other.foreignKeys where !foreignKeys.contains(key) { foreignKeys.append(key) }
        if file == nil { (file, holdsStatements) = (other.file, other.holdsStatements) }
        if partitionOf == nil { partitionOf = other.partitionOf }
        if wasAmbiguous, !isAmbiguous { hadOthers = true }
    }
}
