import Foundation

/// Reads the lines of a manifest diff one after another; memory holds one piece of the file.
final class WrittenLines {
    enum Item {
        case removal(WrittenRemoval)
        case fault(line: Int, message: String)
    }

    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var at = 0
    private var line = 0
    private var isAtEnd = false

    private static let readBytes = 1 << 20
    /// Bytes of a line: a key or an excerpt has at most a field's bytes, a chain of parents 64 keys.
    private static let lineBytes = 64 << 20

    /// `nil` where the file cannot be opened.
    init?(path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        self.handle = handle
    }

    /// Number of the line that was read last.
    var number: Int { line }

    /// The next line; `nil` at the end.
    func next() throws -> Item? {
        switch try nextRange() {
        case .line(let range): parse(range)
        case .fault(let message): .fault(line: line, message: message)
        case nil: nil
        }
    }

    /// The next line as it is, without its line end; `nil` at the end, and where something is no line.
    func nextBytes() throws -> [UInt8]? {
        guard case .line(let range)? = try nextRange() else { return nil }
        return Array(buffer[range])
    }

    private enum Found {
        case line(Range<Int>)
        case fault(String)
    }

    private func nextRange() throws -> Found? {
        var from = at
        while true {
            if let end = buffer.withUnsafeBytes({ bytes in
                Self.newline(UnsafeRawBufferPointer(rebasing: bytes[from...])).map { $0 + from }
            }) {
                defer { at = end + 1 }
                line += 1
                return .line(at..<end)
            }
            from = buffer.count - at
            buffer.removeSubrange(..<at)
            at = 0
            guard buffer.count <= Self.lineBytes else {
                line += 1
                return .fault("is longer than \(Self.lineBytes) bytes")
            }
            guard !isAtEnd, let more = try handle.read(upToCount: Self.readBytes), !more.isEmpty else {
                isAtEnd = true
                guard !buffer.isEmpty else { return nil }
                buffer = []
                line += 1
                return .fault("has no line end")
            }
            buffer += more
        }
    }

    private func parse(_ range: Range<Int>) -> Item {
        buffer.withUnsafeBytes { bytes in
            do {
                return .removal(try WrittenRemoval(UnsafeRawBufferPointer(rebasing: bytes[range]), line: line))
            } catch {
                return .fault(line: line, message: (error as? JSONFault)?.message ?? "\(error)")
            }
        }
    }

    private static func newline(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base, 0x0A, bytes.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
