import Archives
import Foundation
import Judgement
import Policies
import Provenance
import Records

/// `manifest.json`: an in-toto Statement v1 (https://in-toto.io/Statement/v1) whose subjects are the files of the restore
/// set and whose predicate says what was done. Unsigned; no clock time, host, user or absolute path unless asked for.
struct Manifest: Encodable {
    /// The predicate's type and version; described in `docs/manifest.md`.
    static let predicateType = "https://winnow.dev/restore-set/v1"

    private let type = "https://in-toto.io/Statement/v1"
    private let subject: [Subject]
    private let predicateType = Manifest.predicateType
    private let predicate: Predicate

    enum CodingKeys: String, CodingKey {
        case type = "_type"
        case subject, predicateType, predicate
    }

    struct Digests: Encodable {
        let sha256: String
    }

    struct Subject: Encodable {
        let name: String
        let digest: Digests
    }

    struct Predicate: Encodable {
        let tool: [String: String]
        let timestamp: String?
        let policy: PolicyEntry
        let limits: LimitEntry
        let sources: [Source]
        let tables: [Table]
        let totals: Counts
        let unknownTags: [UnknownTag]
        /// What tags taught, by table; absent where no table has tags of both kinds.
        let learned: [LearnedEntry]?
        /// What hangs on what, and what followed; absent where no relation is known.
        let relations: [RelationEntry]?
        let loadOrder: LoadOrderEntry
        let notes: [String]
        let index: String?
        let outputs: [Output]
    }

    struct PolicyEntry: Encodable {
        let sha256: String
        let content: String
    }

    struct LimitEntry: Encodable {
        let totalBytes: Int
        let members: Int
        let ratio: Int
    }

    struct Source: Encodable {
        let name: String
        let format: String
        let bytes: Int
        let unpackedBytes: Int
        let sha256: String
        let tags: [TagEntry]
        let members: [MemberEntry]
        /// What dumps say of tables; absent where none does.
        let declared: [DeclaredTable]?
        let missing: [MissingEntry]?
    }

    /// A table as a dump declares it.
    struct DeclaredTable: Encodable {
        struct Column: Encodable {
            let name: String
            let type: String
        }

        struct ForeignKey: Encodable {
            let columns: [String]
            let table: String
            let parentColumns: [String]
            let onDelete: String
        }

        let table: String
        let columns: [Column]
        let primaryKey: [String]
        let foreignKeys: [ForeignKey]

        init(_ table: TableDeclaration) {
            self.table = table.table
            columns = table.columns.map { Column(name: $0.name, type: $0.type) }
            primaryKey = table.primaryKey
            foreignKeys = table.foreignKeys.map {
                ForeignKey(
                    columns: $0.columns, table: $0.table, parentColumns: $0.parentColumns,
                    onDelete: $0.onDelete.rawValue)
            }
        }
    }

    /// A member, or all from it on, that is damaged and not in the restore set.
    struct MissingEntry: Encodable {
        let member: String?
        let position: Int
        let andAllBehind: Bool
        let reason: String
    }

    struct MemberEntry: Encodable {
        let name: String
        let part: Int?
        let kind: String
        let bytes: Int
        let table: String?
        /// Where it holds records of several.
        let tables: [Table]?
        let format: String?
        /// What the records' offsets are of, where that is not the member's bytes.
        let offsetsOf: String?
        let counts: Counts?
        let tags: [TagEntry]?
        /// Where the whole member follows the row that owns it: `drop` or `hold`.
        let decision: String?
    }

    struct Table: Encodable {
        let name: String
        let counts: Counts
    }

    /// Records by decision, and held and dropped ones by reason.
    struct Counts: Encodable {
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
        let heldBy: [String: Int]
        let droppedBy: [String: Int]
        let claims: [String: Int]

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

    struct TagEntry: Encodable {
        let claim: String
        let source: String
        let name: String
        let value: String

        init(_ tag: Tag) {
            claim = tag.claim.rawValue
            source = tag.source.rawValue
            name = tag.name
            value = tag.value
        }
    }

    struct UnknownTag: Encodable {
        let tag: TagEntry
        let records: Int
    }

    struct Output: Encodable {
        let name: String
        let bytes: Int
        let sha256: String
    }

    init(scan: ScanResult, files: [WrittenFile], policy: Policy, limits: ArchiveLimits, timestamp: Int?) {
        subject = files.map { Subject(name: $0.path, digest: Digests(sha256: $0.sha256.description)) }
        predicate = Predicate(
            tool: ["name": Tool.name, "version": Tool.version],
            timestamp: timestamp.map { Date(timeIntervalSince1970: TimeInterval($0)).formatted(.iso8601) },
            policy: PolicyEntry(sha256: policy.digest, content: policy.canonicalText),
            limits: LimitEntry(totalBytes: limits.totalBytes, members: limits.members, ratio: limits.ratio),
            sources: scan.archives.map(Self.source),
            tables: scan.tables.map { Table(name: $0.table, counts: Counts($0.tally)) },
            totals: Counts(scan.total),
            unknownTags: scan.unknownTags.sorted { ($0.key.name, $0.key.value) < ($1.key.name, $1.key.value) }
                .map { UnknownTag(tag: TagEntry($0.key), records: $0.value) },
            learned: scan.learned.isEmpty ? nil : scan.learned.map(LearnedEntry.init),
            relations: scan.relations.isEmpty ? nil : scan.relations.map(RelationEntry.init),
            loadOrder: LoadOrderEntry(scan.loadOrder), notes: scan.allNotes, index: scan.indexMode?.rawValue,
            outputs: files.map { Output(name: $0.path, bytes: $0.size, sha256: $0.sha256.description) })
    }

    private static func source(_ archive: ArchiveResult) -> Source {
        Source(
            name: archive.name, format: archive.format.description, bytes: archive.seal.size,
            unpackedBytes: archive.seal.unpackedSize, sha256: archive.seal.sha256.description,
            tags: archive.tags.map(TagEntry.init),
            members: archive.members.map { member in
                MemberEntry(
                    name: member.path.text, part: member.part == 0 ? nil : member.part, kind: member.kind.rawValue,
                    bytes: member.size, table: member.table,
                    tables: member.tables.count > 1
                        ? member.tables.map { Table(name: $0.table, counts: Counts($0.tally)) } : nil,
                    format: member.format, offsetsOf: member.rebuild?.coordinates,
                    counts: member.isOpaque ? nil : Counts(member.tally),
                    tags: member.tags.isEmpty ? nil : member.tags.map(TagEntry.init),
                    decision: member.owned?.decision.name)
            },
            declared: archive.declared.isEmpty ? nil : archive.declared.map(DeclaredTable.init),
            missing: archive.seal.damage.isEmpty
                ? nil
                : archive.seal.damage.losses.map { loss in
                    MissingEntry(
                        member: loss.path?.text, position: loss.member, andAllBehind: loss.isTail,
                        reason: loss.message)
                })
    }

    /// Pretty, keys sorted, so that equal runs give equal bytes.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try [UInt8](encoder.encode(self)) + [0x0A]
    }
}
