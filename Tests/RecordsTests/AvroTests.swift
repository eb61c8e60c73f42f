import Foundation
import Testing

@testable import Records

@Suite struct AvroTests {
    /// A file of records of any types.
    struct Sample {
        var schema = ""
        var values: [AvroSample.Value] = []
        var bytes: [UInt8] = []
    }

    static func sample(seed: Int, count: Int = 40, codec: AvroCodec = .null) -> Sample {
        var random = SeededGenerator(seed: seed + 1)
        let fields = [("id", AvroSample.int), ("record", AvroSample.anyRecord(&random))]
        let type = AvroSample.record("Row", fields)
        let values = (0..<count).map { _ in type.value(&random) }
        var (blocks, rest) = ([[[UInt8]]](), values.map(\.bytes)[...])
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...7, using: &random))
            rest = rest.dropFirst(part.count)
            blocks.append(Array(part))
        }
        return Sample(
            schema: type.schema, values: values, bytes: AvroEncoding.file(type.schema, codec: codec, blocks))
    }

    static func reader(_ bytes: [UInt8], limits: AvroLimits? = nil, path: String = "t.avro") throws -> AvroReader {
        try bytes.withUnsafeBytes { head in
            let head = UnsafeRawBufferPointer(rebasing: head.prefix(RecordLimits.headBytes))
            guard let limits else {
                let made = AvroFormat().reader(path: path, head: head, isWhole: true, declared: Declarations())
                return try #require(made as? AvroReader)
            }
            let header = try #require(AvroHeader(head))
            let types = try #require(AvroSchema(header.schema))
            return AvroReader(table: "t", header: header, types: types, columns: AvroColumns(types), limits: limits)
        }
    }

    static func read(_ bytes: [UInt8], chunk: Int = .max, limits: AvroLimits? = nil) throws -> TableMember {
        try readTables(bytes, chunk: chunk, reader(bytes, limits: limits))
    }

    static let smallLimits = AvroLimits(batchBytes: 512, recordBytes: 4_096, blockBytes: 16_384)

    @Test("every value is a field with what was encoded", arguments: 0..<200)
    func reference(seed: Int) throws {
        let codec = AvroCodec.allCases[seed % AvroCodec.allCases.count]
        let sample = Self.sample(seed: seed, codec: codec)
        let member = try Self.read(sample.bytes)
        var offset = member.preamble
        var expected: [TableRow] = []
        for (at, value) in sample.values.enumerated() {
            let length = value.bytes.count
            expected.append(
                TableRow(table: "t", ordinal: at + 1, offset: offset, length: length, fields: value.fields ?? [:]))
            offset += length
        }
        #expect(member.rows == expected, "\(sample.schema)")
        #expect(member.marks.isEmpty)
        #expect(try Self.read(sample.bytes, limits: Self.smallLimits).rows == expected)
    }

    @Test("the records are the same for every chunk size", arguments: Array(1...40) + [511, 512, 513, 4096])
    func chunks(size: Int) throws {
        for (at, codec) in AvroCodec.allCases.enumerated() {
            let good = Self.sample(seed: at, codec: codec).bytes
            for bytes in [good, good + [9, 0, 0, 0, 1], Array(good.dropLast(20)), good + [1] + good] {
                let whole = try Self.read(bytes, limits: Self.smallLimits)
                #expect(try Self.read(bytes, chunk: size, limits: Self.smallLimits) == whole)
            }
        }
    }

    @Test("logical types are text")
    func logicalTypes() throws {
        let types: [(schema: String, bytes: [UInt8], text: String)] = [
            ("{\"type\":\"int\",\"logicalType\":\"date\"}", AvroEncoding.long(-1), "1969-12-31"),
            ("{\"type\":\"int\",\"logicalType\":\"date\"}", AvroEncoding.long(-719_528), "0000-01-01"),
            ("{\"type\":\"int\",\"logicalType\":\"date\"}", AvroEncoding.long(2_932_896), "9999-12-31"),
            ("{\"type\":\"int\",\"logicalType\":\"date\"}", AvroEncoding.long(2_932_897), "2932897"),
            ("{\"type\":\"int\",\"logicalType\":\"time-millis\"}", AvroEncoding.long(29_730_005), "08:15:30.005"),
            ("{\"type\":\"long\",\"logicalType\":\"time-micros\"}", AvroEncoding.long(86_400_000_000), "86400000000"),
            (
                "{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}", AvroEncoding.long(-1),
                "1969-12-31T23:59:59.999999Z"
            ),
            (
                "{\"type\":\"long\",\"logicalType\":\"timestamp-nanos\"}", AvroEncoding.long(1_000_000_001),
                "1970-01-01T00:00:01.000000001Z"
            ),
            (
                "{\"type\":\"long\",\"logicalType\":\"local-timestamp-millis\"}", AvroEncoding.long(951_825_600_000),
                "2000-02-29T12:00:00.000"
            ),
            ("{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}", AvroEncoding.long(.max), "\(Int.max)"),
            ("{\"type\":\"long\",\"logicalType\":\"unheard-of\"}", AvroEncoding.long(7), "7"),
            ("{\"type\":\"string\",\"logicalType\":\"uuid\"}", AvroEncoding.string("x"), "x"),
            (
                "{\"type\":\"fixed\",\"name\":\"U\",\"size\":16,\"logicalType\":\"uuid\"}", [UInt8](0..<16),
                "00010203-0405-0607-0809-0a0b0c0d0e0f"
            ),
            (
                "{\"type\":\"fixed\",\"name\":\"D\",\"size\":12,\"logicalType\":\"duration\"}",
                [1, 0, 0, 0, 2, 0, 0, 0, 0xBC, 0x0B, 0, 0], "P1M2DT3.004S"
            ),
            (
                "{\"type\":\"fixed\",\"name\":\"N\",\"size\":16,\"logicalType\":\"decimal\",\"precision\":38,\"scale\":2}",
                [0x80] + [UInt8](repeating: 0, count: 15), "-1701411834604692317316873037158841057.28"
            ),
            (
                "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":4,\"scale\":3}",
                AvroEncoding.bytes([0xFF]), "-0.001"
            ),
            (
                "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":4,\"scale\":5}",
                AvroEncoding.bytes([0xFF]), "ff"
            ),
            ("\"float\"", AvroEncoding.little(Float.nan.bitPattern), "nan"),
            (
                "{\"type\":\"array\",\"items\":\"double\"}",
                [2] + AvroEncoding.little(Double.infinity.bitPattern) + [0], "[\"inf\"]"
            ),
            ("\"float\"", AvroEncoding.little(Float(0.1).bitPattern), "0.1"),
        ]
        for (schema, bytes, text) in types {
            let row = try #require(try Self.read(AvroEncoding.file(schema, [[bytes]])).rows.first)
            #expect(row.misfit == nil && row.fields == ["value": text], "\(schema)")
        }
    }

    @Test("a record within itself is JSON text; names hold in their namespaces")
    func recursion() throws {
        let schema = """
            {"type":"record","name":"Node","namespace":"a.b","fields":[
              {"name":"kind","type":{"type":"enum","name":"Kind","symbols":["X","Y"]}},
              {"name":"again","type":"Kind"},{"name":"full","type":["null","a.b.Kind"]},
              {"name":"next","type":["null","Node"]},{"name":"all","type":{"type":"array","items":"a.b.Node"}}]}
            """
        let leaf: [UInt8] = [0, 2, 2, 0, 0, 0]
        let node: [UInt8] = [2, 0, 0, 2] + leaf + [2] + leaf + [0]
        let row = try #require(try Self.read(AvroEncoding.file(schema, [[node]])).rows.first)
        let json = "{\"kind\":\"X\",\"again\":\"Y\",\"full\":\"X\",\"next\":null,\"all\":[]}"
        #expect(row.misfit == nil)
        #expect(row.fields == ["kind": "Y", "again": "X", "next": json, "all": "[\(json)]"])

        // As deep as the limit allows, and one deeper.
        func chain(_ depth: Int) -> [UInt8] {
            let nodes = (0..<depth).flatMap { _ in [0, 0, 0, 2] as [UInt8] }
            return nodes + [UInt8](repeating: 0, count: 4 + depth + 1)
        }
        let limit = RecordLimits.depth - 1
        let rows = try Self.read(AvroEncoding.file(schema, [[chain(limit), leaf, chain(limit + 1), leaf], [leaf]])).rows
        #expect(rows.map(\.misfit) == [nil, nil, .tooDeep, nil])
        #expect(rows[2].length == chain(limit + 1).count + leaf.count)
    }

    @Test("an optional record's columns are empty where it is null")
    func optional() throws {
        let schema = """
            {"type":"record","name":"R","fields":[{"name":"o","type":[{"type":"record","name":"O","fields":[
              {"name":"x","type":"int"},{"name":"p","type":["null",{"type":"record","name":"P","fields":[
              {"name":"y","type":"int"}]}]}]},"null"]},{"name":"z","type":"int"}]}
            """
        let rows = try Self.read(AvroEncoding.file(schema, [[[2, 2], [0, 4, 0, 6], [0, 8, 2, 10, 12]]])).rows
        #expect(rows.map(\.fields) == [["z": "1"], ["o.x": "2", "z": "3"], ["o.x": "4", "o.p.y": "5", "z": "6"]])
    }

    @Test("a schema that doubles with every level has no more columns than the limit, or little more")
    func wideSchema() throws {
        var schema = "{\"type\":\"record\",\"name\":\"R0\",\"fields\":[{\"name\":\"x\",\"type\":\"int\"}]}"
        for level in 1...100 {
            schema = """
                {"type":"record","name":"R\(level)","fields":[{"name":"a","type":\(schema)},\
                {"name":"b","type":"R\(level - 1)"}]}
                """
        }
        let types = try #require(AvroSchema(Array(schema.utf8)))
        #expect(AvroColumns(types).names.count < 2 * AvroColumns.most)
        let empty = schema.replacingOccurrences(of: "{\"name\":\"x\",\"type\":\"int\"}", with: "")
        let none = try #require(AvroSchema(Array(empty.utf8)))
        #expect(none.types[none.top].canBeEmpty)
        #expect(AvroColumns(none).names.count < 2 * AvroColumns.most)
    }

    @Test("recognised by magic, schema and codec; what is not read stays an unread format")
    func recognition() {
        func isAvro(_ bytes: [UInt8]) -> Bool {
            bytes.withUnsafeBytes {
                AvroFormat().reader(path: "a.avro", head: $0, isWhole: true, declared: Declarations()) != nil
            }
        }
        let good = AvroEncoding.header("\"int\"")
        #expect(isAvro(good))
        #expect(isAvro(AvroEncoding.header("\"int\"", codec: nil)))
        for length in 0..<good.count { #expect(!isAvro(Array(good.prefix(length)))) }
        for codec in ["bzip2", "xz", "lz4", ""] { #expect(!isAvro(AvroEncoding.header("\"int\"", codec: codec))) }
        let invalid = [
            "", "{", "\"Unknown\"", "[]", "[[\"int\"]]", "{\"type\":\"array\"}", "{\"type\":\"fixed\",\"name\":\"F\"}",
            "{\"type\":\"fixed\",\"name\":\"F\",\"size\":-1}", "{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[]}",
            "{\"type\":\"record\",\"name\":\"R\"}", "7", "null", "{\"type\":\"record\",\"fields\":[]}",
            // Records without a byte.
            "\"null\"", "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"n\",\"type\":\"null\"}]}",
            String(repeating: "{\"type\":", count: 200) + "\"int\"" + String(repeating: "}", count: 200),
            String(repeating: "[", count: 30_000),
        ]
        for schema in invalid { #expect(!isAvro(AvroEncoding.header(schema)), "\(schema.prefix(80))") }
        let unread = AvroEncoding.header("\"int\"", codec: "bzip2").withUnsafeBytes {
            UnreadFormat(path: "a.avro", head: $0)
        }
        #expect(unread == .avro)
    }

    @Test(
        "the table is the file's name, or the schema's where the file is one of many parts",
        arguments: [
            ("db/contacts.avro", "Contact", "contacts"), ("contacts.avro.gz", "Contact", "contacts"),
            ("contacts/part-00000-1b2c-c000.snappy.avro", "Contact", "Contact"),
            ("contacts/part-00000-1b2c-c000.snappy.avro", "topLevelRecord", "contacts"),
            ("contacts/part-m-00003.avro", "Contact", "Contact"), ("contacts-000000000001.avro", "Root", "contacts"),
            ("contacts-000001.avro", "Contact", "Contact"), ("part-00000.avro", "Root", "Root"),
            ("backup-2024.avro", "Contact", "backup-2024"),
        ])
    func tables(path: String, record: String, table: String) {
        #expect(AvroFormat.table(ofMember: path, recordName: record) == table)
    }
}
