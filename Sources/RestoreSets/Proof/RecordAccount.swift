import Judgement
import Records

/// What a manifest diff tells of one record: its line, and the records that followed it.
public struct RecordAccount: Sendable {
    /// A record that went because of this one.
    public struct Follower: Sendable, Equatable {
        public let table: String?
        public let key: String?
        public let archive: String
        public let member: String
        public let record: Int
        public let decision: Decision
        /// The columns that refer to it; absent where it lies in it.
        public let by: String?
    }

    /// Absent where the record stayed.
    public internal(set) var line: WrittenLine?
    /// Those that refer to it or lie in it, in source order; at most `followerLimit`.
    public internal(set) var followers: [Follower] = []
    /// How many those are.
    public internal(set) var followerCount = 0
    /// How many followed in all, the followers of followers included.
    public internal(set) var descendantCount = 0

    /// Followers that are named.
    public static let followerLimit = 20
}

extension WrittenDiff {
    /// Gathers what the diff tells of a record; reads it once. Throws `RestoreSetError`.
    public func account(
        archive: String, member: String, part: Int, record: Int, table: String?, key: String?
    ) throws -> RecordAccount {
        var account = RecordAccount()
        // Most lines are passed over without being decoded.
        let number = Array("\"record\":\(record),".utf8)
        let spellings = key.map { SalesforceID.spellings(of: $0) } ?? []
        let stems = spellings.map(Self.plainStem)
        func isMeant(_ parent: WrittenLine.Parent) -> Bool {
            parent.table == table && parent.key.map(spellings.contains) ?? false
        }
        try forEachRaw { bytes, _ in
            guard Self.contains(number, bytes) || stems.contains(where: { Self.contains($0, bytes) }),
                let line = WrittenLine(bytes)
            else { return true }
            if line.archive == archive, line.member.text == member, line.part == part, line.record == record {
                account.line = line
            }
            guard let place = line.parents.firstIndex(where: isMeant) else { return true }
            account.descendantCount += 1
            guard place == 0 else { return true }
            account.followerCount += 1
            guard account.followers.count < RecordAccount.followerLimit else { return true }
            account.followers.append(
                RecordAccount.Follower(
                    table: line.table, key: line.key, archive: line.archive, member: line.member.text,
                    record: line.record, decision: line.decision, by: line.parents[0].by))
            return true
        }
        return account
    }

    /// The beginning of a text that JSON writes as it is; nothing where it begins otherwise, which every line contains.
    private static func plainStem(_ text: String) -> [UInt8] {
        Array(text.utf8.prefix { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) })
    }
}
