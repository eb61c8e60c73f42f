import Archives

/// Reads integers and bytes off a file of the run's own that comes in pieces.
struct ByteScanner {
    private let more: () throws -> [UInt8]
    private var buffer: [UInt8] = []
    private var at = 0

    /// - Parameter more: gives the next bytes; none at the file's end.
    init(_ more: @escaping () throws -> [UInt8]) { self.more = more }

    /// Whether so many bytes are left; they are in the buffer then.
    mutating func has(_ count: Int) throws -> Bool {
        while buffer.count - at < count {
            let next = try more()
            guard !next.isEmpty else { return false }
            buffer.removeSubrange(..<at)
            at = 0
            buffer += next
        }
        return true
    }

    /// The next bytes as a little-endian integer; `has` has said that they are there.
    mutating func integer<T: FixedWidthInteger>(_: T.Type) -> T {
        var value: T = 0
        for index in (0..<MemoryLayout<T>.size).reversed() {
            value = value << 8 | T(truncatingIfNeeded: buffer[at + index])
        }
        at += MemoryLayout<T>.size
        return value
    }

    /// The next bytes; `has` has said that they are there.
    mutating func bytes(_ count: Int) -> ArraySlice<UInt8> {
        defer { at += count }
        return buffer[at..<(at + count)]
    }
}

extension [UInt8] {
    /// Adds an integer, little-endian.
    mutating func append<T: FixedWidthInteger>(integer value: T) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
