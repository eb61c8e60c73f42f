import Foundation

@testable import Records

/// Avro's binary encoding, written as plainly as the specification says it.
enum AvroEncoding {
    static func long(_ value: Int) -> [UInt8] {
        var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> 63))
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func string(_ value: String) -> [UInt8] { bytes(Array(value.utf8)) }
    static func bytes(_ value: [UInt8]) -> [UInt8] { long(value.count) + value }

    static func little<N: FixedWidthInteger>(_ value: N) -> [UInt8] {
        (0..<(N.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    static let sync = [UInt8](0xA0..<0xB0)

    static func header(_ schema: String, codec: String? = "null") -> [UInt8] {
        var entries = [("avro.schema", schema), ("made.by", "a test")]
        if let codec { entries.append(("avro.codec", codec)) }
        return Array("Obj\u{1}".utf8) + long(entries.count)
            + entries.flatMap { string($0.0) + string($0.1) } + [0] + sync
    }

    static func block(_ data: [UInt8], count: Int, codec: AvroCodec = .null) -> [UInt8] {
        let compressed = data.withUnsafeBytes { codec.compress($0) } ?? []
        return long(count) + bytes(compressed) + sync
    }

    /// A file whose blocks have these records.
    static func file(_ schema: String, codec: AvroCodec = .null, _ blocks: [[[UInt8]]]) -> [UInt8] {
        header(schema, codec: codec.rawValue)
            + blocks.flatMap { block($0.flatMap { $0 }, count: $0.count, codec: codec) }
    }
}

/// A type as tests make schemas of.
indirect enum AvroSample {
    case null, boolean, int, long, float, double, bytes, string, fixed(String, Int), enumeration(String, [String])
    case array(AvroSample), map(AvroSample), union([AvroSample]), record(String, [(String, AvroSample)])
    case instant, date, decimal(Int), uuid

    /// A value: its bytes, and what is expected of it as a field, in JSON text and, of a record, by column.
    struct Value {
        var bytes: [UInt8]
        var text = ""
        var json = ""
        var fields: [String: String]?
    }

    var schema: String {
        switch self {
        case .null: "\"null\""
        case .boolean: "\"boolean\""
        case .int: "{\"type\":\"int\"}"
        case .long: "\"long\""
        case .float: "\"float\""
        case .double: "\"double\""
        case .bytes: "\"bytes\""
        case .string: "{\"type\":\"string\",\"avro.java.string\":\"String\"}"
        case .fixed(let name, let size): "{\"type\":\"fixed\",\"name\":\"\(name)\",\"size\":\(size)}"
        case .enumeration(let name, let symbols): "{\"type\":\"enum\",\"name\":\"\(name)\",\"symbols\":\(symbols)}"
        case .array(let item): "{\"type\":\"array\",\"items\":\(item.schema)}"
        case .map(let item): "{\"type\":\"map\",\"values\":\(item.schema)}"
        case .union(let branches): "[" + branches.map(\.schema).joined(separator: ",") + "]"
        case .record(let name, let fields):
            "{\"type\":\"record\",\"name\":\"\(name)\",\"fields\":["
                + fields.map { "{\"name\":\"\($0.0)\",\"type\":\($0.1.schema)}" }.joined(separator: ",") + "]}"
        case .instant: "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}"
        case .date: "{\"type\":\"int\",\"logicalType\":\"date\"}"
        case .decimal(let scale): "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":18,\"scale\":\(scale)}"
        case .uuid: "{\"type\":\"string\",\"logicalType\":\"uuid\"}"
        }
    }

    func value(_ random: inout SeededGenerator) -> Value {
        func plain(_ bytes: [UInt8], _ text: String) -> Value { Value(bytes: bytes, text: text, json: text) }
        func quoted(_ bytes: [UInt8], _ text: String) -> Value {
            Value(bytes: bytes, text: text, json: Self.quoted(text))
        }
        switch self {
        case .null: return Value(bytes: [], text: "", json: "null")
        case .boolean:
            let value = Bool.random(using: &random)
            return plain([value ? 1 : 0], "\(value)")
        case .int:
            let value = Int(Int32.random(in: .min ... .max, using: &random)) >> Int.random(in: 0..<32, using: &random)
            return plain(AvroEncoding.long(value), "\(value)")
        case .long:
            let value = Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0..<64, using: &random)
            return plain(AvroEncoding.long(value), "\(value)")
        case .float:
            let value = Float.random(in: 0.1...0.9, using: &random)
            return plain(AvroEncoding.little(value.bitPattern), "\(value)")
        case .double:
            let value = Double(Int.random(in: -99...99, using: &random)) / 4
            let text = value == value.rounded() ? "\(Int(value))" : "\(value)"
            return plain(AvroEncoding.little(value.bitPattern), text)
        case .bytes:
            let value = Self.anyBytes(Int.random(in: 0...5, using: &random), &random)
            return quoted(AvroEncoding.bytes(value), Self.hex(value))
        case .string, .uuid:
            let texts = ["", "Ann", "a\"b\\c\nd", "é€😀", "tab\tin", String(repeating: "long ", count: 30)]
            let value = texts.randomElement(using: &random) ?? ""
            return quoted(AvroEncoding.string(value), value)
        case .fixed(_, let size):
            let value = Self.anyBytes(size, &random)
            return quoted(value, Self.hex(value))
        case .enumeration(_, let symbols):
            let at = Int.random(in: symbols.indices, using: &random)
            return quoted(AvroEncoding.long(at), symbols[at])
        case .array(let item):
            let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in item.value(&random) }
            let json = "[" + values.map(\.json).joined(separator: ",") + "]"
            return plain(Self.blocks(values.map(\.bytes), &random), json)
        case .map(let item):
            let values = (0..<Int.random(in: 0...3, using: &random)).map { ("k\"\($0)", item.value(&random)) }
            let json = "{" + values.map { Self.quoted($0.0) + ":" + $0.1.json }.joined(separator: ",") + "}"
            return plain(Self.blocks(values.map { AvroEncoding.string($0.0) + $0.1.bytes }, &random), json)
        case .union(let branches):
            let at = Int.random(in: branches.indices, using: &random)
            var value = branches[at].value(&random)
            value.bytes = AvroEncoding.long(at) + value.bytes
            if value.fields != nil, branches.count > 2 { value.fields = nil }
            if case .null = branches[at] { value.text = "" }
            return value
        case .record(_, let fields):
            let values = fields.map { ($0.0, $0.1.value(&random)) }
            let json = "{" + values.map { Self.quoted($0.0) + ":" + $0.1.json }.joined(separator: ",") + "}"
            var value = Value(bytes: values.flatMap { $0.1.bytes }, text: json, json: json, fields: [:])
            for (name, inner) in values {
                if let nested = inner.fields {
                    for (path, text) in nested { value.fields?[name + "." + path] = text }
                } else if !inner.text.isEmpty {
                    value.fields?[name] = inner.text
                }
            }
            return value
        case .instant:
            let value = Int.random(in: 0...4_000_000_000_000, using: &random)
            let seconds = Date(timeIntervalSince1970: Double(value / 1000)).formatted(.iso8601).dropLast()
            return quoted(AvroEncoding.long(value), seconds + String(format: ".%03dZ", value % 1000))
        case .date:
            let value = Int.random(in: 0...40_000, using: &random)
            let text = Date(timeIntervalSince1970: Double(value) * 86_400).formatted(.iso8601).prefix(10)
            return quoted(AvroEncoding.long(value), String(text))
        case .decimal(let scale):
            let value = Int.random(in: -99_999...99_999, using: &random)
            let digits = String(value.magnitude)
            let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
            let text = (value < 0 ? "-" : "") + padded.dropLast(scale) + (scale > 0 ? "." : "") + padded.suffix(scale)
            let bytes = AvroEncoding.little(value).reversed()
            return plain(AvroEncoding.bytes(Array(bytes.suffix(Int.random(in: 3...8, using: &random)))), text)
        }
    }

    /// Items in blocks of any length, some of which state their size.
    private static func blocks(_ items: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
        var (bytes, rest) = ([UInt8](), items[...])
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...3, using: &random))
            rest = rest.dropFirst(part.count)
            let data = part.flatMap { $0 }
            bytes +=
                Bool.random(using: &random)
                ? AvroEncoding.long(part.count) + data
                : AvroEncoding.long(-part.count) + AvroEncoding.long(data.count) + data
        }
        return bytes + [0]
    }

    private static func anyBytes(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private static func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    private static func quoted(_ text: String) -> String {
        "\""
            + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
            .replacingOccurrences(of: "\n", with: "\\n").replacingOccurrences(of: "\t", with: "\\t") + "\""
    }

    /// A record of all types, some of them chosen by chance. The first field is the record's number.
    static func anyRecord(_ random: inout SeededGenerator) -> AvroSample {
        var names = 0
        func name(_ kind: String) -> String {
            names += 1
            return kind + "\(names)"
        }
        func type(_ depth: Int) -> AvroSample {
            switch Int.random(in: 0..<(depth < 3 ? 19 : 14), using: &random) {
            case 0: return .boolean
            case 1: return .int
            case 2: return .long
            case 3: return .float
            case 4: return .double
            case 5: return .bytes
            case 6, 7: return .string
            case 8: return .fixed(name("Fixed"), Int.random(in: 0...5, using: &random))
            case 9: return .enumeration(name("Enum"), ["NEW", "OLD", "GONE"])
            case 10: return .instant
            case 11: return .date
            case 12: return .decimal(Int.random(in: 0...4, using: &random))
            case 13: return .uuid
            case 14: return .array(type(depth + 1))
            case 15: return .map(type(depth + 1))
            case 16: return .union([.null, plain(depth)])
            case 17: return .union([.string, .null, .record(name("Choice"), [("x", .int)]), .array(.long)])
            default:
                let count = Int.random(in: 1...3, using: &random)
                return .record(name("Record"), (0..<count).map { ("f\($0)", type(depth + 1)) })
            }
        }
        /// One that may stand in a union.
        func plain(_ depth: Int) -> AvroSample {
            let made = type(depth)
            if case .union = made { return .string }
            return made
        }
        return .record("Top", (0..<Int.random(in: 1...8, using: &random)).map { ("c\($0)", type(0)) })
    }
}
