import Detection
import Foundation
import GRDB
import Judgement
import Policies
import Provenance
import Records
import Testing

@testable import RecordIndex

/// An index of one member, judged by the default policy.
final class SmallIndex {
    let path = BulkTableTests.path()
    let reader: RecordIndexReader
    let mode: IndexMode

    static let rows = [
        "1,jo@corp.com,", "2,al@corp.com,synthetic", "3,max@example.com,", "4,ann@mailinator.com,",
        "5,bob@example.com,production", "6,eve@corp.com,wave-7", "7,kim@corp.com,qa", "8,lee@corp.com,",
    ]

    init(mode: IndexMode = .auto, autoLimit: Int = 1_000, times: Int = 1) throws {
        let text =
            "Id,Email,Data_Provenance__c\n" + (0..<times).flatMap { _ in Self.rows }.map { $0 + "\n" }.joined()
        let writer = try RecordIndexWriter(
            path: path, mode: mode, scoreWithoutEvidence: Scorer(prior: -2).scoreWithoutFindings.probability,
            autoLimit: autoLimit)
        try writer.addArchive(id: 0, name: "a.zip", format: "zip")
        try writer.begin(archive: 0, position: 0, part: 0, path: "Contact.csv", table: "Contact", format: "CSV")
        var judge: MemberJudge?
        var records = 0
        let bytes = Array(text.utf8)
        let reader = bytes.withUnsafeBytes {
            RecordFormats.reader(path: "Contact.csv", head: .init(rebasing: $0.prefix(60_000)), isWhole: false)
        }
        func take(_ batch: RecordBatch) throws {
            let known =
                judge
                ?? MemberJudge(
                    policy: .default, schema: reader?.schema ?? Schema(table: "", columns: []), memberTags: [],
                    sample: batch, scores: nil)
            judge = known
            records += batch.rowCount
            try writer.append([(known.judge(batch), known)])
        }
        try bytes.withUnsafeBytes { try reader?.read($0, emit: take) }
        try reader?.finish(emit: take)
        try writer.endMember(bytes: bytes.count, records: records)
        try writer.finishArchive(id: 0, bytes: 10, sha256: "00")
        self.mode = try writer.finish(meta: ["tool": "winnow test"])
        self.reader = try RecordIndexReader(path: path)
    }

    deinit { unlink(path) }

    func keys(_ change: (inout RecordFilter) throws -> Void) throws -> [String] {
        var filter = RecordFilter()
        try change(&filter)
        var keys: [String] = []
        try reader.forEach(filter) { record, _ in keys.append(record.key ?? "") }
        return keys
    }
}

@Suite struct RecordIndexTests {
    @Test("records are found by tag: claim, value or none")
    func tags() throws {
        let index = try SmallIndex()
        #expect(try index.keys { $0.tag = "synthetic" } == ["2"])
        #expect(try index.keys { $0.tag = "TEST" } == ["7"])
        #expect(try index.keys { $0.tag = "wave-7" } == ["6"])
        #expect(try index.keys { $0.tag = "none" } == ["1", "3", "4", "8"])
    }

    @Test(
        "records are found by score",
        arguments: [
            (">=0.99", ["3", "5"]), ("<0.1", ["1", "2", "6", "7", "8"]),
            ("0..1", ["1", "2", "3", "4", "5", "6", "7", "8"]),
            ("0.4..0.999", ["3", "4", "5"]), (">0.999", []),
        ])
    func scores(comparison: String, expected: [String]) throws {
        let index = try SmallIndex()
        let found = try index.keys { $0.score = try ScoreComparison(comparison) }
        #expect(found == expected)
    }

    @Test("what is no comparison is refused", arguments: ["", "high", ">=2", "0.5..", ">=nan", "-1"])
    func noComparison(text: String) {
        #expect(throws: RecordIndexError.self) { try ScoreComparison(text) }
    }

