import Foundation
import GRDB
import Provenance

/// How a record was judged, as the index has it; what is absent is as most records of its member have it.
public struct WrittenJudgement: Sendable, Equatable {
    /// Ordinal in its member.
    public let ordinal: Int
    /// The index's number of the tag that counts, 0 for none; `nil` for the member's common one.
    public let tag: Int?
    /// `nil` where nothing was found.
    public let score: Double?
}

/// A finding that counted, as the index has it.
public struct WrittenFinding: Sendable, Equatable {
    /// Ordinal of the record in its member.
    public let ordinal: Int
    /// The index's number of the rule.
    public let rule: Int
    public let field: String?
    /// Bans.
    public let weight: Double
    public let excerpt: String
}

/// A member's number in the index, and where the member is.
public struct IndexedPlace: Sendable, Equatable {
    public let member: Int
    /// Position of the archive in the backup, and of the member in the archive with those of archives within it; from 0.
    public let archive: Int
    public let position: Int
    public let path: String
    public let part: Int
    /// The number of the tag of its records that have none of their own; 0 for none.
    public let commonTag: Int
}

/// What a run found, read back by who takes it over. The file is not trusted: a value of another kind than the schema says is
/// damage, and no reason to stop the process.
extension RecordIndexReader {
    /// Bytes of a text beyond which the index may have cut it: a character has four at most.
    public static let wholeTextLimit = RowPayload.textLimit - 4

    public func places() throws -> [IndexedPlace] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, archive, position, part, common_tag, CAST(path AS BLOB) FROM member ORDER BY id
                    """
            ).map { row in
                let numbers = try (0..<5).map { try integer(row, $0) }
                guard (1..<RecordIndexWriter.memberLimit).contains(numbers[0]) else { throw torn }
                return IndexedPlace(
                    member: numbers[0], archive: numbers[1], position: numbers[2], path: try text(row, 5) ?? "",
                    part: numbers[3], commonTag: numbers[4])
            }
        }
    }

    /// All tags by their numbers, in the order in which they came. `nil` where some were not told apart.
    public func tags() throws -> [(id: Int, tag: Tag)]? {
        try read { database in
            let tags = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, claim, source, CAST(name AS BLOB), CAST(value AS BLOB) FROM tag ORDER BY id
                    """
            ).map { row in
                guard let claim = Claim(rawValue: try text(row, 1) ?? ""),
                    let source = Tag.Source(rawValue: try text(row, 2) ?? "")
                else { throw torn }
                let tag = Tag(claim: claim, source: source, name: try text(row, 3) ?? "", value: try text(row, 4) ?? "")
                return (id: try integer(row, 0), tag: tag)
            }
            return tags.contains { $0.tag.value == RecordIndexWriter.manyValues } ? nil : tags
        }
    }

    /// The names of rules by their numbers.
    public func rules() throws -> [Int: String] {
        try read { database in
            var rules: [Int: String] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT id, name FROM rule") {
                rules[try integer(row, 0)] = try text(row, 1)
            }
            return rules
        }
    }

    /// Judgements of a member's records, ascending by ordinal.
    public func judgements(member: Int, ordinals: ClosedRange<Int>) throws -> [WrittenJudgement] {
        try read { database in
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: "SELECT record, tag, score FROM judgement WHERE record BETWEEN ? AND ? ORDER BY record"),
                arguments: [member << 32 | ordinals.lowerBound, member << 32 | ordinals.upperBound])
            var found: [WrittenJudgement] = []
            while let row = try rows.next() {
                found.append(
                    WrittenJudgement(
                        ordinal: try integer(row, 0) & 0xFFFF_FFFF, tag: Int.fromDatabaseValue(row[1]),
                        score: try score(row, 2)))
            }
            return found
        }
    }

    /// What was found in a member's records, ascending by ordinal, of each in the order in which it was found.
    public func findings(member: Int, ordinals: ClosedRange<Int>) throws -> [WrittenFinding] {
        let bits = IndexSchema.evidenceBits
        return try read { database in
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: """
                        SELECT id, rule, CAST(field AS BLOB), weight, CAST(excerpt AS BLOB) FROM evidence
                        WHERE id >= ? AND id < ? ORDER BY id
                        """),
                arguments: [
                    (member << 32 | ordinals.lowerBound) << bits, (member << 32 | ordinals.upperBound + 1) << bits,
                ])
            var found: [WrittenFinding] = []
            while let row = try rows.next() {
                found.append(
                    WrittenFinding(
                        ordinal: try integer(row, 0) >> bits & 0xFFFF_FFFF, rule: try integer(row, 1),
                        field: try text(row, 2), weight: try weight(row, 3), excerpt: try text(row, 4) ?? ""))
            }
            return found
        }
    }

    /// What a record is called; `nil` where it has no key or the index does not have the record.
    public func key(member: Int, ordinal: Int) throws -> String? {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT CAST(key AS BLOB) FROM record WHERE id = ?")
            return try Row.fetchOne(statement, arguments: [member << 32 | ordinal]).flatMap { try text($0, 0) }
        }
    }

}
