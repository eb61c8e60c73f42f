/// The values of a tuple, `(1, 'a', NULL, …)`, as text.
struct SQLValues {
    let text: UnsafeRawBufferPointer
    let dialect: SQLDialect

    /// Behind the tuple whose `(` is at `start`; its values are in `ranges`. `nil` where it goes on beyond the text.
    func tupleEnd(from start: Int, values ranges: inout [Range<Int>]) -> Int? {
        ranges.removeAll(keepingCapacity: true)
        let lexer = SQLLexer(text: text, dialect: dialect)
        var at = start + 1
        while true {
            guard let end = lexer.next((0x2C, 0x29), from: at) else { return nil }
            ranges.append(at..<end)
            if text[end] == 0x29 { return end + 1 }
            at = end + 1
        }
    }

    /// Writes a value: a string decoded, NULL as nothing, anything else as it stands.
    func append(_ range: Range<Int>, to batch: RecordBatch) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        guard start < end else { return }
        let whole = UnsafeRawBufferPointer(rebasing: text[start..<end])
        if whole.count == 4, equals(whole, "null") { return }
        if dialect == .sqlite, appendCast(whole, to: batch) { return }
        guard let quote = string(in: start..<end), let stringEnd = SQLLexer(text: text, dialect: dialect).quoted(quote),
            stringEnd <= end
        else {
            batch.append(whole)
            return
        }
        let escapes =
            dialect == .mySQL || dialect == .postgreSQL && quote > start && text[quote - 1] | 0x20 == UInt8(ascii: "e")
        let isUnicode = quote > start && text[quote - 1] == UInt8(ascii: "(")
        let inner = UnsafeRawBufferPointer(rebasing: text[(quote + 1)..<max(quote + 1, stringEnd - 1)])
        appendString(inner, escapes: escapes, isUnicode: isUnicode, to: batch)
    }

    /// SQLite's `CAST(X'…' AS TEXT)`: text that does not fit between quotes, as winnow spells it.
    private func appendCast(_ bytes: UnsafeRawBufferPointer, to batch: RecordBatch) -> Bool {
        let (head, tail): (StaticString, StaticString) = ("CAST(X'", "' AS TEXT)")
        let digits = bytes.dropFirst(head.utf8CodeUnitCount).dropLast(tail.utf8CodeUnitCount)
        guard bytes.count >= head.utf8CodeUnitCount + tail.utf8CodeUnitCount, digits.count % 2 == 0,
            equals(bytes, head), equals(UnsafeRawBufferPointer(rebasing: bytes[digits.endIndex...]), tail),
            digits.allSatisfy({ Self.digit($0) != nil })
        else { return false }
        for at in stride(from: digits.startIndex, to: digits.endIndex, by: 2) {
            batch.append((Self.digit(bytes[at]) ?? 0) << 4 | (Self.digit(bytes[at + 1]) ?? 0))
        }
        return true
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private func equals(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        zip(bytes, UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)).allSatisfy {
            $0 | 0x20 == $1 | 0x20
        }
    }

    /// Where the string begins that a value is: alone, with a prefix (`E`, `N`, `_binary `), with a cast behind it, or as
    /// what SQLite's `unistr` is given. Hexadecimal literals, `X'…'`, stay as they stand.
    private func string(in range: Range<Int>) -> Int? {
        if text[range.lowerBound] == 0x27 { return range.lowerBound }
        guard let quote = text[range].prefix(9).firstIndex(of: 0x27) else { return nil }
        let prefix = UnsafeRawBufferPointer(rebasing: text[range.lowerBound..<quote])
        switch prefix.count {
        case 1: return prefix[0] | 0x20 == UInt8(ascii: "e") || prefix[0] | 0x20 == UInt8(ascii: "n") ? quote : nil
        case 7: return equals(prefix, "unistr(") ? quote : nil
        case 8: return equals(prefix, "_binary ") ? quote : nil
        default: return nil
        }
    }

    /// Decodes the inside of a string: what lies between quotes and backslashes is copied in one piece.
    private func appendString(
        _ bytes: UnsafeRawBufferPointer, escapes: Bool, isUnicode: Bool, to batch: RecordBatch
    ) {
        let hasBackslashes = escapes || isUnicode
        var at = 0
        while at < bytes.count {
            let end =
                bytes[at...].firstIndex { $0 == 0x27 || $0 == 0x5C && hasBackslashes } ?? bytes.count
            batch.append(UnsafeRawBufferPointer(rebasing: bytes[at..<end]))
            guard end < bytes.count else { return }
            at = end
            if bytes[at] == 0x27 {
                // Doubled.
                batch.append(bytes[at])
                at += 2
            } else if at + 1 < bytes.count {
                at = isUnicode ? appendUnicode(bytes, at, to: batch) : appendEscape(bytes, at, to: batch)
            } else {
                batch.append(bytes[at])
                at += 1
            }
        }
    }

    private func appendEscape(_ bytes: UnsafeRawBufferPointer, _ at: Int, to batch: RecordBatch) -> Int {
        let byte = bytes[at + 1]
        switch byte {
        case UInt8(ascii: "n"): batch.append(0x0A)
        case UInt8(ascii: "r"): batch.append(0x0D)
        case UInt8(ascii: "t"): batch.append(0x09)
        case UInt8(ascii: "b"): batch.append(0x08)
        case UInt8(ascii: "0") where dialect == .mySQL: batch.append(0)
        case UInt8(ascii: "Z") where dialect == .mySQL: batch.append(0x1A)
        case UInt8(ascii: "f") where dialect == .postgreSQL: batch.append(0x0C)
        default: batch.append(byte)
        }
        return at + 2
    }

    /// SQLite's `unistr`: a backslash and four hexadecimal digits, `\u` and four, `\+` and six, `\U` and eight; two backslashes
    /// are one. https://www.sqlite.org/lang_corefunc.html#unistr
    private func appendUnicode(_ bytes: UnsafeRawBufferPointer, _ at: Int, to batch: RecordBatch) -> Int {
        var start = at + 1
        var count = 4
        switch bytes[start] {
        case UInt8(ascii: "u"): start += 1
        case UInt8(ascii: "+"): (start, count) = (start + 1, 6)
        case UInt8(ascii: "U"): (start, count) = (start + 1, 8)
        case 0x5C:
            batch.append(0x5C)
            return at + 2
        default: break
        }
        guard let value = Self.hexadecimal(bytes, start, count), let scalar = Unicode.Scalar(value) else {
            batch.append(bytes[at])
            return at + 1
        }
        for unit in UTF8.encode(scalar) ?? .init() { batch.append(unit) }
        return start + count
    }

    /// `count` digits from `start` on, at most eight; `nil` where there are fewer.
    private static func hexadecimal(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt32? {
        guard start + count <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + count)] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
