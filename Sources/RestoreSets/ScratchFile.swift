import Foundation

/// A file for what a run cannot keep in memory. It has no name from the start, so that it is gone when the run ends, however
/// that happens.
final class ScratchFile {
    private let descriptor: Int32
    /// Bytes that are on their way to the file.
    private var buffer: [UInt8] = []
    /// Bytes in the file.
    private var size = 0

    private static let bufferBytes = 256 << 10

    /// - Parameter path: the file is made at this path with something behind it, in a folder where there is room.
    init(at path: String) throws {
        let path = path + "-" + UUID().uuidString
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure() }
        unlink(path)
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws {
        buffer += bytes
        if buffer.count >= Self.bufferBytes { try flush() }
    }

    /// A reader of what has been added, from the start.
    func scanner() throws -> ByteScanner {
        try flush()
        var offset = 0
        return ByteScanner { [self] in
            let next = try read(at: offset, min(Self.bufferBytes, size - offset))
            offset += next.count
            return next
        }
    }

    private func read(at offset: Int, _ count: Int) throws -> [UInt8] {
        guard count > 0 else { return [] }
        return try [UInt8](unsafeUninitializedCapacity: count) { room, initialized in
            repeat {
                initialized = pread(descriptor, room.baseAddress, count, off_t(offset))
            } while initialized < 0 && errno == EINTR
            guard initialized > 0 else {
                initialized = 0
                throw Self.failure()
            }
        }
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(size))
                guard count >= 0 else {
                    if errno == EINTR { continue }
                    throw Self.failure()
                }
                done += count
                size += count
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func failure() -> RestoreSetError {
        RestoreSetError(
            .output, "the run's own temporary file: \(String(cString: strerror(errno)))",
            advice: "Free some space or choose another --output; nothing was left under a final name.")
    }
}
