import Archives
import Foundation
import Judgement
import Policies
import Provenance
import RecordIndex
import Relations

/// Why nothing of a restore set can be taken over into the next one as it is, so that all sources are read; no fault of theirs.
struct TakeoverFault: Error, Sendable {
    /// Behind "because".
    let reason: String
}

/// What a new restore set takes over from the one that it is made of, where other decisions changed nothing: members without
/// splitting them, archives without reading them.
///
/// What changes is known beforehand (`TakeoverPlan`). The scan's ledger calls this in the order of the sources, from one thread at
/// a time.
final class Takeover: @unchecked Sendable {
    private let plan: TakeoverPlan
    private let manifest: Manifest
    private let folder: String
    let rows: IndexRows
    /// Tables of members with several, in the order in which they came.
    let recordTables: [String]
    private var lines: LineReader
    /// The member whose lines come next, counted over the whole run.
    private var nextUnit = 0

    /// Throws `TakeoverFault`, and `RestoreSetError` and `RecordIndexError` where files are not what they should be.
    ///
    /// - Parameters:
    ///   - recollection: of the same restore set.
    ///   - scan: with the decisions that hold now.
    ///   - earlier: how many of them the restore set was made with.
    init(
        restoreSet folder: String, manifest: Manifest, recollection: Recollection, scan: ScanRequest, earlier: Int
    ) throws {
        self.folder = folder
        self.manifest = manifest
        rows = try IndexRows(recollection.reader)
        recordTables = try recollection.reader.recordTables()
        lines = try LineReader(path: folder + "/" + Restore.diffName)
        plan = try TakeoverPlan(
            restoreSet: folder, manifest: manifest, index: recollection.reader, scan: scan, earlier: earlier)
    }

    /// What became of records because of others.
    var cascade: Cascade { plan.cascade }
    /// Records that decisions newly are about.
    var decided: Set<RecordRef> { plan.decided }
    /// Whether files may follow rows.
    var settlesFiles: Bool { plan.settlesFiles }

    // MARK: While the sources are read

    /// A pass begins.
    func begin() throws {
        lines = try LineReader(path: folder + "/" + Restore.diffName)
        nextUnit = 0
    }

    /// A source of which nothing has changed; `nil` where it is to be read.
    func source(_ archive: Int, path: String) throws -> ScanLedger.Source? {
        guard plan.archives.contains(archive) else { return nil }
        let entry = manifest.predicate.sources[archive]
        guard let format = ArchiveFormat(description: entry.format), let sha256 = Digest256(hexadecimal: entry.sha256)
        else { throw TakeoverFault(reason: "its manifest names an unknown format") }
        return ScanLedger.Source(
            name: entry.name, path: path, format: format,
            seal: SourceSeal(unread: entry.bytes, sha256: sha256, unpackedSize: entry.unpackedBytes), tags: [],
            declared: [], taken: entry)
    }

    func entries(ofArchive archive: Int) -> [Manifest.MemberEntry] { manifest.predicate.sources[archive].members }

    /// What the manifest says of a member of which nothing has changed; `nil` where it is to be read. Throws `TakeoverFault`.
    func member(_ member: MemberResult, archive: Int) throws -> Manifest.MemberEntry? {
        let entries = entries(ofArchive: archive)
        guard plan.members.contains(plan.unit(member.unit, archive)) else { return nil }
        guard entries.indices.contains(member.unit), case let entry = entries[member.unit],
            entry.name == member.path.text, entry.part ?? 0 == member.part, entry.kind == member.kind.rawValue
        else { throw TakeoverFault(reason: "the sources, read again, have other members than its manifest") }
        return entry
    }

    /// What is known of a member that was not split.
    struct TakenMember {
        let preamble: Int
        let cuts: CutSums
        let applied: [Int]
    }

