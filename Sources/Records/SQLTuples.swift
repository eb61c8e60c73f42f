import CStructure

/// The tuples of an `INSERT` whose values are plain, many at a time: `winnow_sql_tuples` reads them in one pass. What it does
/// not take, `SQLValues` does, which knows every value and is slower.
struct SQLTuples {
    let text: UnsafeRawBufferPointer
    let dialect: SQLDialect

    /// Positions of fields that room is made for at a time: a statement may name very many columns.
    private static let boundsAtOnce = 1 << 20

    /// Takes tuples from `start` on, which is the `(` of one, as rows of `batch`; at most `most`.
    ///
    /// - Returns: the rows, and the place behind the last one's `)`. No rows where the first tuple is not plain, or has
    ///   another number of values than the batch has columns, or goes on beyond the text.
    func take(from start: Int, most: Int, into batch: RecordBatch) -> (rows: Int, end: Int) {
        let columns = batch.columnCount
        let limit = min(most, 1024, max(1, Self.boundsAtOnce / (columns + 1)))
        guard limit > 0, let base = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return (0, start) }
        let count = text.count - start
        // A tuple's text is shorter than the tuple.
        let out = batch.reserveText(count + BatchMemory.slack)
        batch.bounds.reserve(limit * (columns + 1))
        var found = winnow_tuples()
        let ranges = [UInt32](unsafeUninitializedCapacity: 2 * limit) { ranges, used in
            var result = winnow_tuples()
            if let rangeBase = ranges.baseAddress {
                winnow_sql_tuples(
                    base + start, count, dialect == .mySQL ? 1 : 0, columns, limit, out,
                    UInt32(truncatingIfNeeded: batch.textCount), batch.bounds.base + batch.bounds.count, rangeBase,
                    UInt32(truncatingIfNeeded: start), &result)
            }
            found = result
            used = 2 * result.rows
        }
        batch.sourceRanges += ranges
        batch.rowCount += found.rows
        batch.bounds.count += found.rows * (columns + 1)
        batch.textCount += found.text
        return (found.rows, start + found.taken)
    }
}
