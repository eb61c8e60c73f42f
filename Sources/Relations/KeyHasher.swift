/// Hashes keys to 128 bits, seeded anew for every run, so that no input can be made to collide.
///
/// Two lanes of folded 64×64→128 bit multiplications, each with secrets of its own. A value is preceded by its length, and
/// the number of values and the space take part, so that `("ab", "c")`, `("a", "bc")` and `("abc")` all differ. Fast, and safe
/// against who does not know the seed; it is no cryptographic digest and is never shown.
///
///     let hasher = KeyHasher()
///     let key = idText.withUnsafeBytes { hasher.hash(space: table, $0) }
public struct KeyHasher: Sendable {
    private let secretA: (UInt64, UInt64, UInt64)
    private let secretB: (UInt64, UInt64, UInt64)

    /// Hashes that are the same wherever the seed is the same.
    public init(seed: (UInt64, UInt64)) {
        var state = seed.0
        secretA = (Self.draw(&state, seed.1), Self.draw(&state, seed.1), Self.draw(&state, seed.1))
        secretB = (Self.draw(&state, seed.1), Self.draw(&state, seed.1), Self.draw(&state, seed.1))
    }

    /// A hasher for one run.
    public init() {
        var random = SystemRandomNumberGenerator()
        self.init(seed: (random.next(), random.next()))
    }

    /// The hash of a key of several columns; never `.none`.
    ///
    /// - Parameters:
    ///   - space: where the key holds: equal keys of two spaces differ.
    ///   - values: the columns' values, in the key's order.
    public func hash(space: KeySpace, _ values: [UnsafeRawBufferPointer]) -> KeyHash {
        var lanes = start(space: space, count: values.count)
        for value in values { absorb(value, into: &lanes) }
        return finish(lanes)
    }

    /// The hash of a key of one column: the same as of an array of it.
    @inline(__always)
    public func hash(space: KeySpace, _ value: UnsafeRawBufferPointer) -> KeyHash {
        var lanes = start(space: space, count: 1)
        absorb(value, into: &lanes)
        return finish(lanes)
    }

    private typealias Lanes = (a: UInt64, b: UInt64)

    @inline(__always)
    private func start(space: KeySpace, count: Int) -> Lanes {
        let (space, count) = (space.rawValue, UInt64(truncatingIfNeeded: count))
        return (
            Self.fold(space ^ secretA.0, count ^ secretA.1), Self.fold(space ^ secretB.0, count ^ secretB.1)
        )
    }

    @inline(__always)
    private func absorb(_ value: UnsafeRawBufferPointer, into lanes: inout Lanes) {
        absorb(UInt64(value.count), 0, into: &lanes)
        var at = 0
        while value.count - at >= 16 {
            let first = UInt64(littleEndian: value.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let second = UInt64(littleEndian: value.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
            absorb(first, second, into: &lanes)
            at += 16
        }
        guard at < value.count else { return }
        absorb(Self.tail(value, from: at), Self.tail(value, from: at + 8), into: &lanes)
    }

    @inline(__always)
    private func absorb(_ first: UInt64, _ second: UInt64, into lanes: inout Lanes) {
        lanes.a = Self.fold(first ^ secretA.1, second ^ lanes.a ^ secretA.2)
        lanes.b = Self.fold(first ^ secretB.1, second ^ lanes.b ^ secretB.2)
    }

    @inline(__always)
    private func finish(_ lanes: Lanes) -> KeyHash {
        let high = Self.fold(lanes.a ^ secretA.2, lanes.b ^ secretB.0)
        let low = Self.fold(lanes.b ^ secretB.2, lanes.a ^ secretA.0)
        return high | low == 0 ? KeyHash(high: 0, low: 1) : KeyHash(high: high, low: low)
    }

    /// Up to eight bytes from `start` on, the rest zero.
    @inline(__always)
    private static func tail(_ value: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let left = value.count - start
        guard left > 0 else { return 0 }
        if left >= 8 { return UInt64(littleEndian: value.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
        if value.count >= 8 {
            // The last eight, without those before.
            let last = value.loadUnaligned(fromByteOffset: value.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64(64 - 8 * left)
        }
        var word: UInt64 = 0
        for index in 0..<left { word |= UInt64(value[start + index]) << UInt64(8 * index) }
        return word
    }

    @inline(__always)
    static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low
    }

    /// The next secret of a seed (splitmix64); odd, so that it is never zero.
    private static func draw(_ state: inout UInt64, _ salt: UInt64) -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state ^ salt
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return (z ^ (z >> 31)) | 1
    }
}
