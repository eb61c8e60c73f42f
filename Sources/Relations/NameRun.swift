/// Names of records that follow one another: what all begin with stands there once, and their length once where it is the same.
///
///     prefix's length (2), length of each rest or `varied` (2), prefix, [lengths of the rests plus 1, 0 for no name (2 each)],
///     rests
enum NameRun {
    private static let varied = UInt16.max
    /// Bytes of a prefix that are looked for: ids begin alike, and sentences need no help.
    private static let prefixLimit = 64
    private static let headBytes = 4

    /// The run's bytes; empty where there is no name. Names have at most 65,533 bytes.
    ///
    /// - Parameter places: where each name stands in `text`; empty for none.
    static func bytes(of places: [Range<Int>], in text: UnsafeRawBufferPointer) -> [UInt8] {
        guard let base = text.baseAddress, let first = places.first(where: { !$0.isEmpty }) else { return [] }
        var prefix = min(first.count, prefixLimit)
        var total = 0
        var isEven = true
        for place in places {
            total += place.count
            isEven = isEven && place.count == first.count
            if place.isEmpty { continue }
            prefix = common(base + place.lowerBound, base + first.lowerBound, min(prefix, place.count))
        }
        let named = isEven ? places.count : places.count { !$0.isEmpty }
        let size = headBytes + prefix + (isEven ? 0 : 2 * places.count) + total - prefix * named
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            guard let target = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
            target.storeBytes(of: UInt16(prefix), as: UInt16.self)
            target.storeBytes(of: isEven ? UInt16(first.count - prefix) : varied, toByteOffset: 2, as: UInt16.self)
            (target + headBytes).copyMemory(from: base + first.lowerBound, byteCount: prefix)
            var at = headBytes + prefix
            if !isEven {
                for (row, place) in places.enumerated() {
                    let length = place.isEmpty ? 0 : UInt16(place.count - prefix + 1)
                    (target + at + 2 * row).storeBytes(of: length, as: UInt16.self)
                }
                at += 2 * places.count
            }
            for place in places where !place.isEmpty {
                let rest = place.count - prefix
                (target + at).copyMemory(from: base + place.lowerBound + prefix, byteCount: rest)
                at += rest
            }
            filled = at
        }
    }

    /// Gives the names of a run of `count` records, of those that are wanted.
    static func read(
        _ run: UnsafeRawBufferPointer, count: Int, where isWanted: (_ row: Int) -> Bool,
        body: (_ row: Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let prefix = Int(run.loadUnaligned(as: UInt16.self))
        let even = run.loadUnaligned(fromByteOffset: 2, as: UInt16.self)
        var name = [UInt8](run[headBytes..<(headBytes + prefix)])
        let lengths = headBytes + prefix
        var at = lengths + (even == varied ? 2 * count : 0)
        for row in 0..<count {
            let length =
                even == varied
                ? Int(run.loadUnaligned(fromByteOffset: lengths + 2 * row, as: UInt16.self)) - 1 : Int(even)
            guard length >= 0 else { continue }
            if isWanted(row) {
                name.removeSubrange(prefix...)
                name += run[at..<(at + length)]
                try name.withUnsafeBytes { try body(row, $0) }
            }
            at += length
        }
    }

    /// Whether the bytes are a run of `count` records that `read` can go through; whoever wrote them.
    static func isWhole(_ run: UnsafeRawBufferPointer, count: Int) -> Bool {
        guard run.count >= headBytes else { return false }
        let prefix = Int(run.loadUnaligned(as: UInt16.self))
        let even = run.loadUnaligned(fromByteOffset: 2, as: UInt16.self)
        let lengths = headBytes + prefix
        guard even == varied else { return run.count == lengths + count * Int(even) }
        guard run.count >= lengths + 2 * count else { return false }
        var size = lengths + 2 * count
        for row in 0..<count {
            size += max(0, Int(run.loadUnaligned(fromByteOffset: lengths + 2 * row, as: UInt16.self)) - 1)
        }
        return run.count == size
    }

    /// How many of the first `most` bytes are the same.
    @inline(__always)
    private static func common(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ most: Int) -> Int {
        var at = 0
        while at + 8 <= most {
            let difference =
                a.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
                ^ b.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
            if difference != 0 { return at + difference.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < most, a.load(fromByteOffset: at, as: UInt8.self) == b.load(fromByteOffset: at, as: UInt8.self) {
            at += 1
        }
        return at
    }
}
