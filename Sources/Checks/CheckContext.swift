import Archives
import Policies

/// What a rule looks at.
struct CheckContext: Sendable {
    let facts: CheckFacts
    /// Its tables by name.
    let tables: NameIndex
    /// The last good run; `nil` where there is none to compare with.
    let baseline: CheckFacts?
    /// The baseline's tables by name.
    let baselineTables: NameIndex
    /// Whether a baseline was asked for and is not there.
    let lacksBaseline: Bool
    /// Why a restore would be refused.
    let refusal: String?
    let expected: [ExpectedTable]
    let settings: CheckSettings
    let rule: CheckRule

    /// A number that the rule goes by in a table.
    func limit(_ limit: CheckLimit, of table: CheckFacts.Table) -> Double {
        settings.limit(limit, of: rule, table: table.name)
    }

    /// All numbers that the rule goes by in a table.
    func limits(of table: CheckFacts.Table) -> [CheckLimit: Double] { settings.limits(of: rule, table: table.name) }

    /// A number that the rule goes by in a relation: the one of the table that has the references.
    func limit(_ limit: CheckLimit, of relation: CheckFacts.Relation) -> Double {
        settings.limit(limit, of: rule, table: relation.child)
    }

    /// Whether the policy wants to hear of a table what the rule finds.
    func isAsked(of table: String) -> Bool { settings.severity(of: rule, table: table) != nil }

    func table(named name: String) -> CheckFacts.Table? { tables[name].map { facts.tables[$0] } }

    func baselineTable(named name: String) -> CheckFacts.Table? {
        baseline.flatMap { baseline in baselineTables[name].map { baseline.tables[$0] } }
    }

    /// Tables that the baseline has too.
    var pairs: [(now: CheckFacts.Table, before: CheckFacts.Table)] {
        facts.tables.compactMap { table in baselineTable(named: table.name).map { (table, $0) } }
    }

    /// A finding for each table of which more than `share` is something.
    func overShare(
        _ count: (CheckFacts.Table) -> Int, of total: (CheckFacts.Table) -> Int = { $0.records },
        examples: (CheckFacts.Table) -> [String] = { _ in [] },
        _ message: (_ share: String, _ count: Int, CheckFacts.Table) -> String, advice: String
    ) -> [CheckFinding] {
        facts.tables.compactMap { table in
            let (part, whole) = (count(table), total(table))
            guard whole > 0, Double(part) > limit(.share, of: table) * Double(whole) else { return nil }
            let share = Double(part) / Double(whole)
            return CheckFinding(
                table: table.name, measured: share, examples: examples(table),
                message(Amount.percent(share), part, table), advice: advice)
        }
    }
}

/// Numbers in messages.
enum Amount {
    /// `12.5 %`
    static func percent(_ share: Double) -> String {
        let tenths = whole(share * 1000)
        if tenths == 0, share > 0 { return "under 0.1 %" }
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// `about 50 times as large`, of numbers; what they are where that says nothing.
    static func sizes(_ factor: Double) -> String {
        let (times, how) = factor < 1 ? (1 / factor, "small") : (factor, "large")
        guard times >= 1.25 else { return "sizes of numbers" }
        let tenths = whole(times * 10)
        return "numbers about \(times >= 10 ? "\(whole(times))" : "\(tenths / 10).\(tenths % 10)") times as \(how)"
    }

    /// The nearest whole number; of what is out of all proportion the largest.
    static func whole(_ value: Double) -> Int { Int(min(max(value.rounded(), -1e15), 1e15)) }

    /// `1 record`, `1,200 records`
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(PrintableText.grouped(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    /// Some names, and how many more there are.
    static func list(_ names: [String], most: Int = 4) -> String {
        names.prefix(most).joined(separator: ", ") + (names.count > most ? " and \(names.count - most) more" : "")
    }
}
