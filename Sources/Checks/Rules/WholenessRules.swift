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

    static let stale: CheckRules.Rule = { context in
        var findings: [CheckFinding] = context.expected.compactMap { expected in
            // A table that is not there is another rule's.
            guard let age = expected.newest, let table = context.table(named: expected.table) else { return nil }
            guard let newest = table.column(named: age.column)?.newest else {
                return CheckFinding(
                    table: table.name, column: age.column,
                    "\(table.name).\(age.column) has no date by which to tell how old the newest record is.",
                    advice: "Name another column under expect: in the policy.")
            }
            let old = context.facts.time - newest
            guard old > age.within else { return nil }
            return CheckFinding(
                table: table.name, column: age.column, measured: Double(old),
                "\(table.name): the newest \(age.column) is \(hours(old)) old, and \(hours(age.within)) are allowed.",
                advice: "The export may have been of an old copy, or have stopped: look at the job that makes it.")
        }
        if findings.isEmpty, let now = context.facts.newestChange, let before = context.baseline?.newestChange,
            now < before
        {
            findings.append(
                CheckFinding(
                    measured: Double(now), baseline: Double(before),
                    "The newest change in the backup is \(hours(before - now)) before the newest in the baseline.",
                    advice: "This is an older export than the baseline: look at the job that makes it."))
        }
        return findings
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

    static let unchanged: CheckRules.Rule = { context in
        guard let baseline = context.baseline, !context.facts.sources.isEmpty else { return [] }
        guard context.facts.sources.map(\.sha256).sorted() == baseline.sources.map(\.sha256).sorted() else {
            return hasSameRecords(context.facts, baseline)
                ? [
                    CheckFinding(
                        "The archives are others than the baseline's, and all that is measured of their records is the same.",
                        advice:
                            "Nothing to do where nobody worked since; else see whether the export is of an old copy.")
                ] : []
        }
        return [
            CheckFinding(
                "The archives are byte for byte those of the baseline.",
                advice: "Nothing to do where this is the same backup; a new one would differ, if only in its times.")
        ]
    }

    private static func hasSameRecords(_ now: CheckFacts, _ before: CheckFacts) -> Bool {
        now.records > 0
            && now.withoutExamples.tables.sorted { $0.name < $1.name }
                == before.withoutExamples.tables.sorted { $0.name < $1.name }
    }

    private static func hours(_ seconds: Int) -> String {
        seconds < 2 * 86_400 ? "\(seconds / 3600) h" : "\(seconds / 86_400) days"
    }
}
