import Testing

@testable import Records

/// Records that are read by comparing them with the one before, against the full reader, which reads a member's first one.
struct JSONShapeTests {
    private func read(_ text: String, chunk: Int = .max, window: Int = 256 << 10) throws -> [TableRow] {
        let rows = try #require(JSONRows(depth: 4))
        let splitter = JSONLinesSplitter(.lines, table: "t", rows: rows)
        return try readTables(
            Array(text.utf8), chunk: chunk,
            GatheringReader(splitter, limits: GatheringLimits(batchBytes: window, recordBytes: 1 << 20))
        ).rows
    }

    /// Each line read by itself.
    private func alone(_ lines: [String]) throws -> [TableRow] {
        var rows: [TableRow] = []
        var (offset, ordinal) = (0, 1)
        for line in lines {
            for var row in try read(line + "\n") {
                row.offset += offset
                row.ordinal += ordinal - 1
                rows.append(row)
            }
            offset += line.utf8.count + 1
            ordinal = (rows.last?.ordinal ?? 0) + 1
        }
        return rows
    }

    private static let values = [
        "1", "-0.5e+3", "0", "null", "true", "false", #""""#, #""a""#, #""exactly sixteen.""#,
        #""longer than sixteen and thirty-two bytes""#, #""\"\\ \u00fc \ud83d\ude00 \ud800""#, #""ümläut""#, "[]",
        "[1, \"a]\", null]",
    ]
    private static let odd = [
        "01", "1.", "-", "+1", "nul", "nullx", "tru", "True", #""\x""#, #""\u12g4""#, "\"tab\there\"", #""open"#,
        #""a"b"#, "1 2", "{}", "[[1]]", "[{}]", "[1,]", "[,1]", #"{"b":1}"#, "{\"c\":[1]}", "", "'a'", "\"\u{0}\"",
        #"[{"attributes":{"type":"C"},"x":1}]"#, "\u{1}", "\"\\\"",
    ]

    @Test("lines that repeat, miss or add keys, and damaged ones, are read as they are alone", arguments: 0..<6)
    func same(seed: Int) throws {
        var generator = SeededGenerator(seed: seed + 1)
        let spaces = seed == 3 ? " " : ""
        let oddShare = [0, 3, 30, 10, 0, 10][seed]
        let missing = [0, 0, 20, 20, 40, 5][seed]
        func value() -> String {
            let list = Int.random(in: 0..<1000, using: &generator) < oddShare * 2 ? Self.odd : Self.values
            return list.randomElement(using: &generator) ?? ""
        }
        func members(_ keys: [String]) -> String {
            keys.filter { _ in Int.random(in: 0..<100, using: &generator) >= missing }
                .map { "\"\($0)\":\(spaces)\(value())" }.joined(separator: ",\(spaces)")
        }
        let lines = (0..<300).map { number in
            switch seed {
            case 4 where number % 3 == 0: return "{\(members(["d", "c", "b", "a"]))}"
            case 5:
                let type = number % 10 == 9 ? "B" : "A"
                return "{\"attributes\":{\"type\":\"\(type)\",\"url\":\(value())},\(members(["a", "b"]))}"
            case 0 where number % 7 == 0: return "{\(members(["a", "b", "a"])),\"n\":{\(members(["x", "y"]))},\"z\":1}"
            default: return "{\(members(["a", "key with more than 16 bytes", "ü\\u0041", "d", "e"]))}"
            }
        }
        let expected = try alone(lines)
        let text = lines.map { $0 + "\n" }.joined()
        for window in [256 << 10, 700, 128] {
            let rows = try read(text, window: window)
            #expect(rows.count == expected.count)
            for (row, wanted) in zip(rows, expected) where row != wanted {
                Issue.record("window \(window): \(row), wanted: \(wanted)")
                break
            }
        }
        if oddShare == 0 { #expect(expected.allSatisfy { $0.misfit == nil }) }
    }

    @Test("every damage of one byte in a repeated line is found as it is alone")
    func damage() throws {
        let line = #"{"a":"x\n","k":{"b":-1.5,"c":null},"d":[1,"e"],"f":true}"#
        let bytes = Array(line.utf8)
        for position in bytes.indices {
            for byte in [UInt8](arrayLiteral: 0x20, 0x22, 0x5C, 0x7D, 0x2C, 0x31, 0x01, 0x41, 0xFF, 0x5D) {
                var damaged = bytes
                damaged[position] = byte
                var single: [TableRow] = []
                var repeated: [TableRow] = []
                for (text, isRepeated) in [(damaged, false), (bytes + [0x0A] + damaged, true)] {
                    let rows = try #require(JSONRows())
                    let reader = GatheringReader(JSONLinesSplitter(.lines, table: "t", rows: rows))
                    if isRepeated {
                        repeated = try readTables(text + [0x0A], reader).rows
                    } else {
                        single = try readTables(text + [0x0A], reader).rows
                    }
                }
                let second = try #require(repeated.last)
                #expect(second.fields == single.last?.fields, "\(byte) at \(position)")
                #expect(second.misfit == single.last?.misfit, "\(byte) at \(position)")
            }
        }
    }
}
