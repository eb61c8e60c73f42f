import Archives
import Foundation

/// Numbers as people read them.
public enum Words {
    /// `1,440,000`.
    public static func count(_ value: Int) -> String { PrintableText.grouped(value) }

    /// `593 MB`, in powers of ten as disks and networks count.
    public static func bytes(_ value: Int) -> String {
        var amount = Double(value)
        for unit in ["B", "kB", "MB", "GB", "TB"] {
            if amount < 999.5 || unit == "TB" {
                return unit == "B" || amount >= 99.95
                    ? "\(Int(amount.rounded())) \(unit)" : "\((amount * 10).rounded() / 10) \(unit)"
            }
            amount /= 1000
        }
        return "\(value) B"
    }

    /// `3 records`, `1 record`.
    public static func counted(_ value: Int, _ noun: String) -> String {
        "\(count(value)) \(noun)\(value == 1 ? "" : "s")"
    }

    /// `4 s`, `2 min 5 s`, `1 h 20 min`.
    public static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }

    /// A probability with four places: `0.9901`.
    public static func score(_ value: Double) -> String { fixed(value, places: 4) }

    /// A weight with its sign and two places: `+2.50`.
    public static func bans(_ value: Double) -> String { (value < 0 ? "" : "+") + fixed(value, places: 2) }

    /// A share in percent with one place: `96.2 %`.
    public static func share(_ part: Int, of whole: Int) -> String {
        fixed(whole == 0 ? 0 : Double(part) / Double(whole) * 100, places: 1) + " %"
    }

    /// A share in percent with as many places as it takes to tell it from nothing: `96.21 %`, `0.023 %`.
    public static func percent(_ share: Double) -> String {
        let percent = share * 100
        let places = percent == 0 || percent >= 0.1 ? 2 : min(8, Int((-log10(percent)).rounded(.up)) + 1)
        return fixed(percent, places: places) + " %"
    }

    /// How many times, in round numbers: `3.2 times`, `450 times`, `60 thousand times`, `2 million times`.
    public static func times(_ value: Double) -> String {
        if value < 9.95 { return fixed(value, places: 1) + " times" }
        for (size, name) in [(1e3, ""), (1e6, " thousand"), (1e9, " million"), (1e12, " billion")]
        where value < size * 0.995 {
            let part = value / (size / 1e3)
            let scale = part >= 100 ? 10.0 : 1
            return "\(Int((part / scale).rounded() * scale))\(name) times"
        }
        return "more than a trillion times"
    }

    /// A number as YAML and people read it: `2.75`, `1e-05`, `0.999`.
    public static func plain(_ value: Double) -> String { String(value) }

    /// A number with so many places, ties to the even digit. In the list of a report there is one for each record, and a
    /// formatter takes some microseconds; numbers that do not stand in plain digits are left to it.
    private static func fixed(_ value: Double, places: Int) -> String {
        let text = value.description
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")), !text.utf8.contains(UInt8(ascii: "e")) else {
            return formatted(value, places: places)
        }
        let fraction = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
        guard fraction > places else { return text + String(repeating: "0", count: places - fraction) }
        let end = text.utf8.index(point, offsetBy: places + 1)
        let rest = text.utf8[end...]
        var digits = Array(text.utf8[..<end])
        let isTie = rest.first == UInt8(ascii: "5") && rest.dropFirst().isEmpty
        let last = digits[places > 0 ? digits.count - 1 : digits.count - 2]
        if isTie ? last & 1 == 1 : (rest.first ?? 0) >= UInt8(ascii: "5") {
            guard raise(&digits) else { return formatted(value, places: places) }
        }
        if places == 0 { digits.removeLast() }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Adds one to the last place; `false` where there would be a digit more.
    private static func raise(_ digits: inout [UInt8]) -> Bool {
        for at in digits.indices.reversed() where (0x30...0x39).contains(digits[at]) {
            if digits[at] < UInt8(ascii: "9") {
                digits[at] += 1
                return true
            }
            digits[at] = UInt8(ascii: "0")
        }
        return false
    }

    private static func formatted(_ value: Double, places: Int) -> String {
        value.formatted(
            .number.precision(.fractionLength(places)).grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
    }
}
