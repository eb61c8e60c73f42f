import Foundation
import Policies

/// Columns held against the baseline's, by their sketches.
enum ValueComparison {
    static let empty: CheckRules.Rule = { context in
        columns(context) { now, before, limit in
            let share = Double(now.empty) / Double(now.empty + now.filled)
            let usual = Double(before.empty) / Double(before.empty + before.filled)
            // Chance moves a share with the root of the number.
            let scale = smallness(now.empty + now.filled, before.empty + before.filled, limit(.records)).squareRoot()
            guard abs(share - usual) > limit(.share) * scale else { return nil }
            return (share, usual, "\(Amount.percent(usual)) empty in the baseline, now \(Amount.percent(share))")
        } message: { table, list in
            "\(table): the share of empty values changed: \(list)."
        }
    }

    static let distribution: CheckRules.Rule = { context in
        columns(context) { now, before, limit in
            guard now.filled > 0, before.filled > 0 else { return nil }
            if limit(.divergence) < 1, let told = LostVariety.told(now, before) { return (1, 0, told) }
            var candidates: [(what: String, [Int], [Int])] = [
                ("lengths", now.lengths, before.lengths), ("kinds of values", now.shapes, before.shapes),
            ]
            // Dates are others every night, and so is a single value that counts the nights.
            let isDated = 2 * max(now.dates, before.dates) > max(now.filled, before.filled)
            if let values = now.values, let usual = before.values, !isDated, max(now.distinct, before.distinct) > 1 {
                candidates.append(("values", values, usual))
            }
            var found = candidates.map { what, new, old in
                (what: what, divergence: Divergence.jensenShannon(new, old))
            }
            if !isKey(now.name), let numbers = now.numbers, let usual = before.numbers,
                2 * numbers.count > now.filled, 2 * usual.count > before.filled
            {
                let sizes = numbers.divergence(from: usual)
                found.append((Amount.sizes(sizes.factor), sizes.measured))
                found.append(("signs", Divergence.jensenShannon(numbers.signs, usual.signs)))
            }
            // Chance moves a divergence with the number itself.
            let most = limit(.divergence) * smallness(now.filled, before.filled, limit(.records))
            guard let worst = found.max(by: { $0.divergence < $1.divergence }), worst.divergence > most else {
                return nil
            }
            return (worst.divergence, 0, "\(worst.what), \((worst.divergence * 100).rounded() / 100) bits")
        } message: { table, list in
            "\(table): values are distributed otherwise than in the baseline: \(list)."
        }
    }

    /// Whether a column is named as one of keys, `id`, `account_id`, `AccountId`: how large these are says nothing.
    private static func isKey(_ name: String) -> Bool {
        let folded = name.lowercased()
        if folded == "id" || folded.hasSuffix("_id") { return true }
        return (name.hasSuffix("Id") || name.hasSuffix("ID")) && name.dropLast(2).last?.isLowercase == true
    }

    /// How many times fewer values there are than the limit `records` names; 1 where there are as many, or more.
    private static func smallness(_ now: Int, _ before: Int, _ records: Double) -> Double {
        max(1, records / Double(max(1, min(now, before))))
    }

    /// One finding for each table in which columns differ.
    private static func columns(
        _ context: CheckContext,
        _ compare: (CheckFacts.Column, CheckFacts.Column, _ limit: (CheckLimit) -> Double) -> (
            measured: Double, usual: Double, text: String
        )?,
        message: (_ table: String, _ list: String) -> String
    ) -> [CheckFinding] {
        context.pairs.compactMap { now, before in
            var found: [(column: String, measured: Double, usual: Double, text: String)] = []
            let columns = NameIndex(before.columns.map(\.name))
            let limits = context.limits(of: now)
            for column in now.columns {
                guard let other = columns[column.name].map({ before.columns[$0] }),
                    column.empty + column.filled > 0, other.empty + other.filled > 0,
                    let (measured, usual, text) = compare(column, other, { limits[$0] ?? 0 })
                else { continue }
                found.append((column.name, measured, usual, text))
            }
            guard let worst = found.max(by: { abs($0.measured - $0.usual) < abs($1.measured - $1.usual) }) else {
                return nil
            }
            return CheckFinding(
                table: now.name, column: worst.column, measured: worst.measured, baseline: worst.usual,
                message(now.name, Amount.list(found.map { "\($0.column) (\($0.text))" })),
                advice: "Look at some records of either backup: a job may write another field there, or nothing.")
        }
    }
}

/// How far two histograms are apart.
enum Divergence {
    /// The Jensen-Shannon divergence of two histograms in bits, 0 to 1, less what chance makes of two samples of the same values.
    static func jensenShannon(_ a: [Int], _ b: [Int]) -> Double {
        let (totalA, totalB) = (Double(a.reduce(0, +)), Double(b.reduce(0, +)))
        guard totalA > 0, totalB > 0 else { return 0 }
        var sum = 0.0
        var used = 0
        for (countA, countB) in zip(a, b) where countA + countB > 0 {
            used += 1
            let (p, q) = (Double(countA) / totalA, Double(countB) / totalB)
            let middle = (p + q) / 2
            if p > 0 { sum += p * log2(p / middle) / 2 }
            if q > 0 { sum += q * log2(q / middle) / 2 }
        }
        // To second order it is (1 / 8 ln 2) Σ (p - q)² / m, of which chance makes (k - 1)(1/n + 1/m) / 8 ln 2 on average;
        // twice as much is rare.
        let chance = Double(used - 1) * (1 / totalA + 1 / totalB) / (8 * log(2))
        return max(0, sum - 2 * chance)
    }
}
