/// Dates in fields: `2026-11-25`, `2026-11-25T04:33:00.000Z`, `2026-11-25 04:33:00+01`.
public enum DateValue {
    /// Seconds since 1970 of a date; without a zone as in UTC. `nil` where the bytes are none.
    public static func seconds(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count >= 10, text.count <= 35, text[4] == dash, text[7] == dash, let year = number(text, 0, 4),
            let month = number(text, 5, 2), let day = number(text, 8, 2), (1...12) ~= month, (1...31) ~= day
        else { return nil }
        var seconds = days(year, month, day) * 86_400
        guard text.count > 10 else { return seconds }
        guard text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "), text.count >= 16, text[13] == colon,
            let hour = number(text, 11, 2), let minute = number(text, 14, 2), hour < 25, minute < 60
        else { return nil }
        seconds += hour * 3600 + minute * 60
        var at = 16
        if text.count >= 19, text[16] == colon, let second = number(text, 17, 2) {
            seconds += second
            at = 19
        }
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at += 1
            while at < text.count, isDigit(text[at]) { at += 1 }
        }
        if at < text.count, text[at] == UInt8(ascii: " ") { at += 1 }
        guard at < text.count else { return seconds }
        switch text[at] {
        case UInt8(ascii: "Z"): return at + 1 == text.count ? seconds : nil
        case UInt8(ascii: "+"), dash:
            guard at + 3 <= text.count, let hours = number(text, at + 1, 2) else { return nil }
            var offset = hours * 3600
            let rest = text.count > at + 3 && text[at + 3] == colon ? at + 4 : at + 3
            if rest + 2 <= text.count { offset += (number(text, rest, 2) ?? 0) * 60 }
            return text[at] == dash ? seconds + offset : seconds - offset
        default: return nil
        }
    }

    /// `2026-11-25T04:33:00Z`: a time in UTC by RFC 3339, to the second. `nil` where the year does not have four digits.
    ///
    /// - Parameter seconds: since 1970.
    public static func text(_ seconds: Int) -> String? {
        guard (earliest...latest).contains(seconds) else { return nil }
        let day = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        let (year, month, ofMonth) = date(day)
        let ofDay = seconds - day * 86_400
        func digits(_ value: Int, _ count: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(ofMonth, 2) + "T"
            + digits(ofDay / 3600, 2) + ":" + digits(ofDay / 60 % 60, 2) + ":" + digits(ofDay % 60, 2) + "Z"
    }

    /// Seconds since 1970 of what `text` writes; `nil` for anything else.
    public static func seconds(written text: String) -> Int? {
        var text = text
        guard let seconds = text.withUTF8({ seconds(UnsafeRawBufferPointer($0)) }), self.text(seconds) == text else {
            return nil
        }
        return seconds
    }

    /// Days since 1970 of a date of the Gregorian calendar.
    public static func day(year: Int, month: Int, day: Int) -> Int { days(year, month, day) }

    /// The date, days after 1970-01-01 (the inverse of `days`, from the same paper).
    public static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let years = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * years + years / 4 - years / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (years + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * fromMarch + 2) / 5 + 1)
    }

    /// 0001-01-01 and the end of 9999.
    private static let (earliest, latest) = (-62_135_596_800, 253_402_300_799)

    private static let dash = UInt8(ascii: "-")
    private static let colon = UInt8(ascii: ":")

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func number(_ text: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Int? {
        guard start + count <= text.count else { return nil }
        var value = 0
        for at in start..<(start + count) {
            guard isDigit(text[at]) else { return nil }
            value = value * 10 + Int(text[at] - 0x30)
        }
        return value
    }

    /// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
