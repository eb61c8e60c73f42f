import Detection
import Judgement
import Relations
import RestoreSets
import Synchronization

/// Gathers what `winnow check` wants to know beyond the counts of a scan. The same for any order of batches.
public final class FactsWitness: JudgementWitness {
    private struct State {
        /// By archive, by table; all as one archive where none is kept alone.
        var archives: [Int: [String: TableSketch]] = [:]
        var spaces = KeySpaces()
        /// By table: the columns that are sketched, and how many they are together.
        var names: [String: Set<String>] = [:]
        var columns = 0
        /// The same, those of each archive for themselves.
        var columnsOfAll = 0
        /// Archives are no longer kept one by one.
        var isMerged = false

        /// Makes one of all archives.
        mutating func merge() {
            var all: [String: TableSketch] = [:]
            for (_, sketches) in archives.sorted(by: { $0.key < $1.key }) {
                for (table, sketch) in sketches { all[table, default: TableSketch()].add(sketch) }
            }
            archives = [0: all]
            isMerged = true
        }
    }

    private let state = Mutex(State())
    private let census: KeyCensus
    private let latest: Int
    /// Archives that are kept alone, and those that stand in for reading.
    private let entries: ArchiveEntries?

    /// Columns of a backup that are sketched, about 2 kB each; a hostile one has millions.
    private static let columnLimit = 50_000
    /// Of one table.
    private static let tableColumnLimit = 2_000

    /// - Parameter latest: seconds since 1970; dates behind it are no time of a record.
    public convenience init(latest: Int) { self.init(latest: latest, entries: nil) }

    init(latest: Int, entries: ArchiveEntries?) {
        self.latest = latest
        self.entries = entries
        census = entries.map { KeyCensus(hasher: $0.hasher) } ?? KeyCensus()
    }

    public func begin() {
        state.withLock { $0 = State() }
        census.reset()
    }

    public func see(_ judged: JudgedBatch, judge: MemberJudge, archive: Int) {
        guard judged.batch.rowCount > 0 else { return }
        let table = judge.table
        let (space, mayGrow) = state.withLock { state in
            let isKnown = state.spaces.has(table)
            return (state.spaces.number(of: table), isKnown || state.columns < Self.columnLimit)
        }
        var sketch = TableSketch(judged, columnLimit: mayGrow ? Self.tableColumnLimit : 0, latest: latest)
        if !judge.keyColumns.isEmpty {
            let found = census.add(judged.batch, judge: judge, space: space) { [entries] keys in
                entries?.gather(keys: keys, of: archive)
            }
            sketch.keyed = .init(expected: judged.batch.rowCount - judged.batch.misfits.count, found: found)
        }
        sketch.mayTeach = judge.mayTeach
        state.withLock { state in
            let place = entries == nil || state.isMerged ? 0 : archive
            let before = state.archives[place]?[table]?.names.count ?? 0
            state.archives[place, default: [:]][table, default: TableSketch()].add(sketch)
            state.columnsOfAll += (state.archives[place]?[table]?.names.count ?? 0) - before
            // What is sketched is the same whether archives are kept or not.
            for name in sketch.names where state.names[table, default: []].insert(name).inserted { state.columns += 1 }
            if entries != nil, !state.isMerged, state.columnsOfAll >= Self.columnLimit { state.merge() }
        }
    }

    /// The earliest date in the future, seconds since 1970; `nil` where there is none.
    var future: Int? {
        let earliest = state.withLock { state in
            state.archives.values.flatMap(\.values).reduce(Int.max) { min($0, $1.future) }
        }
        return earliest < .max ? earliest : nil
    }

    /// Adds what stands in for archives that were not read. Throws `ArchiveMemoryFault` where it cannot: where there is more
    /// than is measured, and where tables have tags from which something could be learned for their records.
    func recall() throws {
        guard let entries else { return }
        for (archive, entry) in entries.recalled {
            try state.withLock { state in
                if state.isMerged { throw ArchiveMemoryFault(.columns) }
                for (table, sketch) in entry.sketches {
                    state.archives[archive, default: [:]][table] = sketch
                    state.columnsOfAll += sketch.names.count
                    guard entry.spaces[table] == state.spaces.number(of: table) else {
                        throw ArchiveMemoryFault(.tables)
                    }
                }
            }
            try entry.forEachSegment(.keys) { keys in
                guard census.add(stored: keys) else { throw ArchiveMemoryFault(.unreadable, archives: [archive]) }
            }
        }
        guard !entries.recalled.isEmpty else { return }
        if let dependence { throw ArchiveMemoryFault(dependence) }
        let taught = dependent.intersection(entries.recalled.keys)
        if !taught.isEmpty { throw ArchiveMemoryFault(.learned, archives: taught) }
    }

    /// Why an archive's sketches are not what they would be beside other archives.
    private var dependence: ArchiveDependence? {
        state.withLock { state in
            if state.isMerged || state.columnsOfAll >= Self.columnLimit { return .columns }
            return state.spaces.hasClash ? .tables : nil
        }
    }

    /// Archives with tables of which some records may tell something of others.
    var dependent: Set<Int> { Self.dependent(state.withLock { $0.archives }) }

    /// Archives with tables in which tags of some records may tell something of records without any (`LearnedModel`).
    static func dependent(_ archives: [Int: [String: TableSketch]]) -> Set<Int> {
        var labels: [String: TableSketch.Labels] = [:]
        for (table, sketch) in archives.values.joined() {
            labels[table.lowercased(), default: .init()] += sketch.labels
        }
        let taught = labels.filter { _, labels in
            min(labels.synthetic, labels.real) >= LearnedModel.least && labels.none > 0
        }
        return Set(archives.filter { $0.value.keys.contains { taught[$0.lowercased()] != nil } }.keys)
    }

    /// What was found in an archive: by table, and the numbers of the tables.
    struct Kept {
        var sketches: [String: TableSketch] = [:]
        var spaces: [String: UInt32] = [:]
    }

    /// What was found in each archive that was read and has records, and what of it could be otherwise beside other archives.
    func kept() -> (archives: [Int: Kept], dependent: Set<Int>, dependence: ArchiveDependence?) {
        if let dependence { return ([:], [], dependence) }
        let dependent = dependent
        let archives = state.withLock { state in
            state.archives.mapValues { sketches in
                Kept(
                    sketches: sketches,
                    spaces: Dictionary(
                        uniqueKeysWithValues: sketches.keys.map { ($0, state.spaces.number(of: $0)) }))
            }
        }
        return (archives, dependent, nil)
    }

    /// Writes what was gathered into the facts. Throws `RestoreSetError` where keys could not be put aside.
    func fill(_ facts: inout CheckFacts, disclosure: Disclosure) throws {
        let doubles = try census.doubles()
        state.withLock { state in
            var tables: [String: TableSketch] = [:]
            for sketches in state.archives.values {
                for (table, sketch) in sketches { tables[table, default: TableSketch()].add(sketch) }
            }
            for at in facts.tables.indices {
                let name = facts.tables[at].name
                guard let sketch = tables[name] else { continue }
                let own = doubles[state.spaces.number(of: name)] ?? KeyCensus.Doubles()
                sketch.fill(&facts.tables[at], doubles: own, shown: disclosure.shown)
            }
        }
    }
}
