import Archives

/// The shape of a value without its content: enough to see what it is, not whose.
public enum MaskedValue {
    /// Characters that are shown.
    public static let limit = 60

    /// `x` for each letter, `X` for a capital, `9` for a digit; ASCII punctuation and spaces stay, all else is `·`.
    public static func mask(_ text: String) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            count += 1
            guard count <= limit else { return shown + "…" }
            if scalar.properties.numericType != nil {
                shown += "9"
            } else if scalar.properties.isUppercase {
                shown += "X"
            } else if scalar.properties.isAlphabetic {
                shown += "x"
            } else if scalar.isASCII, scalar.value >= 0x20, scalar.value < 0x7F {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += "·"
            }
        }
        return shown
    }

    /// The value as it is, made safe for a terminal.
    static func clear(_ text: String) -> String { PrintableText.escaping(text.unicodeScalars) }
}
