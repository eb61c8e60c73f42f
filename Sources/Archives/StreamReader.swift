import CLibarchive
import Foundation

/// Reads tar, cpio and ar through libarchive from a stream that is decompressed on a thread of its own.
///
/// libarchive parses; this class keeps, besides, each tar member's raw header blocks (for pax keywords that libarchive
/// does not tell of) and the positions of headers and data in the stream, by which the second pass copies.
final class StreamReader: ArchiveReader, LibarchiveBacked {
    let name: String
    let format: ArchiveFormat
    let metadata: [ArchiveMetadata]
    private let file: FileStream
    private let feed: HeaderKeepingFeed
    private let archive: OpaquePointer
    private let limits: ArchiveLimits
    private let packedSize: Int
    private var extents: [StreamExtent] = []
    private var parts = PartCounter()
    private var current: Member?
    private var pax = PaxKeywords()
    private(set) var entry: OpaquePointer?
    var handle: OpaquePointer { archive }

    static func open(path: String, compression: Compression, limits: ArchiveLimits) throws -> any ArchiveReader {
        let (file, stream) = try decompressed(path: path, compression: compression)
        let first = try stream.next()
        let container = container(of: first, in: file, compression)
        let feed = HeaderKeepingFeed(stream, first: first)
        let gzipComment = compression == .gzip ? GzipHeader.read(path: path)?.metadata ?? [] : []
        if container == .raw {
            return try RawReader(
                file: file, feed: feed, compression: compression, metadata: gzipComment, path: path, limits: limits)
        }
        return try StreamReader(
            file: file, feed: feed, format: ArchiveFormat(container, compression), metadata: gzipComment, path: path,
            limits: limits)
    }

    /// The container of what is in a file. Throws `ArchiveError`.
    static func container(path: String, compression: Compression) throws -> ArchiveFormat.Container {
        let (file, stream) = try decompressed(path: path, compression: compression)
        return container(of: try stream.next(), in: file, compression)
    }

    private static func container(
        of first: UnsafeRawBufferPointer?, in file: FileStream, _ compression: Compression
    ) -> ArchiveFormat.Container {
        let head = first ?? .init(start: nil, count: 0)
        // A table of which the disk has kept zeros is no empty tar.
        let isTable = TarHeader.isEmptyTar(head) && RawReader.isRecordFile(file.name, compression)
        return isTable ? .raw : container(of: head)
    }

    /// The file and its decompressed bytes, read ahead.
    static func decompressed(path: String, compression: Compression) throws -> (FileStream, ReadAheadStream) {
        let file = try FileStream(path: path)
        let stream: any ByteStream =
            switch compression {
            case .none: file
            case .gzip: GzipStream(file, name: file.name)
            case .zstd: try ZstdStream(file, name: file.name)
            case .bzip2, .xz, .lz4: try FilteredStream(file, name: file.name)
            }
        nonisolated(unsafe) let upstream = stream
        return (file, ReadAheadStream(upstream))
    }

    /// The container by its first bytes: tar by its magic or by a header checksum that fits.
    static func container(of head: UnsafeRawBufferPointer) -> ArchiveFormat.Container {
        if TarHeader.looksLikeTar(head) { return .tar }
        if head.starts(with: Array("070701".utf8)) || head.starts(with: Array("070702".utf8))
            || head.starts(with: Array("070707".utf8)) || head.starts(with: [0xC7, 0x71])
            || head.starts(with: [0x71, 0xC7])
        {
            return .cpio
        }
        return head.starts(with: Array("!<arch>\n".utf8)) ? .ar : .raw
    }

    private init(
        file: FileStream, feed: HeaderKeepingFeed, format: ArchiveFormat, metadata: [ArchiveMetadata], path: String,
        limits: ArchiveLimits
    ) throws {
        guard let archive = archive_read_new() else {
            throw ArchiveError(.limit, archive: file.name, "no memory for libarchive")
        }
        self.archive = archive
        self.file = file
        self.feed = feed
        self.format = format
        self.metadata = metadata
        self.limits = limits
        name = file.name
        packedSize = try FileState(path: path).size
        Locale8.use()
        switch format.container {
        case .cpio: archive_read_support_format_cpio(archive)
        case .ar: archive_read_support_format_ar(archive)
        default: archive_read_support_format_tar(archive)
        }
        try LibarchiveReader.check(feed.open(archive), archive, feed: feed, name: name)
    }

    deinit { archive_read_free(archive) }

