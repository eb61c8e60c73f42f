/// The decoded form of a database file: a script that makes its tables and rows, like the one of `sqlite3 FILE .dump`.
///
/// It depends on tables and rows alone. A row is one statement and one line, and its record.
struct SQLiteScript {
    let file: SQLiteFile
    let catalog: SQLiteCatalog

    /// A row that has been written.
    struct Row {
        let table: Int
        /// Its statement in the script, with the line end.
        let range: Range<Int>
        /// The table's selection, at this row.
        let values: SQLiteStatement
    }

    private static let head = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n"
    private static let tail = "COMMIT;\n"

    /// Writes the script.
    ///
    /// - Parameters:
    ///   - sink: takes it in pieces of any size.
    ///   - beginRow: is told where each row's statement begins, and says whether `sink` has to have all of it before `endRow`.
    ///   - endRow: gets each row.
    func write(
        to sink: (UnsafeRawBufferPointer) throws -> Void, beginRow: (Int) throws -> Bool = { _ in false },
        endRow: (Row) throws -> Void = { _ in }
    ) throws {
        try withoutActuallyEscaping(sink) { sink in
            let text = SQLiteScriptText(sink)
            try text.append(Self.head)
            for table in catalog.tables.indices { try write(table, text, beginRow, endRow) }
            try text.append(Self.tail)
            try text.flush()
        }
    }

    private func write(
        _ index: Int, _ text: SQLiteScriptText, _ beginRow: (Int) throws -> Bool, _ endRow: (Row) throws -> Void
    ) throws {
        let table = catalog.tables[index]
        try text.append(table.definition)
        try text.append(";\n")
        let head = Array(table.insertHead.utf8)
        let rows = try file.prepare(table.selection)
        while try rows.step() {
            let start = text.count
            let isWanted = try beginRow(start)
            try head.withUnsafeBytes { try text.append($0) }
            for column in table.columns.indices {
                if column > 0 { try text.append(0x2C) }
                try text.append(column: column, of: rows, isUTF16: catalog.isUTF16)
            }
            try text.append(");\n")
            if isWanted { try text.flush() }
            try endRow(Row(table: index, range: start..<text.count, values: rows))
        }
    }

    /// Reads every row without writing it: whether all can be.
    func readThrough() throws {
        for table in catalog.tables {
            let rows = try file.prepare(table.selection)
            while try rows.step() {}
        }
    }
}
