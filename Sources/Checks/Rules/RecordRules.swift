/// Whether records can be read and told apart.
enum RecordRules {
    static let misfits: CheckRules.Rule = { context in
        context.overShare(
            { $0.misfitTotal },
            { share, count, table in
                let kinds = table.misfits.keys.sorted().joined(separator: ", ")
                return
                    "\(table.name): \(Amount.counted(count, "record")) (\(share)) could not be split into fields (\(kinds))."
            }, advice: "A restore holds them: winnow scan BACKUP shows where.")
    }

    static let encoding: CheckRules.Rule = { context in
        garbled(context) + otherEncodings(context)
    }

    /// Records in an encoding that the baseline has none in: what reads them next may take them for another.
    private static func otherEncodings(_ context: CheckContext) -> [CheckFinding] {
        context.pairs.compactMap { now, before in
            guard let usual = before.encodings, before.records > 0 else { return nil }
            let new = (now.encodings ?? [:]).filter { usual[$0.key] == nil && $0.value > 0 }
            guard let most = new.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
            return CheckFinding(
                table: now.name, measured: Double(most.value), baseline: 0,
                "\(now.name): \(Amount.counted(most.value, "record")) in \(most.key), in which the baseline has none.",
                advice: "See whether the export was changed; letters beyond ASCII may be loaded as others.")
        }
    }

    private static func garbled(_ context: CheckContext) -> [CheckFinding] {
        context.overShare(
            { $0.garbled },
            { share, count, table in
                "\(table.name): \(Amount.counted(count, "record")) (\(share)) with text in a wrong encoding."
            }, advice: "Export in UTF-8, and see whether the job converts text twice.")
    }

    static let missingKeys: CheckRules.Rule = { context in
        context.overShare(
            { $0.keys?.missing ?? 0 },
            { share, count, table in "\(table.name): \(Amount.counted(count, "record")) (\(share)) without a key." },
            advice: "If the key is another column, name it in the policy: tables: {TABLE: {key: [COLUMN]}}.")
    }

    static let doubledKeys: CheckRules.Rule = { context in
        context.facts.tables.compactMap { table in
            guard let keys = table.keys, Double(keys.surplus) > context.limit(.records) else { return nil }
            return CheckFinding(
                table: table.name, measured: Double(keys.surplus), examples: keys.examples ?? [],
                "\(table.name): \(Amount.counted(keys.doubled, "key")) of more than one record, \(Amount.counted(keys.surplus, "record")) too many.",
                advice: "Loading it would fail or overwrite; see whether the export was appended to an older one.")
        }
    }
}
