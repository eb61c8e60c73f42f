import Foundation

/// A hidden file beside the one whose place it will take. Each run has one of its own, for two runs may write one file at
/// once; it is locked while its run lives, so that what a killed one left behind is known and removed by the next.
public final class Draft {
    let path: String
    let file: OutputFile
    private let lock: Int32

    /// What the names of drafts end in.
    public static let ending = ".winnow-partial"

    /// Throws `ArchiveError` of kind `output`.
    init(for name: PathName) throws {
        Self.removeAbandoned(name)
        // Another run may come between creation and lock, and take the file for abandoned; then there is none, or none of that name.
        while true {
            let path = name.sibling(
                ".\(name.leaf).\(String(UInt32.random(in: .min ... .max), radix: 16))\(Self.ending)")
            let file = try OutputFile(path: path)
            let lock = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
            if lock < 0, errno == ENOENT { continue }
            var state = stat()
            // Where there are no locks nothing is taken for abandoned either.
            if lock >= 0 { flock(lock, LOCK_EX) }
            guard lock >= 0, fstat(lock, &state) == 0, state.st_nlink == 0 else {
                (self.path, self.file, self.lock) = (path, file, lock)
                return
            }
            close(lock)
        }
    }

    deinit {
        if lock >= 0 { close(lock) }
    }

    /// Drafts of this file that nobody holds.
    private static func removeAbandoned(_ name: PathName) {
        let start = ".\(name.leaf)."
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: name.place)) ?? []
        where entry.hasPrefix(start) && entry.hasSuffix(ending) {
            let mark = entry.dropFirst(start.count).dropLast(ending.count)
            // Versions before had no mark: `.b.winnow-partial`.
            guard mark.allSatisfy({ $0.isHexDigit && $0.isASCII }) || entry == start.dropLast() + ending else {
                continue
            }
            let path = name.sibling(entry)
            let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(descriptor)
        }
    }
}
