/// Where records are from, as far as tags and detectors tell.
enum OriginRules {
    static let contradictions: CheckRules.Rule = { context in
        context.overShare(
            { $0.held["contradiction"] ?? 0 },
            { share, count, table in
                "\(table.name): \(Amount.counted(count, "record")) (\(share)) whose claims are in conflict."
            }, advice: "A restore holds them for a person to decide.")
    }

    static let unknownTags: CheckRules.Rule = { context in
        context.overShare(
            { $0.unknownTags },
            { share, count, table in
                "\(table.name): \(Amount.counted(count, "record")) (\(share)) with a tag that the vocabulary does not know."
            }, advice: "winnow scan BACKUP names the values; add them to tags: vocabulary: in the policy.")
    }

    static let untagged: CheckRules.Rule = { context in
        context.overShare(
            { $0.untagged },
            { share, count, table in "\(table.name): \(Amount.counted(count, "record")) (\(share)) without a tag." },
            advice: "See whether what writes the tags still runs.")
    }

    static let synthetic: CheckRules.Rule = { context in
        context.overShare(
            { $0.droppedTotal },
            { share, count, table in
                "\(table.name): a restore would drop \(Amount.counted(count, "record")) (\(share))."
            }, advice: "See whether the backup is of a test system.")
    }

    static let held: CheckRules.Rule = { context in
        context.overShare(
            { $0.heldTotal },
            { share, count, table in
                "\(table.name): a restore would hold \(Amount.counted(count, "record")) (\(share)) for a person."
            },
            advice: "Decide now what an incident has no time for: winnow scan BACKUP --index FILE, winnow query FILE.")
    }
}
