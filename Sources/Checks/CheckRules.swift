import Policies

/// The rules of `winnow check`, by the names that the policy has for them.
enum CheckRules {
    typealias Rule = @Sendable (CheckContext) -> [CheckFinding]

    /// One line for each rule of `CheckRule.all`.
    static let all: [String: Rule] = [
        "intact": WholenessRules.intact,
        "checksum": WholenessRules.checksum,
        "unread": WholenessRules.unread,
        "expected": WholenessRules.expected,
        "table-unknown": NamedTables.unknown,
        "stale": AgeRules.stale,
        "restore": WholenessRules.restore,
        "misfits": RecordRules.misfits,
        "encoding": RecordRules.encoding,
        "missing-keys": RecordRules.missingKeys,
        "doubled-keys": RecordRules.doubledKeys,
        "dangling-references": ReferenceRules.dangling,
        "dangling-after-restore": ReferenceRules.danglingAfterRestore,
        "contradictions": OriginRules.contradictions,
        "unknown-tags": OriginRules.unknownTags,
        "untagged": OriginRules.untagged,
        "synthetic": OriginRules.synthetic,
        "held": OriginRules.held,
        "baseline": WholenessRules.baseline,
        "unchanged": AgeRules.unchanged,
        "table-missing": TableComparison.missing,
        "table-new": TableComparison.new,
        "column-missing": TableComparison.columnsMissing,
        "column-new": TableComparison.columnsNew,
        "records-fell": TableComparison.fell,
        "records-grew": TableComparison.grew,
        "synthetic-grew": OriginComparison.syntheticGrew,
        "tag-vocabulary": OriginComparison.vocabulary,
        "detector-rate": OriginComparison.detectors,
        "dangling-grew": ReferenceRules.grew,
        "empty-values": ValueComparison.empty,
        "distribution": ValueComparison.distribution,
    ]

    /// What all rules that are on find, in the rules' order; what follows from another finding stands under it.
    static func findings(
        _ facts: CheckFacts, baseline: CheckFacts?, lacksBaseline: Bool, refusal: String?, policy: Policy,
        part: CheckPart? = nil
    ) -> [CheckFinding] {
        var findings: [CheckFinding] = []
        let tables = NameIndex(facts.tables.map(\.name))
        let baselineTables = NameIndex((baseline?.tables ?? []).map(\.name))
        for rule in CheckRule.all {
            guard !policy.checks.severities(of: rule).isEmpty, let find = all[rule.name],
                part == nil || !rule.needsAll
            else { continue }
            let context = CheckContext(
                facts: facts, tables: tables, baseline: baseline, baselineTables: baselineTables,
                lacksBaseline: lacksBaseline, refusal: refusal,
                expected: policy.expected, settings: policy.checks, rule: rule)
            let limit = [CheckLimit.share, .divergence, .factor, .records].first { rule.limits[$0] != nil }
            for var finding in find(context) {
                guard let severity = policy.checks.severity(of: rule, table: finding.table) else { continue }
                finding.rule = rule.name
                finding.severity = severity
                finding.limit = limit.map { policy.checks.limit($0, of: rule, table: finding.table) }
                if let table = finding.table, let own = policy.checks.own(of: rule, table: table) {
                    finding.tell(limitsOfTable: own.limits)
                }
                findings.append(finding)
            }
        }
        return Causes.gather(findings)
    }
}
