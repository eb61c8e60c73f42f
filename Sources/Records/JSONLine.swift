/// Builds one line of JSON with its keys in the order they are added.
public struct JSONLine: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init(capacity: Int = 512) {
        bytes.reserveCapacity(capacity)
    }

    public mutating func object(_ key: StaticString? = nil, _ body: (inout JSONLine) -> Void) {
        begin(key)
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    public mutating func array(_ key: StaticString? = nil, _ body: (inout JSONLine) -> Void) {
        begin(key)
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    public mutating func string(_ key: StaticString? = nil, _ value: String) {
        begin(key)
        quote(value)
    }

    /// A member whose name is not known beforehand.
    public mutating func string(named key: String, _ value: String) {
        begin(nil)
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        quote(value)
    }

    /// Text as bytes, a path for instance. What is no UTF-8 becomes lone surrogates, U+DC80…U+DCFF, as Python's
    /// `surrogateescape` writes them, so that the bytes can be had back.
    public mutating func string(_ key: StaticString? = nil, bytes text: [UInt8]) {
        if let text = String(validating: text, as: UTF8.self) { return string(key, text) }
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        var rest = text[...]
        while let first = rest.first {
            let width = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            if width > 0, let text = String(validating: rest.prefix(width), as: UTF8.self) {
                escape(text)
                rest = rest.dropFirst(width)
            } else {
                bytes.append(contentsOf: Array("\\udc".utf8) + Array(String(first, radix: 16).utf8))
                rest = rest.dropFirst()
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func number(_ key: StaticString? = nil, _ value: Int) {
        begin(key)
        digits(value)
    }

    /// Bytes as lower-case hexadecimal digits.
    public mutating func hexadecimal(_ key: StaticString? = nil, _ value: [UInt8]) {
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            bytes.append(Self.hexadecimalDigit(byte >> 4))
            bytes.append(Self.hexadecimalDigit(byte & 15))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Members that are the same in many objects, made once: what another line has between its braces.
    public mutating func members(of other: JSONLine) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: other.bytes)
        needsComma = true
    }

    private mutating func digits(_ value: Int) {
        guard value >= 0 else {
            bytes.append(contentsOf: String(value).utf8)
            return
        }
        let start = bytes.count
        var rest = value
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// A number with at most `places` decimal places, without trailing zeros.
    public mutating func number(_ key: StaticString? = nil, _ value: Double, places: Int) {
        begin(key)
        bytes.append(contentsOf: Self.decimal(value, places: places).utf8)
    }

    public mutating func boolean(_ key: StaticString? = nil, _ value: Bool) {
        begin(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Ends the line; what is added next begins another one.
    public mutating func newline() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// `value` rounded to `places` places, half away from zero, in the shortest form.
    public static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let scaled = Int((value.magnitude * Double(scale)).rounded())
        var text = value < 0 && scaled != 0 ? "-" : ""
        text += String(scaled / scale)
        var fraction = String(scaled % scale)
        guard fraction != "0" else { return text }
        fraction = String(repeating: "0", count: places - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return text + "." + fraction
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// A JSON string (RFC 8259, 7); characters that terminals and HTML take for something else are escaped too.
    private mutating func quote(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        escape(value)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ value: String) {
        var value = value
        let isPlain = value.withUTF8 { utf8 in
            guard utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        guard !isPlain else { return }
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C:
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(scalar.value))
            case 0x0A: bytes.append(contentsOf: Array("\\n".utf8))
            case 0x0D: bytes.append(contentsOf: Array("\\r".utf8))
            case 0x09: bytes.append(contentsOf: Array("\\t".utf8))
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
                let hex = String(scalar.value, radix: 16)
                bytes.append(contentsOf: Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8))
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }
}
