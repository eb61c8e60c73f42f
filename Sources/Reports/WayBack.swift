import Archives
import Foundation

/// The command that brings a record back.
enum WayBack {
    /// `winnow reinstate restore-set --record 0035g… --why "the reason" --output FOLDER`
    ///
    /// - Parameters:
    ///   - folder: of the restore set.
    ///   - record: its key or its place.
    ///   - hidesKeys: whether keys are replaced in the restore set.
    static func command(restoreSet folder: String, record: String, hidesKeys: Bool) -> String {
        let secret = hidesKeys ? " --keys-secret FILE" : ""
        return
            "winnow reinstate \(quoted(folder)) --record \(quoted(record))\(secret) --why \"the reason\" --output FOLDER"
    }

    /// A word as a shell takes it, in quotes where it needs them. Control characters are escaped for the eye, so a word with
    /// such is not what was meant; no key that people use has any.
    private static func quoted(_ word: String) -> String {
        let shown = PrintableText.escaping(word.unicodeScalars)
        let isPlain =
            !shown.isEmpty && !shown.hasPrefix("-")
            && shown.utf8.allSatisfy {
                ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || "._-/:@,+=".utf8.contains($0)
            }
        return isPlain ? shown : "'" + shown.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
