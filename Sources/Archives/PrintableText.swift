/// Text from a backup, made safe for terminals and logs.
public enum PrintableText {
    /// The text with control, formatting and private characters as `\u{1B}`: none of it moves the cursor, changes the
    /// direction of writing or ends a line.
    public static func escaping(_ text: some Sequence<Unicode.Scalar>) -> String {
        var shown = ""
        for scalar in text {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
