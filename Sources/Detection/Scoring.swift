import Glibc

/// Turns a record's findings into the probability that it is synthetic.
///
/// Sums are taken in whole thousandths of a ban, in the order of the groups: the same findings give the same bits.
public struct Scorer: Sendable {
    /// log10 of the odds before any evidence.
    public let prior: Bans
    private let priorUnits: Int
    /// Position of the group by rule.
    private let groups: [UInt8]

    /// A scorer with the prior of the settings; `rules` are those that `Finding.rule` points into.
    public init(prior: Bans, rules: [DetectorRule] = Detectors.rules) {
        self.prior = prior
        priorUnits = Scorer.units(prior)
        groups = rules.map { rule in UInt8(EvidenceGroup.allCases.firstIndex(of: rule.group) ?? 0) }
    }

    /// The score of a record with no findings.
    public var scoreWithoutFindings: RecordScore { score([]) }

    /// The score of one record from its findings: of each group only the strongest counts, be it for or against.
    public func score(_ findings: ArraySlice<Finding>) -> RecordScore {
        var sum = 0
        forEachStrongest(findings) { sum += Scorer.units(Double(findings[$0].weight)) }
        let bans = Double(sum) / Scorer.unitsPerBan
        return RecordScore(bans: bans, probability: Scorer.probability(Double(priorUnits + sum) / Scorer.unitsPerBan))
    }

    /// Calls `body` for each row that has findings, in order, with the range of its findings and its score. The
    /// findings must be sorted by row, as `MemberDetectors.examine` leaves them.
    public func forEachRow(
        _ findings: [Finding], _ body: (_ row: Int, _ findings: Range<Int>, _ score: RecordScore) throws -> Void
    ) rethrows {
        var first = 0
        while first < findings.count {
            let row = findings[first].row
            var next = first + 1
            while next < findings.count, findings[next].row == row { next += 1 }
            try body(Int(row), first..<next, score(findings[first..<next]))
            first = next
        }
    }

    /// The positions of the findings that counted, ascending: one of each group.
    public func counted(_ findings: ArraySlice<Finding>) -> [Int] {
        var positions: [Int] = []
        forEachStrongest(findings) { positions.append($0) }
        return positions.sorted()
    }

    /// Probability from the sum of prior and weights: 1 / (1 + 10^-sum).
    public static func probability(_ bans: Bans) -> Double { 1 / (1 + pow(10, -bans)) }

    /// Odds from their log10.
    public static func odds(_ bans: Bans) -> Double { pow(10, bans) }

    /// log10 of the odds of a probability: the sum that it was made from.
    public static func bans(_ probability: Double) -> Bans { log10(probability / (1 - probability)) }

    /// The strongest finding of each group: by magnitude; of two that pull with equal strength, the one against.
    private func forEachStrongest(_ findings: ArraySlice<Finding>, _ body: (Int) -> Void) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: EvidenceGroup.allCases.count) { strongest in
            strongest.initialize(repeating: -1)
            for index in findings.indices {
                let rule = Int(findings[index].rule)
                guard rule < groups.count else { continue }
                let group = Int(groups[rule])
                let held = strongest[group]
                if held < 0 || isStronger(findings[index].weight, findings[held].weight) { strongest[group] = index }
            }
            for index in strongest where index >= 0 { body(index) }
        }
    }

    private func isStronger(_ weight: Float, _ held: Float) -> Bool {
        abs(weight) > abs(held) || (abs(weight) == abs(held) && weight < held)
    }

    private static let unitsPerBan = 1000.0

    /// Weights beyond this are cut: no policy needs them, and sums stay far from overflow.
    private static let limit = 1_000_000.0

    private static func units(_ bans: Double) -> Int {
        bans.isFinite ? Int((max(-limit, min(limit, bans)) * unitsPerBan).rounded()) : 0
    }
}

/// What the findings of one record add up to.
public struct RecordScore: Sendable, Equatable {
    /// Sum of the weights that counted, without the prior.
    public let bans: Bans
    /// Probability that the record is synthetic, 0...1.
    public let probability: Double
}
