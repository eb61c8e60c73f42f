import Foundation

/// What a member that is written anew has beside its rows: a database's schema, an Avro file's header.
public enum RebuiltFrame {
    /// What of it is not the source's, in a sentence that 'than the source' ends; `nil` where all of it is. Throws where a file cannot be read.
    public static func difference(source: String, restored: String) throws -> String? {
        let (ours, theirs) = (try head(of: source), try head(of: restored))
        if let header = avroHeader(ours) {
            return avroHeader(theirs) == header ? nil : "has another header (schema, codec or metadata)"
        }
        guard ours.starts(with: SQLiteFileFormat.magic) else { return nil }
        do {
            return try databaseDifference(source, restored)
        } catch let fault as SQLiteFault {
            return "has another schema, which cannot be read (\(fault)),"
        }
    }

    private static func head(of path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? handle.close() }
        return [UInt8](try handle.read(upToCount: RecordLimits.headBytes) ?? Data())
    }

    private static func avroHeader(_ head: [UInt8]) -> [UInt8]? { head.withUnsafeBytes { AvroHeader($0)?.bytes } }

    private static func databaseDifference(_ source: String, _ restored: String) throws -> String? {
        let (ours, theirs) = (try SQLiteFile(source, .reading), try SQLiteFile(restored, .reading))
        // `VACUUM` writes tables before what belongs to them.
        func entries(_ file: SQLiteFile) throws -> [[String]] {
            try SQLiteSchemaEntry.all(file).map { [$0.type, $0.name, $0.table, $0.definition] }
                .sorted { $0.lexicographicallyPrecedes($1) }
        }
        let (own, other) = (try entries(ours), try entries(theirs))
        if own != other {
            let changed = own.filter { !other.contains($0) } + other.filter { !own.contains($0) }
            let first = changed.first.map { " (the \($0[0]) \($0[1]))" } ?? ""
            return "has another schema\(first)"
        }
        for setting in ["user_version", "application_id", "page_size"] {
            let query = "PRAGMA \(setting)"
            if try ours.number(query) != theirs.number(query) { return "has another \(setting)" }
        }
        let bytes = try theirs.number("PRAGMA page_count") * theirs.number("PRAGMA page_size")
        let size = try FileHandle(forReadingAtPath: restored)?.seekToEnd() ?? 0
        if size != bytes { return "has more bytes behind its last page" }
        return try theirs.number("PRAGMA freelist_count") == 0 ? nil : "has more unused pages"
    }
}
