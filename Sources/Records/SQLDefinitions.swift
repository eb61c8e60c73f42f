/// Reads what `CREATE TABLE` and `ALTER TABLE … ADD CONSTRAINT` and `… ATTACH PARTITION` say about a table.
enum SQLDefinitions {
    /// Bytes of a statement that are looked at: a table of 1,600 columns needs a tenth of it.
    static let limit = 1 << 20

    /// What a statement declares; `nil` for any other one.
    static func declaration(_ statement: UnsafeRawBufferPointer, dialect: SQLDialect) -> TableDeclaration? {
        var tokens = SQLTokens(statement, dialect: dialect, limit: limit)
        if tokens.take("CREATE") {
            while tokens.take("UNLOGGED") || tokens.take("TEMPORARY") || tokens.take("FOREIGN") {}
            guard tokens.take("TABLE") else { return nil }
            _ = tokens.take("IF", "NOT", "EXISTS")
            guard let table = tokens.takeTable(dialect) else { return nil }
            if tokens.take("PARTITION", "OF") { return partition(table, &tokens, dialect) }
            guard tokens.take(symbol: "(") else { return nil }
            var declaration = created(table, &tokens, dialect)
            if tokens.take(symbol: ")"), tokens.take("INHERITS"), tokens.take(symbol: "(") {
                repeat {
                    if let parent = tokens.takeTable(dialect) { declaration.inherits.append(parent) }
                } while tokens.take(symbol: ",")
            }
            return declaration
        }
        guard tokens.take("ALTER", "TABLE") else { return nil }
        _ = tokens.take("ONLY")
        guard let table = tokens.takeTable(dialect) else { return nil }
        if tokens.take("ATTACH", "PARTITION") {
            return tokens.takeTable(dialect).map { TableDeclaration(table: $0, partitionOf: table) }
        }
        var declaration = TableDeclaration(table: table)
        while tokens.take("ADD") {
            _ = constraint(&tokens, dialect, into: &declaration)
            tokens.skipItem()
            guard tokens.take(symbol: ",") else { break }
        }
        return declaration.primaryKey.isEmpty && declaration.foreignKeys.isEmpty ? nil : declaration
    }

    /// Behind `CREATE TABLE t PARTITION OF`: the columns are those of the partitioned table.
    private static func partition(
        _ table: String, _ tokens: inout SQLTokens, _ dialect: SQLDialect
    ) -> TableDeclaration? {
        guard let parent = tokens.takeTable(dialect) else { return nil }
        var declaration = TableDeclaration(table: table)
        if tokens.take(symbol: "(") { declaration = created(table, &tokens, dialect) }
        declaration.columns = []
        declaration.partitionOf = parent
        return declaration
    }

    private static func created(_ table: String, _ tokens: inout SQLTokens, _ dialect: SQLDialect) -> TableDeclaration {
        var declaration = TableDeclaration(table: table)
        var collations: [String?] = []
        repeat {
            if constraint(&tokens, dialect, into: &declaration) {
                tokens.skipItem()
                continue
            }
            let isKey = ["KEY", "INDEX", "UNIQUE", "FULLTEXT", "SPATIAL", "CHECK", "EXCLUDE", "LIKE", "PERIOD"]
                .contains { tokens.isNext($0) }
            guard !isKey, let name = tokens.takeName() else {
                tokens.skipItem()
                continue
            }
            collations.append(column(name, &tokens, dialect, into: &declaration))
        } while tokens.take(symbol: ",")
        let options: (charset: String?, collation: String?) = dialect == .mySQL ? options(&tokens) : (nil, nil)
        declaration.columns = zip(declaration.columns, collations).map { column, collation in
            // Behind the type: `varchar(40) CHARACTER SET latin1`.
            let words = column.type.split(separator: " ").map(String.init)
            let own = words.firstIndex { ["SET", "CHARSET"].contains($0.uppercased()) }
                .flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
            return .init(
                name: column.name, type: column.type,
                comparison: KeyComparison(
                    type: column.type, collation: collation ?? (own == nil ? options.collation : nil),
                    charset: own ?? options.charset, dialect: dialect))
        }
        return declaration
    }

    /// The character set and collation behind a table's columns.
    private static func options(_ tokens: inout SQLTokens) -> (charset: String?, collation: String?) {
        var (charset, collation): (String?, String?)
        _ = tokens.take(symbol: ")")
        while !tokens.isAtEnd {
            if tokens.take("CHARSET") || tokens.take("CHARACTER", "SET") {
                _ = tokens.take(symbol: "=")
                charset = tokens.takeName() ?? charset
            } else if tokens.take("COLLATE") {
                _ = tokens.take(symbol: "=")
                collation = tokens.takeName() ?? collation
            } else {
                _ = tokens.take()
            }
        }
        return (charset, collation)
    }

