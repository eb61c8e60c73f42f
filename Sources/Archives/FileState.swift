import Foundation

/// What the file system says of a source: another state means that somebody wrote to the file or replaced it.
///
/// Readers that jump about in a file cannot hash just what they read; the digest of the whole file says what it was at
/// one moment, and two equal states around the work say that it was that all the time.
struct FileState: Sendable, Equatable {
    /// Bytes.
    let size: Int
    private let modified: [Int]
    private let file: [UInt64]

    /// Throws `unreadable` where there is no such file.
    init(path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw ArchiveError(
                .unreadable, archive: (path as NSString).lastPathComponent,
                "cannot be read: \(ArchiveError.errnoText())", advice: "Check the path and its permissions: \(path)")
        }
        size = Int(status.st_size)
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        file = [UInt64(status.st_dev), UInt64(status.st_ino)]
    }

    /// Throws `changed` where the file is in another state than this one.
    func check(_ path: String) throws {
        guard try FileState(path: path) == self else {
            throw ArchiveError.changed(
                (path as NSString).lastPathComponent, "somebody wrote to it or replaced it")
        }
    }
}
