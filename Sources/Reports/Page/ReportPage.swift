import Foundation
import Judgement
import RestoreSets

/// `report.html`: a restore set for people, in one file that loads nothing. Equal restore sets give equal bytes.
public struct ReportPage {
    let facts: ReportFacts

    public init(_ facts: ReportFacts) { self.facts = facts }

    /// What `Restore` and `Verification` write and rebuild the report with.
    public static let writer = ReportWriter { diff, policy, held in
        let lines = try ReportLines(diff, policy: policy, held: held)
        return { folder, write in
            let facts = try ReportFacts(restoreSet: folder, signature: .unverified(restoreSet: folder)) { _ in lines }
            try ReportPage(facts).write(write)
        }
    }

    /// Gives the page piece by piece.
    public func write(_ write: ([UInt8]) throws -> Void) throws {
        let shell = PageShell(
            title: "Restore report: " + facts.headline, style: PageStyle.list, script: PageScript.list)
        for section in [shell.head, top, held, sources, reasons, scores, tags, batches, detectors, relations, list] {
            try write(Array(section.html.utf8))
        }
        try facts.records.write(write)
        try write(Array(listEnd.html.utf8))
        for section in [files, shell.tail] { try write(Array(section.html.utf8)) }
    }

    private var top: Markup {
        let totals = facts.totals
        let parts: [(String, String, Int)] = [
            ("keep", "kept", totals.kept), ("hold", "held for a person", totals.held),
            ("drop", "dropped", totals.dropped),
        ]
        var top: Markup = """
            <a class="skip" href="#list-of-records">Skip to the list of records</a>
            <header>
            <p class="brand">winnow · restore report</p>
            <h1>\(facts.headline)</h1>
            <p class="lead">\(facts.outcome)</p>
            \(PagePlots.bar(parts.map { ($0.0, $0.2) }, label: facts.outcome))
            <ul class="legend">

            """
        for (style, words, count) in parts {
            top +=
                "<li>\(PagePlots.swatch(style))<b>\(count)</b> \(words) <span class=\"sub\">\(Words.share(count, of: totals.records))</span></li>\n"
        }
        top += """
            </ul>
            <nav aria-label="On this page"><ul class="contents">
            <li><a href="#left-out">Why</a></li><li><a href="#scores">Scores</a></li><li><a href="#tags">Tags</a></li>\(batchesLink)
            <li><a href="#list-of-records">All records that were left out</a></li><li><a href="#signature">Signature and files</a></li>
            </ul></nav>
            </header>
            <main>

            """
        return top
    }

    private var batchesLink: Markup {
        batches.html.isEmpty ? "" : "<li><a href=\"#batches\">Batches</a></li>"
    }

    /// What a person has to do.
    private var held: Markup {
        guard facts.totals.held > 0 else {
            return """
                <h2>Next</h2>
                <p>Nothing waits for a decision. Load the archives under <code>restore/</code> as you would the originals.</p>

                """
        }
        var text: Markup = """
            <section class="callout" aria-labelledby="held">
            <h2 id="held">\(Words.counted(facts.totals.held, "record")) wait\(facts.totals.held == 1 ? "s" : "") for you</h2>
            <p>They are in <code>hold/</code> and not in <code>restore/</code>. Decide about them before you load the restore set.</p>
            <dl class="facts">

            """
        for reason in facts.reasons(.hold) {
            text +=
                "<dt><b>\(facts.totals.heldBy[reason.name] ?? 0)</b> by \(reason.name)</dt><dd>\(DecisionWords.meaning(reason))</dd>\n"
        }
        text += """
            </dl>
            <h3>Next steps</h3>
            <pre>winnow review DIR
            winnow restore BACKUP… --decisions DIR-decisions.yaml --output DIR2</pre>
            <p>The first shows them one by one and writes down what you decide; the second applies it. To get back one record that
            went wrongly, open it in the <a href="#list-of-records">list</a>: it shows the command. DIR is the folder of this report.</p>
            </section>

            """
        return text
    }

