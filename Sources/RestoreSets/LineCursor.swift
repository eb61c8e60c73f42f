import Foundation

/// Walks through one JSON value in memory: a line that winnow wrote and others may have changed. What is no JSON throws
/// `Malformed`, and nothing goes deeper than `depthLimit`.
struct LineCursor {
    struct Malformed: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    /// Levels of a value that is passed over; winnow's lines have three.
    private static let depthLimit = 16
    /// Bytes of a number: the longest that a `Double` needs has 24.
    private static let numberLimit = 32

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Throws where something but space is left.
    mutating func end() throws {
        space()
        guard at == bytes.count else { throw Malformed() }
    }

    /// Calls `member` at each value, which it has to read or to pass over.
    mutating func object(_ member: (inout LineCursor, _ name: String) throws -> Void) throws {
        try take("{")
        if has("}") { return }
        repeat {
            let name = try string()
            try take(":")
            try member(&self, name)
        } while has(",")
        try take("}")
    }

    /// Calls `element` at each value, which it has to read or to pass over.
    mutating func array(_ element: (inout LineCursor) throws -> Void) throws {
        try take("[")
        if has("]") { return }
        repeat { try element(&self) } while has(",")
        try take("]")
    }

    mutating func string() throws -> String { String(decoding: try text(), as: UTF8.self) }

    /// A string's bytes. Lone surrogates U+DC80…U+DCFF are the bytes of a name that is no UTF-8.
    mutating func text() throws -> [UInt8] {
        let (range, hasEscapes) = try rawText()
        return hasEscapes ? try Self.unescaped(UnsafeRawBufferPointer(rebasing: bytes[range])) : Array(bytes[range])
    }

    /// Where a string's characters stand, and whether they are its text as they are.
    mutating func rawText() throws -> (range: Range<Int>, hasEscapes: Bool) {
        try take("\"")
        let start = at
        var hasEscapes = false
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return (start..<(at - 1), hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                at += 2
            case 0..<0x20: throw Malformed()
            default: at += 1
            }
        }
        throw Malformed()
    }

    /// A number of a place or a count: not below zero.
    mutating func integer() throws -> Int {
        guard let value = Int(try numberText()), value >= 0 else { throw Malformed() }
        return value
    }

    mutating func number() throws -> Double {
        guard let value = Double(try numberText()), value.isFinite else { throw Malformed() }
        return value
    }

    /// Passes over a value and says where it stands.
    @discardableResult
    mutating func value() throws -> Range<Int> { try value(depth: 0) }

    private mutating func value(depth: Int) throws -> Range<Int> {
        guard depth < Self.depthLimit else { throw Malformed() }
        space()
        let start = at
        guard start < bytes.count else { throw Malformed() }
        switch bytes[start] {
        case UInt8(ascii: "\""): _ = try rawText()
        case UInt8(ascii: "{"): try object { cursor, _ in _ = try cursor.value(depth: depth + 1) }
        case UInt8(ascii: "["): try array { _ = try $0.value(depth: depth + 1) }
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
        return start..<at
    }

    private mutating func word(_ word: StaticString) throws {
        for index in 0..<word.utf8CodeUnitCount {
            guard at < bytes.count, bytes[at] == word.utf8Start[index] else { throw Malformed() }
            at += 1
        }
    }

    private mutating func numberText() throws -> String {
        space()
        let start = at
        while at < bytes.count, at - start <= Self.numberLimit, Self.isOfNumber(bytes[at]) { at += 1 }
        guard at > start, at - start <= Self.numberLimit else { throw Malformed() }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || "+-.eE".utf8.contains(byte)
    }

    private mutating func take(_ mark: Unicode.Scalar) throws {
        guard has(mark) else { throw Malformed() }
    }

    private mutating func has(_ mark: Unicode.Scalar) -> Bool {
        space()
        guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
        at += 1
        return true
    }

    private mutating func space() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
    }

    /// The bytes that a string's characters between its quotes stand for.
    static func unescaped(_ raw: UnsafeRawBufferPointer) throws -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var at = 0
        func unit() throws -> UInt32 {
            guard at + 4 <= raw.count else { throw Malformed() }
            var value: UInt32 = 0
            for byte in raw[at..<(at + 4)] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Malformed() }
                value = value << 4 | UInt32(digit)
            }
            at += 4
            return value
        }
        while at < raw.count {
            let byte = raw[at]
            at += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard at < raw.count else { throw Malformed() }
            at += 1
            switch raw[at - 1] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "u"):
                var value = try unit()
                if (0xD800..<0xDC00).contains(value), at + 6 <= raw.count, raw[at] == UInt8(ascii: "\\"),
                    raw[at + 1] == UInt8(ascii: "u")
                {
                    at += 2
                    let low = try unit()
                    guard (0xDC00..<0xE000).contains(low) else { throw Malformed() }
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                }
                if (0xDC80..<0xDD00).contains(value) {
                    text.append(UInt8(value & 0xFF))
                } else {
                    guard let scalar = Unicode.Scalar(value) else { throw Malformed() }
                    text += Array(String(scalar).utf8)
                }
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(raw[at - 1])
            default: throw Malformed()
            }
        }
        return text
    }
}
