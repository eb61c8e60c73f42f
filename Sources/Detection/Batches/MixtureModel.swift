import Glibc

/// Two kinds of records in one batch, told apart by how often each of some signs is there: a latent class model with the
/// signs independent within a kind, fitted by expectation and maximisation.
///
/// The first kind is held near what clean tables show; the second is free. Records count by the pattern of their signs,
/// of which a batch has few, so a fit takes some ten microseconds. It takes a fixed number of steps from a fixed start:
/// the same patterns give the same figures.
struct MixtureModel {
    /// How often each sign is there in records of the first kind and of the second.
    private(set) var usual: [Double]
    private(set) var odd: [Double]
    /// Records of the second kind.
    private(set) var oddCount = 0.0

    /// Records that the figures of a clean table weigh as much as.
    private static let confidence = 200.0
    private static let steps = 25

    /// - Parameters:
    ///   - patterns: bit *n* is set where sign *n* is there, and how many records have the pattern; in a fixed order.
    ///   - clean: how often each sign is there in a clean table.
    init(patterns: [(signs: UInt32, count: Int)], clean: [Double]) {
        usual = clean
        odd = clean.map { max(0.5, $0) }
        let total = Double(patterns.reduce(0) { $0 + $1.count })
        var share = 0.05
        var belongs = [Double](repeating: 0, count: patterns.count)
        for _ in 0..<Self.steps {
            let base = log(share / (1 - share))
            let weights = self.weights()
            var count = 0.0
            for (index, pattern) in patterns.enumerated() {
                let odds = base + Self.sum(weights, pattern.signs)
                belongs[index] = 1 / (1 + exp(-odds))
                count += belongs[index] * Double(pattern.count)
            }
            oddCount = count
            share = min(0.98, max(0.001, (count + 0.5) / (total + 10)))
            for sign in clean.indices {
                var (inOdd, inUsual) = (0.0, 0.0)
                for (index, pattern) in patterns.enumerated() where pattern.signs & 1 << UInt32(sign) != 0 {
                    inOdd += belongs[index] * Double(pattern.count)
                    inUsual += (1 - belongs[index]) * Double(pattern.count)
                }
                odd[sign] = (inOdd + 0.5) / (count + 1)
                usual[sign] = (inUsual + Self.confidence * clean[sign]) / (total - count + Self.confidence)
            }
        }
    }

    /// Weight of evidence of a record's signs, there or not: log10 of the likelihood ratio of the two kinds.
    func bans(_ signs: UInt32) -> Bans { Self.sum(weights(), signs) / log(10) }

    /// By sign what its presence and its absence count, in natural logarithms.
    private func weights() -> [(there: Double, absent: Double)] {
        zip(odd, usual).map { (log($0 / $1), log((1 - $0) / (1 - $1))) }
    }

    private static func sum(_ weights: [(there: Double, absent: Double)], _ signs: UInt32) -> Double {
        var sum = 0.0
        for (sign, weight) in weights.enumerated() {
            sum += signs & 1 << UInt32(sign) != 0 ? weight.there : weight.absent
        }
        return sum
    }
}
