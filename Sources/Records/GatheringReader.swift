import Crypto

/// What is particular to a format that is split from gathered bytes; `GatheringReader` does the rest.
///
/// A splitter is a state machine over the member: what it has taken it does not see again.
protocol RecordSplitter: AnyObject {
    /// One line for people and for the index.
    var description: String { get }
    /// See `RecordReader`.
    var preambleLength: Int { get }
    /// Whether all the member's records are of one table, that of `schema`.
    var isOneTable: Bool { get }
    /// See `RecordReader`.
    var declared: Declarations { get }
    /// See `RecordReader`.
    var rebuild: (any RecordRebuild)? { get }
    /// See `RecordReader`.
    var caution: String? { get }
    /// The schema of the record that is being split, or of the one before.
    var schema: Schema { get }

    /// Takes whole records, and what is between them, off the front of `source`, and says what they are.
    ///
    /// - Parameters:
    ///   - source: bytes of the member, followed by at least 64 readable zero bytes.
    ///   - offset: of the first of them in the member.
    ///   - isFinal: the member ends with them; all of them must be taken.
    /// - Returns: bytes taken. 0 where there is not enough for a record: the call comes again with the same bytes and more.
    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) throws
        -> Int

    /// Looks for the end of the record at the front, which is too long to keep. The first call has the record's first
    /// byte at the front.
    ///
    /// - Returns: bytes that belong to the record, and whether it ends with them.
    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool)
}

extension RecordSplitter {
    var preambleLength: Int { 0 }
    var declared: Declarations { Declarations() }
    var rebuild: (any RecordRebuild)? { nil }
    var caution: String? { nil }
}

/// Sizes that a reader works with; smaller ones in tests.
struct GatheringLimits {
    /// Bytes gathered before they are split.
    var batchBytes = RecordLimits.batchBytes
    /// The longest record that is kept in memory.
    var recordBytes = RecordLimits.recordBytes
}

/// Gathers a member's bytes and has them split: batches depend on the bytes alone, not on how they came.
final class GatheringReader: RecordReader {
    private let splitter: any RecordSplitter
    private let limits: GatheringLimits
    private let builder = BatchBuilder()
    private var memory: BatchMemory
    private var used = 0
    /// Bytes to gather before the next split.
    private var target: Int
    /// Offset in the member of the first gathered byte.
    private var offset = 0
    private var oversize: (start: Int, length: Int, hash: SHA256)?

    init(_ splitter: any RecordSplitter, limits: GatheringLimits = GatheringLimits()) {
        self.splitter = splitter
        self.limits = limits
        target = limits.batchBytes
        memory = BatchMemory(capacity: limits.batchBytes)
    }

    var description: String { splitter.description }
    var preambleLength: Int { splitter.preambleLength }
    var schema: Schema? { splitter.isOneTable ? splitter.schema : nil }
    var declared: Declarations { splitter.declared }
    var rebuild: (any RecordRebuild)? { splitter.rebuild }
    var caution: String? { splitter.caution }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        var rest = bytes
        while !rest.isEmpty {
            if oversize != nil {
                rest = try skip(rest, emit: emit)
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
        if oversize != nil {
            try endOversized(emit: emit)
            used = 0
        }
        try splitGathered(isFinal: true, emit: emit)
    }

    /// Splits what is gathered, as often as that takes something.
    private func splitGathered(isFinal: Bool, emit: (RecordBatch) throws -> Void) throws {
        repeat {
            let taken = try splitOnce(isFinal: isFinal, emit: emit)
            guard taken > 0 else { break }
            drop(taken)
        } while used >= target || isFinal && used > 0
        guard !isFinal, used >= target else {
            if target > limits.batchBytes, used < limits.batchBytes { target = limits.batchBytes }
            return
        }
        if used >= limits.recordBytes {
            try startOversized(emit: emit)
        } else {
            target = min(used * 2, limits.recordBytes)
        }
    }

    private func splitOnce(isFinal: Bool, emit: (RecordBatch) throws -> Void) throws -> Int {
        UnsafeMutableRawBufferPointer(rebasing: memory.bytes[used..<(used + BatchMemory.slack)])
            .initializeMemory(as: UInt8.self, repeating: 0)
        builder.start(memory, count: used, offset: offset)
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<used])
        let taken = try splitter.split(source, at: offset, isFinal: isFinal, into: builder)
        for batch in builder.take() { try emit(batch) }
        return taken
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

    // MARK: Records beyond the limit

    private func startOversized(emit: (RecordBatch) throws -> Void) throws {
        oversize = (offset, 0, SHA256())
        let gathered = memory
        let count = used
        memory = BatchMemory(capacity: limits.batchBytes)
        used = 0
        target = limits.batchBytes
        let rest = try skip(UnsafeRawBufferPointer(rebasing: gathered.bytes[..<count]), isFirst: true, emit: emit)
        if !rest.isEmpty { try read(rest, emit: emit) }
    }

    /// Takes what belongs to the record; gives what is behind it.
    private func skip(
        _ bytes: UnsafeRawBufferPointer, isFirst: Bool = false, emit: (RecordBatch) throws -> Void
    ) throws -> UnsafeRawBufferPointer {
        let (count, isComplete) = splitter.skip(bytes, isFirst: isFirst)
        oversize?.hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        oversize?.length += count
        offset += count
        if isComplete { try endOversized(emit: emit) }
        return UnsafeRawBufferPointer(rebasing: bytes[count...])
    }

    private func endOversized(emit: (RecordBatch) throws -> Void) throws {
        guard let big = oversize else { return }
        oversize = nil
        builder.oversized(splitter.schema, offset: big.start, length: big.length, hash: big.hash)
        for batch in builder.take() { try emit(batch) }
    }
}
