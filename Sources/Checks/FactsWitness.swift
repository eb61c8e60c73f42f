import Judgement
import RestoreSets
import Synchronization

/// Gathers what `winnow check` wants to know beyond the counts of a scan. The same for any order of batches.
public final class FactsWitness: JudgementWitness {
    private struct State {
        var tables: [String: TableSketch] = [:]
        var spaces: [String: UInt32] = [:]
        var columns = 0
    }

    private let state = Mutex(State())
    private let census: KeyCensus
    private let latest: Int

    /// Columns of a backup that are sketched, about 2 kB each; a hostile one has millions.
    private static let columnLimit = 50_000
    /// Of one table.
    private static let tableColumnLimit = 2_000

    /// - Parameter latest: seconds since 1970; dates behind it are no time of a record.
    public init(latest: Int) {
        self.latest = latest
        census = KeyCensus()
    }

    public func begin() {
        state.withLock { $0 = State() }
        census.reset()
    }

    public func see(_ judged: JudgedBatch, judge: MemberJudge) {
        guard judged.batch.rowCount > 0 else { return }
        let table = judge.table
        let (space, mayGrow) = state.withLock { state in
            let known = state.spaces[table]
            let space = known ?? UInt32(state.spaces.count)
            state.spaces[table] = space
            return (space, known != nil || state.columns < Self.columnLimit)
        }
        var sketch = TableSketch(judged, columnLimit: mayGrow ? Self.tableColumnLimit : 0, latest: latest)
        if !judge.keyColumns.isEmpty {
            let found = census.add(judged.batch, judge: judge, space: space)
            sketch.keyed = (judged.batch.rowCount - judged.batch.misfits.count, found)
        }
        state.withLock { state in
            let before = state.tables[table]?.names.count ?? 0
            state.tables[table, default: TableSketch()].add(sketch)
            state.columns += (state.tables[table]?.names.count ?? 0) - before
        }
    }

    /// The earliest date in the future, seconds since 1970; `nil` where there is none.
    var future: Int? {
        let earliest = state.withLock { state in state.tables.values.reduce(Int.max) { min($0, $1.future) } }
        return earliest < .max ? earliest : nil
    }

    /// Writes what was gathered into the facts. Throws `RestoreSetError` where keys could not be put aside.
    func fill(_ facts: inout CheckFacts, disclosure: Disclosure) throws {
        let doubles = try census.doubles()
        state.withLock { state in
            for at in facts.tables.indices {
                let name = facts.tables[at].name
                guard let sketch = state.tables[name] else { continue }
                let own = state.spaces[name].flatMap { doubles[$0] } ?? KeyCensus.Doubles()
                sketch.fill(&facts.tables[at], doubles: own, shown: disclosure.shown)
            }
        }
    }
}
