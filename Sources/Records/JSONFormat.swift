import CStructure

/// A JSON array of records, or an object with such arrays among its members.
struct JSONFormat: RecordFormat {
    let name = "json"
    let summary = "an array of objects of any size, or an object with such arrays; trees of records; UTF-8"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let look = JSONLook(path: path, head: head, isWhole: isWhole)
        guard look.shape == .document, let rows = JSONRows() else { return nil }
        let table = declared.table(ofMember: path)?.table ?? Schema.tableName(ofMember: path)
        return GatheringReader(JSONDocumentSplitter(table: table, rows: rows))
    }
}

/// One JSON value a line.
struct JSONLinesFormat: RecordFormat {
    let name = "ndjson"
    let summary = "one JSON object a line (NDJSON, JSON Lines); UTF-8"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let look = JSONLook(path: path, head: head, isWhole: isWhole)
        guard look.shape == .lines, let rows = JSONRows() else { return nil }
        let table = declared.table(ofMember: path)?.table ?? Schema.tableName(ofMember: path)
        return GatheringReader(JSONLinesSplitter(.lines, table: table, rows: rows))
    }
}

/// JSON values that a record separator begins.
struct JSONSequenceFormat: RecordFormat {
    let name = "json-seq"
    let summary = "JSON values after record separators (RFC 7464); UTF-8"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        let look = JSONLook(path: path, head: head, isWhole: isWhole)
        guard look.shape == .sequence, let rows = JSONRows() else { return nil }
        let table = declared.table(ofMember: path)?.table ?? Schema.tableName(ofMember: path)
        return GatheringReader(JSONLinesSplitter(.sequence, table: table, rows: rows))
    }
}

/// Which kind of JSON a member is, by its name and its first bytes.
struct JSONLook {
    enum Shape { case none, document, lines, sequence }
    private(set) var shape = Shape.none

    /// Names of other formats, and of JSON that describes instead of holding records.
    private static let others = [
        ".csv", ".tsv", ".tab", ".txt", ".sql", ".bson", ".avro", ".xml", ".dat", ".meta.json", ".metadata.json",
    ]

    private let isWhole: Bool

    init(path: String, head: UnsafeRawBufferPointer, isWhole: Bool) {
        self.isWhole = isWhole
        var name = path.lowercased()
        for suffix in [".gz", ".bz2", ".xz", ".zst", ".lz4"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        guard !Self.others.contains(where: name.hasSuffix) else { return }
        let isLines = name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
        let bytes = UnsafeRawBufferPointer(rebasing: head[JSONBytes.markLength(head)...])
        guard let start = bytes.firstIndex(where: { !JSONBytes.isSpace($0) }) else { return }
        switch bytes[start] {
        case JSONBytes.recordSeparator:
            let first = bytes[(start + 1)...].first { !JSONBytes.isSpace($0) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { shape = .sequence }
        case UInt8(ascii: "["):
            if Self.isArrayOfRecords(bytes, from: start) { shape = .document }
        case UInt8(ascii: "{"):
            if hasLines(bytes, from: start, isNamed: isLines) {
                shape = .lines
            } else if !isLines, Self.hasList(head) {
                shape = .document
            }
        default: break
        }
    }

    /// Whether the array at `start` has objects, or nothing; a plan of `sf data export tree` is no record.
    private static func isArrayOfRecords(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
        let isFiller: (UInt8) -> Bool = { JSONBytes.isSpace($0) || $0 == UInt8(ascii: ",") }
        guard let first = bytes[(start + 1)...].firstIndex(where: { !isFiller($0) }) else { return false }
        guard bytes[first] == UInt8(ascii: "{") else { return bytes[first] == UInt8(ascii: "]") }
        guard let key = bytes[(first + 1)...].firstIndex(where: { !JSONBytes.isSpace($0) }) else { return true }
        return !bytes[key...].starts(with: "\"sobject\"".utf8)
    }

    /// Whether the value at `start` is a line, and more lines follow or the name says that they would.
    private func hasLines(_ bytes: UnsafeRawBufferPointer, from start: Int, isNamed: Bool) -> Bool {
        var at = start
        for line in 0... {
            let end = JSONBytes.find(0x0A, in: bytes, from: at) ?? bytes.count
            let isCut = end == bytes.count && !isWhole
            let isValue = isCut || Self.isObject(UnsafeRawBufferPointer(rebasing: bytes[at..<end]))
            guard let next = bytes[end...].firstIndex(where: { !JSONBytes.isSpace($0) }) else {
                return isValue && isNamed
            }
            // A damaged first line does not make it another format, where the name says which it is.
            if line == 0, !isValue, !isNamed || end - at < 3 { return false }
            if bytes[next] != UInt8(ascii: "{"), !isNamed { return false }
            if isValue { return isNamed || line > 0 || bytes[next] == UInt8(ascii: "{") }
            at = next
        }
        return false
    }

    /// Whether a line is one object and nothing else.
    private static func isObject(_ line: UnsafeRawBufferPointer) -> Bool {
        guard line.first == UInt8(ascii: "{"), let base = line.baseAddress else { return false }
        var scan = winnow_json_scan()
        let end = winnow_json_end(base.assumingMemoryBound(to: UInt8.self), line.count, &scan)
        return scan.complete != 0 && line[end...].allSatisfy(JSONBytes.isSpace)
    }

    /// Whether the object that begins in `head` has an array of objects there.
    private static func hasList(_ head: UnsafeRawBufferPointer) -> Bool {
        guard let rows = JSONRows() else { return false }
        let splitter = JSONDocumentSplitter(table: "", rows: rows)
        let memory = BatchMemory(capacity: head.count)
        memory.bytes.copyMemory(from: head)
        let builder = BatchBuilder()
        builder.start(memory, count: head.count, offset: 0)
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<head.count])
        _ = try? splitter.split(source, at: 0, isFinal: true, into: builder)
        return splitter.hasList
    }
}