    @Test("records are found by decision, reason, detector, key, table and place")
    func others() throws {
        let index = try SmallIndex()
        #expect(try index.keys { $0.decision = "drop" } == ["2", "3", "7"])
        #expect(try index.keys { $0.decision = "hold" } == ["4", "5"])
        #expect(try index.keys { $0.decision = "keep" } == ["1", "6", "8"])
        #expect(try index.keys { $0.reason = "contradiction" } == ["5"])
        #expect(try index.keys { $0.detector = "email" } == ["3", "4", "5"])
        #expect(try index.keys { $0.detector = "email.disposable-domain" } == ["4"])
        #expect(try index.keys { $0.key = "4" } == ["4"])
        #expect(try index.keys { $0.table = "contact" }.count == 8)
        #expect(try index.keys { $0.table = "Lead" }.isEmpty)
        #expect(
            try index.keys {
                $0.ordinal = 3; $0.member = "Contact.csv"
            } == ["3"])
        #expect(
            try index.keys {
                $0.decision = "drop"; $0.tag = "none"
            } == ["3"])
        #expect(try index.keys { $0.limit = 2 } == ["1", "2"])
    }

    @Test("a record comes with its place and its evidence")
    func record() throws {
        let index = try SmallIndex()
        var filter = RecordFilter()
        filter.key = "3"
        var count = 0
        try index.reader.forEach(filter) { record, evidence in
            count += 1
            #expect(record.archive == "a.zip")
            #expect(record.member == "Contact.csv")
            #expect(record.ordinal == 3)
            #expect(record.length == SmallIndex.rows[2].utf8.count + 1)
            #expect(evidence.map(\.detector) == ["email.reserved-domain"])
            #expect(evidence.first?.field == "Email")
            #expect(evidence.first?.excerpt == "…@example.com")
        }
        #expect(count == 1)
    }

    @Test("the histogram counts every record once", arguments: [IndexMode.full, .sparse])
    func histogram(mode: IndexMode) throws {
        let index = try SmallIndex(mode: mode, times: 50)
        let rows = try index.reader.histogram()
        #expect(rows.flatMap(\.counts).reduce(0, +) == 400)
        #expect(rows.first { $0.claim == nil }?.counts.reduce(0, +) == 200)
    }

    @Test("a sparse index has the records that are not like most")
    func sparse() throws {
        let index = try SmallIndex(mode: .sparse)
        #expect(try index.keys { _ in } == ["2", "3", "4", "5", "6", "7"])
        #expect(index.mode == .sparse)
        #expect(try index.reader.meta()["mode"] == "sparse")
    }

    @Test("auto has every record up to its limit, and turns sparse beyond it, with the same records as sparse has")
    func auto() throws {
        let full = try SmallIndex(autoLimit: 100_000, times: 2_000)
        #expect(full.mode == .full)
        #expect(try full.keys { _ in }.count == 16_000)
        let turned = try SmallIndex(autoLimit: 12_000, times: 2_000)
        let sparse = try SmallIndex(mode: .sparse, times: 2_000)
        #expect(turned.mode == .sparse)
        #expect(try turned.keys { _ in } == sparse.keys { _ in })
        #expect(try turned.keys { $0.decision = "drop" } == full.keys { $0.decision = "drop" })
        #expect(try turned.reader.histogram().map(\.counts) == full.reader.histogram().map(\.counts))
        // Nothing in the file tells when it turned.
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: turned.path))
                == Data(contentsOf: URL(fileURLWithPath: sparse.path)))
        let check = try DatabaseQueue(path: turned.path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        #expect(check == "ok")
    }

    @Test("the view that docs/index.md shows answers in plain SQL")
    func view() throws {
        let index = try SmallIndex()
        let rows = try DatabaseQueue(path: index.path).read {
            try Row.fetchAll($0, sql: "SELECT key, claim, decision, reason FROM records WHERE decision <> 'keep'")
        }
        #expect(rows.map { $0[0] as String } == ["2", "3", "4", "5", "7"])
        #expect(rows.map { $0[3] as String } == ["tag", "score", "score", "contradiction", "tag"])
    }

    @Test("other files are refused with a word on why")
    func foreign() throws {
        let path = BulkTableTests.path()
        defer { unlink(path) }
        #expect(throws: RecordIndexError.self) { try RecordIndexReader(path: path) }
        try Data("no database at all, and long enough to be read as one".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: RecordIndexError.self) { try RecordIndexReader(path: path) }
        unlink(path)
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE x (y)") }
        #expect(throws: RecordIndexError.self) { try RecordIndexReader(path: path) }
        #expect(throws: RecordIndexError.self) {
            try RecordIndexWriter(path: path, mode: .full, scoreWithoutEvidence: 0.01)
        }
    }
}
