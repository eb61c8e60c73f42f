import Archives
import Foundation

/// The head of a custom-format dump, as `pg_dump -Fc` writes it.
struct CustomDump {
    /// Of the archive format, not of PostgreSQL.
    let version: (major: UInt8, minor: UInt8)

    private static let magic = Array("PGDMP".utf8)

    /// `nil` where the file is none.
    init?(path: String) {
        let size = Self.magic.count + 2
        guard let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: size),
            head.count == size, head.starts(with: Self.magic)
        else { return nil }
        version = (head[size - 2], head[size - 1])
    }

    /// The oldest PostgreSQL whose pg_restore reads it, where that matters nowadays.
    private var release: String? {
        guard version.major == 1 else { return nil }
        return switch version.minor {
        case 14: "12"
        case 15: "16"
        case 16: "17"
        default: nil
        }
    }

    /// pg_restore did not turn it into a script, and has said why on standard error.
    func refused(_ name: String) -> ArchiveError {
        let needed = release.map { "PostgreSQL \($0) or later" } ?? "the PostgreSQL that wrote it, or of a later one"
        return ArchiveError(
            .unreadable, archive: name,
            "is a custom-format dump (archive version \(version.major).\(version.minor)), and pg_restore could not read it",
            advice: """
                Its own message stands above. If it speaks of an unsupported version, put the pg_restore of \(needed) \
                first in PATH; else fetch the dump again. Try it by hand: pg_restore -f - \(name)
                """)
    }
}
