import CStructure

/// Reading of single bytes and short runs in a batch's text.
extension UnsafeRawBufferPointer {
    /// `start ..< end` without the blanks at both ends.
    @inline(__always)
    func trimmed(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
        var (start, end) = (start, end)
        while start < end, self[start] <= 0x20 { start &+= 1 }
        while end > start, self[end &- 1] <= 0x20 { end &-= 1 }
        return (start, end)
    }

    /// The last position of a byte in `start ..< end`.
    @inline(__always)
    func last(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = baseAddress,
            let found = winnow_last_byte(base + start, byte, end &- start)
        else { return nil }
        return found - base
    }

    /// Whether `start ..< end` is `word`, which must be lower case; ASCII letter case is ignored.
    func spells(_ word: StaticString, _ start: Int, _ end: Int) -> Bool {
        guard end - start == word.utf8CodeUnitCount else { return false }
        let wanted = word.utf8Start
        for at in 0..<(end - start) where Byte.lower(self[start + at]) != wanted[at] { return false }
        return true
    }

    /// Whether the text at `start` begins with `word` (lower case) and has all of it before `end`.
    func begins(with word: StaticString, _ start: Int, _ end: Int) -> Bool {
        end - start >= word.utf8CodeUnitCount && spells(word, start, start + word.utf8CodeUnitCount)
    }
}

/// What an ASCII byte is.
enum Byte {
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    /// Whether a byte can be part of a word: letters, digits, the underscore and everything that is not ASCII.
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x5F || byte >= 0x80 }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The value of a hexadecimal digit, or `nil`.
    @inline(__always)
    static func hex(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }
}
