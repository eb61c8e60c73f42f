import Foundation
import GRDB

/// A text of a row under a cursor, with all its bytes: as a `String`, SQLite's interface ends it at a zero byte.
struct StoredText: DatabaseValueConvertible, StatementColumnConvertible {
    let text: String

    init(sqliteStatement: SQLiteStatement, index: CInt) {
        text = String(decoding: Data(sqliteStatement: sqliteStatement, index: index), as: UTF8.self)
    }

    private init(_ text: String) { self.text = text }

    var databaseValue: DatabaseValue { text.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> StoredText? {
        String.fromDatabaseValue(value).map { StoredText($0) }
    }
}

extension Row {
    /// The text of a column while the row is under its cursor.
    func text(_ column: Int) -> String? { (self[column] as StoredText?)?.text }
}
