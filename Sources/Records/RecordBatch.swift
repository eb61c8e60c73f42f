import Crypto

/// Why a record's fields could not be told apart. Such a record cannot be judged: it is held, never lost.
public enum Misfit: UInt8, Sendable, CaseIterable {
    /// The row has another number of fields than the header.
    case fieldCount = 1
    /// A quoted field is still open where the member ends.
    case unbalancedQuote
    /// The record is longer than the reader's limit (`RecordLimits.recordBytes`).
    case tooLong
    /// The bytes are no text in the member's encoding (an odd byte at the end of UTF-16, for instance).
    case encoding
    /// The header has more columns than the reader's limit (`RecordLimits.columns`).
    case tooManyColumns
    /// The record breaks the rules of its format: invalid JSON, an SQL value that cannot be read.
    case syntax
    /// The record nests deeper than the reader's limit (`RecordLimits.depth`).
    case tooDeep

    /// The word that manifests and the policy use.
    public var name: String {
        switch self {
        case .fieldCount: "field-count"
        case .unbalancedQuote: "unbalanced-quote"
        case .tooLong: "too-long"
        case .encoding: "encoding"
        case .tooManyColumns: "too-many-columns"
        case .syntax: "syntax"
        case .tooDeep: "too-deep"
        }
    }
}

/// A run of whole records of one member, split into fields, with nothing copied out of it.
///
/// Two views of the same records:
/// - `source`: the member's own bytes, for digests and ranges;
/// - `text`: what the fields' positions point into. For 8-bit encodings it is the same memory as `source`;
///   for UTF-16 it is the batch as UTF-8, and for formats that escape (JSON, SQL) the fields' decoded values.
///
/// The bounds are a rectangle of `rowCount` × (`columnCount` + 1) positions in `text`: field *k* of row *r* is
/// `bounds[r][k] ..< bounds[r][k + 1] - 1` (the separator, or the line end, is the byte between), with its quotes
/// still on. Rows in `misfits` have all bounds equal to their start + 1, hence only empty fields.
///
/// A batch belongs to one thread at a time; readers hand it on and do not touch it again. Its properties are read for
/// every row, so the run-time check of overlapping accesses is off for them.
public final class RecordBatch: @unchecked Sendable {
    /// Table and columns of all its rows.
    @exclusivity(unchecked) public internal(set) var schema = Schema(table: "", columns: [])
    /// Ordinal of the first record; the member's first record is 1, a header is no record.
    @exclusivity(unchecked) public internal(set) var firstOrdinal = 1
    /// The rows' ordinals, ascending, where they are not `firstOrdinal` and up: of rows that are nested in others.
    @exclusivity(unchecked) public internal(set) var ordinals: [Int] = []
    /// What is not a record in the stretch of the member that the batch covers, ascending by offset; empty for formats
    /// that are lines.
    @exclusivity(unchecked) public internal(set) var marks: [StructureMark] = []
    /// Records of other tables that lie inside records of this batch (children in a JSON tree), a batch a table; their
    /// ranges lie within those of rows of this batch or of another companion.
    @exclusivity(unchecked) public internal(set) var companions: [RecordBatch] = []
    /// Byte offset in the member of `source[0]`.
    @exclusivity(unchecked) public internal(set) var sourceOffset = 0
    @exclusivity(unchecked) public internal(set) var columnCount = 0
    @exclusivity(unchecked) public internal(set) var rowCount = 0

    /// Start and end of each row in `source`, its line end included: `sourceRanges[2r] ..< sourceRanges[2r + 1]`.
    @exclusivity(unchecked) public internal(set) var sourceRanges: [UInt32] = []
    let bounds: FieldBounds
    /// Rows that could not be split, ascending by row.
    @exclusivity(unchecked) public internal(set) var misfits: [(row: Int, why: Misfit)] = []
    /// Records that were too long to be kept; such a row's range in `source` is empty.
    @exclusivity(unchecked) public internal(set) var oversized: [OversizedRecord] = []
    @exclusivity(unchecked) public internal(set) var encoding = TextEncoding.utf8
    /// The quote character of the dialect, or 0 where the dialect has none.
    @exclusivity(unchecked) public internal(set) var quote: UInt8 = UInt8(ascii: "\"")

    @exclusivity(unchecked) var memory = BatchMemory()
    /// Bytes of `memory` that are the batch's.
    @exclusivity(unchecked) var count = 0
    /// The text where it is not the source itself, and its bytes in use.
    @exclusivity(unchecked) var text: BatchMemory?
    @exclusivity(unchecked) var textCount = 0
    /// Where `reserveText` found room, and how much text has room there.
    @exclusivity(unchecked) var textBase: UnsafeMutablePointer<UInt8>?
    @exclusivity(unchecked) var textCapacity = 0

    public convenience init() { self.init(bounds: FieldBounds(capacity: 0)) }

    init(bounds: FieldBounds) { self.bounds = bounds }

