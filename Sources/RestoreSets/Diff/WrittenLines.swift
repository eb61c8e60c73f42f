import Archives
import Foundation

/// Reads the lines of a manifest diff one after another, when they are asked for; memory holds one piece of the file.
public final class WrittenLines {
    public enum Item: Sendable {
        case line(WrittenLine)
        case fault(number: Int, message: String)
    }

    private let path: String
    private let extent: WrittenLine.Extent
    /// The line that was read last.
    private var last: WrittenLine?
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var at = 0
    /// Where in the file the buffer begins.
    private var base = 0
    private var isAtEnd = false
    /// Number of the line that was read last, from 1.
    public private(set) var number = 0

    private static let readBytes = 1 << 20
    /// Bytes of a line: a key or an excerpt has at most a field's bytes, a chain of parents 64 keys.
    static let lineBytes = 64 << 20

    /// `nil` where the file cannot be opened.
    ///
    /// - Parameter extent: of what is read of each line.
    public init?(path: String, extent: WrittenLine.Extent = .whole) {
        guard let handle = FoundFile.open(path) else { return nil }
        self.path = path
        self.extent = extent
        self.handle = handle
    }

    deinit { try? handle.close() }

    /// The next line; `nil` at the end. Throws `RestoreSetError` where the file cannot be read.
    public func next() throws -> Item? {
        switch try nextRange() {
        case .line(let range):
            buffer.withUnsafeBytes { bytes in
                let line = UnsafeRawBufferPointer(rebasing: bytes[range])
                do {
                    let read = try WrittenLine(line, number: number, extent: extent, after: last)
                    last = read
                    return .line(read)
                } catch {
                    return .fault(number: number, message: (error as? LineFault)?.message ?? "\(error)")
                }
            }
        case .fault(let message): .fault(number: number, message: message)
        case nil: nil
        }
    }

    /// The next line as it is, without its line end; `nil` at the end, and where something is no line.
    public func nextBytes() throws -> [UInt8]? {
        guard case .line(let range)? = try nextRange() else { return nil }
        return Array(buffer[range])
    }

    /// Gives the next line's bytes without its end, for the time of the call; `nil` at the end. Throws `RestoreSetError` where
    /// something is no line.
    func nextRaw<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result? {
        switch try nextRange() {
        case nil: return nil
        case .fault: throw WrittenDiff(path: path).malformed("line \(number)")
        case .line(let range):
            return try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
        }
    }

    /// Gives the bytes of each line that is left, without its end, and where in the file it begins; they hold for the time of
    /// the call. Stops where `body` says `false`. Throws `LineFault` where something is no line.
    func forEachRaw(_ body: (_ line: UnsafeRawBufferPointer, _ offset: Int) throws -> Bool) throws {
        while let found = try nextRange() {
            switch found {
            case .fault(let message): throw LineFault(message)
            case .line(let range):
                let goesOn = try buffer.withUnsafeBytes { bytes in
                    try body(UnsafeRawBufferPointer(rebasing: bytes[range]), base + range.lowerBound)
                }
                guard goesOn else { return }
            }
        }
    }

    private enum Found {
        /// In the buffer.
        case line(Range<Int>)
        case fault(String)
    }

    private func nextRange() throws -> Found? {
        var from = at
        while true {
            if let end = newline(from: from) {
                defer { at = end + 1 }
                number += 1
                return .line(at..<end)
            }
            from = buffer.count - at
            buffer.removeSubrange(..<at)
            base += at
            at = 0
            guard buffer.count <= Self.lineBytes else {
                number += 1
                return give(up: "is longer than \(Self.lineBytes) bytes")
            }
            guard !isAtEnd, let more = try read(), !more.isEmpty else {
                guard !isAtEnd, !buffer.isEmpty else { return nil }
                number += 1
                return give(up: "has no line end")
            }
            buffer += more
        }
    }

    private func read() throws -> Data? {
        do { return try handle.read(upToCount: Self.readBytes) } catch { throw WrittenDiff.unreadable(path) }
    }

    /// What follows is no line either.
    private func give(up message: String) -> Found {
        isAtEnd = true
        buffer = []
        return .fault(message)
    }

    private func newline(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }
}
