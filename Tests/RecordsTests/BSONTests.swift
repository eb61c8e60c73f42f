import Foundation
import Testing

@testable import Records

@Suite struct BSONTests {
    static func collection(seed: Int, count: Int) -> (documents: [[(String, BSONValue)]], bytes: [UInt8]) {
        var random = SeededGenerator(seed: seed + 1)
        let documents = (1...count).map { BSONValue.anyDocument(&random, $0) }
        return (documents, documents.flatMap(BSONValue.wire))
    }

    static func read(_ bytes: [UInt8], chunk: Int = .max, batch: Int = 512, record: Int = 1 << 20) throws -> TableMember
    {
        try readTables(
            bytes, chunk: chunk,
            GatheringReader(
                BSONSplitter(table: "t"), limits: GatheringLimits(batchBytes: batch, recordBytes: record)))
    }

    @Test("every document is a record with the fields that were encoded", arguments: 0..<30)
    func reference(seed: Int) throws {
        let (documents, bytes) = Self.collection(seed: seed, count: 60)
        let member = try Self.read(bytes)
        var offset = 0
        var expected: [TableRow] = []
        for (at, document) in documents.enumerated() {
            let length = BSONValue.wire(document).count
            expected.append(
                TableRow(
                    table: "t", ordinal: at + 1, offset: offset, length: length, fields: BSONValue.fields(document)))
            offset += length
        }
        #expect(member.rows == expected)
        #expect(member.marks.isEmpty)
    }

    @Test("the records are the same for every chunk size", arguments: Array(1...40) + [511, 512, 513, 4096])
    func chunks(size: Int) throws {
        for seed in 0..<3 {
            let (_, good) = Self.collection(seed: seed, count: 50)
            for bytes in [good, good + [9, 0, 0, 0, 1, 2, 3], good + [1, 2, 3]] {
                #expect(try Self.read(bytes, chunk: size) == Self.read(bytes))
                #expect(try Self.read(bytes, chunk: size, batch: 100).rows == Self.read(bytes, batch: 1 << 16).rows)
            }
        }
    }

    @Test("values that the random ones leave out")
    func values() throws {
        let raw: [(String, UInt8, [UInt8], String)] = [
            ("code", 13, [3, 0, 0, 0, 0x61, 0x62, 0], "ab"), ("symbol", 14, [2, 0, 0, 0, 0x73, 0], "s"),
            ("scoped", 15, [15, 0, 0, 0, 2, 0, 0, 0, 0x61, 0, 5, 0, 0, 0, 0], "a"),
            ("stamp", 17, [7, 0, 0, 0, 0, 0xE1, 0xF5, 0x05], "100000000:7"), ("min", 0xFF, [], "MinKey"),
            ("max", 0x7F, [], "MaxKey"), ("regex", 11, [0x61, 0, 0x69, 0], "/a/i"),
            ("undefined", 6, [], ""), ("pointer", 12, [2, 0, 0, 0, 0x63, 0] + (1...12), "0102030405060708090a0b0c"),
            ("before1970", 9, [UInt8](repeating: 0xFF, count: 8), "1969-12-31T23:59:59.999Z"),
            ("leap", 9, [0x00, 0x0E, 0x3A, 0x9D, 0xDD, 0x00, 0x00, 0x00], "2000-02-29T12:00:00.000Z"),
            ("far", 9, [0, 0, 0, 0, 0, 0, 0, 0x7F], "9151314442816847872"),
            ("decimal", 19, [0x7B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x3C, 0x30], "1.23"),
        ]
        let body = raw.flatMap { name, type, value, _ -> [UInt8] in [type] + Array(name.utf8) + [0] + value }
        let bytes = [UInt8(truncatingIfNeeded: body.count + 5), UInt8((body.count + 5) >> 8), 0, 0] + body + [0]
        let row = try #require(try Self.read(bytes).rows.first)
        #expect(row.misfit == nil)
        for (name, _, _, text) in raw { #expect(row.fields[name] ?? "" == text, "\(name)") }
    }

    @Test("of two keys of one name the last counts")
    func duplicates() throws {
        let bytes = BSONValue.wire([("a", .int32(1)), ("b", .int32(2)), ("a", .int32(3))])
        #expect(try Self.read(bytes).rows.map(\.fields) == [["a": "3", "b": "2"]])
    }

    @Test("a document that is broken inside is held, and the rest goes on")
    func brokenInside() throws {
        var broken = BSONValue.wire([("name", .string("Ann"))])
        broken[10] = 200
        let good = BSONValue.wire([("_id", .int32(1))])
        let rows = try Self.read(good + broken + good).rows
        #expect(rows.map(\.misfit) == [nil, .syntax, nil])
        #expect(rows.map(\.length) == [good.count, broken.count, good.count])
    }

    @Test("from an impossible length on, the member is one record that is held", arguments: [0, 4, 1 << 30, -1])
    func lost(length: Int) throws {
        let good = BSONValue.wire([("_id", .int32(1))])
        let prefix = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
        let bytes = good + prefix + good + good
        let rows = try Self.read(bytes).rows
        #expect(rows.map(\.misfit) == [nil, .syntax])
        #expect(rows.last?.range == good.count..<bytes.count)
        let long = bytes + [UInt8](repeating: 7, count: 5000)
        let held = try Self.read(long, batch: 64, record: 512).rows
        #expect(held.map(\.misfit) == [nil, .tooLong])
        #expect(held.last?.range == good.count..<long.count)
    }

    @Test("a document beyond the limit is held, and the rest goes on")
    func tooLong() throws {
        let good = BSONValue.wire([("_id", .int32(1))])
        let long = BSONValue.wire([("text", .string(String(repeating: "x", count: 3000)))])
        for chunk in [1, 100, .max] {
            let rows = try Self.read(good + long + good, chunk: chunk, batch: 64, record: 512).rows
            #expect(rows.map(\.misfit) == [nil, .tooLong, nil])
            #expect(rows.map(\.length) == [good.count, long.count, good.count])
        }
    }

    @Test("nesting is looked into up to the limit")
    func deep() throws {
        func nested(_ levels: Int, array: Bool) -> [UInt8] {
            var value = BSONValue.int32(1)
            for _ in 1..<levels { value = array ? .array([value]) : .document([("a", value)]) }
            return BSONValue.wire([("a", value)])
        }
        for array in [false, true] {
            let limit = RecordLimits.depth
            let rows = try Self.read(nested(limit, array: array) + nested(limit + 1, array: array)).rows
            #expect(rows.map(\.misfit) == [nil, .tooDeep])
            #expect(try Self.read(nested(5_000, array: array)).rows.map(\.misfit) == [.tooDeep])
        }
    }

    @Test("keys used as data do not make the table wide without end")
    func wide() throws {
        let documents = (0..<(BSONColumns.most + 10)).flatMap { BSONValue.wire([("k\($0)", .int32(1))]) }
        let rows = try Self.read(documents, batch: 1 << 20).rows
        #expect(rows.filter { $0.misfit == .tooManyColumns }.count == 10)
    }

    @Test("random damage loses no byte and stops nothing", arguments: 0..<200)
    func damage(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 77)
        var bytes = Self.collection(seed: seed, count: 12).bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if seed % 3 == 0 { bytes.removeLast(Int.random(in: 0..<40, using: &random)) }
        let member = try Self.read(bytes)
        var at = 0
        for row in member.rows {
            #expect(row.offset == at)
            at += row.length
        }
        #expect(at == bytes.count)
        #expect(try Self.read(bytes, chunk: 3) == member)
    }

