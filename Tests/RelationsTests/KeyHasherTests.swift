import Relations
import Testing

struct KeyHasherTests {
    private func hash(_ hasher: KeyHasher, space: KeySpace = 0, _ values: [String]) -> KeyHash {
        let bytes = Array(values.joined().utf8)
        return bytes.withUnsafeBytes { all in
            var start = 0
            let parts = values.map { value in
                defer { start += value.utf8.count }
                return UnsafeRawBufferPointer(rebasing: all[start..<(start + value.utf8.count)])
            }
            return hasher.hash(space: space, parts)
        }
    }

    @Test("where columns of a key end counts, as do their number, the space, and the seed")
    func delimited() {
        let hasher = KeyHasher(seed: (1, 2))
        let all = [
            hash(hasher, ["ab", "c"]), hash(hasher, ["a", "bc"]), hash(hasher, ["abc"]), hash(hasher, ["abc", ""]),
            hash(hasher, ["", "abc"]), hash(hasher, []), hash(hasher, [""]), hash(hasher, ["\0"]),
            hash(hasher, ["\0\0"]), hash(hasher, space: 1, ["abc"]), hash(KeyHasher(seed: (1, 3)), ["abc"]),
            hash(KeyHasher(seed: (2, 2)), ["abc"]), hash(KeyHasher(), ["abc"]), .none,
        ]
        #expect(Set(all).count == all.count)
        #expect(hash(hasher, ["abc"]) == hash(KeyHasher(seed: (1, 2)), ["abc"]))
    }

    @Test("one value hashes as an array of it, at every length")
    func single() {
        let hasher = KeyHasher()
        var seen: Set<KeyHash> = []
        for length in 0..<100 {
            let bytes = [UInt8](repeating: 7, count: length)
            let (one, many) = bytes.withUnsafeBytes { (hasher.hash(space: 3, $0), hasher.hash(space: 3, [$0])) }
            #expect(one == many)
            seen.insert(one)
        }
        #expect(seen.count == 100)
    }

    @Test("what lies around a key does not count, and each of its bytes does")
    func bounds() {
        let hasher = KeyHasher(seed: (5, 6))
        for length in 0..<40 {
            let key = (0..<length).map { UInt8(33 + $0) }
            let alone = key.withUnsafeBytes { hasher.hash(space: 1, $0) }
            for (before, around) in [(0, UInt8(0)), (3, 0xFF), (9, 0x41)] {
                let text = [UInt8](repeating: around, count: before) + key + [UInt8](repeating: around, count: 16)
                let within = text.withUnsafeBytes {
                    hasher.hash(space: 1, UnsafeRawBufferPointer(rebasing: $0[before..<(before + length)]))
                }
                #expect(within == alone, "\(length) bytes behind \(before)")
            }
            for at in key.indices {
                var other = key
                other[at] ^= 0x20
                #expect(other.withUnsafeBytes { hasher.hash(space: 1, $0) } != alone, "byte \(at) of \(length)")
            }
        }
    }

    @Test("each bit of the key changes about half of the hash, and both halves are spread")
    func avalanche() {
        let hasher = KeyHasher(seed: (3, 4))
        var flips = 0
        let base: UInt64 = 123_456_789
        let first = withUnsafeBytes(of: base) { hasher.hash(space: 0, $0) }
        for bit in 0..<64 {
            let other = withUnsafeBytes(of: base ^ 1 << UInt64(bit)) { hasher.hash(space: 0, $0) }
            flips += (first.high ^ other.high).nonzeroBitCount + (first.low ^ other.low).nonzeroBitCount
        }
        #expect((56...72).contains(flips / 64))
        var highs = Set<UInt64>()
        var lows = Set<UInt64>()
        for index in 0..<100_000 {
            let hash = withUnsafeBytes(of: index) { hasher.hash(space: 0, $0) }
            highs.insert(hash.high >> 24)
            lows.insert(hash.low >> 24)
        }
        #expect(highs.count > 99_980 && lows.count > 99_980)
    }
}
