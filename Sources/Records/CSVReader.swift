import Crypto

/// Reads the records of one CSV member.
///
/// Member bytes are gathered up to `RecordLimits.batchBytes`, split, handed on as a batch, and what is left of the last
/// record starts the next one: batches depend on the bytes alone, not on how they came.
final class CSVReader: RecordReader {
    /// Table and columns; final once the head has been seen, which is before the first batch.
    private var known: Schema
    var schema: Schema? { known }
    private(set) var preambleLength: Int
    private let dialect: CSVDialect
    private let limits: CSVLimits
    private var memory: BatchMemory
    private var used = 0
    /// Bytes to gather before the next split.
    private var target: Int
    /// Offset in the member of the first gathered byte.
    private var offset = 0
    private var ordinal = 1
    private var headerIsKnown = false
    /// The header is beyond a limit: no record can be split by it.
    private var headerIsTooWide = false
    private var oversize: OversizeScan?
    private let tableName: String

    init(table: String, dialect: CSVDialect, limits: CSVLimits = CSVLimits()) {
        tableName = table
        self.dialect = dialect
        self.limits = limits
        known = Schema(table: table, columns: [])
        preambleLength = 0
        target = limits.batchBytes
        memory = BatchMemory(capacity: limits.batchBytes)
    }

    var description: String { dialect.description }
    var caution: String? {
        dialect.columns == nil
            ? nil
            : "its first line is damaged: columns go by number, and rules that go by their names do not see them. Fetch the backup again, or write the header back in."
    }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        var rest = bytes
        while !rest.isEmpty {
            if oversize != nil {
                rest = try skipOversized(rest, emit: emit)
                continue
            }
            let count = min(rest.count, target - used)
            if memory.capacity < used + count { memory.grow(to: target, keeping: used) }
            UnsafeMutableRawBufferPointer(rebasing: memory.bytes[used..<(used + count)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            used += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            if used == target { try splitGathered(isFinal: false, emit: emit) }
        }
    }

    func finish(emit: (RecordBatch) throws -> Void) throws {
        if let scan = oversize {
            oversize = nil
            try emitOversized(scan, emit: emit)
            return
        }
        if used > 0 { try splitGathered(isFinal: true, emit: emit) }
        if !headerIsKnown { settleHeader([]) }
    }

    /// Splits what is gathered, as often as it gives records.
    private func splitGathered(isFinal: Bool, emit: (RecordBatch) throws -> Void) throws {
        if !headerIsKnown {
            guard try readHeader(isFinal: isFinal) else { return }
        }
        while used > 0 {
            guard let consumed = try splitOnce(isFinal: isFinal, emit: emit) else { break }
            drop(consumed)
            guard isFinal || used >= target else { break }
        }
        guard used >= target else {
            if target > limits.batchBytes, used < limits.batchBytes { target = limits.batchBytes }
            return
        }
        if used >= limits.recordBytes, !isFinal {
            startOversized()
        } else {
            target = min(used * 2, limits.recordBytes)
        }
    }

    /// Splits the gathered bytes once; gives the bytes taken, `nil` when there is no whole record.
    private func splitOnce(isFinal: Bool, emit: (RecordBatch) throws -> Void) throws -> Int? {
        UnsafeMutableRawBufferPointer(rebasing: memory.bytes[used..<(used + BatchMemory.slack)])
            .initializeMemory(as: UInt8.self, repeating: 0)
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<used])
        let splitter = CSVSplitter(dialect: dialect, columns: known.columns.count)
        var rows: CSVSplitter.Rows
        var text: [UInt8]?
        if dialect.encoding.isUTF16 {
            var decoded = UTF16Transcoding.utf8(source, bigEndian: dialect.encoding == .utf16BE)
            let count = decoded.count
            decoded.append(contentsOf: repeatElement(0, count: BatchMemory.slack))
            rows = decoded.withUnsafeBytes { splitter.split(.init(rebasing: $0[..<count]), isFinal: isFinal) }
            if isFinal, rows.openQuote { closeOpenQuote(&rows, in: decoded, count: count) }
            decoded.removeLast(BatchMemory.slack)
            UTF16Transcoding.mapToSource(&rows, text: decoded)
            if isFinal, rows.consumed == used - used % 2, used % 2 == 1 { oddByte(&rows) }
            text = decoded
        } else {
            rows = splitter.split(source, isFinal: isFinal)
            if isFinal, rows.openQuote { closeOpenQuote(&rows, in: source, count: used) }
        }
        guard rows.consumed > 0 else { return nil }
        if rows.count > 0 { try emit(batch(rows, text: text)) }
        return rows.consumed
    }

    /// A quote that stays open to the end of the member has swallowed what follows. Its record is taken to end with its
    /// first physical line, and splitting goes on after that, so that one stray quote costs one held record.
    private func closeOpenQuote(_ rows: inout CSVSplitter.Rows, in bytes: some Collection<UInt8>, count: Int) {
        let start = rows.consumed
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        let end = bytes.index(bytes.startIndex, offsetBy: count)
        let isEnd: (UInt8) -> Bool = { [dialect] in $0 == 0x0A || dialect.crEnds && $0 == 0x0D }
        let next =
            bytes[from..<end].firstIndex(where: isEnd).map { bytes.distance(from: bytes.startIndex, to: $0) + 1 }
            ?? count
        rows.misfits.append((rows.count, .unbalancedQuote))
        rows.bounds.append(repeating: start + 1, count: known.columns.count + 1)
        rows.ranges += [UInt32(start), UInt32(next)]
        rows.count += 1
        rows.consumed = next
    }

    /// The odd byte at the end of UTF-16 belongs to the last record, which thereby does not fit.
    private func oddByte(_ rows: inout CSVSplitter.Rows) {
        rows.consumed = used
        if rows.count == 0 {
            rows.ranges += [UInt32(used - 1), UInt32(used)]
            rows.bounds.append(repeating: 1, count: known.columns.count + 1)
            rows.count = 1
        } else {
            rows.ranges[2 * rows.count - 1] = UInt32(used)
        }
        if rows.misfits.last?.row != rows.count - 1 { rows.misfits.append((rows.count - 1, .encoding)) }
    }

    private func batch(_ rows: CSVSplitter.Rows, text: [UInt8]?) -> RecordBatch {
        let batch = RecordBatch(bounds: rows.bounds)
        batch.schema = known
        batch.firstOrdinal = ordinal
        batch.sourceOffset = offset
        batch.columnCount = known.columns.count
        batch.rowCount = rows.count
        batch.sourceRanges = rows.ranges
        batch.misfits = rows.misfits
        if headerIsTooWide {
            batch.misfits = rows.misfits.map { ($0.row, $0.why == .fieldCount ? .tooManyColumns : $0.why) }
        }
        batch.encoding = dialect.encoding
        batch.quote = dialect.quote
        if let text {
            batch.text = BatchMemory(copying: text)
            batch.textCount = text.count
        }
        batch.memory = memory
        batch.count = rows.consumed
        ordinal += rows.count
        return batch
    }

    /// Moves on by `count` gathered bytes; the memory may belong to a batch now, so the rest goes to new memory.
    private func drop(_ count: Int) {
        let rest = UnsafeRawBufferPointer(rebasing: memory.bytes[count..<used])
        let next = BatchMemory(capacity: max(limits.batchBytes, rest.count))
        next.bytes.copyMemory(from: rest)
        memory = next
        used = rest.count
        offset += count
    }

    // MARK: Header

    /// Takes the header off the gathered bytes; false when it is not whole yet.
    private func readHeader(isFinal: Bool) throws -> Bool {
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<used])
        let mark = TextEncodingDetection.markLength(source, dialect.encoding)
        guard let header = CSVHeader(source.dropFirst(mark), dialect: dialect, isFinal: isFinal) else {
            if used >= limits.recordBytes {
                headerIsTooWide = true
                settleHeader([])
                return true
            }
            target = min(used * 2, limits.recordBytes)
            return false
        }
        settleHeader(header.columns)
        preambleLength = mark + (dialect.hasHeader ? header.length : 0)
        drop(preambleLength)
        offset = preambleLength
        return true
    }

    private func settleHeader(_ columns: [String]) {
        headerIsKnown = true
        let count = dialect.columns ?? columns.count
        let names = dialect.hasHeader ? columns : (0..<count).map { "column\($0 + 1)" }
        headerIsTooWide = headerIsTooWide || names.count > limits.columns
        known = Schema(table: tableName, columns: headerIsTooWide ? [] : names)
    }

    // MARK: Records beyond the limit

    private func startOversized() {
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<used])
        oversize = OversizeScan(dialect: dialect, start: offset)
        let end = oversize?.take(source) ?? used
        // The record was not whole before, so it does not end in what is gathered.
        used -= end
        offset += end
    }

    private func skipOversized(
        _ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void
    ) throws -> UnsafeRawBufferPointer {
        guard var scan = oversize else { return bytes }
        let taken = scan.take(bytes)
        offset += taken
        oversize = scan
        if scan.isComplete {
            oversize = nil
            used = 0
            target = limits.batchBytes
            try emitOversized(scan, emit: emit)
        }
        return UnsafeRawBufferPointer(rebasing: bytes[taken...])
    }

    private func emitOversized(_ scan: OversizeScan, emit: (RecordBatch) throws -> Void) throws {
        let batch = RecordBatch()
        batch.schema = known
        batch.firstOrdinal = ordinal
        batch.sourceOffset = scan.start
        batch.columnCount = known.columns.count
        batch.rowCount = 1
        batch.bounds.append(repeating: 1, count: known.columns.count + 1)
        batch.sourceRanges = [0, 0]
        batch.misfits = [(0, .tooLong)]
        batch.oversized = [OversizedRecord(row: 0, offset: scan.start, length: scan.length, hash: scan.hash)]
        batch.encoding = dialect.encoding
        batch.memory = BatchMemory(capacity: 1)
        batch.memory.bytes[0] = 0
        batch.count = 1
        ordinal += 1
        try emit(batch)
    }
}

