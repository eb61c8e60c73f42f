/// What a policy says of the rules of `winnow check`; laid over their defaults.
public struct CheckSettings: Sendable, Equatable {
    /// What a policy says of one rule.
    public struct Own: Sendable, Equatable {
        /// Off wins over a severity.
        public var isOff = false
        public var severity: CheckSeverity?
        public var limits: [CheckLimit: Double] = [:]

        public init() {}
    }

    /// What it says of one rule for one table.
    public struct OfTable: Sendable, Equatable {
        /// The table's name as the policy writes it.
        public let table: String
        public var own: Own
    }

    /// By rule.
    public var own: [String: Own] = [:]
    /// What differs for some tables, by rule and by the table's name in lower case.
    private var tables: [String: [String: OfTable]] = [:]
    /// Days without work, for `stale`.
    public var daysOff = DaysOff()

    public init() {}

    /// Says something of a rule for one table, in the place of what was said of that.
    public mutating func set(_ own: Own, of rule: CheckRule, table: String) {
        let name = tables[rule.name]?[table.lowercased()]?.table ?? table
        tables[rule.name, default: [:]][table.lowercased()] = own == Own() ? nil : OfTable(table: name, own: own)
        if tables[rule.name]?.isEmpty == true { tables[rule.name] = nil }
    }

    /// What is said of a rule for one table; `nil` where it is the rule's own. Letter case does not matter.
    public func own(of rule: CheckRule, table: String) -> Own? {
        tables[rule.name].flatMap { $0[table.lowercased()]?.own }
    }

    /// The tables for which something else holds than the rule's own, by name.
    public func tables(of rule: CheckRule) -> [OfTable] {
        (tables[rule.name] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }

    /// All tables for which something is said, by name, with the names of the rules of which it is.
    public var namedTables: [(table: String, rules: [String])] {
        var named: [String: (table: String, rules: [String])] = [:]
        for rule in CheckRule.all {
            for (name, said) in tables[rule.name] ?? [:] {
                named[name, default: (said.table, [])].rules.append(rule.name)
            }
        }
        return named.sorted { $0.key < $1.key }.map(\.value)
    }

    /// How much a finding of the rule weighs; `nil` where the rule is off.
    ///
    /// - Parameter table: that it is about; `nil` for the backup as a whole, or what holds for all tables of which nothing is said.
    public func severity(of rule: CheckRule, table: String? = nil) -> CheckSeverity? {
        if let said = table.flatMap({ own(of: rule, table: $0) }) {
            if said.isOff { return nil }
            if let severity = said.severity { return severity }
        }
        guard let own = own[rule.name] else { return rule.severity }
        return own.isOff ? nil : own.severity ?? rule.severity
    }

    /// What findings of the rule may weigh, about whatever table; empty where it is off for all.
    public func severities(of rule: CheckRule) -> Set<CheckSeverity> {
        Set(([severity(of: rule)] + tables(of: rule).map { severity(of: rule, table: $0.table) }).compactMap { $0 })
    }

    /// A number that the rule goes by.
    ///
    /// - Parameter table: that it looks at; `nil` for what holds for all tables of which nothing is said.
    public func limit(_ limit: CheckLimit, of rule: CheckRule, table: String? = nil) -> Double {
        table.flatMap { own(of: rule, table: $0)?.limits[limit] } ?? own[rule.name]?.limits[limit] ?? rule.limits[limit]
            ?? 0
    }

    /// All numbers that the rule goes by.
    public func limits(of rule: CheckRule, table: String? = nil) -> [CheckLimit: Double] {
        rule.limits.reduce(into: [:]) { $0[$1.key] = limit($1.key, of: rule, table: table) }
    }
}
