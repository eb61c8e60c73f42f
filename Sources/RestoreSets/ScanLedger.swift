import Archives
import Foundation
import Judgement
import Provenance
import RecordIndex

/// Writes down what the scan finds, in source order: counts in memory, removals in the spool, records in the index.
///
/// Its calls come one at a time, from the line's deliveries and, for archives, between them.
final class ScanLedger: @unchecked Sendable {
    struct Source {
        let name: String
        let path: String
        let format: ArchiveFormat
        let seal: SourceSeal
        let tags: [Tag]
    }

    private let spool: RemovalSpool?
    private let index: IndexFeed?
    private var members: [[MemberResult]]
    private var unknownTags: [Tag: Int] = [:]
    private var current: (archive: Int, result: MemberResult)?

    /// Distinct unknown tag values that are listed one by one; a free-text field taken for a tag has as many as records.
    private static let unknownTagLimit = 1_000

    init(_ request: ScanRequest, spool: RemovalSpool?) throws {
        self.spool = spool
        members = Array(repeating: [], count: request.sources.count)
        index = try request.index.map { try IndexFeed(path: $0.path, mode: $0.mode, policy: request.policy) }
    }

    func addArchive(_ archive: Int, name: String, format: String) throws {
        try index?.addArchive(archive, name: name, format: format)
    }

    func begin(_ member: MemberResult, archive: Int) throws {
        current = (archive, member)
        try index?.begin(member, archive: archive)
    }

    func add(_ findings: MemberFindings) throws {
        guard var (archive, result) = current else { return }
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
        if let rows = findings.index { try index?.append(rows) }
    }

    func end(size: Int) throws {
        guard var (archive, result) = current else { return }
        result.size = size
        members[archive].append(result)
        current = nil
        try index?.end(result)
    }

    func finish(sources: [Source], notes: [String]) throws -> ScanResult {
        let archives = zip(sources, members).map { source, members in
            ArchiveResult(
                name: source.name, path: source.path, format: source.format, seal: source.seal, members: members,
                tags: source.tags)
        }
        let mode = try index?.finish(archives)
        return ScanResult(archives: archives, unknownTags: unknownTags, notes: notes, indexMode: mode)
    }
}
