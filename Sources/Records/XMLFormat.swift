/// Lists in XML: `<rows><row>…</row>…</rows>`, query results of Salesforce's SOAP API, `mysqldump --xml`.
struct XMLFormat: RecordFormat {
    let name = "xml"
    let summary = "lists of elements: Salesforce query results, mysqldump --xml, <rows><row>…"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        var name = path.lowercased().split(separator: "/").last.map(String.init) ?? ""
        for suffix in [".gz", ".bz2", ".xz", ".zst", ".lz4"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        guard name.hasSuffix(".xml") || !name.contains("."), let shape = XMLShape(head) else { return nil }
        return GatheringReader(XMLSplitter(stem: Schema.tableName(ofMember: path), shape: shape))
    }
}

/// Which elements of a document are its records, told by its head.
struct XMLShape {
    /// Elements around a record.
    let level: Int
    /// The record element's name, with its prefix.
    let record: [UInt8]
    let encoding: TextEncoding

    /// Names that say a record and not what it is of.
    private static let generic = ["row", "record", "records", "item", "sobject", "sobjects"]
    /// What stands beside the records of a query result, and mysqldump's description of a table.
    private static let besides = ["done", "querylocator", "size", "nextrecordsurl", "table_structure"]

    /// The records are the elements around the first leaf that is no word about the list, or the outermost around it with
    /// a generic name.
    init?(_ head: UnsafeRawBufferPointer) {
        let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        var at = hasMark ? 3 : 0
        while at < head.count, XMLToken.isBlank(head[at]) { at += 1 }
        guard at < head.count, head[at] == UInt8(ascii: "<") else { return nil }
        guard let encoding = Self.encoding(head, at, hasMark: hasMark) else { return nil }
        var open: [Range<Int>] = []
        while let token = XMLToken.next(head, at: at) {
            at = token.range.upperBound
            guard token.kind != .text, token.kind != .other else { continue }
            if token.kind == .start {
                open.append(token.name)
                guard open.count <= RecordLimits.depth else { return nil }
                continue
            }
            if token.kind == .end {
                guard let last = open.popLast(), head[last].elementsEqual(head[token.name]) else { return nil }
            }
            let names = (open + [token.name]).map { Self.local(head, $0) }
            if open.count < 2 || names.contains(where: Self.besides.contains) { continue }
            let level =
                names.dropLast().indices.dropFirst().first { Self.generic.contains(names[$0]) } ?? open.count - 1
            self.level = level
            record = Array(head[open[level]])
            self.encoding = encoding
            return
        }
        return nil
    }

    var localName: String {
        String(decoding: record.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
    }
    var isGeneric: Bool { Self.generic.contains(localName.lowercased()) }

    private static func local(_ head: UnsafeRawBufferPointer, _ name: Range<Int>) -> String {
        String(decoding: head[XMLAttributes.local(head, name)], as: UTF8.self).lowercased()
    }

    /// By declaration; `nil` for one that is not read.
    private static func encoding(_ head: UnsafeRawBufferPointer, _ at: Int, hasMark: Bool) -> TextEncoding? {
        if hasMark { return .utf8BOM }
        guard XMLToken.starts("<?xml", head, at), let token = XMLToken.next(head, at: at) else { return .utf8 }
        let declaration = String(decoding: head[token.range], as: UTF8.self).lowercased()
        guard declaration.contains("encoding") else { return .utf8 }
        if declaration.contains("utf-8") || declaration.contains("us-ascii") { return .utf8 }
        if declaration.contains("iso-8859-1\"") || declaration.contains("iso-8859-1'") { return .latin1 }
        return declaration.contains("windows-1252") ? .windows1252 : nil
    }
}
