/// The root of a Merkle tree (RFC 6962, section 2.1) over leaves that come one after another. Memory is the logarithm of their
/// number.
public struct MerkleTree: Sendable {
    /// Roots of the complete subtrees so far, the largest first; the bits of `count` say which there are.
    private var peaks: [TreeHash] = []
    /// Leaves so far.
    public private(set) var count = 0

    public init() {}

    public mutating func append(_ leaf: TreeHash) {
        var node = leaf
        var carry = count
        while carry & 1 == 1, let left = peaks.popLast() {
            node = .node(left, node)
            carry >>= 1
        }
        peaks.append(node)
        count += 1
    }

    /// The root of the tree over the leaves so far.
    public var root: TreeHash {
        guard var root = peaks.last else { return .empty }
        for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
        return root
    }
}

/// The audit path of one leaf (RFC 6962, section 2.1.1), gathered while all leaves go by.
public struct AuditPathBuilder: Sendable {
    /// Position of the leaf, from 0.
    public let leaf: Int
    public private(set) var count = 0
    /// The leaf's hash, once it has gone by.
    public private(set) var hash: TreeHash?
    private var peaks: [(root: TreeHash, hasLeaf: Bool)] = []
    private var path: [TreeHash] = []

    /// - Parameter leaf: position of the leaf, from 0.
    public init(leaf: Int) { self.leaf = leaf }

    public mutating func append(_ hash: TreeHash) {
        var node = (root: hash, hasLeaf: count == leaf)
        if node.hasLeaf { self.hash = hash }
        var carry = count
        while carry & 1 == 1, let left = peaks.popLast() {
            node = Self.join(left, node, &path)
            carry >>= 1
        }
        peaks.append(node)
        count += 1
    }

    private static func join(
        _ left: (root: TreeHash, hasLeaf: Bool), _ right: (root: TreeHash, hasLeaf: Bool), _ path: inout [TreeHash]
    ) -> (root: TreeHash, hasLeaf: Bool) {
        if left.hasLeaf { path.append(right.root) }
        if right.hasLeaf { path.append(left.root) }
        return (.node(left.root, right.root), left.hasLeaf || right.hasLeaf)
    }

    /// The path, from the leaf up, and the root; `nil` where there are too few leaves.
    public func finish() -> (proof: InclusionProof, root: TreeHash)? {
        guard let hash, var root = peaks.last else { return nil }
        var path = path
        for peak in peaks.dropLast().reversed() { root = Self.join(peak, root, &path) }
        return (InclusionProof(leaf: leaf, count: count, hash: hash, path: path), root.root)
    }
}

/// That a leaf is in a tree.
public struct InclusionProof: Sendable, Equatable {
    /// Position of the leaf, from 0.
    public let leaf: Int
    /// Leaves of the tree.
    public let count: Int
    public let hash: TreeHash
    /// The other halves on the way from the leaf up to the root.
    public let path: [TreeHash]

    /// Nodes of the longest path: of a tree with 2⁶² leaves.
    public static let pathLimit = 62

    public init(leaf: Int, count: Int, hash: TreeHash, path: [TreeHash]) {
        self.leaf = leaf
        self.count = count
        self.hash = hash
        self.path = path
    }

    /// The root that follows from it, by RFC 9162, section 2.1.3.2; `nil` where the path does not fit position and count.
    public var root: TreeHash? {
        guard leaf >= 0, leaf < count, path.count <= Self.pathLimit else { return nil }
        var position = leaf
        var last = count - 1
        var root = hash
        for node in path {
            guard last > 0 else { return nil }
            if position & 1 == 1 || position == last {
                root = .node(node, root)
                while position & 1 == 0, position > 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                root = .node(root, node)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 ? root : nil
    }
}
