import Judgement
import Records
import RestoreSets

/// When the records that went were made, by the minute, hour, day, week, month or year as their span demands.
struct CreationTimeline {
    /// What columns of a timeline stand for. Each but `week` begins where one of the unit after the next begins.
    enum Unit: String, CaseIterable {
        case minute, hour, day, week, month, year

        /// The number of the unit that a second is in; units that follow one another have numbers that do.
        fileprivate func number(_ seconds: Int) -> Int {
            switch self {
            case .minute: Self.floor(seconds, 60)
            case .hour: Self.floor(seconds, 3_600)
            case .day: Self.floor(seconds, 86_400)
            // 1970-01-01 is a Thursday.
            case .week: Self.floor(Self.floor(seconds, 86_400) + 3, 7)
            case .month: Self.month(seconds)
            case .year: Self.floor(Self.month(seconds), 12)
            }
        }

        /// The first second of a unit, since 1970.
        fileprivate func start(_ number: Int) -> Int {
            switch self {
            case .minute: number * 60
            case .hour: number * 3_600
            case .day: number * 86_400
            case .week: (number * 7 - 3) * 86_400
            case .month:
                DateValue.day(year: Self.floor(number, 12), month: number - Self.floor(number, 12) * 12 + 1, day: 1)
                    * 86_400
            case .year: DateValue.day(year: number, month: 1, day: 1) * 86_400
            }
        }

        /// `2026-11-24 10:00`, `2026-11`: a unit by its first second.
        func name(_ start: Int) -> String {
            let text = DateValue.text(start) ?? ""
            switch self {
            case .minute, .hour: return String(text.prefix(16).replacing("T", with: " "))
            case .day, .week: return String(text.prefix(10))
            case .month: return String(text.prefix(7))
            case .year: return String(text.prefix(4))
            }
        }

        /// What counts are folded into where there are too many of these.
        fileprivate var coarser: Unit? {
            switch self {
            case .minute: .hour
            case .hour: .day
            case .day, .week: .month
            case .month: .year
            case .year: nil
            }
        }

        private static func floor(_ value: Int, _ size: Int) -> Int {
            value >= 0 ? value / size : -((size - 1 - value) / size)
        }

        private static func month(_ seconds: Int) -> Int {
            let (year, month, _) = DateValue.date(floor(seconds, 86_400))
            return year * 12 + month - 1
        }
    }

    /// Records by what became of them and why.
    struct Counts: Equatable {
        private(set) var dropped: [Reason: Int] = [:]
        private(set) var held: [Reason: Int] = [:]

        var droppedTotal: Int { dropped.values.reduce(0, +) }
        var heldTotal: Int { held.values.reduce(0, +) }
        var total: Int { droppedTotal + heldTotal }

        fileprivate mutating func add(_ decision: Decision, _ reason: Reason) {
            if decision == .drop { dropped[reason, default: 0] += 1 } else { held[reason, default: 0] += 1 }
        }

        fileprivate mutating func add(_ other: Counts) {
            dropped.merge(other.dropped, uniquingKeysWith: +)
            held.merge(other.held, uniquingKeysWith: +)
        }
    }

    /// A unit of time in which records were made.
    struct Period: Equatable {
        /// Its first second, since 1970.
        let start: Int
        var counts = Counts()
    }

    /// What is drawn: units without a gap, and what lies far from all others.
    struct Drawn {
        let unit: Unit
        var periods: [Period] = []
        var before = Counts()
        var after = Counts()

        /// The unit with most records.
        var highest: Period? { periods.max { $0.counts.total < $1.counts.total } }
    }

    /// Columns of a timeline.
    static let columnLimit = 100
    /// Units that are counted apart.
    private static let countLimit = 5_000
    /// The share of records at either end that may lie outside of what is drawn: a few dates of 1970 or 2099 would otherwise
    /// make one column of all others.
    private static let farShare = 0.01

    private var unit = Unit.minute
    private var counts: [Int: Counts] = [:]
    /// Records that do not say when they were made.
    private(set) var undated = 0

    var isEmpty: Bool { counts.isEmpty }

    mutating func add(_ line: WrittenLine) {
        guard line.record > 0 else { return }
        guard let created = line.created else {
            undated += 1
            return
        }
        counts[unit.number(created), default: Counts()].add(line.decision, line.reason)
        while counts.count > Self.countLimit, let coarser = unit.coarser { fold(to: coarser) }
    }

    private mutating func fold(to coarser: Unit) {
        var folded: [Int: Counts] = [:]
        for (number, count) in counts {
            folded[coarser.number(unit.start(number)), default: Counts()].add(count)
        }
        (unit, counts) = (coarser, folded)
    }

    /// `nil` where no record says when it was made.
    ///
    /// - Parameter columns: units that are drawn at most.
    func drawn(columns: Int = columnLimit) -> Drawn? {
        let sorted = counts.map { (start: unit.start($0.key), counts: $0.value) }.sorted { $0.start < $1.start }
        guard let first = sorted.first, let last = sorted.last else { return nil }
        let units = Unit.allCases.drop { $0 != unit }
        func fitting(_ first: Int, _ last: Int) -> Unit? {
            units.first { $0.number(last) - $0.number(first) < columns }
        }
        let whole = fitting(first.start, last.start)
        let middle = Self.middle(sorted)
        let near = fitting(middle.first, middle.last) ?? .year
        guard whole != near else {
            return Self.draw(sorted, near, from: near.number(first.start), to: near.number(last.start))
        }
        let end = near.number(middle.last)
        return Self.draw(sorted, near, from: max(near.number(middle.first), end - columns + 1), to: end)
    }

    /// Where those begin and end that are left when a few at either end are set aside.
    private static func middle(_ sorted: [(start: Int, counts: Counts)]) -> (first: Int, last: Int) {
        let far = Int(Double(sorted.reduce(0) { $0 + $1.counts.total }) * farShare)
        func firstInside(_ items: some Sequence<(start: Int, counts: Counts)>) -> Int {
            var passed = 0
            for item in items {
                passed += item.counts.total
                if passed > far { return item.start }
            }
            return 0
        }
        return (firstInside(sorted), firstInside(sorted.reversed()))
    }

    private static func draw(_ sorted: [(start: Int, counts: Counts)], _ unit: Unit, from: Int, to: Int) -> Drawn {
        var drawn = Drawn(unit: unit)
        drawn.periods = (from...max(from, to)).map { Period(start: unit.start($0)) }
        for item in sorted {
            let number = unit.number(item.start)
            if number < from {
                drawn.before.add(item.counts)
            } else if number > to {
                drawn.after.add(item.counts)
            } else {
                drawn.periods[number - from].counts.add(item.counts)
            }
        }
        return drawn
    }
}
