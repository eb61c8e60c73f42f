import Testing

@testable import Records

/// Batches that are put aside as bytes and judged in another run: what is read back is the batch, whoever wrote the bytes.
@Suite struct StoredBatchTests {
    /// A member of each kind of batch: with text of its own and without, with records in others, of several tables, with records
    /// that could not be split or kept.
    private static let members: [(path: String, bytes: [UInt8])] = {
        func rows(_ count: Int, _ row: (Int) -> String) -> String { (0..<count).map(row).joined() }
        let csv =
            "Id,Name,\"Note, long\"\r\n"
            + rows(900) { row in
                row % 50 == 7
                    ? "broken,row\r\n" : "\(row),\"Ann \"\"O\"\" \(row)\",\(row % 3 == 0 ? "" : "Zoë \(row)")\r\n"
            }
        let tree = rows(120) { row in
            #"{"Id":"a\#(row)","Name":"Täst \#(row)","Contacts":[\#((0..<(row % 4)).map { #"{"Id":"c\#(row)-\#($0)","Email":"x\#(row)@example.com"}"# }.joined(separator: ","))]}"#
                + "\n"
        }
        let inserts =
            rows(30) { table in
                "CREATE TABLE t\(table) (id int PRIMARY KEY, name text);\nINSERT INTO t\(table) VALUES "
                    + (0..<5).map { "(\($0),'O''Neil \(table)-\($0)')" }.joined(separator: ",") + ";\n"
            } + "COPY public.people (id, name) FROM stdin;\n" + rows(300) { "\($0)\tBea\\t\($0)\n" } + "\\.\n"
        let xml =
            "<?xml version=\"1.0\"?>\n<people>\n"
            + rows(200) { "  <person><id>\($0)</id><name>A &amp; B \($0)</name></person>\n" } + "</people>\n"
        let documents = (0..<200).flatMap {
            BSONValue.wire([("_id", .int32(Int32($0))), ("name", .string("Cäcilie \($0)"))])
        }
        let wide = Array(csv.utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return [
            ("People.csv", Array(csv.utf8)), ("Wide.csv", [0xFF, 0xFE] + wide),
            ("Eight.csv", Array("Id;Name\n".utf8) + (0..<200).flatMap { Array("\($0);Zo".utf8) + [0xEB, 0x0A] }),
            ("Odd.csv", [0xFF, 0xFE] + wide + [0x78]), ("Cut.csv", Array((csv + "77,\"never closed").utf8)),
            ("tree.ndjson", Array(tree.utf8)),
            ("list.json", Array(("[" + tree.split(separator: "\n").joined(separator: ",\n") + "]").utf8)),
            ("dump.sql", Array(inserts.utf8)), ("people.xml", Array(xml.utf8)), ("people.bson", documents),
        ]
    }()

    /// All that is looked at in a batch.
    private func look(_ batch: RecordBatch) -> [String] {
        let encoding = batch.encoding
        let head =
            "\(batch.schema) \(batch.rowCount)×\(batch.columnCount) \(batch.firstOrdinal) \(batch.ordinals) \(encoding) \(batch.quote) \(batch.misfits) \(batch.oversized) \(batch.hasConsecutiveOrdinals)"
        return [head]
            + batch.withView { view in
                (0..<batch.rowCount).map { row in
                    let fields = (0..<batch.columnCount).map { column -> String in
                        let (start, end) = view.field(row, column)
                        let whole = view.wholeField(row, column)
                        // A record without text has its fields behind the end of it.
                        func text(_ start: Int, _ end: Int) -> [UInt8] {
                            start < end ? Array(view.text[start..<end]) : []
                        }
                        let bytes = text(start, end) + [0] + text(whole.start, whole.end)
                        return "\(bytes) \(view.isPlain(start, end))"
                    }
                    return
                        "\(batch.ordinal(ofRow: row)) \(batch.range(ofRow: row)) \(batch.digest(ofRow: row)) \(fields)"
                }
            }
    }

    private func batches(_ path: String, _ bytes: [UInt8]) throws -> [RecordBatch] {
        let found = bytes.withUnsafeBytes {
            RecordFormats.reader(path: path, head: .init(rebasing: $0.prefix(RecordLimits.headBytes)), isWhole: true)
        }
        let reader = try #require(found, "\(path)")
        var batches: [RecordBatch] = []
        func take(_ batch: RecordBatch) { batches += ([batch] + batch.companions).filter { $0.rowCount > 0 } }
        try bytes.withUnsafeBytes { try reader.read($0, emit: take) }
        try reader.finish(emit: take)
        return batches
    }

    @Test("a batch is what it was", arguments: members.map(\.path))
    func readBack(path: String) throws {
        let member = try #require(Self.members.first { $0.path == path })
        let batches = try batches(path, member.bytes)
        #expect(batches.reduce(0) { $0 + $1.rowCount } > 100)
        for batch in batches {
            let stored = batch.stored
            // Tables of a dump share a stretch of it, of which each keeps its own part.
            #expect(stored.count < 4_000 + 5 * batch.withText(\.count) && stored.count < 3 * member.bytes.count + 4_000)
            let back = try #require(stored.withUnsafeBytes { RecordBatch(stored: $0) })
            #expect(look(back) == look(batch))
            #expect(back.stored == stored)
        }
    }

    @Test("a record of which there is no text, in a member without any other")
    func withoutText() throws {
        let head = Array("Id,Name\n".utf16).flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        for end in [head.count, head.count - 2, 9] {
            for batch in try batches("person.csv", [0xFF, 0xFE] + head[..<end] + [0x78]) {
                #expect(batch.misfits.count == 1)
                let back = try #require(batch.stored.withUnsafeBytes { RecordBatch(stored: $0) })
                #expect(look(back) == look(batch))
            }
        }
    }

    @Test("small tables in one stretch keep what is theirs")
    func sharedStretch() throws {
        let member = try #require(Self.members.first { $0.path == "dump.sql" })
        let stored = try batches(member.path, member.bytes).map(\.stored.count)
        #expect(stored.count > 30 && stored.reduce(0, +) < 4 * member.bytes.count)
    }

    @Test("a record that was too long to keep has its place and digest")
    func oversized() throws {
        let reader = GatheringReader(
            BSONSplitter(table: "people"), limits: GatheringLimits(batchBytes: 1_000, recordBytes: 4_000))
        let bytes = [10, 9_000, 20].flatMap { BSONValue.wire([("name", .string(String(repeating: "x", count: $0)))]) }
        var batches: [RecordBatch] = []
        try bytes.withUnsafeBytes { try reader.read($0) { batches.append($0) } }
        try reader.finish { batches.append($0) }
        #expect(batches.contains { !$0.oversized.isEmpty })
        for batch in batches where batch.rowCount > 0 {
            let back = try #require(batch.stored.withUnsafeBytes { RecordBatch(stored: $0) })
            #expect(look(back) == look(batch))
        }
    }

    @Test("rows that take next to no bytes are no more than a batch has")
    func manyRows() {
        func isTaken(_ rows: Int) -> Bool {
            // A batch without columns: behind its head come the places of its rows, and then an empty source and no text.
            var bytes = RecordBatch().stored
            let rest = bytes.suffix(6)
            bytes.removeLast(6)
            withUnsafeBytes(of: UInt32(rows).littleEndian) { bytes.replaceSubrange(18..<22, with: $0) }
            bytes += [UInt8](repeating: 0, count: 3 * rows) + rest
            return bytes.withUnsafeBytes { RecordBatch(stored: $0)?.rowCount == rows }
        }
        #expect(isTaken(1) && isTaken(RecordLimits.batchRows) && !isTaken(RecordLimits.batchRows + 1))
        #expect(!isTaken(3_000_000))
    }

    @Test("bytes that somebody changed are no batch, or one whose fields all lie in it", arguments: members.map(\.path))
    func changed(path: String) throws {
        let member = try #require(Self.members.first { $0.path == path })
        let stored = try #require(try batches(path, member.bytes).max { $0.rowCount < $1.rowCount }).stored
        var random = SystemRandomNumberGenerator()
        var (taken, refused) = (0, 0)
        for turn in 0..<240 {
            var bytes = stored
            switch turn % 4 {
            case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
            case 1: bytes.append(contentsOf: [0, 1, 2])
            default:
                for _ in 0...(turn % 3) {
                    // Numbers stand at the beginning more than elsewhere.
                    let place = Int.random(in: 0..<(turn % 8 < 4 ? min(200, bytes.count) : bytes.count), using: &random)
                    bytes[place] = turn % 5 == 0 ? 0xFF : UInt8.random(in: 0...255, using: &random)
                }
            }
            guard let batch = bytes.withUnsafeBytes({ RecordBatch(stored: $0) }) else {
                refused += 1
                continue
            }
            taken += 1
            #expect(look(batch).count == batch.rowCount + 1)
        }
        #expect(refused > 80 && taken > 5, "\(taken) of \(taken + refused)")
    }
}
