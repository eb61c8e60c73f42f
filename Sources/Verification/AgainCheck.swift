import Archives
import Foundation
import RecordIndex
import RestoreSets

/// Judges the sources again and compares manifest, manifest diff, index and archives: equal sources, policy and version give equal
/// bytes.
struct AgainCheck {
    let folder: String
    let manifest: Manifest
    let findings: Findings

    /// Throws what a scan throws.
    func run(_ request: ScanRequest) throws {
        let spools = SpoolFolder(beside: nil)
        var request = request
        request.sources = try named(request.sources, spools)
        let mode = manifest.predicate.index.flatMap(IndexMode.init(rawValue:))
        let again = try DryRun(
            request, folder: spools.make(), withIndex: mode != nil, indexMode: mode ?? .auto, withTrees: true,
            keepsCuts: true)
        let expected = again.manifest
        if expected.predicate.totals != manifest.predicate.totals {
            findings.add(
                .again, RestoreSetFile.manifest,
                "has other totals than the sources judged again: \(Self.shown(expected.predicate.totals)), not \(Self.shown(manifest.predicate.totals))"
            )
        }
        try compare(again.diffPath, folder + "/" + RestoreSetFile.diff)
        try ManifestComparison(expected: expected, written: manifest, findings: findings).run()
        findings.count(.again, VerifiedAmount(expected.predicate.totals.records, .record))
        let version = manifest.predicate.tool["version"] ?? ""
        if version == Tool.version {
            try WrittenCheck(
                folder: folder, manifest: manifest, request: request, spools: spools, findings: findings
            ).run(again)
        } else {
            findings.leave(.written, "winnow \(version) wrote it, and this is \(Tool.version)")
        }
        if version != Tool.version, findings.failed.contains(.again) {
            findings.add(
                .again, RestoreSetFile.manifest,
                "was written by version \(version), and this is \(Tool.version): what differs may be the version's doing"
            )
        }
    }

    /// The sources under the names that the manifest has for them; a stream had none of its own.
    private func named(_ paths: [String], _ spools: SpoolFolder) throws -> [String] {
        try zip(paths, manifest.predicate.sources).map { path, source in
            let name = source.name
            guard ArchiveSource.name(of: path) != name, isFileName(name) else { return path }
            let link = try spools.make() + "/" + name
            try FileManager.default.createSymbolicLink(
                atPath: link, withDestinationPath: URL(fileURLWithPath: path).standardizedFileURL.path)
            return link
        }
    }

    private func isFileName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= Int(NAME_MAX) && !name.contains("\0") && PathName(name).leaf == name
            && name != "." && name != ".."
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

    private func tell(_ line: Int, _ removal: WrittenLine?, _ message: String) {
        findings.add(
            .again, RestoreSetFile.diff, member: removal.map { $0.archive + "!" + $0.member.text },
            offset: removal?.offset, line: line, message)
    }

    private static func place(_ bytes: [UInt8]) -> WrittenLine? {
        bytes.withUnsafeBytes { try? WrittenLine($0, number: 0) }
    }

    /// Whether a line of one member stands before another of the same member.
    private static func precedes(_ a: WrittenLine?, _ b: WrittenLine?) -> Bool {
        guard let a, let b, a.archive == b.archive, a.member == b.member, a.part == b.part else { return false }
        return a.record < b.record
    }
}
