/// A batch as bytes that another run reads back: it is judged there as it is here. Marks and companions are not in them.
///
///     table, columns, primary key (each text with its length (4) before it, lists with their count (4)),
///     encoding (1), quote (1), columns (4), rows (4), first ordinal (8), ordinals' count (4), ordinals (8 each),
///     offset in the member (8), misfits' count (4), misfits (row 4, why 1),
///     oversized records' count (4), these (row 4, offset 8, length 8, digest 32),
///     ranges, bounds (each position as the difference to the one before, a zigzag LEB128), source (with its length),
///     has text (1), text
extension RecordBatch {
    /// The batch's bytes; of the stretch of the member that it shares with others, only what its rows lie in.
    public var stored: [UInt8] {
        var writer = StoredBatchWriter()
        writer.add(schema.table)
        writer.add(schema.columns)
        writer.add(schema.primaryKey)
        writer.add(byte: UInt8(TextEncoding.allCases.firstIndex(of: encoding) ?? 0))
        writer.add(byte: quote)
        writer.add(columnCount)
        writer.add(rowCount)
        writer.add(long: firstOrdinal)
        writer.add(ordinals.count)
        for ordinal in ordinals { writer.add(long: ordinal) }
        let own = stretches
        writer.add(long: sourceOffset + own.source.lowerBound)
        writer.add(misfits.count)
        for misfit in misfits {
            writer.add(misfit.row)
            writer.add(byte: misfit.why.rawValue)
        }
        writer.add(oversized.count)
        for record in oversized {
            writer.add(record.row)
            writer.add(long: record.offset)
            writer.add(long: record.length)
            writer.add(record.sha256)
        }
        sourceRanges.withUnsafeBufferPointer { writer.add(positions: $0, from: own.source.lowerBound) }
        withBounds { writer.add(positions: $0, from: own.text.lowerBound) }
        withSource { writer.add(text: UnsafeRawBufferPointer(rebasing: $0[own.source])) }
        writer.add(byte: text == nil ? 0 : 1)
        if text != nil { withText { writer.add(text: UnsafeRawBufferPointer(rebasing: $0[own.text])) } }
        return writer.bytes
    }

    /// What of source and text the batch's rows lie in; the same where the text is the source.
    private var stretches: (source: Range<Int>, text: Range<Int>) {
        func hull(_ positions: some Sequence<UInt32>, in count: Int) -> Range<Int> {
            var (low, high) = (count, 0)
            for position in positions { (low, high) = (min(low, Int(position)), max(high, Int(position))) }
            // The end of a row's last field is one behind its place for a separator, which may be missing.
            return low < min(high, count) ? low..<min(high, count) : min(low, count)..<min(low, count)
        }
        return withBounds { bounds in
            guard text == nil else { return (hull(sourceRanges, in: count), hull(bounds, in: textCount)) }
            let both = hull([sourceRanges, Array(bounds)].joined(), in: count)
            return (both, both)
        }
    }

    /// Reads a batch back; `nil` where the bytes are none, or have positions that are not in them.
    public convenience init?(stored bytes: UnsafeRawBufferPointer) {
        var reader = StoredBatchReader(bytes)
        self.init()
        guard let table = reader.text(), let columns = reader.texts(), let key = reader.texts(),
            let encoding = reader.byte(), TextEncoding.allCases.indices.contains(Int(encoding)),
            let quote = reader.byte(), let columnCount = reader.count(), let rowCount = reader.count(),
            let firstOrdinal = reader.long(), let ordinals = reader.list({ $0.long() }), let offset = reader.long(),
            let misfits = reader.list({ reader -> (row: Int, why: Misfit)? in
                guard let row = reader.count(), let why = reader.byte().flatMap(Misfit.init) else { return nil }
                return (row, why)
            }), let oversized = reader.list({ $0.oversized() }), let ranges = reader.positions(rowCount, times: 2),
            let bounds = reader.positions(rowCount, times: columnCount + 1), let source = reader.bytes(),
            let hasText = reader.byte(), let text = hasText == 1 ? reader.bytes() : source, reader.isAtEnd,
            columnCount == columns.count, columnCount <= RecordLimits.columns, rowCount <= RecordLimits.batchRows,
            ordinals.isEmpty || ordinals.count == rowCount,
            (misfits.map(\.row) + oversized.map(\.row)).allSatisfy({ $0 < rowCount })
        else { return nil }
        schema = Schema(table: table, columns: columns, primaryKey: key)
        self.encoding = TextEncoding.allCases[Int(encoding)]
        self.quote = quote
        self.columnCount = columnCount
        self.rowCount = rowCount
        self.firstOrdinal = firstOrdinal
        self.ordinals = ordinals
        sourceOffset = offset
        self.misfits = misfits
        self.oversized = oversized
        memory = BatchMemory(copying: source)
        count = source.count
        if hasText == 1 {
            self.text = BatchMemory(copying: text)
            textCount = text.count
        }
        guard take(ranges: ranges), take(bounds: bounds, textCount: text.count) else { return nil }
    }

