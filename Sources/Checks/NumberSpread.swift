import Foundation

/// How large the numbers of a column are and how far apart: sums of logarithms, which are the same for any order.
struct NumberSpread: Codable, Equatable, Sendable {
    /// Numbers other than zero, and those below it.
    private(set) var count = 0
    private(set) var negative = 0
    private(set) var zeros = 0
    /// Of the logarithms to the base 2 of their magnitudes in eighths, and of the squares of these.
    private var sum = 0
    private var squares = 0

    /// Digits that are looked at; more of them are counted.
    private static let digits = 18
    /// Logarithms are less than this, in eighths: 18 digits, and as many before or behind them as `places` allows.
    private static let most = 1_024
    /// Zeros behind the point, and digits beyond those looked at.
    private static let places = 18
    /// The logarithm of 10 to the base 2 is 3.3219: in eighths, times 256.
    private static let tenth = 6_803

    /// Takes a number as text: digits with a sign before them and separators among them, the last of which is the decimal mark.
    /// Anything else is passed over.
    @inline(__always)
    mutating func add(_ value: UnsafeRawBufferPointer) {
        var at = 0
        let isNegative = value[0] == UInt8(ascii: "-")
        if isNegative { at = 1 }
        var number: UInt64 = 0
        var taken = 0
        var beyond = 0
        // Digits since the last separator; none were seen where it is negative.
        var behind = -1
        while at < value.count {
            let digit = value[at] &- UInt8(ascii: "0")
            at &+= 1
            guard digit < 10 else {
                guard digit == UInt8(ascii: ".") &- UInt8(ascii: "0") || digit == UInt8(ascii: ",") &- UInt8(ascii: "0")
                else { return }
                behind = 0
                continue
            }
            if behind >= 0 { behind &+= 1 }
            if taken < Self.digits {
                number = number &* 10 &+ UInt64(digit)
                if number > 0 { taken &+= 1 }
            } else {
                beyond &+= 1
            }
        }
        guard number > 0 else {
            zeros &+= 1
            return
        }
        count &+= 1
        if isNegative { negative &+= 1 }
        // The exponent and the first bits behind it are the logarithm, in straight pieces between powers of two.
        let bits = Double(number).bitPattern
        var eighths = Int(bits &>> 49) &- 1_023 &* 8
        let shift = beyond &- max(0, behind)
        eighths &+= max(-Self.places, min(Self.places, shift)) &* Self.tenth / 256
        sum &+= eighths
        squares &+= eighths &* eighths
    }

    mutating func add(_ other: NumberSpread) {
        count &+= other.count
        negative &+= other.negative
        zeros &+= other.zeros
        sum &+= other.sum
        squares &+= other.squares
    }

    /// Whether the counts are such as a run may have made.
    var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return [count, negative, zeros].allSatisfy(counts.contains) && negative <= count
            && sum.magnitude <= UInt(count * Self.most)
            && (0...(CheckFacts.most * Self.most * Self.most)).contains(squares)
    }

    /// The mean logarithm to the base 2, and its variance.
    private var moments: (mean: Double, variance: Double) {
        let mean = Double(sum) / Double(count)
        return (mean / 8, max(0, Double(squares) / Double(count) - mean * mean) / 64)
    }

    /// Numbers above zero, below it, and zeros.
    var signs: [Int] { [count - negative, negative, zeros] }

    /// Half a power of two: what grows slowly, as numbers that are counted up, is no other distribution, however near to each
    /// other its values are.
    private static let leastVariance = 0.25

    /// How far the sizes of numbers are from those of a baseline, 0 to 1, less what chance makes of two samples: the squared
    /// Hellinger distance of two log-normal distributions with these moments, which is at most their Jensen-Shannon
    /// divergence in bits. Both must have numbers.
    func divergence(from usual: NumberSpread) -> (measured: Double, factor: Double) {
        let (now, before) = (moments, usual.moments)
        let (a, b) = (max(Self.leastVariance, now.variance), max(Self.leastVariance, before.variance))
        let difference = now.mean - before.mean
        let overlap = (2 * (a * b).squareRoot() / (a + b)).squareRoot() * exp(-difference * difference / (4 * (a + b)))
        let chance = (1 / Double(count) + 1 / Double(usual.count)) / 4
        return (max(0, 1 - overlap - 2 * chance), exp2(difference))
    }
}
