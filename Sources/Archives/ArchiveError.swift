import Foundation

/// What went wrong with an archive, where, and what to do about it.
public struct ArchiveError: Error, Sendable, Equatable {
    public enum Kind: String, Sendable {
        /// The file cannot be opened or read.
        case unreadable
        /// The bytes are of no archive format that winnow opens.
        case notAnArchive
        /// The format is known and deliberately off.
        case disabledFormat
        /// Truncated, a checksum that does not fit, an impossible length.
        case damaged
        /// Encrypted, and no passphrase was given.
        case encrypted
        /// A limit was reached (`ArchiveLimits`): a bomb, or a backup larger than was allowed.
        case limit
        /// The source is not what the scan saw.
        case changed
        /// An output could not be written.
        case output
    }

    public let kind: Kind
    /// Name of the archive, without its folder.
    public var archive: String
    /// Member as shown to people, where one was being read.
    public var member: String?
    /// Byte offset in the archive or, with a member, in the member.
    public var offset: Int?
    /// What was found or expected.
    public let message: String
    /// What to do next.
    public let advice: String?

    public init(
        _ kind: Kind, archive: String, member: String? = nil, offset: Int? = nil, _ message: String,
        advice: String? = nil
    ) {
        self.kind = kind
        self.archive = archive
        self.member = member
        self.offset = offset
        self.message = message
        self.advice = advice
    }

    /// What to do about an archive that is damaged and of which something may be intact.
    public static let adviceOnDamage = "Fetch the backup again; --allow-damaged restores what is intact."

    /// What is told of damage where nothing better can be: it speaks of restores.
    public static let advicesOnDamage = [adviceOnDamage, adviceOnNothingIntact]

    /// The same of an archive of which nothing is intact: a run that was allowed to go on has nothing to go on with.
    public static let adviceOnNothingIntact = """
        Nothing of it is intact. Fetch the backup again. If this is the only copy, unpack what there is into a file \
        (gzip -dc, zstd -dc, tar -x) and restore that: nobody can say whether it is right.
        """

    /// The error with another advice.
    public func advising(_ advice: String) -> ArchiveError {
        ArchiveError(kind, archive: archive, member: member, offset: offset, message, advice: advice)
    }

    /// The source is not what the scan saw.
    public static func changed(
        _ archive: String, _ message: String, member: String? = nil, offset: Int? = nil
    ) -> ArchiveError {
        ArchiveError(
            .changed, archive: archive, member: member, offset: offset, "changed since the scan began: \(message)",
            advice: "Make sure that nothing writes to the backup, and run again.")
    }

    /// The error with the member that was being read when it came up.
    public func at(member: String, offset: Int? = nil) -> ArchiveError {
        var copy = self
        copy.member = self.member ?? member
        copy.offset = self.offset ?? offset
        return copy
    }
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        var place = PrintableText.escaping(archive.unicodeScalars)
        if let member { place += "!" + member }
        if let offset { place += " at byte \(offset)" }
        return place + ": " + message + (advice.map { "\n  " + $0 } ?? "")
    }

    /// The system's word for the current `errno`.
    static func errnoText(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
}
