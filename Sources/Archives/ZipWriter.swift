import CZlib
import Foundation

/// Writes zip entries in order through the deflate pool. The calls come from one thread; the writing happens in the
/// pool's deliveries, one after another.
final class ZipWriter: @unchecked Sendable {
    let file: OutputFile
    private let pool: DeflatePool
    /// The central directory so far. Touched only in deliveries.
    private var central = ZipDirectoryText()
    private var open: OpenEntry?

    private struct OpenEntry {
        var entry: ZipDirectory.Entry
        let localExtra: [UInt8]
        let isZip64: Bool
        var crc: UInt32 = 0
        var size = 0
        var compressedSize = 0
    }

    /// From this size on an entry gets zip64 fields: a little under 4 GiB, for what incompressible data grows by.
    private static let zip64From = 0xFFFF_FFFF - (16 << 20)

    init(_ file: OutputFile, pool: DeflatePool) {
        self.file = file
        self.pool = pool
    }

    /// Copies the bytes before the first entry.
    func copyPrefix(_ count: Int, of source: ZipFile) throws {
        try action { writer in try writer.copyBytes(from: 0, count: count, of: source) }
    }

    /// Copies an entry with its compressed data as it is.
    func copy(_ entry: ZipDirectory.Entry, of source: ZipFile) throws {
        try action { writer in
            let (offset, localExtra) = try source.dataOffset(of: entry)
            var copied = entry
            copied.headerOffset = writer.file.size
            copied.flags &= ~ZipDirectory.descriptorFlag
            let isZip64 = entry.size >= 0xFFFF_FFFF || entry.compressedSize >= 0xFFFF_FFFF
            try writer.file.write(
                Self.localHeader(copied, extra: ZipDirectory.withoutZip64(localExtra), isZip64: isZip64))
            try writer.copyBytes(from: offset, count: entry.compressedSize, of: source)
            writer.central.add(copied, isZip64: isZip64)
        }
    }

    /// Starts an entry like `entry` with other data, `size` bytes of it; write the data into the sink and finish it.
    func begin(_ entry: ZipDirectory.Entry, localExtra: [UInt8], size: Int) throws -> any ByteSink {
        let isZip64 = size >= Self.zip64From
        try action { writer in
            var opened = entry
            opened.method = 8
            // Bit 3 (sizes after the data) goes, for they are written before it; bits 1 and 2 told of zlib's level.
            opened.flags &= ~(ZipDirectory.descriptorFlag | 6)
            opened.headerOffset = writer.file.size
            opened.crc = 0
            opened.size = 0
            opened.compressedSize = 0
            writer.open = OpenEntry(entry: opened, localExtra: localExtra, isZip64: isZip64)
            try writer.file.write(Self.localHeader(opened, extra: localExtra, isZip64: isZip64))
        }
        return DeflateSink(pool: pool) { [self] block, isLast in try accept(block, isLast: isLast) }
    }

    /// Writes the central directory.
    func end(comment: [UInt8]) throws {
        try action { writer in
            let start = writer.file.size
            try writer.file.write(writer.central.bytes)
            try writer.file.write(writer.central.endRecords(start: start, comment: comment))
        }
    }

    private func action(_ body: @escaping @Sendable (ZipWriter) throws -> Void) throws {
        try pool.submit(DeflatePool.Job(compress: false, deliver: { [self] _ in try body(self) }))
    }

    private func accept(_ block: DeflatePool.Block, isLast: Bool) throws {
        guard var entry = open else { return }
        entry.crc = UInt32(truncatingIfNeeded: crc32_combine(UInt(entry.crc), UInt(block.crc), block.rawCount))
        entry.size += block.rawCount
        entry.compressedSize += block.bytes.count
        try file.write(block.bytes)
        open = isLast ? nil : entry
        guard isLast else { return }
        entry.entry.crc = entry.crc
        entry.entry.size = entry.size
        entry.entry.compressedSize = entry.compressedSize
        try file.rewrite(
            Self.localHeader(entry.entry, extra: entry.localExtra, isZip64: entry.isZip64),
            at: entry.entry.headerOffset)
        central.add(entry.entry, isZip64: entry.isZip64)
    }

    private func copyBytes(from offset: Int, count: Int, of source: ZipFile) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, 1 << 20), alignment: 64)
        defer { buffer.deallocate() }
        var done = 0
        while done < count {
            let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, count - done)])
            guard try source.read(at: offset + done, into: piece) == piece.count else {
                throw source.damaged(at: offset + done, "ends unexpectedly")
            }
            try file.write(UnsafeRawBufferPointer(piece))
            done += piece.count
        }
    }

    private static func localHeader(_ entry: ZipDirectory.Entry, extra: [UInt8], isZip64: Bool) -> [UInt8] {
        var extra = extra
        if isZip64 {
            extra =
                ZipDirectory.zip64Extra.littleEndianBytes + UInt16(16).littleEndianBytes
                + UInt64(entry.size).littleEndianBytes + UInt64(entry.compressedSize).littleEndianBytes + extra
        }
        var header = ZipDirectory.localSignature.littleEndianBytes
        header += max(entry.versionNeeded, isZip64 ? 45 : 20).littleEndianBytes
        header += entry.flags.littleEndianBytes + entry.method.littleEndianBytes
        header += entry.time.littleEndianBytes + entry.date.littleEndianBytes + entry.crc.littleEndianBytes
        header += (isZip64 ? UInt32.max : UInt32(entry.compressedSize)).littleEndianBytes
        header += (isZip64 ? UInt32.max : UInt32(entry.size)).littleEndianBytes
        header += UInt16(entry.name.count).littleEndianBytes + UInt16(extra.count).littleEndianBytes
        return header + entry.name + extra
    }
}
