import Policies

/// `winnow policy rules`: what `winnow check` looks for, with the numbers in force.
public struct CheckRuleList {
    private let settings: CheckSettings

    public init(_ settings: CheckSettings) { self.settings = settings }

    public func text(style: Style = .plain) -> String {
        var table = TextTable([("rule", .left), ("severity", .left), ("limits", .left), ("finds", .left)])
        for rule in CheckRule.all {
            let limits = CheckLimit.allCases.filter { rule.limits[$0] != nil }.map { limit in
                let value = settings.limit(limit, of: rule)
                return "\(limit.rawValue) \(value == value.rounded() && value < 1e9 ? "\(Int(value))" : "\(value)")"
            }
            table.add([
                rule.name, settings.severity(of: rule)?.rawValue ?? "off", limits.joined(separator: ", "),
                rule.finds.replacing("`", with: ""),
            ])
        }
        return table.render(style: style)
    }
}
