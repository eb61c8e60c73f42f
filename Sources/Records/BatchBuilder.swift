import Crypto

/// Makes batches from the stretch of a member that is gathered; they share its bytes.
///
/// A batch has rows of one schema, at most `RecordLimits.batchRows` of them; a splitter asks for the batch to write a row
/// to before each row.
final class BatchBuilder {
    private var memory = BatchMemory()
    /// Offset in the member of the stretch's first byte.
    private(set) var offset = 0
    private var count = 0
    private var current: RecordBatch?
    private var finished: [RecordBatch] = []
    /// The next record's ordinal.
    private var ordinal = 1

    /// The stretch that the rows to come lie in.
    func start(_ memory: BatchMemory, count: Int, offset: Int) {
        self.memory = memory
        self.count = count
        self.offset = offset
    }

    /// The batch that the next row goes to; `schema` is that row's. It has fewer than `rows` rows.
    func batch(for schema: Schema, rows: Int = RecordLimits.batchRows) -> RecordBatch {
        if let current, current.rowCount < rows, current.schema == schema { return current }
        // A batch that has marks only so far can still take any schema.
        if let current, current.rowCount == 0, current.companions.isEmpty {
            current.schema = schema
            current.columnCount = schema.columns.count
            return current
        }
        return next(schema)
    }

    /// The batch that took the last row.
    var open: RecordBatch? { current }

    private func next(_ schema: Schema) -> RecordBatch {
        if let current { finished.append(current) }
        let batch = made(schema)
        batch.firstOrdinal = ordinal
        current = batch
        return batch
    }

    private func made(_ schema: Schema) -> RecordBatch {
        let batch = RecordBatch()
        batch.schema = schema
        batch.columnCount = schema.columns.count
        batch.sourceOffset = offset
        batch.memory = memory
        batch.count = count
        batch.quote = 0
        return batch
    }

    /// The companion of `batch` that a row of `schema` goes to, a record inside one of the batch's rows. Its rows need
    /// ordinals of their own.
    func companion(of batch: RecordBatch, for schema: Schema, rows: Int = RecordLimits.batchRows) -> RecordBatch {
        if let known = batch.companions.last(where: { $0.schema == schema }), known.rowCount < rows { return known }
        let made = made(schema)
        batch.companions.append(made)
        return made
    }

    /// The ordinal of the next record; to be called once for each.
    func takeOrdinal() -> Int {
        defer { ordinal += 1 }
        return ordinal
    }

    /// Says that the next `count` ordinals are taken by rows that are numbered from their batch's `firstOrdinal` up.
    func took(_ count: Int = 1) { ordinal += count }

    /// Notes what is no record; in the order of the member, with the rows.
    ///
    /// - Parameter range: bytes of the member.
    func mark(_ kind: StructureMark.Kind, _ range: Range<Int>) {
        let batch = current ?? next(Schema(table: "", columns: []))
        // Frames that touch are one.
        if kind == .frame, let last = batch.marks.last, last.kind == .frame, last.range.upperBound == range.lowerBound {
            batch.marks[batch.marks.count - 1] = StructureMark(.frame, last.range.lowerBound..<range.upperBound)
        } else {
            batch.marks.append(StructureMark(kind, range))
        }
    }

    /// A record that was too long to keep; in a batch of its own.
    func oversized(_ schema: Schema, offset: Int, length: Int, hash: SHA256) {
        let batch = next(schema)
        batch.sourceOffset = offset
        batch.memory = BatchMemory()
        batch.count = 0
        batch.append(0)
        batch.bounds.append(repeating: 1, count: schema.columns.count + 1)
        batch.sourceRanges = [0, 0]
        batch.misfits = [(0, .tooLong)]
        batch.oversized = [OversizedRecord(row: 0, offset: offset, length: length, hash: hash)]
        batch.rowCount = 1
        took()
        finished.append(batch)
        current = nil
    }

    /// The batches made since the last call, in the order of the member.
    func take() -> [RecordBatch] {
        defer {
            finished = []
            current = nil
        }
        return finished + (current.map { [$0] } ?? [])
    }
}
