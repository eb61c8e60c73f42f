import Records
import Synchronization

/// What a tag says of a record that is learned from.
public enum TagLabel: Sendable {
    case real, synthetic
}

/// A record that is learned from.
struct TaggedExample: Sendable {
    let label: TagLabel
    /// `RecordFeatures.identity`.
    let hash: UInt64
    /// See `RecordFeatures.excerpt`.
    let excerpt: [UInt8]
}

/// How many records of a label are kept of each table: fewer the more tables have tags, so that memory is bounded.
final class SampleLimit: Sendable {
    /// The most for a table.
    static let most = 4_000
    /// Records of all tables together: at some 300 bytes each, 20 MB.
    private static let all = 64_000
    private let tables = Mutex(0)

    func addTable() { tables.withLock { $0 += 1 } }

    /// Records of a label; it only ever shrinks.
    var now: Int { tables.withLock { Self.records(ofTables: $0) } }

    static func records(ofTables count: Int) -> Int { min(most, all / 2 / max(1, count)) }
}

/// The tagged records of one table as a classifier learns from them: of each label those whose values have the smallest
/// hashes, as many as the limit says. Which ones these are does not depend on the order in which they come, so several
/// threads may offer.
public final class TaggedSample: Sendable {
    /// The table, as its first member names it.
    public let table: String
    private let limit: SampleLimit
    private let state = Mutex(State())

    private struct State {
        var lowest = LowestExamples()
        var counts = LearnedCounts()
        var expectsTags = false
    }

    init(table: String, limit: SampleLimit) {
        self.table = table
        self.limit = limit
    }

    /// Says that records of the table may have tags.
    func expectTags() {
        let isFirst = state.withLock { state in
            defer { state.expectsTags = true }
            return !state.expectsTags
        }
        if isFirst { limit.addTable() }
    }

    /// Offers the records of a batch that have a label; the others are counted.
    func offer(_ labelled: LabelledRows, of batch: BatchView, features: RecordFeatures) {
        let bounds = state.withLock { $0.lowest.bounds }
        add(labelled.counts)
        for example in features.examples(labelled, of: batch, below: bounds) { add(example) }
    }

    /// Counts records.
    func add(_ counts: LearnedCounts) {
        state.withLock { $0.counts.add(counts) }
    }

    /// Takes a record that is labelled.
    func add(_ example: TaggedExample) {
        let limit = limit.now
        state.withLock { _ = $0.lowest.add(example, limit: limit) }
    }

    /// What was tagged, and what is kept of it, in a fixed order.
    var content: (synthetic: [TaggedExample], real: [TaggedExample], counts: LearnedCounts) {
        let limit = limit.now
        return state.withLock { state in
            let (synthetic, real) = state.lowest.examples(limit: limit)
            return (synthetic, real, state.counts)
        }
    }
}

/// Records of a table by what their tags say.
public struct LearnedCounts: Codable, Sendable, Equatable {
    public private(set) var synthetic = 0
    public private(set) var real = 0
    /// Those from which nothing is learned: without a tag, or with one that says nothing of that.
    public private(set) var untagged = 0

    mutating func add(_ other: LearnedCounts) {
        synthetic += other.synthetic
        real += other.real
        untagged += other.untagged
    }
}
