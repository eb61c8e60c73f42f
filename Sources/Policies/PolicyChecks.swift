import Archives
import Yams

extension PolicyParser {
    /// `{doubled-keys: error, records-fell: {severity: warning, share: 0.5}}`
    func checks(_ node: Node, over settings: inout CheckSettings) throws {
        let names = CheckRule.all.map(\.name)
        for (name, value) in try mapping(node, "checks", names) {
            guard let rule = CheckRule.named(name) else { continue }
            var own = settings.own[name] ?? CheckSettings.Own()
            if value.mapping == nil {
                try severity(value, &own)
            } else {
                let limits = CheckLimit.allCases.filter { rule.limits[$0] != nil }
                let entries = try mapping(value, name, ["severity"] + limits.map(\.rawValue))
                if let node = entries["severity"] { try severity(node, &own) }
                for limit in limits {
                    guard let node = entries[limit.rawValue] else { continue }
                    own.limits[limit] = try number(node, limit.range, limit.rawValue)
                }
            }
            settings.own[name] = own
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
    /// What differs from the defaults, a rule a line; empty where nothing does.
    var canonicalText: String {
        var text = ""
        for rule in CheckRule.all {
            guard let own = own[rule.name], own != Own() else { continue }
            var parts: [String] = []
            if own.isOff {
                parts.append("severity: \"off\"")
            } else if let severity = own.severity {
                parts.append("severity: \(severity.rawValue)")
            }
            for limit in CheckLimit.allCases {
                if let value = own.limits[limit] { parts.append("\(limit.rawValue): \(value)") }
            }
            text += "  \(rule.name): {\(parts.joined(separator: ", "))}\n"
        }
        return text.isEmpty ? "" : "checks:\n" + text
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
