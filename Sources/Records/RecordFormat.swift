/// Limits of the record readers; each is a number that hostile input cannot exceed.
public enum RecordLimits {
    /// Bytes of a member that are read before its format, encoding and dialect are decided.
    public static let headBytes = 64 << 10
    /// Bytes of member data in a batch: small enough for the second-level cache, large enough to amortise a hand-over.
    public static let batchBytes = 256 << 10
    /// Records of a batch: so many of 64 bytes fill one, and shorter ones need no more memory than that.
    public static let batchRows = 4_096
    /// The longest record that is kept in memory and judged. Salesforce's longest field has 131,072 characters; 16 MiB
    /// leave room for exports that inline files. A longer one is held as `Misfit.tooLong`.
    public static let recordBytes = 16 << 20
    /// The most columns a header may have; PostgreSQL allows 1,600, Salesforce 800 custom fields an object.
    public static let columns = 100_000
    /// Levels of nesting (objects and arrays of a JSON element, sub-documents) that are looked into; RFC 8259 lets a parser
    /// choose. Exports nest a handful.
    public static let depth = 128
}

/// A reader of one member's records, fed with the member's bytes in pieces of any size.
///
/// The batches do not depend on how the bytes were cut into pieces. Every byte of the member is in exactly one of:
/// the preamble (byte-order mark, header), a record, a mark's range (`StructureMark`), or filler between records (blank
/// lines, separators).
public protocol RecordReader: AnyObject {
    /// One line for people and for the index: `CSV, comma, all quoted, CRLF, UTF-8 with BOM`.
    var description: String { get }
    /// Bytes at the start of the member that every output of it keeps: byte-order mark and header line. Final before the
    /// first batch.
    var preambleLength: Int { get }
    /// Table and columns of a member that holds records of one table, also when it has none; `nil` where only the batches
    /// tell. Final after `finish`.
    var schema: Schema? { get }
    /// What the member says about tables, its own or other members'; complete after `finish`.
    var declarations: [TableDeclaration] { get }
    /// What a member with records has said about their tables so far: asked at each of them, of which there may be thousands.
    var declared: Declarations { get }
    /// How the member is written anew without some of its records; `nil` where they are cut out of its bytes, as usual.
    var rebuild: (any RecordRebuild)? { get }

    /// Whether the member is a table of contents for the record members beside it, which a program reads together: a
    /// quarantine with records of one needs them all.
    var isContents: Bool { get }

    /// What a person should know of how the member is read, as the rest of a sentence behind its name; `nil` where nothing is
    /// odd. Complete after `finish`.
    var caution: String? { get }

    /// Takes the next bytes of the member and hands on each batch that became full.
    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws
    /// Says that the member has ended and hands on what is left.
    func finish(emit: (RecordBatch) throws -> Void) throws
}

extension RecordReader {
    public var declarations: [TableDeclaration] { declared.tables }
    public var declared: Declarations { Declarations() }
    public var rebuild: (any RecordRebuild)? { nil }
    public var isContents: Bool { false }
    public var caution: String? { nil }
}

/// A record format that winnow can split: one file, one test, one line in `RecordFormats.all`.
public protocol RecordFormat: Sendable {
    /// The name in `winnow formats` and in the index.
    var name: String { get }
    /// One sentence for `winnow formats`.
    var summary: String { get }
    /// A reader for a member with this path whose first bytes (up to `RecordLimits.headBytes`; all of them when
    /// `isWhole`) are `head`; `nil` when the member is not of this format. The reader must be fed from the first byte.
    ///
    /// - Parameter declared: what other members of the archive have said about tables so far.
    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)?
}

/// The formats in the order in which they are tried.
public enum RecordFormats {
    public static let all: [any RecordFormat] = [
        SQLiteFileFormat(), PgTocFormat(), MongoArchiveFormat(), SQLFormat(), CopyFileFormat(), JSONFormat(),
        JSONLinesFormat(),
        JSONSequenceFormat(), BSONFormat(), AvroFormat(), XMLFormat(), CSVFormat(),
    ]

    /// The first format that recognises the member, as a reader; `nil` for an opaque member.
    public static func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations = Declarations()
    ) -> (any RecordReader)? {
        for format in all {
            if let reader = format.reader(path: path, head: head, isWhole: isWhole, declared: declared) {
                return reader
            }
        }
        return nil
    }
}
