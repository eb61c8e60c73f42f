import Archives
import Yams

extension PolicyParser {
    /// `{doubled-keys: error, records-fell: {severity: warning, share: 0.5, tables: {Contact: {share: 0.05}}}}`
    func checks(_ node: Node, over settings: inout CheckSettings) throws {
        let names = CheckRule.all.map(\.name)
        for (name, value) in try mapping(node, "checks", names) {
            guard let rule = CheckRule.named(name) else { continue }
            var own = settings.own[name] ?? CheckSettings.Own()
            if !rule.looksAtTables, let key = value.mapping?.keys.first(where: { $0.scalar?.string == "tables" }) {
                throw fault(
                    key, "\(name) looks at no tables, so nothing of it can be set for one",
                    "Allowed: \((["severity"] + limits(of: rule).map(\.rawValue)).joined(separator: ", "))")
            }
            let others = (rule.looksAtTables ? ["tables"] : []) + (rule.countsDays ? ["days_off"] : [])
            let entries = try setting(value, name, of: rule, also: others, &own)
            settings.own[name] = own
            if let tables = entries["tables"] { try checks(tables, of: rule, over: &settings) }
            if let days = entries["days_off"] { settings.daysOff = try daysOff(days) }
        }
    }

    /// `{Contact: {share: 0.05}, ImportQueue: off}`
    private func checks(_ node: Node, of rule: CheckRule, over settings: inout CheckSettings) throws {
        guard let pairs = node.mapping else {
            throw fault(
                node, "tables of \(rule.name) is no mapping", "Write: {Contact: {severity: warning}, ImportQueue: off}")
        }
        var named: Set<String> = []
        for (key, value) in pairs {
            let table = try string(key)
            guard named.insert(table.lowercased()).inserted else {
                throw fault(key, "'\(table)' stands twice in tables of \(rule.name)", "Letter case does not matter.")
            }
            var own = settings.own(of: rule, table: table) ?? CheckSettings.Own()
            _ = try setting(value, "table \(table) of \(rule.name)", of: rule, &own)
            settings.set(own, of: rule, table: table)
        }
    }

    private func limits(of rule: CheckRule) -> [CheckLimit] { CheckLimit.allCases.filter { rule.limits[$0] != nil } }

    /// A severity as a word, or severity and limits by their names; what else is named is handed back.
    private func setting(
        _ node: Node, _ what: String, of rule: CheckRule, also others: [String] = [], _ own: inout CheckSettings.Own
    ) throws -> [String: Node] {
        guard node.mapping != nil else {
            try severity(node, &own)
            return [:]
        }
        let limits = limits(of: rule)
        let entries = try mapping(node, what, ["severity"] + limits.map(\.rawValue) + others)
        if let node = entries["severity"] { try severity(node, &own) }
        for limit in limits {
            guard let node = entries[limit.rawValue] else { continue }
            own.limits[limit] = try number(node, limit.range, limit.rawValue)
        }
        return entries
    }

    /// `[2026-12-25, 01-01]`
    private func daysOff(_ node: Node) throws -> DaysOff {
        guard let list = node.sequence else { throw fault(node, "days_off is no list", "Write: [2026-12-25, 01-01]") }
        return try list.reduce(into: DaysOff()) { days, item in
            guard try days.add(string(item)) else {
                throw fault(item, "\(show(item)) is no day", "Write: 2026-12-25, or 12-25 for every year")
            }
        }
    }

    private func severity(_ node: Node, _ own: inout CheckSettings.Own) throws {
        let word = try string(node)
        // YAML reads a bare `off` as a word here, for it is asked for as one.
        own.isOff = word == "off"
        own.severity = CheckSeverity(rawValue: word)
        guard own.isOff || own.severity != nil else {
            throw unknown(node, "severity", CheckSeverity.allCases.map(\.rawValue) + ["off"])
        }
    }

    /// `{tables: {Contact: {records: 1000, newest: LastModifiedDate, within: 36h}}}`
    func expect(_ node: Node, over expected: inout [ExpectedTable]) throws {
        guard let tables = try mapping(node, "expect", ["tables"])["tables"] else { return }
        guard let pairs = tables.mapping else {
            throw fault(tables, "tables is no mapping", "Write: Contact: {records: 1000}")
        }
        for (key, value) in pairs {
            let name = try string(key)
            var table = ExpectedTable(table: name)
            let known = expected.firstIndex { $0.table.lowercased() == name.lowercased() }
            if let known { table = expected.remove(at: known) }
            let entries = try mapping(value, "table \(name)", ["records", "newest", "within"])
            if let node = entries["records"] { table.records = try integer(node, 0...1_000_000_000_000, "records") }
            if let column = entries["newest"] {
                table.newest = ExpectedTable.Age(
                    column: try string(column), within: table.newest?.within ?? Self.usualAge)
            }
            if let node = entries["within"] {
                guard table.newest != nil else {
                    throw fault(node, "within without newest", "Write: {newest: LastModifiedDate, within: 36h}")
                }
                table.newest?.within = try duration(node)
            }
            expected.insert(table, at: known ?? expected.count)
        }
    }

    /// A day and a half: a nightly backup that is late is none that is stale.
    private static let usualAge = 36 * 3600

    /// Seconds of `90m`, `36h`, `2d`.
    private func duration(_ node: Node) throws -> Int {
        let text = try string(node)
        let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), (1...100_000) ~= count
        else { throw fault(node, "\(show(node)) is no duration", "Write: 90m, 36h or 2d") }
        return count * unit
    }
}

extension CheckSettings {
    /// What differs from the defaults, a rule a line, and a line for each table of which something else is said; empty where
    /// nothing differs.
    var canonicalText: String {
        var text = ""
        for rule in CheckRule.all {
            var parts = (own[rule.name] ?? Own()).canonicalParts
            if rule.countsDays, !daysOff.dates.isEmpty {
                parts.append("days_off: [\(daysOff.dates.map(PrintableText.yaml).joined(separator: ", "))]")
            }
            let tables = tables(of: rule)
            if tables.isEmpty {
                if !parts.isEmpty { text += "  \(rule.name): {\(parts.joined(separator: ", "))}\n" }
                continue
            }
            text += "  \(rule.name):\n"
            for part in parts { text += "    \(part)\n" }
            text += "    tables:\n"
            for said in tables {
                let parts = said.own.canonicalParts.joined(separator: ", ")
                text += "      \(PrintableText.yaml(said.table)): {\(parts)}\n"
            }
        }
        return text.isEmpty ? "" : "checks:\n" + text
    }
}

extension CheckSettings.Own {
    /// `severity: warning`, `share: 0.5`: severity and limits as far as something is said of them.
    fileprivate var canonicalParts: [String] {
        var parts: [String] = []
        if isOff {
            parts.append("severity: \"off\"")
        } else if let severity {
            parts.append("severity: \(severity.rawValue)")
        }
        for limit in CheckLimit.allCases {
            if let value = limits[limit] { parts.append("\(limit.rawValue): \(value)") }
        }
        return parts
    }
}

extension ExpectedTable {
    /// The table as a line of `expect: tables:`.
    var canonicalText: String {
        var parts: [String] = []
        if let records { parts.append("records: \(records)") }
        if let newest {
            parts.append("newest: \(PrintableText.yaml(newest.column))")
            parts.append("within: \(newest.within / 60)m")
        }
        return "    \(PrintableText.yaml(table)): {\(parts.joined(separator: ", "))}\n"
    }
}
