import Foundation

/// A lock file beside an output, by which a second run on it is refused; its owner removes it.
enum FileLock {
    /// Takes the lock file; a run that ended between open and lock has removed it, so look again.
    static func acquire(_ path: String, for output: String) throws -> Int32 {
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                throw RestoreSetError(
                    .output, "the lock \(path) cannot be created: \(String(cString: strerror(errno)))",
                    advice: "Check the permissions of the folder that --output is in.")
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                throw RestoreSetError(
                    .locked, "another winnow is writing \(output)",
                    advice: "Wait for it to end, or choose another --output.")
            }
            var mine = stat()
            var named = stat()
            if fstat(descriptor, &mine) == 0, stat(path, &named) == 0, mine.st_ino == named.st_ino { return descriptor }
            close(descriptor)
        }
    }
}
