import CLibarchive
import Foundation
import Pipelines

/// Reads 7z, and zip files that need methods the zip reader does not have, through libarchive alone.
final class LibarchiveReader: ArchiveReader, LibarchiveBacked {
    let name: String
    let format: ArchiveFormat
    let metadata: [ArchiveMetadata]
    private let path: String
    private let archive: OpaquePointer
    private let limits: ArchiveLimits
    private let state: FileState
    private let digest: Background<Digest256>
    private var unpacked = 0
    private var count = 0
    private var parts = PartCounter()
    private var current: Member?
    private let entryComments: [[UInt8]: [[UInt8]]]
    private let encryption: ZipEncryption?
    private let joined: JoinedZip?
    /// Whether an encrypted member was read to its end, which proves the passphrase.
    private var isPassphraseProven = false
    private(set) var entry: OpaquePointer?
    var handle: OpaquePointer { archive }

    init(
        path: String, container: ArchiveFormat.Container, metadata: [ArchiveMetadata] = [], limits: ArchiveLimits,
        entryComments: [[UInt8]: [[UInt8]]] = [:], encryption: ZipEncryption? = nil, passphrases: [Passphrase] = [],
        joined: JoinedZip? = nil
    ) throws {
        name = ArchiveSource.name(of: path)
        guard let archive = archive_read_new() else {
            throw ArchiveError(.limit, archive: name, "no memory for libarchive")
        }
        self.archive = archive
        self.path = path
        self.limits = limits
        self.metadata = metadata
        self.entryComments = entryComments
        self.encryption = encryption
        self.joined = joined
        format = ArchiveFormat(container)
        state = try FileState(path: path)
        digest = try FileStream.digest(ofFileAt: path)
        Locale8.use()
        switch container {
        case .sevenZip: archive_read_support_format_7zip(archive)
        case .zip: archive_read_support_format_zip_seekable(archive)
        case .cpio: archive_read_support_format_cpio(archive)
        case .ar: archive_read_support_format_ar(archive)
        case .tar, .raw, .folder: break
        }
        for passphrase in passphrases { _ = passphrase.withCString { archive_read_add_passphrase(archive, $0) } }
        if let joined {
            try Self.check(joined.open(archive), archive, feed: nil, name: name)
            return
        }
        // libarchive makes copies of the names.
        let names = try SourceParts(path: path).paths.map { strdup($0) }
        defer { for name in names { free(name) } }
        var list = names.map { UnsafePointer<CChar>($0) } + [nil]
        try Self.check(archive_read_open_filenames(archive, &list, 256 << 10), archive, feed: nil, name: name)
    }

    deinit { archive_read_free(archive) }