    @Test("recognised by name and by a plausible first document")
    func recognition() {
        func isBSON(_ path: String, _ bytes: [UInt8], isWhole: Bool = true) -> Bool {
            bytes.withUnsafeBytes {
                BSONFormat().reader(path: path, head: $0, isWhole: isWhole, declared: Declarations()) != nil
            }
        }
        let good = BSONValue.wire([("_id", .int32(1))])
        #expect(isBSON("db/contacts.bson", good))
        #expect(isBSON("db/contacts.bson.gz", good))
        #expect(isBSON("db/contacts.bson", []))
        #expect(!isBSON("db/contacts.csv", good))
        #expect(!isBSON("db/contacts.bson", Array("Id,Name\n1,Ann\n".utf8)))
        #expect(!isBSON("db/contacts.bson", Array(good.dropLast())))
        #expect(isBSON("db/contacts.bson", Array(good.dropLast()), isWhole: false))
        #expect(Schema.tableName(ofMember: "db/contacts.bson.gz") == "contacts")
    }

    @Test("what is left after a cut is read by MongoDB's own library", .enabled(if: PythonCheck.has("bson")))
    func python() throws {
        let script =
            "import bson,sys,json;print(json.dumps([d['_id'] for d in bson.decode_all(open(sys.argv[1],'rb').read())]))"
        for seed in 0..<4 {
            let bytes = Self.collection(seed: seed, count: 40).bytes
            let member = try Self.read(bytes)
            var random = SeededGenerator(seed: seed + 5)
            let removed = Set((1...40).filter { _ in Bool.random(using: &random) })
            let (restored, quarantine) = plainCut(bytes, member, removed: removed)
            let kept = try JSONDecoder().decode([Int].self, from: PythonCheck.run(script, restored))
            let held = try JSONDecoder().decode([Int].self, from: PythonCheck.run(script, quarantine))
            #expect(kept == (1...40).filter { !removed.contains($0) })
            #expect(held == removed.sorted())
        }
    }

    @Test("decimals are written as MongoDB's own library writes them", .enabled(if: PythonCheck.has("bson")))
    func decimals() throws {
        let script = """
            import bson,sys
            raw=open(sys.argv[1],'rb').read()
            for at in range(0,len(raw),16): print(bson.Decimal128.from_bid(raw[at:at+16]))
            """
        var random = SeededGenerator(seed: 3)
        var values: [(low: UInt64, high: UInt64)] = (0..<300).map { _ in
            let shift = UInt64.random(in: 0..<64, using: &random)
            let exponent = UInt64.random(in: shift % 3 == 0 ? 0...12_287 : 6_130...6_200, using: &random)
            let high = UInt64.random(in: 0...0x1ED0_9BEA_D87C0, using: &random) >> shift
            return (UInt64.random(in: 0 ... .max, using: &random) >> shift, high | exponent << 49 | (shift % 2) << 63)
        }
        values += [(0, 0x7C00 << 48), (0, 0x7800 << 48), (0, 0xF800 << 48), (9, 0x6C00 << 48), (0, 0x3040 << 48)]
        let bytes = values.flatMap { value in
            [value.low, value.high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
        }
        let expected = String(decoding: try PythonCheck.run(script, bytes), as: UTF8.self).split(separator: "\n")
        #expect(values.map { Decimal128.text(low: $0.low, high: $0.high) } == expected.map(String.init))
    }
}
