import Archives
import Detection
import Judgement
import Records
import Relations

/// Remembers what scans found in single archives, so that a later one need not read them.
///
/// What it gives back stands for reading an archive under the same conditions: policy, decisions, limits, program, and all that
/// lies beside the archive. What follows from other archives is worked out anew: references, keys, the cascade. Where they make
/// more of it another than it was, the archive's records are judged again (`KeptArchive`).
public protocol ArchiveMemory: Sendable {
    /// Hashes keys of records, the same in all runs that share what is remembered.
    var hasher: KeyHasher { get }
    /// A pass over the backup begins; what was gathered before is void.
    ///
    /// - Parameter hasSameRecords: records are what they were in the pass before; those of archives that were read to their end stay.
    func begin(hasSameRecords: Bool)
    /// Whether records of an archive that is read are still wanted.
    func wantsRecords(of archive: Int) -> Bool
    /// The archive was read to its end.
    func end(_ archive: Int)
    /// Archives of which what is remembered is of no use: their records are judged again from now on, and where it was these that
    /// were of no use, or where none are kept, they are read.
    ///
    /// - Returns: whether that makes a difference.
    func withdraw(_ fault: ArchiveMemoryFault) -> Bool
    /// What stands in for an archive; `nil` where its records have to be judged again.
    func recalled(_ archive: Int) -> RecalledArchive?
    /// What is told of an archive's records, where these are kept and wanted; `nil` where it has to be read.
    func records(of archive: Int) -> KeptArchive?
    /// Gives the archive's pieces, as `gather` got them and in that order. Throws `ArchiveMemoryFault`.
    func forEachPiece(of archive: Int, _ body: (ArchivePiece.Kind, UnsafeRawBufferPointer) throws -> Void) throws
    /// A batch of the archive's records, by its number. Throws `ArchiveMemoryFault`.
    func batch(_ number: Int, of archive: Int) throws -> [UInt8]
    /// Takes what a batch of an archive that is judged has to say, in source order.
    func gather(_ piece: ArchivePiece, of archive: Int)
    /// Takes the next batch of an archive that is read (`KeptBatch.stored`).
    func gather(batch: [UInt8], of archive: Int)
    /// Takes what is to stand for an archive that was judged; the run is over, and nothing of it depends on other archives.
    func keep(_ found: RecalledArchive, for archive: Int)
    /// Takes what there is to tell of records of an archive that was read.
    func keep(_ records: KeptArchive, for archive: Int)
    /// What was gathered of an archive is void: it is damaged.
    func keepsNothing(of archive: Int)
    /// Nothing can be kept of the archives one by one.
    func keepsNothing(_ reason: ArchiveDependence)
}

/// What is kept of a batch, beside what is counted and its records.
public struct ArchivePiece: Sendable {
    public enum Kind: UInt8, Sendable {
        /// What its records say of relations: `RelationChunk.stored`.
        case relations
        /// Its records are judged anew in each run: a `BatchPlace`.
        case records
        /// The same, only for what columns are like: those of a member's first records count for all.
        case columns
        /// Records that later runs may learn from (`ArchiveLessons`), in one frame of zstd.
        case examples
    }

    public let kind: Kind
    public let bytes: [UInt8]

    /// A piece for each list of examples.
    static func examples(_ lists: [[UInt8]]) -> [ArchivePiece] {
        lists.filter { !$0.isEmpty }.map { ArchivePiece(kind: .examples, bytes: ZstdBlock.compress($0) ?? []) }
    }
}

/// Why what is remembered of an archive cannot stand for it, so that its records are judged again; where they are not kept, it is read.
public enum ArchiveDependence: String, Sendable, Codable {
    /// Tables whose names differ in letter case alone have come or gone: names mean other tables than they did.
    case spellings
    /// There are more tables than are told apart.
    case tables
    /// What dumps declare now concerns tables of archives that were judged without it.
    case declared
    /// Tags now teach what untagged records of tables are that were counted before they did.
    case learned
    /// What was kept cannot be read any more.
    case unreadable
    /// There is no room for what is to be remembered.
    case room
    /// A detector from outside without an edition: no digest tells what is found (`ScanFingerprint`).
    case outside
}

/// What is remembered cannot stand in for judging here: there has to be another pass.
public struct ArchiveMemoryFault: Error, Equatable {
    public let reason: ArchiveDependence
    /// Archives of which what is remembered is of no use; `nil` for all.
    public let archives: Set<Int>?

    public init(_ reason: ArchiveDependence, archives: Set<Int>? = nil) {
        self.reason = reason
        self.archives = archives
    }
}

/// Members, tables and relations of an archive that is not read: what they were called when it was, and are called now.
struct RecalledUnits: Sendable {
    let archive: Int
    /// Its members' numbers then.
    let units: Range<Int>
    /// What is added to them.
    let shift: Int
    let numbers: RelationNumbers

