/// UTF-16 as UTF-8 and back to positions: one unit becomes one to three bytes, a pair four.
///
/// The number of units can be read off the UTF-8: one for each byte that is no continuation, one more for each lead of
/// four. A surrogate without its partner becomes U+FFFD, three bytes and one unit, so that this holds for any input.
enum UTF16Transcoding {
    /// The whole units of `source` as UTF-8; an odd byte at the end is left out.
    static func utf8(_ source: UnsafeRawBufferPointer, bigEndian: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count / 2 + 128)
        let (low, high) = bigEndian ? (1, 0) : (0, 1)
        func unit(_ at: Int) -> UInt32 { UInt32(source[at + high]) << 8 | UInt32(source[at + low]) }
        var at = 0
        while at + 1 < source.count {
            let first = unit(at)
            at += 2
            switch first {
            case 0..<0x80: result.append(UInt8(first))
            case 0x80..<0x800:
                result.append(UInt8(0xC0 | first >> 6))
                result.append(UInt8(0x80 | first & 0x3F))
            case 0xD800..<0xDC00 where at + 1 < source.count && (0xDC00..<0xE000).contains(unit(at)):
                let scalar = 0x10000 + (first - 0xD800) << 10 + (unit(at) - 0xDC00)
                at += 2
                result.append(UInt8(0xF0 | scalar >> 18))
                result.append(UInt8(0x80 | scalar >> 12 & 0x3F))
                result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
                result.append(UInt8(0x80 | scalar & 0x3F))
            default:
                let scalar = (0xD800..<0xE000).contains(first) ? 0xFFFD : first
                result.append(UInt8(0xE0 | scalar >> 12))
                result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
                result.append(UInt8(0x80 | scalar & 0x3F))
            }
        }
        return result
    }

    /// UTF-16 units that a stretch of UTF-8 stands for.
    static func units(_ text: some Sequence<UInt8>) -> Int {
        text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }

    /// Turns the rows' ranges and what they took from positions in the text into positions in the source.
    static func mapToSource(_ rows: inout CSVSplitter.Rows, text: [UInt8]) {
        var at = 0
        var source = 0
        func advance(to position: Int) -> Int {
            source += 2 * units(text[at..<position])
            at = position
            return source
        }
        for index in rows.ranges.indices { rows.ranges[index] = UInt32(advance(to: Int(rows.ranges[index]))) }
        rows.consumed = advance(to: rows.consumed)
    }
}
