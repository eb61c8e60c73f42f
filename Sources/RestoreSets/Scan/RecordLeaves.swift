import Attestation
import Judgement
import Records

/// What a batch of records gives the leaves of its member's trees, in the order of their ordinals.
struct RecordLeaves: Sendable {
    /// What is wanted of them.
    enum Extent: Sendable {
        case none
        /// Which records stay; their digests are known from an earlier pass.
        case decisions
        case digests
    }

    /// SHA-256 of each record's bytes; empty where they are not wanted.
    private(set) var digests: [TreeHash] = []
    /// For each record, whether it stays: 1, else 0.
    private(set) var kept: [UInt8] = []

    /// `nil` where nothing is wanted.
    ///
    /// - Parameter judged: a batch and the companions that ride on it, and what of each goes, in the order of its rows: those
    ///   digests are known. Nothing where that is not written up.
    init?(_ judged: [(batch: JudgedBatch, removals: [Removal])], _ extent: Extent) {
        guard extent != .none else { return nil }
        for part in judged {
            kept += part.batch.decisions.map { $0 == .keep ? 1 : 0 }
            if extent == .digests { part.batch.appendDigests(to: &digests, removals: part.removals) }
        }
        guard judged.count > 1 else { return }
        let ordinals = judged.flatMap { part, _ in
            (0..<part.batch.rowCount).map { part.batch.ordinal(ofRow: $0) }
        }
        let order = ordinals.indices.sorted { ordinals[$0] < ordinals[$1] }
        kept = order.map { kept[$0] }
        if !digests.isEmpty { digests = order.map { digests[$0] } }
    }

    var count: Int { kept.count }
}

extension JudgedBatch {
    /// The digests of all rows; those of rows that go are taken over, for they have been computed.
    fileprivate func appendDigests(to digests: inout [TreeHash], removals: [Removal]) {
        digests.reserveCapacity(digests.count + batch.rowCount)
        var gone = removals.makeIterator()
        batch.withSource { source in
            for row in 0..<batch.rowCount {
                if decisions[row] != .keep, let known = gone.next().flatMap({ TreeHash(bytes: $0.sha256.bytes) }) {
                    digests.append(known)
                } else if let big = batch.oversized.first(where: { $0.row == row }) {
                    digests.append(TreeHash(bytes: big.sha256) ?? .empty)
                } else {
                    let range = Int(batch.sourceRanges[2 * row])..<Int(batch.sourceRanges[2 * row + 1])
                    digests.append(.digest(UnsafeRawBufferPointer(rebasing: source[range])))
                }
            }
        }
    }
}

/// Takes what the leaves of all records are made of, member after member in source order.
protocol RecordLeafSink: AnyObject, Sendable {
    /// A pass over the backup begins. What an earlier one gave is void, but for the digests where only decisions come.
    func beginPass(_ extent: RecordLeaves.Extent) throws
    /// The records of another member come next.
    func begin(_ member: MemberResult) throws
    func add(_ leaves: RecordLeaves) throws
}
