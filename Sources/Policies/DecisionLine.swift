import Foundation

/// A decision on a line of its own in the form that winnow writes, read without a YAML parser: files have a hundred thousand
/// of them.
struct DecisionLine {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    /// Reads `{decision: keep, key: "…", …}`.
    ///
    /// `nil` for a line in any other form, or with a fault: what it means, or what is wrong with it, is for the YAML parser
    /// to say.
    static func read(_ line: UnsafeRawBufferPointer) -> Override? {
        var reader = DecisionLine(bytes: line)
        return reader.override()
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private mutating func override() -> Override? {
        var values: [String: String] = [:]
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            if !values.isEmpty { guard take(UInt8(ascii: " ")) else { return nil } }
            guard let name = word(), Self.names.contains(name), take(UInt8(ascii: ":")), take(UInt8(ascii: " ")),
                let value = scalar(), values.updateValue(value, forKey: name) == nil
            else { return nil }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")), at == bytes.count else { return nil }
        let sha256 = values["sha256"]
        guard let verdict = values["decision"].flatMap(Override.Verdict.init(rawValue:)), let by = values["by"],
            let why = values["why"], sha256 != nil || values["key"] != nil, sha256.map(Self.isDigest) ?? true
        else { return nil }
        return Override(
            table: values["table"], key: values["key"], sha256: sha256, verdict: verdict, by: by,
            when: values["when"], why: why)
    }

    private static let names: Set<String> = ["table", "key", "sha256", "decision", "by", "when", "why"]

    private static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func scalar() -> String? { take(UInt8(ascii: "\"")) ? quoted() : word() }

    /// A scalar without quotes, of what cannot mean anything to YAML.
    private mutating func word() -> String? {
        let start = at
        while at < bytes.count, Self.isPlain(bytes[at], isFirst: at == start) { at += 1 }
        return at == start ? nil : String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): !isFirst
        default: false
        }
    }

    /// What stands behind an opening quote, up to the closing one.
    private mutating func quoted() -> String? {
        var text: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return Self.text(text)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text += Array(String(Character(scalar)).utf8)
            case 0x20..<0x7F, 0x80...: text.append(byte)
            default: return nil
            }
        }
        return nil
    }

    /// What stands behind a backslash, of what `PrintableText.yaml` writes.
    private mutating func escape() -> Unicode.Scalar? {
        guard at < bytes.count else { return nil }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "x"): return hexadecimal(digits: 2)
        case UInt8(ascii: "U"): return hexadecimal(digits: 8)
        default: return nil
        }
    }

    private mutating func hexadecimal(digits: Int) -> Unicode.Scalar? {
        guard bytes.count - at >= digits else { return nil }
        let text = String(decoding: bytes[at..<(at + digits)], as: UTF8.self)
        guard text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }), let value = UInt32(text, radix: 16)
        else { return nil }
        at += digits
        return Unicode.Scalar(value)
    }

    /// `nil` for bytes that are no UTF-8.
    private static func text(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }
}
