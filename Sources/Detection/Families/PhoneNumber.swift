/// The digits of a phone field, packed four bits each, with the places where the writer put something between them.
struct PhoneNumber {
    /// The digits, the last one in the lowest four bits; only right when `count` is at most 16.
    private(set) var digits: UInt64 = 0
    private(set) var count = 0
    /// Bit *k* is set when something stands after the first *k* digits.
    private(set) var breaks: UInt64 = 0
    /// Whether a plus sign stands before the first digit.
    private(set) var hasPlus = false

    /// The most bytes of a field that is read as a phone number; ITU E.164 has 15 digits.
    static let lengthLimit = 40

    /// Reads the number up to an extension (the first letter after at least seven digits).
    @inline(__always)
    init(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        if end &- start == 14, text[start] == UInt8(ascii: "("), readNorthAmerican(text, start) { return }
        for at in start..<end {
            let byte = text[at]
            let digit = byte &- 0x30
            if digit < 10 {
                digits = digits &<< 4 | UInt64(digit)
                count &+= 1
            } else {
                if count >= 7, PhoneNumber.endsNumber(byte) { break }
                breaks |= 1 &<< UInt64(truncatingIfNeeded: count)
                if byte == UInt8(ascii: "+"), count == 0 { hasPlus = true }
            }
        }
    }

    /// Reads `(212) 826-4471`, as most numbers of a Salesforce export are written, without a look at each byte's kind; false,
    /// with nothing read, for anything else of fourteen bytes that begins with a bracket.
    @inline(__always)
    private mutating func readNorthAmerican(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        guard text[start &+ 4] == UInt8(ascii: ")"), text[start &+ 5] == 0x20, text[start &+ 9] == UInt8(ascii: "-")
        else { return false }
        var digits: UInt64 = 0
        var worst: UInt8 = 0
        @inline(__always)
        func take(_ place: Int) {
            let value = text[start &+ place] &- 0x30
            digits = digits &<< 4 | UInt64(value)
            worst = max(worst, value)
        }
        take(1)
        take(2)
        take(3)
        take(6)
        take(7)
        take(8)
        take(10)
        take(11)
        take(12)
        take(13)
        guard worst < 10 else { return false }
        self.digits = digits
        count = 10
        breaks = 1 | 1 << 3 | 1 << 6
        return true
    }

    /// Whether what follows a number belongs to it no more: `x123`, `ext. 4`, `; +1 …`.
    @inline(__always)
    static func endsNumber(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte == UInt8(ascii: ";") }

    /// Digits `first ..< first + length`, packed.
    @inline(__always)
    func part(_ first: Int, _ length: Int) -> UInt64 {
        let shift = UInt64(truncatingIfNeeded: (count &- first &- length) &* 4)
        return (digits &>> shift) & ((1 &<< UInt64(truncatingIfNeeded: length &* 4)) &- 1)
    }

    /// The ten digits of a number as North America writes it, with or without the 1; `nil` for any other.
    var northAmerican: UInt64? {
        if count == 10, !hasPlus { return part(0, 10) }
        return count == 11 && part(0, 1) == 1 ? part(1, 10) : nil
    }

    /// Whether the writer set the digits apart exactly at some of these places and at the first of them.
    func isGrouped(at places: Int...) -> Bool {
        guard let first = places.first else { return false }
        var allowed: UInt64 = 1 | 1 << UInt64(min(63, count))
        for place in places { allowed |= 1 << UInt64(place) }
        return breaks & (1 << UInt64(first)) != 0 && breaks & ~allowed == 0
    }

    /// The number without its country code: with `+44`, `0044` or `44…` (where `bare`), and a `(0)` after it.
    /// `nil` where it does not begin so, or what is left has not `length` digits.
    func afterCountryCode(_ code: UInt64, _ codeLength: Int, length: Int) -> Int? {
        var first = 0
        if !hasPlus {
            guard count > 4, part(0, 2) == 0, part(2, 1) != 0 else { return nil }
            first = 2
        }
        guard count > first + codeLength, part(first, codeLength) == code else { return nil }
        first += codeLength
        if count - first == length + 1, part(first, 1) == 0 { first += 1 }
        return count - first == length ? first : nil
    }
}
