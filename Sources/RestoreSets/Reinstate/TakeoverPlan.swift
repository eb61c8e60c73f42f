import Archives
import Foundation
import Judgement
import Policies
import Provenance
import RecordIndex
import Relations

/// What changes in a restore set by further decisions that records stay, found out from its files alone: its manifest, its manifest
/// diff, and the references that its index has of what did not stay.
///
/// Such decisions only ever make more records stay. What stays stays as it was, but for records with the same bytes as one that a
/// decision is about.
struct TakeoverPlan: Sendable {
    /// How many decisions there were before.
    let earlierDecisions: Int
    /// Records that decisions newly are about.
    private(set) var decided: Set<RecordRef> = []
    let cascade: Cascade
    let relations: [RelationResult]
    let unknownTags: [Tag: Int]
    /// Archives that need not be read, and members that need not be split, counted over the whole run.
    private(set) var archives: Set<Int> = []
    private(set) var members: Set<Int> = []
    /// Lines of the manifest diff by member.
    let lineCounts: [Int]
    /// What the lines say of the cuts, by member.
    let traces: [Int: RemovalTrace]
    let settlesFiles: Bool
    private let firstUnits: [Int]

    /// A member's number counted over the whole run.
    func unit(_ position: Int, _ archive: Int) -> Int { firstUnits[archive] + position }

    /// Throws `TakeoverFault`, and errors of the files.
    init(
        restoreSet folder: String, manifest: Manifest, index: RecordIndexReader, scan: ScanRequest, earlier: Int
    ) throws {
        let predicate = manifest.predicate
        let entries = predicate.sources.flatMap(\.members)
        try Self.check(manifest, entries, scan)
        earlierDecisions = earlier
        firstUnits = predicate.sources.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.members.count) }
        lineCounts = entries.map { entry in
            (entry.counts?.held ?? 0) + (entry.counts?.dropped ?? 0) + (entry.decision == nil ? 0 : 1)
        }
        let known = try predicate.relations.map { try $0.map(Self.relation) } ?? []
        unknownTags = try Self.unknownTags(predicate)
        guard let rows = try index.references(limit: FollowedReferences.limit),
            let references = FollowedReferences(rows, units: entries.count, relations: known.count)
        else {
            throw TakeoverFault(reason: "its index does not have the references to what does not stay")
        }
        let lines = try TakeoverLines(
            WrittenDiff(path: folder + "/" + Restore.diffName), counts: lineCounts, entries: entries,
            decisions: scan.decisions?.overrides ?? [], policy: scan.policy, earlier: earlier,
            parents: references.records)
        decided = lines.decided
        traces = lines.traces
        // A backup of which all stays may be read otherwise: fewer passes teach less of how tables are spelled.
        guard lines.hasOthers else { throw TakeoverFault(reason: "no record stays out by itself") }
        let before = try Self.follow(references, known, keeping: [])
        try Self.check(before, known)
        let after = try Self.follow(references, known, keeping: decided)
        guard after.failures.isEmpty else { throw TakeoverFault(reason: "a relation forbids what would follow") }
        cascade = Cascade(after, relations: known.map(\.relation), names: lines.names, disclosure: scan.disclosure)
        relations = known.enumerated().map { at, one in
            RelationResult(
                relation: one.relation, counts: one.counts.map { $0.with(after.perRelation[at]) })
        }
        var changed = Set(decided.map(\.unit))
        changed.formUnion(Self.changes(before, after).lazy.map(\.unit))
        changed.formUnion(
            try Self.twins(
                of: lines.identities, entries, except: changed, index: index, isFull: predicate.index == "full"))
        // Rows that own files are needed all together, as long as a file follows one.
        settlesFiles = entries.contains { $0.decision != nil }
        if settlesFiles { changed.formUnion(Self.owners(entries, scan.policy.files)) }
        try choose(changed, entries, index: index, manifest: manifest, folder: folder, scan: scan)
    }

    private mutating func choose(
        _ changed: Set<Int>, _ entries: [Manifest.MemberEntry], index: RecordIndexReader, manifest: Manifest,
        folder: String, scan: ScanRequest
    ) throws {
        for (at, source) in manifest.predicate.sources.enumerated() {
            let own = firstUnits[at]..<firstUnits[at + 1]
            let isTaken =
                !own.contains(where: { changed.contains($0) || entries[$0].decision != nil })
                && scan.passphrases.isEmpty && source.format != ArchiveFormat(.folder).description
                && source.name == ArchiveSource.name(of: scan.sources[at])
                && Self.areThere(Self.outputs(of: source.name, in: manifest), folder)
            if isTaken {
                archives.insert(at)
                continue
            }
            for unit in own where entries[unit].counts != nil && !changed.contains(unit) {
                let entry = entries[unit]
                guard entry.decision == nil, entry.offsetsOf == nil, entry.kind == Member.Kind.file.rawValue,
                    try !index.member(unit + 1).isReread
                else { continue }
                members.insert(unit)
            }
        }
    }

    /// The files of an archive in a restore set, in the order in which they are written.
    static func outputs(of archive: String, in manifest: Manifest) -> [Manifest.Output] {
        let names = ["restore/", "quarantine/", "hold/"].map { $0 + archive }
        return manifest.predicate.outputs.filter { names.contains($0.name) }
    }

    private static func areThere(_ outputs: [Manifest.Output], _ folder: String) -> Bool {
        !outputs.isEmpty
            && outputs.allSatisfy { output in
                let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + output.name)
                return attributes?[.type] as? FileAttributeType == .typeRegular
                    && attributes?[.size] as? Int == output.bytes
            }
    }
}

