import CLibarchive
import Foundation

/// Decompresses bzip2, xz and lz4 through libarchive's filters.
final class FilteredStream: DecompressingStream {
    private let feed: Feed
    private let archive: OpaquePointer
    private let name: String
    private var block: UnsafeRawBufferPointer = .init(start: nil, count: 0)
    private var ended = false
    var failure: (any Error)?

    private static let pieceBytes = 32 << 10

    /// What the read callback works on; kept alive by the stream.
    private final class Feed {
        let upstream: any ByteStream
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
        var failure: (any Error)?
        init(_ upstream: any ByteStream) { self.upstream = upstream }
        deinit { memory.deallocate() }
    }

    init(_ upstream: any ByteStream, name: String) throws {
        guard let archive = archive_read_new() else {
            throw ArchiveError(.limit, archive: name, "no memory for a decompressor")
        }
        self.archive = archive
        self.name = name
        feed = Feed(upstream)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_lz4(archive)
        archive_read_support_format_raw(archive)
        archive_read_support_format_empty(archive)
        let client = Unmanaged.passUnretained(feed).toOpaque()
        let opened = archive_read_open(
            archive, client, nil,
            { _, client, out in
                guard let client, let out else { return -1 }
                let feed = Unmanaged<Feed>.fromOpaque(client).takeUnretainedValue()
                do {
                    let count = try feed.upstream.fill(feed.memory)
                    out.pointee = UnsafeRawPointer(feed.memory.baseAddress)
                    return count
                } catch {
                    feed.failure = error
                    return -1
                }
            }, nil)
        guard opened == ARCHIVE_OK else { throw fault() }
        var entry: OpaquePointer?
        let code = archive_read_next_header(archive, &entry)
        if code == ARCHIVE_EOF { ended = true } else if code < ARCHIVE_WARN { throw fault() }
    }

    deinit { archive_read_free(archive) }

    func produce(into buffer: UnsafeMutableRawBufferPointer, filled: inout Int) throws {
        guard !ended, let base = buffer.baseAddress else { return }
        while filled < buffer.count {
            // A piece at a time: what libarchive has of a piece that fails is lost.
            let count = archive_read_data(archive, base + filled, min(Self.pieceBytes, buffer.count - filled))
            if count == 0 {
                ended = true
                break
            }
            guard count > 0 else { throw fault() }
            filled += count
        }
    }

    private func fault() -> any Error {
        if let error = feed.failure { return error }
        let text = archive_error_string(archive).map { String(cString: $0) } ?? "invalid compressed data"
        return ArchiveError(
            .damaged, archive: name, "the compressed stream is damaged: \(text)",
            advice: ArchiveError.adviceOnDamage)
    }
}
