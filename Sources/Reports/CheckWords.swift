import Archives
import Foundation

extension Words {
    /// Seconds since 1970 as `2026-11-25T04:33:00Z`.
    public static func time(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }
}

extension Shown {
    /// A sentence with names from a backup in it, control and formatting characters escaped.
    public static func sentence(_ text: String) -> String { PrintableText.escaping(text.unicodeScalars) }
}
