/// A set of keys that is asked for counts alone: it compares 64 bits of each, so that of a hundred million references to
/// absent keys about none is taken for present, and costs a fraction of a `KeySet`.
struct KeyFilter {
    private let slots: Slab<UInt64>
    private let mask: Int

    /// - Parameter capacity: keys that will be inserted, at most.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Slab(count: size, zeroed: true)
        mask = size - 1
    }

    @inline(__always)
    func insert(_ key: KeyHash) {
        guard let table = slots.elements.baseAddress else { return }
        let mark = key.high | 1
        var at = Int(truncatingIfNeeded: key.low) & mask
        while table[at] != 0, table[at] != mark { at = (at + 1) & mask }
        table[at] = mark
    }

    @inline(__always)
    func contains(_ key: KeyHash) -> Bool {
        guard let table = slots.elements.baseAddress else { return false }
        let mark = key.high | 1
        var at = Int(truncatingIfNeeded: key.low) & mask
        while table[at] != 0 {
            if table[at] == mark { return true }
            at = (at + 1) & mask
        }
        return false
    }
}
