import Archives
import Crypto
import Detection
import Foundation
import Judgement
import Provenance
import RecordIndex
import Records

/// Why a restore set's files cannot stand in for judging its sources again; no fault of theirs.
struct RecollectionFault: Error, Sendable {
    /// Behind "because".
    let reason: String
}

/// What the run that wrote a restore set found in the records of its sources: tags and scores by its index, tags that
/// contradict each other by its manifest diff.
///
/// A record without a row in the index has the common tag of its member, and nothing was found in it; that is so in every mode
/// of an index. Used by several threads at once.
final class Recollection: @unchecked Sendable {
    /// In the order in which they came, of all records.
    let tags: [Tag]
    /// What tags taught.
    let learned: [LearnedEntry]
    let reader: RecordIndexReader
    /// Positions in `tags` by the index's numbers.
    fileprivate let tagPositions: [Int: Int]
    /// Positions in `Detectors.rules` by the index's numbers.
    fileprivate let rules: [Int: Int]
    private var places: [Place: IndexedPlace] = [:]
    /// By the index's number of the member: records whose tags contradict each other, with the other tag's position in `others`.
    private var contradictions: [Int: [Int: Int]] = [:]
    fileprivate private(set) var others: [Tag] = []

    private struct Place: Hashable {
        let archive: Int
        let position: Int
    }

    private struct MemberName: Hashable {
        let archive: String
        let path: String
        let part: Int
    }

    /// - Parameter folder: of the restore set.
    ///
    /// Throws `RecollectionFault` where its files do not say enough, `RestoreSetError` and `RecordIndexError` where they are not
    /// what the manifest says.
    init(restoreSet folder: String, manifest: Manifest) throws {
        let version = manifest.predicate.tool["version"] ?? ""
        guard version == Tool.version else {
            throw RecollectionFault(reason: "it was written by version \(version), and this is \(Tool.version)")
        }
        guard manifest.predicate.index != nil else { throw RecollectionFault(reason: "it has no index") }
        let path = folder + "/" + Restore.indexName
        try manifest.checkDigest(of: Restore.indexName, in: folder, FileSeal(path: path).sha256.description)
        reader = try RecordIndexReader(path: path)
        guard let known = try reader.tags() else {
            throw RecollectionFault(reason: "its index does not tell all tags apart")
        }
        tags = known.map(\.tag)
        tagPositions = Dictionary(known.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        rules = try reader.rules().compactMapValues { Detectors.position(ofRule: $0) }
        learned = manifest.predicate.learned ?? []
        let indexed = try reader.places()
        for place in indexed { places[Place(archive: place.archive, position: place.position)] = place }
        try readContradictions(folder: folder, manifest: manifest, indexed)
    }

    /// Throws `RecollectionFault`.
    func member(archive: Int, unit: Int) throws -> RecalledMember {
        guard let place = places[Place(archive: archive, position: unit)] else {
            throw RecollectionFault(reason: "its index does not have all members")
        }
        return RecalledMember(memory: self, place: place, contradictions: contradictions[place.member] ?? [:])
    }

    private func readContradictions(folder: String, manifest: Manifest, _ indexed: [IndexedPlace]) throws {
        let names = manifest.predicate.sources.map(\.name)
        var members: [MemberName: [Int]] = [:]
        for place in indexed where names.indices.contains(place.archive) {
            let name = MemberName(archive: names[place.archive], path: place.path, part: place.part)
            members[name, default: []].append(place.member)
        }
        let mark = Array("\"contradicts\":{".utf8)
        var positions: [Tag: Int] = [:]
        try WrittenDiff(path: folder + "/" + Restore.diffName).forEachRaw { bytes, _ in
            guard WrittenDiff.contains(mark, bytes), let line = WrittenLine(bytes), let other = line.contradicts else {
                return true
            }
            let name = MemberName(archive: line.archive, path: line.member.text, part: line.part)
            guard let found = members[name], found.count == 1, let claim = Claim(rawValue: other.claim),
                let source = Tag.Source(rawValue: other.source)
            else {
                throw RecollectionFault(
                    reason: "its manifest diff has two members of one name, or a tag of an unknown kind")
            }
            let tag = Tag(claim: claim, source: source, name: other.name, value: other.value)
            let position = positions[tag] ?? others.count
            if position == others.count {
                others.append(tag)
                positions[tag] = position
            }
            contradictions[found[0], default: [:]][line.record] = position
            return true
        }
    }
}

/// What an earlier run found in one member.
struct RecalledMember: Sendable {
    fileprivate let memory: Recollection
    fileprivate let place: IndexedPlace
    /// By ordinal: the position of the other tag.
    fileprivate let contradictions: [Int: Int]
}

/// What an earlier run found in the records of one table of a member.
struct RecalledTable: Sendable {
    private let member: RecalledMember
    private let columns: [String: Int]

    init(_ member: RecalledMember, _ schema: Schema) {
        self.member = member
        // The index has them as they may be shown.
        columns = Dictionary(
            schema.columns.enumerated().flatMap { [($1, $0), (ShownColumnName.of($1), $0)] },
            uniquingKeysWith: { first, _ in first })
    }

