import Archives
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
    /// Gives what the archive's records say of relations, as `gather` got it. Throws `ArchiveMemoryFault`.
    func forEachChunk(of archive: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws
    /// Takes what a batch of an archive that is read says of relations, in source order.
    func gather(_ chunk: RelationChunk, of archive: Int)
    /// The tables of an archive that is not read from which a run may learn, and whether their records may have tags.
    func lessons(of archive: Int) -> [String: Bool]
    /// Takes what is to stand for an archive that was read; the run is over, and nothing of it depends on other archives.
    func keep(_ found: RecalledArchive, for archive: Int)
    /// Nothing can be kept of the archives one by one.
    func keepsNothing(_ reason: ArchiveDependence)
}

/// Why what is found in an archive cannot be told without the others, so that all are read.
public enum ArchiveDependence: String, Sendable, Codable {
    /// Tables whose names differ in letter case alone have come or gone: names mean other tables than they did.
    case spellings
    /// There are more tables than are told apart; or the keys of one are numbered otherwise than they were (`KeySpaces`).
    case tables
    /// What dumps declare now concerns tables of archives that were read without it.
    case declared
    /// Tags teach what untagged records of the same tables are, and not all archives that have them are as they were.
    case learned
    /// What was kept cannot be read any more.
    case unreadable
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

    /// Whether all numbers are such as a scan may have counted: sums of them do not overflow.
    public var isPlausible: Bool {
        let counts = 0...1_000_000_000_000
        return [bytes, unpackedBytes].allSatisfy { (0...(1_000 * counts.upperBound)).contains($0) }
            && [members, firstUnit, units].allSatisfy((0...RecordRef.unitLimit).contains)
            && tables.allSatisfy { $0.tally.isPlausible(counts) }
            && sightings.allSatisfy(\.isPlausible)
    }

    /// The archive in a result.
    func result(name: String, path: String) -> ArchiveResult {
        ArchiveResult(
            name: name, path: path, format: format,
            seal: SourceSeal(hashed: bytes, sha256: sha256, unpackedSize: unpackedBytes), members: [], tags: [],
            declared: [], recalled: self)
    }

    /// What stands for an archive that was read.
    init(
        _ archive: ArchiveResult, firstUnit: Int, units: Int, sightings: [TableSighting], variants: [String],
        declared: Declarations
    ) {
        format = archive.format
        bytes = archive.seal.size
        unpackedBytes = archive.seal.unpackedSize
        sha256 = archive.seal.sha256
        members = archive.members.count
        self.firstUnit = firstUnit
        self.units = units
        tables = archive.tables.map { Table(name: $0.table, tally: $0.tally) }
        unread = archive.unread.map { Unread(member: $0.member, format: $0.format) }
        cautions = archive.cautions
        self.sightings = sightings
        self.variants = variants
        self.declared = declared.tables.map {
            TableDeclaration(
                table: $0.table, columns: $0.columns.filter { $0.comparison != nil }, primaryKey: $0.primaryKey,
                foreignKeys: $0.foreignKeys, partitionOf: $0.partitionOf)
        }
    }
}

extension Tally {
    fileprivate func isPlausible(_ range: ClosedRange<Int>) -> Bool {
        range.contains(records) && counts.values.allSatisfy { $0.values.allSatisfy(range.contains) }
            && claims.values.allSatisfy(range.contains) && misfits.values.allSatisfy(range.contains)
    }
}
