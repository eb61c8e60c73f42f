/// Finds the ends of record elements and their fields.
struct XMLWalk {
    struct Leaf {
        let column: Int
        let content: Range<Int>
        let isAttribute: Bool
    }

    /// A record element that ends in the source.
    struct Record {
        let end: Int
        let leaves: Range<Int>
        let misfit: Misfit?
    }

    /// An element that is open: its name, the path's length around it, where its content begins.
    private struct Open {
        let name: Range<Int>
        let path: Int
        let content: Int
        var hasChild = false
        var hasText = false
    }

    /// Of all records since they were forgotten.
    private(set) var leaves: [Leaf] = []
    private var firstLeaf = 0
    private var misfit: Misfit?
    private var path: [UInt8] = []
    private var open: [Open] = []

    /// The column of a record's own text.
    private static let ownText = Array("#text".utf8)

    mutating func forgetLeaves() { leaves.removeAll(keepingCapacity: true) }

    /// Reads the record whose start tag is `tag`; `nil` where it does not end in the source.
    mutating func record(_ source: UnsafeRawBufferPointer, _ tag: XMLToken, columns: inout BSONColumns) -> Record? {
        firstLeaf = leaves.count
        misfit = nil
        path.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        attributes(source, tag, &columns)
        let end = tag.kind == .start ? content(source, tag, &columns) : tag.range.upperBound
        return end.map { Record(end: $0, leaves: firstLeaf..<leaves.count, misfit: misfit) }
    }

    /// Where the record ends.
    private mutating func content(
        _ source: UnsafeRawBufferPointer, _ tag: XMLToken, _ columns: inout BSONColumns
    ) -> Int? {
        var end = tag.range.upperBound
        open.append(Open(name: tag.name, path: 0, content: end))
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
                if !XMLToken.areSame(source, token.name, last.name) { misfit = .syntax }
                if misfit == .syntax {
                    // The levels are not known any more: the next end tag of the record's name is taken for its end.
                    if XMLToken.areSame(source, token.name, tag.name) { return end }
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
        return end
    }

    /// Adds an element to the path: its name without a prefix, or what `<field name="…">` says.
    private mutating func enter(_ source: UnsafeRawBufferPointer, _ token: XMLToken) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        var name = XMLAttributes.local(source, token.name)
        if XMLToken.isName("field", source, name) {
            for (key, value) in XMLAttributes(source, token) where XMLToken.isName("name", source, key) { name = value }
        }
        path.append(contentsOf: UnsafeRawBufferPointer(rebasing: source[name]))
        if path.count > BSONColumns.longestPath { misfit = .tooManyColumns }
    }

    /// Adds an element's attributes, but for what says how XML is to be read and `<field name="…">`.
    private mutating func attributes(_ source: UnsafeRawBufferPointer, _ token: XMLToken, _ columns: inout BSONColumns)
    {
        guard token.hasAttributes else { return }
        let isRecord = open.isEmpty
        let isField = !isRecord && XMLToken.isName("field", source, XMLAttributes.local(source, token.name))
        let outer = path.count
        for (name, value) in XMLAttributes(source, token) where !XMLAttributes.isNamespace(source, name) {
            if !isRecord, name.count >= 4, XMLToken.starts("xsi:", source, name.lowerBound) { continue }
            if isField, XMLToken.isName("name", source, name) { continue }
            if !path.isEmpty { path.append(UInt8(ascii: ".")) }
            path.append(UInt8(ascii: "@"))
            path.append(contentsOf: UnsafeRawBufferPointer(rebasing: source[name]))
            leaf(value, isAttribute: true, &columns)
            path.removeLast(path.count - outer)
        }
    }

    private static func isText(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> Bool {
        if token.kind == .text { return !XMLToken.isBlank(source, token.range) }
        guard token.isCDATA(source) else { return false }
        return !XMLToken.isBlank(source, (token.range.lowerBound + 9)..<(token.range.upperBound - 3))
    }

    private mutating func leaf(_ content: Range<Int>, isAttribute: Bool = false, _ columns: inout BSONColumns) {
        let previous = leaves.count > firstLeaf ? leaves[leaves.count - 1].column : -1
        guard path.count <= BSONColumns.longestPath,
            let column = path.withUnsafeBytes({ columns.column($0, after: previous) }),
            leaves.count - firstLeaf < RecordLimits.columns
        else {
            misfit = .tooManyColumns
            return
        }
        leaves.append(Leaf(column: column, content: content, isAttribute: isAttribute))
    }
}
