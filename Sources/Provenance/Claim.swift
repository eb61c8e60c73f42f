/// What a provenance tag says of a record's origin.
public enum Claim: String, Sendable, CaseIterable, Codable {
    case production, synthetic, test, anonymised
    /// There is a tag, but the vocabulary does not know its value; kept verbatim, counted and reported.
    case unknown
}

/// A statement of origin, where it was found, and what it was taken to mean.
public struct Tag: Codable, Sendable, Hashable, Comparable {
    public enum Source: String, Codable, Sendable, CaseIterable {
        /// A field of the record.
        case field
        /// A cell of the header line, `Email [synthetic]`.
        case header
        /// `<member>.provenance.json` and the like, for one member.
        case memberSidecar = "member-sidecar"
        /// `provenance.json` and the like, for the whole archive.
        case archiveSidecar = "archive-sidecar"
        /// A pax header or extended attribute of a tar member.
        case pax
        /// A zip entry's comment.
        case entryComment = "entry-comment"
        /// The comment of a zip archive or of a gzip stream.
        case archiveComment = "archive-comment"
    }

    public let claim: Claim
    public let source: Source
    /// The field, JSON key or header keyword that holds it.
    public let name: String
    /// What it says, verbatim.
    public let value: String

    public init(claim: Claim, source: Source, name: String, value: String) {
        self.claim = claim
        self.source = source
        self.name = name
        self.value = value
    }

    /// By what it says and where, for lists that are the same each time.
    public static func < (one: Tag, other: Tag) -> Bool {
        (one.name, one.value, one.source.rawValue, one.claim.rawValue)
            < (other.name, other.value, other.source.rawValue, other.claim.rawValue)
    }
}
