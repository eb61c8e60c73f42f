/// Writes BSON values as text into the field of a batch; for values that `BSONWalk` went through.
struct BSONText {
    let batch: RecordBatch
    let source: UnsafeRawBufferPointer

    /// A value as a field: text as it stands, nothing for null, arrays as JSON.
    func field(_ kind: BSON.Kind, _ start: Int, _ end: Int) {
        switch kind {
        case .double: double(start)
        case .string, .code, .symbol: bytes(start + 4, end - 1)
        case .document: list(start, end, isArray: false)
        case .array: list(start, end, isArray: true)
        case .binary: binary(start, end)
        case .undefined, .null: break
        case .objectID: hex(start, end)
        case .bool: text(source[start] == 1 ? "true" : "false")
        case .date: date(BSON.int64(source, start))
        case .regex:
            let middle = cStringEnd(start)
            batch.append(UInt8(ascii: "/"))
            bytes(start, middle)
            batch.append(UInt8(ascii: "/"))
            bytes(middle + 1, end - 1)
        case .pointer: hex(end - 12, end)
        case .scopedCode: bytes(start + 8, start + 7 + BSON.int32(source, start + 4))
        case .int32: number(Int64(BSON.int32(source, start)))
        case .timestamp:
            let value = BSON.uint64(source, start)
            number(Int64(value >> 32))
            batch.append(UInt8(ascii: ":"))
            number(Int64(value & 0xFFFF_FFFF))
        case .int64: number(BSON.int64(source, start))
        case .decimal128: string(Decimal128.text(low: BSON.uint64(source, start), high: BSON.uint64(source, start + 8)))
        case .minKey: text("MinKey")
        case .maxKey: text("MaxKey")
        }
    }

    // MARK: Arrays

    private func list(_ start: Int, _ end: Int, isArray: Bool) {
        batch.append(UInt8(ascii: isArray ? "[" : "{"))
        var at = start + 4
        while at < end - 1, let kind = BSON.Kind(rawValue: source[at]) {
            if at > start + 4 { batch.append(UInt8(ascii: ",")) }
            let nameEnd = cStringEnd(at + 1)
            if !isArray {
                quoted { bytes(at + 1, nameEnd) }
                batch.append(UInt8(ascii: ":"))
            }
            let value = nameEnd + 1
            at = value + length(of: kind, value)
            element(kind, value, at)
        }
        batch.append(UInt8(ascii: isArray ? "]" : "}"))
    }

    private func element(_ kind: BSON.Kind, _ start: Int, _ end: Int) {
        switch kind {
        case .null, .undefined: text("null")
        case .double, .int32, .int64, .bool, .document, .array: field(kind, start, end)
        default: quoted { field(kind, start, end) }
        }
    }

    /// Bytes of a value; what it states was checked.
    private func length(of kind: BSON.Kind, _ start: Int) -> Int {
        switch kind {
        case .null, .undefined, .minKey, .maxKey: 0
        case .bool: 1
        case .int32: 4
        case .double, .date, .timestamp, .int64: 8
        case .objectID: 12
        case .decimal128: 16
        case .string, .code, .symbol: 4 + BSON.int32(source, start)
        case .pointer: 16 + BSON.int32(source, start)
        case .regex: cStringEnd(cStringEnd(start) + 1) + 1 - start
        case .binary: 5 + BSON.int32(source, start)
        case .document, .array, .scopedCode: BSON.int32(source, start)
        }
    }

    /// What `body` writes, in quotes, with what JSON wants escaped.
    private func quoted(_ body: () -> Void) {
        batch.append(UInt8(ascii: "\""))
        let start = batch.textCount
        body()
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
            hex(byte)
        }
    }

    // MARK: Scalars

    private func bytes(_ start: Int, _ end: Int) {
        batch.append(UnsafeRawBufferPointer(rebasing: source[start..<end]))
    }

    private func text(_ literal: StaticString) {
        batch.append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private func string(_ value: String) {
        var value = value
        value.withUTF8 { batch.append(UnsafeRawBufferPointer($0)) }
    }

    private func cStringEnd(_ start: Int) -> Int {
        var at = start
        while source[at] != 0 { at += 1 }
        return at
    }

    private func hex(_ start: Int, _ end: Int) {
        for at in start..<end { hex(source[at]) }
    }

    private func hex(_ byte: UInt8) {
        let (high, low) = (byte >> 4, byte & 15)
        batch.append(high < 10 ? 0x30 + high : 0x57 + high)
        batch.append(low < 10 ? 0x30 + low : 0x57 + low)
    }

    /// Lower-case hexadecimal; subtype 4 of 16 bytes as UUID.
    private func binary(_ start: Int, _ end: Int) {
        guard source[start + 4] == 4, end - start == 21 else { return hex(start + 5, end) }
        var at = start + 5
        for count in [4, 2, 2, 2, 6] {
            if at > start + 5 { batch.append(UInt8(ascii: "-")) }
            hex(at, at + count)
            at += count
        }
    }

    /// The shortest text that reads back as the same number; whole ones without `.0`, as the same number in an int32 is
    /// written.
    private func double(_ start: Int) {
        let value = Double(bitPattern: BSON.uint64(source, start))
        if value.magnitude < 9_007_199_254_740_992, value == value.rounded(), value != 0 || value.sign == .plus {
            return number(Int64(value))
        }
        string(value.description)
    }

    private func number(_ value: Int64) {
        if value < 0 { batch.append(UInt8(ascii: "-")) }
        digits(value.magnitude, width: 1)
    }

    private func digits(_ value: UInt64, width: Int) {
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

    /// Milliseconds from 1970 as ISO 8601 in UTC; years beyond 0…9999 as the number.
    private func date(_ milliseconds: Int64) {
        guard milliseconds >= -62_167_219_200_000, milliseconds <= 253_402_300_799_999 else {
            return number(milliseconds)
        }
        let total = Int(milliseconds) + 62_167_219_200_000
        let (year, month, day) = Self.civil(total / 86_400_000)
        let rest = total % 86_400_000
        let parts: [(Int, Int, UInt8)] = [
            (year, 4, 0x2D), (month, 2, 0x2D), (day, 2, 0x54), (rest / 3_600_000, 2, 0x3A),
            (rest / 60_000 % 60, 2, 0x3A), (rest / 1000 % 60, 2, 0x2E), (rest % 1000, 3, 0x5A),
        ]
        for (value, width, behind) in parts {
            digits(UInt64(value), width: width)
            batch.append(behind)
        }
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
