import Testing

@testable import Records

@Suite struct JSONDamageTests {
    /// The records' texts and what is wrong with them, however the bytes come.
    static func records(_ text: String, _ reader: () throws -> GatheringReader = { try documentReader(batch: 64) })
        throws -> [String]
    {
        try records(Array(text.utf8), reader)
    }

    static func records(_ bytes: [UInt8], _ reader: () throws -> GatheringReader) throws -> [String] {
        let member = try readTables(bytes, reader())
        for chunk in [1, 7, 63] { #expect(try readTables(bytes, chunk: chunk, reader()) == member) }
        let begun = member.marks.filter { $0.kind == .list }.count
        #expect(begun == member.marks.filter { $0.kind == .endOfList }.count)
        return member.rows.map { row in
            String(decoding: bytes[row.range], as: UTF8.self) + (row.misfit.map { " \($0.name)" } ?? "")
        }
    }

    @Test(
        "one bad element is held, the others are read",
        arguments: [
            ("{\"a\":}", "syntax"), ("{\"a\":1,}", "syntax"), ("{a:1}", "syntax"), ("{\"a\" 1}", "syntax"),
            ("{\"a\":01}", "syntax"), ("{\"a\":1.}", "syntax"), ("{\"a\":tru}", "syntax"),
            ("{\"a\":\"\\x\"}", "syntax"),
            ("{\"a\":\"\\u12g4\"}", "syntax"), ("{\"a\":\"\u{1}\"}", "syntax"), ("{\"a\":[1,]}", "syntax"),
            ("{\"a\":[1 2]}", "syntax"), ("{\"a\":1 \"b\":2}", "syntax"), ("{\"a\":[}}", "syntax"),
            ("nothing", "syntax"),
            ("{\"a\":\"x\"y}", "syntax"), ("{,}", "syntax"), ("[[1,}]", "syntax"), ("{\"a\":NaN}", "syntax"),
            ("{\"a\":\"\\u12\"}", "syntax"), ("{\"a\":{\"records\":[{},]}}", "syntax"),
            ("{\"a\":{\"records\":[{\"b\":1 2}]},\"c\":3}", "syntax"), ("{1:2}", "syntax"), ("'a'", "syntax"),
            ("{\"a\":" + String(repeating: "[", count: 128) + String(repeating: "]", count: 128) + "}", "too-deep"),
            (String(repeating: "{\"a\":", count: 129) + "1" + String(repeating: "}", count: 129), "too-deep"),
        ])
    func badElement(element: String, why: String) throws {
        let expected = ["{\"k\":1}", "\(element) \(why)", "{\"k\":2}"]
        #expect(try Self.records("[{\"k\":1}, \(element),{\"k\":2}]") == expected)
        let lines = try Self.records("{\"k\":1}\n\(element)\n{\"k\":2}\n") { try linesReader(batch: 64) }
        #expect(lines == ["{\"k\":1}\n", "\(element)\n \(why)", "{\"k\":2}\n"])
    }

    @Test("bytes that are no UTF-8 are held where they are")
    func encoding() throws {
        let bad: [[UInt8]] = [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80]]
        for bytes in bad {
            let element = Array("{\"k\":\"".utf8) + bytes + Array("\"}".utf8)
            let text = Array("[{\"k\":1},".utf8) + element + Array(",{\"k\":3}]".utf8)
            let member = try readTables(text, documentReader(batch: 64))
            #expect(member.rows.map(\.misfit) == [nil, .encoding, nil])
            #expect(member.rows[1].range == 9..<(9 + element.count))
        }
    }

    @Test("what nests as deep as is looked into is read")
    func depth() throws {
        let text = "[{\"a\":" + String(repeating: "[", count: 127) + String(repeating: "]", count: 127) + "}]"
        #expect(try readTables(Array(text.utf8), documentReader()).rows.map(\.misfit) == [nil])
    }

    @Test("a million open brackets are one held record")
    func deep() throws {
        let deep = String(repeating: "[", count: 1_000_000)
        let closed = "[{\"k\":1}," + deep + String(repeating: "]", count: 1_000_000) + ",{\"k\":2}]"
        #expect(try readTables(Array(closed.utf8), documentReader()).rows.map(\.misfit) == [nil, .tooDeep, nil])
        for open in ["[{\"a\":" + deep, "[{\"k\":1}," + String(repeating: "{\"a\":", count: 300_000)] {
            let member = try readTables(Array(open.utf8), documentReader())
            #expect(member.rows.last?.misfit == .tooDeep)
            #expect(member.rows.last?.range.upperBound == open.utf8.count)
        }
        let children = String(repeating: "{\"C\":{\"records\":[", count: 100_000)
        #expect(try readTables(Array("[\(children)".utf8), documentReader()).rows.map(\.misfit) == [.tooDeep])
    }

    @Test("commas too many are separators")
    func commas() throws {
        #expect(try Self.records("[,{\"k\":1},,{\"k\":2} , ]") == ["{\"k\":1}", "{\"k\":2}"])
        #expect(try Self.records("[{\"k\":1}{\"k\":2}]") == ["{\"k\":1}", "{\"k\":2}"])
    }

