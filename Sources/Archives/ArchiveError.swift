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
