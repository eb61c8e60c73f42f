import Foundation
import GRDB
import Testing

@testable import RecordIndex

@Suite struct BulkTableTests {
    static func path() -> String { NSTemporaryDirectory() + "winnow-index-\(UUID().uuidString).sqlite" }

    /// Builds a table of `count` rows and gives what SQLite says of the file and of the rows.
    private func build(_ count: Int, id: (Int) -> Int, text: (Int) -> String?) throws -> (check: String, rows: [Row]) {
        let path = Self.path()
        defer { unlink(path) }
        let tables = try BulkTables(path: path)
        var row = RowPayload()
        defer { row.deallocate() }
        for number in 0..<count {
            row.start()
            row.addNull()
            row.add(number)
            row.add(-number * 1_000_003)
            row.add(text(number))
            try row.append(to: tables.records, id: id(number))
        }
        try tables.finish()
        let queue = try DatabaseQueue(path: path)
        return try queue.read { database in
            (
                try String.fetchOne(database, sql: "PRAGMA integrity_check") ?? "",
                try Row.fetchAll(database, sql: "SELECT * FROM record ORDER BY id")
            )
        }
    }

    @Test("SQLite finds every row and no fault", arguments: [0, 1, 2, 300, 5_000, 400_000])
    func rows(count: Int) throws {
        let (check, rows) = try build(count, id: { $0 + 1 }, text: { "key \($0)" })
        #expect(check == "ok")
        #expect(rows.count == count)
        for number in stride(from: 0, to: count, by: max(1, count / 500)) {
            #expect(rows[number][0] as Int == number + 1)
            #expect(rows[number][1] as Int == number)
            #expect(rows[number][2] as Int == -number * 1_000_003)
            #expect(rows[number][3] as String == "key \(number)")
        }
    }

    @Test("ids may have gaps and be large")
    func gaps() throws {
        let (check, rows) = try build(20_000, id: { ($0 / 100 + 1) << 32 | ($0 % 100 * 7) }, text: { _ in nil })
        #expect(check == "ok")
        #expect(rows.count == 20_000)
        #expect(rows[19_999][0] as Int == 200 << 32 | 693)
        #expect(rows.allSatisfy { $0[3] as String? == nil })
    }

    @Test("a text beyond the limit is cut at a character")
    func longTexts() throws {
        let (check, rows) = try build(50, id: { $0 + 1 }, text: { _ in String(repeating: "é", count: 5_000) })
        #expect(check == "ok")
        #expect(rows.allSatisfy { ($0[3] as String) == String(repeating: "é", count: RowPayload.textLimit / 2) })
    }

    @Test(
        "integers of every width come back",
        arguments: [
            0, 1, -1, 127, 128, -128, -129, 32_767, 32_768, 8_388_607, 8_388_608, -8_388_609, 2_147_483_647,
            2_147_483_648, 140_737_488_355_327, 140_737_488_355_328, .max, .min,
        ])
    func integers(value: Int) throws {
        let path = Self.path()
        defer { unlink(path) }
        let tables = try BulkTables(path: path)
        var row = RowPayload()
        defer { row.deallocate() }
        row.start()
        row.addNull()
        row.add(value)
        row.add(0.1)
        row.add(1)
        row.add(2)
        try row.append(to: tables.judgements, id: 1)
        try tables.finish()
        let found = try DatabaseQueue(path: path).read { try Row.fetchOne($0, sql: "SELECT * FROM judgement") }
        #expect(found?[1] as Int? == value)
        #expect(found?[2] as Double? == 0.1)
    }

    @Test(
        "variable-length integers are written and read",
        arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 32, 1 << 55, 1 << 56, Int.max, -1])
    func varints(value: Int) {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = bytes.withUnsafeMutableBytes { Varint.write(value, to: $0, at: 2) }
        #expect(count == Varint.length(value))
        var at = 2
        #expect(bytes.withUnsafeBytes { Varint.read($0, &at) } == value)
        #expect(at == 2 + count)
    }
}
