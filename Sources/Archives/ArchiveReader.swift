import Foundation

/// The outer shape of an archive.
public struct ArchiveFormat: Sendable, Hashable, Codable, CustomStringConvertible {
    public enum Container: String, Sendable, CaseIterable, Codable {
        case tar, zip, sevenZip = "7z", cpio, ar
        /// One file, perhaps compressed, in no archive at all.
        case raw
        /// A folder of the file system.
        case folder
    }

    public let container: Container
    public let compression: Compression

    public init(_ container: Container, _ compression: Compression = .none) {
        self.container = container
        self.compression = compression
    }

    /// - Parameter description: as `description` gives it.
    public init?(description: String) {
        let all = Container.allCases.flatMap { container in Compression.allCases.map { Self(container, $0) } }
        guard let known = all.first(where: { $0.description == description }) else { return nil }
        self = known
    }

    /// The name of what is in a file that is compressed and no archive.
    public func nameOfMember(in path: MemberPath) -> MemberPath {
        let name = path.text.lowercased()
        guard let suffix = compression.suffixes.first(where: { name.hasSuffix($0) }) else { return path }
        return MemberPath(path.bytes.dropLast(suffix.utf8.count))
    }

    /// `tar.zst`, `zip`, `raw.gz`.
    public var description: String { container.rawValue + (compression.suffixes.first ?? "") }
}

/// Reads the members of one archive in order, each as a stream.
///
/// The order of calls: `nextMember`, then `readData` at most once, and so on until `nextMember` gives `nil`; then `seal`.
public protocol ArchiveReader: AnyObject {
    /// Name of the archive, without its folder.
    var name: String { get }
    var format: ArchiveFormat { get }
    /// What the archive says of itself as a whole: its comments.
    var metadata: [ArchiveMetadata] { get }
    /// The next member, or `nil` after the last. Throws `ArchiveError`.
    func nextMember() throws -> Member?
    /// What the archive says of the current member beside its name, kind, data and metadata.
    var attributes: MemberAttributes { get }
    /// Gives the data of the current member in pieces, each valid during the call only. Throws `ArchiveError`.
    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws
    /// Goes past the data of the current member, which is known to be whole, instead of reading it. Throws `ArchiveError`.
    func passData() throws
    /// Bytes of the file that were read so far, near enough for a progress line.
    var consumed: Int { get }
    /// Whether damage in one member leaves those behind it intact.
    var isIndexed: Bool { get }
    /// Reads what is left of the file and says what was read; to be called once, after the last member or before the
    /// first that is lost.
    func seal(without damage: KnownDamage) throws -> SourceSeal
}

/// What a source was when it was read, and where its members are: all that a second pass needs.
public struct SourceSeal: Sendable {
    /// Bytes of the archive file.
    public let size: Int
    public let sha256: Digest256
    /// Bytes after decompression: the tar stream, or the sum of the members.
    public let unpackedSize: Int
    /// What is left out.
    public let damage: KnownDamage
    let layout: ArchiveLayout
    /// Whether members were encrypted; a restored archive is encrypted again unless the job says otherwise.
    public internal(set) var isEncrypted = false
    /// The file while a reader jumped about in it; `nil` where what was hashed is what was read.
    var state: FileState?

    /// A source that was not read, by what is known of it: for accounts, not for a second pass.
    public init(unread size: Int, sha256: Digest256, unpackedSize: Int) {
        self.init(
            size: size, sha256: sha256, unpackedSize: unpackedSize, damage: KnownDamage(), layout: .stream([]))
    }

    init(
        size: Int, sha256: Digest256, unpackedSize: Int, damage: KnownDamage, layout: ArchiveLayout,
        isEncrypted: Bool = false, state: FileState? = nil
    ) {
        self.size = size
        self.sha256 = sha256
        self.unpackedSize = unpackedSize
        self.damage = damage
        self.layout = layout
        self.isEncrypted = isEncrypted
        self.state = state
    }
}

extension SourceSeal {
    /// Of an archive that was hashed and whose members were not looked at: no second pass goes by it.
    public init(hashed size: Int, sha256: Digest256, unpackedSize: Int) {
        self.init(size: size, sha256: sha256, unpackedSize: unpackedSize, damage: KnownDamage(), layout: .libarchive)
    }
}

/// Where the members are; a second pass goes by this and not by parsing again.
enum ArchiveLayout: Sendable {
    /// Positions in the decompressed stream, by member.
    case stream([StreamExtent])
    case zip(ZipDirectory)
    /// Only libarchive knows: the second pass reads through it again.
    case libarchive
    case folder(FolderLayout)
}

/// Where a member is in a decompressed stream, in bytes.
struct StreamExtent: Sendable {
    /// Whether other members cannot do without it: all outputs have it.
    var isShared = false
    /// Start of its headers.
    let header: Int
    /// Start of its data, directly after its headers.
    let data: Int
    /// Bytes of data.
    let size: Int
}

extension ArchiveReader {
    public func passData() throws { try readData { _ in } }

