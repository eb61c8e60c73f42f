import Attestation

/// The roots of a member's two Merkle trees.
public struct MemberTrees: Sendable, Hashable {
    /// Over what became of each of its records, in the order of their ordinals: a record that stays is in it by its bytes, one
    /// that went by its line of the manifest diff.
    public let outcomes: TreeHash
    /// Over those that stay.
    public let kept: TreeHash

    public init(outcomes: TreeHash, kept: TreeHash) {
        self.outcomes = outcomes
        self.kept = kept
    }

    /// As a manifest has them; `nil` where these are no roots.
    init?(_ entry: Manifest.TreeEntry) {
        guard let outcomes = TreeHash(hexadecimal: entry.outcomes), let kept = TreeHash(hexadecimal: entry.kept) else {
            return nil
        }
        self.init(outcomes: outcomes, kept: kept)
    }
}

extension TreeHash {
    /// The leaf of a record that stays: SHA-256(0x00 ‖ SHA-256 of its bytes). A proof shows the digest and not the leaf: who
    /// was shown a leaf alone could not tell a record that stays from one that went.
    ///
    /// - Parameter digest: SHA-256 of the record's bytes.
    static func kept(sha256 digest: TreeHash) -> TreeHash { .leaf(digest) }

    /// The leaf of a record that went: SHA-256(0x02 ‖ its line of the manifest diff, without the line's end).
    static func gone(line: UnsafeRawBufferPointer) -> TreeHash { .leaf(line, .notice) }
}

/// What a manifest has of the trees of all sources, and of their manifest diff.
struct SourceTrees: Sendable {
    /// By archive and position; `nil` of members without records.
    let members: [[MemberTrees?]]
    /// Lines of the manifest diff by the misfit that they name, of those that are limits.
    let misfits: [String: Int]
}

extension Manifest {
    /// Roots in hexadecimal digits.
    public struct TreeEntry: Codable, Sendable {
        public var outcomes: String
        public var kept: String
    }
}

extension Manifest.MemberEntry {
    /// What the member is in the tree of its archive; `nil` for one without records, which is no leaf.
    ///
    /// `winnow-member-v2`, the length of the name in bytes, the name, part, records, the root of outcomes, kept records and their
    /// root, with a space between them; numbers in decimal digits, roots in hexadecimal ones. The length tells where the name
    /// ends, so that no two members have one text.
    public var leafText: String? {
        guard let trees, let counts else { return nil }
        return "winnow-member-v2 \(name.utf8.count) \(name) \(part ?? 0) \(counts.records) \(trees.outcomes) "
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
