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
        let special = Self.special(isAttribute)
        var at = content.lowerBound
        var from = at
        let inside = UnsafeRawBufferPointer(rebasing: source[..<content.upperBound])
        while true {
            at = plainEnd(at, content.upperBound, special)
            guard at < content.upperBound else { break }
            if source[at] == UInt8(ascii: "&") {
                guard let (count, scalar) = reference(inside, at) else {
                    at += 1
                    continue
                }
                take(from..<at)
                append(scalar)
                at += count
            } else if source[at] == UInt8(ascii: "<") {
                guard let token = XMLToken.next(inside, at: at) else {
                    at += 1
                    continue
                }
                take(from..<at)
                if token.isCDATA(inside) { writeCDATA((at + 9)..<(token.range.upperBound - 3)) }
                at = token.range.upperBound
            } else {
                take(from..<at)
                append(source[at], before: at + 1 < content.upperBound ? source[at + 1] : 0, isAttribute)
                at += 1
            }
            from = at
        }
        take(from..<at)
    }

    private func writeCDATA(_ content: Range<Int>) {
        var at = content.lowerBound
        while at < content.upperBound {
            let end = plainEnd(at, content.upperBound, 1 << 0x0D)
            take(at..<end)
            guard end < content.upperBound else { return }
            append(source[end], before: end + 1 < content.upperBound ? source[end + 1] : 0, false)
            at = end + 1
        }
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

    private var isUTF8: Bool { encoding == .utf8 || encoding == .utf8BOM }

    /// Bit n is set for a byte n that is not just taken as it is: line ends, references and, by where it stands, markup or white
    /// space. Of bytes beyond ASCII the encoding says it.
    private static func special(_ isAttribute: Bool) -> UInt64 {
        let always: UInt64 = 1 << 0x0D | 1 << 0x26
        return isAttribute ? always | 1 << 0x09 | 1 << 0x0A : always | 1 << 0x3C
    }

    /// Where the bytes that are taken as they are end.
    @inline(__always)
    private func plainEnd(_ start: Int, _ end: Int, _ special: UInt64) -> Int {
        var at = start
        while at < end {
            let byte = source[at]
            if byte < 0x40 ? special &>> UInt64(byte) & 1 != 0 : byte >= 0x80 && !isUTF8 { break }
            at += 1
        }
        return at
    }

    private func take(_ stretch: Range<Int>) { batch.append(UnsafeRawBufferPointer(rebasing: source[stretch])) }

    /// Adds a byte as the line ends, white space and letters of the encoding want it.
    private func append(_ byte: UInt8, before next: UInt8, _ isAttribute: Bool) {
        switch byte {
        case 0x0D where next == 0x0A: break
        case 0x0D: batch.append(isAttribute ? 0x20 : 0x0A)
        case 0x09 where isAttribute, 0x0A where isAttribute: batch.append(0x20)
        case 0x80... where !isUTF8:
            for scalar in RecordText.text(CollectionOfOne(byte), encoding).unicodeScalars { append(scalar) }
        default: batch.append(byte)
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
