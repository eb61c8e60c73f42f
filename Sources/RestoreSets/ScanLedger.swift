import Archives
import Detection
import Foundation
import Judgement
import Policies
import Provenance
import RecordIndex

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
    }

    private let spool: RemovalSpool?
    private let index: RecordIndexWriter?
    private let policy: Policy
    private var members: [[MemberResult]]
    private var unknownTags: [Tag: Int] = [:]
    private var current: (archive: Int, result: MemberResult)?

    /// Distinct unknown tag values that are listed one by one; a free-text field taken for a tag has as many as records.
    private static let unknownTagLimit = 1_000

    init(_ request: ScanRequest, spool: RemovalSpool?) throws {
        self.spool = spool
        members = Array(repeating: [], count: request.sources.count)
        policy = request.policy
        index = try request.index.map { index in
            // Left by a pass that has to start again; the name is the run's own.
            unlink(index.path)
            return try RecordIndexWriter(
                path: index.path, mode: index.mode,
                scoreWithoutEvidence: Scorer(prior: request.policy.detection.prior).scoreWithoutFindings.probability)
        }
    }

    func addArchive(_ archive: Int, name: String, format: String) throws {
        try index?.addArchive(id: archive, name: name, format: format)
    }

    func begin(_ member: MemberResult, archive: Int) throws {
        current = (archive, member)
        try index?.begin(
            archive: archive, position: member.index, part: member.part, path: member.path.text, table: member.table,
            format: member.format)
    }

    func add(_ findings: MemberFindings) throws {
        guard case (let archive, var result)? = current else { return }
        current = nil
        result.tally.add(findings.tally)
        for removal in findings.removals {
            let old = result.cutBytes[removal.target] ?? (0, 0)
            result.cutBytes[removal.target] = (old.count + 1, old.bytes + removal.length)
        }
        for (tag, count) in findings.unknownTags
        where unknownTags[tag] != nil || unknownTags.count < Self.unknownTagLimit {
            unknownTags[tag, default: 0] += count
        }
        current = (archive, result)
        try spool?.append(findings.removals, archive: archive, member: result.index)
        if let (judged, judge) = findings.judged { try index?.append(judged, judge: judge) }
    }

    func end(size: Int) throws {
        guard case (let archive, var result)? = current else { return }
        result.size = size
        members[archive].append(result)
        current = nil
        try index?.endMember(bytes: size, records: result.tally.records)
    }

    func finish(sources: [Source], notes: [String]) throws -> ScanResult {
        let archives = zip(sources, members).map { source, members in
            ArchiveResult(
                name: source.name, path: source.path, format: source.format, seal: source.seal, members: members,
                tags: source.tags)
        }
        return ScanResult(
            archives: archives, unknownTags: unknownTags, notes: notes, indexMode: try finishIndex(archives))
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
        var meta = ["tool": "\(Tool.name) \(Tool.version)", "policy": policy.digest]
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
