import Crypto

/// A hash of a Merkle tree as RFC 6962 has it: SHA-256, with a byte in front that tells leaves from nodes.
public struct TreeHash: Sendable, Hashable, CustomStringConvertible {
    /// The 32 bytes, as they lie in memory.
    private var words: SIMD4<UInt64>

    public static let byteCount = 32

    private static let nodePrefix: UInt8 = 0x01

    /// What a leaf says of its bytes: the byte in front of them. No leaf of one kind is one of the other, or a node.
    public enum LeafKind: UInt8, Sendable {
        /// That they are in the tree, as RFC 6962 has it.
        case entry = 0x00
        /// That they stand in the place of something that is not; no leaf of RFC 6962's.
        case notice = 0x02
    }

    /// The hash of a leaf: SHA-256(kind ‖ bytes).
    public static func leaf(_ bytes: UnsafeRawBufferPointer, _ kind: LeafKind = .entry) -> TreeHash {
        var hash = SHA256()
        withUnsafeBytes(of: kind.rawValue) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: bytes)
        return TreeHash(hash.finalize())
    }

    public static func leaf(_ bytes: [UInt8], _ kind: LeafKind = .entry) -> TreeHash {
        bytes.withUnsafeBytes { leaf($0, kind) }
    }

    /// The hash of a leaf whose bytes are a digest: SHA-256(0x00 ‖ digest).
    public static func leaf(_ digest: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + byteCount, alignment: 8) { bytes in
            bytes[0] = LeafKind.entry.rawValue
            bytes.storeBytes(of: digest.words, toUnalignedOffset: 1)
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return TreeHash(hash.finalize())
        }
    }

    /// SHA-256 of some bytes, with nothing in front: what a leaf may be made of.
    public static func digest(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return TreeHash(hash.finalize())
    }

    /// The hash of a node: SHA-256(0x01 ‖ left ‖ right).
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 8) { bytes in
            bytes[0] = nodePrefix
            bytes.storeBytes(of: left.words, toUnalignedOffset: 1)
            bytes.storeBytes(of: right.words, toUnalignedOffset: 1 + byteCount)
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return TreeHash(hash.finalize())
        }
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    public static let empty = TreeHash(SHA256().finalize())

    init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// `nil` unless there are 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        words = Array(bytes).withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// `nil` unless there are 64 lower-case hexadecimal digits: one text for one hash.
    public init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        var bytes: [UInt8] = []
        for pair in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.nibble(digits[pair]), let low = Self.nibble(digits[pair + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        self.init(bytes: bytes)
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    public var bytes: [UInt8] { Swift.withUnsafeBytes(of: words) { Array($0) } }

    /// 64 lower-case hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension UnsafeMutableRawBufferPointer {
    fileprivate func storeBytes(of words: SIMD4<UInt64>, toUnalignedOffset offset: Int) {
        Swift.withUnsafeBytes(of: words) {
            UnsafeMutableRawBufferPointer(rebasing: self[offset...]).copyMemory(from: $0)
        }
    }
}