    /// Seals an archive that is whole.
    public func seal() throws -> SourceSeal { try seal(without: KnownDamage()) }
}

/// Opens archives by what their bytes say, not by their names.
public enum ArchiveSource {
    /// A reader for the archive at `path`. Throws `ArchiveError`.
    /// - Parameter passphrases: tried one after another where the archive is encrypted.
    public static func open(
        _ path: String, limits: ArchiveLimits = ArchiveLimits(), passphrases: [Passphrase] = []
    ) throws -> any ArchiveReader {
        let name = name(of: path)
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw ArchiveError(
                .unreadable, archive: name, "cannot be opened: \(ArchiveError.errnoText())",
                advice: "Check the path: \(path)")
        }
        if status.st_mode & 0o170000 == FileType.directory { return try FolderReader(path: path, limits: limits) }
        guard status.st_mode & 0o170000 == FileType.regular else {
            throw ArchiveError(
                .unreadable, archive: name, "is neither a file nor a folder",
                advice: "Give archive files, folders, or - for the standard input.")
        }
        let head = try readHead(path, name: name)
        return try head.withUnsafeBytes { head in
            if head.isEmpty {
                throw ArchiveError(
                    .notAnArchive, archive: name, "is empty", advice: "Fetch the backup again: a backup is never empty."
                )
            }
            if let disabled = DisabledFormat(head: head) {
                throw ArchiveError(
                    .disabledFormat, archive: name, "is \(disabled.rawValue), a format that is off",
                    advice: disabled.advice)
            }
            switch try containerWithDirectory(path, head: head) {
            case .zip: return try ZipReader.open(path: path, limits: limits, passphrases: passphrases)
            case .sevenZip: return try LibarchiveReader(path: path, container: .sevenZip, limits: limits)
            default: return try StreamReader.open(path: path, compression: Compression(head: head), limits: limits)
            }
        }
    }

    /// Zip or 7z, which list their members; `nil` for what is read as a stream. Throws `ArchiveError` for a part of a split zip.
    private static func containerWithDirectory(
        _ path: String, head: UnsafeRawBufferPointer
    ) throws -> ArchiveFormat.Container? {
        if try SplitZip.parts(path) != nil { return .zip }
        if SplitZip.isPart(path, head: head) { throw SplitZip.error(name(of: path)) }
        if ZipDirectory.looksLikeZip(head) { return .zip }
        return head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) ? .sevenZip : nil
    }

    /// Whether what is read of a source goes by its name: where it is no archive but a file, of which the name says what its
    /// records are. Also where it cannot be read.
    public static func goesByName(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return true }
        if status.st_mode & 0o170000 == FileType.directory { return false }
        guard status.st_mode & 0o170000 == FileType.regular, let head = try? readHead(path, name: name(of: path)) else {
            return true
        }
        let container = try? head.withUnsafeBytes { head in
            try containerWithDirectory(path, head: head)
                ?? StreamReader.container(path: path, compression: Compression(head: head))
        }
        return container ?? .raw == .raw
    }

    /// Name of the archive at `path`, by which its outputs are called: the last part of the path, whatever the path ends in,
    /// and without the number of a split archive's first part.
    public static func name(of path: String) -> String {
        if let part = PartName(path), part.number == 1 { return part.name }
        let name = (path as NSString).lastPathComponent
        guard ["", ".", "..", "/"].contains(name), let real = realpath(path, nil) else { return name }
        defer { free(real) }
        let resolved = (String(cString: real) as NSString).lastPathComponent
        return resolved == "/" ? "root" : resolved
    }

    private static func readHead(_ path: String, name: String) throws -> [UInt8] {
        let file = try FileStream(path: path)
        return try [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
        }
    }
}

/// Formats that libarchive could read and winnow does not open: most of libarchive's security history lies there.
enum DisabledFormat: String, CaseIterable {
    case rar = "a RAR archive"
    case cab = "a Windows cabinet"
    case xar = "a xar archive"
    case lha = "an LHA archive"
    case iso = "an ISO 9660 image"
    case warc = "a WARC file"
    case pgdump = "a pg_dump custom-format dump"

    var advice: String {
        switch self {
        case .pgdump:
            "Turn it into a script: pg_restore -f backup.sql FILE; winnow does so itself where pg_restore is installed."
        default: "\(RawReader.openedFormats) Repack it as one of these."
        }
    }

    init?(head: UnsafeRawBufferPointer) {
        func has(_ text: String, at offset: Int) -> Bool {
            head.count >= offset + text.utf8.count && head[offset...].starts(with: Array(text.utf8))
        }
        if has("Rar!", at: 0) {
            self = .rar
        } else if has("MSCF", at: 0) {
            self = .cab
        } else if has("xar!", at: 0) {
            self = .xar
        } else if has("-lh", at: 2), head.count > 6, head[6] == UInt8(ascii: "-") {
            self = .lha
        } else if has("CD001", at: 32769) {
            self = .iso
        } else if has("WARC/", at: 0) {
            self = .warc
        } else if has("PGDMP", at: 0) {
            self = .pgdump
        } else {
            return nil
        }
    }
}
