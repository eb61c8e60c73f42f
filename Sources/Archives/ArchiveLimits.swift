/// Bounds that untrusted archives cannot exceed. The defaults fit backups of many gigabytes.
public struct ArchiveLimits: Sendable, Equatable {
    /// Bytes of all members of one archive together; of all archives within it together, too. A terabyte: more than a CRM
    /// export has.
    public var totalBytes = 1 << 40
    /// Members of one archive. An export with attachments has one member a file.
    public var members = 1_000_000
    /// Unpacked bytes per packed byte, looked at once `ratioFloor` bytes are unpacked. Repetitive CSV reaches 60;
    /// a deflate bomb 1,030.
    public var ratio = 250
    /// Unpacked bytes below which no ratio is suspicious: 128 MiB fit in memory and on any disk.
    public var ratioFloor = 128 << 20
    /// Bytes of a member's name. POSIX's PATH_MAX is 4,096.
    public var nameBytes = 64 << 10
    /// Bytes of all members' names: a million of a hundred bytes. They are kept for the whole run.
    public var totalNameBytes = 128 << 20

    /// Archives within archives: a `.csv.gz` in a zip in a tar is two below the outermost.
    public var depth = 5

    public init() {}

    /// Throws when what was unpacked so far is beyond the limits.
    ///
    /// - Parameter packed: bytes of the file that it came from.
    public func check(unpacked: Int, packed: Int, archive: String) throws {
        if unpacked > totalBytes {
            throw ArchiveError(
                .limit, archive: archive, "unpacks to more than \(totalBytes) bytes",
                advice: "If the backup really is that large, raise the limit with --max-bytes.")
        }
        if unpacked > ratioFloor, unpacked / max(packed, 1) > ratio {
            throw ArchiveError(
                .limit, archive: archive,
                "unpacks to more than \(ratio) times its size (\(packed) bytes packed, \(unpacked) so far)",
                advice: "This is what a decompression bomb looks like. If it is none, raise the limit with --max-ratio."
            )
        }
    }
}
