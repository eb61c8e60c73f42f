import Attestation

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

    /// The tree over the lines.
    static func tree(path: String) throws -> MerkleTree {
        var tree = MerkleTree()
        try forEachLine(path: path) { line, _ in tree.append(.leaf(line)) }
        return tree
    }
}
