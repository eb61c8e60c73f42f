import Foundation

/// A file that takes the place of what is there in one step: readers see the old one or the new one, whole.
///
/// It is written under a hidden name beside it, whose ending no collector reads, and is gone when it is not committed. Several
/// runs may do that at once: each one's is whole, and the last one's stays.
public final class AtomicFile {
    private let path: String
    private let name: PathName
    private let draft: Draft
    private let permissions: mode_t
    private var isCommitted = false

    /// Throws `ArchiveError` of kind `output`.
    ///
    /// - Parameter permissions: of the file when it is there.
    public init(path: String, permissions: mode_t = 0o600) throws {
        self.path = path
        self.permissions = permissions
        let name = PathName(path)
        self.name = name
        draft = try Self.named(path) { try Draft(for: name) }
    }

    /// Throws `ArchiveError` of kind `output`.
    public func write(_ bytes: [UInt8]) throws { try Self.named(path) { try draft.file.write(bytes) } }

    /// Brings it to disk and gives it its name. Throws `ArchiveError` of kind `output`.
    public func commit() throws {
        try Self.named(path) { try draft.file.finish(permissions: permissions) }
        guard rename(draft.path, path) == 0 else {
            throw Self.fault(path, "cannot be replaced: \(ArchiveError.errnoText())")
        }
        isCommitted = true
        let folder = open(name.place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    deinit {
        if !isCommitted { unlink(draft.path) }
    }

    /// All of it at once. Throws `ArchiveError` of kind `output`.
    public static func write(_ data: Data, to path: String, permissions: mode_t = 0o600) throws {
        try write(to: path, permissions: permissions) { try $0.write(Array(data)) }
    }

    /// What `body` writes. Throws `ArchiveError` of kind `output`, and what `body` throws.
    public static func write(
        to path: String, permissions: mode_t = 0o600, _ body: (AtomicFile) throws -> Void
    ) throws {
        let file = try AtomicFile(path: path, permissions: permissions)
        try body(file)
        try file.commit()
    }

    /// What goes wrong with the draft is told of the file: nobody knows the other's name, and it has no `--output`.
    private static func named<R>(_ path: String, _ body: () throws -> R) throws -> R {
        do {
            return try body()
        } catch let error as ArchiveError where error.kind == .output {
            throw fault(path, error.message)
        }
    }

    private static func fault(_ path: String, _ what: String) -> ArchiveError {
        ArchiveError(
            .output, archive: path, what,
            advice: "Check that its folder is there, its permissions and the free space; the old file is as it was.")
    }
}
