import Synchronization

/// The bytes that may be kept of a backup's archives, those that are known taken off: what has no room any more is not kept. So
/// a backup that is larger than its cache does not displace what the next check of it would want.
final class CacheRoom: Sendable {
    private let left: Mutex<Int>

    init(_ bytes: Int) { left = Mutex(bytes) }

    /// Takes bytes; `false` where there are not so many.
    func take(_ bytes: Int) -> Bool {
        left.withLock { left in
            guard bytes <= left else { return false }
            left -= bytes
            return true
        }
    }

    /// Bytes of an entry that is there already, whether there is room for it or not.
    func occupy(_ bytes: Int) { left.withLock { $0 -= bytes } }

    func giveBack(_ bytes: Int) { left.withLock { $0 += bytes } }
}
