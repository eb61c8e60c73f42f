import Foundation

/// Reads a single file that is in no archive, perhaps compressed, as an archive of one member.
final class RawReader: ArchiveReader {
    let name: String
    let format: ArchiveFormat
    let metadata: [ArchiveMetadata]
    private let file: FileStream
    private let feed: HeaderKeepingFeed
    private let limits: ArchiveLimits
    private let packedSize: Int
    private var given = false

    /// How the names of files end that hold records without being archives.
    static let suffixes = [
        "csv", "tsv", "tab", "txt", "json", "ndjson", "jsonl", "sql", "dump", "bson", "xml", "avro", "dat", "sqlite",
        "db",
    ]
    /// What is opened, for people.
    static let openedFormats =
        "On are: tar (gz, bz2, xz, zst, lz4), zip, 7z, cpio, ar, folders and single files (\(suffixes.joined(separator: ", ")))."

    /// Throws `notAnArchive` when nothing speaks for a table: neither a compressor's magic number nor the end
    /// of the file's name.
    init(
        file: FileStream, feed: HeaderKeepingFeed, compression: Compression, metadata: [ArchiveMetadata], path: String,
        limits: ArchiveLimits
    ) throws {
        name = file.name
        format = ArchiveFormat(.raw, compression)
        self.file = file
        self.feed = feed
        self.metadata = metadata
        self.limits = limits
        packedSize = try FileState(path: path).size
        feed.keep(from: .max)
        // Archives of mongodump have no name of their own.
        let isKnown = feed.head.starts(with: [0x6D, 0xE2, 0x99, 0x81])
        guard compression != .none || isKnown || Self.isRecordFile(name, compression) else {
            throw ArchiveError(
                .notAnArchive, archive: name, "is not an archive of a format that winnow opens",
                advice: Self.openedFormats)
        }
    }

    /// Whether the end of a name says that the file holds records.
    static func isRecordFile(_ name: String, _ compression: Compression) -> Bool {
        var lower = Substring(name.lowercased())
        if let suffix = compression.suffixes.first(where: lower.hasSuffix) { lower = lower.dropLast(suffix.count) }
        return suffixes.contains { lower.hasSuffix("." + $0) }
    }

    func nextMember() throws -> Member? {
        guard !given else { return nil }
        given = true
        var member = name
        for suffix in format.compression.suffixes where member.lowercased().hasSuffix(suffix) {
            member.removeLast(suffix.count)
        }
        return Member(
            index: 0, path: MemberPath(member.utf8), part: 0, kind: .file,
            size: format.compression == .none ? packedSize : nil, metadata: [])
    }

    var attributes: MemberAttributes { [:] }

    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        while let bytes = try feed.next() {
            try limits.check(unpacked: feed.position, packed: packedSize, archive: name)
            try body(bytes)
        }
    }

    var isIndexed: Bool { false }
    var consumed: Int { file.consumed }

    /// Of a single file nothing is intact when a part is not; the caller does not get here with damage.
    func seal(without damage: KnownDamage) throws -> SourceSeal {
        try feed.drain()
        feed.stop()
        let digest = try file.digestOfWholeFile()
        return SourceSeal(
            size: file.position, sha256: digest, unpackedSize: feed.position, damage: damage,
            layout: .stream([StreamExtent(header: 0, data: 0, size: feed.position)]))
    }
}
