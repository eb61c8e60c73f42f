import Archives
import Foundation
import Judgement
import Policies
import RecordIndex
import Records
import Relations

/// One side of a comparison: what was decided about a backup's records, read from a restore set, from an index, or from a dry run.
public final class ComparisonSide {
    /// What the user calls it.
    public let name: String
    /// Records by table, as the manifest or the index counts them.
    public let tables: [(name: String, counts: Counts)]
    /// Whether `tables` has each table by itself: an index does not where a member has records of several.
    let countsTables: Bool
    /// SHA-256 of the policy in force.
    public let policyDigest: String?
    let policy: Policy?
    /// The archives' digests by their names.
    let digests: [String: String]
    /// Of archives of one digest the first.
    private let archives: [String: String]
    /// How records are named: `clear` or `hmac-sha256`.
    let keys: String
    /// Whether each record of the backup has a row in an index.
    public let isComplete: Bool

    private let diff: WrittenDiff?
    private let index: RecordIndexReader?
    private let meta: [String: String]
    private lazy var lines = Result { try diff?.lines() }
    /// Members in source order, by where they are.
    private let positions: [MemberPlace: Int]
    private let indexed: [MemberPlace: IndexedMember]
    private let indexedByID: [Int: IndexedMember]

    /// Records of a table.
    public struct Counts: Sendable, Equatable {
        public var records = 0
        public var kept = 0
        public var held = 0
        public var dropped = 0

        mutating func add(_ other: Counts) {
            records += other.records
            kept += other.kept
            held += other.held
            dropped += other.dropped
        }
    }

    struct MemberPlace: Hashable {
        let archive: String
        let path: String
        let part: Int
    }

    /// A record as a side has it.
    struct Located {
        let place: MemberPlace
        let ordinal: Int
        let table: String
        let key: String?
        let judgement: ComparedJudgement
    }

    /// A restore set's folder, or an index file. Throws `RestoreSetError`, `RecordIndexError` or `PolicyError`.
    public convenience init(path: String) throws {
        if Self.isRestoreSet(path) {
            let index = path + "/" + Restore.indexName
            try self.init(
                name: path, manifest: Manifest(restoreSet: path), diff: WrittenDiff(restoreSet: path),
                index: FileManager.default.fileExists(atPath: index) ? RecordIndexReader(path: index) : nil)
        } else {
            try self.init(name: path, manifest: nil, diff: nil, index: RecordIndexReader(path: path))
        }
    }

    /// Whether a path is the folder of a restore set.
    public static func isRestoreSet(_ path: String) -> Bool {
        [Restore.manifestName, Restore.diffName].allSatisfy { FileManager.default.fileExists(atPath: path + "/" + $0) }
    }

    /// Whether a path is a restore set or an index, and so needs no dry run.
    public static func isWritten(_ path: String) -> Bool { isRestoreSet(path) || RecordIndexReader.isIndex(path) }

