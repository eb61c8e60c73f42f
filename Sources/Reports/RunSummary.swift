import Detection
import Judgement
import Provenance
import RestoreSets

/// What a tired person reads after a scan or a restore.
public struct RunSummary {
    private let result: ScanResult
    private let style: Style

    public init(_ result: ScanResult, style: Style = .plain) {
        self.result = result
        self.style = style
    }

    /// Per table: records seen, kept, held, dropped by reason; then what else came up.
    public func text() -> String {
        var text = tables()
        text += remarks()
        return text
    }

    private func tables() -> String {
        let total = result.total
        let dropReasons = reasons(of: .drop, in: total)
        let holdReasons = reasons(of: .hold, in: total)
        var table = TextTable(
            [("table", .left), ("records", .right), ("kept", .right), ("dropped", .right)]
                + dropReasons.map { ("by " + $0.name, .right) } + [("held", .right)]
                + holdReasons.map { ("for " + $0.name, .right) })
        func row(_ name: String, _ tally: Tally) -> [String] {
            [
                Shown.plain(name), Words.count(tally.records), Words.count(tally.total(.keep)),
                Words.count(tally.total(.drop)),
            ]
                + dropReasons.map { Words.count(tally.total(.drop, $0)) } + [Words.count(tally.total(.hold))]
                + holdReasons.map { Words.count(tally.total(.hold, $0)) }
        }
        let tables = result.tables
        for (name, tally) in tables { table.add(row(name, tally)) }
        if tables.count > 1 { table.add(row("all tables", total)) }
        guard !table.isEmpty else { return "No member of the backup holds records that winnow can read.\n" }
        return table.render(style: style)
    }

    private func reasons(of decision: Decision, in tally: Tally) -> [Reason] {
        Reason.allCases.filter { tally.total(decision, $0) > 0 }
    }

    private func remarks() -> String {
        var lines: [String] = []
        if result.opaqueMembers > 0 {
            lines.append("\(Words.counted(result.opaqueMembers, "member")) without records: copied unchanged.")
        }
        for (tag, count) in result.unknownTags.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
            .prefix(5)
        {
            lines.append(
                "\(Words.counted(count, "record")) tagged \(Shown.value(tag.value)) in \(Shown.value(tag.name)): not in the vocabulary, so it claims nothing."
            )
        }
        for model in result.learned where model.used {
            lines.append(
                "\(Shown.plain(model.table)): learned from tags; of \(Words.counted(model.triedSynthetic, "synthetic record")) held out "
                    + "it finds \(Words.share(model.foundSynthetic, of: model.triedSynthetic)), of \(Words.counted(model.triedReal, "real one")) it mistakes "
                    + "\(Words.count(model.mistakenReal)). Records without a tag that look so have \(Words.bans(model.weight)) bans."
            )
        }
        for lost in result.losses {
            lines.append(LostSentence.text(lost))
        }
        let dangling = result.relations.filter { ($0.counts?.danglingMade ?? 0) > 0 }
        if !dangling.isEmpty {
            let count = dangling.reduce(0) { $0 + ($1.counts?.danglingMade ?? 0) }
            let names = dangling.prefix(3).map {
                Shown.plain($0.relation.child + "." + $0.relation.childColumns.joined(separator: ","))
            }
            lines.append(
                "\(Words.counted(count, "reference")) of records that stay now point to records that do not "
                    + "(\(names.joined(separator: ", "))\(dangling.count > 3 ? ", …" : "")): winnow relations tells them by relation."
            )
        }
        lines += result.allNotes
        let misfits = result.total.misfits
        for (why, count) in misfits.sorted(by: { $0.key < $1.key }) {
            lines.append("\(Words.counted(count, "record")) could not be split into fields (\(why)): held.")
        }
        return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
    }
}
