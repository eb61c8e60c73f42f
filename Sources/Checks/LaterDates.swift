/// Dates of a column that are in the future, seconds since 1970: of each day (UTC) the last one, ascending, of the earliest days. So
/// that what was measured yesterday tells what a run of today would find: what is in the future begins with a day.
struct LaterDates: Codable, Equatable, Sendable {
    private var dates: [Int] = []
    /// From here on dates were let go of.
    private var end: Int?

    /// Days: more than eleven years have to pass until all are gone.
    static let limit = 4_096

    static let day = 86_400

    /// The last second that is not in the future for a run at a time, seconds since 1970: what is left of its day and the next one
    /// are granted, for clocks and their zones differ.
    static func latest(at time: Int) -> Int { (day(of: time) + 2) * day - 1 }

    private static func day(of date: Int) -> Int { date >= 0 ? date / day : (date + 1) / day - 1 }

    var isEmpty: Bool { dates.isEmpty }

    mutating func add(_ date: Int) {
        if let end, date >= end { return }
        let own = Self.day(of: date)
        var (at, end) = (0, dates.count)
        while at < end {
            let middle = (at + end) / 2
            if Self.day(of: dates[middle]) < own { at = middle + 1 } else { end = middle }
        }
        if at < dates.count, Self.day(of: dates[at]) == own {
            dates[at] = max(dates[at], date)
        } else {
            dates.insert(date, at: at)
            if dates.count > Self.limit { cut(at: Self.day(of: dates[Self.limit]) * Self.day) }
        }
    }

    mutating func add(_ other: LaterDates) {
        if let end = other.end { cut(at: end) }
        for date in other.dates { add(date) }
    }

    private mutating func cut(at date: Int) {
        end = min(end ?? date, date)
        while let last = dates.last, last >= date { dates.removeLast() }
    }

    /// Takes away the dates that are no longer in the future; gives the last of them, `.some(nil)` for none, and `nil` where there
    /// may have been others behind it.
    ///
    /// - Parameter latest: `latest(at:)` of the run.
    mutating func pass(_ latest: Int) -> Int?? {
        if let end, end <= latest { return nil }
        let passed = dates.prefix { $0 <= latest }
        let last = passed.last
        dates.removeFirst(passed.count)
        return .some(last)
    }

    /// Whether the dates are such as a run may have kept.
    var isPlausible: Bool {
        dates.count <= Self.limit && dates.allSatisfy(CheckFacts.times.contains)
            && CheckFacts.times.contains(end ?? 0) && dates.last ?? .min < end ?? .max
            && zip(dates, dates.dropFirst()).allSatisfy { Self.day(of: $0) < Self.day(of: $1) }
    }
}
