import Crypto

/// Reads the records of an Avro file. Their ranges are in its decoded form: the header as it is, each block's data
/// decompressed, one behind another, and the rest of the file as it is where a block is damaged.
final class AvroReader: RecordReader {
    let description: String
    let schema: Schema?

    private let header: AvroHeader
    private let types: AvroSchema
    private let columns: AvroColumns
    private let limits: AvroLimits
    private let table: Schema
    private let blocks: AvroBlocks
    private let decompressor: AvroDecompressor
    private let builder = BatchBuilder()

    /// Data of whole blocks that have not been split yet.
    private let data: AvroData
    private var gathered: [(range: Range<Int>, count: Int64)] = []
    /// Offset in the decoded form of the first of them.
    private var offset: Int
    private var rest = Rest()

    /// Fields of a batch's rows, empty ones counted.
    private static let mostFields = 4 << 20

    /// What there is from a damaged block on. It is hashed as it goes by when it is too long to keep.
    private struct Rest {
        var length = 0
        var kept: [UInt8] = []
        var hash: SHA256?
    }

    init(
        table name: String, header: AvroHeader, types: AvroSchema, columns: AvroColumns,
        limits: AvroLimits = AvroLimits()
    ) {
        self.header = header
        self.types = types
        self.columns = columns
        self.limits = limits
        description = header.codec == .null ? "Avro" : "Avro, \(header.codec.rawValue)"
        table = Schema(table: name, columns: columns.names)
        schema = table
        blocks = AvroBlocks(header, limit: limits.blockBytes)
        decompressor = AvroDecompressor(header.codec, limit: limits.blockBytes)
        data = AvroData(capacity: limits.batchBytes)
        offset = header.bytes.count
    }

    var preambleLength: Int { header.bytes.count }

    var rebuild: (any RecordRebuild)? { AvroRebuild(header: header, types: types, columns: columns, limits: limits) }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        try blocks.read(bytes, block: { try take($0, emit: emit) }, rest: hold)
    }

    func finish(emit: (RecordBatch) throws -> Void) throws {
        try blocks.finish(rest: hold)
        try split(emit: emit)
        if rest.length > 0 { try endRest(emit: emit) }
    }

    private func take(_ block: AvroBlock, emit: (RecordBatch) throws -> Void) throws -> Bool {
        let start = data.count
        guard decompressor.decompress(block.data, onto: data) else { return false }
        gathered.append((start..<data.count, block.count))
        if data.count >= limits.batchBytes { try split(emit: emit) }
        return true
    }

    // MARK: Records

    private func split(emit: (RecordBatch) throws -> Void) throws {
        let count = data.count
        let memory = data.take(capacity: limits.batchBytes)
        builder.start(memory, count: count, offset: offset)
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<count])
        for (range, count) in gathered { try split(source, range, count, emit: emit) }
        for batch in builder.take() { try emit(batch) }
        gathered.removeAll(keepingCapacity: true)
        offset += count
    }

    private func split(
        _ source: UnsafeRawBufferPointer, _ range: Range<Int>, _ count: Int64, emit: (RecordBatch) throws -> Void
    ) throws {
        var walk = AvroWalk(types, columns)
        walk.begin(source, range)
        let rows = max(1, min(RecordLimits.batchRows, Self.mostFields / max(1, table.columns.count)))
        var left = count
        while walk.at < range.upperBound {
            let batch = builder.batch(for: table, rows: rows)
            let start = walk.at
            builder.took()
            if left == 0 {
                // Records that the block does not count.
                batch.appendMisfit(start..<range.upperBound, .syntax)
                break
            }
            left -= 1
            let row = batch.rowStart
            do throws(AvroFault) {
                batch.beginRow()
                try walk.record(to: batch)
            } catch {
                batch.abandonRow(from: row)
                batch.appendMisfit(start..<range.upperBound, error.misfit)
                break
            }
            if walk.isTooLong || walk.at - start > limits.recordBytes {
                batch.abandonRow(from: row)
                batch.appendMisfit(start..<walk.at, .tooLong)
            } else {
                batch.endRow(start..<walk.at)
            }
            if isFull(batch, walk.at) { for batch in builder.take() { try emit(batch) } }
        }
    }

    /// Whether a batch has as much text, or its records as many bytes, as one should hand on.
    private func isFull(_ batch: RecordBatch, _ at: Int) -> Bool {
        let bytes = at - Int(batch.sourceRanges.first ?? 0)
        return bytes >= limits.batchBytes || batch.textCount >= 4 * limits.batchBytes
    }

    // MARK: The rest

    private func hold(_ bytes: UnsafeRawBufferPointer) {
        rest.length += bytes.count
        if rest.hash == nil, rest.length <= limits.recordBytes { return rest.kept.append(contentsOf: bytes) }
        if rest.hash == nil {
            var hash = SHA256()
            rest.kept.withUnsafeBytes { hash.update(bufferPointer: $0) }
            rest.hash = hash
            rest.kept = []
        }
        rest.hash?.update(bufferPointer: bytes)
    }

    private func endRest(emit: (RecordBatch) throws -> Void) throws {
        if let hash = rest.hash {
            builder.oversized(table, offset: offset, length: rest.length, hash: hash)
        } else {
            rest.kept.withUnsafeBytes { data.append($0) }
            builder.start(data.take(capacity: 0), count: rest.length, offset: offset)
            builder.batch(for: table).appendMisfit(0..<rest.length, .syntax)
            builder.took()
        }
        for batch in builder.take() { try emit(batch) }
    }
}