    /// What was found in a batch. Throws `RecollectionFault` and `RestoreSetError`.
    ///
    /// - Parameter judge: tells what records are called.
    func batch(_ batch: RecordBatch, judge: MemberJudge) throws -> RecalledBatch {
        var recalled = RecalledBatch(rowCount: batch.rowCount)
        guard batch.rowCount > 0 else { return recalled }
        let (memory, place) = (member.memory, member.place)
        let ordinals = batch.ordinal(ofRow: 0)...batch.ordinal(ofRow: batch.rowCount - 1)
        var positions: [Int: Int32] = [:]
        func position(_ tag: Int) throws -> Int32 {
            if tag == 0 { return 0 }
            if let known = positions[tag] { return known }
            guard let at = memory.tagPositions[tag] else {
                throw RecollectionFault(reason: "its index names a tag that it does not have")
            }
            recalled.tags.append(memory.tags[at])
            positions[tag] = Int32(recalled.tags.count)
            return Int32(recalled.tags.count)
        }
        let common = try position(place.commonTag)
        if common > 0 { for row in recalled.rowTags.indices { recalled.rowTags[row] = common } }
        let judgements = try memory.reader.judgements(member: place.member, ordinals: ordinals)
        try Self.forEachRow(of: batch, judgements, ordinal: \.ordinal) { row, judgement in
            if let tag = judgement.tag { recalled.rowTags[row] = try position(tag) }
            recalled.scores[row] = judgement.score
        }
        guard !judgements.isEmpty else { return recalled }
        try checkKey(batch, judge, judgements[0].ordinal)
        try recall(memory.reader.findings(member: place.member, ordinals: ordinals), of: batch, into: &recalled)
        guard !member.contradictions.isEmpty else { return recalled }
        for row in 0..<batch.rowCount {
            guard let other = member.contradictions[batch.ordinal(ofRow: row)] else { continue }
            let tag = memory.others[other]
            let at = recalled.tags.firstIndex(of: tag) ?? recalled.tags.count
            if at == recalled.tags.count { recalled.tags.append(tag) }
            recalled.contradictions.append((row, at))
        }
        return recalled
    }

    private func recall(_ findings: [WrittenFinding], of batch: RecordBatch, into recalled: inout RecalledBatch) throws
    {
        try Self.forEachRow(of: batch, findings, ordinal: \.ordinal) { row, finding in
            guard let rule = member.memory.rules[finding.rule] else {
                throw RecollectionFault(reason: "its index names a rule that this version does not have")
            }
            let limit = RecordIndexReader.wholeTextLimit
            guard finding.excerpt.utf8.count < limit, finding.field?.utf8.count ?? 0 < limit else {
                throw RecollectionFault(reason: "its index does not have all excerpts whole")
            }
            var column = Finding.wholeRecord
            if let field = finding.field {
                guard let known = columns[field] else {
                    throw RecollectionFault(reason: "its index names a field that the source does not have")
                }
                column = UInt32(known)
            }
            recalled.findings.append(
                Finding(
                    row: UInt32(row), column: column, rule: UInt16(rule), weight: Float(finding.weight),
                    start: UInt32(recalled.excerpts.count), length: 0))
            recalled.excerpts.append(finding.excerpt)
        }
    }

    /// Throws where a record is not called what the index calls it.
    private func checkKey(_ batch: RecordBatch, _ judge: MemberJudge, _ ordinal: Int) throws {
        guard let row = (0..<batch.rowCount).first(where: { batch.ordinal(ofRow: $0) == ordinal }) else { return }
        let written = try member.memory.reader.key(member: member.place.member, ordinal: ordinal)
        let own = judge.shownKey(ofRow: row, in: batch)
        let isCut = (own?.utf8.count ?? 0) >= RecordIndexReader.wholeTextLimit
        guard written != own, !(written ?? "").isEmpty || !(own ?? "").isEmpty, !isCut else { return }
        guard judge.disclosure.hidesKeys else {
            throw RecollectionFault(reason: "the sources, read again, have other keys than its index")
        }
        throw RestoreSetError(
            .usage, "the restore set names records by another secret than the one that was given",
            advice: "Give the file that --keys-secret had then.")
    }

    /// Pairs what an index has of a range of ordinals, ascending, with the rows of a batch that have them.
    private static func forEachRow<Item>(
        of batch: RecordBatch, _ items: [Item], ordinal: (Item) -> Int, _ body: (Int, Item) throws -> Void
    ) rethrows {
        var row = 0
        for item in items {
            let wanted = ordinal(item)
            while row < batch.rowCount, batch.ordinal(ofRow: row) < wanted { row += 1 }
            guard row < batch.rowCount else { return }
            if batch.ordinal(ofRow: row) == wanted { try body(row, item) }
        }
    }
}

extension Manifest {
    /// Throws `RestoreSetError` where a file of a restore set does not have the digest that the manifest names.
    func checkDigest(of name: String, in folder: String, _ digest: String) throws {
        guard subject.first(where: { $0.name == name })?.digest.sha256 == digest else {
            throw RestoreSetError(
                .usage, "\(folder)/\(name) is not the file that the manifest names: its SHA-256 differs",
                advice: "See what else is wrong with 'winnow verify \(folder)'; write it again with 'winnow restore'.")
        }
    }
}
