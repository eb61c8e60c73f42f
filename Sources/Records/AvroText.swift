/// Avro's own logical types as text.
extension ValueText {
    /// Bytes of the longest decimal that is written in digits; BigQuery's largest have 32.
    private static let longestDecimal = 64

    /// A number in two's complement, most significant byte first, with `scale` digits behind the point. Longer ones than
    /// `longestDecimal`, and those without a byte or with more digits behind the point than it could need, in hexadecimal.
    func decimal(_ bytes: UnsafeRawBufferPointer, scale: Int) {
        guard let first = bytes.first, bytes.count <= Self.longestDecimal, scale <= 4 * Self.longestDecimal else {
            return hexadecimal(bytes)
        }
        let isNegative = first >= 0x80
        var digits = isNegative ? Self.digits(Self.negated(bytes)) : Self.digits(Array(bytes))
        if digits.count <= scale {
            digits.insert(contentsOf: repeatElement(0x30, count: scale + 1 - digits.count), at: 0)
        }
        if scale > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - scale) }
        if isNegative { batch.append(UInt8(ascii: "-")) }
        digits.withUnsafeBytes { batch.append($0) }
    }

    private static func negated(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var result = bytes.map { ~$0 }
        for at in result.indices.reversed() {
            result[at] &+= 1
            if result[at] != 0 { break }
        }
        return result
    }

    /// Decimal digits of a number, most significant byte first.
    private static func digits(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.count <= 8 {
            return Array(String(bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }).utf8)
        }
        // Nine digits a limb, the least significant first.
        var limbs: [UInt64] = [0]
        for byte in bytes {
            var carry = UInt64(byte)
            for at in limbs.indices {
                carry += limbs[at] << 8
                limbs[at] = carry % 1_000_000_000
                carry /= 1_000_000_000
            }
            if carry > 0 { limbs.append(carry) }
        }
        var digits = Array(String(limbs[limbs.count - 1]).utf8)
        for limb in limbs.dropLast().reversed() {
            let text = String(limb)
            digits += [UInt8](repeating: 0x30, count: 9 - text.utf8.count) + Array(text.utf8)
        }
        return digits
    }

    /// Months, days and milliseconds of four bytes each, as ISO 8601: `P1M2DT3.004S`.
    func duration(_ bytes: UnsafeRawBufferPointer) {
        func part(_ at: Int) -> UInt64 {
            UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * at, as: UInt32.self)))
        }
        text("P")
        digits(part(0), width: 1)
        text("M")
        digits(part(1), width: 1)
        text("DT")
        digits(part(2) / 1_000, width: 1)
        text(".")
        digits(part(2) % 1_000, width: 3)
        text("S")
    }
}