// MARK: What hangs on what

extension TakeoverPlan {
    typealias KnownRelation = (relation: Relation, counts: Closure.RelationCounts?)

    private static func relation(_ entry: RelationEntry) throws -> KnownRelation {
        guard let onDrop = Relation.OnDrop(rawValue: entry.onDrop), let origin = Relation.Origin(rawValue: entry.from)
        else { throw TakeoverFault(reason: "its manifest has a relation of an unknown kind") }
        let relation = Relation(
            child: entry.child, childColumns: entry.columns, parent: entry.parent,
            parentColumns: entry.parentColumns ?? [], onDrop: onDrop, origin: origin)
        guard let references = entry.references, let dangling = entry.danglingInSource, let made = entry.danglingMade,
            let dropped = entry.dropped, let held = entry.held
        else { return (relation, nil) }
        guard [references, dangling, made, dropped, held].allSatisfy(isPossible) else { throw impossible }
        var counts = Closure.RelationCounts()
        (counts.references, counts.danglingInSource, counts.danglingMade) = (references, dangling, made)
        (counts.dropped, counts.held) = (dropped, held)
        return (relation, counts)
    }

    private static func follow(
        _ references: FollowedReferences, _ relations: [KnownRelation], keeping kept: Set<RecordRef>
    ) throws -> Closure {
        let spool = SpoolFolder(beside: nil)
        defer { spool.remove() }
        return try references.followed(
            keeping: kept, onDrop: relations.map(\.relation.onDrop), folder: spool.make())
    }

    /// That what follows from the references in the index is what the manifest says.
    private static func check(_ closure: Closure, _ relations: [KnownRelation]) throws {
        for (found, known) in zip(closure.perRelation, relations) {
            guard let counts = known.counts, counts == counts.with(found) else {
                guard known.counts == nil, found.dropped + found.held + found.danglingMade == 0 else {
                    throw TakeoverFault(reason: "its index and its manifest do not agree on what hangs on what")
                }
                continue
            }
        }
    }

    /// Records with another outcome, or for another parent, or by another chain of parents.
    private static func changes(_ before: Closure, _ after: Closure) -> Set<RecordRef> {
        var changed: Set<RecordRef> = []
        for change in before.changes where after.change(of: change.ref) != change { changed.insert(change.ref) }
        for change in after.changes {
            if before.change(of: change.ref) != change {
                changed.insert(change.ref)
            } else if !before.chain(of: change.ref, limit: ParentRecord.limit).elementsEqual(
                after.chain(of: change.ref, limit: ParentRecord.limit), by: { $0 == $1 })
            {
                changed.insert(change.ref)
            }
        }
        return changed
    }
}

