/// A set of keys, 16 bytes each, by open addressing.
///
/// It is split into parts that grow one by one, so that growing needs little memory besides.
struct KeySet {
    private var parts: [Part] = []
    /// A bit by the hash of each key that is in the set, so that most of what is not is passed over without looking further:
    /// 256 KiB, which processors keep at hand.
    private var marks: [UInt64] = []

    /// Keys in it.
    var count: Int { parts.reduce(0) { $0 + $1.count } }

    private static let markBits: UInt64 = 21

    private static let partBits: UInt64 = 6

    /// Adds a key; `false` where it was there. `.none` is never in the set.
    mutating func insert(_ key: KeyHash) -> Bool {
        guard key != .none else { return false }
        if parts.isEmpty { parts = (0..<(1 << Self.partBits)).map { _ in Part() } }
        if marks.isEmpty { marks = [UInt64](repeating: 0, count: 1 << Int(Self.markBits - 6)) }
        let mark = Self.mark(of: key)
        marks[mark >> 6] |= 1 << UInt64(mark & 63)
        // The low half spreads over parts and slots: the high half is close together in what is added one after the other.
        return parts[Int(key.low >> (64 - Self.partBits))].insert(key, hash: key.low << Self.partBits)
    }

    @inline(__always)
    func contains(_ key: KeyHash) -> Bool {
        guard !marks.isEmpty else { return false }
        let mark = Self.mark(of: key)
        return marks[mark >> 6] >> UInt64(mark & 63) & 1 == 1 && isFound(key)
    }

    @inline(__always)
    private static func mark(of key: KeyHash) -> Int { Int(truncatingIfNeeded: key.low & (1 << markBits - 1)) }

    private func isFound(_ key: KeyHash) -> Bool {
        key != .none
            && parts[Int(key.low >> (64 - Self.partBits))].contains(key, hash: key.low << Self.partBits)
    }

    private struct Part {
        var slots: Slab<KeyHash>?
        var count = 0

        func contains(_ key: KeyHash, hash: UInt64) -> Bool {
            guard let slots else { return false }
            let at = Self.slot(of: key, hash: hash, in: slots.elements)
            return slots.elements[at] == key
        }

        mutating func insert(_ key: KeyHash, hash: UInt64) -> Bool {
            if count * 8 >= (slots?.elements.count ?? 0) * 7 { grow() }
            guard let slots else { return false }
            let at = Self.slot(of: key, hash: hash, in: slots.elements)
            guard slots.elements[at] == .none else { return false }
            slots.elements[at] = key
            count += 1
            return true
        }

        /// Where the key is, or the empty slot where it belongs.
        private static func slot(of key: KeyHash, hash: UInt64, in slots: UnsafeMutableBufferPointer<KeyHash>) -> Int {
            var at = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(slots.count)).high)
            while slots[at] != key && slots[at] != .none {
                at += 1
                if at == slots.count { at = 0 }
            }
            return at
        }

        private mutating func grow() {
            let old = slots
            let grown = Slab<KeyHash>(count: max(16, (old?.elements.count ?? 0) * 3 / 2), zeroed: true)
            for key in old?.elements ?? UnsafeMutableBufferPointer(start: nil, count: 0) where key != .none {
                grown.elements[Self.slot(of: key, hash: key.low << KeySet.partBits, in: grown.elements)] = key
            }
            slots = grown
        }
    }
}
