import Records

/// A column's values in counts that a few hundred bytes hold, and that say nothing of a single value.
struct ColumnSketch: Codable, Equatable, Sendable {
    private(set) var empty = 0
    private(set) var filled = 0
    private var dates = 0
    /// The latest date that is not in the future; seconds since 1970.
    private var newest = Int.min
    private(set) var later = LaterDates()
    private var lengths = [Int](repeating: 0, count: 12)
    private var shapes = [Int](repeating: 0, count: ValueShape.allCases.count)
    private var values = [Int](repeating: 0, count: 64)
    private var distinct = DistinctSketch()
    private var numbers = NumberSpread()

    /// Distinct values up to which their distribution is told: beyond, they are names and numbers, and parts of a hash are
    /// all alike.
    private static let categories = 48

    /// Takes values of the column.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - latest: seconds since 1970; dates behind it are no time of a record.
    ///   - value: the bytes of one of them, by its number.
    @inline(__always)
    mutating func add(_ count: Int, latest: Int, _ value: (Int) -> UnsafeRawBufferPointer) {
        // One array at a time is looked up here, and not once for every value: this is the bulk of what a check costs.
        lengths.withUnsafeMutableBufferPointer { lengths in
            shapes.withUnsafeMutableBufferPointer { shapes in
                values.withUnsafeMutableBufferPointer { values in
                    distinct.withRegisters { registers in
                        ValueLook.withClasses { classes in
                            for number in 0..<count {
                                let value = value(number)
                                guard value.count > 0 else {
                                    empty &+= 1
                                    continue
                                }
                                filled &+= 1
                                var (hash, shape) = ValueLook.look(at: value, classes)
                                let size = Int.bitWidth &- (value.count &- 1).leadingZeroBitCount
                                lengths[min(lengths.count &- 1, size)] &+= 1
                                values[Int(truncatingIfNeeded: hash & 63)] &+= 1
                                DistinctSketch.add(hash, to: registers)
                                if shape == .identifier || shape == .text || shape == .decimal,
                                    let seconds = DateValue.seconds(value)
                                {
                                    shape = .date
                                    dates &+= 1
                                    if seconds <= latest {
                                        newest = max(newest, seconds)
                                    } else {
                                        later.add(seconds)
                                    }
                                }
                                if shape == .integer || shape == .decimal { numbers.add(value) }
                                shapes[shape.rawValue] &+= 1
                            }
                        }
                    }
                }
            }
        }
    }

    mutating func add(_ other: ColumnSketch) {
        empty += other.empty
        filled += other.filled
        dates += other.dates
        newest = max(newest, other.newest)
        later.add(other.later)
        for at in lengths.indices { lengths[at] += other.lengths[at] }
        for at in shapes.indices { shapes[at] += other.shapes[at] }
        for at in values.indices { values[at] += other.values[at] }
        distinct.add(other.distinct)
        numbers.add(other.numbers)
    }

    /// Makes the sketch that of a run at another time; `false` where too little is known of its dates.
    ///
    /// - Parameter latest: `LaterDates.latest` of that run.
    mutating func move(to latest: Int) -> Bool {
        guard newest <= latest else { return false }
        guard let passed = later.pass(latest) else { return false }
        newest = max(newest, passed ?? newest)
        return true
    }

    /// Whether the counts are such as a run may have made: sums of them do not overflow.
    var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return [empty, filled, dates].allSatisfy(counts.contains) && lengths.count == 12 && values.count == 64
            && later.isPlausible && CheckFacts.times.contains(newest == .min ? 0 : newest)
            && shapes.count == ValueShape.allCases.count
            && [lengths, shapes, values].allSatisfy { $0.allSatisfy(counts.contains) } && distinct.isPlausible
            && numbers.isPlausible
    }

    func facts(name: String) -> CheckFacts.Column {
        let count = distinct.estimate
        return CheckFacts.Column(
            name: name, empty: empty, filled: filled, distinct: count, dates: dates,
            newest: newest > Int.min ? newest : nil, lengths: lengths, shapes: shapes,
            values: count <= Self.categories ? values : nil, numbers: numbers)
    }
}