    private var sources: Markup {
        var table = PageTable(
            "The backup",
            [
                ("archive", .left), ("format", .left), ("bytes", .right), ("unpacked", .right), ("members", .right),
                ("records", .right), ("SHA-256", .left),
            ])
        let sources = facts.predicate.sources
        for source in sources.prefix(Self.rowLimit) {
            let records = source.members.reduce(0) { $0 &+ ($1.counts?.records ?? 0) }
            table.add([
                "\(source.name)", "\(source.format)", "\(Words.bytes(source.bytes))",
                "\(Words.bytes(source.unpackedBytes))",
                "\(source.members.count)", "\(records)", "<code class=\"digest\">\(source.sha256)</code>",
            ])
        }
        var text: Markup = """
            <h2>What came in</h2>
            <p class="sub">\(Words.counted(sources.count, "archive")), \(Words.counted(facts.totals.records, "record")) in \(Words.counted(facts.predicate.tables.count, "table")).</p>
            \(table.markup)\(Self.more(sources.count))
            """
        for source in sources {
            for loss in (source.missing ?? []).prefix(Self.rowLimit) {
                text +=
                    "<p><b>Damaged:</b> \(source.name), \(loss.name)\(loss.andAllBehind ? " and all behind it" : "") is left out: \(loss.reason).\(LostSentence.readable(loss.readableBytes, loss.table, loss.readableRecords))</p>\n"
            }
        }
        for note in facts.predicate.notes.prefix(Self.rowLimit) { text += "<p class=\"note\">\(note)</p>\n" }
        for hit in (facts.predicate.limitsHit ?? []).prefix(Self.rowLimit) {
            text += "<p class=\"note\">\(LimitWords.sentence(hit))</p>\n"
        }
        for unknown in facts.predicate.unknownTags.prefix(10) {
            text +=
                "<p class=\"note\">\(Words.counted(unknown.records, "record")) tagged “\(unknown.tag.value)” in “\(unknown.tag.name)”: not in the vocabulary, so it claims nothing.</p>\n"
        }
        return text
    }

    private var reasons: Markup {
        let drop = facts.reasons(.drop)
        let hold = facts.reasons(.hold)
        var table = PageTable(
            "Records by table, decision and reason",
            [("table", .left), ("records", .right), ("kept", .right), ("dropped", .right)]
                + drop.map { ("by " + $0.name, .right) } + [("held", .right)] + hold.map { ("for " + $0.name, .right) })
        func row(_ name: String, _ counts: Manifest.Counts) -> [Markup] {
            ["\(name)", PageTable.count(counts.records), PageTable.count(counts.kept), PageTable.count(counts.dropped)]
                + drop.map { PageTable.count(counts.droppedBy[$0.name] ?? 0) } + [PageTable.count(counts.held)]
                + hold.map { PageTable.count(counts.heldBy[$0.name] ?? 0) }
        }
        let tables = facts.predicate.tables
        for one in tables.prefix(Self.rowLimit) { table.add(row(one.name, one.counts)) }
        if tables.count > 1 { table.addSum(row("all tables", facts.totals)) }
        var text: Markup = """
            <h2 id="left-out">What was left out, and why</h2>
            \(table.markup)\(Self.more(tables.count))<dl class="facts">

            """
        for reason in Reason.allCases where drop.contains(reason) || hold.contains(reason) {
            text += "<dt>\(reason.name)</dt><dd>\(DecisionWords.meaning(reason))</dd>\n"
        }
        text += "</dl>\n"
        return text
    }

    private var scores: Markup {
        let limits = facts.policy.general.thresholds
        var text: Markup = """
            <h2 id="scores">Scores</h2>
            <p class="sub">How likely each record is synthetic by what detectors found, from 0 to 1. Lines stand at the thresholds of the
            policy: held from \(Words.plain(limits.hold)), dropped from \(Words.plain(limits.drop)). Tags decide before scores do, so a
            record with a low score may be dropped.</p>
            <div class="plots">

            """
        for (decision, word) in [(Decision.keep, "kept"), (.hold, "held"), (.drop, "dropped")] {
            let tenths = facts.tenths(decision)
            guard tenths.contains(where: { $0 > 0 }) else { continue }
            let list = tenths.enumerated().filter { $0.element > 0 }.map { tenth, count in
                "\(Self.range(tenth)): \(Words.count(count))"
            }.joined(separator: "; ")
            text += """
                <figure><figcaption><b>\(word)</b> records by score</figcaption>
                \(PagePlots.tenths(tenths, style: decision.name, limits: [limits.hold, limits.drop], label: "\(word) records by score. \(list)"))</figure>

                """
        }
        text += "</div>\n"
        if !facts.hasIndex {
            text +=
                "<p class=\"note\">There is no index in this restore set, so scores of records that were kept are not known here.</p>\n"
        }
        return text
    }

