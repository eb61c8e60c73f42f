import Crypto
import Foundation

/// What a column is called where personal data is not shown.
///
/// Names are what a schema says, and are shown. But the first row of a CSV that lost its header, and the keys of a JSON object that is
/// a list of persons, are taken for names too: what reads like a value of a person's (an e-mail address, a number, a sentence) is
/// replaced by a code, the same one for the same name.
public enum ShownColumnName {
    /// Bytes, words and digits that names of columns have at most.
    private static let byteLimit = 128
    private static let wordLimit = 8
    /// A date has eight: `balance_20261231`.
    private static let digitLimit = 8
    /// Bytes of the digest that a code shows.
    private static let codeBytes = 8

    /// The name, or `~` and 16 hexadecimal digits.
    public static func of(_ name: String) -> String {
        guard !isName(name) else { return name }
        let digest = SHA256.hash(data: Data(name.utf8)).prefix(codeBytes)
        return "~" + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func isName(_ name: String) -> Bool {
        guard name.utf8.count <= byteLimit else { return false }
        var (digits, words) = (0, 1)
        var last: Unicode.Scalar = " "
        for scalar in name.unicodeScalars {
            if ("0"..."9").contains(scalar) { digits += 1 }
            if scalar == " ", last != " " { words += 1 }
            if digits > digitLimit || words > wordLimit { return false }
            if last == "/", scalar == "/" { return false }
            // `@type`, and not what has an at within.
            if scalar == "@", last == " " || last == "." {
                last = scalar
                continue
            }
            guard scalar.isASCII ? isPlain(scalar) : scalar.properties.isAlphabetic || isMark(scalar) else {
                return false
            }
            last = scalar
        }
        return true
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case " ", "_", ".", "-", "$", ":", "/", "#", "[", "]", "(", ")", "%", "&", "+", "*", "!", "?", "'", "~": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .currencySymbol: true
        default: false
        }
    }
}
