import CLibarchive
import CZlib
import CZstd
import Foundation

/// Opens the compressor that writes `compression` into a file.
enum CompressedOutput {
    /// - Parameter workers: threads that a compressor with threads of its own may use; 0 for a small output.
    static func sink(
        _ compression: Compression, to file: OutputFile, pool: DeflatePool, workers: Int, gzipHeader: [UInt8]?
    ) throws -> any ByteSink {
        switch compression {
        case .none: PlainSink(file)
        case .gzip: GzipSink(file, pool: pool, header: gzipHeader)
        case .zstd: try ZstdSink(file, workers: workers)
        case .bzip2, .xz, .lz4: try FilterSink(file, compression)
        }
    }
}

/// Writes bytes as they are.
final class PlainSink: ByteSink {
    private let file: OutputFile
    init(_ file: OutputFile) { self.file = file }
    func write(_ bytes: UnsafeRawBufferPointer) throws { try file.write(bytes) }
    func finish() throws {}
}

/// Writes gzip through the deflate pool; the header is the source's own (name, comment, time) where there is one.
final class GzipSink: ByteSink {
    /// CRC and length of what was delivered; touched only in deliveries, which come one at a time.
    private final class Trailer: @unchecked Sendable {
        let file: OutputFile
        var crc: UInt32 = 0
        var count = 0
        init(_ file: OutputFile) { self.file = file }

        func accept(_ block: DeflatePool.Block, isLast: Bool) throws {
            crc = UInt32(truncatingIfNeeded: crc32_combine(UInt(crc), UInt(block.crc), block.rawCount))
            count += block.rawCount
            try file.write(block.bytes)
            guard isLast else { return }
            let size = UInt32(truncatingIfNeeded: count)
            try file.write(crc.littleEndianBytes + size.littleEndianBytes)
        }
    }

    private let sink: DeflateSink
    private let pool: DeflatePool

    init(_ file: OutputFile, pool: DeflatePool, header: [UInt8]?) {
        let trailer = Trailer(file)
        let head = header ?? [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        sink = DeflateSink(pool: pool) { try trailer.accept($0, isLast: $1) }
        self.pool = pool
        start = DeflatePool.Job(compress: false, deliver: { _ in try file.write(head) })
    }

    private var start: DeflatePool.Job?

    private func begin() throws {
        guard let job = start else { return }
        start = nil
        try pool.submit(job)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        try begin()
        try sink.write(bytes)
    }

    func finish() throws {
        try begin()
        try sink.finish()
    }
}

/// Writes zstd through libzstd, which spreads one stream over several threads.
final class ZstdSink: ByteSink {
    private let file: OutputFile
    private let context: OpaquePointer
    private var output = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)

    /// One below libzstd's default: a quarter less work for 3 % more bytes (docs/benchmarks.md), in a program whose
    /// running time is mostly compression.
    private static let level: Int32 = 2

    init(_ file: OutputFile, workers: Int) throws {
        guard let context = ZSTD_createCCtx() else {
            throw ArchiveError(.output, archive: file.name, "no memory for a zstd compressor")
        }
        self.file = file
        self.context = context
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
        if workers > 0 {
            // Two more than there are threads, so that none waits while this one fills the next job.
            ZSTD_CCtx_setParameter(context, ZSTD_c_nbWorkers, Int32(workers + 2))
            // Fixed, so that the output is the same for every number of workers.
            ZSTD_CCtx_setParameter(context, ZSTD_c_jobSize, 2 << 20)
        }
    }

    deinit {
        ZSTD_freeCCtx(context)
        output.deallocate()
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        while input.pos < input.size { _ = try step(&input, ZSTD_e_continue) }
    }

    func finish() throws {
        var input = ZSTD_inBuffer(src: nil, size: 0, pos: 0)
        while try step(&input, ZSTD_e_end) != 0 {}
    }

    private func step(_ input: inout ZSTD_inBuffer, _ end: ZSTD_EndDirective) throws -> Int {
        var out = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let left = ZSTD_compressStream2(context, &out, &input, end)
        guard ZSTD_isError(left) == 0 else {
            throw ArchiveError(
                .output, archive: file.name, "zstd cannot compress: \(String(cString: ZSTD_getErrorName(left)))")
        }
        try file.write(UnsafeRawBufferPointer(rebasing: output[..<out.pos]))
        return left
    }
}

/// Writes bzip2, xz and lz4 through libarchive's filters.
final class FilterSink: ByteSink {
    /// What the write callback works on.
    private final class Target {
        let file: OutputFile
        var failure: (any Error)?
        init(_ file: OutputFile) { self.file = file }
    }

    private let target: Target
    private let archive: OpaquePointer

    init(_ file: OutputFile, _ compression: Compression) throws {
        guard let archive = archive_write_new() else {
            throw ArchiveError(.output, archive: file.name, "no memory for a compressor")
        }
        self.archive = archive
        target = Target(file)
        switch compression {
        case .bzip2: archive_write_add_filter_bzip2(archive)
        case .xz: archive_write_add_filter_xz(archive)
        case .lz4: archive_write_add_filter_lz4(archive)
        case .none, .gzip, .zstd: break
        }
        archive_write_set_format_raw(archive)
        archive_write_set_bytes_in_last_block(archive, 1)
        let client = Unmanaged.passUnretained(target).toOpaque()
        try check(
            archive_write_open(
                archive, client, nil,
                { _, client, bytes, count in
                    guard let client else { return -1 }
                    let target = Unmanaged<Target>.fromOpaque(client).takeUnretainedValue()
                    do {
                        try target.file.write(UnsafeRawBufferPointer(start: bytes, count: count))
                        return count
                    } catch {
                        target.failure = error
                        return -1
                    }
                }, nil))
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, FileType.regular)
        try check(archive_write_header(archive, entry))
    }

    deinit { archive_write_free(archive) }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var done = 0
        while done < bytes.count {
            let count = archive_write_data(archive, bytes.baseAddress! + done, bytes.count - done)
            guard count > 0 else { throw failure() }
            done += count
        }
    }

    func finish() throws { try check(archive_write_close(archive)) }

    private func check(_ code: Int32) throws {
        guard code >= ARCHIVE_WARN else { throw failure() }
    }

    private func failure() -> any Error {
        target.failure
            ?? ArchiveError(
                .output, archive: target.file.name,
                "cannot be compressed: \(archive_error_string(archive).map { String(cString: $0) } ?? "libarchive gives no reason")"
            )
    }
}

extension FixedWidthInteger {
    /// The integer's bytes, lowest first.
    var littleEndianBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}
