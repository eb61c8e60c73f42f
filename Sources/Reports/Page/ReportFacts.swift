import Archives
import Foundation
import Judgement
import Policies
import RecordIndex
import RestoreSets

/// All that a report tells of a restore set: its manifest, its manifest diff read once, and the numbers of its index.
public struct ReportFacts {
    let manifest: Manifest
    /// SHA-256 of the manifest's bytes.
    let manifestDigest: String
    let signature: SignatureState
    /// Of the index; empty where there is none.
    let counts: [RecordCount]
    let hasIndex: Bool
    private let shown: ReportLines

    var policy: Policy { shown.policy }
    /// Records that went, by what detectors found in them.
    var detectors: [String: Int] { shown.detectors }
    var places: RemovedPlaces { shown.places }
    var timeline: CreationTimeline { shown.timeline }
    /// Lines of the manifest diff.
    var lines: Int { shown.lines }
    var records: RecordRows { shown.records }

    /// Reads them.
    ///
    /// Throws `RestoreSetError` where the folder is no restore set, or an error of the index.
    public init(restoreSet folder: String, signature: SignatureState) throws {
        try self.init(restoreSet: folder, signature: signature) { predicate in
            guard let diff = WrittenDiff(restoreSet: folder) else { throw RestoreSetError.noDiff(folder) }
            return try ReportLines(diff, policy: predicate.policy.content, held: predicate.totals.held)
        }
    }

    /// - Parameter lines: of the folder's manifest diff.
    init(
        restoreSet folder: String, signature: SignatureState, lines: (Manifest.Predicate) throws -> ReportLines
    ) throws {
        let bytes = try Manifest.bytes(restoreSet: folder)
        let manifest = try Manifest(json: bytes, name: folder + "/" + RestoreSetFile.manifest)
        self.manifest = manifest
        manifestDigest = bytes.withUnsafeBytes { Digest256(of: $0) }.description
        self.signature = signature
        let indexPath = folder + "/" + RestoreSetFile.index
        hasIndex = manifest.predicate.index != nil && FileManager.default.fileExists(atPath: indexPath)
        counts = hasIndex ? try RecordIndexReader(path: indexPath).counts() : []
        shown = try lines(manifest.predicate)
    }

    var predicate: Manifest.Predicate { manifest.predicate }
    var totals: Manifest.Counts { manifest.predicate.totals }
    /// Records that are not in `restore/`.
    var leftOut: Int { totals.held &+ totals.dropped }

    /// `283 of 1,700 records were left out.`
    var headline: String {
        switch leftOut {
        case 0 where totals.records == 0: "The backup has no records that winnow can read."
        case 0: "All \(Words.counted(totals.records, "record")) are in the restore set."
        case 1: "1 of \(Words.counted(totals.records, "record")) was left out."
        default: "\(Words.count(leftOut)) of \(Words.counted(totals.records, "record")) were left out."
        }
    }

    /// What became of them, in one sentence.
    var outcome: String {
        var parts: [String] = []
        if totals.dropped > 0 { parts.append("\(Words.count(totals.dropped)) dropped as synthetic") }
        if totals.held > 0 { parts.append("\(Words.count(totals.held)) held for a person") }
        return (parts.isEmpty ? "" : parts.joined(separator: ", ") + "; ") + "\(Words.count(totals.kept)) kept."
    }

    /// Reasons that any record has, in the order of decisions.
    func reasons(_ decision: Decision) -> [Reason] {
        let by = decision == .drop ? totals.droppedBy : totals.heldBy
        return Reason.allCases.filter { (by[$0.name] ?? 0) > 0 }
    }

    /// Records by tenth of the score, of one decision. Without an index: of those that went.
    func tenths(_ decision: Decision) -> [Int] {
        guard hasIndex else { return decision == .keep ? [] : records.tenths[decision] ?? [] }
        var sums = Array(repeating: 0, count: 10)
        for count in counts where count.decision == decision.name { sums[count.tenth] &+= count.records }
        return sums
    }

    /// Records of one tag.
    struct TagCount {
        let claim: String?
        let name: String
        let value: String
        var kept = 0
        var held = 0
        var dropped = 0

        var records: Int { kept &+ held &+ dropped }
    }

    /// Records by tag, the most frequent first; those without a tag last. Without an index: none.
    var tags: [TagCount] {
        var order: [String] = []
        var found: [String: TagCount] = [:]
        for count in counts {
            let id = "\(count.claim ?? "")\0\(count.tagName ?? "")\0\(count.tagValue ?? "")"
            if found[id] == nil {
                order.append(id)
                found[id] = TagCount(claim: count.claim, name: count.tagName ?? "", value: count.tagValue ?? "")
            }
            switch count.decision {
            case Decision.drop.name: found[id]?.dropped &+= count.records
            case Decision.hold.name: found[id]?.held &+= count.records
            default: found[id]?.kept &+= count.records
            }
        }
        let all = order.compactMap { found[$0] }
        return all.filter { $0.claim != nil }.sorted { $0.records > $1.records } + all.filter { $0.claim == nil }
    }

    /// Detectors that found something in records that went, the most frequent first.
    var firedDetectors: [(name: String, records: Int)] {
        detectors.map { (name: $0.key, records: $0.value) }
            .sorted { ($1.records, $0.name) < ($0.records, $1.name) }
    }
}
