import Archives
import Foundation

/// The manifest diff of a restore set, read back line by line.
public struct WrittenDiff: Sendable {
    public typealias Parent = WrittenLine.Parent

    let path: String

    /// - Parameter path: of a file such as `dropped.ndjson`.
    public init(path: String) { self.path = path }

    /// - Parameter folder: of a restore set. `nil` where it has no manifest diff.
    public init?(restoreSet folder: String) {
        path = folder + "/" + Restore.diffName
        guard FileManager.default.fileExists(atPath: path) else { return nil }
    }

    /// Gives the lines one after another. Throws `RestoreSetError` where one is none.
    ///
    /// - Parameter extent: of what is read of each line.
    public func forEach(_ extent: WrittenLine.Extent = .whole, _ body: (WrittenLine) throws -> Void) throws {
        var number = 0
        try forEachRaw { bytes, _ in
            number += 1
            guard let line = try? WrittenLine(bytes, number: number, extent: extent) else {
                throw malformed("line \(number)")
            }
            try body(line)
            return true
        }
    }

    /// Gives the bytes of each line without its end, and where in the file it begins; they hold for the time of the call.
    /// Stops where `body` says `false`. Throws `RestoreSetError` where the file cannot be read, a line is too long, or the last
    /// one has no end.
    public func forEachRaw(_ body: (_ line: UnsafeRawBufferPointer, _ offset: Int) throws -> Bool) throws {
        guard let lines = WrittenLines(path: path) else { throw unreadable }
        do {
            try lines.forEachRaw(body)
        } catch is LineFault {
            throw malformed("line \(lines.number)")
        }
    }

    /// Gives single lines, by where they begin.
    public func lines() throws -> Lines { Lines(diff: self, handle: try open()) }

    /// Lines by where they begin. Used by one thread at a time.
    public final class Lines {
        private let diff: WrittenDiff
        private let handle: FileHandle

        /// Bytes of most lines.
        private static let usualBytes = 4096

        fileprivate init(diff: WrittenDiff, handle: FileHandle) {
            self.diff = diff
            self.handle = handle
        }

        deinit { try? handle.close() }

        /// The line that begins at a byte of the file. Throws `RestoreSetError`.
        public func line(at offset: Int) throws -> WrittenLine {
            var size = Self.usualBytes
            while true {
                let bytes = try [UInt8](unsafeUninitializedCapacity: size) { room, count in
                    let read = pread(handle.fileDescriptor, room.baseAddress, room.count, off_t(offset))
                    guard read >= 0 else { throw diff.unreadable }
                    count = read
                }
                let end = bytes.firstIndex(of: 0x0A) ?? (bytes.count < size ? bytes.count : nil)
                if let end {
                    guard
                        let line = bytes.withUnsafeBytes({ WrittenLine(UnsafeRawBufferPointer(rebasing: $0[..<end])) })
                    else { throw diff.malformed("the line at byte \(offset)") }
                    return line
                }
                guard size < WrittenLines.lineBytes else { throw diff.malformed("the line at byte \(offset)") }
                size *= 4
            }
        }
    }

    /// Whether the bytes have a pattern in them.
    static func contains(_ pattern: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = pattern.first else { return true }
        guard let base = bytes.baseAddress else { return false }
        var at = 0
        while bytes.count - at >= pattern.count, let found = memchr(base + at, Int32(first), bytes.count - at) {
            at = base.distance(to: UnsafeRawPointer(found))
            guard bytes.count - at >= pattern.count else { return false }
            if memcmp(base + at, pattern, pattern.count) == 0 { return true }
            at += 1
        }
        return false
    }

    private func open() throws -> FileHandle {
        guard let handle = FoundFile.open(path) else { throw unreadable }
        return handle
    }

    private var unreadable: RestoreSetError { Self.unreadable(path) }

    static func unreadable(_ path: String) -> RestoreSetError {
        RestoreSetError(
            .usage, "\(path) cannot be read",
            advice: "Give a folder that 'winnow restore' wrote, with its dropped.ndjson.")
    }

    func malformed(_ place: String) -> RestoreSetError {
        RestoreSetError(
            .usage, "\(path): \(place) is no line of a manifest diff",
            advice: "The file was changed or cut off after winnow wrote it; restore again from the source.")
    }
}
