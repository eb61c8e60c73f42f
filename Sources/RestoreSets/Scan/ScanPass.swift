import Archives
import Detection
import Foundation
import Judgement
import Pipelines
import Provenance
import Records
import Relations

/// A member by its archive's position and its path.
struct MemberPlace: Hashable {
    let archive: Int
    let path: String
}

/// One run over all archives with the sidecars and the damage known so far.
final class ScanPass {
    private let request: ScanRequest
    private(set) var sidecars: SidecarTags
    /// By archive; grows while the pass runs.
    private(set) var damage: [KnownDamage]
    /// By archive; what members say of tables, their own and others'.
    private(set) var declarations: [Declarations]
    /// Databases with a log beside them, and members that would be written anew.
    private(set) var logged: Set<MemberPlace>
    private(set) var rebuilt: Set<MemberPlace> = []
    private let ledger: ScanLedger
    private let progress: @Sendable (RunProgress) -> Void
    private let line: OrderedPipeline<Work, Work>
    /// Bytes of the archives read before this one, and of all.
    private var done = 0
    private let total: Int
    /// Position of the next member in the archive being read.
    private var position = 0
    /// What could be read so far of the member being read.
    private var readable: KnownDamage.Readable?
    /// The archives that are open, the outermost first.
    private var levels: [Level] = []
    /// Members of the outermost archive seen so far, those of archives within it counted too; those of archives before it.
    private var units = 0
    private var firstUnit = 0
    private let book: RelationBook
    private let hasher: KeyHasher
    private let keepsNames: Bool
    /// The outermost archive, and the bytes that archives within it have unpacked to, at all depths together.
    private var outermost: (any ArchiveReader)?
    private var unpackedWithin = 0
    private let spools: SpoolFolder

    /// An archive that is being read.
    private struct Level {
        /// The unit of the member that it is, and what its members' paths begin with, as shown and for what goes by
        /// folders; none of the outermost.
        var container: Int?
        var shown = ""
        var place = ""
        /// The name for the member of an archive that is a single compressed file.
        var rawName: MemberPath?
        /// The positions of the members that lead to it.
        var path: [Int] = []
    }
    private let wantsRemovals: Bool
    /// Whether archives were recalled and not read.
    var hasRecalled: Bool { !recalled.isEmpty }
    private var recalled: [Int: RecalledArchive] = [:]
    /// Whether there are records of such archives that are still to be judged.
    var hasOpen: Bool { !judgesOpen && recalled.values.contains { !$0.openUnits.isEmpty } }
    /// Archives that are not read, but judged again.
    private var judgedAgain: [Int: KeptArchive] = [:]
    /// Those of which what is remembered was noted by a book that was told otherwise.
    private var misfits: Set<Int> = []
    /// By archive: its first member's number, how many numbers it took, and what its tables said.
    private var spans: [(firstUnit: Int, units: Int, sightings: [TableSighting])] = []
    private let programs: ExternalPrograms
    private let learning: TagLearning
    /// Whether records are judged that were kept of archives which are not read: when it is known what tags teach of them.
    private let judgesOpen: Bool
    /// What later runs can learn from the archive that is being read, and from all that were.
    private var lessons: ArchiveLessons?
    private var lessonsRead: [Int: ArchiveLessons] = [:]
    private let overrides: OverrideBook

    /// What goes down the line: a batch to judge, or a mark between batches.
    private enum Work: Sendable {
        case batch([BatchPart], marks: [StructureMark], from: BatchOrigin)
        case judged(MemberFindings, from: BatchOrigin)
        /// What an archive that is not read says of relations.
        case stored([UInt8], RecalledUnits)
        case chunk(RelationChunk)
        case archive(Int, name: String, format: String)
        case begin(archive: Int, MemberResult)
        case end(
            size: Int, file: (path: String, sha256: Digest256)? = nil, isReread: Bool = false, caution: String? = nil)
        case nested(archive: Int, unit: Int, NestedSource, size: Int)
        case endArchive(Int, ArchiveLessons?, isWhole: Bool)
        /// A member, and a whole archive, of which nothing is read.
        case taken(archive: Int, MemberResult)
        case takenArchive(Int, name: String, format: String)
    }