    /// Words that end a column's type.
    private static let afterType: Set<String> = [
        "NOT", "NULL", "DEFAULT", "PRIMARY", "REFERENCES", "UNIQUE", "CHECK", "CONSTRAINT", "COLLATE", "GENERATED",
        "AUTO_INCREMENT", "AUTOINCREMENT", "COMMENT", "ON", "KEY", "STORAGE", "COMPRESSION",
    ]

    /// Reads a column; gives its collation, where it has one of its own.
    private static func column(
        _ name: String, _ tokens: inout SQLTokens, _ dialect: SQLDialect, into declaration: inout TableDeclaration
    ) -> String? {
        var type = ""
        var depth = 0
        while !tokens.isAtEnd {
            if depth == 0,
                tokens.isNext(symbol: ",") || tokens.isNext(symbol: ")")
                    || afterType.contains(where: { tokens.isNext($0) })
            {
                break
            }
            if tokens.isNext(symbol: "(") { depth += 1 }
            if tokens.isNext(symbol: ")") { depth -= 1 }
            switch tokens.take() {
            case .word(let word, _)?:
                type += (type.isEmpty || type.hasSuffix("(") || type.hasSuffix(",") ? "" : " ") + word
            case .string(let text)?: type += "'\(text)'"
            case .symbol(let byte)?: type.unicodeScalars.append(Unicode.Scalar(byte))
            case nil: break
            }
        }
        declaration.columns.append(.init(name: name, type: type))
        // What is behind the type.
        var collation: String?
        depth = 0
        while !tokens.isAtEnd, depth > 0 || !tokens.isNext(symbol: ",") && !tokens.isNext(symbol: ")") {
            if depth == 0, tokens.take("PRIMARY", "KEY") {
                declaration.primaryKey = [name]
            } else if depth == 0, tokens.take("REFERENCES") {
                if let key = reference([name], &tokens, dialect) { declaration.foreignKeys.append(key) }
            } else if depth == 0, tokens.take("COLLATE") {
                collation = tokens.takeName()
            } else {
                if tokens.isNext(symbol: "(") { depth += 1 }
                if tokens.isNext(symbol: ")") { depth -= 1 }
                _ = tokens.take()
            }
        }
        return collation
    }

    /// Reads a table's constraint, if one comes next that says something of keys.
    private static func constraint(
        _ tokens: inout SQLTokens, _ dialect: SQLDialect, into declaration: inout TableDeclaration
    ) -> Bool {
        if tokens.take("CONSTRAINT"), !tokens.isNext("PRIMARY"), !tokens.isNext("FOREIGN") { _ = tokens.takeName() }
        if tokens.take("PRIMARY", "KEY") {
            while !tokens.isAtEnd, !tokens.isNext(symbol: "(") { _ = tokens.take() }
            declaration.primaryKey = tokens.takeNames() ?? []
            return true
        }
        guard tokens.take("FOREIGN", "KEY") else { return false }
        while !tokens.isAtEnd, !tokens.isNext(symbol: "(") { _ = tokens.take() }
        guard let columns = tokens.takeNames(), tokens.take("REFERENCES") else { return true }
        if let key = reference(columns, &tokens, dialect) { declaration.foreignKeys.append(key) }
        return true
    }

    /// Behind `REFERENCES`.
    private static func reference(
        _ columns: [String], _ tokens: inout SQLTokens, _ dialect: SQLDialect
    ) -> TableDeclaration.ForeignKey? {
        guard let table = tokens.takeTable(dialect) else { return nil }
        let parent = tokens.isNext(symbol: "(") ? tokens.takeNames() ?? [] : []
        var onDelete = TableDeclaration.ForeignKey.OnDelete.noAction
        while !tokens.isAtEnd, !tokens.isNext(symbol: ","), !tokens.isNext(symbol: ")"), !tokens.isNext(symbol: ";") {
            if tokens.take("ON", "DELETE") {
                if tokens.take("CASCADE") {
                    onDelete = .cascade
                } else if tokens.take("RESTRICT") {
                    onDelete = .restrict
                } else if tokens.take("SET", "NULL") {
                    onDelete = .setNull
                } else if tokens.take("SET", "DEFAULT") {
                    onDelete = .setDefault
                }
            } else {
                _ = tokens.take()
            }
        }
        return .init(columns: columns, table: table, parentColumns: parent, onDelete: onDelete)
    }
}
