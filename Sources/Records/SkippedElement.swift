import CStructure

/// Finds the end of one JSON value whose bytes come in pieces, by its strings and brackets alone.
struct SkippedElement {
    private enum Kind { case unknown, nested, string, word }
    private var kind = Kind.unknown
    private var scan = winnow_json_scan()
    private var isEscaped = false

    /// Takes the bytes of the value; the first call has its first byte at the front.
    ///
    /// - Returns: bytes that belong to it, and whether it ends with them.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isComplete: Bool) {
        guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), !bytes.isEmpty else {
            return (0, false)
        }
        var at = 0
        if kind == .unknown {
            switch bytes[0] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): kind = .nested
            case UInt8(ascii: "\""):
                kind = .string
                at = 1
            default: kind = .word
            }
        }
        switch kind {
        case .nested:
            let count = winnow_json_end(base, bytes.count, &scan)
            return (count, scan.complete != 0)
        case .string:
            while at < bytes.count {
                let byte = bytes[at]
                at += 1
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    return (at, true)
                }
            }
            return (at, false)
        case .word, .unknown:
            let end = Self.endOfWord(bytes, from: 0)
            return (end, end < bytes.count)
        }
    }

    /// Where a number, a literal or what stands in their place ends.
    static func endOfWord(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at < bytes.count, !JSONBytes.isSpace(bytes[at]) {
            switch bytes[at] {
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
                UInt8(ascii: "\""):
                return at
            default: at += 1
            }
        }
        return at
    }
}
