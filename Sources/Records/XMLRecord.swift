/// Finds one record element's end and its fields.
struct XMLRecord {
    struct Leaf {
        let column: Int
        let content: Range<Int>
        let isAttribute: Bool
    }

    /// An element that is open: its name, the path's length around it, where its content begins.
    private struct Open {
        let name: Range<Int>
        let path: Int
        let content: Int
        var hasChild = false
        var hasText = false
    }

    private(set) var end = 0
    private(set) var misfit: Misfit?
    private(set) var leaves: [Leaf] = []
    private var path: [UInt8] = []
    private var open: [Open] = []

    /// The column of a record's own text.
    private static let ownText = Array("#text".utf8)

    /// Reads the record whose start tag is `tag`; `nil` where it does not end in the source.
    init?(_ source: UnsafeRawBufferPointer, _ tag: XMLToken, columns: inout BSONColumns) {
        attributes(source, tag, &columns)
        end = tag.range.upperBound
        guard tag.kind == .start else { return }
        open = [Open(name: tag.name, path: 0, content: end)]
        while let last = open.last {
            guard let token = XMLToken.next(source, at: end) else { return nil }
            end = token.range.upperBound
            switch token.kind {
            case .text, .other:
                if !last.hasText, Self.isText(source, token) { open[open.count - 1].hasText = true }
            case .start, .empty:
                open[open.count - 1].hasChild = true
                let outer = path.count
                if open.count > RecordLimits.depth {
                    misfit = misfit ?? .tooDeep
                } else if misfit == nil {
                    enter(source, token)
                    attributes(source, token, &columns)
                }
                if token.kind == .start {
                    open.append(Open(name: token.name, path: outer, content: end))
                } else {
                    if misfit == nil { leaf(end..<end, &columns) }
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
                if misfit == nil {
                    let content = last.content..<token.range.lowerBound
                    if open.count > 1 {
                        if !last.hasChild || last.hasText { leaf(content, &columns) }
                    } else if last.hasText {
                        path = Self.ownText
                        leaf(content, &columns)
                    }
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

    /// Adds an element's attributes, but for what says how XML is to be read and `<field name="…">`.
    private mutating func attributes(_ source: UnsafeRawBufferPointer, _ token: XMLToken, _ columns: inout BSONColumns)
    {
        let isRecord = open.isEmpty
        let isField = !isRecord && source[XMLAttributes.local(source, token.name)].elementsEqual("field".utf8)
        let outer = path.count
        for (name, value) in XMLAttributes(source, token) where !XMLAttributes.isNamespace(source, name) {
            if !isRecord, source[name].starts(with: "xsi:".utf8) { continue }
            if isField, source[name].elementsEqual("name".utf8) { continue }
            if !path.isEmpty { path.append(UInt8(ascii: ".")) }
            path.append(UInt8(ascii: "@"))
            path.append(contentsOf: source[name])
            leaf(value, isAttribute: true, &columns)
            path.removeLast(path.count - outer)
        }
    }

    private static func isText(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> Bool {
        if token.kind == .text { return !source[token.range].allSatisfy(XMLToken.isBlank) }
        guard token.isCDATA(source) else { return false }
        return !source[(token.range.lowerBound + 9)..<(token.range.upperBound - 3)].allSatisfy(XMLToken.isBlank)
    }

    private mutating func leaf(_ content: Range<Int>, isAttribute: Bool = false, _ columns: inout BSONColumns) {
        let previous = leaves.last?.column ?? -1
        guard path.count <= BSONColumns.longestPath,
            let column = path.withUnsafeBytes({ columns.column($0, after: previous) }),
            leaves.count < RecordLimits.columns
        else {
            misfit = .tooManyColumns
            return
        }
        leaves.append(Leaf(column: column, content: content, isAttribute: isAttribute))
    }
}

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
        source[name].elementsEqual("xmlns".utf8) || source[name].starts(with: "xmlns:".utf8)
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
