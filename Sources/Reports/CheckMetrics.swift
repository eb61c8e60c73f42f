import Checks
import Foundation
import Policies

/// A check in Prometheus's text format, for the textfile collector of its node exporter
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
public struct CheckMetrics {
    private let outcome: CheckOutcome
    private let isGood: Bool

    /// Tables of which there are series: the largest.
    private static let tableLimit = 200

    public init(_ outcome: CheckOutcome, failOn: CheckSeverity?) {
        self.outcome = outcome
        isGood = !outcome.fails(on: failOn) && !outcome.isDamaged
    }

    public func text() -> String {
        let facts = outcome.facts
        let check = [("check", facts.check)]
        var text = ""
        text += Self.family(
            "winnow_check_run_timestamp_seconds", "When the check ran.", [(check, Double(facts.time))])
        text += Self.family(
            "winnow_check_good", "Whether the backup is as it should be: no finding that makes the check fail.",
            [(check, isGood ? 1 : 0)])
        text += Self.family(
            "winnow_check_findings", "Findings by rule and severity.",
            CheckRule.all.filter { outcome.reasonNotAsked($0) == nil }.flatMap { rule in
                // Several where the policy has another severity for some tables.
                outcome.settings.severities(of: rule).sorted(by: >).map { severity in
                    let count = outcome.allFindings.count { $0.rule == rule.name && $0.severity == severity }
                    return (check + [("rule", rule.name), ("severity", severity.rawValue)], Double(count))
                }
            })
        if let baseline = outcome.baseline {
            text += Self.family(
                "winnow_check_baseline_timestamp_seconds", "When the run was that this one is compared with.",
                [(check, Double(baseline.time))])
        }
        text += Self.family(
            "winnow_check_cached", "Whether the facts are from a cache, because the same archives were checked before.",
            [(check, outcome.readBefore == nil ? 0 : 1)])
        text += Self.family(
            "winnow_check_archives", "Archives of the backup, and of these the ones that were read.",
            [
                (check + [("scope", "backup")], Double(outcome.archives)),
                (check + [("scope", "read")], Double(outcome.isReadable ? facts.sources.count : 0)),
            ])
        // Numbers of a part would look like a backup that shrank.
        guard outcome.isReadable, outcome.part == nil else { return text }
        text += Self.family(
            "winnow_backup_size_bytes", "Size of the archives of the backup.",
            [(check, Double(facts.sources.reduce(0) { $0 + $1.bytes }))])
        text += Self.family(
            "winnow_backup_unpacked_size_bytes", "Their size when unpacked.",
            [(check, Double(facts.sources.reduce(0) { $0 + $1.unpackedBytes }))])
        let tables = facts.tables.sorted { ($1.records, $0.name) < ($0.records, $1.name) }.prefix(Self.tableLimit)
            .sorted { $0.name < $1.name }
        func series(_ value: (CheckFacts.Table) -> Double?) -> [([(String, String)], Double)] {
            tables.compactMap { table in value(table).map { (check + [("table", table.name)], $0) } }
        }
        text += Self.family(
            "winnow_table_records", "Records by what a restore would do with them.",
            tables.flatMap { table in
                [("keep", table.kept), ("hold", table.heldTotal), ("drop", table.droppedTotal)].map {
                    (check + [("table", table.name), ("decision", $0.0)], Double($0.1))
                }
            })
        text += Self.family(
            "winnow_table_untagged_records", "Records without a provenance tag.", series { Double($0.untagged) })
        text += Self.family(
            "winnow_table_unknown_tag_records", "Records with a tag that the vocabulary does not know.",
            series { Double($0.unknownTags) })
        text += Self.family(
            "winnow_table_unreadable_records", "Records that could not be split into fields.",
            series { Double($0.misfitTotal) })
        text += Self.family(
            "winnow_table_doubled_keys", "Keys that more than one record has.",
            series { $0.keys.map { Double($0.doubled) } })
        text += Self.family(
            "winnow_table_newest_change_timestamp_seconds", "When the record was changed that was changed last.",
            series { $0.newestChange.map(Double.init) })
        text += Self.family(
            "winnow_relation_dangling_references", "References to records that the backup does not have.",
            facts.relations.prefix(Self.tableLimit).map { relation in
                (
                    check + [
                        ("table", relation.child), ("column", relation.columns.joined(separator: ",")),
                        ("parent", relation.parent ?? ""),
                    ], Double(relation.dangling)
                )
            })
        return text
    }

    private static func family(
        _ name: String, _ help: String, _ samples: [(labels: [(String, String)], value: Double)]
    ) -> String {
        guard !samples.isEmpty else { return "" }
        var text = "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
        for sample in samples {
            let labels = sample.labels.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
            text += "\(name){\(labels)} \(Int(sample.value))\n"
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }
}
