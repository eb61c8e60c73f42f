import Crypto
import Foundation

/// The lines of a manifest diff that are about held records.
public final class HeldLines {
    private let path: String
    private let descriptor: Int32

    /// Bytes read at a time.
    private static let readBytes = 1 << 20
    /// Bytes of a line. A key may be long, but no table's is as long as this.
    private static let lineLimit = 64 << 20
    /// How every line about a held record has it, and no other: quotes within values are escaped.
    private static let mark: (name: StaticString, value: StaticString) = ("\"decision\"", "\"hold\"")

    /// - Parameter folder: of a restore set.
    public init(restoreSet folder: String) throws {
        path = folder + "/" + Restore.diffName
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw RestoreSetError(
                .usage, "\(path) cannot be read: \(String(cString: strerror(errno)))",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
    }

    deinit { close(descriptor) }

    /// Gives each held record's line with the offset at which it begins, in the order of the file.
    ///
    /// - Parameter digest: what the whole file must have as its SHA-256, in hexadecimal digits.
    func forEach(digest: String, _ body: (HeldLine, _ offset: Int) throws -> Void) throws {
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: Self.readBytes)
        /// Bytes in the buffer, and where in the file they begin.
        var (used, start) = (0, 0)
        var number = 0
        while true {
            if used == buffer.count {
                guard buffer.count < Self.lineLimit else { throw fault(number + 1) }
                buffer += [UInt8](repeating: 0, count: buffer.count)
            }
            let count = try read(&buffer, from: used, at: start + used)
            if count == 0 { break }
            buffer.withUnsafeBytes {
                hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[used..<(used + count)]))
            }
            used += count
            var done = 0
            try buffer.withUnsafeBytes { bytes in
                while let end = Self.newline(in: bytes, done..<used) {
                    number += 1
                    let line = UnsafeRawBufferPointer(rebasing: bytes[done..<end])
                    if Self.isHeld(line) { try body(try decoded(line, number), start + done) }
                    done = end + 1
                }
            }
            buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                memmove(base, base + done, used - done)
            }
            used -= done
            start += done
        }
        let found = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        guard used == 0, found == digest else {
            throw RestoreSetError(
                .usage, "\(path) is not the file that the manifest names: its SHA-256 differs",
                advice: "Nothing can be decided on it. Write the restore set again with 'winnow restore'.")
        }
    }

    /// The line that begins at an offset which `forEach` gave.
    public func line(at offset: Int) throws -> HeldLine {
        var size = 4 << 10
        while true {
            var buffer = [UInt8](repeating: 0, count: size)
            let count = try read(&buffer, from: 0, at: offset)
            let line = try buffer.withUnsafeBytes { bytes in
                try Self.newline(in: bytes, 0..<count).map {
                    try decoded(UnsafeRawBufferPointer(rebasing: bytes[..<$0]), nil)
                }
            }
            if let line { return line }
            guard count == size, size < Self.lineLimit else { throw fault(nil) }
            size *= 4
        }
    }

    private func decoded(_ line: UnsafeRawBufferPointer, _ number: Int?) throws -> HeldLine {
        do { return try HeldLine(line) } catch { throw fault(number) }
    }

    private func read(_ buffer: inout [UInt8], from start: Int, at offset: Int) throws -> Int {
        try buffer.withUnsafeMutableBytes { bytes in
            while true {
                let count = pread(
                    descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start, off_t(offset))
                if count >= 0 { return count }
                if errno != EINTR {
                    throw RestoreSetError(.usage, "\(path) cannot be read: \(String(cString: strerror(errno)))")
                }
            }
        }
    }

    private func fault(_ number: Int?) -> RestoreSetError {
        RestoreSetError(
            .usage, "\(path)\(number.map { ", line \($0)," } ?? "") is no manifest diff that can be read",
            advice: "Give a folder that 'winnow restore' wrote.")
    }

    private static func newline(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        guard let base = bytes.baseAddress, !range.isEmpty else { return nil }
        return memchr(base + range.lowerBound, 0x0A, range.count).map { base.distance(to: UnsafeRawPointer($0)) }
    }

    private static func isHeld(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let base = line.baseAddress else { return false }
        let (name, value) = (mark.name.utf8CodeUnitCount, mark.value.utf8CodeUnitCount)
        var at = 0
        while at < line.count, let found = memchr(base + at, Int32(UInt8(ascii: ":")), line.count - at) {
            let colon = base.distance(to: UnsafeRawPointer(found))
            if colon >= name, line.count - colon > value, memcmp(base + colon - name, mark.name.utf8Start, name) == 0,
                memcmp(base + colon + 1, mark.value.utf8Start, value) == 0
            {
                return true
            }
            at = colon + 1
        }
        return false
    }
}
