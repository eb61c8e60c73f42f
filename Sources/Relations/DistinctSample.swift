/// A sample of a column's distinct values, as hashes, that can be compared with that of another column.
///
/// All values are kept until there are too many; then only those whose hash begins with a zero bit, then two, and so on. A
/// value that is kept by one column's sample is kept by each other that has it, down to the same level: the share of one
/// column's values that another has can be read off the samples.
///
/// Source: "bottom-k" or coordinated sampling; E. Cohen and H. Kaplan, "Summarizing data using bottom-k sketches", 2007; with
/// levels as in P. Flajolet, "On adaptive sampling", 1990.
struct DistinctSample: Sendable {
    /// Values that are kept at most.
    let capacity: Int
    /// Zero bits that begin each hash that is kept.
    private(set) var level = 0
    private(set) var count = 0
    /// Whether a value came again while it was kept.
    private(set) var hasRepeats = false
    /// An open hash table, its size a power of two; zero where nothing is.
    private var slots: [UInt64] = Array(repeating: 0, count: 64)

    init(capacity: Int) { self.capacity = capacity }

    /// Distinct values of the column: exact at level 0, else an estimate.
    var distinctValues: Int { count << level }

    @inline(__always)
    mutating func add(_ hash: UInt64) {
        guard isKept(hash, at: level) else { return }
        insert(hash == 0 ? 1 : hash)
    }

    /// How many values of this sample, at the level of both, there are, and how many of them the other one has.
    ///
    /// - Parameter limit: values that are compared at most; they are as good as chosen by chance.
    func overlap(with other: DistinctSample, limit: Int = .max) -> (values: Int, found: Int) {
        let common = max(level, other.level)
        return slots.withUnsafeBufferPointer { slots in
            other.slots.withUnsafeBufferPointer { others in
                var (values, found) = (0, 0)
                for hash in slots where hash != 0 && isKept(hash, at: common) {
                    guard values < limit else { break }
                    values += 1
                    if Self.holds(others, hash) { found += 1 }
                }
                return (values, found)
            }
        }
    }

    @inline(__always)
    private static func holds(_ slots: UnsafeBufferPointer<UInt64>, _ hash: UInt64) -> Bool {
        let mask = slots.count &- 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0 {
            if slots[at] == hash { return true }
            at = (at &+ 1) & mask
        }
        return false
    }

    @inline(__always)
    private func isKept(_ hash: UInt64, at level: Int) -> Bool { hash.leadingZeroBitCount >= level }

    private mutating func insert(_ hash: UInt64) {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0 {
            if slots[at] == hash {
                hasRepeats = true
                return
            }
            at = (at + 1) & mask
        }
        slots[at] = hash
        count += 1
        if count > capacity {
            repeat { raise() } while count > capacity
        } else if 2 * count > slots.count {
            rebuild(size: 2 * slots.count)
        }
    }

    private mutating func raise() {
        level += 1
        rebuild(size: slots.count)
    }

    private mutating func rebuild(size: Int) {
        let old = slots
        slots = Array(repeating: 0, count: size)
        count = 0
        let mask = size - 1
        for hash in old where hash != 0 && isKept(hash, at: level) {
            var at = Int(truncatingIfNeeded: hash) & mask
            while slots[at] != 0 { at = (at + 1) & mask }
            slots[at] = hash
            count += 1
        }
    }
}

/// A hash of a value's bytes that is the same in every run. It is no defence: who writes the values can make them collide,
/// and all that comes of it is a wrong proposal.
enum ValueHash {
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count) &* 0xBF58_476D_1CE4_E5B9
        var at = 0
        while at &+ 8 <= bytes.count {
            state = mix(state ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
            at &+= 8
        }
        var tail: UInt64 = 0
        while at < bytes.count {
            tail = tail &<< 8 | UInt64(bytes[at])
            at &+= 1
        }
        return mix(state ^ tail)
    }

    /// The finaliser of SplitMix64, by S. Vigna.
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value &>> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value &>> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value &>> 31
    }
}
