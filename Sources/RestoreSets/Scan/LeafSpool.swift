import Archives
import Attestation
import Foundation

/// The leaves of all records on disk, in source order, until it is known which of them stay: 32 bytes a record, and one that
/// says whether it stays. The files have no names and are gone when the run ends.
///
/// Trees are made of them when the last pass is over, beside the writing of archives.
final class LeafSpool: RecordLeafSink, @unchecked Sendable {
    private let path: String
    private var hashes: ScratchFile?
    private var kept: ScratchFile?
    private var extent = RecordLeaves.Extent.none

    /// Leaves read at a time.
    private static let readLeaves = 8_192

    /// - Parameter path: nothing is there, before and after.
    init(path: String) { self.path = path }

    private func file(_ suffix: String) -> ScratchFile {
        ScratchFile(path: path + suffix, isNameless: true) { message, _ in RestoreSetError(.output, message) }
    }

    func beginPass(_ extent: RecordLeaves.Extent) {
        self.extent = extent
        kept = file("-kept")
        if extent == .hashes { hashes = file("") }
    }

    func begin(_ member: MemberResult) {}

    func add(_ leaves: RecordLeaves) throws {
        try leaves.kept.withUnsafeBytes { try kept?.append($0) }
        if extent == .hashes { try leaves.hashes.withUnsafeBytes { try hashes?.append($0) } }
    }

    /// The trees of all members with records, by archive and position.
    func trees(of archives: [ArchiveResult]) throws -> [[MemberTrees?]] {
        guard let hashes, let kept, hashes.size == kept.size * TreeHash.byteCount,
            kept.size
                == archives.flatMap(\.members).reduce(
                    0, { $0 + ($1.isOpaque || $1.takenTrees != nil ? 0 : $1.tally.records) })
        else { throw RestoreSetError(.output, "the run's own list of records is not complete") }
        var leaves = Leaves(hashes: hashes, kept: kept)
        return try archives.map { archive in
            try archive.members.map { member in
                guard !member.isOpaque else { return nil }
                if let taken = member.takenTrees { return taken }
                var records = MerkleTree()
                // Up to the first record that goes, both trees are the same.
                var staying: MerkleTree?
                try leaves.forEach(member.tally.records) { hash, stays in
                    if !stays, staying == nil { staying = records }
                    records.append(hash)
                    if stays { staying?.append(hash) }
                }
                return MemberTrees(records: records.root, kept: (staying ?? records).root)
            }
        }
    }

    /// Reads both files side by side.
    private struct Leaves {
        let hashes: ScratchFile
        let kept: ScratchFile
        private var at = 0

        init(hashes: ScratchFile, kept: ScratchFile) {
            self.hashes = hashes
            self.kept = kept
        }

        mutating func forEach(_ count: Int, _ body: (TreeHash, _ stays: Bool) -> Void) throws {
            var left = count
            try withUnsafeTemporaryAllocation(byteCount: LeafSpool.readLeaves, alignment: 1) { flags in
                try withUnsafeTemporaryAllocation(of: TreeHash.self, capacity: LeafSpool.readLeaves) { block in
                    while left > 0 {
                        let some = min(left, LeafSpool.readLeaves)
                        try hashes.read(
                            UnsafeMutableRawBufferPointer(
                                rebasing: UnsafeMutableRawBufferPointer(block)[..<(some * TreeHash.byteCount)]),
                            at: at * TreeHash.byteCount)
                        try kept.read(UnsafeMutableRawBufferPointer(rebasing: flags[..<some]), at: at)
                        for leaf in 0..<some { body(block[leaf], flags[leaf] == 1) }
                        at += some
                        left -= some
                    }
                }
            }
        }
    }
}
