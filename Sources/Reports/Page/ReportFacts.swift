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
    let policy: Policy
    /// Of the index; empty where there is none.
    let counts: [RecordCount]
    let hasIndex: Bool
    /// Records that went, by what detectors found in them.
    private(set) var detectors: [String: Int] = [:]
    private(set) var places = RemovedPlaces()
    private(set) var timeline = CreationTimeline()
    /// Lines of the manifest diff.
    private(set) var lines = 0
    let records: RecordRows

    /// Reads them. Memory holds the manifest, counts, and what the page shows of at most `RecordRows.limit` records.
    ///
    /// Throws `RestoreSetError` where the folder is no restore set, or an error of the index.
    public init(restoreSet folder: String, signature: SignatureState) throws {
        let bytes = try Manifest.bytes(restoreSet: folder)
        let manifest = try Manifest(json: bytes, name: folder + "/" + RestoreSetFile.manifest)
        self.manifest = manifest
        manifestDigest = bytes.withUnsafeBytes { Digest256(of: $0) }.description
        self.signature = signature
        policy =
            (try? Policy.read(
                canonicalText: manifest.predicate.policy.content, file: "the policy in " + RestoreSetFile.manifest))
            ?? .default
        let indexPath = folder + "/" + RestoreSetFile.index
        hasIndex = manifest.predicate.index != nil && FileManager.default.fileExists(atPath: indexPath)
        counts = hasIndex ? try RecordIndexReader(path: indexPath).counts() : []
        records = RecordRows(policy: policy, held: manifest.predicate.totals.held)
        guard let diff = WrittenDiff(restoreSet: folder) else {
            throw RestoreSetError(
                .usage, "\(folder) has no \(RestoreSetFile.diff)", advice: "Give a folder that 'winnow restore' wrote.")
        }
        try diff.forEach { line in
            lines += 1
            for item in line.evidence { detectors[item.detector, default: 0] += 1 }
            places.add(line)
            timeline.add(line)
            records.add(line)
        }
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
