import Testing

@testable import Records

@Suite struct JSONRecognitionTests {
    static func shape(_ path: String, _ text: String, isWhole: Bool = true) -> JSONLook.Shape {
        Array(text.utf8).withUnsafeBytes { JSONLook(path: path, head: $0, isWhole: isWhole).shape }
    }

    @Test(
        "members are recognised by what they hold",
        arguments: [
            ("a.json", "[{\"a\":1}]", .document), ("a.json", " \n[ ]", .document), ("a", "[{\"a\":1}]", .document),
            ("a.json", "\u{FEFF}[{\"a\":1}]", .document), ("a.json.gz", "[{\"a\":1}]", .document),
            ("a.json", "{\"records\":[{\"a\":1}]}", .document), ("a.json", "{\"n\":1,\n\"Account\":[ {}]}", .document),
            ("a.json", "{\"a\":1}", .none), ("a.json", "{\"a\":{\"records\":[{}]}}", .none), ("a.json", "[1,2]", .none),
            ("a.json", "{\"a\":[1]}", .none), ("plan.json", "[{\"sobject\":\"Account\",\"files\":[]}]", .none),
            ("a.json", "{\"a\":1}\n{\"a\":2}\n", .lines), ("a", "{\"a\":1}\n{\"a\":2}\n", .lines),
            ("a", "{\"a\":1}\n", .none), ("a.ndjson", "{\"a\":1}", .lines), ("a.jsonl", "{\"a\":1}\n", .lines),
            ("a.jsonl", "{\n \"a\": 1\n}\n", .none), ("a.jsonl", "{\"a\":\n{\"a\":2}\n", .lines),
            ("a", "{\n \"a\": 1\n}\n{\n \"a\": 1\n}\n", .none), ("a.jsonl", "[{\"a\":1}]", .document),
            ("a.log", "\u{1E}{\"a\":1}\n", .sequence), ("a.json", "hello", .none), ("a.json", "", .none),
            ("a.csv", "[{\"a\":1}]", .none), ("a.txt", "{\"a\":1}\n{\"a\":2}\n", .none), ("a.sql", "[{}]", .none),
            ("c.metadata.json", "{\"indexes\":[{\"v\":2}]}", .none), ("a.csv.meta.json", "[{}]", .none),
        ] as [(String, String, JSONLook.Shape)])
    func shapes(path: String, text: String, expected: JSONLook.Shape) {
        #expect(Self.shape(path, text) == expected)
    }

    @Test("a head that ends in the first line is enough")
    func cutHead() {
        #expect(Self.shape("a.ndjson", "{\"a\":\"xyz", isWhole: false) == .lines)
        #expect(Self.shape("a.json", "{\"r\":[{\"a\":\"xyz", isWhole: false) == .document)
        #expect(Self.shape("a.json", "[{\"a\":\"xyz", isWhole: false) == .document)
    }

    @Test("UTF-16 is not recognised")
    func utf16() {
        let bytes = Array("[{\"a\":1}]".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        bytes.withUnsafeBytes { #expect(JSONLook(path: "a.json", head: $0, isWhole: true).shape == .none) }
    }

    @Test("tables are named by the member, by keys and by types")
    func tables() throws {
        func tables(_ path: String, _ text: String) throws -> [String] {
            let bytes = Array(text.utf8)
            let reader = bytes.withUnsafeBytes { RecordFormats.reader(path: path, head: $0, isWhole: true) }
            return try readTables(bytes, #require(reader)).rows.map(\.table)
        }
        #expect(try tables("x/Case.json", "[{\"a\":1}]") == ["Case"])
        #expect(try tables("Case.ndjson.gz", "{\"a\":1}") == ["Case"])
        #expect(
            try tables("q.json", "{\"records\":[{\"attributes\":{\"type\":\"Lead\"}},{\"a\":1}]}") == ["Lead", "q"])
        #expect(try tables("q.json", "{\"Account\":[{}],\"Data\":[{}]}") == ["Account", "q"])
        #expect(
            try tables("q.json", "[{\"C\":{\"records\":[{}]},\"D\":[{\"attributes\":{}}],\"records\":[{}]}]")
                == ["q", "C", "D"])
    }

    @Test("a byte-order mark is preamble")
    func mark() throws {
        for reader in [try documentReader(), try linesReader()] {
            let bytes = Array("\u{FEFF}{\"r\":[{\"a\":1}]}\n".utf8)
            let member = try readTables(bytes, chunk: 1, reader)
            #expect(member.preamble == 3)
            #expect(member.rows.map(\.misfit) == [nil])
        }
    }
}
