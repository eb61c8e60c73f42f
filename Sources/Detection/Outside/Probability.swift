import Glibc

/// A number in 0...1 that another program wrote.
struct Probability {
    let value: Double

    /// Reads `0.93`, `.93`, `0,93`, `1`, `9.3e-1`; `nil` for everything else and for numbers outside 0...1.
    init?(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        guard start < end, end - start <= 40 else { return nil }
        var (value, scale, digits): (Double, Double, Int) = (0, 1, 0)
        var isFraction = false
        for at in start..<end {
            let byte = text[at]
            if Byte.isDigit(byte) {
                // Digits beyond the seventeenth make no difference to a double.
                if digits < 17 || !isFraction {
                    value = value * 10 + Double(byte - 0x30)
                    if isFraction { scale *= 10 }
                }
                digits += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), !isFraction {
                isFraction = true
            } else {
                self.init(exponential: UnsafeRawBufferPointer(rebasing: text[start..<end]))
                return
            }
        }
        self.init(digits > 0 ? value / scale : .nan)
    }

    private init?(exponential text: UnsafeRawBufferPointer) {
        guard text.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), Byte.isDigit(text[0]) || text[0] == 0x2E,
            let value = Double(String(decoding: text, as: UTF8.self))
        else { return nil }
        self.init(value)
    }

    private init?(_ value: Double) {
        guard value >= 0, value <= 1 else { return nil }
        self.value = value
    }

    /// log10 of the odds, at most `limit` bans either way.
    func weight(limit: Float) -> Float {
        Float(max(-Double(limit), min(Double(limit), log10(value / (1 - value)))))
    }
}
