import Records

/// What a value looks like.
enum ValueShape: Int, CaseIterable {
    case integer, decimal, date, letters, identifier, address, text, foreign
}

/// A column's values in counts that a few hundred bytes hold, and that say nothing of a single value.
struct ColumnSketch: Sendable {
    private(set) var empty = 0
    private(set) var filled = 0
    private var dates = 0
    private var newest = Int.min
    /// The earliest date that is in the future; seconds since 1970.
    private(set) var future = Int.max
    private var lengths = [Int](repeating: 0, count: 12)
    private var shapes = [Int](repeating: 0, count: ValueShape.allCases.count)
    private var values = [Int](repeating: 0, count: 64)
    private var distinct = DistinctSketch()

    /// Distinct values up to which their distribution is told: beyond, they are names and numbers, and parts of a hash are
    /// all alike.
    private static let categories = 48

    /// - Parameter latest: seconds since 1970; dates behind it are no time of a record.
    mutating func add(_ value: UnsafeRawBufferPointer, latest: Int) {
        guard value.count > 0 else {
            empty += 1
            return
        }
        filled += 1
        let (hash, shape) = Self.look(at: value)
        lengths[min(lengths.count - 1, Int.bitWidth - (value.count - 1).leadingZeroBitCount)] += 1
        values[Int(hash & 63)] += 1
        distinct.add(hash)
        if shape == .identifier || shape == .text || shape == .decimal, let seconds = DateValue.seconds(value) {
            dates += 1
            shapes[ValueShape.date.rawValue] += 1
            if seconds <= latest { newest = max(newest, seconds) } else { future = min(future, seconds) }
        } else {
            shapes[shape.rawValue] += 1
        }
    }

    mutating func add(_ other: ColumnSketch) {
        empty += other.empty
        filled += other.filled
        dates += other.dates
        newest = max(newest, other.newest)
        future = min(future, other.future)
        for at in lengths.indices { lengths[at] += other.lengths[at] }
        for at in shapes.indices { shapes[at] += other.shapes[at] }
        for at in values.indices { values[at] += other.values[at] }
        distinct.add(other.distinct)
    }

    func facts(name: String) -> CheckFacts.Column {
        let count = distinct.estimate
        return CheckFacts.Column(
            name: name, empty: empty, filled: filled, distinct: count, dates: dates,
            newest: newest > Int.min ? newest : nil, lengths: lengths, shapes: shapes,
            values: count <= Self.categories ? values : nil)
    }

    /// A hash that is the same in every run, and the shape of the bytes.
    @inline(__always)
    private static func look(at value: UnsafeRawBufferPointer) -> (UInt64, ValueShape) {
        // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed at the end.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var digits = 0
        var letters = 0
        var marks = 0
        var at = 0
        var foreign = 0
        for byte in value {
            hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3
            if byte &- 0x30 < 10 {
                digits += 1
            } else if (byte | 0x20) &- 0x61 < 26 {
                letters += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") {
                marks += 1
            } else if byte == UInt8(ascii: "@") {
                at += 1
            } else if byte >= 0x80 {
                foreign += 1
            }
        }
        hash = (hash ^ hash >> 32) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        let count = value.count
        let shape: ValueShape =
            if foreign > 0 { .foreign } else if digits == count { .integer } else if letters == count {
                .letters
            } else if digits > 0, digits + marks == count { .decimal } else if at == 1 {
                .address
            } else if digits + letters + marks == count { .identifier } else { .text }
        return (hash, shape)
    }
}
