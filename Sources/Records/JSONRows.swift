import CSimdjson

/// The elements of one JSON member as rows: simdjson finds their tokens, tables and columns grow with what is seen.
///
/// All elements of a stretch are read before the first row is written, so that the columns grow at most once a stretch.
final class JSONRows {
    /// Columns of a table; more of them are keys that are data. A row costs a position for each of its table's columns,
    /// so many short elements of many keys cost a thousandfold of their bytes: hence fewer than `RecordLimits.columns`.
    static let columns = 4_096
    /// Rows times columns of a batch.
    private static let batchCells = 4 << 20

    private let json: OpaquePointer
    private var schemas: [UInt32: Schema] = [:]

    /// `nil` when there is no memory.
    init?(depth: Int = RecordLimits.depth, columns: Int = JSONRows.columns) {
        let limits = winnow_json_limits(depth: UInt32(depth), columns: UInt32(min(columns, RecordLimits.columns)))
        guard let json = winnow_json_make(limits) else { return nil }
        self.json = json
    }

    deinit { winnow_json_free(json) }

    /// The number of the table of that name.
    func table(_ name: String) -> UInt32 {
        var name = name
        return name.withUTF8 { winnow_json_table(json, $0.baseAddress, $0.count) }
    }

    /// Table and columns as far as they are known.
    func schema(_ table: UInt32) -> Schema {
        let count = winnow_json_columns(json, table)
        if let known = schemas[table], known.columns.count == count { return known }
        var length = 0
        let text = { (bytes: UnsafePointer<UInt8>?) in
            String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
        }
        let old = schemas[table]?.columns ?? []
        let new = (old.count..<count).map { text(winnow_json_column_name(json, table, $0, &length)) }
        let schema = Schema(table: text(winnow_json_table_name(json, table, &length)), columns: old + new)
        schemas[table] = schema
        return schema
    }

    /// Writes elements of `source`, and the records inside them, to the builder's batches.
    func write(
        _ elements: [winnow_json_element], of source: UnsafeRawBufferPointer, table: UInt32, into builder: BatchBuilder
    ) {
        guard !elements.isEmpty, let bytes = source.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
        var count = 0
        guard let events = winnow_json_read(json, bytes, source.count, elements, elements.count, table, &count) else {
            for element in elements {
                misfit(Int(element.start)..<Int(element.end), .tooLong, table: table, into: builder)
            }
            return
        }
        let all = UnsafeBufferPointer(start: events, count: count)
        var at = 0
        while at < count {
            let event = all[at]
            let place = builder.offset + Int(event.start)
            switch UInt32(event.kind) {
            case winnow_json_list.rawValue: builder.mark(.list, place..<place)
            case winnow_json_end_of_list.rawValue: builder.mark(.endOfList, place..<place)
            default:
                at += writeRun(UnsafeBufferPointer(rebasing: all[at...]), bytes, into: builder)
                continue
            }
            at += 1
        }
    }

    /// A record that is not looked into.
    func misfit(_ range: Range<Int>, _ why: Misfit, table: UInt32, into builder: BatchBuilder) {
        let batch = builder.batch(for: schema(table))
        let ordinal = builder.takeOrdinal()
        if !batch.ordinals.isEmpty { batch.ordinals.append(ordinal) }
        batch.appendMisfit(range, why)
    }

    /// Writes the first event, and those behind it that go to the same batch; gives how many.
    private func writeRun(
        _ events: UnsafeBufferPointer<winnow_json_event>, _ bytes: UnsafePointer<UInt8>, into builder: BatchBuilder
    ) -> Int {
        let first = events[0]
        let schema = schema(first.table)
        let columns = schema.columns.count
        let most = min(RecordLimits.batchRows, max(1, Self.batchCells / (columns + 1)))
        let batch = batch(for: schema, rows: most, nesting: first.nesting, from: builder)
        if let why = Self.misfit(first.error) {
            number(1, of: batch, from: builder)
            batch.appendMisfit(Int(first.start)..<Int(first.end), why)
            return 1
        }
        let room = most - batch.rowCount
        var count = 0
        var text = 0
        while count < min(room, events.count) {
            let event = events[count]
            guard event.kind == first.kind, event.table == first.table, event.nesting == first.nesting, event.error == 0
            else { break }
            text += Int(event.text)
            count += 1
        }
        number(count, of: batch, from: builder)
        let used = batch.textCount
        let place = batch.reserveText(text + count * columns + 1)
        let positions = count * (columns + 1)
        batch.bounds.reserve(positions)
        batch.textCount = winnow_json_write(
            json, bytes, events.baseAddress, count, UInt32(columns), place - used, used,
            batch.bounds.base + batch.bounds.count)
        batch.bounds.count += positions
        for event in events[..<count] { batch.endRow(Int(event.start)..<Int(event.end)) }
        return count
    }

    private func batch(for schema: Schema, rows: Int, nesting: UInt16, from builder: BatchBuilder) -> RecordBatch {
        guard nesting > 0, let main = builder.open else { return builder.batch(for: schema, rows: rows) }
        if main.ordinals.isEmpty {
            main.ordinals = Array(main.firstOrdinal..<(main.firstOrdinal + main.rowCount))
        }
        return builder.companion(of: main, for: schema, rows: rows)
    }

    /// Gives the next `count` rows of `batch` their ordinals. A batch that has some of its own goes on with them, and so
    /// does a companion.
    private func number(_ count: Int, of batch: RecordBatch, from builder: BatchBuilder) {
        guard !batch.ordinals.isEmpty || batch !== builder.open else { return builder.took(count) }
        for _ in 0..<count { batch.ordinals.append(builder.takeOrdinal()) }
    }

    private static func misfit(_ error: UInt8) -> Misfit? {
        switch UInt32(error) {
        case winnow_json_ok.rawValue: nil
        case winnow_json_too_deep.rawValue: .tooDeep
        case winnow_json_encoding.rawValue: .encoding
        case winnow_json_too_many_columns.rawValue: .tooManyColumns
        case winnow_json_no_memory.rawValue: .tooLong
        default: .syntax
        }
    }
}
