import Archives

/// Values from a backup, made safe for a terminal.
public enum Shown {
    /// The most characters of a value that are shown.
    private static let limit = 60

    /// At most 60 characters, control and formatting characters escaped, in quotes.
    public static func value(_ text: String) -> String { "“" + plain(text) + "”" }

    /// At most 60 characters, control and formatting characters escaped.
    public static func plain(_ text: String) -> String {
        let shown = PrintableText.escaping(text.unicodeScalars.prefix(limit))
        return text.unicodeScalars.count > limit ? shown + "…" : shown
    }

    /// A whole line of the manifest diff, control and formatting characters escaped.
    static func line(_ bytes: [UInt8]) -> String {
        PrintableText.escaping(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// Text that has values in it: control and formatting characters escaped, and at most 2,000 characters.
    public static func line(_ text: String) -> String { PrintableText.escaping(text.unicodeScalars.prefix(2_000)) }
}
