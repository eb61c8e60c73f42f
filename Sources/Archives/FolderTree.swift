import Foundation

/// What a folder holds, listed without following a link.
struct FolderTree: Sendable {
    enum Kind: Sendable, Equatable {
        case file, directory
        /// A symbolic link and the bytes of its target.
        case link([UInt8])
        /// A device, pipe or socket.
        case special
    }

    struct Entry: Sendable {
        /// Relative to the folder.
        let path: MemberPath
        let kind: Kind
        let state: FolderState

        /// Whether another listing shows the same; a folder's own times change with what is in it and do not count.
        func isSame(as other: Entry) -> Bool {
            path == other.path && kind == other.kind && (kind != .file || state == other.state)
        }
    }

    /// Ascending by the bytes of the path, so that a folder comes before what is in it.
    let entries: [Entry]
    /// The folder itself.
    let state: FolderState

    /// Folders inside folders; each holds a descriptor open while it is listed, and a process has 1,024 as a rule.
    private static let depth = 128

    /// Throws `ArchiveError`: `unreadable`, or `limit`.
    init(_ root: FolderRoot, limits: ArchiveLimits) throws {
        state = root.state
        var found: [Entry] = []
        try Self.list(try root.reopen(), below: [], depth: 0, root.name, limits, &found)
        entries = found.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
    }

    /// Lists the folder behind a descriptor, which it closes.
    private static func list(
        _ descriptor: Int32, below parent: [UInt8], depth: Int, _ name: String, _ limits: ArchiveLimits,
        _ found: inout [Entry]
    ) throws {
        func fault(_ path: [UInt8]) -> ArchiveError { unreadable(name, MemberPath(path)) }
        guard let stream = fdopendir(descriptor) else {
            close(descriptor)
            throw fault(parent)
        }
        defer { closedir(stream) }
        guard depth < Self.depth else {
            throw ArchiveError(.limit, archive: name, "has folders inside folders more than \(Self.depth) deep")
        }
        for child in try children(stream, or: { fault(parent) }) {
            let path = parent.isEmpty ? child : parent + [UInt8(ascii: "/")] + child
            guard String(validating: path, as: UTF8.self) != nil else {
                throw ArchiveError(
                    .unreadable, archive: name, member: MemberPath(path).description, "has a name that is no UTF-8",
                    advice: "Rename it, for instance with convmv, or give the folder as a tar file.")
            }
            guard found.count < limits.members else { throw LibarchiveReader.tooManyMembers(limits, name) }
            let cName = child.map { CChar(bitPattern: $0) } + [0]
            var status = stat()
            guard fstatat(descriptor, cName, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw fault(path) }
            let kind: Kind =
                switch status.st_mode & 0o170000 {
                case FileType.regular: .file
                case FileType.directory: .directory
                case FileType.link: .link(try target(descriptor, cName, or: { fault(path) }))
                default: .special
                }
            found.append(Entry(path: MemberPath(path), kind: kind, state: FolderState(status)))
            guard kind == .directory else { continue }
            let inner = openat(descriptor, cName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard inner >= 0 else { throw fault(path) }
            try list(inner, below: path, depth: depth + 1, name, limits, &found)
        }
    }

    private static func children(_ stream: OpaquePointer, or fault: () -> ArchiveError) throws -> [[UInt8]] {
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw fault() }
                return names
            }
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
    }

    private static func target(_ folder: Int32, _ name: [CChar], or fault: () -> ArchiveError) throws -> [UInt8] {
        // PATH_MAX: a link's target is never longer.
        try [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            let length = buffer.withMemoryRebound(to: CChar.self) {
                $0.baseAddress.map { readlinkat(folder, name, $0, 4096) } ?? -1
            }
            guard length >= 0 else { throw fault() }
            count = length
        }
    }

    static func unreadable(_ name: String, _ path: MemberPath) -> ArchiveError {
        ArchiveError(
            .unreadable, archive: name, member: path.bytes.isEmpty ? nil : path.description,
            "cannot be read: \(ArchiveError.errnoText())", advice: "Check its permissions.")
    }
}

/// What the file system says of something in a folder.
struct FolderState: Sendable, Equatable {
    let size: Int
    /// Type and permissions.
    let mode: UInt32
    private let seconds: Int
    private let nanoseconds: Int
    private let device: UInt64
    private let inode: UInt64

    init(_ status: stat) {
        size = Int(status.st_size)
        mode = status.st_mode
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }

    /// Permissions without set-user-ID and its like: a restored file belongs to somebody else.
    var permissions: UInt32 { mode & 0o777 }
    var modified: timespec { timespec(tv_sec: seconds, tv_nsec: nanoseconds) }
}

/// Opens what lies below a folder and never follows a link to it.
final class FolderRoot: @unchecked Sendable {
    let name: String
    let state: FolderState
    private let descriptor: Int32

    /// Throws `unreadable` where there is no such folder.
    init(path: String) throws {
        name = ArchiveSource.name(of: path)
        var status = stat()
        descriptor = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw ArchiveError(
                .unreadable, archive: name, "cannot be opened: \(ArchiveError.errnoText())",
                advice: "Check the path and its permissions: \(path)")
        }
        state = FolderState(status)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The folder with a reading position of its own.
    func reopen() throws -> Int32 {
        let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0 else { throw FolderTree.unreadable(name, MemberPath([])) }
        return again
    }

    /// The file of an entry. Throws `changed` where it is not what was listed.
    func file(_ entry: FolderTree.Entry) throws -> FolderFile {
        let steps = entry.path.bytes.split(separator: UInt8(ascii: "/")).map { $0.map { CChar(bitPattern: $0) } + [0] }
        var folder = try reopen()
        defer { close(folder) }
        for step in steps.dropLast() {
            let next = openat(folder, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard next >= 0 else { throw fault(entry) }
            close(folder)
            folder = next
        }
        // Without O_NONBLOCK a pipe that took the file's place would wait for a writer.
        let file = openat(folder, steps.last ?? [0], O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw fault(entry) }
        return try FolderFile(file, entry, archive: name)
    }

    private func fault(_ entry: FolderTree.Entry) -> ArchiveError {
        let isOther = [ENOENT, ELOOP, ENOTDIR, ENXIO].contains(errno)
        return isOther
            ? .changed(name, "it was removed or replaced", member: entry.path.description)
            : FolderTree.unreadable(name, entry.path)
    }
}
