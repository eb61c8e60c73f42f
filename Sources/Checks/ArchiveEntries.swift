import Foundation
import Relations
import RestoreSets
import Synchronization

/// What is kept of a backup's archives one by one: entries that stand in for reading, and those that are being made.
final class ArchiveEntries: ArchiveMemory {
    let hasher: KeyHasher
    /// Entries that stand in for reading, by the archive's position.
    let recalled: [Int: ArchiveEntry]
    /// Of all archives; those of which nothing is added write nothing.
    private let writers: [Int: ArchiveEntryWriter]
    /// What stands for archives that were read, when the run is over.
    private let found = Mutex<[Int: RecalledArchive]>([:])
    /// Why none of the archives can be kept alone.
    private let refusal = Mutex<ArchiveDependence?>(nil)

    private let room: CacheRoom
    /// Of the sources, as they were before they were read; `nil` where another program makes what is read (`SourceConversion`).
    private let sources: [String?]

    init(
        hasher: KeyHasher, sources: [String?], recalled: [Int: ArchiveEntry],
        writers: [Int: ArchiveEntryWriter], room: CacheRoom
    ) {
        self.room = room
        self.sources = sources
        self.hasher = hasher
        self.recalled = recalled
        self.writers = writers
    }

    func begin() {
        for writer in writers.values { writer.begin() }
        found.withLock { $0 = [:] }
        refusal.withLock { $0 = nil }
    }

    func recalled(_ archive: Int) -> RecalledArchive? { recalled[archive]?.found }

    func forEachPiece(
        of archive: Int, _ body: (ArchivePiece.Kind, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try recalled[archive]?.segments.forEachPart(.pieces) { part in
            guard let kind = part.first.flatMap(ArchivePiece.Kind.init) else {
                throw ArchiveMemoryFault(.unreadable, archives: [archive])
            }
            try body(kind, UnsafeRawBufferPointer(rebasing: part.dropFirst()))
        }
    }

    func gather(_ piece: ArchivePiece, of archive: Int) { writers[archive]?.add(piece) }

    /// Takes keys of an archive that is read, as `KeyCensus` stores them.
    func gather(keys: UnsafeRawBufferPointer, of archive: Int) { writers[archive]?.add(keys: keys) }

    /// Takes what was found in an archive that was read to its end.
    func gather(_ sketches: TableSketches, of archive: Int) { writers[archive]?.add(sketches) }

    func keepsNothing(of archive: Int) { writers[archive]?.begin() }

    func keepsNothing(_ reason: ArchiveDependence) { refusal.withLock { $0 = reason } }

    func keep(_ found: RecalledArchive, for archive: Int) { self.found.withLock { $0[archive] = found } }

    /// Gives entries their names. Throws `RestoreSetError` of kind `output` for the first that cannot be kept.
    ///
    /// - Parameters:
    ///   - time: of the run, seconds since 1970.
    /// - Returns: which archives could not be kept, or be known, for what they depend on; `nil` where all could.
    func finish(_ witness: FactsWitness, time: Int) throws -> ReadAnyway? {
        if let reason = refusal.withLock({ $0 }) {
            return ReadAnyway(archives: sources.count, reason: reason, isLasting: true)
        }
        let kept = witness.kept
        for (archive, found) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            guard let writer = writers[archive] else { continue }
            if let digest = sources[archive], found.sha256.description != digest { continue }
            try writer.finish(.init(found: found, kept: kept[archive] ?? KeptTables(), time: time))
        }
        let crowded = writers.values.count(where: \.hasNoRoom)
        return crowded > 0 ? ReadAnyway(archives: crowded, reason: .room, isLasting: true) : nil
    }

    /// The same where nothing stands in for reading these archives; `nil` for any.
    func forgetting(_ archives: Set<Int>?) -> ArchiveEntries {
        let still = archives.map { archives in recalled.filter { !archives.contains($0.key) } } ?? [:]
        for (archive, entry) in recalled where still[archive] == nil { room.giveBack(entry.segments.bytes) }
        return ArchiveEntries(hasher: hasher, sources: sources, recalled: still, writers: writers, room: room)
    }

    /// Takes away entries that cannot stand beside the others; `nil` for all.
    func discard(_ archives: Set<Int>?) {
        for (archive, entry) in recalled where archives?.contains(archive) ?? true { unlink(entry.path) }
    }
}

/// Archives that are read though a check has read them before, for what is found in them depends on others.
public struct ReadAnyway: Sendable, Equatable {
    public let archives: Int
    public let reason: ArchiveDependence
    /// Whether it is so in every check, and not in this one alone.
    public let isLasting: Bool
}
