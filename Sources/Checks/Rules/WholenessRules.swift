import Archives
import Foundation

/// Whether the backup is all there.
enum WholenessRules {
    static let intact: CheckRules.Rule = { context in
        let isAllLost = context.facts.sources.isEmpty
        return context.facts.losses.map { loss in
            let part = loss.member ?? "a part of it"
            let what =
                isAllLost && loss.member == nil
                ? loss.source : "\(loss.source): \(part)\(loss.isTail ? " and all behind it" : "")"
            return CheckFinding(
                source: loss.source, "\(what) cannot be read (\(loss.reason)).",
                advice: loss.advice
                    ?? "Make the backup again, or fetch it again; compare its size and checksum with where it came from."
            )
        }
            + cautions(context, areBroken: true)
    }

    /// What is told of members' records while they are read; behind its first sentence stands what to do.
    private static func cautions(_ context: CheckContext, areBroken: Bool) -> [CheckFinding] {
        (context.facts.cautions ?? []).filter { $0.isBroken == areBroken }.map { caution in
            let end = caution.text.range(of: ". ")
            let what = end.map { caution.text[..<$0.lowerBound] + "." } ?? caution.text[...]
            return CheckFinding(
                source: caution.source, "\(caution.source): \(caution.member): \(what)",
                advice: end.map { String(caution.text[$0.upperBound...]) }
                    ?? "A restore takes what is there: keep the last good backup, which may have more.")
        }
    }

    static let checksum: CheckRules.Rule = { context in
        (context.facts.checksums ?? []).filter { $0.agrees != true }.map { checksum in
            CheckFinding(
                source: checksum.source,
                checksum.agrees == nil
                    ? "\(checksum.list) beside \(checksum.source) is no list of SHA-256 checksums."
                    : "\(checksum.source) is not what \(checksum.list) beside it says: its SHA-256 is another.",
                advice: "It was changed or damaged after the list was made: fetch it again from where it came from.")
        }
    }

    static let unread: CheckRules.Rule = { context in
        context.facts.unread.map { member in
            CheckFinding(
                source: member.source,
                "\(member.source): \(member.member) is \(member.format), and its records cannot be judged.",
                advice: "Export it in a format that 'winnow formats' lists.")
        }
            + cautions(context, areBroken: false)
    }

    static let expected: CheckRules.Rule = { context in
        context.expected.compactMap { expected in
            guard let table = context.table(named: expected.table) else {
                return CheckFinding(
                    table: expected.table, measured: 0, "\(expected.table) is expected and not in the backup.",
                    advice: "See whether the export still includes it.")
            }
            guard let least = expected.records, table.records < least else { return nil }
            return CheckFinding(
                table: table.name, measured: Double(table.records), baseline: nil,
                "\(table.name) has \(Amount.counted(table.records, "record")), and \(PrintableText.grouped(least)) are expected.",
                advice: "See what became of them before an older backup is deleted.")
        }
    }

    static let restore: CheckRules.Rule = { context in
        context.refusal.map {
            [
                CheckFinding(
                    "A restore would be refused: \($0)",
                    advice: "Keep the parent by an override, or give the relation another on_drop.")
            ]
        } ?? []
    }

    static let baseline: CheckRules.Rule = { context in
        context.lacksBaseline
            ? [
                CheckFinding(
                    "There is no baseline yet, so nothing was compared.",
                    advice: "When this backup is as it should be, run the same with --accept.")
            ] : []
    }
}
