/// Writes an element's content, or an attribute's value, as text into the field of a batch.
struct XMLText {
    let batch: RecordBatch
    let source: UnsafeRawBufferPointer
    let isUTF8: Bool

    /// Markup goes, CDATA stays as it is, the five predefined and the numeric references are decoded. Others are left as
    /// they are: nothing is expanded.
    func field(_ content: Range<Int>) {
        var at = content.lowerBound
        var from = at
        func flush() { batch.append(UnsafeRawBufferPointer(rebasing: source[from..<at])) }
        let inside = UnsafeRawBufferPointer(rebasing: source[..<content.upperBound])
        while at < content.upperBound {
            if source[at] == UInt8(ascii: "&"), let (count, scalar) = reference(inside, at) {
                flush()
                append(scalar)
                at += count
                from = at
            } else if source[at] == UInt8(ascii: "<"), let token = XMLToken.next(inside, at: at) {
                flush()
                if XMLToken.starts("<![CDATA[", inside, at) {
                    batch.append(
                        UnsafeRawBufferPointer(rebasing: source[(at + 9)..<(token.range.upperBound - 3)]))
                }
                at = token.range.upperBound
                from = at
            } else {
                at += 1
            }
        }
        flush()
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
        while here < source.count, here - first < 8, let digit = Self.digit(source[here]), isHex || digit < 10 {
            value = value &* (isHex ? 16 : 10) &+ digit
            here += 1
        }
        guard here > first, here < source.count, source[here] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(value),
            isUTF8 || value < 0x80 || (0xA0..<0x100).contains(value)
        else { return nil }
        return (here + 1 - at, scalar)
    }

    private func append(_ scalar: Unicode.Scalar) {
        guard isUTF8 else { return batch.append(UInt8(truncatingIfNeeded: scalar.value)) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { batch.append(byte) }
    }

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
