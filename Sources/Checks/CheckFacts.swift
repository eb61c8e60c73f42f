/// What one run of `winnow check` measured of a backup: numbers, no values of records. A baseline is the facts of a good run.
public struct CheckFacts: Codable, Sendable, Equatable {
    /// The form of this file; others are not read.
    public static let currentFormat = 1

    public var format = CheckFacts.currentFormat
    /// What the operator calls this backup.
    public var check: String
    /// Of the run, seconds since 1970.
    public var time: Int
    public var tool: String
    /// SHA-256 of the policy's canonical text.
    public var policy: String
    public var sources: [Source]
    public var tables: [Table]
    public var relations: [Relation]
    public var losses: [Loss]
    /// Members with records that could not be judged.
    public var unread: [Unread]
    /// What a person should know of how members' records were read; absent where there is nothing.
    public var cautions: [Caution]?
    /// What lists of checksums beside the archives say; absent where nobody looked.
    public var checksums: [Checksum]?

    public struct Source: Codable, Sendable, Equatable {
        public var name: String
        public var format: String
        public var bytes: Int
        public var unpackedBytes: Int
        public var sha256: String
        public var members: Int
    }

    public struct Checksum: Codable, Sendable, Equatable {
        public var source: String
        /// The name of the list.
        public var list: String
        /// Absent where the list cannot be read.
        public var agrees: Bool?
    }

    public struct Loss: Codable, Sendable, Equatable {
        public var source: String
        /// Absent where its name is not known.
        public var member: String?
        /// Whether all behind it is lost too.
        public var isTail: Bool
        public var reason: String
        /// What to do; absent where the bytes are damaged.
        public var advice: String?
    }

    public struct Unread: Codable, Sendable, Equatable {
        public var source: String
        public var member: String
        public var format: String
    }

    public struct Caution: Codable, Sendable, Equatable {
        public var source: String
        public var member: String
        public var text: String
        /// Whether the member is damaged or not all there.
        public var isBroken: Bool
    }

    public struct Table: Codable, Sendable, Equatable {
        public var name: String
        public var records: Int
        public var kept: Int
        /// By reason.
        public var held: [String: Int]
        public var dropped: [String: Int]
        /// By claim of the tag that counts.
        public var claims: [String: Int]
        /// Records that could not be split into fields, by what is wrong.
        public var misfits: [String: Int]
        /// Records with bytes that are no text, with replacement characters, or with text that was encoded twice.
        public var garbled: Int
        /// Records with text beyond ASCII in an 8-bit encoding; absent in facts of earlier versions.
        public var eightBit: Int?
        /// Absent where no column is known to be the key.
        public var keys: Keys?
        /// Absent where they are too many to be a vocabulary.
        public var tags: [Tag]?
        /// Records on which a rule of a detector found something that counted, by rule.
        public var detectors: [String: Int]
        public var columns: [Column]

        public var heldTotal: Int { held.values.reduce(0, +) }
        public var droppedTotal: Int { dropped.values.reduce(0, +) }
        public var misfitTotal: Int { misfits.values.reduce(0, +) }
        public var untagged: Int { max(0, records - claims.values.reduce(0, +)) }
        public var unknownTags: Int { claims["unknown"] ?? 0 }
        /// The time of the last change to a record, by columns named for that; seconds since 1970.
        public var newestChange: Int? {
            columns.filter { ChangeColumn.isNamed($0.name) }.compactMap(\.newest).max()
        }

        public func column(named name: String) -> Column? {
            columns.first { $0.name.lowercased() == name.lowercased() }
        }
    }

    public struct Keys: Codable, Sendable, Equatable {
        /// Records without one.
        public var missing: Int
        /// Keys that more than one record has, and records beyond the first of each.
        public var doubled: Int
        public var surplus: Int
        /// Some doubled keys, the smallest; in no baseline.
        public var examples: [String]?
    }

    public struct Tag: Codable, Sendable, Equatable {
        public var claim: String
        public var name: String
        /// Digits as `#`: values that count something are one value.
        public var value: String
        public var records: Int
    }

    /// Of records that stay. No value of a record can be read from it.
    public struct Column: Codable, Sendable, Equatable {
        public var name: String
        public var empty: Int
        public var filled: Int
        /// Distinct values, estimated to some percent.
        public var distinct: Int
        /// Values that are dates, and the newest that is not in the future; seconds since 1970.
        public var dates: Int
        public var newest: Int?
        /// Values by length: 1, 2, up to 4, up to 8, … bytes.
        public var lengths: [Int]
        /// Values by `ValueShape`.
        public var shapes: [Int]
        /// Values by parts of a hash; absent where there are many distinct ones.
        public var values: [Int]?
        /// Absent in facts of earlier versions.
        var numbers: NumberSpread?
    }

    public struct Relation: Codable, Sendable, Equatable {
        public var child: String
        public var columns: [String]
        public var parent: String?
        public var references: Int
        public var dangling: Int
        /// References of records that stay to records that a restore would leave out; absent in facts of earlier versions.
        public var danglingMade: Int?
        /// The column's name alone tells it; absent where somebody says so.
        public var isNamed: Bool?
        /// Some dangling references, the first; in no baseline.
        public var examples: [Example]?

        public struct Example: Codable, Sendable, Equatable {
            public var child: String?
            public var parent: String
        }
    }

    public var records: Int { tables.reduce(0) { $0 + $1.records } }
    public var kept: Int { tables.reduce(0) { $0 + $1.kept } }
    public var held: Int { tables.reduce(0) { $0 + $1.heldTotal } }
    public var dropped: Int { tables.reduce(0) { $0 + $1.droppedTotal } }
    public var newestChange: Int? { tables.compactMap(\.newestChange).max() }

    /// The facts without the keys of single records.
    public var withoutExamples: CheckFacts {
        var copy = self
        for at in copy.tables.indices { copy.tables[at].keys?.examples = nil }
        for at in copy.relations.indices { copy.relations[at].examples = nil }
        return copy
    }
}
