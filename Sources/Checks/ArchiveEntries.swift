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
        /// Bytes that these have of the cache's room.
        var recordBytes = 0
        /// Its entry is of no use, for it has open records that are not kept.
        var lacksRecords = false

        /// Whether it need not be read.
        var isKnown: Bool { entry != nil || records != nil }

        /// Its records cannot be read any more.
        fileprivate mutating func loseRecords(_ room: Room) {
            room.records.giveBack(recordBytes)
            (records, recordBytes, openRecords) = (nil, 0, { nil })
        }

        /// What stands for it does so no longer.
        fileprivate mutating func withdraw(_ room: Room) {
            guard let entry else { return loseRecords(room) }
            room.entries.giveBack(entry.segments.bytes)
            self.entry = nil
            records = records ?? openRecords()
            if records == nil { loseRecords(room) }
        }
    }

    /// Where the cache has bytes left.
    struct Room: Sendable {
        let entries: CacheRoom
        let records: CacheRoom
    }

    private struct State {
        /// By the archive's position.
        var places: [Place]
        /// Archives of which all records are gathered.
        var gathered: Set<Int> = []
        /// What stands for archives that were judged, and what is told of the records of those that were read, when the run is over.
        var found: [Int: RecalledArchive] = [:]
        var foundRecords: [Int: KeptArchive] = [:]
        /// Why none of the archives can be kept alone.
        var refusal: ArchiveDependence?
        /// Archives that are read though they were known, and why the first of them is.
        var readAnyway: Set<Int> = []
        var reason: ArchiveDependence?
    }

    let hasher: KeyHasher
    private let state: Mutex<State>
    /// The segment of records that was wanted last: batches are mostly wanted in order.
    private let atHand = Mutex<(archive: Int, segment: Int, content: Data)?>(nil)
    private let room: Room

    init(hasher: KeyHasher, places: [Place], room: Room) {
        self.hasher = hasher
        var state = State(places: places)
        state.readAnyway = Set(places.indices.filter { places[$0].lacksRecords })
        if !state.readAnyway.isEmpty { state.reason = .learned }
        self.state = Mutex(state)
        self.room = room
    }

    private func place(_ archive: Int) -> Place { state.withLock { $0.places[archive] } }

    /// Entries that stand in for reading, by the archive's position.
    var recalled: [(archive: Int, entry: ArchiveEntry)] {
        state.withLock { $0.places }.enumerated().compactMap { at, place in place.entry.map { (at, $0) } }
    }

    /// The archives, by position, that are not read.
    var known: [Int] {
        let places = state.withLock { $0.places }
        return places.indices.filter { places[$0].isKnown }
    }

    func begin(hasSameRecords: Bool) {
        state.withLock { state in
            if !hasSameRecords { state.gathered = [] }
            for (at, place) in state.places.enumerated() {
                place.writer.begin()
                if !state.gathered.contains(at) { place.recordsWriter.begin() }
            }
            (state.found, state.foundRecords, state.refusal) = ([:], [:], nil)
        }
    }

    func wantsRecords(of archive: Int) -> Bool { state.withLock { !$0.gathered.contains(archive) } }

    func end(_ archive: Int) {
        let place = place(archive)
        place.writer.settle()
        place.recordsWriter.settle()
        state.withLock { _ = $0.gathered.insert(archive) }
    }

    func recalled(_ archive: Int) -> RecalledArchive? { place(archive).entry?.found }

    func records(of archive: Int) -> KeptArchive? { place(archive).records?.kept }

    func forEachPiece(
        of archive: Int, _ body: (ArchivePiece.Kind, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let segments = place(archive).entry?.segments
        try Self.told(of: archive) {
            try segments?.forEachPart(.pieces) { part in
                guard let kind = part.first.flatMap(ArchivePiece.Kind.init) else {
                    throw ArchiveMemoryFault(.unreadable)
                }
                try body(kind, UnsafeRawBufferPointer(rebasing: part.dropFirst()))
            }
        }
    }

    func batch(_ number: Int, of archive: Int) throws -> [UInt8] {
        let records = place(archive).records
        do {
            guard let records, let (segment, range) = records.place(of: number) else {
                throw ArchiveMemoryFault(.unreadable)
            }
            return try atHand.withLock { atHand in
                if atHand?.archive != archive || atHand?.segment != segment {
                    atHand = nil
                    atHand = (archive, segment, try records.content(ofSegment: segment))
                }
                guard let content = atHand?.content, range.upperBound <= content.count else {
                    throw ArchiveMemoryFault(.unreadable)
                }
                return [UInt8](content.dropFirst(range.lowerBound).prefix(range.count))
            }
        } catch {
            // What was to be judged by them has to be read.
            state.withLock { $0.places[archive].loseRecords(room) }
            throw ArchiveMemoryFault(.unreadable, archives: [archive])
        }
    }

    /// What `body` gives; what cannot be read in it is the archive's.
    static func told<R>(of archive: Int, _ body: () throws -> R) throws -> R {
        do {
            return try body()
        } catch let fault as ArchiveMemoryFault where fault.archives == nil {
            throw ArchiveMemoryFault(fault.reason, archives: [archive])
        }
    }

    func gather(_ piece: ArchivePiece, of archive: Int) { place(archive).writer.add(piece) }

    func gather(batch: [UInt8], of archive: Int) { place(archive).recordsWriter.add(batch: batch) }

    /// Takes keys of an archive that is judged, as `KeyCensus` stores them.
    func gather(keys: UnsafeRawBufferPointer, of archive: Int) { place(archive).writer.add(keys: keys) }

    /// Takes what was found in an archive that was judged to its end.
    func gather(_ sketches: TableSketches, of archive: Int) { place(archive).writer.add(sketches) }

    func keepsNothing(of archive: Int) {
        place(archive).writer.begin()
        place(archive).recordsWriter.begin()
    }

    func keepsNothing(_ reason: ArchiveDependence) { state.withLock { $0.refusal = reason } }

    func keep(_ found: RecalledArchive, for archive: Int) { state.withLock { $0.found[archive] = found } }

    func keep(_ records: KeptArchive, for archive: Int) { state.withLock { $0.foundRecords[archive] = records } }

    /// Gives files their names. Throws `RestoreSetError` of kind `output` for the first that cannot be kept.
    ///
    /// - Parameters:
    ///   - time: of the run, seconds since 1970.
    /// - Returns: which archives could not be kept, or be known, for what they depend on; `nil` where all could.
    func finish(_ witness: FactsWitness, time: Int) throws -> ReadAnyway? {
        let state = state.withLock { $0 }
        if let reason = state.refusal {
            return ReadAnyway(
                archives: state.places.count { !$0.isKnown }, reason: reason, isLasting: true)
        }
        let kept = witness.kept
        var crowded = 0
        var fault: (any Error)?
        for (archive, found) in state.found.sorted(by: { $0.key < $1.key }) {
            let place = state.places[archive]
            if let digest = place.source, found.account.sha256.description != digest { continue }
            var hasRecords = place.records != nil
            do {
                if let records = state.foundRecords[archive] { hasRecords = try place.recordsWriter.finish(records) }
            } catch { fault = fault ?? error }
            do {
                // Open records are wanted in each run.
                guard found.openUnits.isEmpty || hasRecords,
                    try place.writer.finish(
                        ArchiveEntryFile.Summary(found: found, kept: kept[archive] ?? KeptTables(), time: time))
                else {
                    // Where there are records, these are judged in each run.
                    crowded += hasRecords || fault != nil ? 0 : 1
                    continue
                }
            } catch { fault = fault ?? error }
        }
        if let fault { throw fault }
        if crowded > 0 { return ReadAnyway(archives: crowded, reason: .room, isLasting: true) }
        return state.reason.map { ReadAnyway(archives: state.readAnyway.count, reason: $0, isLasting: false) }
    }

    func withdraw(_ fault: ArchiveMemoryFault) -> Bool {
        state.withLock { state in
            let hasEntries = state.places.contains { $0.entry != nil }
            var makesDifference = false
            for at in state.places.indices {
                // Of all archives those that are judged again only where no entry is left.
                let place = state.places[at]
                guard fault.archives?.contains(at) ?? (place.isKnown && (place.entry != nil || !hasEntries)) else {
                    continue
                }
                makesDifference = true
                state.places[at].withdraw(room)
                guard !state.places[at].isKnown, state.readAnyway.insert(at).inserted else { continue }
                state.reason = state.reason ?? fault.reason
            }
            return makesDifference
        }
    }
}

/// Archives that are read though a check has read them before, for what is found in them depends on others.
public struct ReadAnyway: Sendable, Equatable {
    public let archives: Int
    public let reason: ArchiveDependence
    /// Whether it is so in every check, and not in this one alone.
    public let isLasting: Bool
}
