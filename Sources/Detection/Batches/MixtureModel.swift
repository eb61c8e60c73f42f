import Glibc

/// Kinds of records in one batch, told apart by how often each of some signs is there: a latent class model with the
/// signs independent within a kind, fitted by expectation and maximisation.
///
/// The first kind is held near what clean tables show; the others are free. Records count by the pattern of their signs,
/// of which a batch has few. The search begins and ends by fixed rules: the same patterns give the same figures.
struct MixtureModel {
    struct Kind {
        /// How often each sign is there.
        fileprivate(set) var shares: [Double]
        /// Records of this kind.
        fileprivate(set) var count = 0.0
    }

    /// The usual records, and then the odd kinds.
    private(set) var kinds: [Kind]

    /// Records that the figures of a clean table weigh as much as.
    private static let confidence = 200.0
    private static let steps = 30
    /// Records by which the kinds may still change when the search ends early.
    private static let settled = 0.01

    /// - Parameters:
    ///   - patterns: bit *n* is set where sign *n* is there, and how many records have the pattern; in a fixed order.
    ///   - clean: how often each sign is there in a clean table.
    ///   - starts: for each odd kind the shares of the signs to begin with.
    init(patterns: [(signs: UInt32, count: Int)], clean: [Double], starts: [[Double]]) {
        kinds = [Kind(shares: clean)] + starts.map { Kind(shares: $0) }
        let total = Double(patterns.reduce(0) { $0 + $1.count })
        var parts = [1 - 0.05 * Double(starts.count)] + starts.map { _ in 0.05 }
        var belongs = [[Double]](repeating: [Double](repeating: 0, count: kinds.count), count: patterns.count)
        var isSettled = false
        for _ in 0..<Self.steps where !isSettled {
            isSettled = true
            let weights = zip(kinds, parts).map { Weights($0.shares, part: $1) }
            for (index, pattern) in patterns.enumerated() {
                Self.share(weights.map { $0.logarithm(pattern.signs) }, into: &belongs[index])
            }
            for kind in kinds.indices {
                let count = patterns.indices.reduce(0.0) { $0 + belongs[$1][kind] * Double(patterns[$1].count) }
                isSettled = isSettled && abs(kinds[kind].count - count) < Self.settled
                kinds[kind].count = count
                parts[kind] = max(0.001, (count + 0.5) / (total + 10))
                for sign in clean.indices {
                    var there = 0.0
                    for (index, pattern) in patterns.enumerated() where pattern.signs & 1 << UInt32(sign) != 0 {
                        there += belongs[index][kind] * Double(pattern.count)
                    }
                    kinds[kind].shares[sign] =
                        kind == 0
                        ? (there + Self.confidence * clean[sign]) / (count + Self.confidence)
                        : (there + 0.5) / (count + 1)
                }
            }
        }
    }

    /// Weight of evidence of a record's signs, there or not, for an odd kind and against the usual: log10 of the
    /// likelihood ratio.
    func bans(_ signs: UInt32, kind: Int) -> Bans {
        (Weights(kinds[kind].shares, part: 1).logarithm(signs) - Weights(kinds[0].shares, part: 1).logarithm(signs))
            / log(10)
    }

    /// Turns logarithms of likelihoods into shares that add up to 1.
    private static func share(_ logarithms: [Double], into shares: inout [Double]) {
        let most = logarithms.max() ?? 0
        var sum = 0.0
        for (kind, logarithm) in logarithms.enumerated() {
            shares[kind] = exp(logarithm - most)
            sum += shares[kind]
        }
        for kind in shares.indices { shares[kind] /= sum }
    }

    /// Logarithms of a kind's shares, so that a pattern's likelihood is a sum.
    private struct Weights {
        private let base: Double
        /// By sign what its presence adds to a record without any.
        private let there: [Double]

        init(_ shares: [Double], part: Double) {
            base = shares.reduce(log(part)) { $0 + log(1 - $1) }
            there = shares.map { log($0 / (1 - $0)) }
        }

        func logarithm(_ signs: UInt32) -> Double {
            var sum = base
            var rest = signs
            while rest != 0 {
                sum += there[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
            return sum
        }
    }
}