/// Sizes that the reader works with; smaller ones in tests.
struct CSVLimits {
    var batchBytes = RecordLimits.batchBytes
    var recordBytes = RecordLimits.recordBytes
    var columns = RecordLimits.columns
}

/// A record that is too long to keep: looks for its end and hashes it on the way.
private struct OversizeScan {
    let start: Int
    private(set) var length = 0
    private(set) var isComplete = false
    private let dialect: CSVDialect
    private(set) var hash = SHA256()
    private var inQuotes = false
    private var quoteSeen = false
    private var atFieldStart = true
    private var returnSeen = false
    /// Bytes of a UTF-16 unit seen so far.
    private var half: UInt8?

    init(dialect: CSVDialect, start: Int) {
        self.dialect = dialect
        self.start = start
    }

    /// Takes bytes up to the record's end; gives how many.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        var at = 0
        while at < bytes.count, !isComplete {
            let byte = bytes[at]
            if dialect.encoding.isUTF16 {
                at += 1
                guard let first = half else {
                    half = byte
                    continue
                }
                half = nil
                let (low, high) = dialect.encoding == .utf16LE ? (first, byte) : (byte, first)
                isComplete = ends(high == 0 ? low : 0xFF)
                continue
            }
            if returnSeen {
                isComplete = true
                if byte == 0x0A { at += 1 }
                break
            }
            at += 1
            isComplete = ends(byte)
        }
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<at]))
        length += at
        return at
    }

    /// Whether a byte (or a UTF-16 unit's low byte) ends the record.
    private mutating func ends(_ byte: UInt8) -> Bool {
        if inQuotes {
            if quoteSeen {
                quoteSeen = false
                if byte == dialect.quote { return false }
                inQuotes = false
            } else {
                quoteSeen = byte == dialect.quote
                return false
            }
        }
        if byte == 0x0A { return true }
        if byte == 0x0D, dialect.crEnds {
            returnSeen = true
            return dialect.encoding.isUTF16
        }
        if byte == dialect.delimiter {
            atFieldStart = true
        } else {
            if byte == dialect.quote, dialect.quote != 0, atFieldStart { inQuotes = true }
            atFieldStart = false
        }
        return false
    }
}
