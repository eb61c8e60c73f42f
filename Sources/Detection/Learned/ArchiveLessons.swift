import Records
import Synchronization

/// What is kept of the records of one table in one archive, so that a run need not read them to learn from them.
public struct KeptLesson: Codable, Sendable, Equatable {
    /// The table, as its first member names it.
    public let table: String
    /// Whether its records may have tags.
    public fileprivate(set) var expectsTags = false
    fileprivate var counts = LearnedCounts()
    /// Records without a tag that were counted: where tags teach something of them, they have to be judged again.
    public fileprivate(set) var untagged = 0

    /// Whether the numbers are such as a run may have counted.
    public var isPlausible: Bool {
        [counts.synthetic, counts.real, counts.untagged, untagged].allSatisfy((0...1_000_000_000_000).contains)
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
    private let room: ExampleRoom

    public init() { room = ExampleRoom(limit: ExampleRoom.most) }

    /// - Parameter examples: how many may wait in memory for the archive's end.
    init(roomFor examples: Int) { room = ExampleRoom(limit: examples) }

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
            let made = KeptTable(columns.schema.table, position: state.tables.count, room: room)
            state.tables.append(made)
            state.byName[name] = made
            return made
        }
        if expectsTags { table.expectTags() }
        return ArchiveLesson(table: table, features: RecordFeatures(columns, excluding: excluded))
    }

    /// What is kept of each table, in order of first appearance; examples go by its positions.
    public var kept: [KeptLesson] { state.withLock { $0.tables }.map(\.kept) }

    /// Gives the examples that `ArchiveLesson.spilled` did not give, when all records were seen, and lets go of them: as bytes, a
    /// piece a table.
    public func finish() -> [[UInt8]] { state.withLock { $0.tables }.map { $0.finish() }.filter { !$0.isEmpty } }
}

/// How many examples of an archive may wait in memory for its end, until only the lowest are left: those of all tables.
private final class ExampleRoom: Sendable {
    /// At some 300 bytes each, 20 MB.
    static let most = 64_000
    private let limit: Int
    private let held = Mutex(0)

    init(limit: Int) { self.limit = limit }

    /// Whether there is no more room: then examples are given away as they come, also those that lower ones will displace.
    var isFull: Bool { held.withLock { $0 > limit } }

    func add(_ count: Int) { held.withLock { $0 += count } }
}

/// A table of an archive of which is kept what can be learned from it.
final class KeptTable: Sendable {
    private struct State {
        var kept: KeptLesson
        /// Without excerpts once these are given away.
        var lowest = LowestExamples()
        var isSpilling = false
        var spilled: [TaggedExample] = []

        var held: Int { isSpilling ? 0 : lowest.count }

        mutating func add(_ example: TaggedExample) {
            if isSpilling {
                let known = TaggedExample(label: example.label, hash: example.hash, excerpt: [])
                if lowest.add(known, limit: SampleLimit.most) { spilled.append(example) }
            } else {
                lowest.add(example, limit: SampleLimit.most)
            }
        }

        /// The examples that are held, but for those that lower ones displaced.
        var waiting: [TaggedExample] {
            if isSpilling { return [] }
            let (synthetic, real) = lowest.examples(limit: SampleLimit.most)
            return synthetic + real
        }

        mutating func spill() {
            spilled += waiting
            isSpilling = true
        }
    }

    private let position: Int
    private let room: ExampleRoom
    private let state: Mutex<State>

    fileprivate init(_ table: String, position: Int, room: ExampleRoom) {
        self.position = position
        self.room = room
        state = Mutex(State(kept: KeptLesson(table: table)))
    }

    func expectTags() { state.withLock { $0.kept.expectsTags = true } }

    var kept: KeptLesson { state.withLock { $0.kept } }

    var bounds: (synthetic: UInt64, real: UInt64) { state.withLock { $0.lowest.bounds } }

    func count(untagged: Int) { state.withLock { $0.kept.untagged += untagged } }

