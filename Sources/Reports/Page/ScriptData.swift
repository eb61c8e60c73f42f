/// JSON for a `<script type="application/json">` element: no text in it can end the element or begin a comment.
struct ScriptData {
    private(set) var bytes: [UInt8] = []

    /// Punctuation of JSON.
    mutating func literal(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func number(_ value: Int) { bytes += String(value).utf8 }

    /// A text as pages show it, in quotes.
    mutating func text(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in PageText.shown(text).utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            // Control characters are escaped already, and with them U+2028 and U+2029.
            case UInt8(ascii: "<"): literal("\\u003c")
            case UInt8(ascii: ">"): literal("\\u003e")
            case UInt8(ascii: "&"): literal("\\u0026")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func append(_ other: ScriptData) { bytes += other.bytes }
}
