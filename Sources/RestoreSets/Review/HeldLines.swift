import Crypto
import Foundation

/// The lines of a manifest diff that are about held records.
public final class HeldLines {
    private let path: String
    private let diff: WrittenDiff
    private let lines: WrittenDiff.Lines

    /// How every line about a held record has it, and no other: quotes within values are escaped.
    private static let mark: (name: StaticString, value: StaticString) = ("\"decision\"", "\"hold\"")

    /// - Parameter folder: of a restore set. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        path = folder + "/" + Restore.diffName
        diff = WrittenDiff(path: path)
        lines = try diff.lines()
    }

    /// Gives each held record's line with the offset at which it begins, in the order of the file.
    ///
    /// - Parameter digest: what the whole file must have as its SHA-256, in hexadecimal digits.
    func forEach(digest: String, _ body: (WrittenLine, _ offset: Int) throws -> Void) throws {
        var hash = SHA256()
        var number = 0
        let newline: [UInt8] = [0x0A]
        try diff.forEachRaw { bytes, offset in
            number += 1
            hash.update(bufferPointer: bytes)
            hash.update(data: newline)
            if Self.isHeld(bytes) {
                guard let line = WrittenLine(bytes) else { throw diff.malformed("line \(number)") }
                try body(line, offset)
            }
            return true
        }
        let found = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        guard found == digest else {
            throw RestoreSetError(
                .usage, "\(path) is not the file that the manifest names: its SHA-256 differs",
                advice: "Nothing can be decided on it. Write the restore set again with 'winnow restore'.")
        }
    }

    /// The line that begins at an offset which `forEach` gave.
    public func line(at offset: Int) throws -> WrittenLine { try lines.line(at: offset) }

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
