import Archives
import Detection
import Judgement
import Records
import Relations

/// Remembers what scans found in single archives, so that a later one need not read them.
///
/// What it gives back stands for reading an archive under the same conditions: policy, decisions, limits, program, and all that
/// lies beside the archive. What follows from other archives is worked out anew: references, keys, the cascade.
public protocol ArchiveMemory: Sendable {
    /// Hashes keys of records, the same in all runs that share what is remembered.
    var hasher: KeyHasher { get }
    /// A pass over the backup begins; what was gathered before is void.
    func begin()
    /// What stands in for an archive; `nil` where it has to be read.
    func recalled(_ archive: Int) -> RecalledArchive?
    /// Gives the archive's pieces, as `gather` got them and in that order. Throws `ArchiveMemoryFault`.
    func forEachPiece(of archive: Int, _ body: (ArchivePiece.Kind, UnsafeRawBufferPointer) throws -> Void) throws
    /// Takes what a batch of an archive that is read has to say, in source order.
    func gather(_ piece: ArchivePiece, of archive: Int)
    /// Takes what is to stand for an archive that was read; the run is over, and nothing of it depends on other archives.
    func keep(_ found: RecalledArchive, for archive: Int)
    /// What was gathered of an archive is void: it is damaged.
    func keepsNothing(of archive: Int)
    /// Nothing can be kept of the archives one by one.
    func keepsNothing(_ reason: ArchiveDependence)
}

/// What is kept of a batch, beside what is counted.
public struct ArchivePiece: Sendable {
    public enum Kind: UInt8, Sendable {
        /// What its records say of relations: `RelationChunk.stored`.
        case relations
        /// Its records as they are, for they are judged anew in each run: `OpenRecords.stored`.
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

/// Why what is found in an archive cannot be told without the others, so that all are read.
public enum ArchiveDependence: String, Sendable, Codable {
    /// Tables whose names differ in letter case alone have come or gone: names mean other tables than they did.
    case spellings
    /// There are more tables than are told apart.
    case tables
    /// What dumps declare now concerns tables of archives that were read without it.
    case declared
    /// Tags now teach what untagged records of tables are that were kept without their text.
    case learned
    /// What was kept cannot be read any more.
    case unreadable
    /// There is no room for what is to be remembered.
    case room
    /// A detector from outside without an edition: no digest tells what is found (`ScanFingerprint`).
    case outside
}

/// What is remembered cannot stand in for reading here: the run has to read everything.
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

/// What an earlier scan found in an archive, but for its records' keys and references.
public struct RecalledArchive: Codable, Sendable, Equatable {
    public struct Table: Codable, Sendable, Equatable {
        public var name: String
        public var tally: Tally
    }

    public struct Unread: Codable, Sendable, Equatable {
        public var member: String
        public var format: UnreadFormat
    }

    public var format: ArchiveFormat
    public var bytes: Int
    public var unpackedBytes: Int
    public var sha256: Digest256
    public var members: Int
    /// The number of its first member among all members of that run, and how many numbers its members took.
    public var firstUnit: Int
    public var units: Int
    /// In order of their first appearance.
    public var tables: [Table]
    public var unread: [Unread]
    public var cautions: [MemberCaution]
    public var sightings: [TableSighting]
    /// Tables of that run that differ in letter case alone, as far as they concern this archive's.
    public var variants: [String]
    /// What its dumps say of tables that others may refer to: names, keys and foreign keys, columns that are not compared byte by
    /// byte, and what is a partition of what.
    public var declared: [TableDeclaration]
    /// What can be learned from its tables, and members with records that others teach something of.
    public var lessons: [KeptLesson]
    public var open: [OpenMember]

    /// Whether all numbers are such as a scan may have counted: sums of them do not overflow.
    public var isPlausible: Bool {
        let counts = 0...1_000_000_000_000
        return [bytes, unpackedBytes].allSatisfy { (0...(1_000 * counts.upperBound)).contains($0) }
            && [members, firstUnit, units].allSatisfy((0...RecordRef.unitLimit).contains)
            && tables.allSatisfy { $0.tally.isPlausible(counts) }
            && sightings.allSatisfy(\.isPlausible) && lessons.allSatisfy(\.isPlausible)
            && open.allSatisfy { (0..<units).contains($0.unit) && $0.part >= 0 }
    }

    /// The archive in a result.
    ///
    /// - Parameter judged: what became of its open records, by table.
    func result(name: String, path: String, judged: [String: Tally] = [:]) -> ArchiveResult {
        var whole = self
        for at in tables.indices { if let tally = judged[tables[at].name] { whole.tables[at].tally.add(tally) } }
        return ArchiveResult(
            name: name, path: path, format: format,
            seal: SourceSeal(hashed: bytes, sha256: sha256, unpackedSize: unpackedBytes), members: [], tags: [],
            declared: [], recalled: whole)
    }

    /// What stands for an archive that was read.
    init(
        _ archive: ArchiveResult, firstUnit: Int, units: Int, sightings: [TableSighting], variants: [String],
        declared: Declarations, lessons: [KeptLesson]
    ) {
        self.lessons = lessons
        open = archive.members.filter { archive.settled.openUnits.contains($0.unit) }.map(OpenMember.init)
        format = archive.format
        bytes = archive.seal.size
        unpackedBytes = archive.seal.unpackedSize
        sha256 = archive.seal.sha256
        members = archive.members.count
        self.firstUnit = firstUnit
        self.units = units
        // All of them, for their order.
        tables = archive.tables.map { Table(name: $0.table, tally: archive.settled.tallies[$0.table] ?? Tally()) }
        unread = archive.unread.map { Unread(member: $0.member, format: $0.format) }
        cautions = archive.cautions
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
