/// Splits a list in XML into its record elements; everything else but white space is frame.
final class XMLSplitter: RecordSplitter {
    let isOneTable = false
    private(set) var schema: Schema
    private let shape: XMLShape
    private let encoding: TextEncoding
    private let stem: String
    /// Without its prefix.
    private let recordName: String
    private var tables: [String: (columns: BSONColumns, schema: Schema)] = [:]
    /// Elements that are open, and of those the table that one names.
    private var depth = 0
    private var listTable: String?
    private var rows: [Row] = []
    private var slots: [Int] = []
    private var unread = XMLUnreadElements()
    /// The record beyond the limit that is being stepped over.
    private var skipped: XMLSkippedRecord?

    private struct Row {
        let range: Range<Int>
        let table: String
        let record: XMLRecord?
    }

    init(stem: String, shape: XMLShape, encoding: TextEncoding) {
        self.encoding = encoding
        recordName = XMLText.string(shape.localName, encoding)
        self.stem = stem
        self.shape = shape
        schema = Schema(table: stem, columns: [])
    }

    var description: String { "XML, <\(XMLText.string(shape.record, encoding))>, \(encoding.rawValue)" }

    var caution: String? { unread.caution(beside: XMLText.string(shape.record, encoding)) }

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) -> Int {
        rows.removeAll(keepingCapacity: true)
        var frames: [Range<Int>] = []
        var at = 0
        while at < source.count, rows.count < RecordLimits.batchRows {
            guard let token = XMLToken.next(source, at: at) else { break }
            let isRecord = depth == shape.level && source[token.name].elementsEqual(shape.record)
            if isRecord, token.kind == .start || token.kind == .empty {
                let table = table(source, token)
                var known = tables[table] ?? (BSONColumns(), Schema(table: table, columns: []))
                let record = XMLRecord(source, token, columns: &known.columns)
                tables[table] = known
                schema = known.schema
                guard let record else { break }
                rows.append(Row(range: at..<record.end, table: table, record: record))
                at = record.end
                continue
            }
            follow(source, token)
            let isFiller = token.kind == .text && source[token.range].allSatisfy(XMLToken.isBlank)
            if !isFiller { frames.append(token.range) }
            at = token.range.upperBound
        }
        if isFinal, at < source.count, rows.count < RecordLimits.batchRows {
            if !source[at...].allSatisfy(XMLToken.isBlank) {
                rows.append(Row(range: at..<source.count, table: stem, record: nil))
            }
            at = source.count
        }
        write(frames, source, offset, to: builder)
        return at
    }

    private func follow(_ source: UnsafeRawBufferPointer, _ token: XMLToken) {
        switch token.kind {
        case .start, .empty:
            if depth > shape.level { unread.child() }
            guard token.kind == .start else { return }
            if depth == shape.level { unread.begin(XMLText.string(source[token.name], encoding)) }
            depth += 1
            let local = XMLAttributes.local(source, token.name)
            guard source[local].elementsEqual("table_data".utf8) else { return }
            for (name, value) in XMLAttributes(source, token) where source[name].elementsEqual("name".utf8) {
                listTable = XMLText.string(source[value], encoding)
            }
        case .end:
            depth = max(0, depth - 1)
            if depth == shape.level { unread.end() }
        default: break
        }
    }

    private func table(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> String {
        for (name, value) in XMLAttributes(source, token) where source[name].elementsEqual("xsi:type".utf8) {
            return XMLText.string(source[XMLAttributes.local(source, value)], encoding)
        }
        if let listTable { return listTable }
        return shape.isGeneric ? stem : recordName
    }

    private func write(
        _ frames: [Range<Int>], _ source: UnsafeRawBufferPointer, _ offset: Int, to builder: BatchBuilder
    ) {
        for (name, table) in tables where table.columns.count > table.schema.columns.count {
            let known = table.schema.columns
            let more = table.columns.paths(from: known.count).map { XMLText.string($0, encoding) }
            tables[name]?.schema = Schema(table: name, columns: known + more)
        }
        var frame = 0
        for row in rows {
            while frame < frames.count, frames[frame].lowerBound < row.range.lowerBound {
                mark(frames[frame], offset, builder)
                frame += 1
            }
            write(row, source, to: builder)
        }
        for rest in frames[frame...] { mark(rest, offset, builder) }
    }

    private func mark(_ range: Range<Int>, _ offset: Int, _ builder: BatchBuilder) {
        builder.mark(.frame, (range.lowerBound + offset)..<(range.upperBound + offset))
    }

    private func write(_ row: Row, _ source: UnsafeRawBufferPointer, to builder: BatchBuilder) {
        let batch = builder.batch(for: tables[row.table]?.schema ?? Schema(table: row.table, columns: []))
        batch.encoding = .utf8
        builder.took()
        guard let record = row.record, record.misfit == nil else {
            return batch.appendMisfit(row.range, row.record?.misfit ?? .syntax)
        }
        guard XMLEncoding.isText(UnsafeRawBufferPointer(rebasing: source[row.range]), encoding) else {
            return batch.appendMisfit(row.range, .encoding)
        }
        if slots.count < batch.columnCount { slots = Array(repeating: -1, count: batch.columnCount) }
        // Of a column that comes again, its further leaves.
        var repeated: [Int: [XMLRecord.Leaf]] = [:]
        for (at, leaf) in record.leaves.enumerated() {
            if slots[leaf.column] < 0 {
                slots[leaf.column] = at
            } else {
                repeated[leaf.column, default: []].append(leaf)
            }
        }
        batch.beginRow()
        let field = XMLField(text: XMLText(batch: batch, source: source, encoding: encoding))
        for column in 0..<batch.columnCount {
            if slots[column] >= 0 {
                field.write(record.leaves[slots[column]], and: repeated.isEmpty ? [] : repeated[column] ?? [])
            }
            slots[column] = -1
            batch.endField()
        }
        batch.endRow(row.range)
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { skipped = nil }
        var record = skipped ?? XMLSkippedRecord(record: shape.record)
        skipped = nil
        defer { skipped = record }
        return record.take(bytes)
    }
}

/// Writes the leaves of a record that have one column as its field.
private struct XMLField {
    let text: XMLText

    /// One value as it stands, also where it comes more than once (Salesforce's SOAP API gives each `Id` twice); several
    /// as a JSON array.
    func write(_ first: XMLRecord.Leaf, and others: [XMLRecord.Leaf]) {
        let batch = text.batch
        let start = batch.textCount
        write(first)
        guard !others.isEmpty else { return }
        let count = batch.textCount - start
        let areSame = others.allSatisfy { other in
            write(other)
            let end = batch.textCount
            defer { batch.textCount = start + count }
            return batch.isText(start..<(start + count), sameAs: (start + count)..<end)
        }
        if areSame { return }
        batch.textCount = start
        let values = ValueText(batch: batch)
        for (at, leaf) in ([first] + others).enumerated() {
            batch.append(UInt8(ascii: at == 0 ? "[" : ","))
            let begin = values.beginQuoted()
            write(leaf)
            values.endQuoted(from: begin)
        }
        batch.append(UInt8(ascii: "]"))
    }

    private func write(_ leaf: XMLRecord.Leaf) {
        if leaf.isAttribute { text.attribute(leaf.content) } else { text.field(leaf.content) }
    }
}

extension RecordBatch {
    /// Whether two stretches of the text being written have the same bytes.
    fileprivate func isText(_ one: Range<Int>, sameAs other: Range<Int>) -> Bool {
        withText { $0[one].elementsEqual($0[other]) }
    }
}
