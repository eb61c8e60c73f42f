import Foundation

@testable import Records

/// A BSON value, as tests make documents of; its bytes by bsonspec.org and the text that a field of it has.
indirect enum BSONValue {
    case double(Double), string(String), document([(String, BSONValue)]), array([BSONValue]), bool(Bool), null
    case objectID([UInt8]), date(Int64), int32(Int32), int64(Int64), uuid([UInt8]), bytes([UInt8]), regex(String)

    var type: UInt8 {
        switch self {
        case .double: 1
        case .string: 2
        case .document: 3
        case .array: 4
        case .uuid, .bytes: 5
        case .objectID: 7
        case .bool: 8
        case .date: 9
        case .null: 10
        case .regex: 11
        case .int32: 16
        case .int64: 18
        }
    }

    var encoded: [UInt8] {
        switch self {
        case .double(let value): Self.little(value.bitPattern)
        case .string(let value): Self.little(UInt32(value.utf8.count + 1)) + Array(value.utf8) + [0]
        case .document(let elements): Self.wire(elements)
        case .array(let values): Self.wire(values.enumerated().map { ("\($0.offset)", $0.element) })
        case .bool(let value): [value ? 1 : 0]
        case .null: []
        case .objectID(let bytes): bytes
        case .date(let value), .int64(let value): Self.little(UInt64(bitPattern: value))
        case .int32(let value): Self.little(UInt32(bitPattern: value))
        case .uuid(let bytes): Self.little(UInt32(bytes.count)) + [4] + bytes
        case .bytes(let bytes): Self.little(UInt32(bytes.count)) + [0] + bytes
        case .regex(let pattern): Array(pattern.utf8) + [0] + Array("i".utf8) + [0]
        }
    }

    static func wire(_ elements: [(String, BSONValue)]) -> [UInt8] {
        let body = elements.flatMap { key, value -> [UInt8] in [value.type] + Array(key.utf8) + [0] + value.encoded }
        return little(UInt32(body.count + 5)) + body + [0]
    }

    private static func little<N: FixedWidthInteger>(_ value: N) -> [UInt8] {
        (0..<(N.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Columns and fields of a document, empty ones left out.
    static func fields(_ elements: [(String, BSONValue)], under path: String = "") -> [String: String] {
        var fields: [String: String] = [:]
        for (key, value) in elements {
            if case .document(let inner) = value {
                fields.merge(Self.fields(inner, under: path + key + ".")) { $1 }
            } else {
                fields[path + key] = value.text
            }
        }
        return fields.filter { !$0.value.isEmpty }
    }

    var text: String {
        switch self {
        case .double(let value):
            value == value.rounded() && abs(value) < 1e15 && (value != 0 || value.sign == .plus)
                ? String(Int64(value)) : "\(value)"
        case .string(let value): value
        case .document(let elements):
            "{" + elements.map { Self.quoted($0.0) + ":" + $0.1.json }.joined(separator: ",") + "}"
        case .array(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
        case .bool(let value): "\(value)"
        case .null: ""
        case .objectID(let bytes), .bytes(let bytes): Self.hex(bytes)
        case .date(let value):
            Date(timeIntervalSince1970: Double(value / 1000)).formatted(.iso8601).dropLast()
                + String(format: ".%03dZ", Int(value % 1000))
        case .int32(let value): "\(value)"
        case .int64(let value): "\(value)"
        case .uuid(let b):
            [b[..<4], b[4..<6], b[6..<8], b[8..<10], b[10...]].map { Self.hex(Array($0)) }.joined(separator: "-")
        case .regex(let pattern): "/\(pattern)/i"
        }
    }

    private var json: String {
        switch self {
        case .null: "null"
        case .double, .int32, .int64, .bool, .document, .array: text
        default: Self.quoted(text)
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"", "\\": result += "\\\(character)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(character)
            }
        }
        return result + "\""
    }

    private static func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    /// Any value, the same for the same state of `random`.
    static func any(_ random: inout SeededGenerator, depth: Int = 0) -> BSONValue {
        func bytes(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        switch Int.random(in: 0..<(depth < 3 ? 13 : 11), using: &random) {
        case 0: return .double(Double.random(in: -1e6...1e6, using: &random))
        case 1: return .double(Double(Int.random(in: -9...9, using: &random)))
        case 2: return .string(["", "Ann", "a\"b\\c\nd", "é€😀", "tab\tin"].randomElement(using: &random) ?? "")
        case 3: return .bool(Bool.random(using: &random))
        case 4: return .null
        case 5: return .objectID(bytes(12, &random))
        case 6: return .date(Int64.random(in: 0...4_000_000_000_000, using: &random))
        case 7: return .int32(Int32.random(in: .min ... .max, using: &random))
        case 8: return .int64(Int64.random(in: .min ... .max, using: &random))
        case 9: return .uuid(bytes(16, &random))
        case 10: return .bytes(bytes(Int.random(in: 0...9, using: &random), &random))
        case 11:
            return .array((0..<Int.random(in: 0...3, using: &random)).map { _ in any(&random, depth: depth + 1) })
        default:
            let keys = ["city", "zip", "é"].prefix(Int.random(in: 0...3, using: &random))
            return .document(keys.map { ($0, any(&random, depth: depth + 1)) })
        }
    }

    static func anyDocument(_ random: inout SeededGenerator, _ id: Int) -> [(String, BSONValue)] {
        let keys = ["name", "age", "address", "tags", "x", "y"].shuffled(using: &random)
        return [("_id", .int32(Int32(id)))]
            + keys.prefix(Int.random(in: 0...6, using: &random)).map { ($0, any(&random)) }
    }
}