    func nextMember() throws -> Member? {
        let code = archive_read_next_header(archive, &entry)
        if code == ARCHIVE_EOF {
            current = nil
            return nil
        }
        try LibarchiveReader.check(code, archive, feed: feed, name: name, member: current?.path)
        guard let entry else { return nil }
        // libarchive counts an ar's own head to its first member.
        let header = max(Int(archive_read_header_position(archive)), MemberFraming(format.container).start.count)
        // GNU's ar writes modes without a type when it is to write the same each time.
        if format.container == .ar, archive_entry_filetype(entry) == 0 {
            archive_entry_set_filetype(entry, FileType.regular)
        }
        let data = Int(archive_filter_bytes(archive, 0))
        var found = LibarchiveReader.metadata(of: entry)
        if format.container == .tar {
            let blocks = feed.bytes(from: header, to: data)
            found = pax.keywords(in: blocks) + found
        }
        let member = try LibarchiveReader.member(
            entry, index: extents.count, parts: &parts, limits: limits, archive: name, metadata: found)
        guard member.index < limits.members else { throw LibarchiveReader.tooManyMembers(limits, name) }
        var extent = StreamExtent(header: header, data: data, size: member.size ?? 0)
        extent.isShared = format.container == .ar && member.path.bytes == ArHeader.namesMember
        extents.append(extent)
        feed.keep(from: data + (member.size ?? 0))
        current = member
        try limits.check(unpacked: data, packed: packedSize, archive: name)
        return member
    }

    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try LibarchiveReader.readData(archive, feed: feed, name: name, member: current) { bytes, end in
            try limits.check(unpacked: feed.position, packed: packedSize, archive: name)
            try body(bytes)
        }
    }

    var isIndexed: Bool { false }
    var consumed: Int { file.consumed }

    func seal(without damage: KnownDamage) throws -> SourceSeal {
        let isWhole = damage.tail == nil
        if isWhole {
            try feed.drain()
            try limits.check(unpacked: feed.position, packed: packedSize, archive: name)
        }
        feed.stop()
        let digest = try file.digestOfWholeFile()
        let intact = extents.prefix(damage.tail ?? extents.count)
        let end = intact.last.map(MemberFraming(format.container).end)
        return SourceSeal(
            size: file.position, sha256: digest, unpackedSize: isWhole ? feed.position : end ?? 0,
            damage: damage, layout: format.container == .cpio ? .libarchive : .stream(Array(intact)))
    }
}

/// Gives libarchive the decompressed stream without copying it, and keeps the bytes from a position on that a later
/// look at raw headers needs.
final class HeaderKeepingFeed {
    private let stream: ReadAheadStream
    private var chunk: UnsafeRawBufferPointer
    private var given = false
    /// Position in the stream of the chunk's first byte.
    private var base = 0
    private var keepFrom = 0
    private var kept: [UInt8] = []
    var failure: (any Error)?

    /// More header bytes than this are not kept: pax headers are small, and hostile ones need no memory.
    private static let keptLimit = 4 << 20

    init(_ stream: ReadAheadStream, first: UnsafeRawBufferPointer?) {
        self.stream = stream
        chunk = first ?? .init(start: nil, count: 0)
    }

    /// The first bytes of the stream, until more are asked for.
    var head: UnsafeRawBufferPointer { chunk }

    /// Bytes of the stream seen so far.
    var position: Int { base + chunk.count }

    func open(_ archive: OpaquePointer) -> Int32 {
        archive_read_open(
            archive, Unmanaged.passUnretained(self).toOpaque(), nil,
            { _, client, out in
                guard let client, let out else { return -1 }
                let feed = Unmanaged<HeaderKeepingFeed>.fromOpaque(client).takeUnretainedValue()
                do {
                    guard let next = try feed.next() else { return 0 }
                    out.pointee = next.baseAddress
                    return next.count
                } catch {
                    feed.failure = error
                    return -1
                }
            }, nil)
    }

    /// The next bytes of the stream, valid until the next call.
    func next() throws -> UnsafeRawBufferPointer? {
        if !given {
            given = true
            return chunk.isEmpty ? nil : chunk
        }
        let from = max(keepFrom, base)
        if from < position, kept.count < Self.keptLimit {
            kept.append(contentsOf: chunk[(from - base)...])
        }
        base += chunk.count
        chunk = try stream.next() ?? .init(start: nil, count: 0)
        return chunk.isEmpty ? nil : chunk
    }

    /// The bytes `from ..< to` of the stream, if they are still here.
    func bytes(from: Int, to: Int) -> [UInt8] {
        guard from >= keepFrom, to <= position, from <= to else { return [] }
        if from >= base { return Array(chunk[(from - base)..<(to - base)]) }
        let start = from - keepFrom
        guard base - keepFrom == kept.count, start <= kept.count else { return [] }
        return to <= base ? Array(kept[start..<(to - keepFrom)]) : Array(kept[start...]) + Array(chunk[..<(to - base)])
    }

    /// Says that bytes before `position` will not be asked for.
    func keep(from position: Int) {
        keepFrom = position
        kept = []
    }

    /// Reads to the end of the stream.
    func drain() throws {
        keepFrom = .max
        while try next() != nil {}
    }

    func stop() { stream.stop() }
}
