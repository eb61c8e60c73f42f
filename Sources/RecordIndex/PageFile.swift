import Foundation
import Pipelines

/// An SQLite database file to which finished pages are appended while no connection has it open.
///
/// The file format: https://www.sqlite.org/fileformat2.html
final class PageFile {
    /// Bytes of a page; `PRAGMA page_size` of the file.
    static let pageBytes = 8192

    private let path: String
    private let descriptor: Int32
    private(set) var pageCount: Int
    private var pending: [UInt8] = []
    /// Number of the first page in `pending`.
    private var pendingStart: Int

    /// Pages gathered before they are written.
    private static let pendingPages = 64
    /// Bytes after which they are brought to disk beside the work, so that little is left to wait for at the end.
    private static let syncBytes = 16 << 20
    /// Where the bytes begin that no sync covers yet.
    private var unsynced = 0
    private var sync: Background<Void>?

    /// Opens a database that SQLite has made and closed. Throws `RecordIndexError`.
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RecordIndexError(.unwritable, path: path, "cannot be opened: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        fstat(descriptor, &status)
        pageCount = Int(status.st_size) / Self.pageBytes
        pendingStart = pageCount + 1
        pending.reserveCapacity(Self.pendingPages * Self.pageBytes)
    }

    deinit {
        _ = try? sync?.value()
        close(descriptor)
    }

    /// Adds a page and gives its number; pages are numbered from 1.
    func append(_ page: UnsafeRawBufferPointer) throws -> Int {
        pending.append(contentsOf: page)
        pageCount += 1
        if pending.count >= Self.pendingPages * Self.pageBytes { try flush() }
        return pageCount
    }

    /// Replaces a page.
    func replace(_ number: Int, with page: UnsafeRawBufferPointer) throws {
        try flush()
        try put([UInt8](page), at: (number - 1) * Self.pageBytes)
    }

    /// The bytes of a page.
    func read(_ number: Int) throws -> [UInt8] {
        try flush()
        var page = [UInt8](repeating: 0, count: Self.pageBytes)
        let count = page.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, Self.pageBytes, off_t((number - 1) * Self.pageBytes))
        }
        guard count == Self.pageBytes else {
            throw RecordIndexError(.unwritable, path: path, "cannot be read again while it is written")
        }
        return page
    }

    /// Writes what is pending and the number of pages into the file's header, so that SQLite takes the file as it is.
    func finish() throws {
        try flush()
        var header = [UInt8](repeating: 0, count: 100)
        let count = header.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, 100, 0) }
        guard count == 100 else { throw failure() }
        // The size counts only while the change counter is that of `version-valid-for` (1.3.7).
        let change = header[24..<28].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } &+ 1
        for (offset, value) in [(24, change), (28, UInt32(pageCount)), (92, change)] {
            for byte in 0..<4 { header[offset + byte] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * byte)) }
        }
        try put(header, at: 0)
        try startSync()
    }

    /// Waits until all that `finish` wrote is on disk. Throws `RecordIndexError`.
    func waitForSync() throws {
        try sync?.value()
        sync = nil
    }

    private func startSync() throws {
        try waitForSync()
        unsynced = pageCount * Self.pageBytes
        let (descriptor, path) = (descriptor, path)
        sync = Background(name: "winnow-sync") {
            guard fdatasync(descriptor) == 0 else { throw Self.failure(path) }
        }
    }

    private func flush() throws {
        guard !pending.isEmpty else { return }
        try put(pending, at: (pendingStart - 1) * Self.pageBytes)
        pending.removeAll(keepingCapacity: true)
        pendingStart = pageCount + 1
        if pageCount * Self.pageBytes - unsynced >= Self.syncBytes { try startSync() }
    }

    private func put(_ bytes: [UInt8], at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            done += count
        }
    }

    private func failure() -> RecordIndexError { Self.failure(path) }

    private static func failure(_ path: String) -> RecordIndexError {
        RecordIndexError(
            .unwritable, path: path, "cannot be written: \(String(cString: strerror(errno)))",
            advice: "Free some space, or leave the index out with --index none.")
    }
}
