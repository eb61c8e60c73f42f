/// Splits a list in XML into its record elements; everything else but white space is frame.
final class XMLSplitter: RecordSplitter {
    let isOneTable = false
    private(set) var schema: Schema
    private let shape: XMLShape
    private let encoding: TextEncoding
    private let stem: String
    /// Without its prefix.
    private let recordName: String
    private var tables: [String: XMLTable] = [:]
    /// The table of the last record.
    private var lastTable: XMLTable?
    private var walk = XMLWalk()
    /// Elements that are open, and of those the table that one names.
    private var depth = 0
    private var listTable: String?
    private var rows: [Row] = []
    private var unread = XMLUnreadElements()
    /// The record beyond the limit that is being stepped over.
    private var skipped: XMLSkippedRecord?

    private struct Row {
        let range: Range<Int>
        let table: XMLTable
        /// Absent where it does not end.
        let record: XMLWalk.Record?
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
        walk.forgetLeaves()
        var frames: [Range<Int>] = []
        var at = 0
        while at < source.count, rows.count < RecordLimits.batchRows {
            guard let token = XMLToken.next(source, at: at) else { break }
            if depth == shape.level, token.kind == .start || token.kind == .empty, isRecord(source, token) {
                let table = table(named: tableName(source, token))
                schema = table.schema
                guard let record = walk.record(source, token, columns: &table.columns) else { break }
                rows.append(Row(range: at..<record.end, table: table, record: record))
                at = record.end
                continue
            }
            follow(source, token)
            let isFiller = token.kind == .text && XMLToken.isBlank(source, token.range)
            if !isFiller { frames.append(token.range) }
            at = token.range.upperBound
        }
        if isFinal, at < source.count, rows.count < RecordLimits.batchRows {
            if !XMLToken.isBlank(source, at..<source.count) {
                rows.append(Row(range: at..<source.count, table: table(named: stem), record: nil))
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
            guard XMLToken.isName("table_data", source, local) else { return }
            for (name, value) in XMLAttributes(source, token) where XMLToken.isName("name", source, name) {
                listTable = XMLText.string(source[value], encoding)
            }
        case .end:
            depth = max(0, depth - 1)
            if depth == shape.level { unread.end() }
        default: break
        }
    }

    private func isRecord(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> Bool {
        token.name.count == shape.record.count && source[token.name].elementsEqual(shape.record)
    }

    private func tableName(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> String {
        if token.hasAttributes {
            for (name, value) in XMLAttributes(source, token) where XMLToken.isName("xsi:type", source, name) {
                return XMLText.string(source[XMLAttributes.local(source, value)], encoding)
            }
        }
        if let listTable { return listTable }
        return shape.isGeneric ? stem : recordName
    }

    private func table(named name: String) -> XMLTable {
        if let lastTable, lastTable.schema.table == name { return lastTable }
        let table = tables[name] ?? XMLTable(name)
        tables[name] = table
        lastTable = table
        return table
    }

    private func write(
        _ frames: [Range<Int>], _ source: UnsafeRawBufferPointer, _ offset: Int, to builder: BatchBuilder
    ) {
        for table in tables.values { table.settle(encoding) }
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
        let batch = builder.batch(for: row.table.schema)
        batch.encoding = .utf8
        builder.took()
        guard let record = row.record, record.misfit == nil else {
            return batch.appendMisfit(row.range, row.record?.misfit ?? .syntax)
        }
        guard XMLEncoding.isText(UnsafeRawBufferPointer(rebasing: source[row.range]), encoding) else {
            return batch.appendMisfit(row.range, .encoding)
        }
        row.table.write(record, of: walk.leaves, XMLText(batch: batch, source: source, encoding: encoding))
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
