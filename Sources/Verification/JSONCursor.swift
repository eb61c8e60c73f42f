/// Why a text is no JSON, or not the JSON that was expected, and where.
struct JSONFault: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

/// Reads JSON (RFC 8259) value by value from bytes in memory, nothing built that is not asked for.
///
/// A parser of its own and not Foundation's, for two reasons: strings with lone surrogates, by which names that are no UTF-8
/// are written, are no strings to `JSONDecoder`; and a manifest diff has millions of lines.
struct JSONCursor {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    /// Levels of values that are passed over; a line of the manifest diff has three.
    private static let depthLimit = 32

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Fails unless nothing but space is left.
    mutating func end() throws {
        skipSpace()
        guard at == bytes.count else { throw JSONFault("has something behind its end") }
    }

    /// Reads an object: `body` is called with each name and must read its value. A name may stand there once.
    mutating func object(_ body: (UnsafeRawBufferPointer, inout JSONCursor) throws -> Void) throws {
        try expect(UInt8(ascii: "{"))
        var seen: [Range<Int>] = []
        if next(is: UInt8(ascii: "}")) { return }
        repeat {
            skipSpace()
            let start = at
            try skipString()
            let range = (start + 1)..<(at - 1)
            let name = UnsafeRawBufferPointer(rebasing: bytes[range])
            guard !seen.contains(where: { bytes[$0].elementsEqual(name) }) else {
                throw JSONFault("has \(String(decoding: name, as: UTF8.self)) twice")
            }
            seen.append(range)
            try expect(UInt8(ascii: ":"))
            try body(name, &self)
        } while next(is: UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    mutating func array(_ body: (inout JSONCursor) throws -> Void) throws {
        try expect(UInt8(ascii: "["))
        if next(is: UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while next(is: UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    /// A number without sign, fraction and exponent.
    mutating func natural() throws -> Int {
        skipSpace()
        let start = at
        var value = 0
        while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
            let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow2) = tenfold.addingReportingOverflow(Int(digit))
            guard !overflow, !overflow2 else { throw JSONFault("has a number that is too large") }
            value = sum
            at += 1
        }
        guard at > start, at == start + 1 || bytes[start] != 0x30 else { throw JSONFault("lacks a whole number") }
        return value
    }

    mutating func number() throws -> Double {
        skipSpace()
        let start = at
        while at < bytes.count, Self.isOfNumber(bytes[at]) { at += 1 }
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        guard let value = Double(text), value.isFinite, text.first != "+" else { throw JSONFault("lacks a number") }
        return value
    }

    /// A string's bytes; lone surrogates U+DC80 to U+DCFF are the bytes that they stand for.
    mutating func string() throws -> [UInt8] {
        skipSpace()
        let start = at + 1
        let hasEscapes = try skipString()
        let raw = bytes[start..<(at - 1)]
        return hasEscapes ? try Self.unescaped(UnsafeRawBufferPointer(rebasing: raw)) : Array(raw)
    }

    mutating func text() throws -> String { String(decoding: try string(), as: UTF8.self) }

    /// Passes over a value.
    mutating func skip(depth: Int = 0) throws {
        guard depth < Self.depthLimit else { throw JSONFault("is too deep") }
        skipSpace()
        guard at < bytes.count else { throw JSONFault("ends too early") }
        switch bytes[at] {
        case UInt8(ascii: "{"): try object { try $1.skip(depth: depth + 1) }
        case UInt8(ascii: "["): try array { try $0.skip(depth: depth + 1) }
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
    }

    private mutating func word(_ word: StaticString) throws {
        for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) { try expect(byte) }
    }

    private mutating func skipSpace() {
        while at < bytes.count, case let byte = bytes[at], byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
        {
            at += 1
        }
    }

    private mutating func expect(_ byte: UInt8) throws {
        skipSpace()
        guard at < bytes.count, bytes[at] == byte else {
            throw JSONFault("lacks \(Character(Unicode.Scalar(byte))) at byte \(at)")
        }
        at += 1
    }

    private mutating func next(is byte: UInt8) -> Bool {
        skipSpace()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    /// Whether it has escapes.
    @discardableResult
    private mutating func skipString() throws -> Bool {
        try expect(UInt8(ascii: "\""))
        var hasEscapes = false
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return hasEscapes }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                at += 1
            } else if byte < 0x20 {
                break
            }
        }
        throw JSONFault("has a string without an end")
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }

    private static func unescaped(_ raw: UnsafeRawBufferPointer) throws -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        func unit() throws -> UInt16 {
            guard at + 4 <= raw.count else { throw JSONFault("has half an escape") }
            var value: UInt16 = 0
            for byte in raw[at..<(at + 4)] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                    throw JSONFault("has an escape that is none")
                }
                value = value << 4 | UInt16(digit)
            }
            at += 4
            return value
        }
        while at < raw.count {
            let byte = raw[at]
            at += 1
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            guard at < raw.count else { throw JSONFault("has half an escape") }
            let kind = raw[at]
            at += 1
            switch kind {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(kind)
            case UInt8(ascii: "u"):
                let first = try unit()
                if (0xDC80...0xDCFF).contains(first) {
                    out.append(UInt8(first & 0xFF))
                } else if (0xD800..<0xDC00).contains(first), at + 6 <= raw.count, raw[at] == UInt8(ascii: "\\"),
                    raw[at + 1] == UInt8(ascii: "u")
                {
                    at += 2
                    let second = try unit()
                    let value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + (UInt32(second) & 0x3FF)
                    guard (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(value) else {
                        throw JSONFault("has half a surrogate pair")
                    }
                    out += Array(String(Character(scalar)).utf8)
                } else if let scalar = Unicode.Scalar(UInt32(first)) {
                    out += Array(String(Character(scalar)).utf8)
                } else {
                    throw JSONFault("has half a surrogate pair")
                }
            default: throw JSONFault("has an escape that is none")
            }
        }
        return out
    }
}
