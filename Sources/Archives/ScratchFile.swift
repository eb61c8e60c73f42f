import Foundation

/// A file for what a run cannot keep in memory, readable by its owner alone, that goes with the object: made when something is
/// first written.
public final class ScratchFile: @unchecked Sendable {
    private let path: String
    private let isNameless: Bool
    private let fault: @Sendable (_ message: String, _ code: Int32) -> any Error
    private var descriptor: Int32 = -1
    /// Bytes in the file.
    public private(set) var size = 0
    private var exists = false

    /// - Parameters:
    ///   - path: in a folder that is there; nothing is at the path itself.
    ///   - isNameless: it loses its name at once, so that it is gone when the run ends, however that happens, but costs a
    ///     descriptor as long as it lives. Others are open only between a use and `close`, so that there can be hundreds.
    ///   - fault: makes the error of whose file it is, from what went wrong and the system's code, 0 where it gave none.
    public init(
        path: String, isNameless: Bool = false,
        fault: @escaping @Sendable (_ message: String, _ code: Int32) -> any Error
    ) {
        self.path = path
        self.isNameless = isNameless
        self.fault = fault
    }

    deinit { remove() }

    /// Takes the file away.
    public func remove() {
        release()
        if exists, !isNameless { unlink(path) }
        exists = false
        size = 0
    }

    /// Lets go of the descriptor; the file is opened again when needed.
    public func close() {
        if !isNameless { release() }
    }

    private func release() {
        if descriptor >= 0 { Foundation.close(descriptor) }
        descriptor = -1
    }

    /// Adds bytes at the end.
    public func append(_ bytes: UnsafeRawBufferPointer) throws {
        try write(bytes, at: size)
        size += bytes.count
    }

    /// Writes over what is there.
    public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        try transfer(bytes.count, "written") { done in
            bytes.baseAddress.map { pwrite(descriptor, $0 + done, bytes.count - done, off_t(offset + done)) } ?? 0
        }
    }

    /// Fills the buffer from `offset` on.
    public func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
        try transfer(buffer.count, "read") { done in
            buffer.baseAddress.map { pread(descriptor, $0 + done, buffer.count - done, off_t(offset + done)) } ?? 0
        }
    }

    /// Calls until all is done what the system may do in parts.
    private func transfer(_ count: Int, _ verb: String, _ part: (_ done: Int) -> Int) throws {
        try open()
        var done = 0
        while done < count {
            let moved = part(done)
            if moved < 0, errno == EINTR { continue }
            guard moved >= 0 else { throw failure(verb) }
            guard moved > 0 else {
                throw fault("a file that the run needs for itself ends too early to be \(verb)", 0)
            }
            done += moved
        }
    }

    /// Opens it. As long as nobody closes it, several threads may read it at once.
    public func open() throws {
        guard descriptor < 0 else { return }
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (exists ? 0 : O_CREAT | O_EXCL)
        descriptor = Foundation.open(path, flags, 0o600)
        guard descriptor >= 0 else { throw failure("opened") }
        exists = true
        if isNameless { unlink(path) }
    }

    private func failure(_ verb: String) -> any Error {
        let code = errno
        // Its path says nothing to anybody, and it is gone with the run.
        return fault("a file that the run needs for itself cannot be \(verb): \(ArchiveError.errnoText(code))", code)
    }
}
