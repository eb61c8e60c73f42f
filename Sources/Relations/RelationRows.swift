/// Keys and references of records that follow one another in a table, column by column: a third of the bytes that keys and
/// edges of their own would have, for a hash stands there once and no record says where it is.
struct RelationRows: Sendable {
    /// Where the first record is; the others have the ordinals behind it.
    let first: RecordRef
    let count: Int
    /// Of each column of references.
    let relations: [UInt32]
    let hasKeys: Bool
    /// The keys, where there are any, then the references, a column after the other; `.none` where there is none.
    let hashes: [KeyHash]
    /// What became of each record; empty where all are kept.
    let states: [UInt8]
}

/// The same while its memory lasts.
struct RelationRowsView {
    let first: RecordRef
    let count: Int
    let relations: [UInt32]
    let hasKeys: Bool
    let hashes: UnsafeBufferPointer<KeyHash>
    let states: UnsafeBufferPointer<UInt8>

    /// The keys of the records; none where nothing refers to the table.
    var keys: UnsafeBufferPointer<KeyHash> { hasKeys ? column(0) : UnsafeBufferPointer(start: nil, count: 0) }

    /// What the records refer to by relation number `at` of `relations`.
    func parents(_ at: Int) -> UnsafeBufferPointer<KeyHash> { column(at + (hasKeys ? 1 : 0)) }

    private func column(_ at: Int) -> UnsafeBufferPointer<KeyHash> {
        UnsafeBufferPointer(rebasing: hashes[(at * count)..<((at + 1) * count)])
    }

    func ref(_ row: Int) -> RecordRef { RecordRef(rawValue: first.rawValue &+ UInt64(row)) }

    @inline(__always)
    func state(_ row: Int) -> RecordState { states.isEmpty ? .kept : RecordState(rawValue: states[row]) ?? .kept }

    /// The edge of a record.
    func edge(_ row: Int, _ at: Int) -> StoredEdge {
        StoredEdge(
            Edge(
                parent: parents(at)[row], child: hasKeys ? hashes[row] : .none, ref: ref(row),
                relation: relations[at], state: state(row)))
    }
}
