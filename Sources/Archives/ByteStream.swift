import Crypto
import Foundation
import Pipelines
import Synchronization

/// Bytes in order, pulled by their reader.
protocol ByteStream: AnyObject {
    /// Writes the next bytes into `buffer`, as many as fit unless the stream ends; 0 is the end.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A stream that makes its bytes from others. What it made before it failed is given first, the failure after it: members
/// that end before the damage are intact.
protocol DecompressingStream: ByteStream {
    /// The failure that the next call throws.
    var failure: (any Error)? { get set }
    /// Writes the next bytes into `buffer`; `filled` is kept up to date, also when it throws.
    func produce(into buffer: UnsafeMutableRawBufferPointer, filled: inout Int) throws
}

extension DecompressingStream {
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if let failure { throw failure }
        var filled = 0
        do {
            try produce(into: buffer, filled: &filled)
        } catch {
            guard filled > 0 else { throw error }
            failure = error
        }
        return filled
    }
}

/// The bytes of a file, or of a split archive's parts one after another, hashed as they are read.
final class FileStream: ByteStream {
    let name: String
    private var descriptor: Int32
    /// Parts that are still to be read.
    private var parts: ArraySlice<String>
    private var hash = SHA256()
    /// Bytes read so far; the reading thread's own.
    private(set) var position = 0
    private let published = Atomic<Int>(0)

    /// Bytes read so far, for other threads.
    var consumed: Int { published.load(ordering: .relaxed) }

    init(path: String) throws {
        name = ArchiveSource.name(of: path)
        parts = try SourceParts(path: path).paths[...]
        descriptor = -1
        _ = try openNext()
    }

    /// Turns to the next part; false after the last.
    private func openNext() throws -> Bool {
        guard let path = parts.popFirst() else { return false }
        if descriptor >= 0 { close(descriptor) }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ArchiveError(
                .unreadable, archive: name, "cannot be opened: \(ArchiveError.errnoText())",
                advice: "Check the path and its permissions: \(path)")
        }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        return true
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
            if count == 0 {
                if try openNext() { continue }
                break
            }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw ArchiveError(
                    .unreadable, archive: name, offset: position, "cannot be read: \(ArchiveError.errnoText())")
            }
            filled += count
            position += count
            published.store(position, ordering: .relaxed)
        }
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        return filled
    }

    /// SHA-256 of all bytes up to the end of the file, which is read to its end for that.
    func digestOfWholeFile() throws -> Digest256 {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
        defer { buffer.deallocate() }
        while try fill(buffer) > 0 {}
        return Digest256(hash.finalize())
    }

    /// Of all bytes up to the end of the file, once that was read.
    var secret: ContentSecret { ContentSecret(hash) }

    /// SHA-256 of a whole file, read on a thread of its own beside a reader that jumps about in it. Throws `unreadable` at
    /// once where the file cannot be opened.
    static func digest(ofFileAt path: String) throws -> Background<Digest256> {
        nonisolated(unsafe) let file = try FileStream(path: path)
        return Background(name: "winnow-digest") { try file.digestOfWholeFile() }
    }
}

/// Runs another stream on a thread of its own, a few buffers ahead of its reader.
final class ReadAheadStream: @unchecked Sendable {
    struct Chunk: @unchecked Sendable {
        let memory: UnsafeMutableRawBufferPointer
        var count = 0
    }

    private let ready: BoundedQueue<Chunk>
    private let free: BoundedQueue<Chunk>
    private let chunks: [Chunk]
    private var current: Chunk?
    private let finished = DispatchSemaphore(value: 0)
    private var ended = false

    /// Bytes of one buffer: large enough that threads change hands seldom, small enough for the last-level cache.
    static let chunkBytes = 512 << 10

    init(_ upstream: sending any ByteStream, chunks count: Int = 8) {
        ready = BoundedQueue(capacity: count)
        free = BoundedQueue(capacity: count)
        chunks = (0..<count).map { _ in
            Chunk(memory: .allocate(byteCount: Self.chunkBytes, alignment: 64))
        }
        for chunk in chunks { _ = free.put(chunk) }
        nonisolated(unsafe) let source = upstream
        let (ready, free, finished) = (ready, free, finished)
        let thread = Thread {
            do {
                while var chunk = try free.take() {
                    chunk.count = try source.fill(chunk.memory)
                    guard chunk.count > 0, ready.put(chunk) else { break }
                }
                ready.close()
            } catch {
                ready.close(throwing: error)
            }
            finished.signal()
        }
        thread.name = "winnow-read"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit {
        stop()
        for chunk in chunks { chunk.memory.deallocate() }
    }

    /// The next bytes, valid until the next call; `nil` at the end.
    func next() throws -> UnsafeRawBufferPointer? {
        if let current { _ = free.put(current) }
        current = nil
        guard let chunk = try ready.take() else { return nil }
        current = chunk
        return UnsafeRawBufferPointer(rebasing: chunk.memory[..<chunk.count])
    }

    /// Ends the thread; waits until it no longer touches the upstream.
    func stop() {
        guard !ended else { return }
        ended = true
        ready.abandon()
        free.close()
        finished.wait()
    }
}

/// Size and SHA-256 of a file.
public struct FileSeal: Sendable, Equatable {
    /// Bytes.
    public let size: Int
    public let sha256: Digest256
    /// Of a folder that of its files.
    public let secret: ContentSecret

    /// Reads the file, or what a folder holds. Throws `ArchiveError` of kind `unreadable`.
    public init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & 0o170000 == FileType.directory {
            let folder = try FolderReader(path: path, limits: limits)
            let seal = try folder.seal()
            (size, sha256, secret) = (seal.size, seal.sha256, folder.secret)
            return
        }
        let file = try FileStream(path: path)
        sha256 = try file.digestOfWholeFile()
        (size, secret) = (file.position, file.secret)
    }
}
