import Policies

/// `winnow policy rules`: what `winnow check` looks for, with the numbers in force.
public struct CheckRuleList {
    private let settings: CheckSettings

    public init(_ settings: CheckSettings) { self.settings = settings }

    public func text(style: Style = .plain) -> String {
        var table = TextTable([("rule", .left), ("severity", .left), ("limits", .left), ("finds", .left)])
        for rule in CheckRule.all {
            table.add([rule.name] + inForce(rule, nil) + [rule.finds.replacing("`", with: "")])
            for said in settings.tables(of: rule) {
                table.add(["  " + Shown.plain(said.table)] + inForce(rule, said.table) + ["of this table"])
            }
        }
        return table.render(style: style)
    }

    /// Severity and limits.
    private func inForce(_ rule: CheckRule, _ table: String?) -> [String] {
        [
            settings.severity(of: rule, table: table)?.rawValue ?? "off",
            table == nil && rule.countsDays && !settings.daysOff.dates.isEmpty
                ? "days_off \(settings.daysOff.dates.count)"
                : CheckLimit.words(settings.limits(of: rule, table: table)),
        ]
    }
}
