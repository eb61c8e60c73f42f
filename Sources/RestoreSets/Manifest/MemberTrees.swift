import Attestation

/// The roots of a member's two Merkle trees.
public struct MemberTrees: Sendable, Hashable {
    /// Over all its records, in the order of their ordinals.
    public let records: TreeHash
    /// Over those of them that stay.
    public let kept: TreeHash

    public init(records: TreeHash, kept: TreeHash) {
        self.records = records
        self.kept = kept
    }

    /// As a manifest has them; `nil` where these are no roots.
    init?(_ entry: Manifest.TreeEntry) {
        guard let records = TreeHash(hexadecimal: entry.records), let kept = TreeHash(hexadecimal: entry.kept) else {
            return nil
        }
        self.init(records: records, kept: kept)
    }
}

extension Manifest {
    /// Roots in hexadecimal digits.
    public struct TreeEntry: Codable, Sendable {
        public var records: String
        public var kept: String
    }

    /// The tree over the lines of the manifest diff.
    public struct DiffEntry: Codable, Sendable {
        public var lines: Int
        public var root: String
    }
}

extension Manifest.MemberEntry {
    /// What the member is in the tree of its archive; `nil` for one without records, which is no leaf.
    ///
    /// `winnow-member-v1`, the length of the name in bytes, the name, part, records, the records' root, kept records and their
    /// root, with a space between them; numbers in decimal digits, roots in hexadecimal ones. The length tells where the name
    /// ends, so that no two members have one text.
    public var leafText: String? {
        guard let trees, let counts else { return nil }
        return "winnow-member-v1 \(name.utf8.count) \(name) \(part ?? 0) \(counts.records) \(trees.records) "
            + "\(counts.kept) \(trees.kept)"
    }
}

extension Manifest.Source {
    /// The root of the tree over the members with records, in their order; `nil` where there is none.
    public var membersRoot: TreeHash? {
        var tree = MerkleTree()
        for member in members {
            if let text = member.leafText { tree.append(.leaf(Array(text.utf8))) }
        }
        return tree.count == 0 ? nil : tree.root
    }
}
