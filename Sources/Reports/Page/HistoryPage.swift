import Checks
import Foundation

/// What `winnow check` measured over time, as a page: small plots side by side, a row of them for each table.
public struct HistoryPage {
    private let runs: [CheckHistory.Run]

    /// - Parameter runs: by check, the oldest first.
    public init(_ runs: [CheckHistory.Run]) { self.runs = runs }

    public func html() -> String {
        let shell = PageShell(title: "History of checks", style: PageStyle.history)
        return shell.head.html + top.html + checks.html + shell.tail.html
    }

    private var top: Markup {
        let found = runs.reduce(0) { $0 + $1.findings.count }
        let headline =
            runs.isEmpty
            ? "The history has no run."
            : found == 0
                ? "\(Words.counted(runs.count, "run")), and nothing was found."
                : "\(Words.counted(runs.count, "run")), \(Words.counted(found, "finding"))."
        return """
            <header>
            <p class="brand">winnow · history of checks</p>
            <h1>\(headline)</h1>
            <p class="lead">\(lead)</p>
            <ul class="legend"><li>\(PagePlots.swatch("keep"))records</li><li>\(PagePlots.swatch("drop"))share left out</li><li>\(PagePlots.swatch("hold"))share without a tag</li>
            <li><svg viewBox="0 0 10 10" aria-hidden="true"><circle class="found" cx="5" cy="5" r="4"/></svg>a finding</li></ul>
            </header>
            <main>

            """
    }

    private var lead: String {
        guard let first = runs.map(\.time).min(), let last = runs.map(\.time).max() else {
            return "winnow check BACKUP --history FILE adds one."
        }
        return "From \(Words.time(first)) to \(Words.time(last))."
    }

    private var checks: Markup {
        var text: Markup = ""
        for (name, runs) in byCheck {
            text += "<section>\n<h2>\(name)</h2>\n"
            if let last = runs.last {
                text +=
                    "<p class=\"sub\">\(Words.counted(runs.count, "run")), the last at \(Words.time(last.time))\(last.worst.map { ": \($0)" } ?? ": nothing found").</p>\n"
            }
            let tables = Set(runs.flatMap(\.tables).map(\.name)).sorted()
            for table in tables.prefix(ReportPage.rowLimit) { text += plots(table, runs) }
            if tables.count > ReportPage.rowLimit {
                text +=
                    "<p class=\"note\">And \(tables.count - ReportPage.rowLimit) tables more: winnow history --json has all of them.</p>\n"
            }
            text += findings(runs)
            text += "</section>\n"
        }
        text +=
            "</main>\n<footer><p>Made by winnow from what checks measured. This page loads nothing and sends nothing.</p></footer>\n"
        return text
    }

    private func plots(_ name: String, _ runs: [CheckHistory.Run]) -> Markup {
        let rows = runs.map { run in (time: run.time, table: run.tables.first { $0.name == name }) }
        let marks = runs.map { run in run.findings.filter { $0.table?.lowercased() == name.lowercased() } }
        func points(_ value: (CheckHistory.Table) -> Double) -> [TrendPlot.Point] {
            zip(rows, marks).map { row, found in
                TrendPlot.Point(
                    time: row.time, value: row.table.map(value),
                    mark: found.isEmpty ? nil : found.map(\.rule).joined(separator: ", "))
            }
        }
        let now = rows.last?.table
        let records = TrendPlot(points { Double(max(0, $0.records)) }, style: "keep", fromZero: false)
        let gone = TrendPlot(
            points { Self.share($0.held &+ $0.dropped, of: $0.records) }, style: "drop", fromZero: true)
        let untagged = TrendPlot(points { Self.share($0.untagged, of: $0.records) }, style: "hold", fromZero: true)
        return """
            <h3>\(name)</h3>
            <div class="plots">
            \(figure("records", now.map { Words.count($0.records) } ?? "gone", records) { Words.count(Int(min(1e15, $0))) })
            \(figure("left out", now.map { Words.share($0.held &+ $0.dropped, of: $0.records) } ?? "", gone) { Words.percent($0) })
            \(figure("without a tag", now.map { Words.share($0.untagged, of: $0.records) } ?? "", untagged) { Words.percent($0) })
            </div>

            """
    }

    private func figure(_ what: String, _ now: String, _ plot: TrendPlot, _ words: (Double) -> String) -> Markup {
        """
        <figure><figcaption>\(what) <b>\(now)</b> <span>· \(plot.range(words))</span></figcaption>
        \(plot.drawn(what: what, words: words))</figure>
        """
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole <= 0 ? 0 : max(0, min(1, Double(part) / Double(whole)))
    }

    /// Findings of a page; the last ones.
    private static let findingLimit = 500

    private func findings(_ runs: [CheckHistory.Run]) -> Markup {
        let found = runs.flatMap { run in run.findings.map { (run.time, $0) } }
        guard !found.isEmpty else { return "<p>No run found anything.</p>\n" }
        var table = PageTable(
            "Findings, the last first",
            [("when", .left), ("severity", .left), ("rule", .left), ("table", .left), ("finding", .left)])
        for (time, finding) in found.suffix(Self.findingLimit).reversed() {
            table.add([
                "\(Words.time(time))", "<span class=\"severity\">\(finding.severity)</span>",
                "<code>\(finding.rule)</code>",
                "\(finding.table ?? "")", "\(finding.message)",
            ])
        }
        let more = found.count - Self.findingLimit
        let rest: Markup =
            more > 0 ? "<p class=\"note\">And \(more) before these: winnow history --json has all of them.</p>\n" : ""
        return "<h3>What was found</h3>\n\(table.markup)\(rest)"
    }

    private var byCheck: [(String, [CheckHistory.Run])] {
        var order: [String] = []
        for run in runs where !order.contains(run.check) { order.append(run.check) }
        return order.map { name in (name, runs.filter { $0.check == name }) }
    }
}
