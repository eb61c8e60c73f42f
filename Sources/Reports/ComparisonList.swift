import Foundation
import RestoreSets

/// Records that two sides decided otherwise, for programs: lines of JSON, CSV, and the summary as JSON.
public enum ComparisonList {
    public static let csvHeader =
        "change,table,key,archive,member,part,record,a,b,cause,why,reason_a,reason_b,score_a,score_b,tag_a,tag_b\n"

    /// A record as a line of CSV, RFC 4180 but for its line end (LF).
    public static func csv(_ record: ComparedRecord) -> String {
        let (a, b) = (record.from.judgement, record.to.judgement)
        func tag(_ judgement: ComparedJudgement?) -> String { judgement?.tag.map { "\($0.name)=\($0.value)" } ?? "" }
        func score(_ judgement: ComparedJudgement?) -> String { judgement?.score.map(Words.score) ?? "" }
        let cells = [
            record.change.rawValue, record.table, record.key ?? "", record.archive, record.member,
            String(record.part), String(record.ordinal), record.from.name, record.to.name,
            record.cause?.rawValue ?? "", ComparisonSentence(record).text, a?.reason.name ?? "",
            b?.reason.name ?? "", score(a), score(b), tag(a), tag(b),
        ]
        return cells.map(SpreadsheetCell.quoted).joined(separator: ",") + "\n"
    }

    /// A record as one line of JSON.
    public static func json(_ record: ComparedRecord) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Line(record)), as: UTF8.self) + "\n"
    }

    /// The summary as one JSON object.
    public static func json(_ a: ComparisonSide, _ b: ComparisonSide, _ summary: ComparisonSummary) -> String {
        JSONText.of(Summary(a, b, summary))
    }

    private struct Line: Encodable {
        let change: String
        let table: String
        let key: String?
        let archive: String
        let member: String
        let part: Int
        let record: Int
        let a: Side
        let b: Side
        let cause: String?
        let why: String
        let evidence: [Evidence]

        init(_ record: ComparedRecord) {
            change = record.change.rawValue
            table = record.table
            key = record.key
            archive = record.archive
            member = record.member
            part = record.part
            self.record = record.ordinal
            a = Side(record.from, record.rules.a)
            b = Side(record.to, record.rules.b)
            cause = record.cause?.rawValue
            why = ComparisonSentence(record).text
            evidence = record.evidence.map {
                Evidence(detector: $0.detector, field: $0.field, a: $0.before, b: $0.after)
            }
        }
    }

    private struct Side: Encodable {
        let decision: String
        let reason: String?
        let score: Double?
        let tag: Tag?
        let parents: [Parent]?
        let by: String?
        let drop: Double?
        let hold: Double?

        init(_ standing: Standing, _ rules: ComparedRules?) {
            let judgement = standing.judgement
            decision = standing.name
            reason = judgement.flatMap { $0.reason == .none ? nil : $0.reason.name }
            score = judgement?.score
            tag = judgement?.tag.map { Tag(claim: $0.claim, source: $0.source, name: $0.name, value: $0.value) }
            parents = judgement.flatMap { judgement in
                judgement.parents.isEmpty
                    ? nil : judgement.parents.map { Parent(table: $0.table, key: $0.key, by: $0.by) }
            }
            by = judgement?.override?.by
            drop = rules?.thresholds.drop
            hold = rules?.thresholds.hold
        }
    }

    private struct Tag: Encodable {
        let claim: String
        let source: String
        let name: String
        let value: String
    }

    private struct Parent: Encodable {
        let table: String
        let key: String?
        let by: String?
    }

    /// A finding's weight on each side.
    private struct Evidence: Encodable {
        let detector: String
        let field: String?
        let a: Double?
        let b: Double?
    }

    private struct Summary: Encodable {
        let a: Totals
        let b: Totals
        let matchedBy: String
        let isDifferent: Bool
        let changes: [String: Int]
        let causes: [String: Int]
        let tables: [Table]

        init(_ a: ComparisonSide, _ b: ComparisonSide, _ summary: ComparisonSummary) {
            self.a = Totals(a, summary.totals.a)
            self.b = Totals(b, summary.totals.b)
            matchedBy = summary.isOfOneBackup ? "place" : "key"
            isDifferent = summary.isDifferent
            changes = Self.byName(ComparedRecord.Change.allCases) { summary.count($0) }
            causes = Self.byName(ComparedRecord.Cause.allCases) { summary.count($0) }
            tables = summary.tables.map { table in
                Table(
                    table: table.name, a: table.a.map(Counts.init), b: table.b.map(Counts.init),
                    changes: Self.byName(ComparedRecord.Change.allCases) { table.changes[$0] ?? 0 },
                    causes: Self.byName(ComparedRecord.Cause.allCases) { table.causes[$0] ?? 0 })
            }
        }

        private static func byName<Name: RawRepresentable>(_ names: [Name], _ count: (Name) -> Int) -> [String: Int]
        where Name.RawValue == String {
            Dictionary(uniqueKeysWithValues: names.map { ($0.rawValue, count($0)) }).filter { $0.value > 0 }
        }
    }

    private struct Totals: Encodable {
        let name: String
        let policy: String?
        /// Whether an index has a row for each record.
        let isComplete: Bool
        let counts: Counts

        init(_ side: ComparisonSide, _ counts: ComparisonSide.Counts) {
            name = side.name
            policy = side.policyDigest
            isComplete = side.isComplete
            self.counts = Counts(counts)
        }
    }

    private struct Counts: Encodable {
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int

        init(_ counts: ComparisonSide.Counts) {
            records = counts.records
            kept = counts.kept
            held = counts.held
            dropped = counts.dropped
        }
    }

    private struct Table: Encodable {
        let table: String
        let a: Counts?
        let b: Counts?
        let changes: [String: Int]
        let causes: [String: Int]
    }
}
