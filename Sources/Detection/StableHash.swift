/// A 64-bit hash that is the same in every run and on every machine: eight bytes at a time, folded products, the length last.
enum StableHash {
    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var hash = seed
        var at = 0
        while at + 8 <= bytes.count {
            hash = fold(hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
            at += 8
        }
        var rest: UInt64 = 0
        for (shift, position) in (at..<bytes.count).enumerated() {
            rest |= UInt64(bytes[position]) << UInt64(8 * shift)
        }
        return fold(fold(hash ^ rest) ^ UInt64(bytes.count) &* 0xA076_1D64_78BD_642F)
    }

    static func hash(_ text: String, seed: UInt64) -> UInt64 {
        var text = text
        return text.withUTF8 { hash(UnsafeRawBufferPointer($0), seed: seed) }
    }

    @inline(__always)
    static func fold(_ word: UInt64) -> UInt64 {
        let (high, low) = (word ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
        return high ^ low
    }
}