    /// Hands out the cuts and lines of a member that was not split. Throws `RestoreSetError`.
    func take(
        _ member: MemberResult, archive: Int, cuts: ([Cut]) throws -> Void,
        lines: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> TakenMember {
        let id = plan.unit(member.unit, archive) + 1
        let written = try rows.reader.member(id)
        guard written.records == member.tally.records, written.bytes == member.size,
            written.preamble <= member.size, written.applied.allSatisfy(isEarlier)
        else { throw torn }
        var sums = CutSums(preamble: written.preamble, size: member.size)
        var trace = RemovalTrace()
        try rows.reader.forEachCutBlock(ofMember: id) { block in
            guard let some = RemovalSpool.cuts(of: block), some.allSatisfy({ sums.add($0) }) else { throw torn }
            for cut in some where cut.role == .record || cut.role == .element { trace.add(cut) }
            try cuts(some)
        }
        guard trace == plan.traces[plan.unit(member.unit, archive)] ?? RemovalTrace() else { throw torn }
        try forwardLines(of: member, archive: archive, lines)
        return TakenMember(preamble: written.preamble, cuts: sums, applied: written.applied)
    }

    /// Hands out the lines of a member of an archive that was not read; the decisions that were about its records.
    func takeLines(
        _ member: MemberResult, archive: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> [Int] {
        try forwardLines(of: member, archive: archive, body)
        let applied = try rows.reader.member(plan.unit(member.unit, archive) + 1).applied
        guard applied.allSatisfy(isEarlier) else { throw torn }
        return applied
    }

    private func isEarlier(_ decision: Int) -> Bool { (0..<plan.earlierDecisions).contains(decision) }

    private func forwardLines(
        of member: MemberResult, archive: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let unit = plan.unit(member.unit, archive)
        guard unit >= nextUnit else { throw torn }
        try lines.forward(plan.lineCounts[nextUnit..<unit].reduce(0, +)) { _ in }
        try lines.forward(plan.lineCounts[unit], body)
        nextUnit = unit + 1
    }

    private var torn: RestoreSetError {
        RestoreSetError(
            .usage, "\(folder)/\(Restore.indexName) and the manifest do not fit together",
            advice: "See what is wrong with 'winnow verify \(folder)'; write it again with 'winnow restore'.")
    }

    /// Records of a batch that decisions newly are about.
    func newlyDecided(_ findings: MemberFindings, archive: Int, member: MemberResult) -> [RecordRef] {
        let unit = plan.unit(member.unit, archive)
        return findings.judged.flatMap { part, _ in
            part.overridden.compactMap { row, override in
                guard let decision = override.decision, decision >= plan.earlierDecisions else { return nil }
                return RecordRef(unit: unit, ordinal: part.batch.ordinal(ofRow: row))
            }
        }
    }

    // MARK: When they have been read

    /// Completes what a scan that did not read everything knows. Throws `TakeoverFault` where it found something else than was
    /// expected.
    func complete(_ result: inout ScanResult) throws {
        guard result.isForeseen else {
            throw TakeoverFault(reason: "the decisions are about records that its files do not tell of")
        }
        result.relations = plan.relations
        result.references = plan.cascade.closure.references
        result.unknownTags = plan.unknownTags
    }

    /// Takes over the notes of the manifest; the one about decisions that are about nothing is made anew.
    func takeNotes(_ result: inout ScanResult, decisions: Decisions?) {
        var notes = manifest.predicate.notes
        if let entry = manifest.predicate.decisions, entry.applied < entry.count,
            let at = notes.lastIndex(of: Scan.unused(entry.count - entry.applied, of: entry.count))
        {
            notes.remove(at: at)
        }
        if let count = decisions?.overrides.count, result.appliedDecisions < count {
            // Behind what is known at once, before what is said of relations and of members.
            let own = notes.reversed().prefix { ScanResult.isOfUnread($0) }.count
            let unmatched = result.unmatched.count
            notes.insert(
                Scan.unused(count - result.appliedDecisions, of: count), at: max(0, notes.count - own - unmatched))
        }
        result.takenNotes = notes
    }

    /// Copies what the restore set has of an archive of which nothing has changed. Throws `RestoreSetError` where the files are not
    /// those that the manifest names.
    func copyFiles(
        ofArchive archive: Int, to output: RestoreSetFolder, progress: (Int) -> Void
    ) throws -> [WrittenFile] {
        let own = TakeoverPlan.outputs(of: manifest.predicate.sources[archive].name, in: manifest)
        var done = 0
        return try own.map { entry in
            guard let source = FoundFile.open(folder + "/" + entry.name) else {
                throw RestoreSetError(.usage, "\(folder)/\(entry.name) cannot be read")
            }
            try? FileManager.default.createDirectory(
                atPath: PathName(output.workPath + "/" + entry.name).place, withIntermediateDirectories: true)
            let file = try output.create(entry.name)
            while let bytes = try source.read(upToCount: Self.copyBytes), !bytes.isEmpty {
                try bytes.withUnsafeBytes { try file.write($0) }
                done += bytes.count
                progress(done)
            }
            try file.finish()
            let sha256 = try file.digest()
            try manifest.checkDigest(of: entry.name, in: folder, sha256.description)
            return WrittenFile(path: entry.name, size: file.size, sha256: sha256)
        }
    }

    private static let copyBytes = 1 << 20
}

/// Which ranges of a member went where, as one number: the cuts of an index have to be those of the manifest diff.
struct RemovalTrace: Equatable, Sendable {
    private var count = 0
    private var hash: UInt64 = 0

    mutating func add(_ cut: Cut) {
        add(
            offset: cut.offset, length: cut.length, cut.target,
            digest: cut.sha256.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// Of a line about a record that does not lie in another one.
    mutating func add(_ line: WrittenLine) {
        add(
            offset: line.offset, length: line.length, line.target,
            digest: UInt64(line.sha256.prefix(16), radix: 16) ?? 0)
    }

    private mutating func add(offset: Int, length: Int, _ target: CutTarget, digest: UInt64) {
        count += 1
        for word in [UInt64(offset), UInt64(length), UInt64(target.rawValue), digest] {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
    }
}

/// What cuts of a member come to, checked on the way: they ascend, lie in the member and do not overlap.
struct CutSums {
    private let size: Int
    private var position: Int
    private(set) var removed = 0
    private(set) var frames = 0
    private var head = 0
    private var elements: [CutTarget: Int] = [:]
    private var bytes: [CutTarget: (count: Int, bytes: Int)] = [:]

    init(preamble: Int, size: Int) {
        self.size = size
        position = preamble
    }

    /// Behind the preamble, as `CutPlanner.sizes` has it.
    var targets: [CutTarget: (count: Int, bytes: Int)] { bytes.mapValues { ($0.count, $0.bytes + frames) } }

    /// `false` where the cut cannot be there.
    mutating func add(_ cut: Cut) -> Bool {
        guard cut.offset >= position, cut.length >= 0, cut.length <= size - cut.offset else { return false }
        position = cut.offset + cut.length
        if cut.isRemoved { removed += cut.length }
        switch cut.role {
        case .record: grow(cut.target, cut.length, count: 1)
        case .element:
            let before = elements[cut.target, default: 0]
            grow(cut.target, cut.length + (before == 0 ? head : ListSeparator.bytes.count), count: 1)
            elements[cut.target] = before + 1
        case .gap: break
        case .frame: frames += cut.length
        case .head, .lostHead: head += cut.length
        case .tail, .lostTail:
            for target in elements.keys { grow(target, cut.length, count: 0) }
            head = 0
            elements = [:]
        }
        return true
    }

    private mutating func grow(_ target: CutTarget, _ length: Int, count: Int) {
        let old = bytes[target] ?? (0, 0)
        bytes[target] = (old.count + count, old.bytes + length)
    }
}
