/// Whether what records refer to is there.
enum ReferenceRules {
    static let dangling: CheckRules.Rule = { context in
        context.facts.relations.compactMap { relation in
            // Where the parent's table is not in the backup, nothing can be there; that is for other rules.
            // A name alone is no promise.
            guard relation.isNamed != true, let parent = relation.parent, context.table(named: parent) != nil,
                relation.references > 0,
                Double(relation.dangling) > context.limit(.share, of: relation) * Double(relation.references)
            else { return nil }
            let share = Double(relation.dangling) / Double(relation.references)
            return CheckFinding(
                table: relation.child, column: relation.columns.joined(separator: ","), otherTable: parent,
                measured: share,
                examples: (relation.examples ?? []).map { "\($0.child ?? "?") -> \($0.parent)" },
                "\(name(relation)): \(Amount.counted(relation.dangling, "reference")) (\(Amount.percent(share))) to no record of \(parent).",
                advice: "These rows cannot be loaded where the database enforces the reference.")
        }
    }

    static let danglingAfterRestore: CheckRules.Rule = { context in
        context.facts.relations.compactMap { relation in
            guard relation.isNamed != true, let made = relation.danglingMade, relation.references > 0,
                Double(made) > context.limit(.share, of: relation) * Double(relation.references)
            else { return nil }
            let share = Double(made) / Double(relation.references)
            return CheckFinding(
                table: relation.child, column: relation.columns.joined(separator: ","), otherTable: relation.parent,
                measured: share,
                "\(name(relation)): a restore would leave \(Amount.counted(made, "reference")) (\(Amount.percent(share))) of records that stay without the record they refer to.",
                advice: "They follow their parents with on_drop: cascade or hold in the policy (relations:).")
        }
    }

    static let grew: CheckRules.Rule = { context in
        guard let baseline = context.baseline else { return [] }
        return context.facts.relations.compactMap { relation in
            guard
                let before = baseline.relations.first(where: {
                    $0.child == relation.child && $0.columns == relation.columns
                }), relation.references > 0, before.references > 0
            else { return nil }
            let share = Double(relation.dangling) / Double(relation.references)
            let usual = Double(before.dangling) / Double(before.references)
            // Where many dangled all along, the column may be named for something else.
            if relation.isNamed == true, usual > namedShare || relation.parent != before.parent { return nil }
            let expected = usual * Double(relation.references)
            let more = Double(relation.dangling) - expected
            guard share - usual > context.limit(.share, of: relation),
                more > context.limit(.records, of: relation)
                    || more > context.limit(.records, of: relation) / 4
                        && Chance.isRare(Double(relation.dangling), usually: expected)
            else { return nil }
            return CheckFinding(
                table: relation.child, column: relation.columns.joined(separator: ","), otherTable: relation.parent,
                measured: share, baseline: usual,
                "\(name(relation)): \(Amount.percent(share)) of the references dangle, \(Amount.percent(usual)) in the baseline.",
                advice: "See what became of the records that they refer to.")
        }
    }

    /// The share of references by name that may dangle in a baseline.
    private static let namedShare = 0.05

    private static func name(_ relation: CheckFacts.Relation) -> String {
        relation.child + "." + relation.columns.joined(separator: ",")
    }
}
