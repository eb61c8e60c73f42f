import Crypto
import Foundation
import GRDBSQLite
import Testing

@testable import Records

/// A folder for a test's files that goes with it.
final class SQLiteFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "winnow-sqlite-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }

    func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    }
}

/// A database as any program has it, with triggers, foreign keys and all.
final class SQLiteDatabase {
    struct Failed: Error { let message: String }

    let connection: OpaquePointer

    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw Failed(message: path) }
        connection = opened
    }

    deinit { sqlite3_close_v2(connection) }

    func run(_ script: String) throws {
        var message: UnsafeMutablePointer<CChar>?
        defer { sqlite3_free(message) }
        guard sqlite3_exec(connection, script, nil, nil, &message) == SQLITE_OK else {
            throw Failed(message: message.map { String(cString: $0) } ?? "")
        }
    }

    /// The rows of a query, each value as its type and its bytes.
    func rows(_ query: String) throws -> [[String]] {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(connection, query, -1, &prepared, nil) == SQLITE_OK else {
            throw Failed(message: String(cString: sqlite3_errmsg(connection)))
        }
        defer { sqlite3_finalize(prepared) }
        var rows: [[String]] = []
        while sqlite3_step(prepared) == SQLITE_ROW {
            rows.append(
                (0..<sqlite3_column_count(prepared)).map { at in
                    switch sqlite3_column_type(prepared, at) {
                    case SQLITE_INTEGER: "i\(sqlite3_column_int64(prepared, at))"
                    case SQLITE_FLOAT: "r\(sqlite3_column_double(prepared, at).bitPattern)"
                    case SQLITE_NULL: "n"
                    case let type:
                        (type == SQLITE_TEXT ? "t" : "b")
                            + Data(
                                UnsafeBufferPointer(
                                    start: sqlite3_column_blob(prepared, at)?.assumingMemoryBound(to: UInt8.self),
                                    count: Int(sqlite3_column_bytes(prepared, at)))
                            ).map { String(format: "%02x", $0) }.joined()
                    }
                })
        }
        return rows
    }
}

extension SQLiteFolder {
    /// Makes a database by a script.
    func make(_ name: String, _ script: String) throws {
        try SQLiteDatabase(file(name)).run(script)
    }

    func query(_ name: String, _ query: String) throws -> [[String]] {
        try SQLiteDatabase(file(name)).rows(query)
    }

    func isIntact(_ name: String) throws -> Bool {
        try query(name, "SELECT integrity_check = 'ok' FROM pragma_integrity_check") == [["i1"]]
    }

    /// Its decoded form.
    func script(_ name: String) throws -> [UInt8] {
        let file = try SQLiteFile(file(name), .reading)
        var bytes: [UInt8] = []
        try SQLiteScript(file: file, catalog: SQLiteCatalog(file)).write(to: { bytes += $0 })
        return bytes
    }

    /// What the reader gives, or what it says instead.
    func read(_ name: String, limits: GatheringLimits = GatheringLimits()) throws -> (TableMember, String?) {
        let reader = SQLiteFileReader(limits: limits)
        var member = TableMember()
        let message = try reader.read(file: file(name)) { batch in
            member.marks += batch.marks
            for row in 0..<batch.rowCount {
                let (offset, length) = batch.range(ofRow: row)
                let misfit = batch.misfits.first { $0.row == row }?.why
                var fields: [String: String] = [:]
                batch.withView { view in
                    for (column, name) in batch.schema.columns.enumerated() where misfit == nil {
                        let (start, end) = view.field(row, column)
                        if end > start {
                            fields[name] = RecordText.text(
                                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), batch.encoding)
                        }
                    }
                }
                member.rows.append(
                    TableRow(
                        table: batch.schema.table, ordinal: batch.ordinal(ofRow: row), offset: offset, length: length,
                        fields: fields, misfit: misfit))
            }
        }
        member.declarations = reader.declarations
        member.description = reader.description
        return (member, message)
    }

    /// Takes out the records that `target` gives a target for; the restored file is `restored`, the others `target0` and up.
    func rebuild(
        _ name: String, targets: Int = 1, limits: GatheringLimits = GatheringLimits(), restored: String = "restored",
        _ target: (TableRow) -> Int?
    ) throws {
        let (member, message) = try read(name, limits: limits)
        try #require(message == nil)
        let script = try script(name)
        var removed = member.rows.compactMap { row in
            target(row).map {
                RemovedRecord(
                    offset: row.offset, length: row.length, target: $0,
                    sha256: Array(SHA256.hash(data: script[row.range])))
            }
        }[...]
        try SQLiteRebuild().rebuild(
            source: file(name), removed: { removed.popFirst() }, restored: file(restored),
            targets: (0..<targets).map { file("target\($0)") })
    }
}
