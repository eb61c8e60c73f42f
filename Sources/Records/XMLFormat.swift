/// Lists in XML: `<rows><row>…</row>…</rows>`, query results of Salesforce's SOAP API, `mysqldump --xml`.
struct XMLFormat: RecordFormat {
    let name = "xml"
    let summary = "lists of elements: Salesforce query results, mysqldump --xml, <rows><row>…"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        guard let shape = Self.shape(path: path, head: head), let encoding = shape.encoding else { return nil }
        return GatheringReader(
            XMLSplitter(stem: Schema.tableName(ofMember: path), shape: shape, encoding: encoding))
    }

    /// Whether the member is a list in an encoding that is not read.
    static func isUnread(path: String, head: UnsafeRawBufferPointer) -> Bool {
        shape(path: path, head: head).map { $0.encoding == nil } ?? false
    }

    private static func shape(path: String, head: UnsafeRawBufferPointer) -> XMLShape? {
        var name = path.lowercased().split(separator: "/").last.map(String.init) ?? ""
        for suffix in [".gz", ".bz2", ".xz", ".zst", ".lz4"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        guard name.hasSuffix(".xml") || !name.contains(".") else { return nil }
        return XMLShape(head)
    }
}

/// Which elements of a document are its records, told by its head.
struct XMLShape {
    /// Elements around a record.
    let level: Int
    /// The record element's name, with its prefix.
    let record: [UInt8]
    /// `nil` for one that is not read.
    let encoding: TextEncoding?

    /// Names that say a record and not what it is of.
    private static let generic = ["row", "record", "records", "item", "sobject", "sobjects"]
    /// What stands beside the records of a query result, and mysqldump's description of a table.
    private static let besides = ["done", "querylocator", "size", "nextrecordsurl", "table_structure"]

    /// The records are the elements around the first leaf that is no word about the list, or the outermost around it with
    /// a generic name; or empty elements named row with attributes. A leaf without text may be a list without records: then
    /// what follows decides (`XMLShapeChoice`).
    init?(_ head: UnsafeRawBufferPointer) {
        if let text = XMLEncoding.textOfUTF16(head) {
            guard let found = text.withUnsafeBytes({ Self.find($0, from: 0) }) else { return nil }
            (level, record) = found
            encoding = nil
            return
        }
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let found = Self.find(head, from: start) else { return nil }
        (level, record) = found
        encoding = XMLEncoding.declared(head, from: start)
    }

    private static func find(_ head: UnsafeRawBufferPointer, from start: Int) -> (level: Int, record: [UInt8])? {
        var at = start
        while at < head.count, XMLToken.isBlank(head[at]) { at += 1 }
        guard at < head.count, head[at] == UInt8(ascii: "<") else { return nil }
        var open: [Range<Int>] = []
        // Of each open element, whether it has children, and of the innermost, whether it has text.
        var hasChildren: [Bool] = []
        var hasText = false
        var choice: XMLShapeChoice?
        while let token = XMLToken.next(head, at: at) {
            at = token.range.upperBound
            switch token.kind {
            case .other, .text:
                if token.isContent(head) { hasText = true }
                continue
            case .start, .empty:
                if !hasChildren.isEmpty { hasChildren[hasChildren.count - 1] = true }
                hasText = false
                if let choice, open.count == choice.level, choice.isNamed(head[token.name]) { return choice.first }
            case .end: break
            }
            if token.kind == .start {
                open.append(token.name)
                hasChildren.append(false)
                guard open.count <= RecordLimits.depth else { return nil }
                if open.count == 2, isMySQLDump(head, open) { return (3, Array("row".utf8)) }
                continue
            }
            if token.kind == .end {
                guard let last = open.popLast(), head[last].elementsEqual(head[token.name]) else { return nil }
                guard hasChildren.popLast() == false else { continue }
            }
            let names = (open + [token.name]).map { local(head, $0) }
            if isRowOfAttributes(head, token), !open.isEmpty, !names.dropLast().contains(where: generic.contains) {
                let found = (open.count, Array(head[token.name]))
                guard choice != nil else { return found }
                choice?.offer(found)
                continue
            }
            if open.count < 2 || names.contains(where: besides.contains) { continue }
            let named = names.dropLast().indices.dropFirst().first { generic.contains(names[$0]) }
            let level = named ?? open.count - 1
            let found = (level, Array(head[open[level]]))
            let isSure = named != nil || token.kind == .end && hasText
            guard let before = choice else {
                guard !isSure else { return found }
                choice = XMLShapeChoice(first: found)
                continue
            }
            guard isSure else { continue }
            if level == before.level, before.isNamed(head[open[level]]) { return found }
            if named != nil || level >= before.level + 2 { choice?.offer(found) }
        }
        return choice?.outcome
    }

    /// A table without rows is no record of its database.
    private static func isMySQLDump(_ head: UnsafeRawBufferPointer, _ open: [Range<Int>]) -> Bool {
        head[open[0]].elementsEqual("mysqldump".utf8) && head[open[1]].elementsEqual("database".utf8)
    }

    /// The name without its prefix.
    var localName: ArraySlice<UInt8> { record.split(separator: UInt8(ascii: ":")).last ?? [] }
    var isGeneric: Bool { Self.generic.contains(String(decoding: localName, as: UTF8.self).lowercased()) }

    private static func local(_ head: UnsafeRawBufferPointer, _ name: Range<Int>) -> String {
        String(decoding: head[XMLAttributes.local(head, name)], as: UTF8.self).lowercased()
    }

    private static func isRowOfAttributes(_ head: UnsafeRawBufferPointer, _ token: XMLToken) -> Bool {
        token.kind == .empty && local(head, token.name) == "row"
            && XMLAttributes(head, token).contains { !XMLAttributes.isNamespace(head, $0.name) }
    }
}
