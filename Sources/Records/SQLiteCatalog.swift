/// What is in a database file: its tables, and the settings that another file of the kind needs.
///
/// Databases whose rows could not be taken out cleanly are refused when the catalog is made, before anything is read.
struct SQLiteCatalog {
    let tables: [SQLiteTable]
    /// Virtual tables, whose rows are no records.
    let virtualTables: [String]
    /// Full-text tables that keep rows of their own, and have some.
    let unjudged: [String]
    /// Full-text indexes over the rows of `tables`.
    let fullTextIndexes: [FullTextIndex]
    /// `CREATE INDEX` of the tables' indexes.
    let indexes: [String]
    let encoding: String
    let pageSize: Int
    let autoVacuum: Int
    let userVersion: Int
    let applicationID: Int

    /// Extensions' tables behind their virtual ones: what a module calls them, after the virtual table's name and `_`.
    private static let shadowTables: [String: [String]] = [
        "fts3": ["content", "segments", "segdir", "docsize", "stat"],
        "fts4": ["content", "segments", "segdir", "docsize", "stat"],
        "fts5": ["data", "idx", "content", "docsize", "config"],
        "fts4aux": [], "fts3tokenize": [], "fts5vocab": [],
        "rtree": ["node", "parent", "rowid"], "rtree_i32": ["node", "parent", "rowid"],
        "geopoly": ["node", "parent", "rowid"],
    ]

    init(_ file: SQLiteFile) throws {
        encoding = try Self.text(file, "PRAGMA encoding")
        pageSize = try file.number("PRAGMA page_size")
        autoVacuum = try file.number("PRAGMA auto_vacuum")
        userVersion = try file.number("PRAGMA user_version")
        applicationID = try file.number("PRAGMA application_id")

        let entries = try SQLiteSchemaEntry.all(file)
        let virtual = entries.filter(\.isVirtual)
        virtualTables = virtual.map(\.name)
        var shadows: Set<String> = []
        var fullText: [FullTextIndex] = []
        var unjudged: [String] = []
        for table in virtual {
            let module = try Self.module(of: table)
            guard let suffixes = Self.shadowTables[module] else {
                throw SQLiteFault("the virtual table \(table.name) is of a kind that is not known, \(module)")
            }
            if ["fts3", "fts4", "fts5"].contains(module) {
                if let index = try Self.fullTextIndex(table, entries) {
                    fullText.append(index)
                } else if try Self.hasRows(table.name + "_content", entries, file) {
                    unjudged.append(table.name)
                }
            }
            shadows.formUnion(suffixes.map { "\(table.name)_\($0)".lowercased() })
        }
        let stored = entries.filter {
            $0.type == "table" && !$0.isVirtual && !$0.name.lowercased().hasPrefix("sqlite_")
                && !shadows.contains($0.name.lowercased())
        }
        let names = Set(stored.map { $0.name.lowercased() })
        for index in fullText where !names.contains(index.content) {
            throw SQLiteFault("the full-text index \(index.name) is over what is no table with rows")
        }
        fullTextIndexes = fullText
        self.unjudged = unjudged
        indexes = entries.filter { $0.type == "index" && names.contains($0.table.lowercased()) }
            .map(\.definition).filter { !$0.isEmpty }
        tables = Self.withParents(try stored.map { try SQLiteTable($0, file) })
    }

    private static func hasRows(_ table: String, _ entries: [SQLiteSchemaEntry], _ file: SQLiteFile) throws -> Bool {
        guard let entry = entries.first(where: { $0.name.lowercased() == table.lowercased() && $0.type == "table" })
        else { return false }
        return try file.number("SELECT EXISTS(SELECT 1 FROM \(SQLiteTable.quoted(entry.name)))") > 0
    }

    private static func text(_ file: SQLiteFile, _ query: String) throws -> String {
        let statement = try file.prepare(query)
        return try statement.step() ? statement.text(0) ?? "" : ""
    }

    /// The module of `CREATE VIRTUAL TABLE t USING module(…)`, in lower case.
    private static func module(of table: SQLiteSchemaEntry) throws -> String {
        var tokens = table.tokens
        while !tokens.isAtEnd {
            if tokens.take("USING"), let module = tokens.takeName() { return module.lowercased() }
            _ = tokens.take()
        }
        throw SQLiteFault("the virtual table \(table.name) has no module")
    }

