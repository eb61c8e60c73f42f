import Policies
import RestoreSets

/// What a report tells of a manifest diff, read once. Memory holds counts, and what the page shows of at most `RecordRows.limit`
/// records.
struct ReportLines: Sendable {
    let policy: Policy
    /// Records that went, by what detectors found in them.
    private(set) var detectors: [String: Int] = [:]
    private(set) var places = RemovedPlaces()
    private(set) var timeline = CreationTimeline()
    /// Lines of the manifest diff.
    private(set) var lines = 0
    private(set) var records: RecordRows

    /// Throws `RestoreSetError` where the file is no manifest diff.
    ///
    /// - Parameters:
    ///   - policy: as a manifest has it.
    ///   - held: records that are held, by the manifest.
    init(_ diff: WrittenDiff, policy text: String, held: Int) throws {
        policy =
            (try? Policy.read(canonicalText: text, file: "the policy in " + RestoreSetFile.manifest)) ?? .default
        records = RecordRows(policy: policy, held: held)
        try diff.forEach { line in
            lines += 1
            for item in line.evidence { detectors[item.detector, default: 0] += 1 }
            places.add(line)
            timeline.add(line)
            records.add(line)
        }
    }
}
