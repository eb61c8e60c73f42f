import Glibc

/// What a share that was counted says of the share behind it: the interval of Clopper and Pearson (Biometrika 26, 1934),
/// which holds with at least 95 % confidence for any number of records.
public struct BinomialInterval: Sendable, Equatable {
    public let lower: Double
    public let upper: Double

    /// - Parameters:
    ///   - found: records that have it.
    ///   - total: records in all.
    public init(found: Int, of total: Int) {
        let tail = 0.025
        lower = found <= 0 ? 0 : Self.quantile(tail, Double(found), Double(total - found + 1))
        upper = found >= total ? 1 : Self.quantile(1 - tail, Double(found + 1), Double(total - found))
    }

    /// The value below which a beta distribution has the share `share`, by bisection.
    private static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        // Sixty halvings leave less than the distance between two doubles near 1; small shares need more.
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if distribution(middle, a, b) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun, 26.5.8).
    static func distribution(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast on this side; the other is its mirror image.
        guard x <= (a + 1) / (a + b + 2) else { return 1 - distribution(1 - x, b, a) }
        let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
        // Lentz's method: numerator and denominator of the fraction's convergents, kept away from zero.
        let tiny = 1e-300
        var (c, d) = (1.0, 1 - (a + b) * x / (a + 1))
        d = 1 / (abs(d) < tiny ? tiny : d)
        var fraction = d
        for step in 1...10_000 {
            let m = Double(step)
            for part in [
                m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
            ] {
                d = 1 + part * d
                d = 1 / (abs(d) < tiny ? tiny : d)
                c = 1 + part / c
                c = abs(c) < tiny ? tiny : c
                fraction *= c * d
            }
            if abs(c * d - 1) < 1e-14 { break }
        }
        return front * fraction
    }
}