    /// The full-text index that a virtual table is over another table's rows: it can be made again when some of these are
    /// taken out. `nil` where its rows are its own.
    ///
    /// - Throws: `SQLiteFault` where it would keep the words of rows that are taken out: one that has no rows to be made
    ///   from, or whose own rows a trigger fills.
    private static func fullTextIndex(_ table: SQLiteSchemaEntry, _ entries: [SQLiteSchemaEntry]) throws
        -> FullTextIndex?
    {
        let fault = SQLiteFault("the full-text index \(table.name) would keep the words of rows that are taken out")
        var tokens = table.tokens
        var contents: [String] = []
        while !tokens.isAtEnd {
            guard tokens.take("CONTENT"), tokens.take(symbol: "=") else {
                _ = tokens.take()
                continue
            }
            switch tokens.take() {
            case .word(let name, _), .string(let name): contents.append(name.lowercased())
            default: throw fault
            }
        }
        if contents.isEmpty {
            guard !entries.contains(where: { $0.type == "trigger" && $0.names(table.name) }) else { throw fault }
            return nil
        }
        guard contents.count == 1, let content = contents.first, !content.isEmpty else { throw fault }
        return FullTextIndex(name: table.name, definition: table.definition, content: content)
    }

    /// Names parent tables and their columns as they are declared; SQLite takes them in any case.
    private static func withParents(_ tables: [SQLiteTable]) -> [SQLiteTable] {
        var named: [String: TableDeclaration] = [:]
        for table in tables { named[table.name.lowercased()] = table.declaration }
        return tables.map { table in
            var table = table
            table.declaration.foreignKeys = table.declaration.foreignKeys.map { key in
                guard let parent = named[key.table.lowercased()] else { return key }
                let columns = key.parentColumns.map { name in
                    parent.columns.first { $0.name.lowercased() == name.lowercased() }?.name ?? name
                }
                return .init(columns: key.columns, table: parent.table, parentColumns: columns, onDelete: key.onDelete)
            }
            return table
        }
    }
}

/// A row of `sqlite_schema`.
struct SQLiteSchemaEntry {
    let type: String
    let name: String
    let table: String
    /// Empty where SQLite made it by itself.
    let definition: String
    let isVirtual: Bool

    var tokens: SQLTokens { definition.withBytes { SQLTokens($0, dialect: .sqlite) } }

    /// Whether its definition has the name in it, quoted or not.
    func names(_ other: String) -> Bool {
        tokens.tokens.contains { token in
            switch token {
            case .word(let word, _): word.lowercased() == other.lowercased()
            case .string(let text): text.lowercased() == other.lowercased()
            case .symbol: false
            }
        }
    }

    static func all(_ file: SQLiteFile) throws -> [SQLiteSchemaEntry] {
        let rows = try file.prepare("SELECT type,name,tbl_name,sql,rootpage FROM sqlite_master ORDER BY rowid")
        var entries: [SQLiteSchemaEntry] = []
        while try rows.step() {
            guard let type = rows.text(0), let name = rows.text(1), let table = rows.text(2) else {
                throw SQLiteFault("a name in the schema is no text")
            }
            // SQLite reads these in any case, but copies only those that it writes itself.
            guard ["table", "index", "view", "trigger"].contains(type) else {
                throw SQLiteFault("the schema has an entry of the type \(type)")
            }
            let definition = rows.text(3) ?? ""
            if type != "index", definition.isEmpty { throw SQLiteFault("\(name) has no definition that is text") }
            entries.append(
                SQLiteSchemaEntry(
                    type: type, name: name, table: table, definition: definition,
                    isVirtual: type == "table" && rows.integer(4) == 0))
        }
        return entries
    }
}

extension String {
    fileprivate func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        var text = self
        return try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }
}

