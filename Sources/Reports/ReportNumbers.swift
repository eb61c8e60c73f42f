import Judgement
import RestoreSets

/// The numbers of a report for programs: what the page shows, without the records, which `dropped.ndjson` has.
public struct ReportNumbers {
    private struct Root: Encodable {
        let tool: [String: String]
        let manifest: String
        let policy: String
        let timestamp: String?
        let signature: Signature
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
        let heldBy: [String: Int]
        let droppedBy: [String: Int]
        let sources: [Source]
        let tables: [Table]
        let scores: [Score]
        let tags: [Tag]
        let detectors: [Detector]
        let relations: [RelationEntry]
        let notes: [String]
        let files: [Manifest.Output]
    }

    private struct Signature: Encodable {
        /// `none`, `unchecked`, `holds` or `fails`.
        let state: String
        let keys: [String]
        let message: String
    }

    private struct Source: Encodable {
        let name: String
        let format: String
        let bytes: Int
        let unpackedBytes: Int
        let members: Int
        let sha256: String
    }

    private struct Table: Encodable {
        let table: String
        let records: Int
        let kept: Int
        let held: [String: Int]
        let dropped: [String: Int]
    }

    private struct Score: Encodable {
        let from: Double
        let to: Double
        let kept: Int?
        let held: Int
        let dropped: Int
    }

    private struct Tag: Encodable {
        let claim: String?
        let name: String
        let value: String
        let kept: Int
        let held: Int
        let dropped: Int
    }

    private struct Detector: Encodable {
        let detector: String
        let records: Int
    }

    private let root: Root

    public init(_ facts: ReportFacts) {
        let totals = facts.totals
        let predicate = facts.predicate
        let kept = facts.tenths(.keep)
        let (held, dropped) = (facts.tenths(.hold), facts.tenths(.drop))
        root = Root(
            tool: predicate.tool, manifest: facts.manifestDigest, policy: predicate.policy.sha256,
            timestamp: predicate.timestamp,
            signature: Signature(
                state: facts.signature.word, keys: facts.signature.keys, message: facts.signature.sentence),
            records: totals.records, kept: totals.kept, held: totals.held, dropped: totals.dropped,
            heldBy: totals.heldBy, droppedBy: totals.droppedBy,
            sources: predicate.sources.map {
                Source(
                    name: $0.name, format: $0.format, bytes: $0.bytes, unpackedBytes: $0.unpackedBytes,
                    members: $0.members.count, sha256: $0.sha256)
            },
            tables: predicate.tables.map {
                Table(
                    table: $0.name, records: $0.counts.records, kept: $0.counts.kept, held: $0.counts.heldBy,
                    dropped: $0.counts.droppedBy)
            },
            scores: (0..<10).map { tenth in
                Score(
                    from: Double(tenth) / 10, to: Double(tenth + 1) / 10, kept: kept.isEmpty ? nil : kept[tenth],
                    held: held.isEmpty ? 0 : held[tenth], dropped: dropped.isEmpty ? 0 : dropped[tenth])
            },
            tags: facts.tags.map {
                Tag(
                    claim: $0.claim, name: $0.name, value: $0.value, kept: $0.kept, held: $0.held, dropped: $0.dropped)
            },
            detectors: facts.firedDetectors.map { Detector(detector: $0.name, records: $0.records) },
            relations: predicate.relations ?? [], notes: predicate.notes, files: predicate.outputs)
    }

    /// One JSON object, keys sorted, with a line end.
    public func json() -> String { JSONText.of(root) }
}
