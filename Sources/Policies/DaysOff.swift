import Foundation

/// Days on which nobody works, beside Saturdays and Sundays (UTC): `2026-12-25`, or `12-25` for that day of every year.
public struct DaysOff: Sendable, Equatable {
    /// As the policy writes them.
    public private(set) var dates: [String] = []

    public init() {}

    /// Whether the text is a day, which is one of these then.
    mutating func add(_ text: String) -> Bool {
        // Of every year is also a day that only leap years have.
        let day = text.utf8.count == 5 ? "2028-" + text : text
        guard let date = try? Date(day + "T00:00:00Z", strategy: .iso8601),
            Self.date(Int(date.timeIntervalSince1970)) == day
        else { return false }
        dates.append(text)
        return true
    }

    /// Whether a time is on one of these days.
    ///
    /// - Parameter time: seconds since 1970.
    public func contains(_ time: Int) -> Bool {
        guard !dates.isEmpty else { return false }
        let date = Self.date(time)
        return dates.contains(date) || dates.contains(String(date.suffix(5)))
    }

    private static func date(_ time: Int) -> String {
        String(Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601).prefix(10))
    }
}