    /// Counts records and takes those that may be among the lowest, whatever other archives have.
    func take(_ examples: [TaggedExample], counts: LearnedCounts) {
        let isFull = room.isFull
        let change = state.withLock { state in
            state.kept.counts.add(counts)
            // Hashes are in memory until the run ends: of so many tables none are told apart.
            guard position < TagLearning.tableLimit else {
                state.spilled += examples
                return 0
            }
            let before = state.held
            if isFull, !state.isSpilling { state.spill() }
            for example in examples { state.add(example) }
            return state.held - before
        }
        room.add(change)
    }

    /// The examples for which there was no room, once.
    func takeSpilled() -> [UInt8] {
        bytes(
            of: state.withLock { state in
                defer { state.spilled = [] }
                return state.spilled
            })
    }

    /// All that is still here, which is not held any more: what is kept beside it is wanted until the run ends.
    func finish() -> [UInt8] {
        bytes(
            of: state.withLock { state in
                defer { (state.spilled, state.lowest) = ([], LowestExamples()) }
                return state.spilled + state.waiting
            })
    }

    /// Examples as bytes; none for none.
    ///
    ///     table's position (4), then for each label (1), hash (8), length (4), excerpt
    private func bytes(of examples: [TaggedExample]) -> [UInt8] {
        guard !examples.isEmpty else { return [] }
        var writer = StoredWriter()
        writer.add(UInt32(position))
        for example in examples {
            writer.add(example.label == .synthetic ? 1 : 0 as UInt8)
            writer.add(example.hash)
            writer.add(UInt32(example.excerpt.count))
            writer.add(bytes: example.excerpt)
        }
        return writer.bytes
    }
}

/// What is kept of the records of one member for later runs to learn from.
public struct ArchiveLesson: Sendable {
    let table: KeptTable
    let features: RecordFeatures

    /// See `Lesson.labelled`.
    public func labelled(_ labels: [TagLabel?], of batch: BatchView) -> LabelledRows {
        features.labelled(labels, of: batch)
    }

    /// Gathers the labelled records of a batch that later runs may learn from.
    public func gather(_ labelled: LabelledRows, of batch: BatchView) {
        table.take(features.examples(labelled, of: batch, below: table.bounds), counts: labelled.counts)
    }

    /// Counts rows without any tag that are not kept as they are.
    public func count(untagged: Int) { if !features.isEmpty { table.count(untagged: untagged) } }

    /// What was gathered and finds no room until the archive's end, as bytes; mostly none.
    public func spilled() -> [UInt8] { table.takeSpilled() }
}

extension TagLearning {
    /// Takes what was kept of a table of an archive that is not read, in the place of its records.
    public func recall(_ lesson: KeptLesson) {
        guard gathers, let sample = sample(of: lesson.table) else { return }
        if lesson.expectsTags { sample.expectTags() }
        sample.add(lesson.counts)
    }

    /// Takes records that were kept of such an archive; `false` where the bytes are none.
    ///
    /// - Parameters:
    ///   - examples: of `ArchiveLesson.spilled` or `ArchiveLessons.finish`.
    ///   - lessons: all of the archive, in their order.
    public func recall(_ examples: UnsafeRawBufferPointer, of lessons: [KeptLesson]) -> Bool {
        var reader = StoredReader(examples)
        guard let position = reader.number(UInt32.self), lessons.indices.contains(Int(position)) else { return false }
        guard gathers, let sample = sample(of: lessons[Int(position)].table) else { return true }
        while !reader.isAtEnd {
            guard let label = reader.number(UInt8.self), let hash = reader.number(UInt64.self),
                let length = reader.number(UInt32.self), length > 0, let excerpt = reader.take(Int(length)),
                RecordFeatures.isExcerpt(excerpt)
            else { return false }
            sample.add(TaggedExample(label: label == 1 ? .synthetic : .real, hash: hash, excerpt: Array(excerpt)))
        }
        return true
    }
}
