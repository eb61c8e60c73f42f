import Foundation

/// The manifest diff of a restore set, read back.
public struct WrittenDiff {
    /// A record that another one followed.
    public struct Parent: Decodable, Sendable {
        public let table: String
        public let key: String?
        /// The columns that refer to it; absent where it contains the record.
        public let by: String?
    }

    private struct Line: Decodable {
        let archive: String
        let member: String
        let part: Int?
        let record: Int
        let parents: [Parent]?
    }

    private let path: String

    /// - Parameter folder: of a restore set. `nil` where it has no manifest diff.
    public init?(restoreSet folder: String) {
        path = folder + "/" + Restore.diffName
        guard FileManager.default.fileExists(atPath: path) else { return nil }
    }

    /// The records that a record followed, up to the one that went by its own decision. Reads the diff up to the record's line.
    public func parents(archive: String, member: String, part: Int, record: Int) throws -> [Parent] {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        // Most lines are passed over without being decoded.
        let number = Data("\"record\":\(record),".utf8)
        var rest = Data()
        while let more = try handle.read(upToCount: 1 << 20), !more.isEmpty {
            rest.append(more)
            while let end = rest.firstIndex(of: 0x0A) {
                let line = rest[rest.startIndex..<end]
                if line.range(of: number) != nil, let found = try? JSONDecoder().decode(Line.self, from: line),
                    found.archive == archive, found.member == member, found.part ?? 0 == part, found.record == record
                {
                    return found.parents ?? []
                }
                rest = rest[(end + 1)...]
            }
            rest = Data(rest)
        }
        return []
    }
}
