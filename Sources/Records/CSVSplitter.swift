import CStructure

/// Splits a stretch of text into records with bit masks: 64 bytes at a time, quotes by prefix-xor.
///
/// Where a quote opens in the middle of a field, the masks' idea of what is quoted is wrong; that one record is split by
/// the reference splitter, and the masks go on after it. The result is always the reference splitter's.
struct CSVSplitter {
    private let reference: CSVReferenceSplitter
    private let columns: Int
    private let maxBounds: Int

    /// Blocks of 64 bytes that are masked at a time.
    private static let blocks = 64

    /// - Parameter maxBounds: bounds after which no further row is begun, so that short rows under a wide header need
    ///   no more memory than others.
    init(dialect: CSVDialect, columns: Int, maxBounds: Int = 1 << 20) {
        reference = CSVReferenceSplitter(delimiter: dialect.delimiter, quote: dialect.quote, crEnds: dialect.crEnds)
        self.columns = columns
        self.maxBounds = max(maxBounds, columns + 1)
    }

    /// Rows of one stretch of text: positions in it, as `RecordBatch` has them.
    struct Rows {
        var bounds: [UInt32] = []
        /// Start and end of each row, its line end included.
        var ranges: [UInt32] = []
        var misfits: [(row: Int, why: Misfit)] = []
        var count = 0
        /// Bytes that rows and blank lines before them took; what follows is for the next stretch.
        var consumed = 0
        /// The text ended inside quotes, in the record at `consumed`.
        var openQuote = false
    }

    /// - Parameters:
    ///   - text: followed by at least 64 readable bytes.
    ///   - isFinal: nothing follows; a last record needs no line end.
    func split(_ text: UnsafeRawBufferPointer, isFinal: Bool) -> Rows {
        var rows = Rows()
        let estimate = text.count / 8 + 2 * columns + 64
        rows.bounds = [UInt32](unsafeUninitializedCapacity: min(estimate, 2 * maxBounds)) { _, count in count = 0 }
        var start = 0
        while start < text.count {
            guard rows.bounds.count < maxBounds else { break }
            start = masked(text, from: start, into: &rows)
            guard start < text.count, rows.bounds.count < maxBounds else { break }
            // One record by the reference: a stray quote, or the last one.
            let first = rows.bounds.count
            rows.bounds.append(UInt32(start))
            let (next, ending) = reference.record(in: text, from: start, isFinal: isFinal) {
                rows.bounds.append(UInt32($0 + 1))
            }
            switch ending {
            case .lineEnd(let contentEnd):
                close(&rows, first: first, start: start, contentEnd: contentEnd, next: next)
            case .bytesEnd where isFinal:
                close(&rows, first: first, start: start, contentEnd: next, next: next)
            case .openQuote where isFinal:
                // The reader decides what becomes of it.
                rows.bounds.removeSubrange(first...)
                rows.openQuote = true
                rows.consumed = start
                return rows
            default:
                rows.bounds.removeSubrange(first...)
                rows.consumed = start
                return rows
            }
            start = next
        }
        rows.consumed = start
        return rows
    }

    /// Splits as many records as the masks are right about; gives the start of the first that is left.
    private func masked(_ text: UnsafeRawBufferPointer, from begin: Int, into rows: inout Rows) -> Int {
        guard let base = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return begin }
        var state = winnow_csv_state(inside: 0, field_start: 1)
        var rowStart = begin
        var position = begin
        let width = columns + 1
        let delimiter = reference.delimiter
        let crEnds = reference.crEnds
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3 * Self.blocks) { masks in
            guard let structural = masks.baseAddress else { return begin }
            let lineEnds = structural + Self.blocks
            let strays = structural + 2 * Self.blocks
            var first = rows.bounds.count
            // The row being split has its start in the bounds already.
            rows.bounds.append(UInt32(rowStart))
            defer { rows.bounds.removeSubrange(first...) }
            while position < text.count {
                let count = min(Self.blocks, (text.count - position + 63) / 64)
                winnow_csv_masks(
                    base + position, count, reference.quote, delimiter, crEnds ? 1 : 0, &state, structural, lineEnds,
                    strays)
                for block in 0..<count {
                    let blockStart = position + block * 64
                    var bits = structural[block]
                    let ends = lineEnds[block]
                    var stray = strays[block]
                    let left = text.count - blockStart
                    if left < 64 {
                        let valid = (1 << UInt64(left)) - 1 as UInt64
                        bits &= valid
                        stray &= valid
                    }
                    if stray != 0 { bits &= (stray & (0 &- stray)) - 1 }
                    if bits & ends == 0 {
                        while bits != 0 {
                            rows.bounds.append(UInt32(truncatingIfNeeded: blockStart &+ bits.trailingZeroBitCount &+ 1))
                            bits &= bits &- 1
                        }
                    } else {
                        while bits != 0 {
                            let low = bits.trailingZeroBitCount
                            bits &= bits &- 1
                            let at = blockStart &+ low
                            guard ends >> UInt64(low) & 1 == 1 else {
                                rows.bounds.append(UInt32(truncatingIfNeeded: at &+ 1))
                                continue
                            }
                            var contentEnd = at
                            var next = at &+ 1
                            if crEnds {
                                if base[at] == 0x0A, at == rowStart, at > begin, base[at - 1] == 0x0D, rows.count > 0,
                                    Int(rows.ranges[2 * rows.count - 1]) == at
                                {
                                    // The line feed of a CRLF whose return ended the row before.
                                    rows.ranges[2 * rows.count - 1] = UInt32(next)
                                    rowStart = next
                                    rows.bounds[first] = UInt32(next)
                                    continue
                                }
                                if base[at] == 0x0D, at == text.count - 1 { return rowStart }
                                next = at &+ 1
                            } else if at > rowStart, base[at - 1] == 0x0D {
                                contentEnd = at - 1
                            }
                            if rows.bounds.count &- first == columns, contentEnd > rowStart || columns == 1 {
                                rows.bounds.append(UInt32(truncatingIfNeeded: contentEnd &+ 1))
                                rows.ranges.append(UInt32(truncatingIfNeeded: rowStart))
                                rows.ranges.append(UInt32(truncatingIfNeeded: next))
                                rows.count &+= 1
                                first &+= width
                            } else {
                                close(&rows, first: first, start: rowStart, contentEnd: contentEnd, next: next)
                                first = rows.bounds.count
                            }
                            rowStart = next
                            rows.bounds.append(UInt32(truncatingIfNeeded: rowStart))
                            if rows.bounds.count >= maxBounds { return rowStart }
                        }
                    }
                    if stray != 0 { return rowStart }
                }
                position += count * 64
            }
            return rowStart
        }
    }

    /// Ends the row whose bounds begin at `first`: a row, a misfit, or nothing for a blank line.
    private func close(_ rows: inout Rows, first: Int, start: Int, contentEnd: Int, next: Int) {
        if contentEnd == start, columns != 1 {
            rows.bounds.removeSubrange(first...)
            return
        }
        if rows.bounds.count - first == columns {
            rows.bounds.append(UInt32(contentEnd + 1))
        } else {
            rows.misfits.append((rows.count, .fieldCount))
            rows.bounds.removeSubrange(first...)
            rows.bounds.append(contentsOf: repeatElement(UInt32(start + 1), count: columns + 1))
        }
        rows.ranges.append(UInt32(start))
        rows.ranges.append(UInt32(next))
        rows.count += 1
    }
}
