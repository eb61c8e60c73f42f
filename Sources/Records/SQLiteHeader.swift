import Glibc

/// The two bytes of a database file's header that say whether it is used with a write-ahead log, and copying the file without
/// that. https://www.sqlite.org/fileformat.html#file_format_version_numbers
enum SQLiteHeader {
    private static let versions = 18..<20
    /// What a file with a rollback journal has there.
    private static let rollback: [UInt8] = [1, 1]

    /// Copies a database file; the copy is used with a rollback journal.
    static func copy(_ source: String, to path: String) throws {
        let input = try opened(source, O_RDONLY)
        defer { close(input) }
        let output = try opened(path, O_WRONLY | O_CREAT | O_TRUNC)
        defer { close(output) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(input, buffer.baseAddress, buffer.count)
            if count == 0 { break }
            guard count > 0 else { throw failure(source) }
            var done = 0
            while done < count {
                let written = Glibc.write(output, buffer.baseAddress.map { $0 + done }, count - done)
                guard written > 0 else { throw failure(path) }
                done += written
            }
        }
        try write(rollback, to: output, path)
    }

    /// Gives a file the versions that another one has.
    static func copyVersions(from source: String, to path: String) throws {
        let input = try opened(source, O_RDONLY)
        defer { close(input) }
        var bytes = rollback
        guard pread(input, &bytes, versions.count, versions.lowerBound) == versions.count else { throw failure(source) }
        guard bytes != rollback else { return }
        let output = try opened(path, O_WRONLY)
        defer { close(output) }
        try write(bytes, to: output, path)
    }

    private static func write(_ bytes: [UInt8], to output: Int32, _ path: String) throws {
        guard pwrite(output, bytes, versions.count, versions.lowerBound) == versions.count else { throw failure(path) }
    }

    private static func opened(_ path: String, _ flags: Int32) throws -> Int32 {
        let file = open(path, flags | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(path) }
        return file
    }

    private static func failure(_ path: String) -> SQLiteFault {
        SQLiteFault("\(path): \(String(cString: strerror(errno)))")
    }
}
