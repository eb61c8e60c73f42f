import Foundation
import RecordIndex
import Records

/// Records that a query found, in one of three shapes.
public enum RecordList {
    /// Lines that a table for people has at most, unless asked for more.
    public static let tableLimit = 100

    /// A table of records, and whether there were more of them than `limit`.
    public static func table(
        _ index: RecordIndexReader, _ filter: RecordFilter, limit: Int, style: Style = .plain
    ) throws -> (text: String, hasMore: Bool) {
        var filter = filter
        filter.limit = limit + 1
        var table = TextTable([
            ("table", .left), ("key", .left), ("decision", .left), ("reason", .left), ("score", .right),
            ("tag", .left), ("evidence", .left), ("where", .left),
        ])
        var count = 0
        try index.forEach(filter) { record, evidence in
            count += 1
            guard count <= limit else { return }
            table.add([
                Shown.plain(record.table ?? ""), Shown.plain(record.key ?? ""), record.decision, record.reason,
                Words.score(record.score), record.claim ?? "",
                evidence.map(\.detector).joined(separator: " "), record.place,
            ])
        }
        return (table.isEmpty ? "No record fits.\n" : table.render(style: style), count > limit)
    }

    /// Gives the records as lines of JSON, each with its line end.
    public static func json(
        _ index: RecordIndexReader, _ filter: RecordFilter, _ write: (String) -> Void
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try index.forEach(filter) { record, evidence in
            write(String(decoding: try encoder.encode(Line(record, evidence)), as: UTF8.self) + "\n")
        }
    }

    /// Gives the records as CSV with a header, RFC 4180 but for its line ends (LF).
    public static func csv(
        _ index: RecordIndexReader, _ filter: RecordFilter, _ write: (String) -> Void
    ) throws {
        write("archive,member,part,table,record,offset,length,key,claim,tag,score,decision,reason,evidence,created\n")
        try index.forEach(filter) { record, evidence in
            let cells = [
                record.archive, record.member, String(record.part), record.table ?? "", String(record.ordinal),
                String(record.offset), String(record.length), record.key ?? "", record.claim ?? "",
                record.tagName.map { "\($0)=\(record.tagValue ?? "")" } ?? "", Words.score(record.score),
                record.decision, record.reason, evidence.map(\.detector).joined(separator: " "),
                record.created.flatMap(DateValue.text) ?? "",
            ]
            write(cells.map(SpreadsheetCell.quoted).joined(separator: ",") + "\n")
        }
    }

    /// Records by tag and score: what a query without a question shows.
    public static func histogram(_ index: RecordIndexReader, style: Style = .plain) throws -> String {
        let rows = try index.histogram()
        guard !rows.isEmpty else { return "The index has no records.\n" }
        var table = TextTable(
            [("tag", .left), ("records", .right)]
                + (0..<10).map { ("\($0 == 0 ? "0" : ".\($0)")–\($0 == 9 ? "1" : ".\($0 + 1)")", .right) })
        var sums = Array(repeating: 0, count: 10)
        func add(_ name: String, _ counts: [Int]) {
            table.add(
                [name, Words.count(counts.reduce(0, +))] + counts.map { $0 == 0 ? "·" : Words.count($0) })
        }
        for row in rows {
            add(row.claim.map { "\($0)  \(Shown.plain(row.value ?? ""))" } ?? "(no tag)", row.counts)
            for (position, count) in row.counts.enumerated() { sums[position] += count }
        }
        if rows.count > 1 { add("all", sums) }
        return "Records by tag and score\n" + table.render(style: style)
    }

    /// A record as JSON has it.
    struct Line: Encodable {
        let archive: String
        let member: String
        let part: Int
        let table: String?
        let record: Int
        let offset: Int
        let length: Int
        let key: String?
        /// Of records that are not kept.
        let created: String?
        let tag: Tag?
        let score: Double
        let decision: String
        let reason: String?
        let evidence: [Evidence]

        struct Tag: Encodable {
            let claim: String
            let source: String?
            let name: String?
            let value: String?
        }

        struct Evidence: Encodable {
            let detector: String
            let field: String?
            let weight: Double
            let excerpt: String?
        }

        init(_ record: IndexedRecord, _ evidence: [IndexedEvidence]) {
            archive = record.archive
            member = record.member
            part = record.part
            table = record.table
            self.record = record.ordinal
            offset = record.offset
            length = record.length
            key = record.key
            created = record.created.flatMap(DateValue.text)
            tag = record.claim.map {
                Tag(claim: $0, source: record.tagSource, name: record.tagName, value: record.tagValue)
            }
            score = (record.score * 10_000).rounded() / 10_000
            decision = record.decision
            reason = record.reason.isEmpty ? nil : record.reason
            self.evidence = evidence.map {
                Evidence(
                    detector: $0.detector, field: $0.field, weight: ($0.weight * 100).rounded() / 100,
                    excerpt: $0.excerpt)
            }
        }
    }
}

extension IndexedRecord {
    /// `WE_1.ZIP:Contact.csv:17`, as `winnow explain` takes it.
    var place: String { "\(Shown.plain(archive)):\(Shown.plain(member)):\(ordinal)" }
}
