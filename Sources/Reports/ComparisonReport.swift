import RestoreSets

/// What two sides decided otherwise, as tables for people.
public struct ComparisonReport {
    private let a: ComparisonSide
    private let b: ComparisonSide
    private let summary: ComparisonSummary
    private let records: [ComparedRecord]

    /// Lines that a table for people has, unless asked for more.
    public static let tableLimit = 20
    /// Digits of a policy's digest that tell it from another.
    private static let digestDigits = 12

    /// - Parameter records: those to show.
    public init(_ a: ComparisonSide, _ b: ComparisonSide, _ summary: ComparisonSummary, records: [ComparedRecord]) {
        self.a = a
        self.b = b
        self.summary = summary
        self.records = records
    }

    public func text(style: Style = .plain) -> String {
        var text = sides
        if !summary.isDifferent, records.isEmpty { return text + noDifferences }
        if !counts.isEmpty { text += "\n" + counts.render(style: style) }
        if let kept { text += "\n" + kept }
        if !records.isEmpty { text += "\n" + recordTable.render(style: style) }
        return text
    }

    private var sides: String {
        var table = TextTable([("", .left), ("", .left), ("", .left), ("", .right), ("", .right), ("", .right)])
        for (letter, side, counts) in [("A", a, summary.totals.a), ("B", b, summary.totals.b)] {
            table.add([
                letter, Shown.plain(side.name),
                side.policyDigest.map { "policy " + Shown.plain(String($0.prefix(Self.digestDigits))) } ?? "",
                Words.counted(counts.records, "record"), Words.count(counts.dropped) + " dropped",
                Words.count(counts.held) + " held",
            ])
        }
        let matched =
            summary.isOfOneBackup
            ? "Both are of the same backup; records are matched by their place."
            : "Of two backups; records are matched by table and key, without a key by their bytes."
        return table.renderRows() + matched + "\n"
    }

    private var noDifferences: String {
        let otherwise = summary.count(.otherwise)
        return "No differences"
            + (otherwise > 0 ? "; \(Words.counted(otherwise, "record")) explained otherwise (--all)." : ".") + "\n"
    }

    private static func title(_ change: ComparedRecord.Change) -> String {
        switch change {
        case .dropped, .held, .kept: "newly " + change.rawValue
        case .new: "only B"
        case .gone: "only A"
        case .otherwise: "explained otherwise"
        }
    }

    /// Per table what changed and by what; empty where nothing did.
    private var counts: TextTable {
        let changes = ComparedRecord.Change.allCases.filter { summary.count($0) > 0 }
        let causes = ComparedRecord.Cause.allCases.filter { summary.count($0) > 0 }
        var table = TextTable(
            [("table", .left)] + changes.map { (Self.title($0), .right) }
                + causes.map { ($0 == .unknown ? "cause unknown" : "by " + $0.rawValue, .right) })
        let changed = summary.tables.filter { !$0.changes.isEmpty }
        for one in changed {
            table.add(
                [Shown.plain(one.name)] + changes.map { Words.count(one.changes[$0] ?? 0) }
                    + causes.map { Words.count(one.causes[$0] ?? 0) })
        }
        if changed.count > 1 {
            table.add(
                ["all tables"] + changes.map { Words.count(summary.count($0)) }
                    + causes.map { Words.count(summary.count($0)) })
        }
        return table
    }

    /// Tables whose kept records are counted one by one in a sentence.
    private static let keptTables = 5

    /// Of two backups: how many records stay, where it is not known which.
    private var kept: String? {
        guard !summary.isOfOneBackup, !(summary.isComplete.a && summary.isComplete.b) else { return nil }
        let which =
            summary.isComplete.a ? "B has" : summary.isComplete.b ? "A has" : "A and B have"
        let start = "Kept records are only counted, for \(which) no full index: "
        let changed = summary.tables.filter { ($0.a?.kept ?? 0) != ($0.b?.kept ?? 0) }
        guard summary.countsTables else {
            return start + "\(Words.count(summary.totals.a.kept)) in A, \(Words.count(summary.totals.b.kept)) in B.\n"
        }
        guard !changed.isEmpty else { return start + "as many in A as in B, in every table.\n" }
        let shown = changed.prefix(Self.keptTables).map {
            "\(Shown.plain($0.name)) \(Words.count($0.a?.kept ?? 0)) in A, \(Words.count($0.b?.kept ?? 0)) in B"
        }
        return start + shown.joined(separator: "; ") + (changed.count > Self.keptTables ? "; …" : "") + ".\n"
    }

    private var recordTable: TextTable {
        var table = TextTable([
            ("table", .left), ("key", .left), ("A", .left), ("B", .left), ("cause", .left), ("why", .left),
            ("where", .left),
        ])
        for record in records {
            table.add([
                Shown.plain(record.table), Shown.plain(record.key ?? ""), record.from.name, record.to.name,
                record.cause?.rawValue ?? "", ComparisonSentence(record).text, record.place,
            ])
        }
        return table
    }
}

extension ComparedRecord {
    /// `WE_1.ZIP:Contact.csv:17`, as `winnow explain` takes it.
    var place: String { "\(Shown.plain(archive)):\(Shown.plain(member)):\(ordinal)" }
}
