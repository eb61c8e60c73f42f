/// Writes an element's content, or an attribute's value, into the field of a batch: as UTF-8, as XML 1.0 says that an
/// application sees it.
struct XMLText {
    let batch: RecordBatch
    let source: UnsafeRawBufferPointer
    let encoding: TextEncoding

    /// Markup goes, CDATA stays as it is, the five predefined and the numeric references are decoded, line ends become line
    /// feeds. Other references are left as they are: nothing is expanded.
    func field(_ content: Range<Int>) { write(content, isAttribute: false) }

    /// As an element's content, but that white space becomes spaces.
    func attribute(_ value: Range<Int>) { write(value, isAttribute: true) }

    /// A name or an attribute's value as a string.
    static func string(_ bytes: some Collection<UInt8>, _ encoding: TextEncoding) -> String {
        // Most names are just that.
        if bytes.allSatisfy({ (0x20..<0x80).contains($0) && $0 != UInt8(ascii: "&") }) {
            return String(decoding: bytes, as: UTF8.self)
        }
        let batch = RecordBatch()
        return Array(bytes).withUnsafeBytes { source in
            XMLText(batch: batch, source: source, encoding: encoding).attribute(source.indices)
            guard batch.textCount > 0 else { return "" }
            return batch.withText { String(decoding: $0, as: UTF8.self) }
        }
    }

    private func write(_ content: Range<Int>, isAttribute: Bool) {
        var at = content.lowerBound
        var from = at
        let inside = UnsafeRawBufferPointer(rebasing: source[..<content.upperBound])
        while at < content.upperBound {
            if source[at] == UInt8(ascii: "&"), let (count, scalar) = reference(inside, at) {
                append(from..<at, isAttribute)
                append(scalar)
                at += count
                from = at
            } else if source[at] == UInt8(ascii: "<"), !isAttribute, let token = XMLToken.next(inside, at: at) {
                append(from..<at, isAttribute)
                if token.isCDATA(inside) { append((at + 9)..<(token.range.upperBound - 3), isAttribute) }
                at = token.range.upperBound
                from = at
            } else {
                at += 1
            }
        }
        append(from..<at, isAttribute)
    }

    private func reference(_ source: UnsafeRawBufferPointer, _ at: Int) -> (count: Int, scalar: Unicode.Scalar)? {
        for (text, scalar) in Self.predefined where XMLToken.starts(text, source, at) {
            return (text.utf8CodeUnitCount, scalar)
        }
        guard XMLToken.starts("&#", source, at) else { return nil }
        let isHex = XMLToken.starts("&#x", source, at)
        var here = at + (isHex ? 3 : 2)
        var value: UInt32 = 0
        let first = here
        while here < source.count, let digit = Self.digit(source[here]), isHex || digit < 10 {
            value = min(value * (isHex ? 16 : 10) + digit, Self.beyondUnicode)
            here += 1
        }
        guard here > first, here < source.count, source[here] == UInt8(ascii: ";"), value > 0,
            let scalar = Unicode.Scalar(value)
        else { return nil }
        return (here + 1 - at, scalar)
    }

    // MARK: Bytes

    private func append(_ stretch: Range<Int>, _ isAttribute: Bool) {
        let bytes = UnsafeRawBufferPointer(rebasing: source[stretch])
        let isUTF8 = encoding == .utf8 || encoding == .utf8BOM
        guard bytes.contains(where: { $0 < 0x20 && ($0 == 0x0D || isAttribute) || $0 >= 0x80 && !isUTF8 }) else {
            return batch.append(bytes)
        }
        for (at, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D where at + 1 < bytes.count && bytes[at + 1] == 0x0A: continue
            case 0x0D: batch.append(isAttribute ? 0x20 : 0x0A)
            case 0x09 where isAttribute, 0x0A where isAttribute: batch.append(0x20)
            case 0x80... where !isUTF8:
                for scalar in RecordText.text(CollectionOfOne(byte), encoding).unicodeScalars { append(scalar) }
            default: batch.append(byte)
            }
        }
    }

    private func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { batch.append(byte) }
    }

    private static let beyondUnicode: UInt32 = 0x11_0000

    private static let predefined: [(StaticString, Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }
}