    /// The member's own bytes that this batch covers.
    public func withSource<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try body(UnsafeRawBufferPointer(rebasing: memory.bytes[..<count]))
    }

    /// The bytes that `bounds` point into.
    public func withText<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        guard let text else { return try withSource(body) }
        return try body(UnsafeRawBufferPointer(rebasing: text.bytes[..<textCount]))
    }

    /// The positions of the fields, `rowCount` × (`columnCount` + 1).
    public func withBounds<R>(_ body: (UnsafeBufferPointer<UInt32>) throws -> R) rethrows -> R {
        try body(UnsafeBufferPointer(start: bounds.base, count: bounds.count))
    }

    /// Ordinal of row `row` in the member.
    public func ordinal(ofRow row: Int) -> Int { ordinals.isEmpty ? firstOrdinal + row : ordinals[row] }

    /// Whether each row's ordinal is the one behind that of the row before.
    public var hasConsecutiveOrdinals: Bool {
        ordinals.isEmpty || rowCount == 0 || ordinals[rowCount - 1] - ordinals[0] == rowCount - 1
    }

    /// Offset in the member and length in bytes of row `row`.
    public func range(ofRow row: Int) -> (offset: Int, length: Int) {
        if !oversized.isEmpty, let big = oversized.first(where: { $0.row == row }) { return (big.offset, big.length) }
        let start = Int(sourceRanges[2 * row])
        return (sourceOffset + start, Int(sourceRanges[2 * row + 1]) - start)
    }

    /// Where a tuple of so many bytes is in a statement that inserts it alone, from the statement's first byte on; `nil` where it is
    /// not the statement's last. A statement that inserts several rows has tuples as records, and one of a single row is a record
    /// as a whole: it has become one where the others went.
    public func lastTuple(ofRow row: Int, length: Int) -> Range<Int>? {
        guard !oversized.contains(where: { $0.row == row }) else { return nil }
        return withSource { source in
            let statement = source[Int(sourceRanges[2 * row])..<Int(sourceRanges[2 * row + 1])]
            func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte <= UInt8(ascii: " ") }
            guard statement.contains(UInt8(ascii: ";")), let last = statement.lastIndex(where: { !isEnd($0) }),
                statement[last] == UInt8(ascii: ")"), length > 1, last + 1 - length >= statement.startIndex,
                statement[last + 1 - length] == UInt8(ascii: "(")
            else { return nil }
            let end = last + 1 - statement.startIndex
            return (end - length)..<end
        }
    }

    /// SHA-256 of a part of the record's bytes, 32 bytes.
    ///
    /// - Parameter part: from the record's first byte on, within the record; of one that was kept in memory.
    public func digest(ofRow row: Int, part: Range<Int>) -> [UInt8] {
        withSource { source in
            let record = source[Int(sourceRanges[2 * row])..<Int(sourceRanges[2 * row + 1])]
            var hash = SHA256()
            hash.update(
                bufferPointer: UnsafeRawBufferPointer(rebasing: record.dropFirst(part.lowerBound).prefix(part.count)))
            return Array(hash.finalize())
        }
    }

    /// SHA-256 of the record's bytes in the member, 32 bytes.
    public func digest(ofRow row: Int) -> [UInt8] {
        if !oversized.isEmpty, let big = oversized.first(where: { $0.row == row }) { return big.sha256 }
        return withSource { source in
            var hash = SHA256()
            hash.update(
                bufferPointer: UnsafeRawBufferPointer(
                    rebasing: source[Int(sourceRanges[2 * row])..<Int(sourceRanges[2 * row + 1])]))
            return Array(hash.finalize())
        }
    }
}

/// A record that was too long to be kept in memory; its bytes were hashed as they went by.
public struct OversizedRecord: Sendable, Equatable {
    public let row: Int
    /// Byte offset in the member.
    public let offset: Int
    /// Length in bytes, line end included.
    public let length: Int
    /// SHA-256 of those bytes, 32 bytes.
    public let sha256: [UInt8]

    /// - Parameter hash: of the bytes, as they went by.
    init(row: Int, offset: Int, length: Int, hash: SHA256) {
        self.init(row: row, offset: offset, length: length, sha256: Array(hash.finalize()))
    }

    init(row: Int, offset: Int, length: Int, sha256: [UInt8]) {
        self.row = row
        self.offset = offset
        self.length = length
        self.sha256 = sha256
    }
}

/// How the bytes of a member spell text.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf8BOM = "UTF-8 with BOM"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"
    case latin1 = "ISO-8859-1"
    case windows1252 = "Windows-1252"

    /// Whether it has no more than 256 characters, a byte each.
    public var isEightBit: Bool { self == .latin1 || self == .windows1252 }

    var isUTF16: Bool { self == .utf16LE || self == .utf16BE }
}

/// The memory of a batch, with `slack` zero bytes behind what is in use, so that blocks may be read past the end. As with the
/// batch, the run-time check of overlapping accesses is off.
final class BatchMemory {
    static let slack = 64
    @exclusivity(unchecked) private(set) var bytes: UnsafeMutableRawBufferPointer

    init(capacity: Int = 0) {
        bytes = MemoryPool.shared.take(capacity + Self.slack)
    }

    convenience init(copying text: [UInt8]) {
        self.init(capacity: text.count)
        text.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }

    deinit { MemoryPool.shared.give(bytes) }

    var capacity: Int { bytes.count - Self.slack }

    /// Makes room for `capacity` bytes and keeps the first `count`.
    func grow(to capacity: Int, keeping count: Int) {
        let larger = MemoryPool.shared.take(capacity + Self.slack)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        MemoryPool.shared.give(bytes)
        bytes = larger
    }
}
