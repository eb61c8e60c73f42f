import Glibc

/// Memory of fixed size for records without references; large ones go back to the system as soon as they are freed.
final class Slab<Element: BitwiseCopyable>: @unchecked Sendable {
    let elements: UnsafeMutableBufferPointer<Element>
    /// Bytes mapped, or 0 where they come from the heap.
    private let mapped: Int

    private static var mappingBytes: Int { 64 << 10 }
    /// Nearly two huge pages of x86, so that one fits wherever the memory begins.
    private static var hugeBytes: Int { 3 << 20 }

    /// - Parameter zeroed: whether all bytes are zero at first; otherwise they are undefined.
    init(count: Int, zeroed: Bool = false) {
        let bytes = max(1, count) * MemoryLayout<Element>.stride
        if bytes >= Self.mappingBytes {
            let flags = MAP_PRIVATE | MAP_ANONYMOUS
            if let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED {
                mapped = bytes
                // A fault for every 4 KiB costs more than what is written there, above all in virtual machines.
                if bytes >= Self.hugeBytes { madvise(memory, bytes, MADV_HUGEPAGE) }
                elements = UnsafeMutableBufferPointer(
                    start: memory.bindMemory(to: Element.self, capacity: count), count: count)
                return
            }
        }
        mapped = 0
        let raw = UnsafeMutableRawPointer.allocate(
            byteCount: bytes, alignment: max(16, MemoryLayout<Element>.alignment))
        if zeroed { raw.initializeMemory(as: UInt8.self, repeating: 0, count: bytes) }
        elements = UnsafeMutableBufferPointer(start: raw.bindMemory(to: Element.self, capacity: count), count: count)
    }

    /// The bytes of the first `count` elements.
    func bytes(_ count: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: elements[..<count]))
    }

    func mutableBytes(_ count: Int) -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: elements[..<count]))
    }

    deinit {
        guard let start = elements.baseAddress else { return }
        if mapped > 0 {
            munmap(start, mapped)
        } else {
            UnsafeMutableRawPointer(start).deallocate()
        }
    }
}
