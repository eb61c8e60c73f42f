import Attestation
import Foundation

/// The Merkle tree over the lines of a manifest diff: a leaf is a line without its line end.
enum DiffTree {
    private static let readBytes = 1 << 20
    /// Bytes of a line; one has some hundreds, and its longest parts, keys and excerpts, are values of one record.
    static let lineBytes = 64 << 20

    /// Calls `body` with each line, and its position from 0. Throws `RestoreSetError` where the file cannot be read.
    static func forEachLine(path: String, _ body: (UnsafeRawBufferPointer, _ position: Int) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RestoreSetError(.usage, "the manifest diff \(path) cannot be read")
        }
        defer { try? handle.close() }
        var rest: [UInt8] = []
        var position = 0
        while let more = try handle.read(upToCount: readBytes), !more.isEmpty {
            rest += more
            var start = 0
            try rest.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                while let found = memchr(base + start, 0x0A, bytes.count - start) {
                    let end = UnsafeRawPointer(found) - base
                    try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), position)
                    position += 1
                    start = end + 1
                }
            }
            rest.removeFirst(start)
            guard rest.count <= lineBytes else {
                throw RestoreSetError(.usage, "the manifest diff \(path) has a line of more than \(lineBytes) bytes")
            }
        }
        guard rest.isEmpty else {
            throw RestoreSetError(.usage, "the manifest diff \(path) does not end with a line end")
        }
    }

    /// The tree over the lines.
    static func tree(path: String) throws -> MerkleTree {
        var tree = MerkleTree()
        try forEachLine(path: path) { line, _ in tree.append(.leaf(line)) }
        return tree
    }
}