    init(
        _ request: ScanRequest, sidecars: SidecarTags, damage: [KnownDamage], declarations: [Declarations],
        logged: Set<MemberPlace>, learning: TagLearning, judgesOpen: Bool, hasSameRecords: Bool,
        overrides: OverrideBook,
        relations: RelationPass,
        spool: RemovalSpool?, leaves: (sink: (any RecordLeafSink)?, extent: RecordLeaves.Extent),
        progress: @escaping @Sendable (RunProgress) -> Void
    ) throws {
        self.request = request
        self.progress = progress
        self.sidecars = sidecars
        self.damage = damage
        self.declarations = declarations
        self.logged = logged
        book = relations.book
        hasher = relations.hasher
        keepsNames = relations.keepsNames
        let cascade = relations.cascade
        spools = SpoolFolder(beside: request.index?.path)
        self.learning = learning
        self.judgesOpen = judgesOpen
        self.overrides = overrides
        wantsRemovals = spool != nil
        programs = try ExternalPrograms(request.recollection == nil ? request.policy.externalDetectors : [])
        total = zip(request.sources, request.givenPaths).reduce(0) { sum, paths in
            sum + (Self.size(ofSource: paths.0) ?? Self.size(ofSource: paths.1) ?? 0)
        }
        request.witness?.begin()
        request.memory?.begin(hasSameRecords: hasSameRecords)
        let ledger = try ScanLedger(request, spool: spool, edges: relations.edges, leaves: leaves.sink)
        let extent = leaves.extent
        self.ledger = ledger
        line = OrderedPipeline(
            workers: request.threads, depth: request.threads * 8 + 2, name: "winnow-judge",
            work: { work in
                switch work {
                case .batch(let parts, let marks, let origin):
                    .judged(
                        try BatchScan.findings(parts, marks: marks, from: origin, cascade: cascade, leaves: extent),
                        from: origin)
                case .stored(let bytes, let units): .chunk(try units.chunk(bytes))
                default: work
                }
            },
            deliver: { work in
                switch work {
                case .archive(let archive, let name, let format):
                    try ledger.addArchive(archive, name: name, format: format)
                case .begin(let archive, let member): try ledger.begin(member, archive: archive)
                case .judged(let findings, .open(let archive)): try ledger.add(kept: findings, archive: archive)
                case .judged(let findings, .kept(let archive, let unit, _)):
                    try ledger.add(kept: findings, archive: archive, unit: unit)
                case .judged(let findings, _): try ledger.add(findings)
                case .chunk(let chunk): try ledger.add(chunk)
                case .end(let size, let file, let isReread, let caution):
                    try ledger.end(size: size, file: file, isReread: isReread, caution: caution)
                case .nested(let archive, let unit, let nested, let size):
                    ledger.endNested(unit: unit, archive: archive, nested, size: size)
                // Batches before it have been judged: they were delivered.
                case .endArchive(let archive, let lessons, let isWhole):
                    request.witness?.end(archive: archive)
                    for piece in ArchivePiece.examples(lessons?.finish() ?? []) {
                        request.memory?.gather(piece, of: archive)
                    }
                    if isWhole { request.memory?.end(archive) } else { request.memory?.keepsNothing(of: archive) }
                case .taken(let archive, let member): try ledger.take(member, archive: archive)
                case .takenArchive(let archive, let name, let format):
                    try ledger.takeArchive(archive, name: name, format: format)
                case .batch, .stored: break
                }
            })
    }

