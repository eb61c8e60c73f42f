/// Writes values of binary formats as text into the field of a batch that is being written.
struct ValueText {
    let batch: RecordBatch

    func text(_ literal: StaticString) {
        batch.append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    func string(_ value: String) {
        var value = value
        value.withUTF8 { batch.append(UnsafeRawBufferPointer($0)) }
    }

    // MARK: JSON strings

    /// Begins a JSON string; `endQuoted` wants what it gives.
    func beginQuoted() -> Int {
        batch.append(UInt8(ascii: "\""))
        return batch.textCount
    }

    /// Ends a JSON string: what was written since `beginQuoted` gets the escapes that JSON wants.
    func endQuoted(from start: Int) {
        let count = batch.textCount - start
        let written = UnsafeRawBufferPointer(start: batch.reserveText(0) - count, count: count)
        if written.contains(where: Self.needsEscape) {
            let plain = Array(written)
            batch.textCount = start
            for byte in plain { escaped(byte) }
        }
        batch.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    private func escaped(_ byte: UInt8) {
        guard Self.needsEscape(byte) else { return batch.append(byte) }
        batch.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: batch.append(UInt8(ascii: "n"))
        case 0x0D: batch.append(UInt8(ascii: "r"))
        case 0x09: batch.append(UInt8(ascii: "t"))
        case 0x22, 0x5C: batch.append(byte)
        default:
            text("u00")
            hexadecimal(byte)
        }
    }

    // MARK: Bytes

    /// Lower-case hexadecimal.
    func hexadecimal(_ bytes: UnsafeRawBufferPointer) {
        let place = batch.reserveText(2 * bytes.count)
        for (at, byte) in bytes.enumerated() {
            place[2 * at] = Self.digit(byte >> 4)
            place[2 * at + 1] = Self.digit(byte & 15)
        }
        batch.textCount += 2 * bytes.count
    }

    private func hexadecimal(_ byte: UInt8) {
        batch.append(Self.digit(byte >> 4))
        batch.append(Self.digit(byte & 15))
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    /// Sixteen bytes in the groups of a UUID.
    func uuid(_ bytes: UnsafeRawBufferPointer) {
        var at = 0
        for count in [4, 2, 2, 2, 6] {
            if at > 0 { batch.append(UInt8(ascii: "-")) }
            hexadecimal(UnsafeRawBufferPointer(rebasing: bytes[at..<(at + count)]))
            at += count
        }
    }

    // MARK: Numbers

    /// The shortest text that reads back as the same number; whole ones without `.0`, as the same number in an integer is
    /// written.
    func double(_ value: Double) {
        if value.magnitude < 9_007_199_254_740_992, value == value.rounded(), value != 0 || value.sign == .plus {
            return number(Int64(value))
        }
        string(value.description)
    }

    /// As `double`, in the fewer digits that a single-precision number needs.
    func float(_ value: Float) {
        if value.magnitude < 16_777_216, value == value.rounded(), value != 0 || value.sign == .plus {
            return number(Int64(value))
        }
        string(value.description)
    }

    @inline(__always)
    func number(_ value: Int64) {
        if value < 0 { batch.append(UInt8(ascii: "-")) }
        digits(value.magnitude, width: 1)
    }

    /// - Parameter width: with zeros in front to so many digits.
    func digits(_ value: UInt64, width: Int) {
        var rest = value
        var count = 1
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        count = max(count, width)
        let place = batch.reserveText(count)
        rest = value
        for at in stride(from: count - 1, through: 0, by: -1) {
            place[at] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        batch.textCount += count
    }

    // MARK: Time

    /// Parts of a second that a time is counted in.
    struct Ticks {
        let perSecond: Int64
        /// Digits behind the point.
        let places: Int

        static let milliseconds = Ticks(perSecond: 1_000, places: 3)
        static let microseconds = Ticks(perSecond: 1_000_000, places: 6)
        static let nanoseconds = Ticks(perSecond: 1_000_000_000, places: 9)
    }

    private static let secondsOfDay: Int64 = 86_400
    /// Days from 0000-01-01 to 1970-01-01, and to 10000-01-01.
    private static let epoch: Int64 = 719_528
    private static let endOfYears: Int64 = 3_652_425

    /// A time counted from 1970 as ISO 8601, `2026-11-02T08:15:30.000Z`; years beyond 0…9999 as the number.
    func instant(_ value: Int64, _ ticks: Ticks, isUTC: Bool = true) {
        let ticksOfDay = ticks.perSecond * Self.secondsOfDay
        let (day, rest) = Self.divided(value, by: ticksOfDay)
        guard day >= -Self.epoch, day < Self.endOfYears - Self.epoch else { return number(value) }
        date(day)
        batch.append(UInt8(ascii: "T"))
        time(rest, ticks)
        if isUTC { batch.append(UInt8(ascii: "Z")) }
    }

    /// Days from 1970 as `2026-11-02`; years beyond 0…9999 as the number.
    func date(_ days: Int64) {
        guard days >= -Self.epoch, days < Self.endOfYears - Self.epoch else { return number(days) }
        let (year, month, day) = Self.civil(Int(days + Self.epoch))
        digits(UInt64(year), width: 4)
        batch.append(UInt8(ascii: "-"))
        digits(UInt64(month), width: 2)
        batch.append(UInt8(ascii: "-"))
        digits(UInt64(day), width: 2)
    }

    /// A time of day, `08:15:30.000`; beyond a day the number.
    func time(_ value: Int64, _ ticks: Ticks) {
        let seconds = value / ticks.perSecond
        guard value >= 0, seconds < Self.secondsOfDay else { return number(value) }
        digits(UInt64(seconds / 3_600), width: 2)
        batch.append(UInt8(ascii: ":"))
        digits(UInt64(seconds / 60 % 60), width: 2)
        batch.append(UInt8(ascii: ":"))
        digits(UInt64(seconds % 60), width: 2)
        batch.append(UInt8(ascii: "."))
        digits(UInt64(value % ticks.perSecond), width: ticks.places)
    }

    /// Rounded down, with the rest from 0 up.
    private static func divided(_ value: Int64, by divisor: Int64) -> (Int64, rest: Int64) {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }

    /// Year, month and day of a day counted from 0000-01-01. Years are counted from March, so that the leap day comes last;
    /// 400 years have 146,097 days.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days - 60 + 146_097
        let day = shifted % 146_097
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let monthFromJanuary = month < 10 ? month + 3 : month - 9
        let whole = year + shifted / 146_097 * 400 - 400
        return (whole + (monthFromJanuary <= 2 ? 1 : 0), monthFromJanuary, dayOfYear - (153 * month + 2) / 5 + 1)
    }
}
