import Attestation
import Judgement
import Records

/// The leaves that a batch of records gives the trees of its member, in the order of their ordinals.
struct RecordLeaves: Sendable {
    /// What is wanted of them.
    enum Extent: Sendable {
        case none
        /// Which records stay; their hashes are known from an earlier pass.
        case decisions
        case hashes
    }

    /// SHA-256 of a zero byte and the record's bytes; empty where they are not wanted.
    private(set) var hashes: [TreeHash] = []
    /// For each record, whether it stays: 1, else 0.
    private(set) var kept: [UInt8] = []

    /// - Parameter judged: a batch and the companions that ride on it. `nil` where nothing is wanted.
    init?(_ judged: [JudgedBatch], _ extent: Extent) {
        guard extent != .none else { return nil }
        for part in judged {
            kept += part.decisions.map { $0 == .keep ? 1 : 0 }
            if extent == .hashes { part.batch.appendLeaves(to: &hashes) }
        }
        guard judged.count > 1 else { return }
        let ordinals = judged.flatMap { part in (0..<part.batch.rowCount).map { part.batch.ordinal(ofRow: $0) } }
        let order = ordinals.indices.sorted { ordinals[$0] < ordinals[$1] }
        kept = order.map { kept[$0] }
        if !hashes.isEmpty { hashes = order.map { hashes[$0] } }
    }

    var count: Int { kept.count }
}

extension RecordBatch {
    /// The hashes of all rows as leaves.
    fileprivate func appendLeaves(to leaves: inout [TreeHash]) {
        leaves.reserveCapacity(leaves.count + rowCount)
        withSource { source in
            for row in 0..<rowCount {
                if let big = oversized.first(where: { $0.row == row }) {
                    leaves.append(TreeHash(bytes: big.leafSHA256) ?? .empty)
                } else {
                    leaves.append(
                        .leaf(
                            UnsafeRawBufferPointer(
                                rebasing: source[Int(sourceRanges[2 * row])..<Int(sourceRanges[2 * row + 1])])))
                }
            }
        }
    }
}

/// Takes the leaves of all records, member after member in source order.
protocol RecordLeafSink: AnyObject, Sendable {
    /// A pass over the backup begins. What an earlier one gave is void, but for the hashes where only decisions come.
    func beginPass(_ extent: RecordLeaves.Extent) throws
    /// The records of another member come next.
    func begin(_ member: MemberResult) throws
    func add(_ leaves: RecordLeaves) throws
}