    /// Bytes of a source's file, for progress; `nil` where it is not there yet.
    private static func size(ofSource path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: (path as NSString).resolvingSymlinksInPath))?[.size] as? Int
    }

    func run() throws -> ScanResult {
        do {
            var sources: [ScanLedger.Source] = []
            for (index, path) in request.sources.enumerated() {
                if let taken = try request.takeover?.source(index, path: path) {
                    sources.append(taken)
                    firstUnit += units
                    units = taken.taken?.members.count ?? 0
                    done += taken.seal.size
                    let format = taken.format.description
                    try line.submit(.takenArchive(index, name: taken.name, format: format))
                    continue
                }
                firstUnit += units
                units = 0
                book.forgetSightings()
                // Of its own records an archive has the last word, whether they are read or known.
                book.declare(declarations[index].tables)
                if let recalled = request.memory?.recalled(index) {
                    lessons = nil
                    try recall(recalled, archive: index)
                    sources.append(source(index, recalled.account, tallies: recalled.tallies))
                    continue
                }
                lessons = request.memory.map { _ in ArchiveLessons() }
                lessonsRead[index] = lessons
                if let kept = request.memory?.records(of: index) {
                    try judgeAgain(kept, archive: index)
                    sources.append(source(index, kept.account, tallies: [:]))
                    continue
                }
                try request.conversions[path]?.make()
                let reader = try ArchiveSource.open(path, limits: request.limits, passphrases: request.passphrases)
                outermost = reader
                unpackedWithin = 0
                levels = [Level()]
                let tags = try scan(reader, archive: index)
                try line.submit(.endArchive(index, lessons, isWhole: damage[index].isNone))
                let seal = try seal(reader, archive: index)
                sources.append(
                    ScanLedger.Source(
                        name: reader.name, path: path, format: reader.format, seal: seal, tags: tags, declared: []))
                spans.append((firstUnit, units, book.sightings))
                done += seal.size
            }
            for at in sources.indices { sources[at].declared = declarations[at].tables }
            try line.finish()
            try programs.finish()
            return try ledger.finish(sources: sources, notes: request.notes + sidecars.notes)
        } catch let error as ArchiveError where isAllowed(error) && error.advice == ArchiveError.adviceOnDamage {
            line.cancel()
            throw error.advising(ArchiveError.adviceOnNothingIntact)
        } catch {
            line.cancel()
            throw error
        }
    }

    /// An archive that is not read.
    private func source(_ archive: Int, _ account: ArchiveAccount, tallies: [String: Tally]) -> ScanLedger.Source {
        done += account.bytes
        let path = request.sources[archive]
        return ScanLedger.Source(
            name: name(of: archive), path: path, format: account.format,
            seal: SourceSeal(hashed: account.bytes, sha256: account.sha256, unpackedSize: account.unpackedBytes),
            tags: [], declared: [], recalled: (account, tallies))
    }

    /// Takes what is remembered of an archive for what is in it.
    private func recall(_ recalled: RecalledArchive, archive: Int) throws {
        var numbers = RelationNumbers()
        for sighting in recalled.sightings where !numbers.add(sighting, to: book) { misfits.insert(archive) }
        if recalled.variants != book.variants(concerning: recalled.sightings) { misfits.insert(archive) }
        self.recalled[archive] = recalled
        units = recalled.account.units
        spans.append((firstUnit, units, recalled.sightings))
        for lesson in recalled.lessons { learning.recall(lesson) }
        // What an archive further on declares may make it fit, in the next pass.
        if !misfits.isEmpty { return }
        let units = RecalledUnits(
            archive: archive, units: recalled.firstUnit..<(recalled.firstUnit + recalled.account.units),
            shift: firstUnit - recalled.firstUnit, numbers: numbers)
        var feeds = request.memory?.records(of: archive).map { KeptFeeds($0, archive: archive) }
        try request.memory?.forEachPiece(of: archive) { kind, bytes in
            switch kind {
            case .relations: try line.submit(.stored(Array(bytes), units))
            case .examples:
                guard learning.gathers else { return }
                guard let examples = ZstdBlock.unpack(bytes, limit: KeptBatch.byteLimit),
                    examples.withUnsafeBytes({ learning.recall($0, of: recalled.lessons) })
                else { throw units.fault }
            case .records, .columns:
                guard judgesOpen else { return }
                guard let place = BatchPlace(stored: bytes) else { throw units.fault }
                // What a member's columns are like is wanted where records of it are open.
                guard recalled.openUnits.contains(place.unit) else { return }
                guard let parts = try parts(of: place.number, &feeds), parts.unit == place.unit else {
                    throw units.fault
                }
                if kind == .records { try line.submit(.batch(parts.parts, marks: [], from: .open(archive: archive))) }
            }
        }
    }

    /// Judges the records that are kept of an archive as if it were read.
    private func judgeAgain(_ kept: KeptArchive, archive: Int) throws {
        judgedAgain[archive] = kept
        units = kept.account.units
        var feeds: KeptFeeds? = KeptFeeds(kept, archive: archive)
        for number in 0..<kept.batches {
            guard let (unit, parts) = try parts(of: number, &feeds) else {
                throw ArchiveMemoryFault(.unreadable, archives: [archive])
            }
            try line.submit(
                .batch(parts, marks: [], from: .kept(archive: archive, unit: unit, teaches: learning.teaches)))
        }
        try line.submit(.endArchive(archive, lessons, isWhole: true))
        spans.append((firstUnit, units, book.sightings))
    }

    /// Who judges the records that are kept of an archive: members follow one another.
    private struct KeptFeeds {
        let kept: KeptArchive
        let archive: Int
        /// By their numbers in the archive.
        let members: [Int: KeptMember]
        var last: (unit: Int, feed: MemberFeed)?

        init(_ kept: KeptArchive, archive: Int) {
            self.kept = kept
            self.archive = archive
            members = Dictionary(kept.members.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// A batch that is kept, and its member in the archive; `nil` where it cannot be read any more.
    private func parts(of number: Int, _ feeds: inout KeptFeeds?) throws -> (unit: Int, parts: [BatchPart])? {
        guard var known = feeds, let stored = try request.memory?.batch(number, of: known.archive),
            let batch = stored.withUnsafeBytes({ KeptBatch(stored: $0) }),
            let member = known.members[batch.unit - known.kept.firstUnit]
        else { return nil }
        if known.last?.unit != member.unit {
            let made = feed(MemberResult(member), path: MemberPath(member.path).text, archive: known.archive)
            known.last = (member.unit, made)
        }
        feeds = known
        guard let feed = known.last?.feed else { return nil }
        return (
            member.unit,
            batch.parts.map { part in
                let (scanner, isFirst) = feed.scanner(for: part.batch)
                return BatchPart(
                    scanner: scanner, batch: part.batch, opinions: [], known: part.findings, isFirst: isFirst)
            }
        )
    }

    /// The way of a member's bytes to its records, or of records that were kept to who judges them.
    private func feed(
        _ result: MemberResult, path: String, archive: Int, recalled: RecalledMember? = nil
    ) -> MemberFeed {
        MemberFeed(
            result: result, path: path, archive: archive, archiveName: name(of: archive), request: request,
            learning: learning, lessons: lessons, overrides: overrides, declared: declarations[archive],
            isSidecar: sidecars.reads(path: path), hasLog: logged.contains(MemberPlace(archive: archive, path: path)),
            wantsRemovals: wantsRemovals, spools: spools,
            relations: (book, hasher, firstUnit + result.unit, keepsNames), recalled: recalled)
    }

    /// The archives of which what was noted of tables is not what it would be if all that is declared now had been known from
    /// the start.
    var disagreeing: Set<Int> {
        misfits.union(book.disagreeing(among: zip(spans, declarations).map { ($0.sightings, $1) }))
    }

    /// Why what is remembered of such archives is of no use; `nil` where none of them is remembered.
    func fault(_ disagreeing: Set<Int>) -> ArchiveMemoryFault? {
        let archives = disagreeing.intersection(recalled.keys)
        guard !archives.isEmpty else { return nil }
        let isSpelled = archives.allSatisfy {
            recalled[$0]?.variants == book.variants(concerning: recalled[$0]?.sightings ?? [])
        }
        return ArchiveMemoryFault(isSpelled ? .declared : .spellings, archives: archives)
    }

    /// The fault where one of the tables, in which tags teach something, has records without a tag that were counted in an archive
    /// which was not read; `nil` where none has.
    ///
    /// - Parameter tables: in lower case.
    func untaught(_ tables: Set<String>) -> ArchiveMemoryFault? {
        let affected = recalled.filter {
            $0.value.lessons.contains { $0.untagged > 0 && tables.contains($0.table.lowercased()) }
        }
        return affected.isEmpty ? nil : ArchiveMemoryFault(.learned, archives: Set(affected.keys))
    }

    /// Hands on what archives that were judged have, for later runs.
    func keep(_ result: ScanResult) {
        guard let memory = request.memory else { return }
        for (at, archive) in result.archives.enumerated()
        where recalled[at] == nil && archive.losses.isEmpty {
            let (firstUnit, units, sightings) = spans[at]
            let account = judgedAgain[at]?.account ?? ArchiveAccount(archive, units: units)
            if judgedAgain[at] == nil {
                let records = KeptArchive(archive, account, firstUnit: firstUnit, declared: declarations[at])
                memory.keep(records, for: at)
            }
            memory.keep(
                RecalledArchive(
                    account, archive.settled, firstUnit: firstUnit, sightings: sightings,
                    variants: book.variants(concerning: sightings), declared: declarations[at],
                    lessons: lessonsRead[at]?.kept ?? []),
                for: at)
        }
    }

    private func scan(_ reader: any ArchiveReader, archive: Int) throws -> [Tag] {
        let archiveTags = MetadataTags.tags(of: reader.metadata, vocabulary: request.policy.vocabulary)
        try line.submit(.archive(archive, name: reader.name, format: reader.format.description))
        try scanMembers(of: reader, archive: archive, archiveTags: archiveTags)
        return archiveTags + sidecars.tags(archive: reader.name)
    }

    /// Scans the members of the archive that was opened last, and passes over those that are lost.
    private func scanMembers(of reader: any ArchiveReader, archive: Int, archiveTags: [Tag]) throws {
        position = 0
        while let member = try nextMember(reader, archive: archive) {
            do {
                try scan(member, of: reader, archive: archive, archiveTags: archiveTags)
            } catch let lost as LostWithin {
                readable = lost.readable
                try lose(member, isTail: false, lost.error, archive: archive)
            } catch let error as ArchiveError where isAllowed(error) {
                try lose(member, isTail: !reader.isIndexed, error, archive: archive)
            }
        }
    }

    /// A member that is an archive of which nothing is intact, in an archive that can be read on.
    private struct LostWithin: Error {
        let error: ArchiveError
        /// Of a single compressed file.
        let readable: KnownDamage.Readable?
    }

    private func lose(_ member: Member, isTail: Bool, _ error: ArchiveError, archive: Int) throws {
        let readable = readable
        levelDamage(archive) {
            $0.add(
                member: member.index, path: member.path, isTail: isTail, message: error.message, readable: readable)
        }
        try leaveNothing(error, archive: archive)
        // The pass is not the last one any more: it only goes on to find more damage.
        try line.submit(.end(size: 0))
    }

    /// What is known of the damage of the archive that was opened last.
    private func levelDamage(_ archive: Int) -> KnownDamage { damage[archive][levels[levels.count - 1].path[...]] }

    private func levelDamage(_ archive: Int, change: (inout KnownDamage) -> Void) {
        change(&damage[archive][levels[levels.count - 1].path[...]])
    }

    /// Whether the run goes on with what is left.
    private func isAllowed(_ error: ArchiveError) -> Bool { request.allowsDamage && error.kind == .damaged }

    /// Throws the error where nothing of the archive is intact.
    private func leaveNothing(_ error: ArchiveError, archive: Int) throws {
        guard levelDamage(archive).tail == 0 else { return }
        guard levels.count == 1 else { throw error }
        throw ArchiveError(
            .damaged, archive: error.archive, member: error.member, offset: readable?.bytes ?? error.offset,
            error.message, advice: ArchiveError.adviceOnNothingIntact)
    }

    /// The next member that is not lost.
    private func nextMember(_ reader: any ArchiveReader, archive: Int) throws -> Member? {
        while true {
            let next = position
            let damage = levelDamage(archive)
            if damage.tail.map({ $0 <= next }) ?? false { return nil }
            do {
                guard let member = try reader.nextMember() else { return nil }
                position = member.index + 1
                if !damage.contains(member.index) { return member }
            } catch let error as ArchiveError where isAllowed(error) {
                levelDamage(archive) { $0.add(member: next, path: nil, isTail: true, message: error.message) }
                try leaveNothing(error, archive: archive)
                return nil
            }
        }
    }

    /// Damage behind the last member costs nothing but the certainty that there was no more.
    private func seal(_ reader: any ArchiveReader, archive: Int) throws -> SourceSeal {
        do {
            return try reader.seal(without: levelDamage(archive))
        } catch let error as ArchiveError where isAllowed(error) {
            levelDamage(archive) { $0.add(member: position, path: nil, isTail: true, message: error.message) }
            try leaveNothing(error, archive: archive)
            return try reader.seal(without: levelDamage(archive))
        }
    }

    private func scan(
        _ member: Member, of reader: any ArchiveReader, archive: Int, archiveTags: [Tag]
    ) throws {
        readable = nil
        let level = levels[levels.count - 1]
        let path = level.rawName ?? member.path
        let place = level.place + path.text
        let unit = units
        units += 1
        var result = MemberResult(
            member, path: MemberPath(level.shown.utf8 + path.bytes), unit: unit, container: level.container)
        guard member.kind == .file else {
            try line.submit(.begin(archive: archive, result))
            try line.submit(.end(size: 0))
            return
        }
        result.tags =
            archiveTags + MetadataTags.tags(of: member.metadata, vocabulary: request.policy.vocabulary)
            + sidecars.tags(archive: name(of: archive), member: place)
        if level.container == nil, let entry = try request.takeover?.member(result, archive: archive) {
            result.take(entry)
            try reader.passData()
            sidecars.judged(member: place, archive: name(of: archive))
            return try line.submit(.taken(archive: archive, result))
        }
        let feed = feed(
            result, path: place, archive: archive,
            recalled: try request.recollection?.member(archive: archive, unit: unit))
        let origin =
            request.memory.map {
                BatchOrigin.remembering(teaches: learning.teaches, gathersRecords: $0.wantsRecords(of: archive))
            } ?? .archive
        var begun = false
        var seen = KnownDamage.Readable()
        func count(_ batch: RecordBatch) {
            seen.records += ([batch] + batch.companions).reduce(0) { $0 + $1.rowCount }
        }
        func submit(_ batch: RecordBatch) throws {
            count(batch)
            if !begun { try line.submit(.begin(archive: archive, feed.result)) }
            begun = true
            let parts = try ([batch] + batch.companions).filter { $0.rowCount > 0 }.map { part in
                let (scanner, isFirst) = feed.scanner(for: part)
                return BatchPart(
                    scanner: scanner, batch: part, opinions: try scanner.opinions(on: part, of: programs),
                    isFirst: isFirst)
            }
            if !parts.isEmpty || !batch.marks.isEmpty {
                try line.submit(.batch(parts, marks: batch.marks, from: origin))
            }
        }
        var spool: SpooledMember?
        var isDecided = false
        let isOutermost = level.container == nil
        func take(_ bytes: UnsafeRawBufferPointer) throws {
            seen.bytes += bytes.count
            if !isDecided {
                isDecided = true
                // A file that belongs to a row is that row's, whatever it is.
                if !feed.isOwned, NestedArchive.isArchive(path: path, head: bytes) { spool = try spools.member(path) }
            }
            if let spool { try spool.write(bytes) } else { try feed.read(bytes, emit: submit) }
            if !isOutermost {
                unpackedWithin += bytes.count
                do {
                    try request.limits.check(
                        unpacked: unpackedWithin, packed: outermost?.consumed ?? 0, archive: name(of: archive))
                } catch let error as ArchiveError {
                    throw error.at(member: result.path.description)
                }
            } else {
                progress(RunProgress(phase: .scan, archive: reader.name, done: done + reader.consumed, total: total))
            }
        }
        do {
            try reader.readData(take)
        } catch let error as ArchiveError where isAllowed(error) {
            if spool == nil { try feed.abandon { count($0) } }
            // The last record is cut off, but where it is the checksum at the end that does not fit.
            if seen.records > 0, seen.bytes != member.size { seen.records -= 1 }
            seen.table = feed.result.table
            readable = seen
            throw error
        }
        if let spool {
            try scanNested(spool, result, of: member, path: path, place: place, archive: archive)
            return
        }
        try feed.finish(emit: submit)
        if let sidecar = feed.sidecar {
            sidecars.add(sidecar, path: place, archive: name(of: archive))
        }
        if !begun { try line.submit(.begin(archive: archive, feed.result)) }
        if let database = feed.loggedDatabase { logged.insert(MemberPlace(archive: archive, path: database)) }
        if feed.result.rebuild != nil { rebuilt.insert(MemberPlace(archive: archive, path: place)) }
        if !feed.declarations.isEmpty { declarations[archive].add(feed.declarations, from: place) }
        if !feed.result.isOpaque { sidecars.judged(member: place, archive: name(of: archive)) }
        try line.submit(
            .end(
                size: feed.size, file: feed.file,
                isReread: !feed.declarations.isEmpty || feed.result.rebuild != nil || feed.result.isContents,
                caution: feed.result.caution))
    }

    private func name(of archive: Int) -> String { ArchiveSource.name(of: request.sources[archive]) }

    /// Scans the members of an archive that is a member.
    private func scanNested(
        _ spool: SpooledMember, _ result: MemberResult, of member: Member, path: MemberPath, place: String,
        archive: Int
    ) throws {
        guard levels.count <= request.limits.depth else {
            throw ArchiveError(
                .limit, archive: name(of: archive), member: result.path.description,
                "archives lie in each other more than \(request.limits.depth) deep",
                advice: "If that is right, raise the limit with --max-depth.")
        }
        try line.submit(.begin(archive: archive, result))
        try line.submit(.end(size: 0))
        let outerPosition = position
        defer {
            position = outerPosition
            levels.removeLast()
        }
        do {
            let steps = levels[levels.count - 1].path + [member.index]
            levels.append(Level(container: result.unit, path: steps))
            let file = try spool.finish()
            let copy = try request.sevenZips?.copy(of: file)
            let reader = try ArchiveSource.open(
                copy?.path ?? file, limits: request.limits, passphrases: request.passphrases)
            var level = Level(
                container: result.unit, shown: result.path.text + "!", place: place + "/", rawName: nil, path: steps)
            if reader.format.container == .raw {
                let name = reader.format.nameOfMember(in: path)
                level.rawName = name
                level.shown = result.path.text + "!"
                level.place = ""
                // A compressed file is no folder: what speaks of the file speaks of what is in it.
                if let slash = place.lastIndex(of: "/") { level.place = String(place[...slash]) }
                level.rawName = MemberPath(
                    name.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? name.bytes)
            }
            levels[levels.count - 1] = level
            let tags = result.tags + MetadataTags.tags(of: reader.metadata, vocabulary: request.policy.vocabulary)
            try scanMembers(of: reader, archive: archive, archiveTags: tags)
            let nested = NestedSource(
                member: path, format: reader.format, seal: try seal(reader, archive: archive), copy: copy)
            try line.submit(.nested(archive: archive, unit: result.unit, nested, size: spool.size))
        } catch var error as ArchiveError {
            // The spooled file's name says nothing to anybody.
            error.member =
                levels.count > 1 && error.archive != name(of: archive)
                ? result.path.description + (error.member.map { "!" + $0 } ?? "") : error.member
            error.archive = name(of: archive)
            if isAllowed(error) {
                throw LostWithin(error: error, readable: levels.last?.rawName == nil ? nil : readable)
            }
            throw error
        }
    }
}
