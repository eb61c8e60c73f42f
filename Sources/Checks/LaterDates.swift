/// Dates of a column that are in the future, seconds since 1970: the earliest ones, ascending, each once. So that what was
/// measured yesterday tells what a run of today would find.
struct LaterDates: Codable, Equatable, Sendable {
    private var dates: [Int] = []

    /// What is due within a year, day by day.
    static let limit = 400

    /// The earliest; `Int.max` where there is none.
    var first: Int { dates.first ?? .max }

    mutating func add(_ date: Int) {
        if dates.count == Self.limit, let last = dates.last, last <= date { return }
        var (at, end) = (0, dates.count)
        while at < end {
            let middle = (at + end) / 2
            if dates[middle] < date { at = middle + 1 } else { end = middle }
        }
        guard at == dates.count || dates[at] != date else { return }
        dates.insert(date, at: at)
        if dates.count > Self.limit { dates.removeLast() }
    }

    mutating func add(_ other: LaterDates) { for date in other.dates { add(date) } }

    /// Takes away the dates that are not after `latest`; gives the last of them, `.some(nil)` for none, and `nil` where there may
    /// have been others behind it.
    mutating func pass(_ latest: Int) -> Int?? {
        let passed = dates.prefix { $0 <= latest }
        if passed.count == Self.limit { return nil }
        let last = passed.last
        dates.removeFirst(passed.count)
        return .some(last)
    }

    /// Whether the dates are such as a run may have kept.
    var isPlausible: Bool { dates.count <= Self.limit && zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 } }
}
