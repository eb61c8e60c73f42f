/// Numbers and bytes that winnow stores for a later run, one behind the other; numbers little-endian.
public struct StoredWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Makes room for so many bytes more.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    public mutating func add(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func add(bytes added: some Sequence<UInt8>) { bytes.append(contentsOf: added) }

    /// Elements as they lie in memory.
    public mutating func add(elements: [some BitwiseCopyable]) {
        elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}

/// Reads what a `StoredWriter` wrote, whoever may have written it: nothing is read that is not there.
public struct StoredReader {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    public var isAtEnd: Bool { at == bytes.count }

    /// Bytes that are still to be read.
    public var left: Int { bytes.count - at }

    /// The next number; `nil` where there are fewer bytes than it has.
    public mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number? {
        take(1, of: MemoryLayout<Number>.size).map { Number(littleEndian: $0.loadUnaligned(as: Number.self)) }
    }

    /// The next bytes; `nil` where there are not so many.
    ///
    /// - Parameters:
    ///   - count: of elements.
    ///   - size: bytes of an element.
    public mutating func take(_ count: Int, of size: Int = 1) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= left / size else { return nil }
        defer { at += count * size }
        return UnsafeRawBufferPointer(rebasing: bytes[at..<(at + count * size)])
    }

    /// The next elements, which lie there as in memory; `nil` where there are not so many.
    public mutating func elements<Element: BitwiseCopyable>(_ count: Int, _: Element.Type) -> [Element]? {
        guard let part = take(count, of: MemoryLayout<Element>.stride) else { return nil }
        return [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
            filled = count
        }
    }

    /// A list with a number for each.
    ///
    /// - Parameters:
    ///   - count: what a number before the list says.
    ///   - least: bytes that an element takes at least: as many as are said have to fit, before there is memory for them.
    public mutating func list<Element>(
        _ count: Int, ofBytes least: Int, _ next: (inout Self) -> Element?
    ) -> [Element]? {
        guard count >= 0, count <= left / least else { return nil }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count {
            guard let element = next(&self) else { return nil }
            list.append(element)
        }
        return list
    }
}