extension SQLiteTable {
    /// - Throws: `SQLiteFault` where its rows cannot be named, or its definition not written into a script.
    init(_ entry: SQLiteSchemaEntry, _ file: SQLiteFile) throws {
        name = entry.name
        definition = entry.definition
        let script = Array((definition + ";\n").utf8)
        let end = script.withUnsafeBytes { SQLLexer(text: $0, dialect: .sqlite).statementEnd(from: 0, isFinal: true) }
        guard end == script.count else { throw SQLiteFault("the definition of the table \(name) is not one statement") }

        let written = definition.withBytes { SQLDefinitions.declaration($0, dialect: .sqlite) }
        var columns: [TableDeclaration.Column] = []
        var key: [(place: Int64, name: String)] = []
        var all: Set<String> = []
        var hasGenerated = false
        let details = try file.prepare("SELECT name,type,pk,hidden FROM pragma_table_xinfo(?) ORDER BY cid")
        try details.bind(name, at: 1)
        while try details.step() {
            guard let column = details.text(0) else {
                throw SQLiteFault("a column of \(name) has a name that is no text")
            }
            all.insert(column.lowercased())
            if details.integer(3) == 0 {
                let written = written?.columns.first { $0.name.lowercased() == column.lowercased() }
                columns.append(
                    .init(name: column, type: details.text(1) ?? "", comparison: written?.comparison))
            } else {
                hasGenerated = true
            }
            if details.integer(2) > 0 { key.append((details.integer(2), column)) }
        }
        guard !columns.isEmpty else { throw SQLiteFault("the table \(name) has no columns") }
        key.sort { $0.place < $1.place }
        self.columns = columns
        self.hasGenerated = hasGenerated
        declaration = TableDeclaration(
            table: name, columns: columns, primaryKey: key.map(\.name), foreignKeys: try Self.foreignKeys(name, file))

        // https://www.sqlite.org/withoutrowid.html#determining_if_an_existing_table_is_without_rowid
        let index = try file.prepare(
            "SELECT name, name IN (SELECT name FROM sqlite_master) FROM pragma_index_list(?) WHERE origin='pk'")
        try index.bind(name, at: 1)
        let hasIndex = try index.step()
        if hasIndex, index.integer(1) == 0 {
            address = .key(try Self.keyTerms(index.text(0) ?? "", columns, file))
            hasRowidColumn = true
            return
        }
        let isRowid: (String) -> Bool = { $0.lowercased() == "integer" }
        let rowidColumn =
            !hasIndex && key.count == 1 ? columns.first { $0.name == key[0].name && isRowid($0.type) } : nil
        hasRowidColumn = rowidColumn != nil
        if let alias = ["rowid", "_rowid_", "oid"].first(where: { !all.contains($0) }) {
            address = .rowid(alias)
        } else if let rowidColumn {
            address = .rowid(Self.quoted(rowidColumn.name))
        } else {
            throw SQLiteFault("the rowids of the table \(name) are hidden by columns named rowid, _rowid_ and oid")
        }
    }

    private static func keyTerms(
        _ index: String, _ columns: [TableDeclaration.Column], _ file: SQLiteFile
    ) throws -> [(term: String, column: Int)] {
        let parts = try file.prepare("SELECT name,coll,desc FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno")
        try parts.bind(index, at: 1)
        var terms: [(String, Int)] = []
        while try parts.step() {
            guard let name = parts.text(0), let collation = parts.text(1),
                let column = columns.firstIndex(where: { $0.name == name })
            else { throw SQLiteFault("a primary key has a column that is not stored") }
            let order = parts.integer(2) == 0 ? "" : " DESC"
            terms.append(("\(quoted(name)) COLLATE \(quoted(collation))\(order)", column))
        }
        guard !terms.isEmpty else { throw SQLiteFault("a table without rowids has no primary key") }
        return terms
    }

    private static func foreignKeys(_ name: String, _ file: SQLiteFile) throws -> [TableDeclaration.ForeignKey] {
        // They are numbered from the last one to the first.
        let parts = try file.prepare(
            #"SELECT id,"table","from","to",on_delete FROM pragma_foreign_key_list(?) ORDER BY id DESC,seq"#)
        try parts.bind(name, at: 1)
        var found: [(id: Int64, key: TableDeclaration.ForeignKey)] = []
        while try parts.step() {
            guard let table = parts.text(1), let column = parts.text(2) else { continue }
            let id = parts.integer(0)
            var (columns, parents) = ([String](), [String]())
            if let last = found.last, last.id == id {
                (columns, parents) = (last.key.columns, last.key.parentColumns)
                found.removeLast()
            }
            columns.append(column)
            if let parent = parts.text(3) { parents.append(parent) }
            let onDelete = TableDeclaration.ForeignKey.OnDelete(rawValue: (parts.text(4) ?? "").lowercased())
            let key = TableDeclaration.ForeignKey(
                columns: columns, table: table, parentColumns: parents, onDelete: onDelete ?? .noAction)
            found.append((id, key))
        }
        return found.map(\.key)
    }
}
