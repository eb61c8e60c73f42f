import Archives
import Attestation
import Foundation

/// What the leaves of all records are made of on disk, in source order, until it is known which of them stay: 32 bytes a
/// record, and one that says whether it stays. The files have no names and are gone when the run ends.
///
/// Trees are made of them when the last pass is over, beside the writing of archives: then the lines of the records that go
/// are written too.
final class LeafSpool: RecordLeafSink, @unchecked Sendable {
    private let path: String
    private var digests: ScratchFile?
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
        if extent == .digests { digests = file("") }
    }

    func begin(_ member: MemberResult) {}

    func add(_ leaves: RecordLeaves) throws {
        try leaves.kept.withUnsafeBytes { try kept?.append($0) }
        if extent == .digests { try leaves.digests.withUnsafeBytes { try digests?.append($0) } }
    }

    /// The trees of all members with records. Throws `RestoreSetError` where the run's own files are not whole.
    ///
    /// - Parameter diff: path of the finished manifest diff.
    func trees(of archives: [ArchiveResult], diff path: String) throws -> SourceTrees {
        guard let digests, let kept, digests.size == kept.size * TreeHash.byteCount,
            kept.size
                == archives.flatMap(\.members).reduce(
                    0, { $0 + ($1.isOpaque || $1.takenTrees != nil ? 0 : $1.tally.records) })
        else { throw RestoreSetError(.output, "the run's own list of records is not complete") }
        var leaves = Leaves(digests: digests, kept: kept)
        var lines = try GoneLeaves(path)
        let members = try archives.map { archive in
            try archive.members.map { member in
                if member.owned != nil { try lines.pass(1) }
                guard !member.isOpaque else { return nil as MemberTrees? }
                if let taken = member.takenTrees {
                    let tally = member.tally
                    try lines.pass(tally.total(.drop) + tally.total(.hold))
                    return taken
                }
                var outcomes = MerkleTree()
                // Up to the first record that goes, both trees are the same.
                var staying: MerkleTree?
                try leaves.forEach(member.tally.records) { digest, stays in
                    if !stays, staying == nil { staying = outcomes }
                    let leaf = stays ? TreeHash.kept(sha256: digest) : try lines.next()
                    outcomes.append(leaf)
                    if stays { staying?.append(leaf) }
                }
                return MemberTrees(outcomes: outcomes.root, kept: (staying ?? outcomes).root)
            }
        }
        try lines.finish()
        return SourceTrees(members: members, misfits: lines.misfits.counts)
    }

    /// Reads both files side by side.
    private struct Leaves {
        let digests: ScratchFile
        let kept: ScratchFile
        private var at = 0

        init(digests: ScratchFile, kept: ScratchFile) {
            self.digests = digests
            self.kept = kept
        }

        mutating func forEach(_ count: Int, _ body: (TreeHash, _ stays: Bool) throws -> Void) throws {
            var left = count
            try withUnsafeTemporaryAllocation(byteCount: LeafSpool.readLeaves, alignment: 1) { flags in
                try withUnsafeTemporaryAllocation(of: TreeHash.self, capacity: LeafSpool.readLeaves) { block in
                    while left > 0 {
                        let some = min(left, LeafSpool.readLeaves)
                        try digests.read(
                            UnsafeMutableRawBufferPointer(
                                rebasing: UnsafeMutableRawBufferPointer(block)[..<(some * TreeHash.byteCount)]),
                            at: at * TreeHash.byteCount)
                        try kept.read(UnsafeMutableRawBufferPointer(rebasing: flags[..<some]), at: at)
                        for leaf in 0..<some { try body(block[leaf], flags[leaf] == 1) }
                        at += some
                        left -= some
                    }
                }
            }
        }
    }
}

/// The leaves of the records that went, from the lines of the run's own manifest diff: these stand in the order of the records.
private struct GoneLeaves {
    private let lines: WrittenLines
    private(set) var misfits = LineMisfits()

    init(_ path: String) throws {
        guard let lines = WrittenLines(path: path) else { throw WrittenDiff.unreadable(path) }
        self.lines = lines
    }

    mutating func next() throws -> TreeHash {
        let leaf = try lines.nextRaw { line in
            misfits.add(line)
            return TreeHash.gone(line: line)
        }
        guard let leaf else { throw Self.torn }
        return leaf
    }

    /// Passes over lines whose records' leaves are not wanted.
    mutating func pass(_ count: Int) throws {
        for _ in 0..<count {
            guard try lines.nextRaw({ misfits.add($0) }) != nil else { throw Self.torn }
        }
    }

    /// That there are no more lines than records that went.
    func finish() throws {
        guard try lines.nextRaw({ _ in }) == nil else { throw Self.torn }
    }

    private static let torn = RestoreSetError(
        .output, "the run's own manifest diff and its list of records do not fit together")
}
