import Foundation

/// What the file system says of a source, of all its parts where it is split: another state means that somebody wrote to the file or replaced it.
///
/// Readers that jump about in a file cannot hash just what they read; the digest of the whole file says what it was at
/// one moment, and two equal states around the work say that it was that all the time.
public struct FileState: Sendable, Equatable {
    /// Bytes.
    let size: Int
    private let modified: [Int]
    private let file: [UInt64]

    /// Throws `unreadable` where there is no such file.
    public init(path: String) throws {
        var (size, modified, file): (Int, [Int], [UInt64]) = (0, [], [])
        for path in try SourceParts(path: path).paths {
            var status = stat()
            guard stat(path, &status) == 0 else {
                throw ArchiveError(
                    .unreadable, archive: ArchiveSource.name(of: path),
                    "cannot be read: \(ArchiveError.errnoText())", advice: "Check the path and its permissions: \(path)"
                )
            }
            size += Int(status.st_size)
            modified += [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            file += [UInt64(status.st_dev), UInt64(status.st_ino)]
        }
        (self.size, self.modified, self.file) = (size, modified, file)
    }

    /// Throws `changed` where the file is in another state than this one.
    public func check(_ path: String) throws {
        guard try FileState(path: path) == self else {
            throw ArchiveError.changed(
                ArchiveSource.name(of: path), "somebody wrote to it or replaced it")
        }
    }
}
