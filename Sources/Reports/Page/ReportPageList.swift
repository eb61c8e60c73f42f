import RestoreSets

/// The list of records of a report, and what stands behind it.
extension ReportPage {
    /// Up to where the records' data begin.
    var list: Markup {
        let shown = facts.records.count
        var text: Markup = """
            <section id="list-of-records" aria-labelledby="list-title" tabindex="-1">
            <h2 id="list-title">The records that were left out</h2>

            """
        guard shown > 0 else {
            text += "<p>There are none.</p>\n</section>\n<script id=\"records\" type=\"application/json\">"
            return text
        }
        if facts.lines > shown {
            text += """
                <div class="callout"><p><b>This list is cut:</b> it has \(shown) of \(facts.lines) records, held ones first, because a browser holds no
                more. All of them are in <code>dropped.ndjson</code>; <code>winnow report DIR --format csv</code> lists them, and
                <code>winnow query DIR</code> finds one.</p></div>

                """
        }
        text += """
            <div class="live">
            <p class="sub">Each with its explanation: press Enter on a row, or click it. <kbd>/</kbd> goes to the search.</p>
            <form class="tools" role="search" aria-label="Records">
            <label class="search" for="search">Search in all that is shown<input id="search" type="search" autocomplete="off" spellcheck="false" aria-controls="list"></label>
            <label>Decision<select id="by-decision"><option value="">all</option></select></label>
            <label>Reason<select id="by-reason"><option value="">all</option></select></label>
            <label>Table<select id="by-table"><option value="">all</option></select></label>
            <label>Archive<select id="by-archive"><option value="">all</option></select></label>
            <button id="reset" type="button">Show all</button>
            </form>
            <p class="count" id="count" role="status" aria-live="polite"></p>
            <div class="window" id="window" role="region" aria-label="Records, a row each" tabindex="0">
            <table id="list" aria-labelledby="list-title">
            <thead><tr aria-rowindex="1">

            """
        for (name, title) in [
            ("decision", "Decision"), ("reason", "Reason"), ("table", "Table"), ("key", "Key"), ("score", "Score"),
            ("evidence", "Strongest sign"), ("where", "Where"),
        ] {
            text +=
                "<th scope=\"col\" class=\"c-\(name)\(name == "score" ? " n" : "")\"><button type=\"button\" data-by=\"\(name)\">\(title)</button></th>"
        }
        text += """
            </tr></thead>
            <tbody></tbody>
            </table>
            <p class="empty" id="empty" hidden>No record fits. “Show all” brings them back.</p>
            </div>
            </div>
            <div class="first">
            \(firstRows)</div>
            <dialog id="detail" aria-labelledby="detail-title">
            <button class="close" id="detail-close" type="button">Close</button>
            <h2 id="detail-title"></h2>
            <div id="detail-content"></div>
            </dialog>
            </section>
            <script id="records" type="application/json">
            """
        return text
    }

    var listEnd: Markup { "</script>\n" }

    /// For print, and where no script runs.
    private var firstRows: Markup {
        var table = PageTable(
            "The first records that were left out",
            [
                ("decision", .left), ("table", .left), ("key", .left), ("score", .right), ("why", .left),
                ("where", .left),
            ])
        for (line, because) in facts.records.first {
            table.add([
                "\(line.decision.name)", "\(line.table ?? "")", "<code>\(line.key ?? "")</code>",
                "\(line.score.map { Words.score($0) } ?? "")", "\(because)",
                "\(line.archive): \(line.member.text)\(line.record > 0 ? ", record \(Words.count(line.record))" : "")",
            ])
        }
        let rest = facts.lines - facts.records.first.count
        let words: Markup =
            rest > 0
            ? "<p>The first \(facts.records.first.count) of \(facts.lines). The other \(rest) are not printed: this page lists them in a browser, and <code>dropped.ndjson</code> has all of them.</p>\n"
            : ""
        return "\(words)\(table.markup)"
    }

    /// Files, signature, policy: what an auditor asks for.
    var files: Markup {
        let predicate = facts.predicate
        var table = PageTable("Files of the restore set", [("file", .left), ("bytes", .right), ("SHA-256", .left)])
        for output in predicate.outputs.prefix(Self.rowLimit) {
            table.add([
                "\(output.name)", "\(Words.bytes(output.bytes))", "<code class=\"digest\">\(output.sha256)</code>",
            ])
        }
        var text: Markup = """
            <h2 id="signature">Signature and files</h2>
            <p>\(facts.signature.sentence)</p>
            <dl class="facts">
            <dt>Manifest</dt><dd><code>\(facts.manifestDigest)</code></dd>
            <dt>Policy</dt><dd><code>\(predicate.policy.sha256)</code></dd>

            """
        if let decisions = predicate.decisions {
            text +=
                "<dt>Decisions</dt><dd>\(Words.counted(decisions.count, "decision")) by persons, \(decisions.applied) of them about records of this backup; <code>\(decisions.sha256)</code></dd>\n"
            if let before = decisions.predecessor {
                text +=
                    "<dt>Follows</dt><dd>the restore set with the manifest <code>\(before.manifest)</code>: \(before.why)</dd>\n"
            }
        }
        text += """
            <dt>What is shown</dt><dd>keys \(predicate.disclosure.keys == "clear" ? "as they are" : "replaced (\(predicate.disclosure.keys))"), excerpts \(predicate.disclosure.excerpts)</dd>
            <dt>Index</dt><dd>\(predicate.index ?? "none")</dd>

            """
        if let time = predicate.timestamp { text += "<dt>Time of the run</dt><dd>\(time)</dd>\n" }
        text += """
            <dt>Written by</dt><dd>\(predicate.tool["name"] ?? "?") \(predicate.tool["version"] ?? "?"); this page by winnow \(Tool.version)</dd>
            </dl>
            \(table.markup)\(Self.more(predicate.outputs.count))<p class="note">Check all of it: <code>winnow verify DIR --source BACKUP…</code></p>
            <details><summary>The policy in force</summary><pre>\(policyText)</pre></details>
            </main>
            <footer><p>Made by winnow \(Tool.version) from manifest.json, dropped.ndjson and index.sqlite in this folder. This page loads nothing and sends nothing.</p></footer>

            """
        return text
    }

    /// Line by line: line breaks are ours, all else in a line is the policy's.
    private var policyText: Markup {
        var text: Markup = ""
        for line in facts.predicate.policy.content.split(separator: "\n", omittingEmptySubsequences: false).prefix(
            2_000)
        {
            text += "\(String(line))\n"
        }
        return text
    }
}
