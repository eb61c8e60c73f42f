/// A range of a member that is no record but that what is cut out of the member has to respect.
///
/// Lists are what JSON arrays and the tuples of an `INSERT` have in common: records with separators between them. The
/// records between a list's start and end are its elements; a list inside a record (a JSON tree) lies within that record's
/// range. What is between two elements of a list is separator.
public struct StructureMark: Sendable, Equatable {
    public enum Kind: UInt8, Sendable {
        /// Bytes that every output of the member has: `{"records":[`, a dump's DDL, `COPY t (…) FROM stdin;`.
        case frame
        /// A list begins. The range is its head: empty, or bytes (`INSERT INTO t VALUES `) that make no sense without an
        /// element; a list with a head goes as a whole, tail included, when none of its elements stays.
        case list
        /// The list that began last, and has not ended, ends. The range is its tail: empty, or what belongs to the head
        /// (`;` and the line end).
        case endOfList
    }

    public let kind: Kind
    /// Bytes of the member.
    public let range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
