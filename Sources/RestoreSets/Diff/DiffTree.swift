import Attestation
import Records

/// The Merkle tree over the lines of a manifest diff: a leaf is a line without its line end.
enum DiffTree {
    /// Calls `body` with each line, and its position from 0. Throws `RestoreSetError` where the file cannot be read.
    static func forEachLine(path: String, _ body: (UnsafeRawBufferPointer, _ position: Int) throws -> Void) throws {
        var position = 0
        try WrittenDiff(path: path).forEachRaw { line, _ in
            try body(line, position)
            position += 1
            return true
        }
    }

    /// The tree over the lines, and what they tell of limits that were met.
    static func tree(path: String) throws -> DiffSummary {
        var summary = DiffSummary()
        try forEachLine(path: path) { line, _ in summary.add(line) }
        return summary
    }
}

/// What the manifest says of the manifest diff.
struct DiffSummary: Sendable {
    private var tree = MerkleTree()
    /// Lines by the misfit that they name, of those that are limits.
    private(set) var misfits: [String: Int] = [:]

    var count: Int { tree.count }
    var root: TreeHash { tree.root }

    /// Within a string a quote has a backslash before it, so that such a key is found nowhere else.
    private static let marks = Manifest.LimitHit.ofRecords.map { limit in
        (name: limit.misfit.name, bytes: Array("\"misfit\":\"\(limit.misfit.name)\"".utf8))
    }
    private static let beginning = Array("\"misfit\":\"too-".utf8)

    mutating func add(_ line: UnsafeRawBufferPointer) {
        tree.append(.leaf(line))
        guard WrittenDiff.contains(Self.beginning, line) else { return }
        for mark in Self.marks where WrittenDiff.contains(mark.bytes, line) { misfits[mark.name, default: 0] += 1 }
    }
}
