import Detection

/// Tags and detectors held against the baseline's.
enum OriginComparison {
    static let syntheticGrew: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            guard now.records > 0, before.records > 0 else { return nil }
            let count = now.droppedTotal + now.heldTotal
            let usual = Double(before.droppedTotal + before.heldTotal) / Double(before.records)
            let share = Double(count) / Double(now.records)
            let expected = usual * Double(now.records)
            let hasGrown = share - usual > context.limit(.share, of: now)
            let more = Double(count) - expected
            guard
                more > context.limit(.records, of: now)
                    && (hasGrown || Double(count) > expected * context.limit(.factor, of: now))
                    || hasGrown && more > context.limit(.records, of: now) / 4
                        && Chance.isRare(Double(count), usually: expected)
            else { return nil }
            return CheckFinding(
                table: now.name, measured: share, baseline: usual,
                "\(now.name): a restore would drop or hold \(Amount.percent(share)) of the records, \(Amount.percent(usual)) in the baseline.",
                advice:
                    "Find out which pipeline wrote them before the next backup has more: winnow scan BACKUP --index FILE, winnow query FILE --decision drop."
            )
        }
    }

    static let vocabulary: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            guard let tags = now.tags, let known = before.tags, now.records > 0, before.records > 0 else { return nil }
            func notable(_ tags: [CheckFacts.Tag], of records: Int, not others: [CheckFacts.Tag]) -> [CheckFacts.Tag] {
                tags.filter { tag in
                    !others.contains { $0.name == tag.name && $0.value == tag.value }
                        && Double(tag.records) > context.limit(.records, of: now)
                        && Double(tag.records) > context.limit(.share, of: now) * Double(records)
                }
            }
            let came = notable(tags, of: now.records, not: known)
            let went = notable(known, of: before.records, not: tags)
            guard !came.isEmpty || !went.isEmpty else { return nil }
            func names(_ tags: [CheckFacts.Tag]) -> String {
                Amount.list(tags.map { "\($0.name) = “\($0.value)” (\($0.claim))" })
            }
            let parts = [
                came.isEmpty ? nil : "new: \(names(came))", went.isEmpty ? nil : "gone: \(names(went))",
            ].compactMap { $0 }
            let records = (came + went).reduce(0) { $0 + $1.records }
            return CheckFinding(
                table: now.name, column: Set((came + went).map(\.name)).count == 1 ? (came + went)[0].name : nil,
                measured: Double(came.reduce(0) { $0 + $1.records }),
                baseline: Double(went.reduce(0) { $0 + $1.records }),
                "\(now.name): the vocabulary of its tags changed, \(parts.joined(separator: "; ")), in \(Amount.counted(records, "record")).",
                advice: "Say in tags: vocabulary: of the policy what the new values claim.")
        }
    }

    /// Rules whose number says nothing: what speaks for real records, and what is found of a batch as a whole, where one
    /// record more makes it true of all or of none, and what was found in each record is counted anyway.
    private static let uncounted = Set(
        Detectors.rules.filter { $0.weight < 0 || [.burst, .cluster, .rhythm].contains($0.group) }.map(\.name))

    static let detectors: CheckRules.Rule = { context in
        context.pairs.compactMap { now, before in
            guard now.records > 0, before.records > 0 else { return nil }
            let scale = Double(now.records) / Double(before.records)
            var changed: [(text: String, more: Double)] = []
            for rule in Set(now.detectors.keys).union(before.detectors.keys).subtracting(uncounted).sorted() {
                let count = Double(now.detectors[rule] ?? 0)
                let usual = Double(before.detectors[rule] ?? 0) * scale
                guard abs(count - usual) > context.limit(.records, of: now) else { continue }
                guard count > usual * context.limit(.factor, of: now) || count * context.limit(.factor, of: now) < usual
                else { continue }
                changed.append(("\(rule) \(Amount.whole(count)), usually \(Amount.whole(usual))", count - usual))
            }
            guard let most = changed.max(by: { abs($0.more) < abs($1.more) }) else { return nil }
            return CheckFinding(
                table: now.name, measured: most.more, baseline: nil,
                "\(now.name): detectors fire otherwise than usual: \(Amount.list(changed.map(\.text))).",
                advice:
                    "More may be synthetic records that just stay below the threshold, less a column that is written otherwise."
            )
        }
    }
}
