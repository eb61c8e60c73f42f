import Archives
import Attestation
import Foundation
import Judgement
import Policies
import Provenance
import Records

/// `manifest.json`: an in-toto Statement v1 (https://in-toto.io/Statement/v1) whose subjects are the files of the restore
/// set and whose predicate says what was done. Unsigned; no clock time, host, user or absolute path unless asked for.
public struct Manifest: Codable, Sendable {
    /// The predicate's type and version; described in `docs/manifest.md`.
    public static let predicateType = "https://winnow.dev/restore-set/v2"

    public var type = "https://in-toto.io/Statement/v1"
    public var subject: [Subject]
    public var predicateType = Manifest.predicateType
    public var predicate: Predicate

    enum CodingKeys: String, CodingKey {
        case type = "_type"
        case subject, predicateType, predicate
    }

    public struct Digests: Codable, Sendable {
        public var sha256: String
    }

    public struct Subject: Codable, Sendable {
        public var name: String
        public var digest: Digests
    }

    public struct Predicate: Codable, Sendable {
        public var tool: [String: String]
        public var timestamp: String?
        public var policy: PolicyEntry
        /// What persons decided about single records; absent where no such file was given.
        public var decisions: DecisionsEntry?
        public var disclosure: DisclosureEntry
        public var limits: LimitEntry
        public var sources: [Source]
        public var tables: [Table]
        public var totals: Counts
        public var unknownTags: [UnknownTag]
        /// What tags taught, by table; absent where no table has tags of both kinds.
        public var learned: [LearnedEntry]?
        /// What hangs on what, and what followed; absent where no relation is known.
        public var relations: [RelationEntry]?
        public var loadOrder: LoadOrderEntry
        public var notes: [String]
        /// Bounds that were met without an end of the run; absent where none was.
        public var limitsHit: [LimitHit]?
        public var index: String?
        public var outputs: [Output]
    }

    public struct PolicyEntry: Codable, Sendable {
        public var sha256: String
        public var content: String
    }

    /// What is shown of records.
    public struct DisclosureEntry: Codable, Sendable {
        /// `clear` or `hmac-sha256`.
        public var keys: String
        /// `none`, `masked` or `full`.
        public var excerpts: String
    }

    public struct DecisionsEntry: Codable, Sendable {
        /// Of `decisions.yaml`.
        public var sha256: String
        public var count: Int
        /// Those that were about a record of the backup.
        public var applied: Int
        /// The restore set before this one, by its manifest's digest, and why there is another.
        public var predecessor: Decisions.Predecessor?
    }

    public struct LimitEntry: Codable, Sendable {
        public var totalBytes: Int
        public var members: Int
        public var ratio: Int
    }

    public struct Source: Codable, Sendable {
        public var name: String
        public var format: String
        public var bytes: Int
        public var unpackedBytes: Int
        public var sha256: String
        /// The file that it was made of by another program; absent where it was not.
        public var madeFrom: SourceOriginal?
        public var tags: [TagEntry]
        public var members: [MemberEntry]
        /// Root of the tree over the members with records, in hexadecimal digits; absent where there are none.
        public var tree: String?
        /// What dumps say of tables; absent where none does.
        public var declared: [DeclaredTable]?
        public var missing: [MissingEntry]?
    }

    /// A table as a dump declares it.
    public struct DeclaredTable: Codable, Sendable {
        public struct Column: Codable, Sendable {
            public var name: String
            public var type: String
            /// `KeyComparison`, where values are not compared byte by byte.
            public var compared: String?
        }

        public struct ForeignKey: Codable, Sendable {
            public var columns: [String]
            public var table: String
            public var parentColumns: [String]
            public var onDelete: String
        }

        public var table: String
        public var columns: [Column]
        public var primaryKey: [String]
        public var foreignKeys: [ForeignKey]
        /// The partitioned table that it is a partition of; absent of others.
        public var partitionOf: String?

        init(_ table: TableDeclaration) {
            self.table = table.table
            columns = table.columns.map {
                Column(name: $0.name, type: $0.type, compared: $0.comparison?.rawValue)
            }
            primaryKey = table.primaryKey
            foreignKeys = table.followedKeys.map {
                ForeignKey(
                    columns: $0.columns, table: $0.table, parentColumns: $0.parentColumns,
                    onDelete: $0.onDelete.rawValue)
            }
            partitionOf = table.partitionOf
        }
    }

    /// A member, or all from it on, that is damaged and not in the restore set.
    public struct MissingEntry: Codable, Sendable {
        public var member: String?
        /// The archive among the members that it is lost from, and that one's part; absent where it is the source itself.
        public var within: String?
        public var withinPart: Int?
        /// In its archive, counted from 0.
        public var position: Int
        public var andAllBehind: Bool
        public var reason: String
        /// Bytes of the member that could be read before its damage, its table, and the records that were whole in them; they are
        /// not in the restore set.
        public var readableBytes: Int?
        public var table: String?
        public var readableRecords: Int?
    }

    public struct MemberEntry: Codable, Sendable {
        public var name: String
        public var part: Int?
        public var kind: String
        public var bytes: Int
        public var table: String?
        /// Where it holds records of several.
        public var tables: [Table]?
        public var format: String?
        /// What the records' offsets are of, where that is not the member's bytes.
        public var offsetsOf: String?
        public var counts: Counts?
        /// Of a member with records.
        public var trees: TreeEntry?
        public var tags: [TagEntry]?
        /// Where the whole member follows the row that owns it: `drop` or `hold`.
        public var decision: String?
    }

