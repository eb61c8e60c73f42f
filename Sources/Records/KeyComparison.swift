/// How a database compares the values of a column with others, where it is not byte by byte: it decides whether a reference
/// leads to a key that is written otherwise.
///
/// Sources: MySQL, "The Effect of Collation on Character Set Operations" and "Comparison of Trailing Pad Spaces"; PostgreSQL,
/// "citext" and "Character Types"; SQLite, "Collating Sequences" and "Foreign Key Support": a child is compared as its parent is.
public enum KeyComparison: String, Sendable, Equatable, Codable {
    /// Letters are alike in upper and lower case: of ASCII and Latin-1, which all such collations take for alike but a few (`tellingCase`). That a collation
    /// also takes letters with accents for others is left aside.
    case ignoringCase = "case"
    /// Spaces at the end do not count.
    case ignoringPadding = "padding"
    case ignoringCaseAndPadding = "case-and-padding"
    /// Case of ASCII letters alone, as SQLite has it.
    case ignoringASCIICase = "ascii-case"
    /// Digits and a point: zeros in front and at the end of a fraction do not count.
    case number

    /// What a column's declaration says; `nil` where values are compared byte by byte, and where that is not certain.
    ///
    /// - Parameters:
    ///   - type: as the dump writes it.
    ///   - collation: of the column, or of its table.
    ///   - charset: the character set of the column or the table, whose default collation counts where none is named.
    init?(type: String, collation: String?, charset: String?, dialect: SQLDialect) {
        let type = type.lowercased()
        let base = type.prefix { $0 != "(" && $0 != " " }
        switch dialect {
        case .postgreSQL:
            // With the schema of the extension before it, and a space between.
            if type.split(whereSeparator: { $0 == " " || $0 == "." }).last == "citext" {
                self = .ignoringCase
            } else if base == "numeric" || base == "decimal" {
                self = .number
            } else if base == "bpchar" || base == "char" || type == "character" || type.hasPrefix("character(") {
                self = .ignoringPadding
            } else {
                return nil
            }
        case .sqlite:
            switch collation?.uppercased() {
            case "NOCASE": self = .ignoringASCIICase
            case "RTRIM": self = .ignoringPadding
            default: return nil
            }
        case .mySQL:
            if base == "decimal" || base == "numeric" || type.hasSuffix(" zerofill") {
                self = .number
                return
            }
            let texts: Set<Substring> = ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum"]
            guard texts.contains(base), let name = (collation ?? charset)?.lowercased(), name != "binary" else {
                return nil
            }
            let isPadded = !name.contains("_0900_") && !name.contains("_nopad_")
            // A character set's default collation ignores case; of one that is not known by its name nothing is certain.
            let tellsCase = Self.tellingCase.contains { name.contains($0) }
            if tellsCase {
                if !isPadded { return nil }
                self = .ignoringPadding
            } else if name.hasSuffix("_ci") || collation == nil && Self.charsets.contains(name) {
                self = isPadded ? .ignoringCaseAndPadding : .ignoringCase
            } else if isPadded, name.hasSuffix("_bin") || name.hasSuffix("_cs") {
                self = .ignoringPadding
            } else {
                return nil
            }
        }
    }

    /// Of collations `…_ci`, those that take some letter and its capital apart: I is not the capital of i in Turkish (tried on
    /// MariaDB 10.11, all collations of UTF-8 and Latin-1, 2 and 5).
    private static let tellingCase = ["turkish", "_tr_", "latin2_hungarian"]

    /// MySQL's character sets whose default collation ignores case.
    private static let charsets: Set<String> = [
        "utf8", "utf8mb3", "utf8mb4", "latin1", "latin2", "ascii", "ucs2", "utf16", "utf32", "cp1250", "cp1251",
        "cp1252",
        "greek", "koi8r",
    ]

    /// The form in which values that are alike are the same.
    public func canonical(_ value: UnsafeRawBufferPointer) -> [UInt8] {
        switch self {
        case .ignoringCase: Self.folded(value, latin: true)
        case .ignoringASCIICase: Self.folded(value, latin: false)
        case .ignoringPadding: Array(Self.trimmed(value))
        case .ignoringCaseAndPadding: Self.folded(Self.trimmed(value), latin: true)
        case .number: Self.number(value) ?? Array(value)
        }
    }

    private static func trimmed(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var end = value.count
        while end > 0, value[end - 1] == 0x20 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: value[..<end])
    }

    private static func folded(_ value: UnsafeRawBufferPointer, latin: Bool) -> [UInt8] {
        var folded = [UInt8](value)
        for at in folded.indices {
            let byte = folded[at]
            if byte >= 0x41, byte <= 0x5A {
                folded[at] = byte | 0x20
            } else if latin, at > 0, folded[at - 1] == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
                // From À to Þ, without ×, in UTF-8.
                folded[at] = byte | 0x20
            }
        }
        return folded
    }

    private static func number(_ value: UnsafeRawBufferPointer) -> [UInt8]? {
        var rest = value[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        let point = rest.firstIndex(of: UInt8(ascii: "."))
        var whole = rest[..<(point ?? rest.endIndex)]
        var fraction = point.map { rest[($0 + 1)...] } ?? rest[rest.endIndex...]
        func areDigits(_ digits: Slice<UnsafeRawBufferPointer>) -> Bool {
            digits.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard areDigits(whole), areDigits(fraction), !whole.isEmpty || !fraction.isEmpty else { return nil }
        while whole.first == 0x30 { whole = whole.dropFirst() }
        while fraction.last == 0x30 { fraction = fraction.dropLast() }
        if whole.isEmpty, fraction.isEmpty { return [0x30] }
        return (isNegative ? [UInt8(ascii: "-")] : []) + (whole.isEmpty ? [0x30] : Array(whole))
            + (fraction.isEmpty ? [] : [UInt8(ascii: ".")] + fraction)
    }
}
