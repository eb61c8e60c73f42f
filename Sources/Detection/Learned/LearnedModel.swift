import Glibc
import Pipelines
import Records

/// What the tags of a table taught, and how good it is at telling its records apart.
public struct LearnedModel: Sendable {
    /// The table, in the letter case of its first member.
    public let table: String
    public let counts: LearnedCounts
    /// Records that were learned from, each once.
    public let synthetic: Int
    public let real: Int
    /// Held-out records that were told to be synthetic: of the synthetic ones, and of the real ones.
    public let found: Int
    public let mistaken: Int
    /// The weight in bans of looking like the synthetic ones; 0 where the model is not used.
    public let weight: Bans
    /// Why it is not used; `nil` where it is.
    public let refusal: String?

    private let classifier: LinearClassifier?
    private let threshold: Float

    /// Records of either label without which nothing is learned: with fewer real ones no mistake in all of them would still
    /// vouch for less than two bans.
    public static let least = 300
    /// Held-out real records that may be mistaken for synthetic ones, of so many; some tags are wrong.
    static let realPerMistake = 4_000
    /// The share of synthetic records that must be found for the model to be of use.
    static let leastFound = 0.2
    private static let folds = 5

    /// Learns from a sample and tries what was learned on records that were held out.
    public init(_ sample: TaggedSample) {
        let (synthetic, real, counts) = sample.content
        table = sample.table
        self.counts = counts
        (self.synthetic, self.real) = (synthetic.count, real.count)
        var classifier: LinearClassifier?
        var (threshold, weight): (Float, Bans) = (.infinity, 0)
        var (found, mistaken) = (0, 0)
        var refusal: String?
        if counts.untagged == 0 {
            refusal = "every record has a tag"
        } else if synthetic.count < Self.least || real.count < Self.least {
            refusal = "fewer than \(Self.least) different records of a kind"
        } else {
            let examples = (synthetic.map { ($0, true) } + real.map { ($0, false) })
                .sorted { $0.0.hash < $1.0.hash }
                .map { (RecordFeatures.features(ofExcerpt: $0.0.excerpt), $0.1) }
            let (margins, whole) = Self.trained(examples)
            let realMargins = zip(examples, margins).filter { !$0.0.1 }.map(\.1).sorted(by: >)
            let allowed = real.count / Self.realPerMistake
            // The record behind the last one that may be mistaken is not.
            let syntheticMargins = zip(examples, margins).filter { $0.0.1 }.map(\.1).sorted()
            threshold = max(realMargins[allowed], syntheticMargins[synthetic.count / 5])
            found = zip(examples, margins).count { $0.0.1 && $0.1 > threshold }
            mistaken = realMargins.count { $0 > threshold }
            let share = Double(found) / Double(synthetic.count)
            // Three more mistakes than were seen: the upper end of 95 % confidence where none was (the rule of three).
            weight = log10(share / (Double(mistaken + 3) / Double(real.count)))
            if share < Self.leastFound {
                refusal = "what it learned finds too few of them"
            } else {
                classifier = whole
            }
        }
        self.classifier = classifier
        self.threshold = threshold
        self.weight = classifier == nil ? 0 : weight
        (self.found, self.mistaken) = (found, mistaken)
        self.refusal = refusal
    }

    /// The share of held-out synthetic records that were found.
    public var recall: Double { synthetic == 0 ? 0 : Double(found) / Double(synthetic) }

    /// The margins of all examples, each by a classifier that has not seen it, and a classifier that has seen all.
    private static func trained(
        _ examples: [(features: [UInt32], isSynthetic: Bool)]
    ) -> (margins: [Float], whole: LinearClassifier) {
        // The records are in the order of their hashes, so every fifth is as good as any. The last classifier leaves none out.
        let classifiers = Parallel.map(folds + 1) { fold in
            LinearClassifier(examples.indices.filter { $0 % folds != fold }.map { examples[$0] })
        }
        let margins = examples.indices.map { classifiers[$0 % folds].margin(examples[$0].features).margin }
        return (margins, classifiers[folds])
    }

    /// The number of the column that tells most when the record looks like the synthetic ones, else `nil`.
    func verdict(_ features: [UInt32]) -> UInt32? {
        guard let classifier, !features.isEmpty else { return nil }
        let (margin, column) = classifier.margin(features)
        return margin > threshold ? column : nil
    }
}
