import GRDBSQLite
import Glibc

/// Spells values as SQL literals and hands the script on in pieces.
final class SQLiteScriptText {
    /// Bytes that are gathered before they are handed on.
    private static let pieceBytes = 64 << 10

    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 16)
    private var used = 0
    private var handedOn = 0

    init(_ sink: @escaping (UnsafeRawBufferPointer) throws -> Void) { self.sink = sink }

    deinit { buffer.deallocate() }

    /// Bytes of the script so far.
    var count: Int { handedOn + used }

    func flush() throws {
        guard used > 0 else { return }
        try sink(UnsafeRawBufferPointer(rebasing: buffer[..<used]))
        handedOn += used
        used = 0
    }

    func append(_ byte: UInt8) throws {
        if used == buffer.count { try flush() }
        buffer[used] = byte
        used += 1
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            if used == buffer.count { try flush() }
            let count = min(rest.count, buffer.count - used)
            UnsafeMutableRawBufferPointer(rebasing: buffer[used..<(used + count)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            used += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    func append(_ text: String) throws {
        var text = text
        try text.withUTF8 { try append(UnsafeRawBufferPointer($0)) }
    }

    // MARK: Values

    /// Writes a column of the statement's row.
    ///
    /// - Parameter isUTF16: how the database keeps text.
    func append(column: Int, of row: SQLiteStatement, isUTF16: Bool) throws {
        let (handle, at) = (row.handle, Int32(column))
        switch sqlite3_column_type(handle, at) {
        case SQLITE_INTEGER: try append(String(sqlite3_column_int64(handle, at)))
        case SQLITE_FLOAT: try append(Self.literal(sqlite3_column_double(handle, at)))
        case SQLITE_TEXT:
            if isUTF16, let bytes = Self.brokenUTF16(handle, at) {
                try bytes.withUnsafeBytes { try appendCast($0) }
                return
            }
            guard let start = sqlite3_column_text(handle, at) else { throw SQLiteFault("out of memory") }
            let text = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, at)))
            if Self.isPlain(text) { try appendString(text) } else { try appendCast(text) }
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(handle, at)
            try appendHexadecimal(
                UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, at))))
        default: try append("NULL")
        }
    }

    /// The shortest decimal that is this number and no other; infinity as what overflows to it.
    static func literal(_ number: Double) -> String {
        number.isInfinite ? (number < 0 ? "-1e999" : "1e999") : number.description
    }

    /// Whether text can stand between quotes: UTF-8 without zeros.
    private static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at + 8 <= text.count {
            let word = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            // A byte beyond ASCII, or one that a borrow shows to be zero.
            guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
            at += 8
        }
        let rest = UnsafeRawBufferPointer(rebasing: text[at...])
        if rest.allSatisfy({ $0 > 0 && $0 < 0x80 }) { return true }
        return !rest.contains(0) && String(validating: rest, as: UTF8.self) != nil
    }

    private func appendString(_ text: UnsafeRawBufferPointer) throws {
        try append(0x27)
        var rest = text
        while let start = rest.baseAddress, let found = memchr(start, 0x27, rest.count) {
            let end = UnsafeRawPointer(found) - start + 1
            try append(UnsafeRawBufferPointer(rebasing: rest[..<end]))
            try append(0x27)
            rest = UnsafeRawBufferPointer(rebasing: rest[end...])
        }
        try append(rest)
        try append(0x27)
    }

    private func appendCast(_ text: UnsafeRawBufferPointer) throws {
        try append("CAST(")
        try appendHexadecimal(text)
        try append(" AS TEXT)")
    }

    private func appendHexadecimal(_ bytes: UnsafeRawBufferPointer) throws {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
        try append(0x58)
        try append(0x27)
        for byte in bytes {
            try append(digit(byte >> 4))
            try append(digit(byte & 15))
        }
        try append(0x27)
    }

    /// UTF-16 with a surrogate that has no partner, as UTF-8 that has it as three bytes (and hence is none); `nil` for any
    /// other text. SQLite's own conversion would make another text of it.
    private static func brokenUTF16(_ handle: OpaquePointer, _ column: Int32) -> [UInt8]? {
        guard let start = sqlite3_column_text16(handle, column) else { return nil }
        let count = Int(sqlite3_column_bytes16(handle, column)) / 2
        let units = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt16.self), count: count)
        var (bytes, isBroken) = ([UInt8](), false)
        var at = 0
        while at < units.count {
            let unit = units[at]
            at += 1
            guard UTF16.isSurrogate(unit) else { continue }
            if UTF16.isLeadSurrogate(unit), at < units.count, UTF16.isTrailSurrogate(units[at]) {
                at += 1
            } else {
                isBroken = true
                break
            }
        }
        guard isBroken else { return nil }
        at = 0
        while at < units.count {
            let unit = units[at]
            at += 1
            if UTF16.isLeadSurrogate(unit), at < units.count, UTF16.isTrailSurrogate(units[at]) {
                let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(units[at]) - 0xDC00)
                at += 1
                bytes += [0xF0 | UInt8(value >> 18), 0x80 | UInt8(value >> 12 & 0x3F)]
                bytes += [0x80 | UInt8(value >> 6 & 0x3F), 0x80 | UInt8(value & 0x3F)]
            } else if unit < 0x80 {
                bytes.append(UInt8(unit))
            } else if unit < 0x800 {
                bytes += [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
            } else {
                bytes += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
            }
        }
        return bytes
    }
}