// MARK: What else may change

extension TakeoverPlan {
    /// That numbers of a manifest, which anybody may have written, are such that they can be added.
    private static func check(_ manifest: Manifest, _ entries: [Manifest.MemberEntry], _ scan: ScanRequest) throws {
        let (predicate, policy) = (manifest.predicate, scan.policy)
        let counts = entries.flatMap { entry in (entry.tables ?? []).map(\.counts) + [entry.counts].compactMap(\.self) }
        let sizes = entries.map(\.bytes) + predicate.sources.flatMap { [$0.bytes, $0.unpackedBytes] }
        guard counts.allSatisfy(isPossible), sizes.allSatisfy(isPossible),
            predicate.unknownTags.allSatisfy({ isPossible($0.records) }),
            predicate.decisions.map({ 0 <= $0.applied && $0.applied <= $0.count }) ?? true,
            entries.count < RecordRef.unitLimit, predicate.sources.count == scan.sources.count
        else { throw impossible }
        if predicate.sources.contains(where: { $0.missing != nil }) {
            throw TakeoverFault(reason: "a source is damaged")
        }
        let priors = policy.tables.values.map(\.detection.prior)
        if predicate.index == IndexMode.sparse.rawValue,
            priors.contains(where: { $0 != policy.general.detection.prior })
        {
            throw TakeoverFault(reason: "its index is sparse, and the policy has another prior for some tables")
        }
    }

    private static func isPossible(_ number: Int) -> Bool { (0...(1 << 44)).contains(number) }

    private static func isPossible(_ counts: Manifest.Counts) -> Bool {
        let numbers = [counts.records, counts.kept, counts.held, counts.dropped] + counts.heldBy.values
        return (numbers + counts.droppedBy.values + counts.claims.values).allSatisfy { (0...(1 << 32)).contains($0) }
            && Manifest.Counts(Tally(counts)) == counts
    }

    private static var impossible: TakeoverFault { TakeoverFault(reason: "its manifest has impossible numbers") }

    private static func unknownTags(_ predicate: Manifest.Predicate) throws -> [Tag: Int] {
        var tags: [Tag: Int] = [:]
        for entry in predicate.unknownTags {
            guard let claim = Claim(rawValue: entry.tag.claim), let source = Tag.Source(rawValue: entry.tag.source)
            else {
                throw TakeoverFault(reason: "its manifest has a tag of an unknown kind")
            }
            tags[Tag(claim: claim, source: source, name: entry.tag.name, value: entry.tag.value)] = entry.records
        }
        return tags
    }

    /// Members that may have records which stay and are the same, byte for byte, as one that a decision is about.
    private static func twins(
        of identities: TakeoverLines.Identities, _ entries: [Manifest.MemberEntry], except changed: Set<Int>,
        index: RecordIndexReader, isFull: Bool
    ) throws -> Set<Int> {
        var found: Set<Int> = []
        for (unit, entry) in entries.enumerated() where entry.counts?.records ?? 0 > 0 && !changed.contains(unit) {
            let tables = entry.tables?.map(\.name) ?? [entry.table].compactMap(\.self)
            guard tables.contains(where: { identities.tables.contains($0.lowercased()) }) else { continue }
            if isFull, let keys = identities.keys, try !index.keeps(anyOf: keys, member: unit + 1) { continue }
            found.insert(unit)
        }
        return found
    }

    /// Members with rows that say which files are theirs.
    private static func owners(_ entries: [Manifest.MemberEntry], _ rules: [FileRule]) -> [Int] {
        let named = Set(rules.map { $0.table.lowercased() })
        return entries.indices.filter { unit in
            let tables = entries[unit].tables?.map(\.name) ?? [entries[unit].table].compactMap(\.self)
            return tables.contains { named.contains($0.lowercased()) }
        }
    }
}

extension Closure.RelationCounts {
    /// What follows by other counts; the source is the same.
    fileprivate func with(_ other: Self) -> Self {
        var counts = other
        (counts.references, counts.danglingInSource) = (references, danglingInSource)
        return counts
    }
}
