import Detection
import Judgement

/// How good decisions and scores are on records of known origin.
public struct Evaluation: Sendable, Encodable {
    /// A number of records out of others, and the interval of 95 % confidence of the share behind it.
    public struct Share: Sendable, Encodable {
        public let records: Int
        public let of: Int
        public let share: Double
        public let lower: Double
        public let upper: Double

        init(_ records: Int, of total: Int) {
            let interval = BinomialInterval(found: records, of: total)
            self.records = records
            of = total
            share = total == 0 ? 0 : Double(records) / Double(total)
            lower = interval.lower
            upper = interval.upper
        }
    }

    /// What became of the records of one set and label.
    public struct SetOutcome: Sendable, Encodable {
        /// Empty where the labels name no sets.
        public let set: String
        public let isSynthetic: Bool
        public let records: Int
        public let dropped: Int
        public let held: Int
        public let kept: Int
    }

    /// Records whose scores lie within a ban: one point of the calibration curve, one bar of the histogram.
    public struct Bin: Sendable, Encodable {
        /// log10 of the odds, from here to one more; the outermost bins have all beyond them.
        public let bans: Int
        public let real: Int
        public let synthetic: Int
        /// Mean score of the records: the share of synthetic ones that the scores promise.
        public let promised: Double
        /// The share that is synthetic where synthetic records are as frequent as the policy's prior says.
        public let found: Double
    }

    public let real: Int
    public let synthetic: Int
    public let unlabelled: Int
    /// Synthetic records that were dropped; that were dropped or held.
    public let recall: Share
    public let recallHeld: Share
    /// Dropped records that are synthetic, in this mix.
    public let precision: Share
    /// Real records that were dropped; that were held.
    public let falseDrops: Share
    public let falseHolds: Share
    public let sets: [SetOutcome]
    public let bins: [Bin]

    public init(_ tally: LabelledTally, setNames: [String], prior: Bans) {
        let counts = tally.counts
        func total(_ label: TagLabel, _ decision: Decision? = nil) -> Int {
            counts.decisions.values.reduce(0) { sum, labels in
                sum + (labels[label] ?? [:]).reduce(0) { $0 + (decision == nil || $1.key == decision ? $1.value : 0) }
            }
        }
        let (real, synthetic) = (total(.real), total(.synthetic))
        self.real = real
        self.synthetic = synthetic
        unlabelled = counts.unlabelled
        let (dropped, held) = (total(.synthetic, .drop), total(.synthetic, .hold))
        recall = Share(dropped, of: synthetic)
        recallHeld = Share(dropped + held, of: synthetic)
        precision = Share(dropped, of: dropped + total(.real, .drop))
        falseDrops = Share(total(.real, .drop), of: real)
        falseHolds = Share(total(.real, .hold), of: real)
        sets = counts.decisions.sorted { $0.key < $1.key }.flatMap { set, labels in
            [TagLabel.real, .synthetic].compactMap { label in
                labels[label].map { decisions in
                    SetOutcome(
                        set: set < setNames.count ? setNames[set] : "", isSynthetic: label == .synthetic,
                        records: decisions.values.reduce(0, +), dropped: decisions[.drop] ?? 0,
                        held: decisions[.hold] ?? 0, kept: decisions[.keep] ?? 0)
                }
            }
        }
        // A synthetic record stands for as many as the prior has of them for the real ones there are.
        let weight = synthetic == 0 ? 0 : Double(real) * Scorer.odds(prior) / Double(synthetic)
        bins = counts.bins.sorted { $0.key < $1.key }.map { bans, bin in
            let weighed = Double(bin.synthetic) * weight
            return Bin(
                bans: bans, real: bin.real, synthetic: bin.synthetic,
                promised: Double(bin.millionths) / 1e6 / Double(bin.real + bin.synthetic),
                found: weighed + Double(bin.real) == 0 ? 0 : weighed / (weighed + Double(bin.real)))
        }
    }
}
