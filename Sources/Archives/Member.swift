/// A member's path as the archive stores it: any bytes, never used as a path of the file system.
public struct MemberPath: Sendable, Hashable, CustomStringConvertible {
    public let bytes: [UInt8]

    public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The path as text: invalid UTF-8 becomes U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The path for a terminal: control and formatting characters as `\u{1B}`.
    public var description: String { PrintableText.escaping(text.unicodeScalars) }
}

/// An entry of an archive.
public struct Member: Sendable {
    public enum Kind: String, Sendable {
        case file, directory
        /// A link, device or pipe: never followed, only copied.
        case special
    }

    /// Position in the archive, from 0.
    public let index: Int
    public let path: MemberPath
    /// Tells apart members of one path in one archive: 0 for the first.
    public let part: Int
    public let kind: Kind
    /// Bytes of its data where the archive says so beforehand.
    public let size: Int?
    /// What the archive says about the member: pax keywords, extended attributes, comments.
    public internal(set) var metadata: [ArchiveMetadata]
}

/// A keyword and its value from an archive's own headers.
public struct ArchiveMetadata: Sendable, Hashable {
    public enum Place: Sendable {
        case pax, entryComment, archiveComment
    }

    public let place: Place
    /// The pax keyword (`SCHILY.xattr.user.provenance`), or `comment`.
    public let keyword: String
    public let value: [UInt8]

    public init(place: Place, keyword: String, value: [UInt8]) {
        self.place = place
        self.keyword = keyword
        self.value = value
    }
}

/// Gives the members of one path in one archive their ordinals.
struct PartCounter {
    private var seen: [MemberPath: Int] = [:]
    private var bytes = 0

    /// Throws `limit` where the names take more memory than is allowed.
    mutating func part(of path: MemberPath, limits: ArchiveLimits, archive: String) throws -> Int {
        bytes += path.bytes.count
        guard path.bytes.count <= limits.nameBytes, bytes <= limits.totalNameBytes else {
            throw ArchiveError(
                .limit, archive: archive,
                "has a member name of more than \(limits.nameBytes) bytes, or names of more than \(limits.totalNameBytes) bytes in all"
            )
        }
        let part = seen[path, default: 0]
        seen[path] = part + 1
        return part
    }
}
