import Foundation
import Relations
import RestoreSets
import Synchronization

/// What is kept of a backup's archives one by one: entries that stand in for reading, records that are judged again, and files of
/// both that are being made.
final class ArchiveEntries: ArchiveMemory {
    /// What there may be of one archive in the cache.
    struct Place: Sendable {
        /// The SHA-256 of the source as it was before it was read; `nil` where another program makes what is read
        /// (`SourceConversion`).
        var source: String?
        var writer: ArchiveEntryWriter
        var recordsWriter: ArchiveEntryWriter
        /// Its entry, where it stands in for reading.
        var entry: ArchiveEntry?
        /// Its records, where they are wanted: they are judged again, or some are open.
        var records: ArchiveRecords?
        /// Opens the records that are kept of it, if there are any.
        var openRecords: @Sendable () -> ArchiveRecords?

        /// Whether it need not be read.
        var isKnown: Bool { entry != nil || records != nil }
    }

    /// Where the cache has bytes left.
    struct Room: Sendable {
        let entries: CacheRoom
        let records: CacheRoom
    }

    let hasher: KeyHasher
    /// By the archive's position.
    private let places: [Place]
    private let room: Room
    /// What stands for archives that were judged, and what is told of the records of those that were read, when the run is over.
    private let found = Mutex<[Int: RecalledArchive]>([:])
    private let foundRecords = Mutex<[Int: KeptArchive]>([:])
    /// Why none of the archives can be kept alone.
    private let refusal = Mutex<ArchiveDependence?>(nil)

    init(hasher: KeyHasher, places: [Place], room: Room) {
        self.hasher = hasher
        self.places = places
        self.room = room
    }

    /// Entries that stand in for reading, by the archive's position.
    var recalled: [(archive: Int, entry: ArchiveEntry)] {
        places.enumerated().compactMap { at, place in place.entry.map { (at, $0) } }
    }

    /// The archives, by position, that are not read.
    var known: [Int] { places.indices.filter { places[$0].isKnown } }

    func begin(gathersRecords: Bool) {
        for place in places {
            place.writer.begin()
            if gathersRecords { place.recordsWriter.begin() }
        }
        found.withLock { $0 = [:] }
        foundRecords.withLock { $0 = [:] }
        refusal.withLock { $0 = nil }
    }

    func recalled(_ archive: Int) -> RecalledArchive? { places[archive].entry?.found }

    func records(of archive: Int) -> KeptArchive? { places[archive].records?.kept }

    func forEachPiece(
        of archive: Int, _ body: (ArchivePiece.Kind, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try places[archive].entry?.segments.forEachPart(.pieces) { part in
            guard let kind = part.first.flatMap(ArchivePiece.Kind.init) else {
                throw ArchiveMemoryFault(.unreadable, archives: [archive])
            }
            try body(kind, UnsafeRawBufferPointer(rebasing: part.dropFirst()))
        }
    }

    func batch(_ number: Int, of archive: Int) throws -> [UInt8] {
        guard let records = places[archive].records else { throw ArchiveMemoryFault(.unreadable, archives: [archive]) }
        return try records.batch(number)
    }

    func gather(_ piece: ArchivePiece, of archive: Int) { places[archive].writer.add(piece) }

    func gather(batch: [UInt8], of archive: Int) { places[archive].recordsWriter.add(batch: batch) }

    /// Takes keys of an archive that is judged, as `KeyCensus` stores them.
    func gather(keys: UnsafeRawBufferPointer, of archive: Int) { places[archive].writer.add(keys: keys) }

    /// Takes what was found in an archive that was judged to its end.
    func gather(_ sketches: TableSketches, of archive: Int) { places[archive].writer.add(sketches) }

    func keepsNothing(of archive: Int) {
        places[archive].writer.begin()
        places[archive].recordsWriter.begin()
    }

    func keepsNothing(_ reason: ArchiveDependence) { refusal.withLock { $0 = reason } }

    func keep(_ found: RecalledArchive, for archive: Int) { self.found.withLock { $0[archive] = found } }

    func keep(_ records: KeptArchive, for archive: Int) { foundRecords.withLock { $0[archive] = records } }

    /// Gives files their names. Throws `RestoreSetError` of kind `output` for the first that cannot be kept.
    ///
    /// - Parameters:
    ///   - time: of the run, seconds since 1970.
    /// - Returns: which archives could not be kept, or be known, for what they depend on; `nil` where all could.
    func finish(_ witness: FactsWitness, time: Int) throws -> ReadAnyway? {
        if let reason = refusal.withLock({ $0 }) {
            return ReadAnyway(archives: places.count, reason: reason, isLasting: true)
        }
        let kept = witness.kept
        let records = foundRecords.withLock { $0 }
        var crowded = 0
        for (archive, found) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            let place = places[archive]
            if let digest = place.source, found.account.sha256.description != digest { continue }
            let hasRecords = try records[archive].map { try place.recordsWriter.finish($0) } ?? (place.records != nil)
            // Open records are wanted in each run.
            let isOfUse = found.openUnits.isEmpty || hasRecords
            guard isOfUse,
                try place.writer.finish(
                    ArchiveEntryFile.Summary(found: found, kept: kept[archive] ?? KeptTables(), time: time))
            else {
                // Where there are records, these are judged in each run.
                crowded += hasRecords ? 0 : 1
                continue
            }
        }
        return crowded > 0 ? ReadAnyway(archives: crowded, reason: .room, isLasting: true) : nil
    }

    /// The same where entries do not stand in for reading these archives, but records where they are kept; and not these either
    /// where they did so before. `nil` for all archives.
    func forgetting(_ archives: Set<Int>?) -> ArchiveEntries {
        let hasEntries = places.contains { $0.entry != nil }
        var places = places
        for at in places.indices where archives?.contains(at) ?? (places[at].entry != nil || !hasEntries) {
            if let entry = places[at].entry {
                room.entries.giveBack(entry.segments.bytes)
                places[at].entry = nil
                places[at].records = places[at].records ?? places[at].openRecords()
            } else if let records = places[at].records {
                room.records.giveBack(records.bytes)
                places[at].records = nil
            }
        }
        return ArchiveEntries(hasher: hasher, places: places, room: room)
    }
}

/// Archives that are read though a check has read them before, for what is found in them depends on others.
public struct ReadAnyway: Sendable, Equatable {
    public let archives: Int
    public let reason: ArchiveDependence
    /// Whether it is so in every check, and not in this one alone.
    public let isLasting: Bool
}
