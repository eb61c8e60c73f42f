/// Positions of fields in a batch's text: a growing run of numbers in memory of its own, written without a check for each
/// where room was made for many.
final class FieldBounds: @unchecked Sendable {
    @exclusivity(unchecked) private var memory: UnsafeMutableRawBufferPointer
    @exclusivity(unchecked) private(set) var base: UnsafeMutablePointer<UInt32>
    @exclusivity(unchecked) private(set) var capacity: Int
    /// Numbers in use; at most `capacity`.
    @exclusivity(unchecked) var count = 0

    init(capacity: Int) {
        memory = MemoryPool.shared.take(max(16, capacity) * MemoryLayout<UInt32>.stride)
        let numbers = memory.bindMemory(to: UInt32.self)
        self.capacity = numbers.count
        // Memory of more than no bytes has an address.
        base = numbers.baseAddress.unsafelyUnwrapped
    }

    deinit { MemoryPool.shared.give(memory) }

    /// Makes room for `more` numbers beyond those in use.
    @inline(__always)
    func reserve(_ more: Int) {
        if capacity - count < more { grow(to: max(count + more, capacity * 2)) }
    }

    @inline(__always)
    func append(_ value: Int) {
        reserve(1)
        base[count] = UInt32(truncatingIfNeeded: value)
        count += 1
    }

    func append(repeating value: Int, count more: Int) {
        reserve(more)
        (base + count).initialize(repeating: UInt32(truncatingIfNeeded: value), count: more)
        count += more
    }

    private func grow(to larger: Int) {
        let next = MemoryPool.shared.take(larger * MemoryLayout<UInt32>.stride)
        let numbers = next.bindMemory(to: UInt32.self)
        let nextBase = numbers.baseAddress.unsafelyUnwrapped
        nextBase.initialize(from: base, count: count)
        MemoryPool.shared.give(memory)
        memory = next
        base = nextBase
        capacity = numbers.count
    }
}
