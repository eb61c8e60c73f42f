/// Domains that said nothing a moment ago: most addresses of a batch share some of them.
struct HarmlessDomains {
    private var slots = [UInt64](repeating: 0, count: 512)

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { slots[Int(truncatingIfNeeded: hash & 511)] == hash && hash != 0 }

    @inline(__always)
    mutating func insert(_ hash: UInt64) { slots[Int(truncatingIfNeeded: hash & 511)] = hash }
}
