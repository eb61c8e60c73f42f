import Foundation

/// Opens files that are found by their names, as those of a restore set are: somebody else may have put a pipe or a device there,
/// and reading that may never end.
public enum FoundFile {
    /// `nil` where there is no regular file, or none that may be read.
    ///
    /// - Parameter followsLinks: whether a symbolic link to a regular file is one.
    public static func open(_ path: String, followsLinks: Bool = true) -> FileHandle? {
        // Without O_NONBLOCK a pipe is waited for before anybody can see what it is.
        let links = followsLinks ? 0 : O_NOFOLLOW
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Whether something else than a regular file has this name; not where nothing has it.
    public static func isMisplaced(_ path: String, followsLinks: Bool = true) -> Bool {
        var status = stat()
        let isThere = (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0
        return isThere && status.st_mode & S_IFMT != S_IFREG
    }

    /// All of it; `nil` also where it has more bytes than the limit.
    public static func bytes(_ path: String, limit: Int, followsLinks: Bool = true) -> Data? {
        guard let file = open(path, followsLinks: followsLinks), let size = try? file.seekToEnd(), size <= limit,
            (try? file.seek(toOffset: 0)) != nil
        else { return nil }
        return size == 0 ? Data() : try? file.readToEnd()
    }
}
