import Archives
import Detection
import Foundation
import Judgement
import Policies
import Provenance
import RecordIndex
import Records
import Relations

/// Writes down what the scan finds, in source order: counts in memory, removals in the spool, records in the index.
///
/// Its calls come one at a time, from the line's deliveries; the last, `finish`, when the line has ended.
final class ScanLedger: @unchecked Sendable {
    struct Source {
        let name: String
        let path: String
        let format: ArchiveFormat
        let seal: SourceSeal
        let tags: [Tag]
        var declared: [TableDeclaration]
        /// Of an archive that was not read, what was remembered of it, or what a manifest says of it.
        var recalled: (account: ArchiveAccount, tallies: [String: Tally])?
        var taken: Manifest.Source?
    }

    private let conversions: [String: SourceConversion]
    private let spool: RemovalSpool?
    private let index: RecordIndexWriter?
    /// Where relations are gathered; `nil` when they are known.
    private let edges: EdgeStore?
    /// Where the records' leaves go; `nil` where no trees are made.
    private let leaves: (any RecordLeafSink)?
    private let policy: Policy
    private let disclosure: Disclosure
    private var members: [[MemberResult]]
    private var unknownTags: [Tag: Int] = [:]
    private var files = OwnedFiles()
    /// Decisions of persons that were about a record.
    private var decisions: Set<Int> = []
    private let memory: (any ArchiveMemory)?
    /// Those about records of the current member.
    private var applied: Set<Int> = []
    private let takeover: Takeover?
    /// Records that decisions newly are about, where something is taken over.
    private var newlyDecided: Set<RecordRef> = []
    /// By archive: of those that may be remembered what holds beside any others, and of those that are what became of records of
    /// theirs that are kept.
    private var settled: [Int: SettledPart] = [:]
    private var judgedAnew: [Int: [String: Tally]] = [:]
    private var takenOver = TakenOver()
    private var current: (archive: Int, result: MemberResult, planner: CutPlanner?)?

    /// Distinct unknown tag values that are listed one by one; a free-text field taken for a tag has as many as records.
    static let unknownTagLimit = 1_000

    init(_ request: ScanRequest, spool: RemovalSpool?, edges: EdgeStore?, leaves: (any RecordLeafSink)?) throws {
        self.spool = spool
        self.leaves = leaves
        self.edges = edges
        takeover = request.takeover
        try takeover?.begin()
        members = Array(repeating: [], count: request.sources.count)
        policy = request.policy
        conversions = request.conversions
        memory = request.memory
        disclosure = request.disclosure
        index = try request.index.map { index in
            // Left by a pass that has to start again; the name is the run's own.
            unlink(index.path)
            return try RecordIndexWriter(
                path: index.path, mode: index.mode,
                scoreWithoutEvidence: Scorer(prior: request.policy.detection.prior).scoreWithoutFindings.probability,
                tags: request.recollection?.tags ?? [], tables: request.takeover?.recordTables ?? [])
        }
    }

    func addArchive(_ archive: Int, name: String, format: String) throws {
        try index?.addArchive(id: archive, name: name, format: format)
    }

    func begin(_ member: MemberResult, archive: Int) throws {
        let planner = spool.map { spool in
            let unit = member.unit
            return CutPlanner(pendingFile: spool.path + "-pending") { [index] cuts, lines in
                try spool.append(unit, archive: archive, cuts: cuts, lines: lines)
                if !cuts.isEmpty { try index?.append(cuts: RemovalSpool.bytes(of: cuts)) }
            }
        }
        current = (archive, member, planner)
        try leaves?.begin(member)
        try index?.begin(
            archive: archive, position: member.unit, part: member.part, path: member.path.text, table: member.table,
            format: member.format)
    }

    func add(_ findings: MemberFindings) throws {
        guard case (let archive, var result, var planner)? = current else { return }
        current = nil
        for (part, tally) in zip(findings.judged, findings.tallies) { result.add(tally, table: part.judge.table) }
        for claim in findings.files { files.add(claim) }
        decisions.formUnion(findings.decisions)
        applied.formUnion(findings.decisions)
        if let takeover { newlyDecided.formUnion(takeover.newlyDecided(findings, archive: archive, member: result)) }
        if let leaves, let added = findings.leaves { try leaves.add(added) }
        if let edges, !findings.relations.isEmpty { try edges.add(findings.relations) }
        remember(findings, of: result.unit, archive: archive)
        // In an order of its own, so that the same ones are listed each time.
        for (tag, count) in findings.unknownTags.sorted(by: { $0.key < $1.key })
        where unknownTags[tag] != nil || unknownTags.count < Self.unknownTagLimit {
            unknownTags[tag, default: 0] += count
        }
        if var planning = planner.take() {
            try Self.plan(findings, &planning)
            try planning.flush()
            planner = planning
        }
        current = (archive, result, planner)
        if let index { try index.append(findings.judged.map { ($0.batch, $0.judge) }) }
    }

