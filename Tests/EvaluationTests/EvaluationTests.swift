import Detection
import Policies
import Testing

@testable import Evaluation

@Suite struct BinomialIntervalTests {
    /// By scipy.stats.beta.ppf, version 1.10.
    @Test(
        "confidence bounds are those of Clopper and Pearson",
        arguments: [
            (0, 10, 0.0, 0.3084971078187608),
            (5, 10, 0.18708602844739855, 0.8129139715526015),
            (10, 10, 0.6915028921812392, 1.0),
            (0, 15808, 0.0, 0.00023332800341202155),
            (3, 15808, 3.913835749125447e-05, 0.0005545087236709351),
            (35056, 35500, 0.9862820712383464, 0.9886230807978333),
            (1, 1000000, 2.5317807663794178e-08, 5.571630655166939e-06),
            (999, 1000, 0.9944410757201734, 0.9999746825125088),
        ] as [(Int, Int, Double, Double)])
    func bounds(found: Int, total: Int, lower: Double, upper: Double) {
        let interval = BinomialInterval(found: found, of: total)
        #expect(abs(interval.lower - lower) <= 1e-9 + lower * 1e-6, "\(interval)")
        #expect(abs(interval.upper - upper) <= 1e-9 + upper * 1e-6, "\(interval)")
    }

    @Test("of no records nothing is known")
    func none() { #expect(BinomialInterval(found: 0, of: 0) == BinomialInterval(found: 0, of: 0)) }
}

@Suite struct WeightFitTests {
    private func rule(_ name: String) throws -> Int { try #require(Detectors.position(ofRule: name)) }

    private func finding(_ name: String, _ weight: Float) throws -> Finding {
        Finding(row: 0, column: 0, rule: UInt16(try rule(name)), weight: weight, start: 0, length: 0)
    }

    private var weights: [Double] { Detectors.weights(.init()).map(Double.init) }

    /// Patterns of so many records each, spread over the folds.
    private func patterns(_ groups: [(findings: [Finding], real: Int, synthetic: Int)]) -> EvidencePatterns {
        var patterns = EvidencePatterns()
        for group in groups {
            for number in 0..<group.real { patterns.add(group.findings[...], label: .real, fold: number % 5) }
            for number in 0..<group.synthetic { patterns.add(group.findings[...], label: .synthetic, fold: number % 5) }
        }
        return patterns
    }

    @Test("a rule that finds real records and no synthetic ones loses its weight; the others keep theirs")
    func loses() throws {
        let habit = try finding("generator.phone-format", 1)
        let fit = WeightFit(
            patterns([([habit], 900, 0), ([], 9_000, 0), ([try finding("phone.fictional", 4)], 0, 500)]).sorted,
            weights: weights, prior: -2)
        #expect(fit.weights[try rule("generator.phone-format")] < 0.3)
        #expect(fit.weights[try rule("phone.fictional")] > 3.5)
        #expect(fit.weights[try rule("card.luhn")] == weights[try rule("card.luhn")])
    }

    @Test("with many records a weight comes near the log10 of the likelihood ratio")
    func likelihoodRatio() throws {
        // Found in 60 % of the synthetic and 3 % of the real records: log10(0.6 / 0.03) = 1.30; and where it is not found,
        // log10(0.4 / 0.97) is little, which the fit adds to the difference.
        let weak = try finding("email.other-name", 1)
        let fit = WeightFit(
            patterns([([weak], 3_000, 12_000), ([], 97_000, 8_000)]).sorted, weights: weights, prior: -2)
        #expect(abs(fit.weights[try rule("email.other-name")] - 1.3) < 0.15)
    }

    @Test("of a group only the strongest finding is weighed, and what a batch says stays as it is")
    func strongest() throws {
        let items = patterns([
            (
                [
                    try finding("phone.fictional", 4), try finding("phone.invalid", 1.3),
                    try finding("batch.cluster", 1.7),
                ], 1, 0
            )
        ]).sorted[0].items
        let fit = WeightFit([], weights: weights, prior: -2)
        #expect(abs(fit.bans(items) - (-2 + 4 + 1.7)) < 1e-6)
    }

    @Test("patterns beyond the limit are counted, not kept")
    func limit() throws {
        var patterns = EvidencePatterns()
        let rule = UInt16(try rule("batch.cluster"))
        for number in 0..<EvidencePatterns.limit + 5 {
            let one = Finding(
                row: 0, column: 0, rule: rule, weight: Float(number % 60_000 - 30_000) / 100, start: 0, length: 0)
            let other = Finding(
                row: 0, column: 0, rule: rule - 1, weight: Float(number / 60_000 + 1) / 100, start: 0, length: 0)
            patterns.add([one, other], label: .real, fold: 0)
        }
        #expect(patterns.counts.count + patterns.left >= EvidencePatterns.limit)
        #expect(patterns.counts.count <= EvidencePatterns.limit)
        #expect(patterns.left > 0)
    }
}

@Suite struct LabelledTallyTests {
    @Test(
        "scores go into the bin of their whole bans",
        arguments: [
            (0.5, 0), (0.499, -1), (0.99, 1), (0.990_1, 2), (0.009_901, -2), (1, 6), (0, -6), (0.999_999_99, 6),
        ])
    func bins(score: Double, bin: Int) { #expect(LabelledTally.bin(of: score) == bin) }
}
