import CStructure

/// Splits a stretch of text into records with bit masks: 64 bytes at a time, quotes by prefix-xor.
///
/// Where a quote opens in the middle of a field, the masks' idea of what is quoted is wrong; that one record is split by
/// the reference splitter, and the masks go on after it. The result is always the reference splitter's.
struct CSVSplitter {
    private let reference: CSVReferenceSplitter
    private let columns: Int
    private let maxBounds: Int
    private let maxRows: Int

    /// Blocks of 64 bytes that are masked at a time.
    private static let blocks = 64

    /// - Parameter maxBounds: bounds after which no further row is begun, so that short rows under a wide header need
    ///   no more memory than others.
    ///   - maxRows: rows after which none is begun: a row of two bytes can have a line of the manifest diff of hundreds.
    init(dialect: CSVDialect, columns: Int, maxBounds: Int = 1 << 20, maxRows: Int = RecordLimits.batchRows) {
        self.maxRows = maxRows
        reference = CSVReferenceSplitter(delimiter: dialect.delimiter, quote: dialect.quote, crEnds: dialect.crEnds)
        self.columns = columns
        self.maxBounds = max(maxBounds, columns + 1)
    }

    /// Rows of one stretch of text: positions in it, as `RecordBatch` has them.
    struct Rows {
        let bounds: FieldBounds
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
        var rows = Rows(bounds: FieldBounds(capacity: min(text.count / 8 + 2 * columns + 64, 2 * maxBounds)))
        var start = 0
        while start < text.count {
            guard rows.bounds.count < maxBounds, rows.count < maxRows else { break }
            start = masked(text, from: start, into: &rows)
            guard start < text.count, rows.bounds.count < maxBounds, rows.count < maxRows else { break }
            // One record by the reference: a stray quote, or the last one.
            let first = rows.bounds.count
            rows.bounds.append(start)
            let (next, ending) = reference.record(in: text, from: start, isFinal: isFinal) {
                rows.bounds.append($0 + 1)
            }
            switch ending {
            case .lineEnd(let contentEnd):
                close(&rows, first: first, start: start, contentEnd: contentEnd, next: next)
            case .bytesEnd where isFinal:
                close(&rows, first: first, start: start, contentEnd: next, next: next)
            case .openQuote where isFinal:
                // The reader decides what becomes of it.
                rows.bounds.count = first
                rows.openQuote = true
                rows.consumed = start
                return rows
            default:
                rows.bounds.count = first
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
            let bounds = rows.bounds
            var first = bounds.count
            // The row being split has its start in the bounds already.
            bounds.append(rowStart)
            defer { bounds.count = first }
            while position < text.count {
                let count = min(Self.blocks, (text.count - position + 63) / 64)
                winnow_csv_masks(
                    base + position, count, reference.quote, delimiter, crEnds ? 1 : 0, &state, structural, lineEnds,
                    strays)
                // At most two numbers for each byte, and four beyond the last one.
                bounds.reserve(count * 128 + 4)
                var out = bounds.base
                var used = bounds.count
                defer { bounds.count = used }
                for block in 0..<count {
                    let blockStart = position &+ block &* 64
                    var bits = structural[block]
                    let ends = lineEnds[block]
                    var stray = strays[block]
                    let left = text.count &- blockStart
                    if left < 64 {
                        let valid = (1 << UInt64(left)) - 1 as UInt64
                        bits &= valid
                        stray &= valid
                    }
                    if stray != 0 { bits &= (stray & (0 &- stray)) - 1 }
                    if bits & ends == 0 {
                        used = Self.write(bits, after: blockStart, to: out, used)
                    } else {
                        while bits != 0 {
                            let low = bits.trailingZeroBitCount
                            bits &= bits &- 1
                            let at = blockStart &+ low
                            guard ends >> UInt64(low) & 1 == 1 else {
                                out[used] = UInt32(truncatingIfNeeded: at &+ 1)
                                used &+= 1
                                continue
                            }
                            var contentEnd = at
                            let next = at &+ 1
                            if crEnds {
                                if base[at] == 0x0A, at == rowStart, at > begin, base[at - 1] == 0x0D, rows.count > 0,
                                    Int(rows.ranges[2 * rows.count - 1]) == at
                                {
                                    // The line feed of a CRLF whose return ended the row before.
                                    rows.ranges[2 * rows.count - 1] = UInt32(next)
                                    rowStart = next
                                    out[first] = UInt32(truncatingIfNeeded: next)
                                    continue
                                }
                                if base[at] == 0x0D, at == text.count - 1 { return rowStart }
                            } else if at > rowStart, base[at - 1] == 0x0D {
                                contentEnd = at - 1
                            }
                            if used &- first == columns, contentEnd > rowStart || columns == 1 {
                                out[used] = UInt32(truncatingIfNeeded: contentEnd &+ 1)
                                used &+= 1
                                rows.ranges.append(UInt32(truncatingIfNeeded: rowStart))
                                rows.ranges.append(UInt32(truncatingIfNeeded: next))
                                rows.count &+= 1
                                first &+= width
                            } else {
                                bounds.count = used
                                close(&rows, first: first, start: rowStart, contentEnd: contentEnd, next: next)
                                first = bounds.count
                                bounds.reserve((count - block) * 128 + 4)
                                out = bounds.base
                                used = first
                            }
                            rowStart = next
                            out[used] = UInt32(truncatingIfNeeded: rowStart)
                            used &+= 1
                            if used >= maxBounds || rows.count >= maxRows { return rowStart }
                        }
                    }
                    if stray != 0 { return rowStart }
                }
                position += count * 64
            }
            return rowStart
        }
    }

    /// Writes the positions after the set bits of a block, four at a time: what is written too much is overwritten by
    /// the next block. Gives the numbers in use.
    @inline(__always)
    private static func write(
        _ bits: UInt64, after blockStart: Int, to out: UnsafeMutablePointer<UInt32>, _ used: Int
    ) -> Int {
        var rest = bits
        var at = used
        let next = UInt32(truncatingIfNeeded: blockStart &+ 1)
        while rest != 0 {
            for step in 0..<4 {
                out[at &+ step] = next &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
            at &+= 4
        }
        return used &+ bits.nonzeroBitCount
    }

    /// Ends the row whose bounds begin at `first`: a row, a misfit, or nothing for a blank line.
    private func close(_ rows: inout Rows, first: Int, start: Int, contentEnd: Int, next: Int) {
        if contentEnd == start, columns != 1 {
            rows.bounds.count = first
            return
        }
        if rows.bounds.count - first == columns {
            rows.bounds.append(contentEnd + 1)
        } else {
            rows.misfits.append((rows.count, .fieldCount))
            rows.bounds.count = first
            rows.bounds.append(repeating: start + 1, count: columns + 1)
        }
        rows.ranges.append(UInt32(start))
        rows.ranges.append(UInt32(next))
        rows.count += 1
    }
}
