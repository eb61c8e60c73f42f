import Glibc

/// Tells the pieces of an XML document apart (XML 1.0, fifth edition), without expanding anything: an internal subset is
/// stepped over, so that no entity of it can grow or fetch.
struct XMLToken {
    enum Kind { case text, start, empty, end, other }

    let kind: Kind
    let range: Range<Int>
    /// Of an element's tag, with its prefix.
    var name: Range<Int> = 0..<0

    func isCDATA(_ source: UnsafeRawBufferPointer) -> Bool { Self.starts("<![CDATA[", source, range.lowerBound) }

    /// Whether a tag has anything behind its name.
    var hasAttributes: Bool { name.upperBound + 1 < range.upperBound }

    /// Whether it is text of the element around it, and more than white space.
    func isContent(_ source: UnsafeRawBufferPointer) -> Bool {
        kind == .text ? !Self.isBlank(source, range) : kind == .other && isCDATA(source)
    }

    /// The token at `at`; `nil` where it does not end in the source.
    static func next(_ source: UnsafeRawBufferPointer, at: Int) -> XMLToken? {
        guard at < source.count else { return nil }
        guard source[at] == UInt8(ascii: "<") else {
            guard let end = find(0x3C, source, from: at) else { return nil }
            return XMLToken(kind: .text, range: at..<end)
        }
        guard at + 1 < source.count else { return nil }
        switch source[at + 1] {
        case UInt8(ascii: "?"): return until("?>", source, at, from: at + 2)
        case UInt8(ascii: "!"):
            if starts("<!--", source, at) { return until("-->", source, at, from: at + 4) }
            if starts("<![CDATA[", source, at) { return until("]]>", source, at, from: at + 9) }
            // Not enough to tell which of them it is.
            return source.count - at < 9 ? nil : declaration(source, at)
        default: return tag(source, at)
        }
    }

    private static func tag(_ source: UnsafeRawBufferPointer, _ at: Int) -> XMLToken? {
        let isEnd = source[at + 1] == UInt8(ascii: "/")
        let first = at + (isEnd ? 2 : 1)
        var here = first
        while here < source.count, !isBlank(source[here]), source[here] != 0x3E, source[here] != 0x2F { here += 1 }
        let name = first..<here
        var quote: UInt8 = 0
        while here < source.count {
            let byte = source[here]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                let kind: Kind = isEnd ? .end : source[here - 1] == 0x2F ? .empty : .start
                return XMLToken(kind: kind, range: at..<(here + 1), name: name)
            }
            here += 1
        }
        return nil
    }

    /// A document type, its internal subset in brackets.
    private static func declaration(_ source: UnsafeRawBufferPointer, _ at: Int) -> XMLToken? {
        var quote: UInt8 = 0
        var depth = 0
        var here = at
        while here < source.count {
            defer { here += 1 }
            let byte = source[here]
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            // Comments and instructions in the subset may have quotes and brackets.
            if byte == 0x3C, starts("<!--", source, here) || starts("<?", source, here) {
                guard let inner = next(source, at: here) else { return nil }
                here = inner.range.upperBound - 1
                continue
            }
            switch byte {
            case 0x22, 0x27: quote = byte
            case 0x5B: depth += 1
            case 0x5D: depth -= 1
            case 0x3E where depth <= 0: return XMLToken(kind: .other, range: at..<(here + 1))
            default: break
            }
        }
        return nil
    }

    private static func until(
        _ end: StaticString, _ source: UnsafeRawBufferPointer, _ at: Int, from: Int
    ) -> XMLToken? {
        var here = from
        let last = end.utf8CodeUnitCount
        while here + last <= source.count {
            if starts(end, source, here) { return XMLToken(kind: .other, range: at..<(here + last)) }
            here += 1
        }
        return nil
    }

    static func starts(_ text: StaticString, _ source: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard source.count - at >= count else { return false }
        for place in 0..<count where source[at + place] != text.utf8Start[place] { return false }
        return true
    }

    /// Whether a name is just this.
    @inline(__always)
    static func isName(_ text: StaticString, _ source: UnsafeRawBufferPointer, _ name: Range<Int>) -> Bool {
        name.count == text.utf8CodeUnitCount && starts(text, source, name.lowerBound)
    }

    /// Whether two stretches have the same bytes.
    static func areSame(_ source: UnsafeRawBufferPointer, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count, let base = source.baseAddress else { return false }
        return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
    }

    private static func find(_ byte: UInt8, _ source: UnsafeRawBufferPointer, from: Int) -> Int? {
        guard from < source.count, let base = source.baseAddress,
            let found = memchr(base + from, Int32(byte), source.count - from)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether there is nothing but white space.
    static func isBlank(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        var here = range.lowerBound
        while here < range.upperBound, isBlank(source[here]) { here += 1 }
        return here == range.upperBound
    }
}
