import Foundation
import Judgement
import RestoreSets

/// The summary of a run for programs.
public struct RunReport {
    private struct Root: Encodable {
        let output: String?
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
        let tables: [Table]
        let archives: [Archive]
        let missing: [Missing]
        let learned: [LearnedEntry]
        let relations: [RelationEntry]
        let notes: [String]
        let index: String?
        let files: [File]
    }

    private struct Table: Encodable {
        let table: String
        let records: Int
        let kept: Int
        let held: [String: Int]
        let dropped: [String: Int]
        let claims: [String: Int]
        let misfits: [String: Int]
    }

    private struct Archive: Encodable {
        let name: String
        let format: String
        let bytes: Int
        let sha256: String
        let members: Int
    }

    private struct Missing: Encodable {
        let archive: String
        let member: String?
        let within: String?
        let position: Int
        let andAllBehind: Bool
        let reason: String
        let readableBytes: Int?
        let table: String?
        let readableRecords: Int?
    }

    private struct File: Encodable {
        let name: String
        let bytes: Int
        let sha256: String
    }

    private let root: Root

    public init(_ scan: ScanResult, written: RestoreResult?) {
        let total = scan.total
        func reasons(_ tally: Tally, _ decision: Decision) -> [String: Int] {
            Dictionary(
                uniqueKeysWithValues: (tally.counts[decision] ?? [:]).filter { $0.value > 0 }.map {
                    ($0.key.name, $0.value)
                })
        }
        root = Root(
            output: written?.output, records: total.records, kept: total.total(.keep), held: total.total(.hold),
            dropped: total.total(.drop),
            tables: scan.tables.map { name, tally in
                Table(
                    table: name, records: tally.records, kept: tally.total(.keep), held: reasons(tally, .hold),
                    dropped: reasons(tally, .drop),
                    claims: Dictionary(uniqueKeysWithValues: tally.claims.map { ($0.key.rawValue, $0.value) }),
                    misfits: tally.misfits)
            },
            archives: scan.archives.map {
                Archive(
                    name: $0.name, format: $0.format.description, bytes: $0.seal.size,
                    sha256: $0.seal.sha256.description, members: $0.members.count)
            },
            missing: scan.losses.map { lost in
                Missing(
                    archive: lost.archive, member: lost.path?.text, within: lost.container?.path.text,
                    position: lost.loss.member, andAllBehind: lost.loss.isTail, reason: lost.loss.message,
                    readableBytes: lost.loss.readable?.bytes, table: lost.loss.readable?.table,
                    readableRecords: lost.loss.readable?.records)
            }, learned: scan.learned,
            relations: scan.relations.map(RelationEntry.init), notes: scan.allNotes, index: scan.indexMode?.rawValue,
            files: (written?.files ?? []).map { File(name: $0.path, bytes: $0.size, sha256: $0.sha256.description) })
    }

    /// One JSON object, keys sorted, with a line end.
    public func json() -> String { JSONText.of(root) }
}

/// JSON for standard output.
enum JSONText {
    static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// A value on one line.
    static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
