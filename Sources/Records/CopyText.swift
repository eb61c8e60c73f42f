import Glibc

/// Rows in PostgreSQL's COPY text format, and in MySQL's `--tab` format, which is the same but for line ends in values.
///
/// https://www.postgresql.org/docs/current/sql-copy.html, "Text Format"
enum CopyText {
    private static let tab: UInt8 = 0x09
    private static let newline: UInt8 = 0x0A
    private static let backslash: UInt8 = 0x5C

    /// Behind the row that begins at `start`; `nil` where it goes on beyond the text.
    ///
    /// - Parameter escapesLines: a line end with a backslash before it belongs to a value.
    static func rowEnd(_ text: UnsafeRawBufferPointer, from start: Int, escapesLines: Bool) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var at = start
        while at < text.count, let found = memchr(base + at, Int32(newline), text.count - at) {
            let end = UnsafeRawPointer(found) - base
            guard escapesLines else { return end + 1 }
            var slashes = 0
            while end - 1 - slashes >= start, text[end - 1 - slashes] == backslash { slashes += 1 }
            if slashes % 2 == 0 { return end + 1 }
            at = end + 1
        }
        return nil
    }

    /// Whether a row is the mark that ends the data.
    static func isEnd(_ row: UnsafeRawBufferPointer) -> Bool {
        row.count >= 2 && row[0] == backslash && row[1] == UInt8(ascii: ".")
            && (row.count == 2 || row[2] == newline || row[2] == 0x0D)
    }

    /// Writes a row's fields.
    static func append(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, to batch: RecordBatch) {
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == newline { end -= 1 }
        if end > range.lowerBound, text[end - 1] == 0x0D { end -= 1 }
        let row = UnsafeRawBufferPointer(rebasing: text[range.lowerBound..<end])
        let start = batch.rowStart
        batch.beginRow()
        let count =
            !row.contains(backslash)
            ? appendPlain(row, to: batch) : appendEscaped(row, to: batch)
        guard count == batch.columnCount else {
            batch.abandonRow(from: start)
            batch.appendMisfit(range, .fieldCount)
            return
        }
        batch.endRow(range)
    }

    /// The number of columns of a row.
    static func columns(_ row: some Collection<UInt8>) -> Int { row.reduce(1) { $0 + ($1 == tab ? 1 : 0) } }

    /// A row without escapes is taken as it is; its tabs are where a batch has them.
    private static func appendPlain(_ row: UnsafeRawBufferPointer, to batch: RecordBatch) -> Int {
        let first = batch.textCount
        batch.append(row)
        batch.append(tab)
        guard let base = row.baseAddress else {
            batch.bounds.append(batch.textCount)
            return 1
        }
        var count = 0
        var at = 0
        while at < row.count, let found = memchr(base + at, Int32(tab), row.count - at) {
            at = UnsafeRawPointer(found) - base + 1
            batch.bounds.append(first + at)
            count += 1
        }
        batch.bounds.append(batch.textCount)
        return count + 1
    }

    private static func appendEscaped(_ row: UnsafeRawBufferPointer, to batch: RecordBatch) -> Int {
        var at = 0
        var count = 0
        while true {
            var end = at
            var hasEscape = false
            while end < row.count, row[end] != tab {
                if row[end] == backslash {
                    hasEscape = true
                    end += 1
                }
                end += 1
            }
            end = min(end, row.count)
            let field = UnsafeRawBufferPointer(rebasing: row[at..<end])
            if !hasEscape { batch.append(field) } else { appendUnescaped(field, to: batch) }
            batch.endField()
            count += 1
            guard end < row.count else { return count }
            at = end + 1
        }
    }

    private static func appendUnescaped(_ field: UnsafeRawBufferPointer, to batch: RecordBatch) {
        // NULL is an empty field.
        if field.count == 2, field[1] == UInt8(ascii: "N") { return }
        var at = 0
        while at < field.count {
            let byte = field[at]
            guard byte == backslash, at + 1 < field.count else {
                batch.append(byte)
                at += 1
                continue
            }
            let escaped = field[at + 1]
            at += 2
            switch escaped {
            case UInt8(ascii: "b"): batch.append(0x08)
            case UInt8(ascii: "f"): batch.append(0x0C)
            case UInt8(ascii: "n"): batch.append(0x0A)
            case UInt8(ascii: "r"): batch.append(0x0D)
            case UInt8(ascii: "t"): batch.append(0x09)
            case UInt8(ascii: "v"): batch.append(0x0B)
            case UInt8(ascii: "x") where at < field.count && digit(field[at], 16) != nil:
                batch.append(number(field, &at, base: 16, digits: 2, first: 0))
            case 0x30...0x37: batch.append(number(field, &at, base: 8, digits: 2, first: escaped - 0x30))
            default: batch.append(escaped)
            }
        }
    }

    private static func number(
        _ field: UnsafeRawBufferPointer, _ at: inout Int, base: UInt8, digits: Int, first: UInt8
    ) -> UInt8 {
        var value = first
        var left = digits
        while left > 0, at < field.count, let next = digit(field[at], base) {
            value = value &* base &+ next
            at += 1
            left -= 1
        }
        return value
    }

    private static func digit(_ byte: UInt8, _ base: UInt8) -> UInt8? {
        let value: UInt8
        switch byte {
        case 0x30...0x39: value = byte - 0x30
        case 0x41...0x46: value = byte - 0x37
        case 0x61...0x66: value = byte - 0x57
        default: return nil
        }
        return value < base ? value : nil
    }
}
