/// Text from a backup, made safe for terminals, logs and policies.
public enum PrintableText {
    /// The text with control, formatting and private characters as `\u{1B}`: none of it moves the cursor, changes the
    /// direction of writing or ends a line.
    public static func escaping(_ text: some Sequence<Unicode.Scalar>) -> String {
        var shown = ""
        for scalar in text {
            if isUnfit(scalar) {
                shown += "\\u{\(hexadecimal(scalar))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// `1,455,459`: digits in groups of three.
    public static func grouped(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = ""
        for (at, digit) in digits.enumerated() {
            if at > 0, (digits.count - at) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return (value < 0 ? "-" : "") + text
    }

    /// The text as one YAML scalar: plain where YAML takes it for nothing else, else in double quotes.
    public static func yaml(_ text: String) -> String {
        let isPlain =
            text.utf8.first.map { 0x61...0x7A ~= $0 | 0x20 } ?? false && text.utf8.allSatisfy(isPlainByte)
            && !(text.utf8.count <= 5 && reserved.contains(text.lowercased()))
        if isPlain { return text }
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            // Line breaks of other writing systems are line breaks to YAML too.
            case _ where isUnfit(scalar) || scalar == "\u{FEFF}":
                let digits = hexadecimal(scalar).lowercased()
                let (mark, width) = scalar.value < 0x100 ? ("x", 2) : ("U", 8)
                quoted += "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Words that YAML takes for something else than text.
    private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "~"]

    private static func isPlainByte(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 || byte == 0x2E || byte == 0x5F || byte == 0x2D
    }

    /// Whether a character does something else than being seen.
    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        String(scalar.value, radix: 16, uppercase: true)
    }
}
