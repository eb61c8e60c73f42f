import CISAL
import Foundation
import Pipelines
import Synchronization

/// Compresses blocks to deflate (RFC 1951) on several threads and delivers them in order, for all outputs of a run.
///
/// A stream is cut into blocks of `blockBytes`; each is compressed on its own with the 32 KiB before it as dictionary
/// and ends on a byte, so that the concatenation is one deflate stream. The bytes do not depend on the thread count.
final class DeflatePool: Sendable {
    /// Bytes of a block: the join costs five bytes and a new Huffman table, hence some hundred kilobytes.
    static let blockBytes = 512 << 10
    /// Deflate's window.
    static let windowBytes = 32 << 10

    /// Something to deliver in order: a block to compress first, or just an action.
    struct Job: Sendable {
        var bytes: [UInt8] = []
        /// The bytes before `bytes` in the stream, at most a window of them.
        var dictionary: [UInt8] = []
        var isLast = false
        var compress = true
        var deliver: @Sendable (Block) throws -> Void
    }

    struct Block: Sendable {
        var bytes: [UInt8]
        /// CRC-32 and length of the bytes before compression.
        var crc: UInt32 = 0
        var rawCount = 0
    }

    private let line: OrderedPipeline<Job, @Sendable () throws -> Void>

    init(threads: Int) {
        let compressors = CompressorStore()
        line = OrderedPipeline(
            workers: threads, depth: threads * 2 + 2, name: "winnow-deflate",
            work: { job in
                var block = Block(bytes: job.bytes)
                if job.compress {
                    block.rawCount = job.bytes.count
                    block.crc = job.bytes.withUnsafeBufferPointer {
                        crc32_gzip_refl(0, $0.baseAddress, UInt64($0.count))
                    }
                    let compressor = compressors.take()
                    defer { compressors.give(compressor) }
                    block.bytes = try compressor.deflate(job.bytes, dictionary: job.dictionary, isLast: job.isLast)
                }
                let deliver = job.deliver
                let result = block
                return { try deliver(result) }
            },
            deliver: { try $0() })
    }

    func submit(_ job: Job) throws { try line.submit(job) }
    func finish() throws { try line.finish() }
    func cancel() { line.cancel() }
}

/// The compressors that no thread is using.
private final class CompressorStore: Sendable {
    private let idle = Mutex<[DeflateCompressor]>([])
    func take() -> DeflateCompressor { idle.withLock { $0.popLast() } ?? DeflateCompressor() }
    func give(_ compressor: DeflateCompressor) { idle.withLock { $0.append(compressor) } }
}

/// ISA-L's state for one block at a time, used by one thread at a time.
private final class DeflateCompressor: @unchecked Sendable {
    private let stream = UnsafeMutablePointer<isal_zstream>.allocate(capacity: 1)
    private let levelBuffer = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(winnow_isal_level3_buffer_bytes))

    deinit {
        stream.deallocate()
        levelBuffer.deallocate()
    }

    func deflate(_ input: [UInt8], dictionary: [UInt8], isLast: Bool) throws -> [UInt8] {
        isal_deflate_init(stream)
        stream.pointee.level = 3
        stream.pointee.level_buf = levelBuffer
        stream.pointee.level_buf_size = UInt32(winnow_isal_level3_buffer_bytes)
        stream.pointee.flush = isLast ? UInt16(NO_FLUSH) : UInt16(SYNC_FLUSH)
        stream.pointee.end_of_stream = isLast ? 1 : 0
        var dictionary = dictionary
        var input = input
        return try dictionary.withUnsafeMutableBufferPointer { window in
            if !window.isEmpty { isal_deflate_set_dict(stream, window.baseAddress, UInt32(window.count)) }
            return try input.withUnsafeMutableBufferPointer { bytes in
                stream.pointee.next_in = bytes.baseAddress
                stream.pointee.avail_in = UInt32(bytes.count)
                // Stored blocks are the worst case: five bytes for each 64 KiB.
                let room = bytes.count + bytes.count / 1024 + 1024
                var code: Int32 = 0
                let output = [UInt8](unsafeUninitializedCapacity: room) { out, count in
                    stream.pointee.next_out = out.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    code = isal_deflate(stream)
                    count = room - Int(stream.pointee.avail_out)
                }
                guard code == 0, stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 else {
                    throw ArchiveError(.output, archive: "deflate", "ISA-L could not compress a block (code \(code))")
                }
                return output
            }
        }
    }
}

/// Cuts a stream into blocks and hands them to the pool.
final class DeflateSink: ByteSink {
    private let pool: DeflatePool
    private let accept: @Sendable (DeflatePool.Block, _ isLast: Bool) throws -> Void
    private var pending: [UInt8] = []
    private var window: [UInt8] = []

    init(pool: DeflatePool, accept: @escaping @Sendable (DeflatePool.Block, _ isLast: Bool) throws -> Void) {
        self.pool = pool
        self.accept = accept
        pending.reserveCapacity(DeflatePool.blockBytes)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            if pending.count == DeflatePool.blockBytes { try submit(isLast: false) }
            let count = min(rest.count, DeflatePool.blockBytes - pending.count)
            pending.append(contentsOf: rest.prefix(count))
            rest = rest.dropFirst(count)
        }
    }

    func finish() throws { try submit(isLast: true) }

    private func submit(isLast: Bool) throws {
        let accept = accept
        let job = DeflatePool.Job(
            bytes: pending, dictionary: window, isLast: isLast, deliver: { try accept($0, isLast) })
        window = Array(pending.suffix(DeflatePool.windowBytes))
        pending = []
        if !isLast { pending.reserveCapacity(DeflatePool.blockBytes) }
        try pool.submit(job)
    }
}
