/// Formats that hold records and that winnow knows by their first bytes but cannot split: such a member is copied
/// unchanged, and that is said loudly, for its records were not judged.
public enum UnreadFormat: String, Sendable, CaseIterable, Codable {
    case avro = "an Avro container"
    case parquet = "a Parquet file"
    case orc = "an ORC file"
    case sqlite = "an SQLite database"
    case sqliteLog = "an SQLite write-ahead log"
    case sqliteJournal = "an SQLite rollback journal"
    case pgCustom = "a custom-format PostgreSQL dump"
    case excel = "an Excel workbook"
    case xml = "XML in an encoding that is not read"
    case mongoArchive = "an archive of mongodump (--archive)"
    case table = "named like a table and does not begin like one"

    /// Names that nothing but a table has. Objects of other kinds are called `.json` and `.sql` too.
    private static let tables = [".csv", ".tsv", ".ndjson", ".jsonl"]

    /// Bytes of a write-ahead log without anything in it. https://www.sqlite.org/fileformat.html#the_write_ahead_log
    private static let logHeader = 32

    /// - Parameter path: tells a workbook from other zip files, what may be XML, and what calls itself a table.
    public init?(path: String, head: UnsafeRawBufferPointer) {
        func starts(_ text: StaticString) -> Bool {
            head.starts(with: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
        if starts("Obj\u{1}") {
            self = .avro
        } else if starts("PAR1") {
            self = .parquet
        } else if starts("ORC") && path.lowercased().hasSuffix(".orc") {
            self = .orc
        } else if starts("SQLite format 3\0") {
            self = .sqlite
        } else if head.count > Self.logHeader, head.starts(with: [0x37, 0x7F, 0x06]), head[3] & 0xFE == 0x82 {
            self = .sqliteLog
        } else if head.starts(with: [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]) {
            self = .sqliteJournal
        } else if starts("PGDMP"), path.split(separator: "/").last != "toc.dat" {
            self = .pgCustom
        } else if head.starts(with: MongoArchiveBlocks.magic) {
            self = .mongoArchive
        } else if starts("PK\u{3}\u{4}"), path.lowercased().hasSuffix(".xlsx") {
            self = .excel
        } else if XMLFormat.isUnread(path: path, head: head) {
            self = .xml
        } else if !head.isEmpty, Self.tables.contains(where: path.lowercased().hasSuffix) {
            self = .table
        } else {
            return nil
        }
    }

    /// The path of the database that a log or journal at `path` belongs to: it cannot be read, let alone written anew, without
    /// what the log has. https://www.sqlite.org/tempfiles.html
    public func database(ofLogAt path: String) -> String? {
        switch self {
        case .sqliteLog where path.hasSuffix("-wal"): String(path.dropLast("-wal".count))
        case .sqliteJournal where path.hasSuffix("-journal"): String(path.dropLast("-journal".count))
        default: nil
        }
    }

    /// What to do to have its records judged.
    public var advice: String {
        switch self {
        case .avro, .parquet, .orc: "Export it as NDJSON or CSV."
        case .sqlite: "Export it with: sqlite3 FILE .dump"
        case .sqliteLog, .sqliteJournal:
            "Its rows are not in the database yet: back up with sqlite3 DB \".backup FILE\", or close the database before."
        case .pgCustom: "Turn it into a script with pg_restore -f -, or give it by itself."
        case .xml: "Turn it into UTF-8 with: xmllint --encode UTF-8 FILE"
        case .mongoArchive:
            "It is damaged at its beginning; fetch it again, or dump into a folder: mongodump --out FOLDER."
        case .table: "Look at its first bytes: it is damaged, encrypted, or something else."
        case .excel: "Export its sheets as CSV; a workbook is no backup."
        }
    }
}
