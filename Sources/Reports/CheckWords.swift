import Archives
import Foundation

extension Words {
    /// Seconds since 1970 as `2026-11-25T04:33:00Z`.
    public static func time(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }
}

extension Shown {
    /// The most characters of a word in a sentence: a name may be longer than a screen, or than a mail should be.
    private static let wordLimit = 300

    /// A sentence with names from a backup in it, control and formatting characters escaped, and very long names cut.
    public static func sentence(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            length = scalar == " " ? 0 : length + 1
            if length <= wordLimit { shown.append(scalar) } else if length == wordLimit + 1 { shown.append("…") }
        }
        return PrintableText.escaping(shown)
    }
}
