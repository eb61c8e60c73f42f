import Foundation
import GRDB

/// Values of an index's rows. Anybody may have written the file: a value of another kind than its column has, or beyond what such
/// values are, is damage (`RecordIndexError`), and no reason to stop the process.
extension RecordIndexReader {
    /// Bans that no finding weighs.
    private static let weightLimit = 1e6
    /// Bytes or records that no backup has: sums of so many such numbers as fit into a file do not overflow.
    private static let numberLimit = 1 << 50
    /// Seconds since 1970 at the end of the year 9999.
    private static let timeLimit = 253_402_300_799

    func integer(_ row: Row, _ column: Int) throws -> Int {
        guard let value = Int.fromDatabaseValue(row[column]) else { throw torn }
        return value
    }

    /// How many bytes or records, or at which of them.
    func number(_ row: Row, _ column: Int) throws -> Int {
        let value = try integer(row, column)
        guard (0...Self.numberLimit).contains(value) else { throw torn }
        return value
    }

    /// A text that is always there, of a row under its cursor.
    func name(_ row: Row, _ column: Int) throws -> String {
        guard let text = row.text(column) else { throw torn }
        return text
    }

    /// `nil` where there is none of its own.
    func score(_ row: Row, _ column: Int) throws -> Double? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        guard let score = Double.fromDatabaseValue(value), (0...1).contains(score) else { throw torn }
        return score
    }

    /// Bans.
    func weight(_ row: Row, _ column: Int) throws -> Double {
        guard let weight = Double.fromDatabaseValue(row[column]), abs(weight) <= Self.weightLimit else { throw torn }
        return weight
    }

    /// Seconds since 1970; `nil` where it is not known.
    func time(_ row: Row, _ column: Int) throws -> Int? {
        if (row[column] as DatabaseValue).isNull { return nil }
        let time = try integer(row, column)
        guard (-Self.timeLimit...Self.timeLimit).contains(time) else { throw torn }
        return time
    }

    /// A text with all its bytes: as text, SQLite's interface ends it at a zero.
    func text(_ row: Row, _ column: Int) throws -> String? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        if case .string(let text) = value.storage { return text }
        guard let bytes = Data.fromDatabaseValue(value) else { throw torn }
        return String(decoding: bytes, as: UTF8.self)
    }

    var torn: RecordIndexError {
        RecordIndexError(.unreadable, path: path, "holds a value that no index has there")
    }
}
