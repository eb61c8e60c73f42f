/// Of some keys, how many more records have each than do not stay.
struct KeyBalance {
    /// The keys by open addressing, and the number of each at the same place.
    private let slots: Slab<KeyHash>
    private let counts: Slab<Int>
    private let mask: Int
    /// Most keys are none of these, and this says so from the processor's cache.
    private let marks: KeyMarks

    /// - Parameter seeds: the keys of records that do not stay, each as often as there are such records; none is `.none`.
    init(seeds: [KeyHash]) {
        var size = 64
        while size < seeds.count * 2 { size *= 2 }
        slots = Slab(count: size, zeroed: true)
        counts = Slab(count: size, zeroed: true)
        mask = size - 1
        marks = KeyMarks(count: seeds.count)
        for key in seeds {
            let at = slot(of: key)
            slots.elements[at] = key
            counts.elements[at] -= 1
            marks.mark(key)
        }
    }

    /// Counts a record that has the key.
    @inline(__always)
    func count(_ key: KeyHash) {
        guard marks.has(key), key != .none else { return }
        let at = slot(of: key)
        if slots.elements[at] == key { counts.elements[at] += 1 }
    }

    /// The keys that more records have than do not stay, in no order that means anything.
    func forEachShared(_ body: (KeyHash) -> Void) {
        for at in slots.elements.indices where counts.elements[at] > 0 { body(slots.elements[at]) }
    }

    /// Where the key is, or the empty slot where it belongs.
    private func slot(of key: KeyHash) -> Int {
        var at = Int(truncatingIfNeeded: key.high) & mask
        while slots.elements[at] != .none, slots.elements[at] != key { at = (at + 1) & mask }
        return at
    }
}
