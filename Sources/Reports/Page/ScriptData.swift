/// JSON for a `<script type="application/json">` element: no text in it can end the element or begin a comment.
struct ScriptData {
    /// Pieces that are full, and the one that is written: one array would be copied each time that it grows.
    private var full: [[UInt8]] = []
    private var bytes: [UInt8] = []

    private static let pieceBytes = 1 << 16

    /// All of it, in order.
    var pieces: [[UInt8]] { full + [bytes] }

    /// Punctuation of JSON.
    mutating func literal(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

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

    /// Begins another piece where this one is long enough; called between values.
    mutating func pause() {
        guard bytes.count >= Self.pieceBytes else { return }
        full.append(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
