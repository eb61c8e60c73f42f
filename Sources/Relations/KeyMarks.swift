/// A bit for each of some keys by their hash: what has none is not among them, and most of the others are.
///
/// A fraction of the memory of a filter, so that it stays at hand for the processor; asked before one.
struct KeyMarks {
    private let words: Slab<UInt64>
    private let mask: UInt64

    /// Two MiB to four: in most processors' second-level caches or near them.
    private static let mostBits = 1 << 25

    /// - Parameter count: keys that will be marked, at most, about.
    init(count: Int) {
        var bits = 1 << 12
        while bits < Self.mostBits, bits < count * 8 { bits *= 2 }
        words = Slab(count: bits / 64, zeroed: true)
        mask = UInt64(bits - 1)
    }

    @inline(__always)
    func mark(_ key: KeyHash) {
        let at = key.low & mask
        words.elements[Int(truncatingIfNeeded: at >> 6)] |= 1 << (at & 63)
    }

    @inline(__always)
    func has(_ key: KeyHash) -> Bool {
        let at = key.low & mask
        return words.elements[Int(truncatingIfNeeded: at >> 6)] >> (at & 63) & 1 == 1
    }
}