    init(name: String, manifest: Manifest?, diff: WrittenDiff?, index: RecordIndexReader?) throws {
        self.name = name
        self.diff = diff
        self.index = index
        meta = try index?.meta() ?? [:]
        let members = try index?.members() ?? []
        func place(_ member: IndexedMember) -> MemberPlace {
            MemberPlace(archive: member.archive, path: member.path, part: member.part)
        }
        indexed = Dictionary(members.map { (place($0), $0) }, uniquingKeysWith: { first, _ in first })
        indexedByID = Dictionary(members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        isComplete = meta["mode"] == "full"
        let sources: [(name: String, sha256: String)]
        if let manifest {
            let predicate = manifest.predicate
            policyDigest = predicate.policy.sha256
            policy = try Policy(written: predicate.policy.content)
            sources = predicate.sources.map { ($0.name, $0.sha256) }
            keys = predicate.disclosure.keys
            tables = predicate.tables.map { ($0.name, Counts($0.counts)) }
            countsTables = true
            positions = Dictionary(
                predicate.sources.flatMap { source in
                    source.members.map { MemberPlace(archive: source.name, path: $0.name, part: $0.part ?? 0) }
                }.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        } else {
            policyDigest = meta["policy"]
            policy = nil
            sources = try index?.archives() ?? []
            keys = meta["keys"] ?? "clear"
            tables = try index?.decisions().map { ($0.table, Counts($0.counts)) } ?? []
            countsTables = !tables.contains { $0.name.isEmpty }
            positions = Dictionary(
                members.enumerated().map { (place($1), $0) }, uniquingKeysWith: { first, _ in first })
        }
        digests = Dictionary(sources, uniquingKeysWith: { first, _ in first })
        archives = Dictionary(sources.map { ($0.sha256, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// What holds for a table; `nil` where neither the policy nor the index says so.
    func rules(forTable table: String) -> ComparedRules? {
        if let policy {
            let table = policy.effective(forTable: table)
            return ComparedRules(thresholds: table.thresholds, prior: table.detection.prior, policy: table)
        }
        func number(_ name: String) -> Double? {
            (meta["\(name) \(table.lowercased())"] ?? meta[name]).flatMap(Double.init)
        }
        guard let drop = number("drop"), let hold = number("hold"), let prior = number("prior") else { return nil }
        return ComparedRules(thresholds: Thresholds(drop: drop, hold: hold), prior: prior, policy: nil)
    }

    // MARK: All records, in short

    /// Adds all that is written of single records. Records without a name by which the other side could have them are
    /// counted instead; the count is returned.
    ///
    /// - Parameter withKept: also those that the index says were kept.
    func enter(into entries: ComparisonEntries, names: ComparisonNames, withKept: Bool) throws -> Int {
        if let diff { try enter(diff, into: entries, names: names) }
        guard let index, diff == nil || withKept else { return 0 }
        var unnamed = 0
        try index.forEachOutline(diff == nil ? withKept ? .all : .notKept : .kept) { record in
            guard let member = indexedByID[record.member] else { return }
            let place = MemberPlace(archive: member.archive, path: member.path, part: member.part)
            guard let name = names.name(place, record.ordinal, table: record.table ?? "", key: record.key, of: self)
            else {
                unnamed += 1
                return
            }
            let decision: UInt8 = record.decision == "keep" ? 0 : record.decision == "hold" ? 1 : 2
            try entries.append(
                ComparisonEntry(
                    name: name, judgement: 0, order: order(place, record.ordinal),
                    place: .init(record.id, isIndexed: true, decision: decision, hasName: true)))
        }
        return unnamed
    }

    private func enter(_ diff: WrittenDiff, into entries: ComparisonEntries, names: ComparisonNames) throws {
        var number = 0
        try diff.forEachRaw { bytes, offset in
            number += 1
            guard let line = ShortLine(bytes) else { throw diff.malformed("line \(number)") }
            // A file that follows its row is no record; the row has a line of its own.
            guard line.record > 0 else { return true }
            let place = MemberPlace(archive: line.archive, path: line.member, part: line.part)
            let name = names.name(place, line.record, table: line.table, key: line.key, of: self)
            try entries.append(
                ComparisonEntry(
                    name: name ?? names.name(table: line.table, digest: line.sha256),
                    judgement: names.hash(line.judgement), order: order(place, line.record),
                    place: .init(
                        offset, isIndexed: false, decision: line.decision.rawValue, hasName: name != nil)))
            return true
        }
    }

    private func order(_ place: MemberPlace, _ ordinal: Int) -> UInt64 {
        RecordRef(unit: positions[place] ?? RecordRef.unitLimit - 1, ordinal: ordinal).rawValue
    }

    // MARK: Single records, in full

    /// The record that an entry stands for.
    func record(at place: ComparisonEntry.Place) throws -> Located {
        guard place.isIndexed else {
            guard let line = try lines.get()?.line(at: place.locator) else { throw changed }
            return Located(
                place: MemberPlace(archive: line.archive, path: line.member.text, part: line.part),
                ordinal: line.record, table: line.table ?? "", key: line.key, judgement: ComparedJudgement(line))
        }
        guard let (record, evidence) = try index?.record(id: place.locator) else { throw changed }
        return Located(record, evidence)
    }

    /// How a record of the same backup stands that has no line in the manifest diff: it was kept.
    func standing(ofUnlisted record: Located, in other: ComparisonSide) throws -> Standing {
        guard let index, let archive = other.digests[record.place.archive].flatMap({ archives[$0] }),
            let member = indexed[MemberPlace(archive: archive, path: record.place.path, part: record.place.part)]
        else { return .kept }
        if let (found, evidence) = try index.record(id: member.id << 32 | record.ordinal) {
            return .judged(Located(found, evidence).judgement)
        }
        // Of a record without a row, a sparse index says what holds for most.
        guard !isComplete, let quiet = meta["score_without_evidence"].flatMap(Double.init) else { return .kept }
        var judgement = ComparedJudgement(decision: .keep, reason: .none)
        judgement.score = ComparedJudgement.rounded(quiet)
        judgement.tag = member.claim.map {
            WrittenLine.Tag(
                claim: $0, source: member.tagSource ?? "", name: member.tagName ?? "", value: member.tagValue ?? "")
        }
        return .judged(judgement)
    }

    private var changed: RestoreSetError {
        RestoreSetError(.usage, "\(name) was changed while it was read", advice: "Compare again when nobody writes it.")
    }
}

extension ComparisonSide.Counts {
    init(_ counts: Manifest.Counts) {
        self.init(records: counts.records, kept: counts.kept, held: counts.held, dropped: counts.dropped)
    }

    init(_ counts: [String: Int]) {
        self.init(
            records: counts.values.reduce(0, +), kept: counts["keep"] ?? 0, held: counts["hold"] ?? 0,
            dropped: counts["drop"] ?? 0)
    }
}

extension ComparisonSide.Located {
    init(_ record: IndexedRecord, _ evidence: [IndexedEvidence]) {
        place = .init(archive: record.archive, path: record.member, part: record.part)
        ordinal = record.ordinal
        table = record.table ?? ""
        key = record.key
        judgement = ComparedJudgement(record, evidence)
    }
}

extension ComparedJudgement {
    init(_ line: WrittenLine) {
        self.init(decision: line.decision, reason: line.reason)
        score = line.score.map(Self.rounded)
        tag = line.tag
        contradicts = line.contradicts
        evidence = line.evidence
        parents = line.parents
        override = line.override
        misfit = line.misfit
        isWhole = true
    }

    init(_ record: IndexedRecord, _ found: [IndexedEvidence]) {
        self.init(
            decision: Decision.allCases.first { $0.name == record.decision } ?? .keep,
            reason: Reason.allCases.first { $0.name == record.reason } ?? .none)
        score = Self.rounded(record.score)
        tag = record.claim.map {
            WrittenLine.Tag(
                claim: $0, source: record.tagSource ?? "", name: record.tagName ?? "", value: record.tagValue ?? "")
        }
        evidence = found.map {
            WrittenLine.Evidence(
                detector: $0.detector, field: $0.field, weight: ($0.weight * 100).rounded() / 100, excerpt: $0.excerpt)
        }
    }

    /// Scores are written with four places.
    static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }

    /// Whether two decisions that are the same came about in the same way, as far as both sides say.
    func isSame(as other: ComparedJudgement) -> Bool {
        guard decision == other.decision, reason == other.reason, score == other.score, tag == other.tag,
            ComparisonCause.evidenceChanges(evidence, other.evidence).isEmpty
        else { return false }
        guard isWhole, other.isWhole else { return true }
        return contradicts == other.contradicts && parents == other.parents && override == other.override
            && misfit == other.misfit
    }
}
