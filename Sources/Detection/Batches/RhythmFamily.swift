import Glibc
import Records

/// Uniform hours, days and digits: people work by day and on weekdays, and amounts begin with a one more often than with a
/// nine; random numbers do not. Told of the records of a batch that have some evidence, against those that have none.
enum RhythmFamily: DetectorFamily {
    static let fields = "time of creation, amounts"
    static let rules = [
        DetectorRule(
            name: "batch.uniform", group: .rhythm, weight: 0.7,
            summary:
                "The batch's records with evidence are spread evenly over hours, weekdays or first digits, the others are not.",
            source: "Benford's law; daily and weekly rhythm of work")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let time = CreationColumns.time(in: columns)
        let amounts = columns.positions(of: .number)
        guard time != nil || !amounts.isEmpty, rules.isOn(0) else { return nil }
        return RhythmDetector(time: time, amounts: amounts, rules: rules)
    }
}

struct RhythmDetector: Detector {
    let time: Int?
    let amounts: [Int]
    let rules: BoundRules

    /// Records with evidence, and without, that it takes to tell a rhythm.
    private static let leastSuspects = 60
    private static let leastOthers = 120
    /// Evidence that makes a record one of the former.
    private static let some: Bans = 1
    /// Chi-squared by its degrees of freedom: below the first nothing speaks against an even spread, above the second it is
    /// out of the question.
    private static let even = 1.3
    private static let uneven = 4.0

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard findings.findings.count >= Self.leastSuspects else { return }
        let bans = findings.ownBans
        let suspects = bans.indices.filter { bans[$0] >= Self.some }
        let others = bans.indices.filter { bans[$0] <= 0 }
        guard suspects.count >= Self.leastSuspects, others.count >= Self.leastOthers else { return }
        guard isTold(batch, suspects, others) else { return }
        for row in suspects {
            findings.addOfRecord(
                row: row, rule: rules.first, weight: rules.weights[0], count: suspects.count, of: batch.rowCount)
        }
    }

    private func isTold(_ batch: BatchView, _ suspects: [Int], _ others: [Int]) -> Bool {
        func differs(_ kinds: Int, _ kind: (Int) -> Int?) -> Bool {
            let (one, other) = (Self.spread(suspects, kinds, kind), Self.spread(others, kinds, kind))
            return one.count >= Self.leastSuspects && other.count >= Self.leastOthers && one.deviation < Self.even
                && other.deviation > Self.uneven
        }
        if let time {
            func second(_ row: Int) -> Int? {
                let (start, end) = batch.field(row, time)
                return Timestamp.seconds(batch.text, start, end)
            }
            // Six parts of a day: a batch has some hundred records.
            if differs(6, { row in second(row).map { Self.modulo($0, 86_400) / 14_400 } }) { return true }
            if differs(7, { row in second(row).map { Self.modulo($0 / 86_400, 7) } }) { return true }
        }
        return amounts.contains { column in
            differs(9) { firstDigit(batch, $0, column) }
        }
    }

    /// The first digit that is not zero, from 0 for a one.
    private func firstDigit(_ batch: BatchView, _ row: Int, _ column: Int) -> Int? {
        let (start, end) = batch.field(row, column)
        for at in start..<end where batch.text[at] &- 0x31 < 9 { return Int(batch.text[at] - 0x31) }
        return nil
    }

    /// The remainder that is never negative.
    private static func modulo(_ value: Int, _ size: Int) -> Int { (value % size + size) % size }

    /// How many rows have a kind, and chi-squared against an even spread, by its degrees of freedom.
    private static func spread(_ rows: [Int], _ kinds: Int, _ kind: (Int) -> Int?) -> (count: Int, deviation: Double) {
        var counts = [Int](repeating: 0, count: kinds)
        var total = 0
        for row in rows {
            guard let kind = kind(row) else { continue }
            counts[kind] += 1
            total += 1
        }
        let expected = Double(total) / Double(kinds)
        guard expected > 0 else { return (0, 0) }
        let sum = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        return (total, sum / Double(kinds - 1))
    }
}
