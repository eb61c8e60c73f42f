/// What records that follow one another in a table refer to by one relation from which nothing follows, where the same few
/// parents come again and again, as owners do: each parent once, and two bytes for a record.
struct RepeatedReferences: Sendable, Equatable {
    /// Where the first record is; the others have the ordinals behind it.
    let first: RecordRef
    let relation: UInt32
    /// Mostly each once; none is `.none`.
    let parents: [KeyHash]
    /// Of each record its parent's position in `parents`, counted from 1; 0 where it refers to nothing.
    let positions: [UInt16]
    /// What became of each record; empty where all are kept.
    let states: [UInt8]

    /// Records and parents that fit.
    static let limit = Int(UInt16.max)

    /// Bytes that they take in memory or in a file.
    var byteCount: Int { 32 + parents.count * 16 + positions.count * 2 + states.count }

    func ref(_ row: Int) -> RecordRef { RecordRef(rawValue: first.rawValue &+ UInt64(row)) }

    func state(_ row: Int) -> RecordState { states.isEmpty ? .kept : RecordState(rawValue: states[row]) ?? .kept }

    /// Of each parent, how many records refer to it and the first of these.
    var tallies: [(count: Int, first: Int)] {
        var tallies = [(count: Int, first: Int)](repeating: (0, 0), count: parents.count)
        for (row, position) in positions.enumerated() where position > 0 {
            let at = Int(position) - 1
            if tallies[at].count == 0 { tallies[at].first = row }
            tallies[at].count += 1
        }
        return tallies
    }

    /// The edges to parents that are asked for.
    ///
    /// - Parameter all: also those of records that do not stay.
    func edges(to isWanted: (KeyHash) -> Bool, all: Bool) -> [StoredEdge] {
        let wanted = parents.map(isWanted)
        guard wanted.contains(true) else { return [] }
        return positions.indices.compactMap { row in
            let position = Int(positions[row])
            guard position > 0, wanted[position - 1], all || state(row).stays else { return nil }
            return StoredEdge(
                Edge(parent: parents[position - 1], ref: ref(row), relation: relation, state: state(row)))
        }
    }
}
