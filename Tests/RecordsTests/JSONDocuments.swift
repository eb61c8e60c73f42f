import Testing

@testable import Records

/// Makes JSON with records whose ranges and fields are known because they were put there.
struct JSONDocuments {
    private var random: SeededGenerator
    private(set) var text: [UInt8] = []
    private(set) var rows: [TableRow] = []
    /// Keys in another order, space, and children.
    var isVaried = true

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    /// As written, and as read.
    private static let values: [(String, String)] = [
        ("\"plain\"", "plain"), ("\"\"", ""), ("12", "12"), ("-0.5e+3", "-0.5e+3"), ("true", "true"), ("null", ""),
        ("123456789012345678901234567890", "123456789012345678901234567890"), ("false", "false"),
        (#""q\"\\\/\b\f\n\r\t""#, "q\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\u20AC\ud83d\ude00""#, "é€😀"),
        ("\"é€😀 } ] , { [\"", "é€😀 } ] , { ["), (#""\ud800x""#, "\u{FFFD}x"), (#""\\""#, "\\"), ("[]", "[]"),
        (#"[1, "]}", {"a": [null]}]"#, #"[1, "]}", {"a": [null]}]"#),
        ("\"\(String(repeating: "long ", count: 30))\"", String(repeating: "long ", count: 30)),
    ]

    mutating func add(_ string: String) { text += Array(string.utf8) }

    private mutating func space() {
        guard isVaried else { return }
        add(["", "", "", " ", "\n  ", "\t", "\r\n"].randomElement(using: &random) ?? "")
    }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    /// A record; `table` unless it has a type of its own.
    mutating func element(_ table: String, depth: Int = 0, spaced: Bool = true) {
        let start = text.count
        let at = rows.count
        rows.append(TableRow(table: table, ordinal: at + 1, offset: start, length: 0, fields: [:], misfit: nil))
        add("{")
        var parts = isVaried ? [0, 1, 2, 3, 4].shuffled(using: &random) : [0, 1, 2]
        if isVaried, chance(3) { parts.insert(5, at: 0) }
        if isVaried, depth < 3, chance(3) { parts.append(6) }
        for (index, part) in parts.enumerated() {
            if index > 0 { add(",") }
            if spaced { space() }
            switch part {
            case 5:
                let type = ["Account", "Contact", "Case"].randomElement(using: &random) ?? ""
                add("\"attributes\": {\"type\": \"\(type)\", \"url\": \"/x\"}")
                rows[at].table = type
                set(at, "attributes.type", type)
                set(at, "attributes.url", "/x")
            case 6:
                add("\"Children\":{\"done\":true,\"records\":[")
                set(at, "Children.done", "true")
                for child in 0..<Int.random(in: 1...3, using: &random) {
                    if child > 0 { add(",") }
                    if spaced { space() }
                    element("Children", depth: depth + 1, spaced: spaced)
                }
                if spaced { space() }
                add("]}")
            case 3:
                let value = self.value()
                add("\"Parent\":{\"Name\":\(value.0),\"In\":{\"K\\u0065y\":7},\"None\":{}}")
                set(at, "Parent.Name", value.1)
                set(at, "Parent.In.Key", "7")
            case 4:
                // The last of a key counts.
                let value = self.value()
                add("\"twice\":\"first\",\"twice\" :\(value.0)")
                set(at, "twice", value.1)
            default:
                let value = self.value()
                add("\"c\(part)\":\(value.0)")
                set(at, "c\(part)", value.1)
            }
            if spaced { space() }
        }
        add("}")
        rows[at].length = text.count - start
    }

    private mutating func value() -> (String, String) { Self.values.randomElement(using: &random) ?? ("1", "1") }

    private mutating func set(_ row: Int, _ column: String, _ value: String) {
        if !value.isEmpty { rows[row].fields[column] = value }
    }

    /// Elements with separators, a bracket on both sides.
    mutating func array(_ table: String, _ count: Int) {
        add("[")
        space()
        for index in 0..<count {
            if index > 0 { add(",") }
            space()
            element(table)
            space()
        }
        add("]")
    }

    mutating func lines(_ table: String, _ count: Int, end: String = "\n", begin: String = "") {
        for _ in 0..<count {
            let start = text.count
            let at = rows.count
            add(begin)
            element(table, spaced: false)
            add(end)
            rows[at].offset = start
            rows[at].length = text.count - start
        }
    }
}

/// A reader of a document of table `T`.
func documentReader(batch: Int = RecordLimits.batchBytes, record: Int = RecordLimits.recordBytes) throws
    -> GatheringReader
{
    let splitter = JSONDocumentSplitter(table: "T", rows: try #require(JSONRows()))
    return GatheringReader(splitter, limits: GatheringLimits(batchBytes: batch, recordBytes: record))
}

func linesReader(
    _ framing: JSONLinesSplitter.Framing = .lines, batch: Int = RecordLimits.batchBytes,
    record: Int = RecordLimits.recordBytes
) throws -> GatheringReader {
    let splitter = JSONLinesSplitter(framing, table: "T", rows: try #require(JSONRows()))
    return GatheringReader(splitter, limits: GatheringLimits(batchBytes: batch, recordBytes: record))
}
