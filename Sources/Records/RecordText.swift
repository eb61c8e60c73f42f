/// Fields as text for people.
public enum RecordText {
    /// A field decoded, without its outer quotes and with doubled quotes undone. Bytes that are no text become U+FFFD.
    public static func decode(_ field: UnsafeRawBufferPointer, quote: UInt8, encoding: TextEncoding) -> String {
        var bytes = field
        if quote != 0, bytes.count >= 2, bytes[0] == quote, bytes[bytes.count - 1] == quote {
            bytes = UnsafeRawBufferPointer(rebasing: bytes[1..<(bytes.count - 1)])
            if bytes.contains(quote) { return text(undoubled(bytes, quote), encoding) }
        }
        return text(bytes, encoding)
    }

    /// Bytes as text; UTF-16 is UTF-8 by the time a batch has fields.
    public static func text(_ bytes: some Collection<UInt8>, _ encoding: TextEncoding) -> String {
        switch encoding {
        case .utf8, .utf8BOM, .utf16LE, .utf16BE: return String(decoding: bytes, as: UTF8.self)
        case .latin1: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case .windows1252:
            return String(
                String.UnicodeScalarView(
                    bytes.map { byte in
                        (0x80..<0xA0).contains(byte) ? windows1252[Int(byte - 0x80)] : Unicode.Scalar(byte)
                    }))
        }
    }

    /// Whether no byte is above 0x7F.
    public static func isASCII(_ text: UnsafeRawBufferPointer) -> Bool {
        var bits: UInt64 = 0
        var at = 0
        while at &+ 8 <= text.count {
            bits |= text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            at &+= 8
        }
        while at < text.count {
            bits |= UInt64(text[at])
            at &+= 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }

    private static func undoubled(_ bytes: UnsafeRawBufferPointer, _ quote: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        var skip = false
        for byte in bytes {
            if byte == quote, !skip {
                skip = true
            } else {
                skip = false
            }
            if !skip || byte != quote { result.append(byte) }
        }
        return result
    }

    /// Windows-1252, 0x80…0x9F, by https://encoding.spec.whatwg.org/index-windows-1252.txt
    private static let windows1252: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}",
        "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}", "\u{2019}",
        "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}",
        "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
