/// Positions of fields in a batch's text: a growing run of numbers in memory of its own, written without a check for each
/// where room was made for many.
final class FieldBounds: @unchecked Sendable {
    private(set) var base: UnsafeMutablePointer<UInt32>
    private(set) var capacity: Int
    /// Numbers in use; at most `capacity`.
    var count = 0

    init(capacity: Int) {
        self.capacity = max(16, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// Makes room for `more` numbers beyond those in use.
    @inline(__always)
    func reserve(_ more: Int) {
        if capacity - count < more { grow(to: max(count + more, capacity * 2)) }
    }

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
        let next = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
        next.initialize(from: base, count: count)
        base.deallocate()
        base = next
        capacity = larger
    }
}