    static func range(_ tenth: Int) -> String { "\(Double(tenth) / 10) to \(Double(tenth + 1) / 10)" }

    private var tags: Markup {
        var table = PageTable(
            "Records by provenance tag",
            [
                ("claim", .left), ("tag", .left), ("records", .right), ("kept", .right), ("held", .right),
                ("dropped", .right),
            ])
        let tags = facts.tags
        for tag in tags.prefix(Self.rowLimit) {
            table.add([
                "\(tag.claim ?? "no tag")", tag.claim == nil ? "" : "<code>\(tag.name)=\(tag.value)</code>",
                PageTable.count(tag.records), PageTable.count(tag.kept), PageTable.count(tag.held),
                PageTable.count(tag.dropped),
            ])
        }
        if tags.isEmpty {
            var claims = PageTable("Records by claim", [("claim", .left), ("records", .right)])
            for (claim, count) in facts.totals.claims.sorted(by: { $0.key < $1.key }) {
                claims.add(["\(claim)", "\(count)"])
            }
            return
                "<h2 id=\"tags\">Tags</h2>\n<p class=\"sub\">What records say of their own origin.</p>\n\(claims.markup)"
        }
        return """
            <h2 id="tags">Tags</h2>
            <p class="sub">What records say of their own origin, and what became of them.</p>
            \(table.markup)\(Self.more(tags.count))
            """
    }

    private var detectors: Markup {
        let fired = facts.firedDetectors
        guard !fired.isEmpty else { return "" }
        var table = PageTable(
            "What was found in records that were left out",
            [("detector, and what it finds", .left), ("records", .right)])
        for (name, count) in fired.prefix(Self.rowLimit) {
            table.add(["<code>\(name)</code><br><span class=\"sub\">\(RuleWords.summary(name))</span>", "\(count)"])
        }
        return """
            <h2>What detectors found</h2>
            <p class="sub">In records that were left out; many have several kinds of evidence.</p>
            \(table.markup)\(Self.more(fired.count))
            """
    }

    private var relations: Markup {
        let all = (facts.predicate.relations ?? []).filter { ($0.references ?? 0) > 0 }
        guard !all.isEmpty else { return "" }
        var table = PageTable(
            "Relations, and what followed from them",
            [
                ("child", .left), ("parent", .left), ("when it goes", .left), ("references", .right),
                ("dropped", .right),
                ("held", .right), ("dangling before", .right), ("made dangling", .right),
            ])
        for relation in all.prefix(Self.rowLimit) {
            table.add([
                "\(relation.child).\(relation.columns.joined(separator: ", "))", "\(relation.parent ?? "any")",
                "\(relation.onDrop)", "\(relation.references ?? 0)", PageTable.count(relation.dropped ?? 0),
                PageTable.count(relation.held ?? 0), PageTable.count(relation.danglingInSource ?? 0),
                PageTable.count(relation.danglingMade ?? 0),
            ])
        }
        return """
            <h2>Relations</h2>
            <p class="sub">What hangs on what, and what followed when a parent went. References that dangle point to no record: in the source
            already, or made so because the parent went and the child stayed.</p>
            \(table.markup)\(Self.more(all.count))
            """
    }

    /// Rows of a table of the summary.
    static let rowLimit = 200

    static func more(_ count: Int) -> Markup {
        count > rowLimit ? "<p class=\"note\">And \(count - rowLimit) more: see manifest.json.</p>\n" : ""
    }
}
