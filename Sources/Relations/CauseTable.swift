/// Why a record goes, or, of a group of references, how far it is on the way to it; 24 bytes.
struct Cause: BitwiseCopyable {
    var ref: UInt64
    var parent: UInt64
    /// The level at which it was found; of a group, how many parents do not stay.
    var level: UInt32
    /// The relation (24 bits), and in the lowest byte the state, by one more, so that it is not all zero.
    private var tail: UInt32

    init(ref: UInt64, parent: UInt64, relation: UInt32, state: RecordState, level: UInt32) {
        self.ref = ref
        self.parent = parent
        self.level = level
        tail = relation << 8 | UInt32(state.rawValue + 1)
    }

    /// All bytes zero.
    var isEmpty: Bool { tail == 0 }

    var relation: UInt32 { tail >> 8 }

    var isDropped: Bool { tail & 0xFF == RecordState.dropped.rawValue + 1 }

    /// Takes another parent for the cause where it comes first: by relation, then by parent.
    mutating func consider(_ other: UInt64, relation otherRelation: UInt32) {
        guard (otherRelation, other) < (relation, parent) else { return }
        tail = otherRelation << 8 | tail & 0xFF
        parent = other
    }
}

/// Causes by record, by open addressing, in parts that grow one by one.
struct CauseTable {
    private var parts: [Part] = []
    private(set) var count = 0

    private static let partBits: UInt64 = 6

    func find(_ ref: UInt64) -> UnsafeMutablePointer<Cause>? {
        guard !parts.isEmpty else { return nil }
        let hash = Self.hash(ref)
        return parts[Int(hash >> (64 - Self.partBits))].find(ref, hash: hash << Self.partBits)
    }

    /// Adds the cause of a record that has none. Pointers found before no longer hold.
    mutating func insert(_ cause: Cause) {
        if parts.isEmpty { parts = (0..<(1 << Self.partBits)).map { _ in Part() } }
        let hash = Self.hash(cause.ref)
        parts[Int(hash >> (64 - Self.partBits))].insert(cause, hash: hash << Self.partBits)
        count += 1
    }

    /// Hands out all causes, in no order, and frees the memory on the way.
    mutating func drain(_ body: (Cause) -> Void) {
        for index in parts.indices {
            for cause in parts[index].elements where !cause.isEmpty { body(cause) }
            parts[index] = Part()
        }
        parts = []
        count = 0
    }

    @inline(__always)
    private static func hash(_ ref: UInt64) -> UInt64 {
        KeyHasher.fold(ref ^ 0x9e37_79b9_7f4a_7c15, 0xe703_7ed1_a0b4_28db) &* 0x9e37_79b9_7f4a_7c15
    }

    private struct Part {
        private var slots: Slab<Cause>?
        private var count = 0

        var elements: UnsafeMutableBufferPointer<Cause> {
            slots?.elements ?? UnsafeMutableBufferPointer(start: nil, count: 0)
        }

        func find(_ ref: UInt64, hash: UInt64) -> UnsafeMutablePointer<Cause>? {
            guard let start = slots?.elements.baseAddress else { return nil }
            let at = Self.slot(of: ref, hash: hash, in: elements)
            return elements[at].isEmpty ? nil : start + at
        }

        mutating func insert(_ cause: Cause, hash: UInt64) {
            if count * 8 >= elements.count * 7 { grow() }
            let slots = elements
            slots[Self.slot(of: cause.ref, hash: hash, in: slots)] = cause
            count += 1
        }

        /// Where the record is, or the empty slot where it belongs.
        private static func slot(of ref: UInt64, hash: UInt64, in slots: UnsafeMutableBufferPointer<Cause>) -> Int {
            var at = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(slots.count)).high)
            while !slots[at].isEmpty && slots[at].ref != ref {
                at += 1
                if at == slots.count { at = 0 }
            }
            return at
        }

        private mutating func grow() {
            let grown = Slab<Cause>(count: max(16, elements.count * 3 / 2), zeroed: true)
            for cause in elements where !cause.isEmpty {
                let hash = CauseTable.hash(cause.ref) << CauseTable.partBits
                grown.elements[Self.slot(of: cause.ref, hash: hash, in: grown.elements)] = cause
            }
            slots = grown
        }
    }
}
