import Foundation
import Testing

@testable import Attestation

@Suite struct MerkleTreeTests {
    /// The leaves and roots of Certificate Transparency's reference implementation (`merkle_tree_test.cc`).
    static let leaves = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map(hex)
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("Roots are those of the reference implementation")
    func vectors() {
        #expect(
            "\(MerkleTree().root)" == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        var tree = MerkleTree()
        for (leaf, root) in zip(Self.leaves, Self.roots) {
            tree.append(.leaf(leaf))
            #expect("\(tree.root)" == root)
        }
    }

    /// Section 2.1 of RFC 6962, as it stands.
    private func hash(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard let first = leaves.first else { return .empty }
        guard leaves.count > 1 else { return first }
        let split = leaves.startIndex + splitSize(leaves.count)
        return .node(hash(leaves[..<split]), hash(leaves[split...]))
    }

    private func path(_ leaf: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let size = splitSize(leaves.count)
        let split = leaves.startIndex + size
        return leaf < size
            ? path(leaf, leaves[..<split]) + [hash(leaves[split...])]
            : path(leaf - size, leaves[split...]) + [hash(leaves[..<split])]
    }

    /// The largest power of two smaller than the number.
    private func splitSize(_ count: Int) -> Int {
        var size = 1
        while 2 * size < count { size *= 2 }
        return size
    }

    @Test("Roots and paths that are gathered from a stream are those of the definition, for every leaf of every tree")
    func definition() throws {
        let leaves = (0..<70).map { TreeHash.leaf([UInt8($0)]) }
        for count in 0...leaves.count {
            var tree = MerkleTree()
            leaves[..<count].forEach { tree.append($0) }
            #expect(tree.root == hash(leaves[..<count]))
            #expect(tree.count == count)
            for leaf in 0..<count {
                var builder = AuditPathBuilder(leaf: leaf)
                leaves[..<count].forEach { builder.append($0) }
                let (proof, root) = try #require(builder.finish())
                #expect(root == tree.root)
                #expect(proof.path == path(leaf, leaves[..<count]))
                #expect(proof.root == root)
            }
            var builder = AuditPathBuilder(leaf: count)
            leaves[..<count].forEach { builder.append($0) }
            #expect(builder.finish() == nil)
        }
    }

    @Test("A path with anything changed leads to another root or none")
    func tampering() throws {
        var random = Seeded(2)
        for count in [1, 2, 3, 5, 8, 13, 64, 100, 1_000] {
            let leaves = (0..<count).map { TreeHash.leaf(Array("\($0)".utf8)) }
            let leaf = Int.random(in: 0..<count, using: &random)
            var builder = AuditPathBuilder(leaf: leaf)
            leaves.forEach { builder.append($0) }
            let (proof, root) = try #require(builder.finish())
            func flipped(_ hash: TreeHash) -> TreeHash {
                var bytes = hash.bytes
                bytes[Int.random(in: 0..<32, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
                return TreeHash(bytes: bytes) ?? hash
            }
            func expectRefused(_ leaf: Int, _ count: Int, _ hash: TreeHash, _ path: [TreeHash]) {
                #expect(InclusionProof(leaf: leaf, count: count, hash: hash, path: path).root != root)
            }
            expectRefused(leaf, count, flipped(proof.hash), proof.path)
            for at in proof.path.indices {
                var path = proof.path
                path[at] = flipped(path[at])
                expectRefused(leaf, count, proof.hash, path)
                path.remove(at: at)
                expectRefused(leaf, count, proof.hash, path)
            }
            expectRefused(leaf, count, proof.hash, proof.path + [proof.hash])
            expectRefused(-1, count, proof.hash, proof.path)
            expectRefused(count, count, proof.hash, proof.path)
            expectRefused(Int.max, count, proof.hash, proof.path)
            for other in 0..<min(count, 100) where other != leaf { expectRefused(other, count, proof.hash, proof.path) }
            expectRefused(leaf, 0, proof.hash, proof.path)
        }
        let hash = TreeHash.leaf([])
        let endless = Array(repeating: hash, count: 1_000)
        #expect(InclusionProof(leaf: 0, count: Int.max, hash: hash, path: endless).root == nil)
    }

    @Test("A hash has one text")
    func text() {
        let hash = TreeHash.leaf([1, 2, 3])
        #expect(TreeHash(hexadecimal: "\(hash)") == hash)
        #expect(TreeHash(hexadecimal: "\(hash)".uppercased()) == nil)
        #expect(TreeHash(hexadecimal: String("\(hash)".dropLast())) == nil)
        #expect(TreeHash(hexadecimal: "\(hash)00") == nil)
        #expect(TreeHash(hexadecimal: String(repeating: "g", count: 64)) == nil)
        #expect(TreeHash(bytes: [0]) == nil)
    }
}
