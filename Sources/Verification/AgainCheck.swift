import Foundation
import RestoreSets

/// Judges the sources again and compares what would go, line by line: equal sources, policy and version give equal bytes.
struct AgainCheck {
    let folder: String
    let manifest: Manifest
    let findings: Findings

    /// Throws what a scan throws.
    func run(_ request: ScanRequest) throws {
        let spools = SpoolFolder(beside: nil)
        let again = try DryRun(request, folder: spools.make())
        if again.scan.totals != manifest.predicate.totals {
            findings.add(
                .again, RestoreSetFile.manifest,
                "has other totals than the sources judged again: \(Self.shown(again.scan.totals)), not \(Self.shown(manifest.predicate.totals))"
            )
        }
        try compare(again.diffPath, folder + "/" + RestoreSetFile.diff)
        findings.count(.again, VerifiedAmount(again.scan.totals.records, .record))
        let version = manifest.predicate.tool["version"] ?? ""
        if version != Tool.version, findings.failed.contains(.again) {
            findings.add(
                .again, RestoreSetFile.manifest,
                "was written by version \(version), and this is \(Tool.version): what differs may be the version's doing"
            )
        }
    }

    private static func shown(_ counts: Manifest.Counts) -> String {
        "\(counts.records) records, \(counts.kept) kept, \(counts.held) held, \(counts.dropped) dropped"
    }

    /// Tells the lines that are not the same, in the order of both.
    private func compare(_ expected: String, _ written: String) throws {
        guard let ours = WrittenLines(path: expected), let theirs = WrittenLines(path: written) else {
            findings.add(.again, RestoreSetFile.diff, "cannot be read")
            return
        }
        var (our, their) = (try ours.nextBytes(), try theirs.nextBytes())
        while our != nil || their != nil {
            if our == their {
                (our, their) = (try ours.nextBytes(), try theirs.nextBytes())
                continue
            }
            let (a, b) = (our.flatMap(Self.place), their.flatMap(Self.place))
            let line = theirs.number
            if our == nil || (b != nil && a != nil && Self.precedes(b, a)) {
                tell(line, b, "is no line when the sources are judged again")
                their = try theirs.nextBytes()
            } else if their == nil || (b != nil && a != nil && Self.precedes(a, b)) {
                tell(line, a, "lacks a line before this one, by the sources judged again: record \(a?.record ?? 0)")
                our = try ours.nextBytes()
            } else {
                tell(line, b, "is another line when the sources are judged again")
                (our, their) = (try ours.nextBytes(), try theirs.nextBytes())
            }
            // The rest would be lines like these.
            if findings.hasMore { return }
        }
    }

    private func tell(_ line: Int, _ removal: WrittenRemoval?, _ message: String) {
        findings.add(
            .again, RestoreSetFile.diff, member: removal.map { $0.archive + "!" + $0.memberName },
            offset: removal?.offset, line: line, message)
    }

    private static func place(_ bytes: [UInt8]) -> WrittenRemoval? {
        bytes.withUnsafeBytes { try? WrittenRemoval($0, line: 0) }
    }

    /// Whether a line of one member stands before another of the same member.
    private static func precedes(_ a: WrittenRemoval?, _ b: WrittenRemoval?) -> Bool {
        guard let a, let b, a.archive == b.archive, a.member == b.member, a.part == b.part else { return false }
        return a.record < b.record
    }
}
