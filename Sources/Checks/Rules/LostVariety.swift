import Archives
import Foundation

/// A column of which hardly any value is left that it had: a default in the place of what was there.
enum LostVariety {
    /// One night in so many may be told of by chance, over all columns of all tables: one in a million.
    private static let chance = -6.0
    /// How many times fewer different values there are, where several are left. Estimates are within some percent.
    private static let times = 8

    /// What is left, for people; `nil` where the values are as different as they were.
    static func told(_ now: CheckFacts.Column, _ before: CheckFacts.Column) -> String? {
        guard before.distinct > 1, !isStampedAnew(now, before) else { return nil }
        if now.distinct == 1, (now.values ?? []).count(where: { $0 > 0 }) == 1 {
            guard Double(now.filled) * log10(mostCommon(before)) < chance else { return nil }
            return "one value, \(usual(before))"
        }
        // Where values are few their distribution tells it.
        guard before.values == nil, now.distinct * times <= before.distinct, now.filled * 2 >= before.filled else {
            return nil
        }
        return "about \(PrintableText.grouped(now.distinct)) values, \(usual(before))"
    }

    private static func usual(_ before: CheckFacts.Column) -> String {
        "\(before.values == nil ? "about " : "")\(PrintableText.grouped(before.distinct)) in the baseline"
    }

    /// Whether the values are times later than any before: all records were written anew, and say so.
    private static func isStampedAnew(_ now: CheckFacts.Column, _ before: CheckFacts.Column) -> Bool {
        guard 2 * now.dates > now.filled, let newest = now.newest, let usual = before.newest else { return false }
        return newest > usual
    }

    /// The largest share of the values that one of them can have.
    private static func mostCommon(_ column: CheckFacts.Column) -> Double {
        let most = column.values?.max() ?? max(1, column.filled - column.distinct + 1)
        return Double(most) / Double(max(1, column.filled))
    }
}
