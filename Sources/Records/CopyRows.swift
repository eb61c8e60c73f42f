import CStructure

/// The rows of COPY text and of `mysqldump --tab`: a line a row, a tab between fields, `\N` for null, backslash escapes. A
/// line end behind a backslash belongs to the row.
///
/// Rules: PostgreSQL, "COPY", File Formats, Text Format; MySQL, "LOAD DATA Statement", Field and Line Handling.
struct CopyRows {
    /// Without the end marker `\.` and without octal and hexadecimal escapes.
    var isMySQL = false

    /// Positions of fields that room is made for at a time: a statement may name very many columns.
    private static let boundsAtOnce = 1 << 20

    enum Stop { case needsMore, endMarker }

    /// Takes whole rows off `source` from `start` on; gives where it stopped, and why.
    func split(
        _ source: UnsafeRawBufferPointer, from start: Int, isFinal: Bool, schema: Schema, into builder: BatchBuilder
    ) -> (at: Int, why: Stop) {
        guard let base = source.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return (start, .needsMore) }
        let columns = schema.columns.count
        var at = start
        while at < source.count {
            let batch = builder.batch(for: schema)
            // A row has a line end or, the last one, ends the member; so has its text.
            let limit = min(
                RecordLimits.batchRows - batch.rowCount, 1024, max(1, Self.boundsAtOnce / (columns + 1)))
            let out = batch.reserveText(source.count - at + 192)
            batch.bounds.reserve((limit + 2) * (columns + 1))
            var found = winnow_copy()
            let numbers = [UInt32](unsafeUninitializedCapacity: 2 * limit) { ranges, used in
                var result = winnow_copy()
                if let rangeBase = ranges.baseAddress {
                    winnow_copy_rows(
                        base + at, source.count - at, isFinal ? 1 : 0, isMySQL ? 1 : 0, columns, limit, out,
                        UInt32(truncatingIfNeeded: batch.textCount), batch.bounds.base + batch.bounds.count, rangeBase,
                        UInt32(truncatingIfNeeded: at), &result)
                }
                found = result
                used = 2 * result.rows
            }
            batch.sourceRanges += numbers
            batch.rowCount += found.rows
            batch.bounds.count += found.rows * (columns + 1)
            batch.textCount += found.text
            builder.took(found.rows)
            let from = at
            at += found.taken
            switch found.stop {
            case WINNOW_COPY_ROW_LIMIT: continue
            case WINNOW_COPY_OTHER_COUNT:
                let misfits = builder.batch(for: schema)
                misfits.appendMisfit(at..<(from + found.row_end), .fieldCount)
                builder.took()
                at = from + found.row_end
            case WINNOW_COPY_END_MARKER: return (at, .endMarker)
            default: return (at, .needsMore)
            }
        }
        return (at, .needsMore)
    }

    /// Fields of a row.
    static func fieldCount(_ row: some Collection<UInt8>) -> Int { row.reduce(1) { $0 + ($1 == 0x09 ? 1 : 0) } }
}

/// Looks for the end of a row that is too long to keep.
struct CopyRowSkip {
    private var isEscaped = false

    mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isComplete: Bool) {
        for (at, byte) in bytes.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == 0x0A {
                return (at + 1, true)
            }
        }
        return (bytes.count, false)
    }
}
