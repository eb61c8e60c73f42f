/// What a value looks like.
enum ValueShape: Int, CaseIterable {
    case integer, decimal, date, letters, identifier, address, text, foreign
}

/// Looks at the bytes of a value: a hash that is the same in every run, and their shape.
enum ValueLook {
    /// Bytes that are looked at: what differs behind them and has the same length is taken for the same.
    private static let limit = 128

    private static let digit: UInt8 = 1
    private static let letter: UInt8 = 2
    private static let mark: UInt8 = 4
    private static let at: UInt8 = 8
    private static let foreign: UInt8 = 16
    private static let other: UInt8 = 32

    /// The class of each byte.
    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","): mark
        case UInt8(ascii: "@"): at
        case 0x80...: foreign
        default: other
        }
    }

    /// The table for `look`, for the time of the call.
    static func withClasses(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        classes.withUnsafeBufferPointer(body)
    }

    /// - Parameter value: not empty.
    @inline(__always)
    static func look(at value: UnsafeRawBufferPointer, _ classes: UnsafeBufferPointer<UInt8>) -> (UInt64, ValueShape) {
        let count = min(value.count, limit)
        var found: UInt8 = 0
        for at in 0..<count { found |= classes[Int(value[at])] }
        return (hash(value, count), shape(found, value))
    }

    @inline(__always)
    private static func shape(_ found: UInt8, _ value: UnsafeRawBufferPointer) -> ValueShape {
        if found & foreign != 0 { return .foreign }
        if found == digit { return .integer }
        if found == letter { return .letters }
        if found & digit != 0, found & ~(digit | mark) == 0 { return .decimal }
        if found & at != 0, value.prefix(limit).count(where: { $0 == UInt8(ascii: "@") }) == 1 { return .address }
        return found & ~(digit | letter | mark) == 0 ? .identifier : .text
    }

    /// Eight bytes at a time, each multiplied in, and the bits mixed at the end (after MurmurHash, Austin Appleby).
    @inline(__always)
    private static func hash(_ value: UnsafeRawBufferPointer, _ count: Int) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: value.count) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at &+ 8 <= count {
            hash = mixed(hash, UInt64(littleEndian: value.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
            at &+= 8
        }
        if at < count {
            var word: UInt64 = 0
            while at < count {
                word = word &<< 8 | UInt64(value[at])
                at &+= 1
            }
            hash = mixed(hash, word)
        }
        hash ^= hash &>> 33
        hash = hash &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash &>> 33
        hash = hash &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash &>> 33
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        var next = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        next ^= next &>> 32
        return next
    }
}
