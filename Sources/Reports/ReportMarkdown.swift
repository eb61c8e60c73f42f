import Archives
import Judgement
import RestoreSets

/// The summary of a restore set as Markdown, for tickets and wikis.
public struct ReportMarkdown {
    private let facts: ReportFacts

    public init(_ facts: ReportFacts) { self.facts = facts }

    public func text() -> String {
        var text = "# \(facts.headline)\n\n\(facts.outcome) \(Self.plain(facts.signature.sentence))\n"
        if facts.totals.held > 0 { text += held }
        text += "\n## What came in\n\n" + sources
        text += "\n## What was left out, and why\n\n" + tables
        text += tags + timeline + relations + detectors
        let notes = facts.predicate.notes + (facts.predicate.limitsHit ?? []).map(LimitWords.sentence)
        if !notes.isEmpty { text += "\n## Notes\n\n" + notes.map { "- \(Self.plain($0))\n" }.joined() }
        return text
            + "\nManifest `\(facts.manifestDigest)`, policy `\(facts.predicate.policy.sha256)`, winnow \(Tool.version).\n"
    }

    private var held: String {
        var text = "\n## \(Words.counted(facts.totals.held, "record")) held\n\n"
        for reason in facts.reasons(.hold) {
            text +=
                "- \(Words.count(facts.totals.heldBy[reason.name] ?? 0)) by \(reason.name): \(DecisionWords.meaning(reason))\n"
        }
        return text
            + "\nThey are in `hold/` and not in `restore/`. Decide about them with `winnow review DIR`, then\n"
            + "`winnow restore BACKUP… --decisions DIR-decisions.yaml --output DIR2`.\n"
    }

    private var sources: String {
        Self.table(
            ["archive", "format", "bytes", "records", "SHA-256"], numbers: [2, 3],
            facts.predicate.sources.map { source in
                [
                    source.name, source.format, Words.bytes(source.bytes),
                    Words.count(source.members.reduce(0) { $0 &+ ($1.counts?.records ?? 0) }), source.sha256,
                ]
            })
    }

    private var tables: String {
        let (drop, hold) = (facts.reasons(.drop), facts.reasons(.hold))
        func row(_ name: String, _ counts: Manifest.Counts) -> [String] {
            [name] + [counts.records, counts.kept, counts.dropped].map(Words.count)
                + drop.map { Words.count(counts.droppedBy[$0.name] ?? 0) } + [Words.count(counts.held)]
                + hold.map { Words.count(counts.heldBy[$0.name] ?? 0) }
        }
        let titles =
            ["table", "records", "kept", "dropped"] + drop.map { "by \($0.name)" } + ["held"]
            + hold.map { "for \($0.name)" }
        var rows = facts.predicate.tables.map { row($0.name, $0.counts) }
        if rows.count > 1 { rows.append(row("all tables", facts.totals)) }
        return Self.table(titles, numbers: Array(1..<titles.count), rows)
    }

    private var tags: String {
        guard !facts.tags.isEmpty else { return "" }
        return "\n## Tags\n\n"
            + Self.table(
                ["claim", "tag", "records", "kept", "held", "dropped"], numbers: [2, 3, 4, 5],
                facts.tags.prefix(ReportPage.rowLimit).map { tag in
                    [tag.claim ?? "no tag", tag.claim == nil ? "" : "\(tag.name)=\(tag.value)"]
                        + [tag.records, tag.kept, tag.held, tag.dropped].map(Words.count)
                })
    }

    /// Units of time that a ticket has room for.
    private static let timelineRows = 24

    private var timeline: String {
        guard let drawn = facts.timeline.drawn(columns: Self.timelineRows) else { return "" }
        var rows = [("before", drawn.before)]
        rows += drawn.periods.map { (drawn.unit.name($0.start), $0.counts) }
        rows.append(("after", drawn.after))
        let undated = facts.timeline.undated
        return
            "\n## When they were created\n\nRecords that were left out, by the \(drawn.unit.rawValue) of their creation (UTC)"
            + (undated > 0 ? "; \(Words.counted(undated, "record")) more say nothing of it" : "") + ".\n\n"
            + Self.table(
                [drawn.unit.rawValue, "left out", "dropped", "held"], numbers: [1, 2, 3],
                rows.filter { $0.1.total > 0 }.map { name, counts in
                    [name] + [counts.total, counts.droppedTotal, counts.heldTotal].map(Words.count)
                })
    }

    private var relations: String {
        let all = (facts.predicate.relations ?? []).filter { ($0.references ?? 0) > 0 }
        guard !all.isEmpty else { return "" }
        return "\n## Relations\n\n"
            + Self.table(
                ["child", "parent", "when it goes", "references", "dropped", "held", "made dangling"],
                numbers: [3, 4, 5, 6],
                all.prefix(ReportPage.rowLimit).map { relation in
                    [
                        "\(relation.child).\(relation.columns.joined(separator: ", "))", relation.parent ?? "any",
                        relation.onDrop,
                    ]
                        + [relation.references, relation.dropped, relation.held, relation.danglingMade].map {
                            Words.count($0 ?? 0)
                        }
                })
    }

    private var detectors: String {
        let fired = facts.firedDetectors
        guard !fired.isEmpty else { return "" }
        return "\n## What detectors found in records that were left out\n\n"
            + Self.table(
                ["detector", "records", "what it finds"], numbers: [1],
                fired.prefix(ReportPage.rowLimit).map {
                    [$0.name, Words.count($0.records), RuleWords.summary($0.name)]
                })
    }

    private static func table(_ titles: [String], numbers: [Int], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.map(plain).joined(separator: " | ") + " |\n" }
        let rule = titles.indices.map { numbers.contains($0) ? "---:" : "---" }.joined(separator: " | ")
        return line(titles) + "| " + rule + " |\n" + rows.map(line).joined()
    }

    /// Text that Markdown takes for nothing else: HTML as entities, what it reads as markup with a backslash before it.
    static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in PageText.shown(text).unicodeScalars {
            switch scalar {
            case "&": plain += "&amp;"
            case "<": plain += "&lt;"
            case ">": plain += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": plain += "\\" + String(scalar)
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
