/// The attributes of a tag: ranges of their names and values.
struct XMLAttributes: Sequence, IteratorProtocol {
    private let source: UnsafeRawBufferPointer
    private var at: Int
    private let end: Int

    init(_ source: UnsafeRawBufferPointer, _ tag: XMLToken) {
        self.init(source, in: tag.name.upperBound..<(tag.range.upperBound - 1))
    }

    /// - Parameter range: of a tag behind its name, without its `>`.
    init(_ source: UnsafeRawBufferPointer, in range: Range<Int>) {
        self.source = source
        (at, end) = (range.lowerBound, range.upperBound)
    }

    /// Whether an attribute declares a namespace.
    static func isNamespace(_ source: UnsafeRawBufferPointer, _ name: Range<Int>) -> Bool {
        XMLToken.isName("xmlns", source, name) || name.count >= 6 && XMLToken.starts("xmlns:", source, name.lowerBound)
    }

    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        while at < end, XMLToken.isBlank(source[at]) { at += 1 }
        let first = at
        while at < end, source[at] != 0x3D, !XMLToken.isBlank(source[at]) { at += 1 }
        let name = first..<at
        while at < end, source[at] != 0x22, source[at] != 0x27 { at += 1 }
        guard at < end else { return nil }
        let quote = source[at]
        let start = at + 1
        at = start
        while at < end, source[at] != quote { at += 1 }
        guard at < end else { return nil }
        defer { at += 1 }
        return (name, start..<at)
    }

    /// A name without its prefix.
    static func local(_ source: UnsafeRawBufferPointer, _ name: Range<Int>) -> Range<Int> {
        var start = name.upperBound
        while start > name.lowerBound, source[start - 1] != UInt8(ascii: ":") { start -= 1 }
        return start..<name.upperBound
    }
}
