import Archives
import Records

/// What the archives of a restore set tell of one record beyond index and manifest diff: its digest, what it refers to, and
/// what refers to it.
public struct RecordRelatives: Sendable {
    /// Where a record is.
    public enum Whereabouts: String, Sendable, CaseIterable {
        case kept, held, dropped
        /// In none of the three.
        case absent
    }

    /// A reference of the record.
    public struct Parent: Sendable, Equatable {
        /// The columns that refer, joined with commas.
        public let by: String
        /// The table that they refer to, as far as it is known.
        public internal(set) var table: String?
        /// The key that they refer by; absent where keys are replaced and no secret was given.
        public internal(set) var key: String?
        public internal(set) var whereabouts = Whereabouts.absent
    }

    /// Records that refer to the record by one relation.
    public struct Children: Sendable, Equatable {
        public let table: String
        /// The columns that refer, joined with commas.
        public let by: String
        public internal(set) var kept = 0
        public internal(set) var held = 0
        public internal(set) var dropped = 0
        /// Keys of the first of them, those that were kept first; at most `namedLimit`.
        public internal(set) var keys: [String] = []

        public var count: Int { kept + held + dropped }

        /// Keys that are given of one relation.
        public static let namedLimit = 5
    }

    /// SHA-256 of the record's bytes.
    public internal(set) var sha256: Digest256
    /// In the order of the record's columns.
    public internal(set) var parents: [Parent] = []
    /// By relation, in the order in which they were found.
    public internal(set) var children: [Children] = []
    /// Whether the archives were read for what it refers to and what refers to it.
    public internal(set) var areKnown = false
}