    @Test("a document that is cut off gives what it has")
    func cutOff() throws {
        #expect(try Self.records("[{\"k\":1},{\"k\":") == ["{\"k\":1}", "{\"k\": syntax"])
        #expect(try Self.records("[{\"k\":1},{\"k\":\"abc") == ["{\"k\":1}", "{\"k\":\"abc syntax"])
        #expect(try Self.records("[{\"k\":1}, ") == ["{\"k\":1}"])
        #expect(try Self.records("{\"records\":[{\"k\":1}],\"do") == ["{\"k\":1}"])
        #expect(try Self.records("[") == [])
        #expect(try Self.records("[ ] ") == [])
        #expect(try Self.records("") == [])
    }

    @Test("every beginning of a document is read without loss", arguments: 0..<6)
    func beginnings(seed: Int) throws {
        let whole = JSONSplittingTests.document(seed: seed, count: 3).text
        for count in stride(from: 0, to: whole.count, by: 5) {
            let bytes = Array(whole[..<count])
            let member = try readTables(bytes, documentReader(batch: 64))
            #expect(try readTables(bytes, chunk: 11, documentReader(batch: 64)) == member)
            var at = 0
            let ranges = (member.rows.map(\.range) + member.marks.map(\.range)).filter { !$0.isEmpty }
            for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
                if range.lowerBound > at {
                    #expect(bytes[at..<range.lowerBound].allSatisfy { $0 == 0x2C || JSONBytes.isSpace($0) })
                }
                at = max(at, range.upperBound)
            }
            #expect(bytes[at...].allSatisfy { $0 == 0x2C || JSONBytes.isSpace($0) })
        }
    }

    @Test("where brackets do not match the rest is one held record")
    func mismatch() throws {
        #expect(try Self.records("[{\"k\":1}},{\"k\":2}]") == ["{\"k\":1}", "},{\"k\":2}] syntax"])
        #expect(try Self.records("[{\"k\":1}] what else") == ["{\"k\":1}", "what else syntax"])
        #expect(try Self.records("{\"a\":[{\"k\":1}] : 3}") == ["{\"k\":1}", ": 3} syntax"])
        let rest = "}" + String(repeating: " x", count: 500)
        #expect(
            try Self.records("[{\"k\":1}\(rest)") { try documentReader(batch: 64, record: 256) }
                == ["{\"k\":1}", "\(rest) too-long"])
    }

    @Test("documents behind each other are read one by one")
    func concatenated() throws {
        #expect(try Self.records("[{\"k\":1}] [{\"k\":2}]") == ["{\"k\":1}", "{\"k\":2}"])
    }

    @Test("elements beyond the limit are held, and those around them are read")
    func oversized() throws {
        for filling in ["x", "\\\"", "{", "]", "\\\\"] {
            let text = String(repeating: filling, count: 600)
            let big = [
                "{\"k\":\"\(text)\"}", "\"\(text)\"", "[[],{\"a\":\"\(text)\"}]", String(repeating: "9", count: 600),
            ]
            for element in big {
                let reader = { try documentReader(batch: 64, record: 256) }
                let expected = ["{\"k\":1}", "\(element) too-long", "{\"k\":2}"]
                #expect(try Self.records("[{\"k\":1},\(element),{\"k\":2}]", reader) == expected)
                #expect(try Self.records("{\"r\":[{\"k\":1}, \(element) ,{\"k\":2}]}", reader) == expected)
                #expect(try Self.records("[{\"k\":1}, \(element)", reader).count == 2)
                let lines = try Self.records("{\"k\":1}\n\(element)\n{\"k\":2}") {
                    try linesReader(batch: 64, record: 256)
                }
                #expect(lines == ["{\"k\":1}\n", "\(element)\n too-long", "{\"k\":2}"])
                let sequence = try Self.records("\u{1E}{\"k\":1}\n\u{1E}\(element)\n\u{1E}{\"k\":2}\n") {
                    try linesReader(.sequence, batch: 64, record: 256)
                }
                #expect(sequence == ["\u{1E}{\"k\":1}\n", "\u{1E}\(element)\n too-long", "\u{1E}{\"k\":2}\n"])
            }
        }
        let first = "{\"k\":\"\(String(repeating: "x", count: 600))\"}"
        let cut = try Self.records("[ \(first)]") { try documentReader(batch: 64, record: 256) }
        #expect(cut == ["\(first) too-long"])
    }

    @Test("large values that are frame need no memory for a record of their size")
    func largeFrame() throws {
        let long = String(repeating: "[1,\\\"", count: 400)
        let text = "{\"a\":\"\(long)\",\"b\":[\"\(long)\"],\"c\":{\"d\":\"\(long)\"},\"r\":[{\"k\":1}]}"
        #expect(try Self.records(text) { try documentReader(batch: 64, record: 128) } == ["{\"k\":1}"])
    }

    @Test("a table has no more columns than the limit")
    func manyColumns() throws {
        let wide = { (count: Int) in "{" + (0..<count).map { "\"c\($0)\":1" }.joined(separator: ",") + "}" }
        let text = "[\(wide(JSONRows.columns)),\(wide(JSONRows.columns + 1)),\(wide(3))]"
        let member = try readTables(Array(text.utf8), documentReader())
        #expect(member.rows.map(\.misfit) == [nil, .tooManyColumns, nil])
        #expect(member.rows.map(\.fields.count) == [JSONRows.columns, 0, 3])
    }

    @Test("values that are no object have one column")
    func values() throws {
        let member = try readTables(Array("[1,\"a\\n\",[1, 2],null,{\"value\":3}]".utf8), documentReader())
        #expect(
            member.rows.map(\.fields) == [["value": "1"], ["value": "a\n"], ["value": "[1, 2]"], [:], ["value": "3"]])
    }
}
