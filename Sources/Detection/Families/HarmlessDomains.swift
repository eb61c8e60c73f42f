import Synchronization

/// Domains that said nothing when they were last looked at: the addresses of a table share some hundreds or thousands.
///
/// It belongs to one detector, whose rules decide what says nothing, and to one thread until it is given back.
final class HarmlessDomains: @unchecked Sendable {
    /// By the low bits of their hashes; 0 where there is none.
    @exclusivity(unchecked) private var slots = [UInt64](repeating: 0, count: HarmlessDomains.count)

    /// 32 KiB: the domains of a company's customers, and no more than a processor keeps at hand.
    private static let count = 4096

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { slots[Self.slot(hash)] == hash && hash != 0 }

    @inline(__always)
    func insert(_ hash: UInt64) { slots[Self.slot(hash)] = hash }

    @inline(__always)
    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(count - 1)) }

    /// What a detector's threads remember: as many as look at batches at the same time. It changes no result.
    final class Shelf: Sendable {
        private let idle = Mutex<[HarmlessDomains]>([])

        func take() -> HarmlessDomains { idle.withLock { $0.popLast() } ?? HarmlessDomains() }

        func give(_ domains: HarmlessDomains) { idle.withLock { $0.append(domains) } }
    }
}
