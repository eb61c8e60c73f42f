import Synchronization

/// Large pieces of memory that are used again: batches come and go by the thousand, each thread frees what another has
/// allocated, and a general allocator keeps more and more of it aside.
public final class MemoryPool: Sendable {
    public static let shared = MemoryPool()

    private struct Piece: @unchecked Sendable {
        let memory: UnsafeMutableRawBufferPointer
    }

    /// Free pieces by size class: 64 KiB × 2ⁿ.
    private let free = Mutex<[[Piece]]>(Array(repeating: [], count: classes))

    private static let smallest = 64 << 10
    private static let classes = 5
    /// Free pieces that are kept of each class: about as many as batches are under way at once.
    private static let kept = 32

    private init() {}

    /// Memory of at least `count` bytes, aligned to 64; its content is undefined.
    public func take(_ count: Int) -> UnsafeMutableRawBufferPointer {
        guard let index = Self.sizeClass(count) else { return .allocate(byteCount: count, alignment: 64) }
        if let piece = free.withLock({ $0[index].popLast() }) { return piece.memory }
        return .allocate(byteCount: Self.smallest << index, alignment: 64)
    }

    /// Gives memory back that `take` gave.
    public func give(_ memory: UnsafeMutableRawBufferPointer) {
        let piece = Piece(memory: memory)
        if let index = Self.sizeClass(memory.count), memory.count == Self.smallest << index {
            let isKept = free.withLock { free in
                guard free[index].count < Self.kept else { return false }
                free[index].append(piece)
                return true
            }
            if isKept { return }
        }
        memory.deallocate()
    }

    private static func sizeClass(_ count: Int) -> Int? {
        (0..<classes).first { count <= smallest << $0 }
    }
}
