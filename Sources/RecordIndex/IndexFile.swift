import Archives
import Foundation

extension RecordIndexReader {
    /// Whether a file is an index of winnow, by its first bytes (https://www.sqlite.org/fileformat2.html#the_database_header).
    public static func isIndex(_ path: String) -> Bool {
        guard let handle = FoundFile.open(path) else { return false }
        defer { try? handle.close() }
        guard let head = try? handle.read(upToCount: headerBytes), head.count == headerBytes,
            head.starts(with: Array("SQLite format 3\0".utf8))
        else { return false }
        let application = head[applicationOffset..<(applicationOffset + 4)].reduce(0) { $0 << 8 | Int($1) }
        return application == IndexSchema.applicationID
    }

    private static let headerBytes = 100
    private static let applicationOffset = 68
}
