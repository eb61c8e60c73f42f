/// A table whose rows are records, as SQLite itself describes it.
struct SQLiteTable {
    /// How a row is found.
    enum Address: Equatable {
        /// By the rowid, under a name that no column hides.
        case rowid(String)
        /// By the primary key of a table without rowids: terms to sort by, and for each the column's position among `columns`.
        case key([(term: String, column: Int)])

        static func == (left: Address, right: Address) -> Bool {
            switch (left, right) {
            case (.rowid(let left), .rowid(let right)): left == right
            case (.key(let left), .key(let right)): left.elementsEqual(right) { $0 == $1 }
            default: false
            }
        }
    }

    let name: String
    /// Its `CREATE TABLE`, without a semicolon.
    let definition: String
    /// Columns that are stored; generated ones are not.
    let columns: [TableDeclaration.Column]
    let hasGenerated: Bool
    /// Whether its rowids are values of a column, so that nothing renumbers them.
    let hasRowidColumn: Bool
    let address: Address
    var declaration: TableDeclaration

    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    private var columnList: String { columns.map { Self.quoted($0.name) }.joined(separator: ",") }

    /// What a row's statement in the decoded form begins with, up to its first value.
    var insertHead: String {
        "INSERT INTO \(Self.quoted(name))\(hasGenerated ? "(\(columnList))" : "") VALUES("
    }

    /// Reads its rows in their order: the stored columns, then the rowid.
    var selection: String {
        let (rowid, order) =
            switch address {
            case .rowid(let name): (",\(name)", name)
            case .key(let terms): ("", terms.map(\.term).joined(separator: ","))
            }
        return "SELECT \(columnList)\(rowid) FROM \(Self.quoted(name)) NOT INDEXED ORDER BY \(order)"
    }

    /// Deletes one row; bound are the columns of the selection that `addressColumns` tells.
    var deletion: String {
        let condition =
            switch address {
            case .rowid(let name): "\(name)=?"
            case .key(let terms):
                terms.map { term in
                    let operand = term.term.hasSuffix(" DESC") ? String(term.term.dropLast(5)) : term.term
                    return "\(operand)=?"
                }.joined(separator: " AND ")
            }
        return "DELETE FROM \(Self.quoted(name)) WHERE \(condition)"
    }

    /// Positions in the selection of what a row is found by.
    var addressColumns: [Int] {
        switch address {
        case .rowid: [columns.count]
        case .key(let terms): terms.map(\.column)
        }
    }

    /// Inserts a row; bound are all columns of the selection.
    var insertion: String {
        var names = columnList
        var count = columns.count
        if case .rowid(let name) = address {
            names += ",\(name)"
            count += 1
        }
        let marks = repeatElement("?", count: count).joined(separator: ",")
        return "INSERT INTO \(Self.quoted(name))(\(names)) VALUES(\(marks))"
    }
}
