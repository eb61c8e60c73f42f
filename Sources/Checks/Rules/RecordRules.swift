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
        let garbled = context.overShare(
            { $0.garbled },
            { share, count, table in
                "\(table.name): \(Amount.counted(count, "record")) (\(share)) with text in a wrong encoding."
            }, advice: "Export in UTF-8, and see whether the job converts text twice.")
        // The first that is found of a table is enough.
        return [garbled, garbledMore(context), eightBit(context)].reduce(into: []) { findings, more in
            let named = Set(findings.compactMap(\.table))
            findings += more.filter { $0.table.map(named.contains) != true }
        }
    }

    /// Tables with more than twice as many such records as usual, and more than so many more: a handful can stop the load of
    /// a whole table.
    private static func garbledMore(_ context: CheckContext) -> [CheckFinding] {
        context.pairs.compactMap { now, before in
            guard now.records > 0, before.records > 0 else { return nil }
            let usual = Double(before.garbled) / Double(before.records) * Double(now.records)
            let count = Double(now.garbled)
            guard count > 2 * usual, count - usual > context.limit(.records, of: now) else { return nil }
            return CheckFinding(
                table: now.name, measured: count / Double(now.records),
                baseline: Double(before.garbled) / Double(before.records),
                "\(now.name): \(Amount.counted(now.garbled, "record")) with text in a wrong encoding, usually \(Amount.whole(usual)).",
                advice: "Export in UTF-8: a database may refuse the whole table for one of them.")
        }
    }

    /// Tables that were in Unicode, or all ASCII, and are in an 8-bit encoding: what loads them takes them for what they were.
    private static func eightBit(_ context: CheckContext) -> [CheckFinding] {
        context.pairs.compactMap { now, before in
            guard before.eightBit == 0, before.records > 0, let records = now.eightBit, now.records > 0,
                Double(records) > context.limit(.share, of: now) * Double(now.records)
            else { return nil }
            return CheckFinding(
                table: now.name, measured: Double(records) / Double(now.records), baseline: 0,
                "\(now.name): \(Amount.counted(records, "record")) in an 8-bit encoding (ISO-8859-1 or Windows-1252), in which the baseline has none.",
                advice: "Export in UTF-8: a load that expects it garbles every letter beyond ASCII.")
        }
    }

    static let missingKeys: CheckRules.Rule = { context in
        context.overShare(
            { $0.keys?.missing ?? 0 },
            { share, count, table in "\(table.name): \(Amount.counted(count, "record")) (\(share)) without a key." },
            advice: "If the key is another column, name it in the policy: tables: {TABLE: {key: [COLUMN]}}.")
    }

    static let doubledKeys: CheckRules.Rule = { context in
        context.facts.tables.compactMap { table in
            guard let keys = table.keys, Double(keys.surplus) > context.limit(.records, of: table) else { return nil }
            return CheckFinding(
                table: table.name, measured: Double(keys.surplus), examples: keys.examples ?? [],
                "\(table.name): \(Amount.counted(keys.doubled, "key")) of more than one record, \(Amount.counted(keys.surplus, "record")) too many.",
                advice: "Loading it would fail or overwrite; see whether the export was appended to an older one.")
        }
    }
}
