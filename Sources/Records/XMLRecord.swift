/// Finds one record element's end and its fields.
struct XMLRecord {
    struct Leaf {
        let column: Int
        let content: Range<Int>
    }

    private(set) var end = 0
    private(set) var misfit: Misfit?
    private(set) var leaves: [Leaf] = []
    private var path: [UInt8] = []
    private var open: [(name: Range<Int>, path: Int, content: Int, hasChild: Bool)] = []

    /// Reads the record whose start tag is `tag`; `nil` where it does not end in the source.
    init?(_ source: UnsafeRawBufferPointer, _ tag: XMLToken, columns: inout BSONColumns) {
        for (name, value) in XMLAttributes(source, tag) {
            path = [UInt8(ascii: "@")] + source[name]
            leaf(value, &columns)
        }
        path = []
        end = tag.range.upperBound
        guard tag.kind == .start else { return }
        open = [(tag.name, 0, end, false)]
        while let last = open.last {
            guard let token = XMLToken.next(source, at: end) else { return nil }
            end = token.range.upperBound
            switch token.kind {
            case .text, .other: break
            case .start, .empty:
                open[open.count - 1].hasChild = true
                let outer = path.count
                if open.count > RecordLimits.depth {
                    misfit = misfit ?? .tooDeep
                } else if misfit == nil {
                    enter(source, token)
                }
                if token.kind == .start {
                    open.append((token.name, outer, end, false))
                } else {
                    path.removeLast(path.count - outer)
                }
            case .end:
                let isSame = source[token.name].elementsEqual(source[last.name])
                if !isSame { misfit = .syntax }
                if misfit == .syntax {
                    // The levels are not known any more: the next end tag of the record's name is taken for its end.
                    if source[token.name].elementsEqual(source[tag.name]) { return }
                    continue
                }
                if misfit == nil, !last.hasChild, open.count > 1 {
                    leaf(last.content..<token.range.lowerBound, &columns)
                }
                path.removeLast(max(0, path.count - last.path))
                open.removeLast()
            }
        }
    }

    /// Adds an element to the path: its name without a prefix, or what `<field name="…">` says.
    private mutating func enter(_ source: UnsafeRawBufferPointer, _ token: XMLToken) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        var name = XMLAttributes.local(source, token.name)
        if source[name].elementsEqual("field".utf8) {
            for (key, value) in XMLAttributes(source, token) where source[key].elementsEqual("name".utf8) {
                name = value
            }
        }
        path.append(contentsOf: source[name])
        if path.count > BSONColumns.longestPath { misfit = .tooManyColumns }
    }

    private mutating func leaf(_ content: Range<Int>, _ columns: inout BSONColumns) {
        let previous = leaves.last?.column ?? -1
        guard let column = path.withUnsafeBytes({ columns.column($0, after: previous) }),
            leaves.count < RecordLimits.columns
        else {
            misfit = .tooManyColumns
            return
        }
        leaves.append(Leaf(column: column, content: content))
    }
}

/// The attributes of a tag: ranges of their names and values.
struct XMLAttributes: Sequence, IteratorProtocol {
    private let source: UnsafeRawBufferPointer
    private var at: Int
    private let end: Int

    init(_ source: UnsafeRawBufferPointer, _ tag: XMLToken) {
        self.source = source
        at = tag.name.upperBound
        end = tag.range.upperBound - 1
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
        guard let colon = source[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
        return (colon + 1)..<name.upperBound
    }
}
