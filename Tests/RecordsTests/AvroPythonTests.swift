import Foundation
import Testing

@testable import Records

/// Files that Avro libraries of others write and read.
@Suite struct AvroPythonTests {
    private static let schema = """
        {"type": "record", "name": "Contact", "namespace": "org.example", "fields": [
          {"name": "id", "type": "long"}, {"name": "name", "type": ["null", "string"], "default": None},
          {"name": "address", "type": ["null", {"type": "record", "name": "Address", "fields": [
            {"name": "city", "type": "string"}, {"name": "zip", "type": ["null", "int"]}]}]},
          {"name": "tags", "type": {"type": "array", "items": "string"}},
          {"name": "scores", "type": {"type": "map", "values": "double"}},
          {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["NEW", "OLD"]}},
          {"name": "raw", "type": {"type": "fixed", "name": "Raw", "size": 3}},
          {"name": "since", "type": {"type": "long", "logicalType": "timestamp-micros"}},
          {"name": "born", "type": ["null", {"type": "int", "logicalType": "date"}]},
          {"name": "at", "type": {"type": "int", "logicalType": "time-millis"}},
          {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}},
          {"name": "big", "type": {"type": "fixed", "name": "Big", "size": 16, "logicalType": "decimal",
            "precision": 38, "scale": 10}},
          {"name": "key", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "f", "type": "float"}, {"name": "ok", "type": "boolean"}, {"name": "b", "type": "bytes"}]}
        """

    /// Writes a file of 500 records, and says on the next line what each field's text should be.
    private static let write = """
        import fastavro, sys, json, io, random, datetime as d, decimal, uuid, base64
        codec = open(sys.argv[1]).read()
        r = random.Random(7)
        records = []
        for i in range(500):
            records.append({
              'id': r.randrange(-2**63, 2**63) >> r.randrange(64), 'name': r.choice([None, 'Ann', 'é€😀']),
              'address': r.choice([None, {'city': 'Bern', 'zip': r.choice([None, i])}]),
              'tags': ['a'] * r.randrange(3), 'scores': {'x': i + 0.5} if i % 2 else {}, 'state': r.choice(['NEW', 'OLD']),
              'raw': r.randbytes(3),
              'since': d.datetime(1970, 1, 1, tzinfo=d.timezone.utc) + d.timedelta(microseconds=r.randrange(-10**15, 10**16)),
              'born': r.choice([None, d.date(1, 1, 1) + d.timedelta(days=r.randrange(3_000_000))]),
              'at': d.time(r.randrange(24), r.randrange(60), r.randrange(60), r.randrange(1000) * 1000),
              'amount': decimal.Decimal(r.randrange(-10**11, 10**11)).scaleb(-2),
              'big': decimal.Decimal(r.randrange(-10**27, 10**27)).scaleb(-10),
              'key': uuid.UUID(int=r.getrandbits(128)), 'f': i / 2 + 0.25, 'ok': i % 3 == 0, 'b': r.randbytes(i % 5)})
        file = io.BytesIO()
        fastavro.writer(file, fastavro.parse_schema(SCHEMA), records, codec=codec, sync_interval=4000)
        def text(v):
            if v is None: return ''
            if isinstance(v, bool): return str(v).lower()
            if isinstance(v, bytes): return v.hex()
            if isinstance(v, (list, dict)): return json.dumps(v, separators=(',', ':'))
            if isinstance(v, d.datetime): return v.strftime('%Y-%m-%dT%H:%M:%S.%fZ').rjust(27, '0')
            if isinstance(v, d.time): return v.isoformat('milliseconds')
            if isinstance(v, decimal.Decimal): return f'{v:f}'
            return str(v)
        rows = []
        for record in records:
            row = {}
            for name, value in record.items():
                if name == 'address':
                    for key in value or {}: row['address.' + key] = text(value[key])
                else: row[name] = text(value)
            rows.append({k: v for k, v in row.items() if v})
        print(json.dumps({'file': base64.b64encode(file.getvalue()).decode(), 'rows': rows}))
        """.replacingOccurrences(of: "SCHEMA", with: schema)

    private static let read = """
        import fastavro, sys
        for record in fastavro.reader(open(sys.argv[1], 'rb')): print(repr(record).replace(chr(10), ' '))
        """

    private struct Written: Decodable {
        let file: Data
        let rows: [[String: String]]
    }

    /// Codecs that Python has a library for; `PythonCheck` says which it has none for.
    private static let codecs = AvroCodec.allCases.filter { codec in
        switch codec {
        case .null, .deflate: true
        case .snappy: PythonCheck.has("cramjam")
        case .zstandard: PythonCheck.has("backports.zstd")
        }
    }

    @Test(
        "what fastavro wrote is read as it says, and fastavro reads what a rebuild wrote",
        .enabled(if: PythonCheck.has("fastavro")), arguments: codecs)
    func fastavro(codec: AvroCodec) throws {
        let written = try JSONDecoder().decode(
            Written.self, from: PythonCheck.run(Self.write, Array(codec.rawValue.utf8)))
        let bytes = [UInt8](written.file)
        let member = try AvroTests.read(bytes)
        #expect(member.rows.count == 500)
        for (row, expected) in zip(member.rows, written.rows) {
            #expect(row.misfit == nil && row.fields == expected)
        }

        func lines(_ bytes: [UInt8]) throws -> [Substring] {
            String(decoding: try PythonCheck.run(Self.read, bytes), as: UTF8.self).split(separator: "\n")
        }
        let all = try lines(bytes)
        #expect(all.count == 500)
        let digests = try AvroRebuildTests.digests(bytes)
        var random = SeededGenerator(seed: 3)
        var places: [Int: Int] = [:]
        for row in member.rows where row.ordinal > 100 && Int.random(in: 0..<3, using: &random) == 0 {
            places[row.ordinal] = Int.random(in: 0...1, using: &random)
        }
        let rebuilt = try AvroRebuildTests.rebuild(
            bytes,
            member.rows.compactMap { row in
                places[row.ordinal].map {
                    RemovedRecord(
                        offset: row.offset, length: row.length, target: $0, sha256: digests[row.ordinal] ?? [])
                }
            })
        func expected(_ place: Int?) -> [Substring] {
            all.enumerated().filter { places[$0.offset + 1] == place }.map(\.element)
        }
        #expect(try lines(rebuilt.restored) == expected(nil))
        #expect(try lines(rebuilt.targets[0]) == expected(0))
        #expect(try lines(rebuilt.targets[1]) == expected(1))
    }
}
