/// Values from a backup, made safe for a terminal.
public enum Shown {
    /// The most characters of a value that are shown.
    private static let limit = 60

    /// At most 60 characters, control and formatting characters escaped, in quotes.
    public static func value(_ text: String) -> String { "“" + plain(text) + "”" }

    /// At most 60 characters, control and formatting characters escaped.
    public static func plain(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.count > limit ? shown + "…" : shown
    }
}
