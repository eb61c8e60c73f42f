import Detection
import Foundation
import RecordIndex
import RestoreSets

/// Why one record was kept, held or dropped, in words and sums.
public struct RecordExplanation {
    private let record: IndexedRecord
    private let evidence: [IndexedEvidence]
    private let parents: [WrittenDiff.Parent]
    private let prior: Double
    private let drop: Double
    private let hold: Double
    private let restoreSet: String?
    private let hidesKeys: Bool

    /// - Parameters:
    ///   - meta: what the index says of itself, `RecordIndexReader.meta`.
    ///   - parents: the records that it followed.
    ///   - restoreSet: the folder that it is in, as the user named it; `nil` where there is an index alone.
    public init(
        _ record: IndexedRecord, evidence: [IndexedEvidence], meta: [String: String],
        parents: [WrittenDiff.Parent] = [],
        restoreSet: String? = nil
    ) {
        self.restoreSet = restoreSet
        hidesKeys = meta["keys"] == "hmac-sha256"
        self.parents = parents
        self.record = record
        self.evidence = evidence
        func number(_ name: String, _ other: Double) -> Double {
            let own = record.table.flatMap { meta["\(name) \($0.lowercased())"] }
            return (own ?? meta[name]).flatMap(Double.init) ?? other
        }
        prior = number("prior", -2)
        drop = number("drop", 0.99)
        hold = number("hold", 0.5)
    }

    public func text(style: Style = .plain) -> String {
        let name = record.key.map { Shown.plain($0) } ?? "record \(record.ordinal)"
        var text = style.bold("\(Shown.plain(record.table ?? "")) \(name)") + "\n"
        var facts = TextTable([("", .left), ("", .left)])
        let part = record.part > 0 ? " (part \(record.part + 1))" : ""
        facts.add([
            "where",
            "\(Shown.plain(record.archive)), \(Shown.plain(record.member))\(part), record \(Words.count(record.ordinal)), "
                + "\(Words.count(record.length)) bytes at byte \(Words.count(record.offset))",
        ])
        facts.add(["decision", style.bold(record.decision) + because])
        for (level, parent) in parents.enumerated() {
            let name = Shown.plain(parent.table) + (parent.key.map { " " + Shown.plain($0) } ?? "")
            let how = parent.by.map { "refers to it by \(Shown.plain($0))" } ?? "lies in it"
            facts.add([
                level == 0 ? "follows" : "",
                "\(name): this record \(how)".replacingOccurrences(
                    of: "this record", with: level == 0 ? "this record" : "the one above"),
            ])
        }
        facts.add(["tag", tag])
        text += facts.renderRows(indent: "  ")
        text += evidenceTable(style: style)
        text += sum
        if record.decision != "keep" { text += wayBack }
        return text
    }

    private var because: String {
        switch record.reason {
        case "tag": ": its tag says \(record.claim ?? "so")"
        case "score" where record.decision == "drop":
            ": score \(Words.score(record.score)) is at least the drop threshold \(drop)"
        case "score": ": score \(Words.score(record.score)) is at least the hold threshold \(hold), below \(drop)"
        case "untagged": ": the policy requires a tag (require_tag)"
        case "contradiction": ": its tag says \(record.claim ?? "one thing"), other tags or its score say otherwise"
        case "cascade":
            record.decision == "drop"
                ? ": a record that it refers to, or lies in, is dropped"
                : ": a record that it refers to, or lies in, does not stay"
        case "misfit": ": it could not be split into fields, so it could not be judged"
        case "override": ": an override in the policy says so"
        case "": record.claim == "production" ? ": its tag says production" : ": score below the hold threshold \(hold)"
        default: ": \(record.reason)"
        }
    }

    private var tag: String {
        guard let claim = record.claim else { return "none" }
        return "\(claim), from \(record.tagSource ?? "?") \(Shown.value(record.tagName ?? ""))"
            + " = \(Shown.value(record.tagValue ?? ""))"
    }

    private func evidenceTable(style: Style) -> String {
        guard !evidence.isEmpty else { return "  evidence  none\n" }
        var table = TextTable([
            ("evidence", .left), ("field", .left), ("bans", .right), ("excerpt", .left), ("what it is", .left),
        ])
        for item in evidence {
            let rule = Detectors.rules.first { $0.name == item.detector }
            table.add([
                item.detector, Shown.plain(item.field ?? ""), Words.bans(item.weight), Shown.plain(item.excerpt ?? ""),
                rule?.summary ?? "",
            ])
        }
        return "\n" + table.render(indent: "  ", style: style)
    }

    /// `prior -2.00, evidence +4.20: 2.20 bans, 1 / (1 + 10^-2.20) = 0.9937`
    private var sum: String {
        let found = evidence.reduce(0) { $0 + $1.weight }
        let total = prior + found
        return
            "\n  prior \(Words.bans(prior)), evidence \(Words.bans(found)): \(Words.bans(total)) bans, "
            + "1 / (1 + 10^-(\(Words.bans(total)))) = \(Words.score(record.score))\n" + inWords(found)
    }

    /// `In words: one record in 101 is taken to be synthetic at first; what was found makes that 300 times as likely.`
    private func inWords(_ found: Double) -> String {
        let first = Words.count(Int(pow(10, max(0, min(9, -prior))).rounded()) + 1)
        let start = "  In words: at first one record in \(first) is taken to be synthetic; "
        guard abs(found) >= 0.005 else { return start + "nothing was found that changes that.\n" }
        let times = Words.times(pow(10, min(300, abs(found))))
        return start + "what was found makes that \(times) \(found > 0 ? "as likely" : "less likely").\n"
    }

    private var wayBack: String {
        guard let restoreSet else { return wayBackByPolicy }
        // What follows another record comes back with the one that began it.
        let name =
            parents.last?.key ?? record.key ?? "\(record.archive):\(record.member):\(record.ordinal)"
        let secret = hidesKeys ? " --keys-secret FILE" : ""
        return """

              To take it back\(parents.isEmpty ? "" : ", with the record that it follows"):
                winnow reinstate \(Self.word(restoreSet)) --record \(Self.word(name))\(secret) --why "the reason" --output FOLDER

            """
    }

    /// A word for a shell. Keys come from a backup and may be anything.
    private static func word(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "./_:@+%,-".utf8.contains(byte)
            }
        return isPlain ? text : "'" + Shown.line(text.replacingOccurrences(of: "'", with: "'\\''")) + "'"
    }

    private var wayBackByPolicy: String {
        guard let key = record.key, let table = record.table.map({ Shown.plain($0) }) else { return "" }
        return """

              To keep it in the next restore, add to the policy:
                overrides:
                  - {table: \(table), key: "\(Shown.plain(key))", decision: keep, by: "your name", why: "the reason"}

            """
    }
}
