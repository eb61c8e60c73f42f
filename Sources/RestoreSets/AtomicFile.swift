import Archives
import Foundation

/// Files that others read while they are replaced.
public enum AtomicFile {
    /// Writes a file under another name beside it, brings it to disk and renames it: readers see the old one or the new one,
    /// whole. Throws `RestoreSetError` of kind `output`.
    ///
    /// - Parameter permissions: of the new file.
    public static func write(_ data: Data, to path: String, permissions: mode_t) throws {
        let name = PathName(path)
        // Collectors read what ends in their suffix; this does not.
        let work = name.sibling(".\(name.leaf).winnow-\(getpid())")
        unlink(work)
        let descriptor = open(work, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw fault(path) }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        do {
            try data.withUnsafeBytes { bytes in
                var done = 0
                while done < bytes.count {
                    let count = Foundation.write(
                        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                    if count < 0, errno == EINTR { continue }
                    guard count >= 0 else { throw fault(path) }
                    done += count
                }
            }
            guard fchmod(descriptor, permissions) == 0, fsync(descriptor) == 0 else { throw fault(path) }
            isOpen = false
            guard close(descriptor) == 0, rename(work, path) == 0 else { throw fault(path) }
        } catch {
            unlink(work)
            throw error
        }
        let folder = open(name.place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private static func fault(_ path: String) -> RestoreSetError {
        let text = String(cString: strerror(errno))
        return RestoreSetError(
            .output, "\(path) cannot be written: \(text)",
            advice: "Check that its folder is there, and its permissions; the old file is as it was.")
    }
}
