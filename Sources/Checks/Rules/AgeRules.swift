import Policies

/// Whether a backup is as new as it should be.
enum AgeRules {
    static let stale: CheckRules.Rule = { context in
        var findings: [CheckFinding] = context.expected.compactMap { expected in
            // A table that is not there is another rule's.
            guard let age = expected.newest, let table = context.table(named: expected.table),
                context.isAsked(of: table.name)
            else { return nil }
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
        } else if findings.isEmpty, !mayBeOld(context), let baseline = context.baseline,
            isSame(context.facts, as: baseline), let newest = baseline.newestChange, baseline.time - newest < day,
            WorkingTime.seconds(
                from: baseline.time, to: context.facts.time, without: context.settings.daysOff) >= workday
        {
            findings.append(
                CheckFinding(
                    measured: Double(context.facts.time - baseline.time),
                    "Nothing changed since the baseline, \(hours(context.facts.time - baseline.time)) before, which had changes of its last day.",
                    advice:
                        "It looks like the same export once more: look at the job that makes it. Where nobody worked, name the day in the policy (checks: stale: days_off:); where there is not one a day, say under expect: how old the newest record may be."
                ))
        }
        return findings
    }

    static let unchanged: CheckRules.Rule = { context in
        guard let baseline = context.baseline, !context.facts.sources.isEmpty else { return [] }
        guard hasSameBytes(context.facts, baseline) else {
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

    /// Seconds of a day, and of as much of one as two nightly runs are apart at least.
    private static let day = 86_400
    private static let workday = 20 * 3600

    /// Whether the policy expects exports that are not made every day.
    private static func mayBeOld(_ context: CheckContext) -> Bool {
        context.expected.contains { ($0.newest?.within ?? 0) >= 2 * day }
    }

    private static func isSame(_ now: CheckFacts, as before: CheckFacts) -> Bool {
        !now.sources.isEmpty && (hasSameBytes(now, before) || hasSameRecords(now, before))
    }

    private static func hasSameBytes(_ now: CheckFacts, _ before: CheckFacts) -> Bool {
        now.sources.map(\.sha256).sorted() == before.sources.map(\.sha256).sorted()
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

/// Time in which people work.
enum WorkingTime {
    /// Seconds of Mondays to Fridays (UTC) between two times, seconds since 1970; those of the first fortnight.
    ///
    /// - Parameter daysOff: which count as little as Sundays.
    static func seconds(from start: Int, to end: Int, without daysOff: DaysOff = DaysOff()) -> Int {
        let end = min(end, start + 14 * 86_400)
        var (at, sum) = (start, 0)
        while at < end {
            // Rounded down, also before 1970, which began on a Thursday.
            let day = at >= 0 ? at / 86_400 : -((86_399 - at) / 86_400)
            let next = min(end, (day + 1) * 86_400)
            let weekday = ((day + 4) % 7 + 7) % 7
            if (1...5).contains(weekday), !daysOff.contains(at) { sum += next - at }
            at = next
        }
        return sum
    }
}
