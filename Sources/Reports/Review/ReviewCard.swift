import Detection
import Policies
import RestoreSets

/// One held record as a reviewer sees it: why it is held, what hangs on what, the evidence and its masked fields.
struct ReviewCard {
    let session: ReviewSession
    let entry: UInt32
    let line: WrittenLine
    /// Its own content; a message where that cannot be had.
    let content: Content
    let thresholds: Thresholds
    /// The first of the records that follow it directly.
    let children: [WrittenLine]
    let childCount: Int
    let showsValues: Bool

    enum Content {
        case read(HeldValues.Content)
        case missing(String)
    }

    /// Columns that labels take.
    private static let label = 10

    func lines() -> [ScreenLine] {
        [ScreenLine(name(line.table ?? "", line.key), .bold)] + facts() + [ScreenLine("")] + evidence()
            + [ScreenLine("")] + fields()
    }

    private func name(_ table: String, _ key: String?) -> String {
        Shown.plain(table) + " " + (key.map { Shown.plain($0) } ?? "(no key)")
    }

    private func fact(_ label: String, _ text: String, _ tone: ScreenLine.Tone = .plain) -> ScreenLine {
        let gap = String(repeating: " ", count: max(1, Self.label - label.count))
        return ScreenLine("  \(label)\(gap)\(text)", tone, indent: Self.label + 2)
    }

    private func facts() -> [ScreenLine] {
        let part = line.part > 0 ? " (part \(line.part + 1))" : ""
        var facts = [
            fact(
                "where",
                "\(Shown.plain(line.archive)), \(Shown.plain(line.member.text))\(part), record \(Words.count(line.record)), "
                    + Words.counted(line.length, "byte")),
            fact("held", because),
        ]
        if let tag = line.tag { facts.append(fact("tag", said(tag))) }
        if let other = line.contradicts { facts.append(fact("against", said(other))) }
        for (level, parent) in line.parents.prefix(Self.parentLimit).enumerated() {
            let how = parent.by.map { "refers to it by \(Shown.plain($0))" } ?? "lies in it"
            facts.append(
                fact(
                    level == 0 ? "follows" : "",
                    "\(name(parent.table, parent.key)): \(level == 0 ? "this record" : "the one above") \(how)"))
        }
        if line.reason == .cascade, session.held.cause(of: entry) == nil {
            facts.append(fact("", "which does not stay: kept, this record refers to what is not there", .dim))
        }
        facts += hanging()
        switch session.state(of: entry) {
        case .open: break
        case .decided(let ruling):
            let when = ruling.when.map { ", \($0)" } ?? ""
            facts.append(
                fact(
                    "decided",
                    "\(ruling.verdict.rawValue): \(MaskedValue.clear(ruling.why)) (\(MaskedValue.clear(ruling.by))\(when))",
                    .bold))
        case .follows(let verdict):
            facts.append(
                fact(
                    "settled", "by what it follows: \(verdict == .keep ? "it comes back" : "it is dropped too")", .bold)
            )
        }
        return facts
    }

    /// Parents that are shown.
    private static let parentLimit = 4

    private var because: String {
        let score = line.score.map { "score \(Words.score($0))" } ?? "no score"
        let limits = "hold from \(Words.plain(thresholds.hold)), drop from \(Words.plain(thresholds.drop))"
        switch line.reason {
        case .score: return "\(score): \(limits)"
        case .contradiction:
            let claim = line.tag?.claim ?? "one thing"
            return line.contradicts == nil
                ? "its tag says \(claim), its evidence does not: \(score), drop from \(Words.plain(thresholds.drop))"
                : "its tag says \(claim), another one says otherwise; \(score)"
        case .untagged: return "the policy requires a tag (require_tag); \(score)"
        case .misfit: return "it could not be split into fields (\(line.misfit ?? "?")), so it could not be judged"
        case .cascade: return "a record that it refers to, lies in or belongs to does not stay; \(score) of its own"
        case .override: return "a person said so; \(score)"
        case .none, .tag: return "\(line.reason.name); \(score)"
        }
    }

    private func said(_ tag: WrittenLine.Tag) -> String {
        "\(tag.claim), from \(tag.source) \(Shown.value(tag.name)) = \(Shown.value(tag.value))"
    }

    private func hanging() -> [ScreenLine] {
        var lines: [ScreenLine] = []
        let count = session.held.hangingCount(entry)
        if count > 0 {
            let names = children.map { name($0.table ?? "", $0.key) }.joined(separator: ", ")
            let more = childCount > children.count ? ", …" : ""
            lines.append(
                fact(
                    "children",
                    "\(Words.counted(count, "record")) held for it"
                        + (names.isEmpty ? "" : ": \(names)\(more)")))
            let (kept, dropped) = (session.following(entry, .keep), session.following(entry, .drop))
            lines.append(
                fact(
                    "",
                    "keep: \(Words.count(kept)) come back, unless another record holds them; drop: "
                        + "\(Words.count(dropped)) are dropped too, \(Words.count(kept - dropped)) stay to be decided",
                    .dim))
        }
        let files = session.held.fileCount(entry)
        if files > 0 {
            lines.append(fact("files", "\(Words.counted(files, "file")) that belong to it go where it goes"))
        }
        return lines
    }

    private func evidence() -> [ScreenLine] {
        let evidence = line.evidence
        guard !evidence.isEmpty else { return [ScreenLine("  evidence  none", .dim)] }
        let found = evidence.reduce(0) { $0 + $1.weight }
        var lines = [ScreenLine("  evidence  \(Words.bans(found)) bans in all", .dim)]
        for item in evidence.sorted(by: { $0.weight > $1.weight }) {
            let field = item.field.map { "  " + Shown.plain($0) } ?? ""
            let excerpt = item.excerpt.map { "  " + Shown.plain($0) } ?? ""
            lines.append(
                ScreenLine(
                    "  \(Words.bans(item.weight))  \(Shown.plain(item.detector))\(field)\(excerpt)", indent: 9))
            if let rule = Detectors.rules.first(where: { $0.name == item.detector }) {
                lines.append(ScreenLine("         \(rule.summary)", .dim, indent: 9))
            }
        }
        return lines
    }

    private func fields() -> [ScreenLine] {
        switch content {
        case .missing(let message): return [ScreenLine("  " + message, .warning, indent: 2)]
        case .read(.bytes(let text)):
            return [ScreenLine("  bytes", .dim)] + [ScreenLine("  " + shown(text), indent: 2)]
        case .read(.fields(let fields)):
            let filled = fields.filter { !$0.value.isEmpty }
            let width = min(Self.nameLimit, filled.map { TextTable.width(Shown.plain($0.name)) }.max() ?? 0)
            let heading = showsValues ? "fields" : "fields, masked"
            let empty = fields.count - filled.count
            return [ScreenLine("  \(heading)" + (empty > 0 ? "; \(empty) empty ones left out" : ""), .dim)]
                + filled.map { field in
                    let name = ReviewScreen.clipped(Shown.plain(field.name), width)
                    let gap = String(repeating: " ", count: width - TextTable.width(name))
                    return ScreenLine("  \(name)\(gap)  \(shown(field.value))", indent: width + 4)
                }
        }
    }

    /// Columns of a field's name.
    private static let nameLimit = 30

    private func shown(_ value: String) -> String {
        showsValues ? MaskedValue.clear(value) : MaskedValue.mask(value)
    }
}
