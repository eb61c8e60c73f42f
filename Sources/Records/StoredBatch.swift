/// A stretch of a member that batches share which are read back.
public struct SharedSource {
    fileprivate let memory: BatchMemory
    fileprivate let count: Int

    public init(_ bytes: [UInt8]) {
        memory = BatchMemory(copying: bytes)
        count = bytes.count
    }
}

/// A batch as bytes that another run reads back: it is judged there as it is here. Marks and companions are not in them.
///
///     table, columns, primary key (each text with its length (4) before it, lists with their count (4)),
///     encoding (1), quote (1), columns (4), rows (4), first ordinal (8), ordinals' count (4), ordinals (8 each),
///     offset in the member (8), misfits' count (4), misfits (row 4, why 1),
///     oversized records' count (4), these (row 4, offset 8, length 8, digest 32),
///     ranges, bounds (each position as the difference to the one before, a zigzag LEB128), has source (1), source (with its length),
///     has text (1), text
extension RecordBatch {
    /// The batch's bytes; of the stretch of the member that it shares with others, only what its rows lie in.
    public var stored: [UInt8] { stored(in: nil) }

    /// What the rows of batches lie in of a stretch that all of them share; `nil` where they share none. Of batches that lie in one
    /// another each has rows all over it.
    public static func stretch(sharedBy batches: [RecordBatch]) -> Range<Int>? {
        guard batches.count > 1, let first = batches.first,
            batches.allSatisfy({
                $0.memory === first.memory && $0.count == first.count && $0.sourceOffset == first.sourceOffset
            })
        else { return nil }
        let own = batches.map(\.stretches.source).filter { !$0.isEmpty }
        guard let low = own.map(\.lowerBound).min(), let high = own.map(\.upperBound).max() else { return nil }
        return low..<high
    }

    /// Some of the stretch of the member.
    public func source(_ range: Range<Int>) -> [UInt8] {
        withSource { Array($0[range]) }
    }

