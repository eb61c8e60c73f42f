import Judgement
import Records
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
        let timeline: Timeline?
        let detectors: [Detector]
        let relations: [RelationEntry]
        let notes: [String]
        let limitsHit: [Manifest.LimitHit]
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

    private struct Timeline: Encodable {
        struct Period: Encodable {
            /// Its first second.
            let from: String
            let dropped: [String: Int]
            let held: [String: Int]
        }

        /// `minute` to `year`.
        let unit: String
        let undated: Int
        /// Records that were made long before or after all others.
        let before: Int
        let after: Int
        /// Those with records, in order.
        let periods: [Period]

        init?(_ timeline: CreationTimeline) {
            guard let drawn = timeline.drawn() else { return nil }
            unit = drawn.unit.rawValue
            undated = timeline.undated
            (before, after) = (drawn.before.total, drawn.after.total)
            func named(_ counts: [Reason: Int]) -> [String: Int] {
                Dictionary(counts.map { ($0.key.name, $0.value) }, uniquingKeysWith: +)
            }
            periods = drawn.periods.filter { $0.counts.total > 0 }.map { period in
                Period(
                    from: DateValue.text(period.start) ?? "", dropped: named(period.counts.dropped),
                    held: named(period.counts.held))
            }
        }
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
            timeline: Timeline(facts.timeline),
            detectors: facts.firedDetectors.map { Detector(detector: $0.name, records: $0.records) },
            relations: predicate.relations ?? [], notes: predicate.notes,
            limitsHit: predicate.limitsHit ?? [], files: predicate.outputs)
    }

    /// One JSON object, keys sorted, with a line end.
    public func json() -> String { JSONText.of(root) }
}
