/// Why Avro data cannot be read on.
enum AvroFault: Error {
    case syntax
    case tooDeep

    var misfit: Misfit {
        switch self {
        case .syntax: .syntax
        case .tooDeep: .tooDeep
        }
    }
}

/// A place in Avro's binary encoding. Everything that is taken is checked to be there.
struct AvroCursor {
    /// Bytes of the longest varint, that of a long.
    static let longestVarint = 10

    let source: UnsafeRawBufferPointer
    private(set) var at: Int
    let end: Int

    /// - Parameter range: within the source.
    init(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) {
        self.source = source
        at = range.lowerBound
        end = range.upperBound
    }

    var left: Int { end - at }

    @inline(__always)
    mutating func byte() throws(AvroFault) -> UInt8 {
        guard at < end else { throw .syntax }
        defer { at &+= 1 }
        return source[at]
    }

    /// A zigzag varint.
    @inline(__always)
    mutating func long() throws(AvroFault) -> Int64 {
        guard at < end else { throw .syntax }
        let first = source[at]
        if first < 0x80 {
            at &+= 1
            return Self.unzigzag(UInt64(first))
        }
        return try longer()
    }

    private mutating func longer() throws(AvroFault) -> Int64 {
        var value: UInt64 = 0
        for place in 0..<min(Self.longestVarint, left) {
            let byte = source[at + place]
            // The tenth byte has one bit left to say.
            guard place < Self.longestVarint - 1 || byte <= 1 else { throw .syntax }
            value |= UInt64(byte & 0x7F) << UInt64(7 * place)
            if byte < 0x80 {
                at += place + 1
                return Self.unzigzag(value)
            }
        }
        throw .syntax
    }

    @inline(__always)
    private static func unzigzag(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// An int: a varint of 32 bits.
    @inline(__always)
    mutating func int() throws(AvroFault) -> Int64 {
        let value = try long()
        guard value == Int64(Int32(truncatingIfNeeded: value)) else { throw .syntax }
        return value
    }

    /// A position in a list of `count`: a union's branch, an enum's symbol.
    @inline(__always)
    mutating func index(of count: Int32) throws(AvroFault) -> Int {
        let value = try long()
        guard value >= 0, value < Int64(count) else { throw .syntax }
        return Int(truncatingIfNeeded: value)
    }

    @inline(__always)
    mutating func take(_ count: Int) throws(AvroFault) -> UnsafeRawBufferPointer {
        guard count <= left else { throw .syntax }
        defer { at &+= count }
        return UnsafeRawBufferPointer(rebasing: source[at..<(at &+ count)])
    }

    /// Bytes behind their length: bytes or a string.
    @inline(__always)
    mutating func bytes() throws(AvroFault) -> UnsafeRawBufferPointer {
        let count = try long()
        guard count >= 0, count <= Int64(left) else { throw .syntax }
        return try take(Int(truncatingIfNeeded: count))
    }

    @inline(__always)
    mutating func float() throws(AvroFault) -> Float {
        Float(bitPattern: UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self)))
    }

    @inline(__always)
    mutating func double() throws(AvroFault) -> Double {
        Double(bitPattern: UInt64(littleEndian: try take(8).loadUnaligned(as: UInt64.self)))
    }

    /// How many items the next block of an array or map has; 0 where it ends. A negative number stands before the block's
    /// size in bytes, which only those need who skip it; here it is not believed, nor is a record judged by what is behind it.
    mutating func items() throws(AvroFault) -> UInt64 {
        let count = try long()
        guard count < 0 else { return UInt64(count) }
        guard try long() >= 0 else { throw .syntax }
        return count.magnitude
    }
}
