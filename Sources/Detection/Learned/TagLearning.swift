import Records
import Synchronization

/// What a run learns from the tags in its backup: first it gathers tagged records, then it judges untagged ones by them.
public final class TagLearning: Sendable {
    /// Tables that are learned from, the first ones of the backup.
    public static let tableLimit = 1_000

    private let samples = Mutex<Samples>(Samples())
    private let limit = SampleLimit()
    /// By table in lower case; empty while the run still gathers.
    private let models: [String: LearnedModel]

    private struct Samples {
        /// In the order of the backup.
        var all: [TaggedSample] = []
        /// By table in lower case.
        var byTable: [String: TaggedSample] = [:]
    }

    /// A run that gathers.
    public init() {
        models = [:]
    }

    /// A run that judges by what another one learned.
    public init(_ models: [LearnedModel]) {
        self.models = Dictionary(models.map { ($0.table.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    public var gathers: Bool { models.isEmpty }

    /// Whether tags teach something of records without any.
    public var teaches: Bool { models.values.contains { $0.refusal == nil } }

    /// The lesson of one member; `nil` where nothing is gathered from it nor known of its table.
    ///
    /// - Parameters:
    ///   - excluded: positions of columns that must not be learned from: tags, keys.
    ///   - expectsTags: whether records of the member may have tags.
    public func lesson(for columns: TypedColumns, excluding excluded: Set<Int>, expectsTags: Bool) -> Lesson? {
        let table = columns.schema.table
        if let model = models[table.lowercased()] {
            return model.refusal == nil ? Lesson(model, features: RecordFeatures(columns, excluding: excluded)) : nil
        }
        guard gathers, let sample = sample(of: table) else { return nil }
        if expectsTags { sample.expectTags() }
        return Lesson(sample, features: RecordFeatures(columns, excluding: excluded))
    }

    /// Made when the table is first seen; `nil` where there are too many.
    func sample(of table: String) -> TaggedSample? {
        samples.withLock { samples in
            let name = table.lowercased()
            if let known = samples.byTable[name] { return known }
            guard samples.all.count < Self.tableLimit else { return nil }
            let sample = TaggedSample(table: table, limit: limit)
            samples.all.append(sample)
            samples.byTable[name] = sample
            return sample
        }
    }

    /// Learns from what was gathered: a model for each table with tagged records of both kinds, in the order of the backup.
    public func learn() -> [LearnedModel] {
        samples.withLock { $0.all }.filter { sample in
            let counts = sample.content.counts
            return counts.synthetic > 0 && counts.real > 0
        }.map(LearnedModel.init)
    }
}

/// What is learned from, or known of, the records of one member.
public struct Lesson: Sendable {
    private let sample: TaggedSample?
    private let model: LearnedModel?
    private let features: RecordFeatures

    init(_ sample: TaggedSample, features: RecordFeatures) {
        (self.sample, model, self.features) = (sample, nil, features)
    }

    init(_ model: LearnedModel, features: RecordFeatures) {
        (sample, self.model, self.features) = (nil, model, features)
    }

    /// The weight in bans of looking like the table's synthetic records; `nil` where the lesson still gathers.
    public var weight: Bans? { model?.weight }

    /// The records of a batch that have a label.
    ///
    /// - Parameter labels: by row; `nil` for those from which nothing is learned.
    public func labelled(_ labels: [TagLabel?], of batch: BatchView) -> LabelledRows {
        features.labelled(labels, of: batch)
    }

    /// Gathers the labelled records of a batch.
    public func gather(_ labelled: LabelledRows, of batch: BatchView) {
        sample?.offer(labelled, of: batch, features: features)
    }

    /// Adds a finding to each of the rows that looks like the table's synthetic records.
    public func examine(
        _ batch: BatchView, rows: some Sequence<Int>, rule: Int, weight: Float, into sink: inout FindingSink
    ) {
        guard let model else { return }
        var values: [UInt32] = []
        for row in rows {
            features.features(row, of: batch, into: &values)
            guard let number = model.verdict(values), let column = features.position(ofColumn: number) else { continue }
            let end = batch.field(row, column).end
            sink.add(row: row, column: column, rule: rule, weight: weight, start: end, length: 0)
        }
    }
}

/// The rule of what is learned; its findings come from a `Lesson`.
enum LearnedFamily: DetectorFamily {
    static let fields = "all but ids, dates, tags"
    static let rules = [
        DetectorRule(
            name: "learned.like-tagged", group: .learned, weight: 3,
            summary:
                "Looks like the records of this table that are tagged synthetic, and not like those tagged real; as much as cross-validation vouches for, at most this.",
            source: "the tags in the backup; hashed trigrams, logistic regression (docs/detectors.md)")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? { nil }
}