    public struct Table: Codable, Sendable {
        public var name: String
        public var counts: Counts
    }

    /// Records by decision, and held and dropped ones by reason.
    public struct Counts: Codable, Sendable, Equatable {
        public var records: Int
        public var kept: Int
        public var held: Int
        public var dropped: Int
        public var heldBy: [String: Int]
        public var droppedBy: [String: Int]
        public var claims: [String: Int]

        init(_ tally: Tally) {
            records = tally.records
            kept = tally.total(.keep)
            held = tally.total(.hold)
            dropped = tally.total(.drop)
            heldBy = Self.byName(tally.counts[.hold] ?? [:])
            droppedBy = Self.byName(tally.counts[.drop] ?? [:])
            claims = Dictionary(uniqueKeysWithValues: tally.claims.map { ($0.key.rawValue, $0.value) })
        }

        private static func byName(_ reasons: [Reason: Int]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: reasons.filter { $0.value > 0 }.map { ($0.key.name, $0.value) })
        }
    }

    public struct TagEntry: Codable, Sendable {
        public var claim: String
        public var source: String
        public var name: String
        public var value: String

        init(_ tag: Tag) {
            claim = tag.claim.rawValue
            source = tag.source.rawValue
            name = tag.name
            value = tag.value
        }
    }

    public struct UnknownTag: Codable, Sendable {
        public var tag: TagEntry
        public var records: Int
    }

    public struct Output: Codable, Sendable {
        public var name: String
        public var bytes: Int
        public var sha256: String
    }

    /// - Parameters:
    ///   - trees: of the members with records; `nil` where none were made.
    init(
        scan: ScanResult, files: [WrittenFile], trees: SourceTrees?, policy: Policy,
        decisions: Decisions?, disclosure: Disclosure, limits: ArchiveLimits, timestamp: Int?
    ) {
        subject = files.map { Subject(name: $0.path, digest: Digests(sha256: $0.sha256.description)) }
        predicate = Predicate(
            tool: ["name": Tool.name, "version": Tool.version],
            timestamp: timestamp.map { Date(timeIntervalSince1970: TimeInterval($0)).formatted(.iso8601) },
            policy: PolicyEntry(sha256: policy.digest, content: policy.canonicalText),
            decisions: decisions.map {
                DecisionsEntry(
                    sha256: $0.digest, count: $0.overrides.count, applied: scan.appliedDecisions,
                    predecessor: $0.predecessor)
            },
            disclosure: DisclosureEntry(
                keys: disclosure.keysName, excerpts: disclosure.excerpts.rawValue),
            limits: LimitEntry(totalBytes: limits.totalBytes, members: limits.members, ratio: limits.ratio),
            sources: scan.archives.enumerated().map { at, archive in
                archive.taken
                    ?? Self.source(
                        archive, trees: trees?.members[at] ?? Array(repeating: nil, count: archive.members.count))
            },
            tables: scan.tables.map { Table(name: $0.table, counts: Counts($0.tally)) },
            totals: Counts(scan.total),
            unknownTags: scan.unknownTags.sorted { $0.key < $1.key }
                .map { UnknownTag(tag: TagEntry($0.key), records: $0.value) },
            learned: scan.learned.isEmpty ? nil : scan.learned,
            relations: scan.relations.isEmpty ? nil : scan.relations.map(RelationEntry.init),
            loadOrder: LoadOrderEntry(scan.loadOrder), notes: scan.allNotes, index: scan.indexMode?.rawValue,
            outputs: files.map { Output(name: $0.path, bytes: $0.size, sha256: $0.sha256.description) })
        let met = LimitHit.met(
            misfits: trees?.misfits ?? [:], totals: predicate.totals, unknownTags: predicate.unknownTags)
        predicate.limitsHit = met.isEmpty ? nil : met
    }

    private static func source(_ archive: ArchiveResult, trees: [MemberTrees?]) -> Source {
        var source = Source(
            name: archive.name, format: archive.format.description, bytes: archive.seal.size,
            unpackedBytes: archive.seal.unpackedSize, sha256: archive.seal.sha256.description,
            madeFrom: archive.original, tags: archive.tags.map(TagEntry.init),
            members: zip(archive.members, trees).map { member, trees in
                MemberEntry(
                    name: member.path.text, part: member.part == 0 ? nil : member.part, kind: member.kind.rawValue,
                    bytes: member.size, table: member.table,
                    tables: member.tables.count > 1
                        ? member.tables.map { Table(name: $0.table, counts: Counts($0.tally)) } : nil,
                    format: member.format, offsetsOf: member.rebuild?.coordinates,
                    counts: member.isOpaque ? nil : Counts(member.tally),
                    trees: trees.map { TreeEntry(outcomes: $0.outcomes.description, kept: $0.kept.description) },
                    tags: member.tags.isEmpty ? nil : member.tags.map(TagEntry.init),
                    decision: member.owned?.decision.name)
            },
            declared: archive.declared.isEmpty ? nil : archive.declared.map(DeclaredTable.init),
            missing: archive.losses.isEmpty ? nil : archive.losses.map(MissingEntry.init))
        source.tree = source.membersRoot?.description
        return source
    }

    /// Pretty, keys sorted, so that equal runs give equal bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try [UInt8](encoder.encode(self)) + [0x0A]
    }
}
