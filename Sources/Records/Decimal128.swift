/// IEEE 754-2008 decimal128 in the binary encoding that BSON uses, as text by the rules of the BSON decimal128
/// specification (which are those of the General Decimal Arithmetic's to-scientific-string).
enum Decimal128 {
    static func text(low: UInt64, high: UInt64) -> String {
        let sign = high >> 63 == 1 ? "-" : ""
        switch high >> 58 & 0x1F {
        case 0x1F: return "NaN"
        case 0x1E: return sign + "Infinity"
        default: break
        }
        // With both bits of the combination set, the coefficient would be beyond 34 digits, which stands for 0.
        let isLarge = high >> 61 & 3 == 3
        let exponent = Int(high >> (isLarge ? 47 : 49) & 0x3FFF) - 6_176
        let coefficient = isLarge ? 0 : UInt128(high & 0x1_FFFF_FFFF_FFFF) << 64 | UInt128(low)
        let digits = coefficient > largest ? "0" : String(coefficient)
        return sign + written(digits, exponent)
    }

    /// 34 nines.
    private static let largest: UInt128 = 9_999_999_999_999_999_999_999_999_999_999_999

    private static func written(_ digits: String, _ exponent: Int) -> String {
        let adjusted = exponent + digits.utf8.count - 1
        if exponent == 0 { return digits }
        if exponent < 0, adjusted >= -6 {
            let point = digits.utf8.count + exponent
            if point > 0 { return digits.prefix(point) + "." + digits.dropFirst(point) }
            return "0." + String(repeating: "0", count: -point) + digits
        }
        let mantissa = digits.utf8.count == 1 ? digits : digits.prefix(1) + "." + digits.dropFirst()
        return mantissa + "E" + (adjusted < 0 ? "" : "+") + String(adjusted)
    }
}
