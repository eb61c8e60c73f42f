import Archives
import Policies

/// Whether there are the tables that the policy has limits for.
enum NamedTables {
    /// Tables among which a name is sought that may have been meant.
    private static let guessLimit = 1_000
    /// Names for which one is sought: a policy of another backup may have thousands.
    private static let askLimit = 20

    static let unknown: CheckRules.Rule = { context in
        // A table that `expect` names too is another rule's, and so is one that the baseline has.
        let expected = NameIndex(context.expected.map(\.table))
        let there = context.facts.tables.prefix(guessLimit).map { ($0.name.lowercased(), $0.name) }
        let folded = Dictionary(there) { first, _ in first }
        var asked = 0
        return context.settings.namedTables.compactMap { table, rules in
            guard context.table(named: table) == nil, context.baselineTable(named: table) == nil,
                expected[table] == nil, !mayBeMissing(table, context)
            else { return nil }
            // A dump may declare it, and have no rows of it.
            let lacking =
                context.baseline == nil
                ? "the backup has no records of it" : "neither the backup nor the baseline has records of it"
            asked += 1
            let guess = asked > askLimit ? "" : guess(table, folded).map { "Did you mean \($0)? " } ?? ""
            return CheckFinding(
                table: table,
                "\(table) is named under checks: in the policy (\(Amount.list(rules))), and \(lacking).",
                advice:
                    "\(guess)Correct it in the policy, or take it out. Of a table that comes and goes say: table-missing: {tables: {\(PrintableText.yaml(table)): off}}."
            )
        }
    }

    /// Whether the policy says of this very table that nobody need hear when it is missing.
    private static func mayBeMissing(_ table: String, _ context: CheckContext) -> Bool {
        CheckRule.named("table-missing").flatMap { context.settings.own(of: $0, table: table) }?.isOff == true
    }

    /// The table of the backup that is spelt nearly so, or so but for the schema before it.
    ///
    /// - Parameter folded: the backup's tables by their names in lower case.
    private static func guess(_ table: String, _ folded: [String: String]) -> String? {
        let name = table.lowercased()
        let names = folded.keys.sorted()
        let bare = names.first { $0.hasSuffix("." + name) || name.hasSuffix("." + $0) }
        return (bare ?? Spelling.nearest(to: name, among: names)).flatMap { folded[$0] }
    }
}
