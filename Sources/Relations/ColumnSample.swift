import Records

/// What is gathered of one column to find out whether it refers to another, or is referred to.
struct ColumnSample: Sendable {
    let table: Int
    let name: String
    /// Whether it is the table's key by what the source says, or by its name.
    let isNamedKey: Bool
    /// Records with a value, and without.
    private(set) var values = 0
    private(set) var empty = 0
    private(set) var distinct: DistinctSample
    /// Values by shape: whole numbers, numbers with a point, dates and times. Others are text.
    private(set) var integers = 0
    private var decimals = 0
    private var dates = 0
    /// Smallest and largest whole number.
    private(set) var range: ClosedRange<Int64>?
    private var bytes = 0
    /// Too long for keys: nothing is gathered any more.
    private(set) var isOut = false

    init(table: Int, name: String, isNamedKey: Bool, capacity: Int) {
        self.table = table
        self.name = name
        self.isNamedKey = isNamedKey
        distinct = DistinctSample(capacity: capacity)
    }

    mutating func addEmpty() { empty += 1 }

    /// Adds a value, decoded.
    mutating func add(_ value: UnsafeRawBufferPointer) {
        values += 1
        bytes += value.count
        if values & 1_023 == 0, bytes > RelationProposals.meanBytes * values {
            isOut = true
            distinct = DistinctSample(capacity: 0)
            return
        }
        switch ValueShape(value) {
        case .integer(let number):
            integers += 1
            range = range.map { min($0.lowerBound, number)...max($0.upperBound, number) } ?? number...number
        case .decimal: decimals += 1
        case .date: dates += 1
        case .text: break
        }
        distinct.add(ValueHash.hash(SalesforceID.canonicalLong(value)))
    }

    /// Whether its values may be keys or hold some: not too long, not amounts, not points in time.
    var isFit: Bool {
        guard !isOut, values > 0, bytes <= RelationProposals.meanBytes * values else { return false }
        if decimals > 0, decimals + integers == values { return false }
        return 2 * (decimals + dates) <= values
    }

    /// Whether nearly all values are whole numbers.
    var isInteger: Bool { Double(integers) >= RelationProposals.leastContainment * Double(values) }

    /// Whether each record has a value of its own, as far as the sample shows.
    var isDistinct: Bool { empty == 0 && !distinct.hasRepeats }

    /// Whether its whole numbers fill so little of their range that other numbers are among them only if they are meant to
    /// be.
    var isSparse: Bool {
        guard let range else { return true }
        let width = Double(range.upperBound) - Double(range.lowerBound) + 1
        return Double(distinct.distinctValues) <= RelationProposals.sparseShare * width
    }

    /// The share of this column's range of whole numbers that another's spans.
    func share(spannedBy other: ColumnSample) -> Double {
        guard let range, let inner = other.range, range.upperBound > range.lowerBound else { return 0 }
        let width = Double(range.upperBound) - Double(range.lowerBound)
        return (Double(inner.upperBound) - Double(inner.lowerBound)) / width
    }
}

/// What a value looks like.
enum ValueShape: Equatable {
    /// Digits without a leading zero, at most 18, perhaps with a minus.
    case integer(Int64)
    /// Digits with a point among them.
    case decimal
    /// `2026-11-02`, and whatever follows.
    case date
    case text

    init(_ value: UnsafeRawBufferPointer) {
        var digits = value[...]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        var (number, points, isNumber) = (Int64(0), 0, !digits.isEmpty && digits.count <= 32)
        for byte in digits.prefix(33) {
            if Self.isDigit(byte) {
                number = number &* 10 &+ Int64(byte &- 0x30)
            } else if byte == UInt8(ascii: "."), points == 0 {
                points = 1
            } else {
                isNumber = false
                break
            }
        }
        if isNumber, points == 1 {
            self = digits.count > 1 ? .decimal : .text
        } else if isNumber {
            let isPadded = digits.count > 1 && digits.first == UInt8(ascii: "0")
            self = isPadded || digits.count > 18 ? .text : .integer(digits.count < value.count ? -number : number)
        } else {
            self = Self.isDate(value) ? .date : .text
        }
    }

    private static func isDate(_ value: UnsafeRawBufferPointer) -> Bool {
        guard value.count >= 10, value[4] == UInt8(ascii: "-"), value[7] == UInt8(ascii: "-") else { return false }
        return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { isDigit(value[$0]) }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension SalesforceID {
    /// The bytes that are compared: of an id in its long form the first 15, else all.
    static func canonicalLong(_ key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        key.count == 18 ? canonical(key) ?? key : key
    }
}
