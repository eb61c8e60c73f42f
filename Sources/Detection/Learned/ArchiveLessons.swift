import Records
import Synchronization

/// What is kept of the records of one table in one archive, so that a run need not read them to learn from them.
public struct KeptLesson: Codable, Sendable, Equatable {
    /// The table, as its first member names it.
    public let table: String
    /// Whether its records may have tags.
    public fileprivate(set) var expectsTags = false
    /// The columns that are looked at, by their numbers in the examples.
    fileprivate var columns: [String] = []
    fileprivate var counts = LearnedCounts()
    /// Records without a tag that are not kept as they are (`ArchiveLessons`): nobody can tell what tags teach of them.
    public fileprivate(set) var untagged = 0

    /// Whether the numbers are such as a run may have counted.
    public var isPlausible: Bool {
        [counts.synthetic, counts.real, counts.untagged, untagged].allSatisfy((0...1_000_000_000_000).contains)
            && columns.count <= RecordFeatures.columnLimit
    }
}

/// What later runs can learn from an archive without reading it: of each table the records with labels that may be among those
/// that are learned from, whatever the other archives have.
///
/// What these teach may change with any archive. So where tags teach something of a table, its records without a tag are kept
/// by others as they are, and judged in each run.
public final class ArchiveLessons: Sendable {
    private struct State {
        var tables: [KeptTable] = []
        /// By table in lower case.
        var byName: [String: KeptTable] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    /// What is kept of the records of a member. A run learns from the first tables of its backup only, and any of the archive
    /// may be among these.
    ///
    /// - Parameters: see `TagLearning.lesson`.
    public func lesson(
        for columns: TypedColumns, excluding excluded: Set<Int>, expectsTags: Bool
    ) -> ArchiveLesson {
        let table = state.withLock { state in
            let name = columns.schema.table.lowercased()
            if let known = state.byName[name] { return known }
            let made = KeptTable(columns.schema.table, position: state.tables.count)
            state.tables.append(made)
            state.byName[name] = made
            return made
        }
        if expectsTags { table.expectTags() }
        return ArchiveLesson(
            table: table, features: RecordFeatures(columns, excluding: excluded) { table.number(ofColumn: $0) })
    }

    /// What is kept of each table, in order of first appearance; `ArchiveLesson.examples` go by its positions.
    public var kept: [KeptLesson] { state.withLock { $0.tables }.map(\.kept) }
}

/// A table of an archive of which is kept what can be learned from it.
final class KeptTable: Sendable {
    private struct State {
        var kept: KeptLesson
        var columns = ColumnNumbers()
        var synthetic = LowestHashes<Void>()
        var real = LowestHashes<Void>()
    }

    let position: Int
    private let state: Mutex<State>

    init(_ table: String, position: Int) {
        self.position = position
        state = Mutex(State(kept: KeptLesson(table: table)))
    }

    func expectTags() { state.withLock { $0.kept.expectsTags = true } }

    func number(ofColumn name: String) -> Int? { state.withLock { $0.columns.number(of: name) } }

    var kept: KeptLesson {
        state.withLock { state in
            var kept = state.kept
            kept.columns = state.columns.names
            return kept
        }
    }

    var bounds: (synthetic: UInt64, real: UInt64) { state.withLock { ($0.synthetic.bound, $0.real.bound) } }

    /// Counts records and gives those that may be among the lowest, whatever other archives have.
    func take(_ examples: [TaggedExample], counts: LearnedCounts, untagged: Int) -> [TaggedExample] {
        state.withLock { state in
            state.kept.counts.add(counts)
            state.kept.untagged += untagged
            // Hashes are in memory until the run ends: of so many tables none are told apart.
            guard position < TagLearning.tableLimit else { return examples }
            return examples.filter { example in
                switch example.label {
                case .synthetic: state.synthetic.add((), hash: example.hash, limit: SampleLimit.most)
                case .real: state.real.add((), hash: example.hash, limit: SampleLimit.most)
                }
            }
        }
    }
}

/// What is kept of the records of one member for later runs to learn from.
public struct ArchiveLesson: Sendable {
    let table: KeptTable
    let features: RecordFeatures

    /// Counts the records of a batch, and gives those that later runs may learn from as bytes; none where there are none.
    ///
    ///     table's position (4), then for each label (1), hash (8), length (4), excerpt
    ///
    /// - Parameters:
    ///   - labels: by row; `nil` for those from which nothing is learned.
    ///   - untagged: rows without any tag that are not kept as they are.
    public func examples(_ labels: [TagLabel?], untagged: Int, of batch: BatchView) -> [UInt8] {
        guard !features.isEmpty else { return [] }
        let (examples, counts) = features.examples(labels, of: batch, below: table.bounds)
        let wanted = table.take(examples, counts: counts, untagged: untagged)
        guard !wanted.isEmpty else { return [] }
        var bytes: [UInt8] = []
        func add(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        add(UInt32(table.position))
        for example in wanted {
            add(example.label == .synthetic ? UInt8(1) : 0)
            add(example.hash)
            add(UInt32(example.excerpt.count))
            bytes += example.excerpt
        }
        return bytes
    }
}

extension TagLearning {
    /// Takes what was kept of a table of an archive that is not read, in the place of its records.
    ///
    /// - Returns: `false` where the archives before it have so many other columns that not all of those that were kept are looked
    ///   at: then its records would have to be read, for others of theirs may be.
    public func recall(_ lesson: KeptLesson) -> Bool {
        guard gathers, let sample = sample(of: lesson.table) else { return true }
        if lesson.expectsTags { sample.expectTags() }
        let areNumbered = lesson.columns.map { sample.number(ofColumn: $0) != nil }
        sample.add(lesson.counts)
        return areNumbered.allSatisfy(\.self)
    }

    /// Takes records that were kept of such an archive; `false` where the bytes are none.
    ///
    /// - Parameters:
    ///   - examples: see `ArchiveLesson.examples`.
    ///   - lessons: all of the archive, in their order.
    public func recall(_ examples: UnsafeRawBufferPointer, of lessons: [KeptLesson]) -> Bool {
        guard examples.count >= 4 else { return false }
        let position = Int(UInt32(littleEndian: examples.loadUnaligned(as: UInt32.self)))
        guard lessons.indices.contains(position) else { return false }
        let lesson = lessons[position]
        guard gathers, let sample = sample(of: lesson.table) else { return true }
        let numbers = lesson.columns.map { sample.number(ofColumn: $0).map { UInt8($0) } }
        var at = 4
        while at < examples.count {
            guard examples.count - at >= 13 else { return false }
            let hash = UInt64(littleEndian: examples.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self))
            let length = Int(UInt32(littleEndian: examples.loadUnaligned(fromByteOffset: at + 9, as: UInt32.self)))
            let start = at + 13
            guard length <= examples.count - start,
                let excerpt = RecordFeatures.renumbered(
                    UnsafeRawBufferPointer(rebasing: examples[start..<(start + length)]), numbers)
            else { return false }
            if !excerpt.isEmpty {
                sample.add(
                    TaggedExample(label: examples[at] == 1 ? .synthetic : .real, hash: hash, excerpt: excerpt))
            }
            at = start + length
        }
        return true
    }
}