    /// The same without the source, which is kept beside it, where there is a stretch that others share (`stretch(sharedBy:)`).
    public func stored(in shared: Range<Int>?) -> [UInt8] {
        var writer = StoredWriter()
        writer.add(schema.table)
        writer.add(schema.columns)
        writer.add(schema.primaryKey)
        writer.add(UInt8(TextEncoding.allCases.firstIndex(of: encoding) ?? 0))
        writer.add(quote)
        writer.add(count: columnCount)
        writer.add(count: rowCount)
        writer.add(place: firstOrdinal)
        writer.add(count: ordinals.count)
        for ordinal in ordinals { writer.add(place: ordinal) }
        var own = stretches
        if let shared { own = (shared, text == nil ? shared : own.text) }
        writer.add(place: sourceOffset + own.source.lowerBound)
        writer.add(count: misfits.count)
        for misfit in misfits {
            writer.add(count: misfit.row)
            writer.add(misfit.why.rawValue)
        }
        writer.add(count: oversized.count)
        for record in oversized {
            writer.add(count: record.row)
            writer.add(place: record.offset)
            writer.add(place: record.length)
            writer.add(bytes: record.sha256)
        }
        sourceRanges.withUnsafeBufferPointer { writer.add(positions: $0, from: own.source.lowerBound) }
        withBounds { writer.add(positions: $0, from: own.text.lowerBound) }
        writer.add(shared == nil ? 1 : 0 as UInt8)
        if shared == nil { withSource { writer.add(text: UnsafeRawBufferPointer(rebasing: $0[own.source])) } }
        writer.add(text == nil ? 0 : 1 as UInt8)
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
    ///
    /// - Parameter shared: the source, where others share it.
    public convenience init?(stored bytes: UnsafeRawBufferPointer, in shared: SharedSource? = nil) {
        var reader = StoredReader(bytes)
        self.init()
        guard let table = reader.text(), let columns = reader.texts(), let key = reader.texts(),
            let encoding = reader.byte(), TextEncoding.allCases.indices.contains(Int(encoding)),
            let quote = reader.byte(), let columnCount = reader.count(), let rowCount = reader.count(),
            let firstOrdinal = reader.place(), let ordinals = reader.list({ $0.place() }), let offset = reader.place(),
            let misfits = reader.list({ reader -> (row: Int, why: Misfit)? in
                guard let row = reader.count(), let why = reader.byte().flatMap(Misfit.init) else { return nil }
                return (row, why)
            }), let oversized = reader.list({ $0.oversized() }), let ranges = reader.positions(rowCount, times: 2),
            let bounds = reader.positions(rowCount, times: columnCount + 1),
            let hasSource = reader.byte(),
            let source = hasSource == 1 ? reader.bytes().map(SharedSource.init) : shared,
            let hasText = reader.byte(), let text = hasText == 1 ? reader.bytes() : [], reader.isAtEnd,
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
        memory = source.memory
        count = source.count
        if hasText == 1 {
            self.text = BatchMemory(copying: text)
            textCount = text.count
        }
        guard take(ranges: ranges), take(bounds: bounds, textCount: hasText == 1 ? text.count : source.count) else {
            return nil
        }
    }

    /// Whether all records' ordinals are below a limit.
    public func hasOrdinals(below limit: Int) -> Bool {
        ordinals.isEmpty ? firstOrdinal <= limit - rowCount : ordinals.allSatisfy { $0 < limit }
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
    /// field, and so are all of a row that could not be split.
    private func take(bounds stored: [UInt32], textCount: Int) -> Bool {
        bounds.reserve(stored.count)
        let misfits = Set(misfits.map(\.row))
        for row in 0..<rowCount {
            var last: UInt32 = 0
            let isMisfit = misfits.contains(row)
            for column in 0...columnCount {
                let bound = stored[row * (columnCount + 1) + column]
                guard bound >= last, Int(bound) <= textCount + (isMisfit || column == columnCount ? 1 : 0) else {
                    return false
                }
                last = bound
                bounds.append(Int(bound))
            }
        }
        return true
    }
}

extension StoredWriter {
    /// A number of four bytes.
    fileprivate mutating func add(count: Int) { add(UInt32(truncatingIfNeeded: count)) }

    /// A place in a member.
    fileprivate mutating func add(place: Int) { add(Int64(place)) }

    /// Positions, each as the difference to the one before.
    fileprivate mutating func add(positions: UnsafeBufferPointer<UInt32>, from first: Int) {
        reserve(positions.count + positions.count / 4)
        var last = first
        for position in positions {
            let step = Int(position) - last
            var rest = UInt64(bitPattern: Int64(step << 1 ^ step >> 63))
            while rest >= 0x80 {
                add(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            add(UInt8(rest))
            last = Int(position)
        }
    }

    fileprivate mutating func add(text: UnsafeRawBufferPointer) {
        add(count: text.count)
        add(bytes: text)
    }

    fileprivate mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(text: UnsafeRawBufferPointer($0)) }
    }

    fileprivate mutating func add(_ texts: [String]) {
        add(count: texts.count)
        for text in texts { add(text) }
    }
}

extension StoredReader {
    fileprivate mutating func byte() -> UInt8? { number(UInt8.self) }

    fileprivate mutating func count() -> Int? { number(UInt32.self).map(Int.init) }

    /// A number of eight bytes that may be a place in a member.
    fileprivate mutating func place() -> Int? {
        number(Int64.self).map(Int.init).flatMap { (0..<(1 << 60)).contains($0) ? $0 : nil }
    }

    fileprivate mutating func bytes() -> [UInt8]? { count().flatMap { take($0) }.map(Array.init) }

    fileprivate mutating func text() -> String? { bytes().map { String(decoding: $0, as: UTF8.self) } }

    fileprivate mutating func texts() -> [String]? { list { $0.text() } }

    /// As many as a count before them says; each takes four bytes at least.
    fileprivate mutating func list<Element>(_ next: (inout Self) -> Element?) -> [Element]? {
        count().flatMap { list($0, ofBytes: 4, next) }
    }

    fileprivate mutating func oversized() -> OversizedRecord? {
        guard let row = count(), let offset = place(), let length = place(), let sha256 = take(32) else { return nil }
        return OversizedRecord(row: row, offset: offset, length: length, sha256: Array(sha256))
    }

    /// Positions as `StoredWriter` adds them, from 0 on; each takes a byte at least.
    fileprivate mutating func positions(_ rows: Int, times columns: Int) -> [UInt32]? {
        guard columns <= left, rows <= left / columns else { return nil }
        var last = 0
        return list(rows * columns, ofBytes: 1) { reader in
            guard let step = reader.step(), let position = UInt32(exactly: last + step) else { return nil }
            last = Int(position)
            return position
        }
    }

    /// A difference of two positions.
    private mutating func step() -> Int? {
        var (value, shift) = (UInt64(0), UInt64(0))
        while shift < 40, let byte = byte() {
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value >> 1) ^ -Int(value & 1) }
            shift += 7
        }
        return nil
    }
}
