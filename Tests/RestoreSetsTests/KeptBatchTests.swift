import Archives
import Detection
import Records
import Testing

@testable import RestoreSets

/// Records that are put aside to be judged by other runs.
@Suite struct KeptBatchTests {
    private func batch(rows: Int) throws -> RecordBatch {
        let text = Array(("Id,Name\n" + (0..<rows).map { "\($0),Ann \($0)\n" }.joined()).utf8)
        let reader = try #require(
            text.withUnsafeBytes { RecordFormats.reader(path: "Person.csv", head: $0, isWhole: true) })
        var batches: [RecordBatch] = []
        try text.withUnsafeBytes { try reader.read($0) { batches.append($0) } }
        try reader.finish { batches.append($0) }
        return try #require(batches.first)
    }

    private func read(_ bytes: [UInt8]) -> KeptBatch? { bytes.withUnsafeBytes { KeptBatch(stored: $0) } }

    @Test("what is read back is what was put aside, with what was found in it")
    func readBack() throws {
        let findings: [Finding] = (0..<20).map { (at: Int) -> Finding in
            Finding(
                row: UInt32(at / 2), column: UInt32(at % 2), rule: UInt16(at % 3), weight: 1.5, start: 7, length: 3)
        }
        let stored = KeptBatch.stored(
            unit: 1 << 33,
            [.init(batch: try batch(rows: 30), findings: findings), .init(batch: try batch(rows: 2), findings: [])])
        let records = try #require(read(stored))
        #expect(records.unit == 1 << 33 && records.parts.map(\.batch.rowCount) == [30, 2])
        #expect(records.parts[0].findings.map(\.row) == findings.map(\.row))
        #expect(records.parts[0].findings.map(\.rule) == findings.map(\.rule))
        #expect(records.parts[0].findings.allSatisfy { $0.weight == 1.5 && $0.length == 0 })
        let digest = try batch(rows: 30).digest(ofRow: 29)
        #expect(records.parts[0].batch.digest(ofRow: 29) == digest)
    }

    @Test("tables that lie in one another share their source, however many they are")
    func shared() throws {
        let children = (0..<200).map { #""T\#($0)":{"records":[{"attributes":{"type":"T\#($0)"},"Id":"R"}]}"# }
        let people = (0..<60).map { #"{"attributes":{"type":"P"},"Id":"p\#($0)",\#(children.joined(separator: ","))}"# }
        let text = Array(#"{"records":[\#(people.joined(separator: ","))]}"#.utf8)
        let reader = try #require(
            text.withUnsafeBytes { RecordFormats.reader(path: "tree.json", head: $0, isWhole: true) })
        var batches: [RecordBatch] = []
        try text.withUnsafeBytes { try reader.read($0) { batches.append($0) } }
        try reader.finish { batches.append($0) }
        var (tables, rows) = (0, 0)
        for batch in batches {
            let parts = ([batch] + batch.companions).filter { $0.rowCount > 0 }
            tables = max(tables, parts.count)
            rows += parts.reduce(0) { $0 + $1.rowCount }
            let stored = KeptBatch.stored(unit: 1, parts.map { .init(batch: $0, findings: []) })
            let frame = try #require(stored.withUnsafeBytes { ZstdBlock.unpack($0, limit: KeptBatch.byteLimit) })
            #expect(frame.count < 3 * text.count)
            let back = try #require(read(stored)).parts.map(\.batch)
            #expect(back.count == parts.count)
            for (own, kept) in zip(parts, back) {
                #expect(kept.rowCount == own.rowCount && kept.schema == own.schema)
                for row in 0..<own.rowCount {
                    #expect(
                        kept.digest(ofRow: row) == own.digest(ofRow: row)
                            && kept.range(ofRow: row) == own.range(ofRow: row))
                }
            }
        }
        #expect(tables == 201 && rows == 60 * 201)
    }

    @Test("records that are counted beyond what a reference can name are refused")
    func ordinals() throws {
        func isRead(from first: Int) throws -> Bool {
            var stored = try batch(rows: 5).stored
            // Behind two columns and five rows stands the first ordinal.
            let place = try #require((0..<stored.count).first { stored[$0...].starts(with: [2, 0, 0, 0, 5, 0, 0, 0]) })
            withUnsafeBytes(of: UInt64(first).littleEndian) {
                stored.replaceSubrange((place + 8)..<(place + 16), with: $0)
            }
            let frame =
                [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, UInt8(stored.count), 0, 0, 0] + stored + [0, 0, 0, 0]
            try #require(stored.count < 256)
            return read(try #require(ZstdBlock.compress(frame))) != nil
        }
        #expect(try isRead(from: 0) && isRead(from: 1 << 40 - 5))
        #expect(try !isRead(from: 1 << 40 - 4) && !isRead(from: 1 << 50))
    }

    @Test("findings of no row, of no rule or out of order, too many batches, and what is no such frame are refused")
    func refused() throws {
        func stored(_ findings: [(row: UInt32, rule: UInt16)]) throws -> [UInt8] {
            KeptBatch.stored(
                unit: 1,
                [
                    .init(
                        batch: try batch(rows: 5),
                        findings: findings.map {
                            Finding(row: $0.row, column: 0, rule: $0.rule, weight: 1, start: 0, length: 0)
                        })
                ])
        }
        #expect(read(try stored([(0, 1), (4, 1)])) != nil)
        #expect(read(try stored([(5, 1)])) == nil)
        #expect(read(try stored([(4, 1), (3, 1)])) == nil)
        #expect(read(try stored([(0, .max)])) == nil)
        let small = KeptBatch.Part(batch: try batch(rows: 1), findings: [])
        #expect(read(KeptBatch.stored(unit: 1, Array(repeating: small, count: 4_000))) != nil)
        #expect(KeptBatch.stored(unit: 1, Array(repeating: small, count: 5_000)).isEmpty)
        // Five thousand empty batches, as nobody puts them aside.
        let head: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x88, 0x13, 0, 0]
        let empty = RecordBatch().stored
        let one = [UInt8(empty.count), 0, 0, 0] + empty + [0, 0, 0, 0]
        #expect(empty.count < 256)
        #expect(read(try #require(ZstdBlock.compress(head + (0..<5_000).flatMap { _ in one }))) == nil)
        let short = try #require(ZstdBlock.compress([0]))
        #expect(read([]) == nil && read([1, 2, 3]) == nil && read(short) == nil)
    }
}
