import CLibarchive
import Foundation

/// A zip that zip itself split, as libarchive can read it: the parts behind one another, and in the place of their directory one
/// whose offsets count from the beginning.
final class JoinedZip {
    private let file: ZipFile
    /// Bytes of the parts up to their directory.
    private let dataEnd: Int
    private let tail: [UInt8]
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
    private var position = 0
    private var failure: (any Error)?

    init(_ file: ZipFile, _ directory: ZipDirectory) {
        self.file = file
        dataEnd = directory.offset
        tail = ZipDirectoryText.joined(directory)
    }

    deinit { buffer.deallocate() }

    private var size: Int { dataEnd + tail.count }

    /// Opens the archive; this has to live as long as it. Throws what a part's reading failed with.
    func open(_ archive: OpaquePointer) throws -> Int32 {
        archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
        archive_read_set_read_callback(archive) { _, client, out in
            guard let client, let out else { return -1 }
            return Unmanaged<JoinedZip>.fromOpaque(client).takeUnretainedValue().read(out)
        }
        archive_read_set_seek_callback(archive) { _, client, offset, whence in
            guard let client else { return Int64(ARCHIVE_FATAL) }
            return Unmanaged<JoinedZip>.fromOpaque(client).takeUnretainedValue().seek(offset, whence)
        }
        archive_read_set_skip_callback(archive) { _, client, count in
            guard let client else { return 0 }
            return Unmanaged<JoinedZip>.fromOpaque(client).takeUnretainedValue().skip(count)
        }
        let code = archive_read_open1(archive)
        try check()
        return code
    }

    /// Throws what reading a part failed with: libarchive has no place for it.
    func check() throws {
        if let failure { throw failure }
    }

    private func read(_ out: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
        out.pointee = UnsafeRawPointer(buffer.baseAddress)
        var count = 0
        if position < dataEnd {
            let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, dataEnd - position)])
            do {
                count = try file.read(at: position, into: piece)
            } catch {
                failure = error
                return -1
            }
        } else {
            let rest = tail[min(tail.count, position - dataEnd)...].prefix(buffer.count)
            buffer.copyBytes(from: rest)
            count = rest.count
        }
        position += count
        return count
    }

    private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
        let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : size
        let (target, overflow) = base.addingReportingOverflow(Int(offset))
        guard !overflow, target >= 0 else { return Int64(ARCHIVE_FATAL) }
        position = min(target, size)
        return Int64(position)
    }

    private func skip(_ count: Int64) -> Int64 {
        let step = max(0, min(Int(count), size - position))
        position += step
        return Int64(step)
    }
}
