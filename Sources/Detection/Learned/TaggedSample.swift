import Records
import Synchronization

/// What a tag says of a record that is learned from.
public enum TagLabel: Sendable {
    case real, synthetic
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
        var numbers: [String: Int] = [:]
        var synthetic = Lowest()
        var real = Lowest()
        var taggedSynthetic = 0
        var taggedReal = 0
        var untagged = 0
        var expectsTags = false
    }

    /// A record that was kept.
    struct Example: Sendable {
        let hash: UInt64
        /// See `RecordFeatures.excerpt`.
        let excerpt: [UInt8]
    }

    /// The records with the smallest hashes, once each.
    private struct Lowest {
        var examples: [UInt64: [UInt8]] = [:]
        /// No record with a hash from here on is among the lowest.
        var bound = UInt64.max

        mutating func add(_ example: Example, limit: Int) {
            guard example.hash < bound else { return }
            examples[example.hash] = example.excerpt
            // A quarter more than wanted comes together before it goes.
            guard examples.count >= limit + limit / 4 else { return }
            let highest = examples.keys.sorted()[limit - 1]
            bound = highest + 1
            examples = examples.filter { $0.key <= highest }
        }

        func sorted(limit: Int) -> [Example] {
            examples.sorted { $0.key < $1.key }.prefix(limit).map { Example(hash: $0.key, excerpt: $0.value) }
        }
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

    /// The number of a column, given to it when it is first asked for; `nil` for columns beyond the limit.
    func number(ofColumn name: String) -> Int? {
        state.withLock { state in
            if let known = state.numbers[name] { return known }
            guard state.numbers.count < RecordFeatures.columnLimit else { return nil }
            state.numbers[name] = state.numbers.count
            return state.numbers.count - 1
        }
    }

    /// Offers the records of a batch that have a label; `nil` for those without a tag, which are counted.
    func offer(_ labels: [TagLabel?], of batch: BatchView, features: RecordFeatures) {
        guard !features.isEmpty else { return }
        var (synthetic, real): ([Example], [Example]) = ([], [])
        let (syntheticBound, realBound) = state.withLock { ($0.synthetic.bound, $0.real.bound) }
        var (syntheticCount, realCount) = (0, 0)
        for (row, label) in labels.enumerated() {
            guard let label else { continue }
            let hash = features.identity(row, of: batch)
            if label == .synthetic { syntheticCount += 1 } else { realCount += 1 }
            guard hash < (label == .synthetic ? syntheticBound : realBound) else { continue }
            let excerpt = features.excerpt(row, of: batch)
            guard !excerpt.isEmpty else { continue }
            let example = Example(hash: hash, excerpt: excerpt)
            if label == .synthetic { synthetic.append(example) } else { real.append(example) }
        }
        let limit = limit.now
        state.withLock { state in
            for example in synthetic { state.synthetic.add(example, limit: limit) }
            for example in real { state.real.add(example, limit: limit) }
            state.taggedSynthetic += syntheticCount
            state.taggedReal += realCount
            state.untagged += labels.count - syntheticCount - realCount
        }
    }

    /// The names of the columns, by number.
    var columnNames: [String] { state.withLock { $0.numbers.sorted { $0.value < $1.value }.map(\.key) } }

    /// What was tagged, and what is kept of it, in a fixed order.
    var content: (synthetic: [Example], real: [Example], counts: LearnedCounts) {
        let limit = limit.now
        return state.withLock { state in
            (
                state.synthetic.sorted(limit: limit), state.real.sorted(limit: limit),
                LearnedCounts(synthetic: state.taggedSynthetic, real: state.taggedReal, untagged: state.untagged)
            )
        }
    }
}

/// Records of a table by what their tags say.
public struct LearnedCounts: Sendable, Equatable {
    public let synthetic: Int
    public let real: Int
    public let untagged: Int
}
