import Crypto
import Foundation

/// Where the members of a folder are, and what the scan read in them.
struct FolderLayout: Sendable {
    let entries: [FolderTree.Entry]
    /// SHA-256 of each file by its index.
    let digests: [Int: Digest256]
}

/// Reads a folder as an archive: its files and folders are the members, ascending by the bytes of their paths.
///
/// Links are members that are never followed; pipes, devices and sockets are never opened. The digest of the folder is
/// that over the list that `sha256sum` makes of its files, so it can be computed without winnow:
///
///     find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum -- | sha256sum
final class FolderReader: ArchiveReader {
    let name: String
    let format = ArchiveFormat(.folder)
    let metadata: [ArchiveMetadata] = []
    private let root: FolderRoot
    private let tree: FolderTree
    private let limits: ArchiveLimits
    private let size: Int
    private var parts = PartCounter()
    private var index = -1
    private var file: FolderFile?
    private var digests: [Int: Digest256] = [:]
    private var secrets: [ContentSecret] = []
    private(set) var consumed = 0

    init(path: String, limits: ArchiveLimits) throws {
        root = try FolderRoot(path: path)
        name = root.name
        self.limits = limits
        tree = try FolderTree(root, limits: limits)
        size = tree.entries.reduce(0) { $0 &+ ($1.kind == .file ? $1.state.size : 0) }
        try limits.check(unpacked: size, packed: size, archive: name)
    }

    func nextMember() throws -> Member? {
        file = nil
        index += 1
        guard index < tree.entries.count else { return nil }
        let entry = tree.entries[index]
        var attributes: [(name: String, value: [UInt8])] = []
        if entry.kind == .file {
            let opened = try root.file(entry)
            attributes = opened.userAttributes()
            file = opened
        }
        return Member(
            index: index, path: entry.path,
            part: try parts.part(of: entry.path, limits: limits, archive: name), kind: entry.memberKind,
            size: entry.kind == .file ? entry.state.size : 0,
            metadata: attributes.map { ArchiveMetadata(place: .pax, keyword: $0.name, value: $0.value) })
    }

    var attributes: MemberAttributes {
        tree.entries.indices.contains(index) ? tree.entries[index].attributes : [:]
    }

    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let file else { return }
        self.file = nil
        digests[index] = try file.read {
            consumed += $0.count
            try body($0)
        }
    }

    /// Of all files, of a folder that was sealed and of which nothing was read before.
    var secret: ContentSecret { ContentSecret(secrets) }

    var isIndexed: Bool { true }

    func seal(without damage: KnownDamage) throws -> SourceSeal {
        file = nil
        var hash = SHA256()
        // What is damaged in a folder is an archive in it; its bytes are the source's like all others.
        for (index, entry) in tree.entries.enumerated() where entry.kind == .file {
            let digest = try digests[index] ?? digest(of: entry)
            digests[index] = digest
            let line = Self.line(of: entry.path, digest)
            line.withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        return SourceSeal(
            size: size, sha256: Digest256(hash.finalize()), unpackedSize: size, damage: damage,
            layout: .folder(FolderLayout(entries: tree.entries, digests: digests)))
    }

    private func digest(of entry: FolderTree.Entry) throws -> Digest256 {
        let file = try root.file(entry)
        let digest = try file.read { consumed += $0.count }
        secrets.append(file.secret)
        return digest
    }

    /// A line of `sha256sum`: a name with a line break or a backslash has them escaped and a backslash before the line.
    private static func line(of path: MemberPath, _ digest: Digest256) -> [UInt8] {
        var name: [UInt8] = []
        for byte in path.bytes {
            switch byte {
            case UInt8(ascii: "\\"): name += Array("\\\\".utf8)
            case UInt8(ascii: "\n"): name += Array("\\n".utf8)
            default: name.append(byte)
            }
        }
        let mark = name.count == path.bytes.count ? "" : "\\"
        return Array("\(mark)\(digest)  ".utf8) + name + [UInt8(ascii: "\n")]
    }
}

extension FolderTree.Entry {
    var memberKind: Member.Kind {
        switch kind {
        case .file: .file
        case .directory: .directory
        case .link, .special: .special
        }
    }
}
