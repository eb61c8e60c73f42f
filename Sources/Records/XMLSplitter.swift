/// Splits a list in XML into its record elements; everything else but white space is frame.
final class XMLSplitter: RecordSplitter {
    let isOneTable = false
    private(set) var schema: Schema
    private let shape: XMLShape
    private let stem: String
    private var tables: [String: (columns: BSONColumns, schema: Schema)] = [:]
    /// Elements that are open, and of those the table that one names.
    private var depth = 0
    private var listTable: String?
    private var rows: [Row] = []
    private var slots: [Int] = []
    /// Bytes of the end tag that were seen while a record beyond the limit is stepped over.
    private var matched = 0

    private struct Row {
        let range: Range<Int>
        let table: String
        let record: XMLRecord?
    }

    init(stem: String, shape: XMLShape) {
        self.stem = stem
        self.shape = shape
        schema = Schema(table: stem, columns: [])
    }

    var description: String { "XML, <\(String(decoding: shape.record, as: UTF8.self))>, \(shape.encoding.rawValue)" }

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
        case .start:
            depth += 1
            let local = XMLAttributes.local(source, token.name)
            guard source[local].elementsEqual("table_data".utf8) else { return }
            for (name, value) in XMLAttributes(source, token) where source[name].elementsEqual("name".utf8) {
                listTable = String(decoding: source[value], as: UTF8.self)
            }
        case .end: depth = max(0, depth - 1)
        default: break
        }
    }

    private func table(_ source: UnsafeRawBufferPointer, _ token: XMLToken) -> String {
        for (name, value) in XMLAttributes(source, token) where source[name].elementsEqual("xsi:type".utf8) {
            return String(decoding: source[XMLAttributes.local(source, value)], as: UTF8.self)
        }
        if let listTable { return listTable }
        return shape.isGeneric ? stem : shape.localName
    }

    private func write(
        _ frames: [Range<Int>], _ source: UnsafeRawBufferPointer, _ offset: Int, to builder: BatchBuilder
    ) {
        for (name, table) in tables where table.columns.count > table.schema.columns.count {
            tables[name]?.schema = Schema(table: name, columns: table.columns.names)
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
        batch.encoding = shape.encoding
        builder.took()
        guard let record = row.record, record.misfit == nil else {
            return batch.appendMisfit(row.range, row.record?.misfit ?? .syntax)
        }
        if slots.count < batch.columnCount { slots = Array(repeating: -1, count: batch.columnCount) }
        for (at, leaf) in record.leaves.enumerated() { slots[leaf.column] = at }
        batch.beginRow()
        let isUTF8 = shape.encoding == .utf8 || shape.encoding == .utf8BOM
        let text = XMLText(batch: batch, source: source, isUTF8: isUTF8)
        for column in 0..<batch.columnCount {
            if slots[column] >= 0 { text.field(record.leaves[slots[column]].content) }
            slots[column] = -1
            batch.endField()
        }
        batch.endRow(row.range)
    }

    /// A record beyond the limit ends with the next end tag of its name.
    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst { matched = 0 }
        let tag = Array("</".utf8) + shape.record
        for at in bytes.indices {
            let byte = bytes[at]
            if matched == tag.count {
                if byte == 0x3E { return (at + 1, true) }
                if !XMLToken.isBlank(byte) { matched = byte == 0x3C ? 1 : 0 }
            } else {
                matched = byte == tag[matched] ? matched + 1 : byte == 0x3C ? 1 : 0
            }
        }
        return (bytes.count, false)
    }
}