    func nextMember() throws -> Member? {
        let code = archive_read_next_header(archive, &entry)
        if code == ARCHIVE_EOF { return nil }
        try joined?.check()
        do {
            try Self.check(code, archive, feed: nil, name: name, member: current?.path)
        } catch let error as ArchiveError where error.kind == .encrypted && format.container == .sevenZip {
            throw EncryptionFault.sevenZip(name)
        }
        guard let entry else { return nil }
        if archive_entry_is_encrypted(entry) != 0, encryption == nil {
            throw format.container == .sevenZip ? EncryptionFault.sevenZip(name) : EncryptionFault.unsupported(name)
        }
        var member = try Self.member(
            entry, index: count, parts: &parts, limits: limits, archive: name, metadata: Self.metadata(of: entry))
        if let comments = entryComments[member.path.bytes], member.part < comments.count {
            member.metadata += ZipDirectory.metadata(comment: comments[member.part])
        }
        guard count < limits.members else { throw Self.tooManyMembers(limits, name) }
        count += 1
        current = member
        return member
    }

    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let isEncrypted = entry.map { archive_entry_is_data_encrypted($0) != 0 } ?? false
        do {
            try Self.readData(archive, feed: nil, name: name, member: current) { bytes, _ in
                unpacked += bytes.count
                try limits.check(unpacked: unpacked, packed: state.size, archive: name)
                try body(bytes)
            }
        } catch let error as ArchiveError
            where error.kind == .damaged && isEncrypted && encryption == .zipCrypto && !isPassphraseProven
        {
            throw EncryptionFault.wrongOrDamaged(name, member: current?.path.description)
        }
        isPassphraseProven = isPassphraseProven || isEncrypted && current?.size != 0
    }

    var isIndexed: Bool { false }
    var consumed: Int { max(0, Int(archive_filter_bytes(archive, -1))) }

    func seal(without damage: KnownDamage) throws -> SourceSeal {
        let sha256 = try digest.value()
        try state.check(path)
        return SourceSeal(
            size: state.size, sha256: sha256, unpackedSize: unpacked, damage: damage, layout: .libarchive,
            isEncrypted: encryption != nil, state: state)
    }

    // What both libarchive readers share.

    static func check(
        _ code: Int32, _ archive: OpaquePointer, feed: HeaderKeepingFeed?, name: String, member: MemberPath? = nil
    ) throws {
        guard code < ARCHIVE_OK else { return }
        if let failure = feed?.failure { throw failure }
        let text = archive_error_string(archive).map { String(cString: $0) } ?? "invalid archive"
        let lower = text.lowercased()
        // A warning is harmless (a name that is no UTF-8), unless it says that a part was left out. libarchive's
        // "retry" is none: it has skipped what it could not read.
        let losses = ["malformed", "truncated", "rejecting", "ignoring", "bad authentication", "bad crc", "wrong size"]
        if code == ARCHIVE_WARN, !losses.contains(where: lower.contains) { return }
        if let fault = EncryptionFault.fault(text: lower, name, member: member?.description) { throw fault }
        throw ArchiveError(
            .damaged, archive: name, member: member?.description, offset: Int(archive_filter_bytes(archive, 0)),
            "is damaged: \(text)", advice: ArchiveError.adviceOnDamage)
    }

    static func readData(
        _ archive: OpaquePointer, feed: HeaderKeepingFeed?, name: String, member: Member?,
        _ body: (UnsafeRawBufferPointer, Int) throws -> Void
    ) throws {
        var end = 0
        while true {
            var block: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let code = archive_read_data_block(archive, &block, &count, &offset)
            if code == ARCHIVE_EOF { break }
            try check(code, archive, feed: feed, name: name, member: member?.path)
            guard count > 0 else { continue }
            guard Int(offset) == end else {
                throw ArchiveError(
                    .damaged, archive: name, member: member?.path.description, offset: Int(offset),
                    "data out of order, or a sparse file, where \(end) was expected")
            }
            end += count
            try body(UnsafeRawBufferPointer(start: block, count: count), end)
        }
        if let size = member?.size, end < size, member?.kind == .file {
            throw ArchiveError(
                .damaged, archive: name, member: member?.path.description, offset: end,
                "ends after \(end) of \(size) bytes", advice: "Fetch the backup again.")
        }
    }

    static func member(
        _ entry: OpaquePointer, index: Int, parts: inout PartCounter, limits: ArchiveLimits, archive: String,
        metadata: [ArchiveMetadata]
    ) throws -> Member {
        let bytes = archive_entry_pathname(entry).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) } ?? []
        let path = MemberPath(bytes.map { UInt8(bitPattern: $0) })
        let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
        let isSparse = archive_entry_sparse_count(entry) > 0
        let kind: Member.Kind =
            switch UInt32(archive_entry_filetype(entry)) {
            case FileType.directory: .directory
            case FileType.regular where !isLink && !isSparse: .file
            default: .special
            }
        return Member(
            index: index, path: path, part: try parts.part(of: path, limits: limits, archive: archive), kind: kind,
            size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil, metadata: metadata)
    }

    /// Extended attributes as metadata; only those in the `user.` name space can speak of provenance.
    static func metadata(of entry: OpaquePointer) -> [ArchiveMetadata] {
        var found: [ArchiveMetadata] = []
        archive_entry_xattr_reset(entry)
        var name: UnsafePointer<CChar>?
        var value: UnsafeRawPointer?
        var size = 0
        while archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK, let key = name {
            let keyword = String(cString: key)
            guard keyword.hasPrefix("user.") else { continue }
            found.append(
                ArchiveMetadata(
                    place: .pax, keyword: keyword, value: Array(UnsafeRawBufferPointer(start: value, count: size))))
        }
        return found
    }

    static func tooManyMembers(_ limits: ArchiveLimits, _ name: String) -> ArchiveError {
        ArchiveError(
            .limit, archive: name, "has more than \(limits.members) members",
            advice: "If that is right, raise the limit with --max-members.")
    }
}

/// A reader whose current entry libarchive can write again.
protocol LibarchiveBacked: ArchiveReader {
    var handle: OpaquePointer { get }
    var entry: OpaquePointer? { get }
}

/// File types as libarchive's `AE_IF…` and POSIX's `S_IF…` number them.
enum FileType {
    static let regular: UInt32 = 0o100000
    static let directory: UInt32 = 0o040000
    static let link: UInt32 = 0o120000
}

/// libarchive converts member names through the C locale; UTF-8 leaves them as they are.
enum Locale8 {
    private static let once: Void = {
        if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "") }
    }()
    static func use() { _ = once }
}
