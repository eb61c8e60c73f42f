import Glibc

/// A file of the run's own, readable by its owner alone, that goes with the object: made when something is first written.
///
/// Open only while it is read or written through `withDescriptor`, so that hundreds of them need no descriptors.
final class ScratchFile: @unchecked Sendable {
    private let path: String
    private var descriptor: Int32 = -1
    /// Bytes in the file.
    private(set) var size = 0
    private var exists = false

    init(path: String) { self.path = path }

    deinit { remove() }

    /// Takes the file away.
    func remove() {
        close()
        if exists { unlink(path) }
        exists = false
        size = 0
    }

    /// Lets go of the descriptor; the file is opened again when needed.
    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        try write(bytes, at: size)
        size += bytes.count
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        try open()
        var done = 0
        while done < bytes.count {
            guard let start = bytes.baseAddress else { return }
            let count = pwrite(descriptor, start + done, bytes.count - done, off_t(offset + done))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("written") }
            done += count
        }
    }

    /// Fills the buffer from `offset` on.
    func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
        try open()
        var done = 0
        while done < buffer.count {
            guard let start = buffer.baseAddress else { return }
            let count = pread(descriptor, start + done, buffer.count - done, off_t(offset + done))
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("read") }
            guard count > 0 else {
                throw RelationError(.scratch, "the run's own file \(path) is shorter than was written")
            }
            done += count
        }
    }

    private func open() throws {
        guard descriptor < 0 else { return }
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (exists ? 0 : O_CREAT | O_EXCL)
        descriptor = Glibc.open(path, flags, 0o600)
        guard descriptor >= 0 else { throw failure("opened") }
        exists = true
    }

    private func failure(_ verb: String) -> RelationError {
        let code = errno
        let reason = String(cString: strerror(code))
        return RelationError(
            .scratch, "the run's own file \(path) cannot be \(verb): \(reason)",
            advice: code == ENOSPC ? "free space there; 100 million references take about 7 GB" : nil)
    }
}
