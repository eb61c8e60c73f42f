import CLibarchive
import Crypto
import Foundation

/// Takes bytes in order.
protocol ByteSink: AnyObject {
    func write(_ bytes: UnsafeRawBufferPointer) throws
    /// Says that no more bytes come; everything is handed on when this returns.
    func finish() throws
}

/// A file being written: buffered, hashed on the way, synced before it counts as written.
///
/// The caller gives a path in a folder that is still under a temporary name; nothing here renames. Used by one thread
/// at a time: a compressor's deliveries come one after another.
public final class OutputFile: ByteSink, @unchecked Sendable {
    let path: String
    let name: String
    private let descriptor: Int32
    private var hash: SHA256? = SHA256()
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
    private var used = 0
    /// Bytes written so far.
    public private(set) var size = 0

    /// Creates the file; it must not exist. Throws `ArchiveError` of kind `output`.
    public init(path: String) throws {
        self.path = path
        name = (path as NSString).lastPathComponent
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // All is initialised here, so that a throw runs `deinit`, which frees the buffer.
        guard descriptor >= 0 else {
            throw ArchiveError(
                .output, archive: (path as NSString).lastPathComponent,
                "cannot be created: \(ArchiveError.errnoText())",
                advice: "Check space and permissions of the output folder.")
        }
    }

    deinit {
        Foundation.close(descriptor)
        buffer.deallocate()
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws {
        size += bytes.count
        if bytes.count <= buffer.count - used {
            UnsafeMutableRawBufferPointer(rebasing: buffer[used...]).copyMemory(from: bytes)
            used += bytes.count
            return
        }
        try flush()
        if bytes.count >= buffer.count {
            try put(bytes)
        } else {
            buffer.copyMemory(from: bytes)
            used = bytes.count
        }
    }

    public func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }

    /// Replaces bytes that were written before; the digest is then made from the finished file.
    func rewrite(_ bytes: [UInt8], at offset: Int) throws {
        try flush()
        hash = nil
        try bytes.withUnsafeBytes { raw in
            guard pwrite(descriptor, raw.baseAddress, raw.count, off_t(offset)) == raw.count else { throw failure() }
        }
    }

    /// Hands everything to the system without waiting for the disk, for a file that lives only during a run.
    public func close() throws { try flush() }

    public func finish() throws {
        try flush()
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    /// Finishes with permissions and a time of the last change.
    func finish(permissions: UInt32, modified: timespec) throws {
        try flush()
        guard fchmod(descriptor, permissions) == 0, futimens(descriptor, [modified, modified]) == 0 else {
            throw failure()
        }
        try finish()
    }

    /// Finishes with permissions.
    func finish(permissions: mode_t) throws {
        try flush()
        guard fchmod(descriptor, permissions) == 0 else { throw failure() }
        try finish()
    }

    /// Adds extended attributes, where the file system has such.
    func setUserAttributes(_ attributes: [(name: String, value: [UInt8])]) throws {
        for attribute in attributes {
            let code = fsetxattr(descriptor, attribute.name, attribute.value, attribute.value.count, 0)
            if code != 0, errno != ENOTSUP { throw failure() }
        }
    }

    /// SHA-256 of the whole file; call after `finish`.
    public func digest() throws -> Digest256 {
        if let hash { return Digest256(hash.finalize()) }
        var again = SHA256()
        var offset = 0
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            guard count >= 0 else { throw failure() }
            if count == 0 { return Digest256(again.finalize()) }
            again.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            offset += count
        }
    }

    private func flush() throws {
        guard used > 0 else { return }
        let pending = UnsafeRawBufferPointer(rebasing: buffer[..<used])
        used = 0
        try put(pending)
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws {
        hash?.update(bufferPointer: bytes)
        var done = 0
        while done < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw failure()
            }
            done += count
        }
    }

    private func failure() -> ArchiveError {
        ArchiveError(
            .output, archive: name, offset: size, "cannot be written: \(ArchiveError.errnoText())",
            advice: "Free some space or choose another --output; nothing was left under a final name.")
    }
}
