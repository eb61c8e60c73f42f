import Archives

/// Tables and columns held against the baseline's.
enum TableComparison {
    static let missing: CheckRules.Rule = { context in
        guard let baseline = context.baseline else { return [] }
        return baseline.tables.filter { context.table(named: $0.name) == nil }.map { table in
            CheckFinding(
                table: table.name, measured: 0, baseline: Double(table.records),
                "\(table.name) is gone: the baseline has \(Amount.counted(table.records, "record")) of it.",
                advice: "See whether the export still includes it.")
        }
    }

    static let new: CheckRules.Rule = { context in
        guard context.baseline != nil else { return [] }
        return context.facts.tables.filter { context.baselineTable(named: $0.name) == nil }.map { table in
            CheckFinding(
                table: table.name, measured: Double(table.records), baseline: 0,
                "\(table.name) is new: \(Amount.counted(table.records, "record")).",
                advice: "Nothing to do where that is meant.")
        }
    }

    static let columnsMissing: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            let columns = NameIndex(now.columns.map(\.name))
            let gone = before.columns.map(\.name).filter { columns[$0] == nil }
            // An empty table may come without its columns; and of a backup with very many, some tables' are not looked at.
            guard !gone.isEmpty, now.records > 0, !now.columns.isEmpty else { return nil }
            return CheckFinding(
                table: now.name, column: gone.count == 1 ? gone[0] : nil, measured: Double(gone.count), baseline: 0,
                "\(now.name): \(gone.count == 1 ? "column" : "columns") \(Amount.list(gone)) of the baseline \(gone.count == 1 ? "is" : "are") gone.",
                advice: "A restore cannot bring back what is not in the backup: see whether the export was changed.")
        }
    }

    static let columnsNew: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            let columns = NameIndex(before.columns.map(\.name))
            let new = now.columns.map(\.name).filter { columns[$0] == nil }
            guard !new.isEmpty, before.records > 0, !before.columns.isEmpty else { return nil }
            return CheckFinding(
                table: now.name, column: new.count == 1 ? new[0] : nil, measured: Double(new.count), baseline: 0,
                "\(now.name): \(new.count == 1 ? "column" : "columns") \(Amount.list(new)) \(new.count == 1 ? "is" : "are") new.",
                advice: "Nothing to do where that is meant.")
        }
    }

    static let fell: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            let lost = Double(before.records - now.records)
            guard lost > context.limit(.share, of: now) * Double(before.records),
                lost > context.limit(.records, of: now)
                    || lost > context.limit(.records, of: now) / 4 && isHalved(now: now.records, before: before.records)
            else { return nil }
            return changed(now, before, "lost \(Amount.percent(lost / Double(before.records))) of its records")
        }
    }

    /// Whether a table lost half of its records or more, and not by chance.
    private static func isHalved(now: Int, before: Int) -> Bool {
        2 * now <= before && Chance.isRare(Double(now), usually: Double(before))
    }

    static let grew: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            let gained = Double(now.records - before.records)
            guard gained > context.limit(.records, of: now),
                gained > context.limit(.share, of: now) * Double(before.records)
            else {
                return nil
            }
            return changed(
                now, before,
                before.records == 0 ? "was empty" : "grew by \(Amount.percent(gained / Double(before.records)))")
        }
    }

    private static func changed(_ now: CheckFacts.Table, _ before: CheckFacts.Table, _ how: String) -> CheckFinding {
        CheckFinding(
            table: now.name, measured: Double(now.records), baseline: Double(before.records),
            "\(now.name) \(how): \(PrintableText.grouped(before.records)) in the baseline, \(PrintableText.grouped(now.records)) now.",
            advice:
                "Where that is meant, run the same with --accept-anyway; else keep the last good backup and look for them."
        )
    }
}
