import CSimdjson
import Foundation

/// JSON values that are lines (NDJSON), or that a record separator begins (RFC 7464).
final class JSONLinesSplitter: RecordSplitter {
    enum Framing {
        case lines
        case sequence
    }

    private let framing: Framing
    private let rows: JSONRows
    private let table: UInt32
    private var elements: [winnow_json_element] = []
    private(set) var preambleLength = 0
    let isOneTable = false
    var schema: Schema { rows.schema(table) }

    init(_ framing: Framing, table: String, rows: JSONRows) {
        self.framing = framing
        self.rows = rows
        self.table = rows.table(table)
    }

    var description: String {
        switch framing {
        case .lines: preambleLength > 0 ? "NDJSON, UTF-8 with BOM" : "NDJSON, UTF-8"
        case .sequence: "JSON text sequence, UTF-8"
        }
    }

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) throws
        -> Int
    {
        var at = 0
        if offset == 0 {
            preambleLength = JSONBytes.markLength(source)
            at = preambleLength
        }
        elements.removeAll(keepingCapacity: true)
        while at < source.count {
            let found = end(of: source, from: at, isFirst: true)
            guard found != nil || isFinal else { break }
            let next = found ?? source.count
            add(source, at..<next)
            at = next
        }
        rows.write(elements, of: source, table: table, into: builder)
        return at
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        guard let end = end(of: bytes, from: 0, isFirst: isFirst) else { return (bytes.count, false) }
        return (end, true)
    }

    /// Where the record ends that `start` is in: behind its line end, or before the next separator.
    private func end(of bytes: UnsafeRawBufferPointer, from start: Int, isFirst: Bool) -> Int? {
        switch framing {
        case .lines: JSONBytes.find(0x0A, in: bytes, from: start).map { $0 + 1 }
        case .sequence: JSONBytes.find(JSONBytes.recordSeparator, in: bytes, from: isFirst ? start + 1 : start)
        }
    }

    /// Notes the record in `range`, unless it is blank.
    private func add(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) {
        var (start, end) = (range.lowerBound, range.upperBound)
        if framing == .sequence, source[start] == JSONBytes.recordSeparator { start += 1 }
        while start < end, JSONBytes.isSpace(source[start]) { start += 1 }
        while end > start, JSONBytes.isSpace(source[end - 1]) { end -= 1 }
        guard start < end else { return }
        elements.append(
            winnow_json_element(
                start: UInt32(range.lowerBound), end: UInt32(range.upperBound), value_start: UInt32(start),
                value_end: UInt32(end)))
    }
}

/// Small things about JSON's bytes.
enum JSONBytes {
    static let recordSeparator: UInt8 = 0x1E

    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Length of a byte-order mark at the front.
    static func markLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }

    /// The place behind the string that begins at `start`, `nil` when it does not end.
    static func endOfString(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var at = start + 1
        while let quote = find(UInt8(ascii: "\""), in: bytes, from: at) {
            var backslashes = 0
            while quote - backslashes - 1 >= at, bytes[quote - backslashes - 1] == UInt8(ascii: "\\") {
                backslashes += 1
            }
            if backslashes % 2 == 0 { return quote + 1 }
            at = quote + 1
        }
        return nil
    }
}
