import Crypto

/// A SHA-256 digest: 32 bytes.
public struct Digest256: Sendable, Hashable, Codable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// `nil` unless there are 32 bytes.
    public init?(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        guard self.bytes.count == 32 else { return nil }
    }

    public init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// Zeros, where there is nothing to digest.
    static let zero = Digest256(zeros: ())

    private init(zeros: Void) { bytes = Array(repeating: 0, count: 32) }

    /// `nil` unless there are 64 lower-case hexadecimal digits.
    public init?(hexadecimal digits: String) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits.utf8 {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if let known = high {
                bytes.append(known << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard high == nil else { return nil }
        self.init(bytes: bytes)
    }

    /// The digest of some bytes.
    public init(of buffer: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: buffer)
        self.init(hash.finalize())
    }

    /// 64 lower-case hexadecimal digits.
    public var description: String {
        String(unsafeUninitializedCapacity: 64) { out in
            for (at, byte) in bytes.enumerated() {
                out[2 * at] = Self.hex(byte >> 4)
                out[2 * at + 1] = Self.hex(byte & 15)
            }
            return 64
        }
    }

    private static func hex(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}
