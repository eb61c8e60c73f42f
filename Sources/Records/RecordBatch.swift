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

    /// The word that manifests and the policy use.
    public var name: String {
        switch self {
        case .fieldCount: "field-count"
        case .unbalancedQuote: "unbalanced-quote"
        case .tooLong: "too-long"
        case .encoding: "encoding"
        }
    }
}

/// A run of whole records of one member, split into fields, with nothing copied out of it.
///
/// Two views of the same records:
/// - `source`: the member's own bytes, for digests and ranges;
/// - `text`: what the fields' positions point into. For 8-bit encodings it is the same memory as `source`;
///   for UTF-16 it is the batch as UTF-8.
///
/// The bounds are a rectangle of `rowCount` × (`columnCount` + 1) positions in `text`: field *k* of row *r* is
/// `bounds[r][k] ..< bounds[r][k + 1] - 1` (the separator, or the line end, is the byte between), with its quotes
/// still on. Rows in `misfits` have all bounds equal to their start + 1, hence only empty fields.
///
/// A batch belongs to one thread at a time; readers hand it on and do not touch it again.
public final class RecordBatch: @unchecked Sendable {
    /// Ordinal of the first record; the member's first record is 1, a header is no record.
    public var firstOrdinal = 1
    /// Byte offset in the member of `source[0]`.
    public var sourceOffset = 0
    public var columnCount = 0
    public internal(set) var rowCount = 0

    /// Start and end of each row in `source`, its line end included: `sourceRanges[2r] ..< sourceRanges[2r + 1]`.
    public internal(set) var sourceRanges: [UInt32] = []
    public internal(set) var bounds: [UInt32] = []
    /// Rows that could not be split, ascending by row.
    public internal(set) var misfits: [(row: Int, why: Misfit)] = []
    /// Records longer than the limit are not kept in memory: row, true length in bytes and SHA-256 from the stream.
    /// Such a row's range in `source` is empty.
    public internal(set) var oversized: [OversizedRecord] = []
    /// True when the fields are UTF-8 or ASCII; false for a single-byte code page, see `RecordText`.
    public var encoding = TextEncoding.utf8
    /// The quote character of the dialect, or 0 where the dialect has none.
    public var quote: UInt8 = UInt8(ascii: "\"")

    var sourceStorage: [UInt8] = []
    var textStorage: [UInt8] = []  // empty when the text is the source itself

    public init() {}

    /// The member's own bytes that this batch covers.
    public func withSource<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try sourceStorage.withUnsafeBytes(body)
    }

    /// The bytes that `bounds` point into.
    public func withText<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        textStorage.isEmpty ? try sourceStorage.withUnsafeBytes(body) : try textStorage.withUnsafeBytes(body)
    }

    /// Offset in the member and length in bytes of row `row`.
    public func range(ofRow row: Int) -> (offset: Int, length: Int) {
        if let big = oversized.first(where: { $0.row == row }) { return (big.offset, big.length) }
        let start = Int(sourceRanges[2 * row])
        return (sourceOffset + start, Int(sourceRanges[2 * row + 1]) - start)
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

    public init(row: Int, offset: Int, length: Int, sha256: [UInt8]) {
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
}
