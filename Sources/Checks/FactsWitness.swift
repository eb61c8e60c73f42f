import Detection
import Judgement
import Relations
import RestoreSets
import Synchronization

/// Gathers what `winnow check` wants to know beyond the counts of a scan. The same for any order of batches.
public final class FactsWitness: JudgementWitness {
    private struct State {
        /// Of archives that are kept one by one and of which more is to come.
        var underway: [Int: TableSketches] = [:]
        /// Of all others together.
        var all = TableSketches()
        /// Of archives that are kept one by one: what is told of their tables.
        var kept: [Int: KeptTables] = [:]
    }

    private let state = Mutex(State())
    private let census: KeyCensus
    private let hasher: KeyHasher
    private let latest: Int
    /// Archives that are kept alone, and those that stand in for reading.
    private let entries: ArchiveEntries?

    /// Columns of one table that are sketched.
    private static let tableColumnLimit = 2_000

    /// - Parameter latest: seconds since 1970; dates behind it are no time of a record.
    public convenience init(latest: Int) { self.init(latest: latest, entries: nil) }

    init(latest: Int, entries: ArchiveEntries?) {
        self.latest = latest
        self.entries = entries
        hasher = entries?.hasher ?? KeyHasher()
        census = KeyCensus(hasher: hasher)
    }

    public func begin() {
        state.withLock { $0 = State() }
        census.reset()
    }

    public func see(_ judged: JudgedBatch, judge: MemberJudge, archive: Int, isOpen: Bool) {
        guard judged.batch.rowCount > 0 else { return }
        let table = judge.table
        let isKept = entries != nil && !isOpen
        let hasRoom = state.withLock { state in
            isKept ? state.underway[archive]?.hasRoom(for: table) ?? true : state.all.hasRoom(for: table)
        }
        var sketch = TableSketch(judged, columnLimit: hasRoom ? Self.tableColumnLimit : 0, latest: latest)
        if !judge.keyColumns.isEmpty {
            let space = KeySpace(named: table, hasher)
            let found = census.add(judged.batch, judge: judge, space: space) { [entries] keys in
                if isKept { entries?.gather(keys: keys, of: archive) }
            }
            sketch.keyed = .init(expected: judged.batch.rowCount - judged.batch.misfits.count, found: found)
        }
        state.withLock { state in
            if isKept {
                state.underway[archive, default: TableSketches()].add(sketch, table: table)
            } else {
                state.all.add(sketch, table: table)
            }
        }
    }

    /// Hands on what was found in the archive, so that no more of it is held than of all together.
    public func end(archive: Int) {
        guard let entries, var sketches = state.withLock({ $0.underway.removeValue(forKey: archive) }) else { return }
        sketches.settle()
        entries.gather(sketches, of: archive)
        state.withLock { state in
            state.kept[archive] = KeptTables(sketches)
            state.all.add(sketches)
        }
    }

    /// Dates in the future: of each of the tables by column, where there are any.
    func later(_ tables: [String]) -> [[String: LaterDates]] {
        state.withLock { state in
            state.all.settle()
            return tables.map { state.all.tables[$0]?.later ?? [:] }
        }
    }

    /// Adds what stands in for archives that were not read. Throws `ArchiveMemoryFault` where it cannot be read any more.
    func recall() throws {
        for (archive, entry) in entries?.recalled ?? [] {
            try ArchiveEntries.told(of: archive) {
                try state.withLock { state in
                    state.kept[archive] = entry.kept
                    try entry.forEachSketch { state.all.add($1, table: $0) }
                    state.all.cut(at: entry.kept.end)
                }
                try entry.segments.forEach(.keys) { keys in
                    guard census.add(stored: keys) else { throw ArchiveMemoryFault(.unreadable) }
                }
            }
        }
    }

    /// What was found in each archive that has records.
    var kept: [Int: KeptTables] { state.withLock { $0.kept } }

    /// Writes what was gathered into the facts. Throws `RestoreSetError` where keys could not be put aside.
    func fill(_ facts: inout CheckFacts, disclosure: Disclosure) throws {
        let doubles = try census.doubles()
        state.withLock { state in
            state.all.settle()
            for at in facts.tables.indices {
                let name = facts.tables[at].name
                guard let sketch = state.all.tables[name] else { continue }
                let own = doubles[KeySpace(named: name, hasher)] ?? KeyCensus.Doubles()
                sketch.fill(&facts.tables[at], doubles: own, shown: disclosure.shown)
            }
        }
    }
}
