import Foundation

/// The manifest diff of a restore set, read back line by line.
public struct WrittenDiff: Sendable {
    public typealias Parent = WrittenLine.Parent

    let path: String

    /// Bytes read at a time.
    private static let readBytes = 1 << 20
    /// Bytes of a line: no record has a key and excerpts as long as this.
    private static let lineLimit = 64 << 20

    /// - Parameter path: of a file such as `dropped.ndjson`.
    public init(path: String) { self.path = path }

    /// - Parameter folder: of a restore set. `nil` where it has no manifest diff.
    public init?(restoreSet folder: String) {
        path = folder + "/" + Restore.diffName
        guard FileManager.default.fileExists(atPath: path) else { return nil }
    }

    /// Gives the lines one after another. Throws `RestoreSetError` where one is none.
    public func forEach(_ body: (WrittenLine) throws -> Void) throws {
        var number = 0
        try forEachRaw { bytes, _ in
            number += 1
            guard let line = WrittenLine(bytes) else { throw malformed("line \(number)") }
            try body(line)
            return true
        }
    }

    /// Gives the bytes of each line without its end, and where in the file it begins; they hold for the time of the call.
    /// Stops where `body` says `false`. Throws `RestoreSetError` where the file cannot be read or a line is too long.
    public func forEachRaw(_ body: (_ line: UnsafeRawBufferPointer, _ offset: Int) throws -> Bool) throws {
        let handle = try open()
        defer { try? handle.close() }
        var buffer: [UInt8] = []
        /// Where in the file the buffer begins.
        var base = 0
        while true {
            let more: Data
            do { more = try handle.read(upToCount: Self.readBytes) ?? Data() } catch { throw unreadable }
            buffer += more
            let isEnd = more.isEmpty
            let used: Int? = try buffer.withUnsafeBytes { bytes in
                var start = 0
                while start < bytes.count, let from = bytes.baseAddress {
                    let end: Int
                    if let found = memchr(from + start, 0x0A, bytes.count - start) {
                        end = from.distance(to: UnsafeRawPointer(found))
                    } else if isEnd {
                        end = bytes.count
                    } else {
                        break
                    }
                    guard try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), base + start) else {
                        return nil
                    }
                    start = end + 1
                }
                return start
            }
            guard let used, !isEnd else { return }
            buffer.removeSubrange(..<used)
            base += used
            guard buffer.count < Self.lineLimit else {
                throw malformed("the line at byte \(base), of more than \(Self.lineLimit) bytes,")
            }
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
                guard size < WrittenDiff.lineLimit else { throw diff.malformed("the line at byte \(offset)") }
                size *= 4
            }
        }
    }

    /// The records that a record followed, up to the one that went by its own decision. Reads the diff up to the record's line.
    public func parents(archive: String, member: String, part: Int, record: Int) throws -> [Parent] {
        // Most lines are passed over without being decoded.
        let number = Array("\"record\":\(record),".utf8)
        var parents: [Parent] = []
        try forEachRaw { bytes, _ in
            guard Self.contains(number, bytes), let line = WrittenLine(bytes),
                line.archive == archive, line.member.text == member, line.part == part, line.record == record
            else { return true }
            parents = line.parents
            return false
        }
        return parents
    }

    static func contains(_ pattern: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress, let first = pattern.first else { return false }
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
        guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable }
        return handle
    }

    private var unreadable: RestoreSetError {
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