    /// Hands on what is to be remembered of a batch.
    ///
    /// - Parameter unit: of the member in its archive.
    private func remember(_ findings: MemberFindings, of unit: Int, archive: Int) {
        guard let memory, !findings.judged.isEmpty else { return }
        var part = settled.removeValue(forKey: archive) ?? SettledPart()
        defer { settled[archive] = part }
        if let kept = findings.kept { memory.gather(batch: kept, of: archive) }
        let place = BatchPlace(unit: unit, number: part.batches)
        part.batches += 1
        part.units.insert(unit)
        if findings.isOpen || findings.tellsColumns {
            let piece = ArchivePiece(kind: findings.isOpen ? .records : .columns, bytes: place.stored)
            memory.gather(piece, of: archive)
        }
        for piece in findings.pieces { memory.gather(piece, of: archive) }
        guard !findings.isOpen else {
            part.openUnits.insert(unit)
            return
        }
        for (judged, tally) in zip(findings.judged, findings.tallies) {
            part.tallies[judged.judge.table, default: Tally()].add(tally)
        }
    }

    /// Adds records that were kept of an archive, which is not read.
    ///
    /// - Parameter unit: of the member in its archive, where what is found is to be remembered.
    func add(kept findings: MemberFindings, archive: Int, unit: Int? = nil) throws {
        for (part, tally) in zip(findings.judged, findings.tallies) {
            judgedAnew[archive, default: [:]][part.judge.table, default: Tally()].add(tally)
        }
        if let edges, !findings.relations.isEmpty { try edges.add(findings.relations) }
        if let unit { remember(findings, of: unit, archive: archive) }
    }

    /// Adds what an archive that is not read says of relations.
    func add(_ recalled: RelationChunk) throws { try edges?.add(recalled) }

    /// Hands the planner what the batch has, in the order of the member.
    private static func plan(_ findings: MemberFindings, _ planner: inout CutPlanner) throws {
        guard !findings.marks.isEmpty || planner.isInList else {
            for removal in findings.removals { try planner.remove(removal) }
            return
        }
        var rows = findings.judged.flatMap { part, _ in
            (0..<part.batch.rowCount).map { row in
                let (offset, length) = part.batch.range(ofRow: row)
                return (range: offset..<(offset + length), isKept: part.decisions[row] == .keep)
            }
        }
        if findings.judged.count > 1 {
            rows.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        }
        var mark = 0
        var removal = 0
        for row in rows {
            while mark < findings.marks.count, findings.marks[mark].range.lowerBound <= row.range.lowerBound {
                try planner.add(findings.marks[mark])
                mark += 1
            }
            if row.isKept {
                try planner.keep(row.range)
            } else if removal < findings.removals.count {
                try planner.remove(findings.removals[removal])
                removal += 1
            }
        }
        for rest in findings.marks[mark...] { try planner.add(rest) }
    }

    /// - Parameters:
    ///   - file: what it is called and its digest, where it may belong to a row.
    ///   - isReread: its records are found again only by reading it.
    ///   - caution: what a person should know of how its records were read.
    func end(size: Int, file: (path: String, sha256: Digest256)?, isReread: Bool, caution: String?) throws {
        guard case (let archive, var result, var planner)? = current else { return }
        result.size = size
        result.file = file
        result.isReread = isReread
        result.caution = caution ?? result.caution
        try planner?.finish()
        if let planner {
            result.removed = planner.removed
            result.cutBytes = planner.sizes
            result.frameBytes = planner.frames
        }
        members[archive].append(result)
        current = nil
        if !result.isOpaque { takenOver.membersRead += 1 }
        try index?.endMember(
            bytes: size, records: result.tally.records, preamble: result.preamble, isReread: isReread, applied: applied)
        applied = []
    }

