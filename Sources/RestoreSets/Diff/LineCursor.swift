import Archives
import Foundation

/// Why bytes are no line of a manifest diff.
public struct LineFault: Error, Sendable {
    /// What the line does or has, to be read behind its number: "has no line end".
    public let message: String

    init(_ message: String) { self.message = message }
}

/// The name of a value in an object, as it stands in the line; it holds for the time of a call.
struct LineName: Equatable, CustomStringConvertible {
    let bytes: UnsafeRawBufferPointer

    static func == (one: LineName, other: LineName) -> Bool {
        guard one.bytes.count == other.bytes.count else { return false }
        guard let first = one.bytes.baseAddress, let second = other.bytes.baseAddress else { return true }
        return memcmp(first, second, one.bytes.count) == 0
    }

    static func ~= (name: StaticString, own: LineName) -> Bool {
        guard name.utf8CodeUnitCount == own.bytes.count, let base = own.bytes.baseAddress else { return false }
        return memcmp(name.utf8Start, base, own.bytes.count) == 0
    }

    var description: String { String(decoding: bytes.prefix(40), as: UTF8.self) }
}

/// Walks through one JSON value (RFC 8259) in memory: a line that winnow wrote and others may have changed. What is no JSON
/// throws `LineFault`, and nothing goes deeper than `depthLimit`.
///
/// A parser of its own and not Foundation's, for two reasons: strings with lone surrogates, by which names that are no UTF-8
/// are written, are no strings to `JSONDecoder`; and a manifest diff has millions of lines.
struct LineCursor {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    /// Levels of a value that is passed over; winnow's lines have three.
    private static let depthLimit = 16
    /// Bytes of a number: the longest that a `Double` needs has 24.
    private static let numberLimit = 32
    /// Names of an object: each is looked for among those before it.
    private static let nameLimit = 64

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Throws where something but space is left.
    mutating func end() throws {
        space()
        guard at == bytes.count else { throw LineFault("has something behind its end") }
    }

    /// Calls `member` at each value, which it has to read or to pass over. A name may stand there once, and has no escapes.
    mutating func object(_ member: (inout LineCursor, _ name: LineName) throws -> Void) throws {
        try take("{")
        if has("}") { return }
        // On the stack: millions of objects are read.
        try withUnsafeTemporaryAllocation(of: LineName.self, capacity: Self.nameLimit) { seen in
            var count = 0
            repeat {
                let (range, hasEscapes) = try rawText()
                let name = LineName(bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
                guard !hasEscapes else { throw LineFault("has a name with an escape") }
                guard !seen[..<count].contains(name) else { throw LineFault("has \(name) twice") }
                guard count < Self.nameLimit else { throw LineFault("has too many names") }
                seen.initializeElement(at: count, to: name)
                count += 1
                try take(":")
                try member(&self, name)
            } while has(",")
        }
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

    /// The same as `known` where a string's bytes are those.
    mutating func string(like known: String) throws -> String {
        let (range, hasEscapes) = try rawText()
        let raw = UnsafeRawBufferPointer(rebasing: bytes[range])
        if hasEscapes { return String(decoding: try Self.unescaped(raw), as: UTF8.self) }
        var known = known
        let isKnown = known.withUTF8 { $0.count == raw.count && UnsafeRawBufferPointer($0).elementsEqual(raw) }
        return isKnown ? known : String(decoding: raw, as: UTF8.self)
    }

    /// A member's path; the same as `known` where its bytes are those.
    mutating func path(like known: MemberPath) throws -> MemberPath {
        let (range, hasEscapes) = try rawText()
        let raw = UnsafeRawBufferPointer(rebasing: bytes[range])
        if hasEscapes { return MemberPath(try Self.unescaped(raw)) }
        let isKnown = known.bytes.count == raw.count && known.bytes.elementsEqual(raw)
        return isKnown ? known : MemberPath(raw)
    }

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
            case 0..<0x20: throw LineFault("has a control character at byte \(at)")
            default: at += 1
            }
        }
        throw LineFault("has a string without an end")
    }

    /// A number of a place or a count: digits only.
    mutating func integer() throws -> Int {
        space()
        let start = at
        var value = 0
        while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
            let (tenfold, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = tenfold.addingReportingOverflow(Int(digit))
            guard !isOver, !isOverToo else { throw LineFault("has a number that is too large") }
            value = sum
            at += 1
        }
        guard at > start, at == start + 1 || bytes[start] != 0x30 else { throw LineFault("lacks a whole number") }
        return value
    }

    mutating func number() throws -> Double {
        let text = try numberText()
        guard let value = Double(text), value.isFinite, text.first != "+" else { throw LineFault("lacks a number") }
        return value
    }

    /// Passes over a value and says where it stands.
    @discardableResult
    mutating func value() throws -> Range<Int> { try value(depth: 0) }

    private mutating func value(depth: Int) throws -> Range<Int> {
        guard depth < Self.depthLimit else { throw LineFault("is too deep") }
        space()
        let start = at
        guard start < bytes.count else { throw LineFault("ends too early") }
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
            guard at < bytes.count, bytes[at] == word.utf8Start[index] else {
                throw LineFault("has something that is no value at byte \(at)")
            }
            at += 1
        }
    }

    private mutating func numberText() throws -> String {
        space()
        let start = at
        while at < bytes.count, at - start <= Self.numberLimit, Self.isOfNumber(bytes[at]) { at += 1 }
        guard at > start, at - start <= Self.numberLimit else { throw LineFault("lacks a number at byte \(start)") }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || "+-.eE".utf8.contains(byte)
    }

    private mutating func take(_ mark: Unicode.Scalar) throws {
        guard has(mark) else { throw LineFault("lacks \(mark) at byte \(at)") }
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
            guard at + 4 <= raw.count else { throw LineFault("has half an escape") }
            var value: UInt32 = 0
            for byte in raw[at..<(at + 4)] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                    throw LineFault("has an escape that is none")
                }
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
            guard at < raw.count else { throw LineFault("has half an escape") }
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
                    guard (0xDC00..<0xE000).contains(low) else { throw LineFault("has half a surrogate pair") }
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                }
                if (0xDC80..<0xDD00).contains(value) {
                    text.append(UInt8(value & 0xFF))
                } else {
                    guard let scalar = Unicode.Scalar(value) else { throw LineFault("has half a surrogate pair") }
                    text += Array(String(scalar).utf8)
                }
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(raw[at - 1])
            default: throw LineFault("has an escape that is none")
            }
        }
        return text
    }
}