    /// Something of it cannot be read any more.
    var fault: ArchiveMemoryFault { ArchiveMemoryFault(.unreadable, archives: [archive]) }

    /// What some of its records say of relations. Throws `ArchiveMemoryFault`.
    func chunk(_ bytes: [UInt8]) throws -> RelationChunk {
        let chunk = bytes.withUnsafeBytes {
            RelationChunk(stored: $0, units: units, shift: shift, numbers: numbers)
        }
        guard let chunk else { throw fault }
        return chunk
    }
}

/// What an archive is, whatever its records are judged to be.
public struct ArchiveAccount: Codable, Sendable, Equatable {
    public struct Unread: Codable, Sendable, Equatable {
        public var member: String
        public var format: UnreadFormat
    }

    public var format: ArchiveFormat
    public var bytes: Int
    public var unpackedBytes: Int
    public var sha256: Digest256
    public var members: Int
    /// How many numbers its members take.
    public var units: Int
    /// In order of their first appearance.
    public var tables: [String]
    public var unread: [Unread]
    public var cautions: [MemberCaution]

    init(_ archive: ArchiveResult, units: Int) {
        format = archive.format
        bytes = archive.seal.size
        unpackedBytes = archive.seal.unpackedSize
        sha256 = archive.seal.sha256
        members = archive.members.count
        self.units = units
        tables = archive.tables.map(\.table)
        unread = archive.unread.map { Unread(member: $0.member, format: $0.format) }
        cautions = archive.cautions
    }

    /// Numbers of what there may be of something.
    static let counts = 0...1_000_000_000_000

    /// Whether all numbers are such as a scan may have counted: sums of them do not overflow.
    var isPlausible: Bool {
        [bytes, unpackedBytes].allSatisfy { (0...(1_000 * Self.counts.upperBound)).contains($0) }
            && [members, units].allSatisfy((0...RecordRef.unitLimit).contains)
    }

    /// The archive in a result.
    ///
    /// - Parameter tallies: by table.
    func result(name: String, path: String, tallies: [String: Tally]) -> ArchiveResult {
        ArchiveResult(
            name: name, path: path, format: format,
            seal: SourceSeal(hashed: bytes, sha256: sha256, unpackedSize: unpackedBytes), members: [], tags: [],
            declared: [],
            recalled: ArchiveResult.Recalled(account: self, tables: tables.map { ($0, tallies[$0] ?? Tally()) }))
    }
}

/// What an earlier scan found in an archive, but for its records' keys and references.
public struct RecalledArchive: Codable, Sendable, Equatable {
    public var account: ArchiveAccount
    /// The number of its first member among all members of that run.
    public var firstUnit: Int
    /// By table; without open records.
    public var tallies: [String: Tally]
    public var sightings: [TableSighting]
    /// Tables of that run that differ in letter case alone, as far as they concern this archive's.
    public var variants: [String]
    /// What its dumps say of tables that others may refer to: names, keys and foreign keys, columns that are not compared byte by
    /// byte, and what is a partition of what.
    public var declared: [TableDeclaration]
    /// What can be learned from its tables.
    public var lessons: [KeptLesson]
    /// Members with records of which others teach something, by their numbers in the archive: these records are judged in each run.
    public var openUnits: Set<Int>

    /// Whether all numbers are such as a scan may have counted: sums of them do not overflow.
    public var isPlausible: Bool {
        account.isPlausible && (0...RecordRef.unitLimit).contains(firstUnit)
            && tallies.values.allSatisfy { $0.isPlausible(ArchiveAccount.counts) }
            && Set(account.tables).isSuperset(of: tallies.keys)
            && sightings.allSatisfy(\.isPlausible) && lessons.allSatisfy(\.isPlausible)
    }

    /// What stands for an archive that was judged.
    init(
        _ account: ArchiveAccount, _ settled: SettledPart, firstUnit: Int, sightings: [TableSighting],
        variants: [String], declared: Declarations, lessons: [KeptLesson]
    ) {
        self.account = account
        self.lessons = lessons
        self.firstUnit = firstUnit
        tallies = settled.tallies
        openUnits = settled.openUnits
        self.sightings = sightings
        self.variants = variants
        self.declared = declared.tables.map {
            let compared = $0.columns.filter { $0.comparison != nil }
            // Of several that declare a table the first with columns counts, so there has to be one.
            return TableDeclaration(
                table: $0.table, columns: compared.isEmpty ? Array($0.columns.prefix(1)) : compared,
                primaryKey: $0.primaryKey, foreignKeys: $0.followedKeys, partitionOf: $0.partitionOf)
        }
    }
}

extension Tally {
    fileprivate func isPlausible(_ range: ClosedRange<Int>) -> Bool {
        range.contains(records) && counts.values.allSatisfy { $0.values.allSatisfy(range.contains) }
            && claims.values.allSatisfy(range.contains) && misfits.values.allSatisfy(range.contains)
    }
}