    /// Notes that the member which began last is an archive, of which the members follow.
    func endNested(unit: Int, archive: Int, _ nested: NestedSource, size: Int) {
        guard let at = members[archive].firstIndex(where: { $0.unit == unit }) else { return }
        members[archive][at].nested = nested
        members[archive][at].size = size
    }

    /// Writes down a member that was not read, as an earlier run found it.
    func take(_ member: MemberResult, archive: Int) throws {
        guard let takeover else { return }
        var member = member
        let taken = try takeover.take(member, archive: archive) { cuts in
            try spool?.append(member.unit, archive: archive, cuts: cuts, lines: [])
        } lines: { lines in
            try spool?.append(lines: lines)
        }
        member.preamble = taken.preamble
        member.removed = taken.cuts.removed
        member.cutBytes = taken.cuts.targets
        member.frameBytes = taken.cuts.frames
        decisions.formUnion(taken.applied)
        members[archive].append(member)
        takenOver.membersTaken += 1
        try index?.takeOver(archive: archive, from: takeover.rows)
    }

    /// Writes down an archive of which nothing was read.
    func takeArchive(_ archive: Int, name: String, format: String) throws {
        guard let takeover else { return }
        try addArchive(archive, name: name, format: format)
        takenOver.archives += 1
        for (unit, entry) in takeover.entries(ofArchive: archive).enumerated() {
            let member = MemberResult(entry, unit: unit)
            decisions.formUnion(
                try takeover.takeLines(member, archive: archive) { lines in try spool?.append(lines: lines) })
            members[archive].append(member)
            if !member.isOpaque { takenOver.membersTaken += 1 }
            try index?.takeOver(archive: archive, from: takeover.rows)
        }
    }

    func finish(sources: [Source], notes: [String]) throws -> ScanResult {
        settleFiles()
        let archives = zip(sources, members).enumerated().map { archive, found in
            let (source, members) = found
            if let recalled = source.recalled {
                var tallies = recalled.tallies
                for (table, tally) in judgedAnew[archive] ?? [:] { tallies[table, default: Tally()].add(tally) }
                var result = recalled.account.result(name: source.name, path: source.path, tallies: tallies)
                result.settled = settled[archive] ?? SettledPart()
                return result
            }
            let conversion = conversions[source.path]
            let original = conversion?.isRepeatable == true ? conversion?.original : nil
            return ArchiveResult(
                name: source.name, path: source.path, format: source.format, seal: source.seal, members: members,
                tags: source.tags, declared: source.declared, original: original, taken: source.taken,
                settled: settled[archive] ?? SettledPart())
        }
        var result = ScanResult(
            archives: archives, unknownTags: unknownTags, notes: notes, indexMode: try finishIndex(archives))
        result.appliedDecisions = decisions.count
        if let takeover {
            result.takenOver = takenOver
            result.isForeseen = newlyDecided == takeover.decided
        }
        return result
    }

    /// Says of each file whether it follows its row.
    private func settleFiles() {
        guard !files.isEmpty, takeover?.settlesFiles ?? true else { return }
        for archive in members.indices {
            for at in members[archive].indices {
                guard let file = members[archive][at].file, let claim = files.claim(on: file.path) else { continue }
                members[archive][at].owned = OwnedFile(
                    decision: claim.decision, owner: claim.owner, sha256: file.sha256)
            }
        }
    }

    private func finishIndex(_ archives: [ArchiveResult]) throws -> IndexMode? {
        guard let index else { return nil }
        for (id, archive) in archives.enumerated() {
            try index.finishArchive(id: id, bytes: archive.seal.size, sha256: archive.seal.sha256.description)
        }
        return try index.finish(meta: meta)
    }

    /// What the index says of the run: enough to explain a decision from the index alone.
    private var meta: [String: String] {
        var meta = [
            "tool": "\(Tool.name) \(Tool.version)", "policy": policy.digest, "keys": disclosure.keysName,
            "excerpts": disclosure.excerpts.rawValue,
        ]
        func add(_ table: TablePolicy, _ suffix: String) {
            meta["prior" + suffix] = "\(table.detection.prior)"
            meta["drop" + suffix] = "\(table.thresholds.drop)"
            meta["hold" + suffix] = "\(table.thresholds.hold)"
        }
        add(policy.general, "")
        for (name, table) in policy.tables { add(table, " " + name.lowercased()) }
        return meta
    }
}
