import Testing

@testable import Detection

@Suite struct ScoringTests {
    private func finding(_ rule: String, _ weight: Float, row: UInt32 = 0) -> Finding {
        Finding(
            row: row, column: 0, rule: UInt16(Detectors.position(ofRule: rule) ?? 0), weight: weight, start: 0,
            length: 0)
    }

    @Test(
        "the score is the probability of prior and evidence",
        arguments: [(Float(0), 0.0099), (1, 0.0909), (2, 0.5), (4, 0.9901), (6, 0.9999), (-3, 0.00001)])
    func probability(weight: Float, expected: Double) {
        let score = Scorer(prior: -2).score([finding("email.reserved-domain", weight)])
        #expect(abs(score.probability - expected) < 0.0001)
    }

    @Test("of one group only the strongest counts, groups add up")
    func groups() {
        let scorer = Scorer(prior: -2)
        let findings = [
            finding("email.reserved-domain", 4), finding("email.disposable-domain", 2), finding("phone.fictional", 4),
            finding("phone.filler", -5),
        ]
        #expect(scorer.score(findings[...]).bans == -1)
        #expect(scorer.counted(findings[...]) == [0, 3])
    }

    @Test("the order of findings does not matter", arguments: 0..<20)
    func order(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let findings = [
            finding("email.reserved-domain", 3.1), finding("phone.filler", 0.7), finding("text.marker", 1.3),
            finding("name.placeholder", 2.9), finding("ip.documentation", 0.1),
        ]
        let scorer = Scorer(prior: -2)
        #expect(scorer.score(findings.shuffled(using: &random)[...]) == scorer.score(findings[...]))
    }

    @Test("infinite and absurd weights do not break the sum")
    func absurd() {
        let scorer = Scorer(prior: -2)
        for weight in [Float.infinity, -.infinity, .nan, .greatestFiniteMagnitude] {
            let score = scorer.score([finding("text.marker", weight)])
            #expect(score.probability >= 0 && score.probability <= 1)
        }
    }

    @Test("rules have names of their own, a family, a summary and a source")
    func rules() {
        #expect(Set(Detectors.rules.map(\.name)).count == Detectors.rules.count)
        for rule in Detectors.rules {
            #expect(rule.name.split(separator: ".").count == 2 && !rule.summary.isEmpty && !rule.source.isEmpty)
            #expect(rule.weight != 0 && rule.weight >= -2 && rule.weight <= 6)
        }
    }

    @Test(
        "a rule or a family that is off finds nothing, and a weight of the policy holds",
        arguments: ["email", "email.reserved-domain"])
    func switches(name: String) throws {
        var settings = DetectionSettings()
        settings.disabled = [name]
        #expect(try findings(["Email"], [["a@example.com"]], settings: settings)[0].isEmpty)
        settings = DetectionSettings()
        settings.weights["email.reserved-domain"] = 1.5
        #expect(
            try findings(["LastName", "Email"], [["Okafor", "a@example.com"]], settings: settings)[0].map(\.weight) == [
                1.5
            ])
    }

    @Test("the phrases that Hyperscan finds are those that the plain matcher finds")
    func literals() throws {
        let texts = [
            "A Test Account here", "testaccount", "LOREM IPSUM dolor sit amet", "do not use DO_NOT_USE",
            "sdv-pii-ab sdv-id-1",
            "test test account account test user", "", "x", String(repeating: "dummy ", count: 300),
        ]
        for text in texts {
            var (fast, plain): ([LiteralMatch], [LiteralMatch]) = ([], [])
            try Array(text.utf8).withUnsafeBytes { bytes in
                let matcher = try #require(LiteralMatcher.shared)
                #expect(matcher.scan(bytes, into: &fast))
                PlainLiteralMatcher.shared.scan(bytes, into: &plain)
            }
            fast.sort { ($0.end, $0.literal) < ($1.end, $1.literal) }
            #expect(fast == plain, "\(text)")
        }
    }

    @Test(
        "excerpts show the evidence and no more",
        arguments: [
            (0..<15, 3..<15, "…@example.com"), (0..<15, 0..<15, "ann@example.com"), (0..<15, 0..<3, "ann…"),
            (0..<15, 15..<15, "…"), (0..<15, 4..<40, "…example.com"),
        ])
    func excerpts(field: Range<Int>, evidence: Range<Int>, expected: String) {
        let shown = Array("ann@example.com,secret".utf8).withUnsafeBytes {
            Excerpt.masked($0, field: field, evidence: evidence)
        }
        #expect(shown == expected)
    }
}

/// SplitMix64, so that a failing order can be had again: https://prng.di.unimi.it/splitmix64.c
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }
}