    /// Takes the rows' places in the source; `false` where one is not in it.
    private func take(ranges: [UInt32]) -> Bool {
        for row in 0..<rowCount {
            guard ranges[2 * row] <= ranges[2 * row + 1], ranges[2 * row + 1] <= count else { return false }
        }
        sourceRanges = ranges
        return true
    }

    /// Takes the fields' places in the text; `false` where one is not in it. A row's last bound is one behind the end of its last
    /// field.
    private func take(bounds stored: [UInt32], textCount: Int) -> Bool {
        bounds.reserve(stored.count)
        for row in 0..<rowCount {
            var last: UInt32 = 0
            for column in 0...columnCount {
                let bound = stored[row * (columnCount + 1) + column]
                guard bound >= last, Int(bound) <= textCount + (column == columnCount ? 1 : 0) else { return false }
                last = bound
                bounds.append(Int(bound))
            }
        }
        return true
    }
}

extension UnsafeRawBufferPointer {
    /// The number of four bytes at a position.
    fileprivate func number(_ at: Int) -> UInt32 {
        UInt32(littleEndian: loadUnaligned(fromByteOffset: 4 * at, as: UInt32.self))
    }
}

private struct StoredBatchWriter {
    private(set) var bytes: [UInt8] = []

    mutating func add(byte: UInt8) { bytes.append(byte) }

    /// A number of four bytes.
    mutating func add(_ number: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(long number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Positions, each as the difference to the one before.
    mutating func add(positions: UnsafeBufferPointer<UInt32>, from first: Int) {
        bytes.reserveCapacity(bytes.count + positions.count + positions.count / 4)
        var last = first
        for position in positions {
            let step = Int(position) - last
            var rest = UInt64(bitPattern: Int64(step << 1 ^ step >> 63))
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
            last = Int(position)
        }
    }

    /// Bytes of which it is known how many they are.
    mutating func add(_ known: [UInt8]) { bytes += known }

    mutating func add(text: UnsafeRawBufferPointer) {
        add(text.count)
        bytes.append(contentsOf: text)
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(text: UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }
}

/// Reads what `StoredBatchWriter` wrote; whoever may have written it.
private struct StoredBatchReader {
    private let stored: UnsafeRawBufferPointer
    private var at = 0

    init(_ stored: UnsafeRawBufferPointer) { self.stored = stored }

    var isAtEnd: Bool { at == stored.count }

    private mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= stored.count - at else { return nil }
        defer { at += count }
        return UnsafeRawBufferPointer(rebasing: stored[at..<(at + count)])
    }

    mutating func byte() -> UInt8? { take(1)?.first }

    mutating func count() -> Int? { take(4).map { Int($0.number(0)) } }

    /// A number of eight bytes that may be a place in a member.
    mutating func long() -> Int? {
        take(8).map { Int(Int64(littleEndian: $0.loadUnaligned(as: Int64.self))) }.flatMap {
            (0..<(1 << 60)).contains($0) ? $0 : nil
        }
    }

    mutating func bytes() -> [UInt8]? { count().flatMap { take($0) }.map(Array.init) }

    mutating func text() -> String? { bytes().map { String(decoding: $0, as: UTF8.self) } }

    mutating func texts() -> [String]? { list { $0.text() } }

    /// As many as a count before them says; each takes four bytes at least.
    mutating func list<Element>(_ next: (inout Self) -> Element?) -> [Element]? {
        guard let count = count(), count <= (stored.count - at) / 4 else { return nil }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count {
            guard let element = next(&self) else { return nil }
            list.append(element)
        }
        return list
    }

    mutating func oversized() -> OversizedRecord? {
        guard let row = count(), let offset = long(), let length = long(), let sha256 = take(32) else { return nil }
        return OversizedRecord(row: row, offset: offset, length: length, sha256: Array(sha256))
    }

    /// Positions as `StoredBatchWriter` adds them, from 0 on; each takes a byte at least.
    mutating func positions(_ rows: Int, times columns: Int) -> [UInt32]? {
        guard columns <= stored.count, rows <= (stored.count - at) / columns else { return nil }
        var positions: [UInt32] = []
        positions.reserveCapacity(rows * columns)
        var last = 0
        for _ in 0..<(rows * columns) {
            guard let step = step(), let position = UInt32(exactly: last + step) else { return nil }
            positions.append(position)
            last = Int(position)
        }
        return positions
    }

    /// A difference of two positions.
    private mutating func step() -> Int? {
        var (value, shift) = (UInt64(0), UInt64(0))
        while at < stored.count, shift < 40 {
            let byte = stored[at]
            at += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value >> 1) ^ -Int(value & 1) }
            shift += 7
        }
        return nil
    }
}
