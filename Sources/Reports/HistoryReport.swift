import Checks
import Foundation

/// `winnow history`: the trend of each table, in a terminal.
public struct HistoryReport {
    private let runs: [CheckHistory.Run]

    /// - Parameter runs: by check, the oldest first.
    public init(_ runs: [CheckHistory.Run]) { self.runs = runs }

    /// Runs that are drawn as one line.
    private static let width = 40
    private static let findingLimit = 10

    /// Each table's records and share of what a restore would leave out, run by run.
    public func overview(style: Style = .plain) -> String {
        guard !runs.isEmpty else { return "The history has no run.\n" }
        var text = ""
        for (check, runs) in byCheck {
            guard let first = runs.first, let last = runs.last else { continue }
            text +=
                style.bold(Shown.plain(check))
                + "  \(Words.counted(runs.count, "run")), \(Words.time(first.time)) to \(Words.time(last.time))\n"
            var table = TextTable([
                ("table", .left), ("records", .right), ("trend", .left), ("least", .right), ("most", .right),
                ("left out", .right), ("trend", .left),
            ])
            for name in Set(runs.flatMap(\.tables).map(\.name)).sorted() {
                let rows = runs.map { run in run.tables.first { $0.name == name } }
                let records = rows.map { $0.map { Double($0.records) } }
                let shares = rows.map { $0.map(Self.leftOut) }
                let counts = rows.compactMap { $0?.records }
                let now = last.tables.first { $0.name == name }
                table.add([
                    Shown.plain(name), now.map { Words.count($0.records) } ?? "gone",
                    Sparkline.draw(records.suffix(Self.width)), Words.count(counts.min() ?? 0),
                    Words.count(counts.max() ?? 0),
                    now.map { Words.share($0.held + $0.dropped, of: $0.records) } ?? "",
                    Sparkline.draw(shares.suffix(Self.width), from: 0),
                ])
            }
            text += table.render(indent: "  ", style: style)
            text += findings(of: runs, style) + "\n"
        }
        return text
    }

    private func findings(of runs: [CheckHistory.Run], _ style: Style) -> String {
        let found = runs.flatMap { run in run.findings.map { (run.time, $0) } }
        guard !found.isEmpty else { return "  No run found anything.\n" }
        var table = TextTable([("when", .left), ("severity", .left), ("rule", .left), ("finding", .left)])
        for (time, finding) in found.suffix(Self.findingLimit) {
            table.add([Words.time(time), finding.severity, finding.rule, Shown.sentence(finding.message)])
        }
        let more = found.count - Self.findingLimit
        return "\n" + table.render(indent: "  ", style: style)
            + (more > 0 ? "  and \(Words.count(more)) before these: --json has all of them.\n" : "")
    }

    /// One table, a line a run.
    public func table(_ name: String, style: Style = .plain) -> String {
        var table = TextTable([
            ("when", .left), ("check", .left), ("records", .right), ("change", .right), ("kept", .right),
            ("held", .right), ("dropped", .right), ("untagged", .right), ("findings", .left),
        ])
        var before: [String: Int] = [:]
        for run in runs {
            guard let own = run.tables.first(where: { $0.name.lowercased() == name.lowercased() }) else { continue }
            let change = before[run.check].map { own.records - $0 }
            before[run.check] = own.records
            let rules = run.findings.filter { $0.table.map { $0.lowercased() == name.lowercased() } ?? true }.map(
                \.rule)
            table.add([
                Words.time(run.time), Shown.plain(run.check), Words.count(own.records),
                change.map { ($0 > 0 ? "+" : "") + Words.count($0) } ?? "", Words.count(own.kept),
                Words.count(own.held), Words.count(own.dropped), Words.count(own.untagged),
                rules.joined(separator: ", "),
            ])
        }
        guard !table.isEmpty else { return "No run has a table \(Shown.plain(name)).\n" }
        return table.render(style: style)
    }

    public func json() -> String {
        struct Table: Encodable {
            let table: String
            let records, kept, held, dropped, untagged, unknownTags: Int
        }
        struct Found: Encodable {
            let rule, severity: String
            let table: String?
            let message: String
        }
        struct Run: Encodable {
            let check, time: String
            let worst: String?
            let bytes: Int
            let tables: [Table]
            let findings: [Found]
        }
        return JSONText.of(
            runs.map { run in
                Run(
                    check: run.check, time: Words.time(run.time), worst: run.worst, bytes: run.bytes,
                    tables: run.tables.map {
                        Table(
                            table: $0.name, records: $0.records, kept: $0.kept, held: $0.held, dropped: $0.dropped,
                            untagged: $0.untagged, unknownTags: $0.unknownTags)
                    },
                    findings: run.findings.map {
                        Found(rule: $0.rule, severity: $0.severity, table: $0.table, message: $0.message)
                    })
            })
    }

    private var byCheck: [(String, [CheckHistory.Run])] {
        var order: [String] = []
        for run in runs where !order.contains(run.check) { order.append(run.check) }
        return order.map { name in (name, runs.filter { $0.check == name }) }
    }

    private static func leftOut(_ table: CheckHistory.Table) -> Double {
        table.records == 0 ? 0 : Double(table.held + table.dropped) / Double(table.records)
    }
}

/// Numbers as a line of blocks.
enum Sparkline {
    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A block a value, the lowest at the least of them; a space where there is none.
    ///
    /// - Parameter from: what the lowest block stands for, where it is not the least value.
    static func draw(_ values: some Collection<Double?>, from: Double? = nil) -> String {
        let known = values.compactMap { $0 }
        guard let least = from ?? known.min(), let most = known.max() else { return "" }
        return String(
            values.map { value in
                guard let value else { return " " }
                guard most > least else { return blocks[0] }
                let step = (value - least) / (most - least) * Double(blocks.count - 1)
                return blocks[max(0, min(blocks.count - 1, Int(step.rounded())))]
            })
    }
}
