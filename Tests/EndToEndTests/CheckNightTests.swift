import Foundation
import Testing

/// Single bad nights of small tables, and of exports that are whole but were written otherwise.
struct CheckNightTests {
    private struct Answer: Decodable {
        struct Finding: Decodable {
            let rule: String
            let table: String?
        }
        let findings: [Finding]
    }

    private static let names = ["Müller", "Jansen", "Böhm", "Costa", "Günther", "Weber", "Lefèvre", "Novak"]

    /// Branches with managers: `id,name,manager`.
    private static func rows(_ count: Int) -> [String] {
        (0..<count).map { "\(1000 + $0),Branch \($0 * 7 % 31),\(names[$0 % names.count])" }
    }

    private static func latin1(_ text: String) throws -> Data { try #require(text.data(using: .isoLatin1)) }

    private func check(_ stage: Stage, _ export: Data, day: Int) throws -> (rules: [String], status: Int32) {
        try export.write(to: URL(fileURLWithPath: stage.file("branch.csv")))
        let outcome = try stage.winnow(
            "check", "branch.csv", "--no-config", "--baseline", "b", "--accept", "--json", "--at",
            "2026-11-0\(day)T02:00:00Z")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
        return (answer.findings.map(\.rule), outcome.status)
    }

    @Test("a small table: half of it gone, a column emptied, one row more")
    func smallTable() throws {
        let stage = try Stage()
        func export(_ rows: [String]) -> Data { Data((["id,name,manager"] + rows).joined(separator: "\n").utf8) }
        #expect(try check(stage, export(Self.rows(30)), day: 1) == ([], 0))
        #expect(try check(stage, export(Array(Self.rows(30).prefix(15))), day: 2) == (["records-fell"], 1))
        let emptied = Self.rows(30).map { $0.split(separator: ",").prefix(2).joined(separator: ",") + "," }
        #expect(try check(stage, export(emptied), day: 3) == (["empty-values"], 1))
        #expect(try check(stage, export(Self.rows(31)), day: 4) == ([], 0))
    }

    @Test("a table that came in Latin-1 where it was in UTF-8, and one with a row in Latin-1")
    func encodings() throws {
        let stage = try Stage()
        let lines = (["id,name,manager"] + Self.rows(200)).map { $0 + "\n" }
        let sound = Data(lines.joined().utf8)
        #expect(try check(stage, sound, day: 1) == ([], 0))
        #expect(try check(stage, Self.latin1(lines.joined()), day: 2) == (["encoding"], 1))
        // The first row in Latin-1 makes a reader take the whole file for it.
        let mixed = try Self.latin1(lines[0] + lines[1]) + Data(lines.dropFirst(2).joined().utf8)
        #expect(try check(stage, mixed, day: 3) == (["encoding"], 1))
        // The night that is as ever is held against the last good one.
        let grown = Data((lines + ["1999,Branch 3,Müller\n"]).joined().utf8)
        #expect(try check(stage, grown, day: 4) == ([], 0))
    }

    @Test("yesterday's records in another file are told of, and the check does not fail")
    func repacked() throws {
        let stage = try Stage()
        let lines = ["id,name,manager"] + Self.rows(60)
        #expect(try check(stage, Data(lines.joined(separator: "\n").utf8), day: 1) == ([], 0))
        #expect(try check(stage, Data(lines.joined(separator: "\r\n").utf8), day: 2) == (["unchanged"], 0))
    }

    @Test("yesterday's export once more is stale after a working day, and not on a Sunday or without daily changes")
    func stopped() throws {
        let stage = try Stage()
        func export(_ day: Int) -> Data {
            let rows = Self.rows(60).map { "\($0),2026-11-0\(day)T16:30:00Z" }
            return Data((["id,name,manager,updated_at"] + rows).joined(separator: "\n").utf8)
        }
        // From Monday, the second, to Sunday.
        #expect(try check(stage, export(1), day: 2) == ([], 0))
        #expect(try check(stage, export(2), day: 3) == ([], 0))
        #expect(try check(stage, export(2), day: 4) == (["stale"], 1))
        // A Tuesday on which nobody works is as a Sunday.
        try stage.write("holiday.yaml", "checks: {stale: {days_off: [2026-11-03]}}\n")
        let holiday = try stage.winnow(
            "check", "branch.csv", "--no-config", "--policy", "holiday.yaml", "--baseline", "b", "--at",
            "2026-11-04T02:00:00Z")
        #expect(holiday.status == 0 && holiday.output.contains("[unchanged]"), "\(holiday.output)")
        #expect(try check(stage, export(4), day: 5) == ([], 0))
        #expect(try check(stage, export(6), day: 7) == ([], 0))
        #expect(try check(stage, export(6), day: 8) == (["unchanged"], 0))
        #expect(try check(stage, export(6), day: 9) == (["unchanged"], 0))
    }

    @Test("account numbers that became a default are told of, in a table of any size")
    func oneValue() throws {
        let stage = try Stage()
        func export(_ number: (Int) -> String) -> Data {
            Data(
                (["id,number,name"] + (0..<300).map { "\(1000 + $0),\(number($0)),Loan" }).joined(separator: "\n").utf8)
        }
        #expect(try check(stage, export { "DE\($0 * 7_919_111 % 900_000_000 + 100_000_000)" }, day: 1) == ([], 0))
        #expect(try check(stage, export { _ in "DE100000000" }, day: 2) == (["distribution"], 1))
    }

    @Test("names of 64 kB, as an archive may have them, do not fill a screen or a mail")
    func longNames() throws {
        let stage = try Stage()
        let name = String(repeating: "L", count: 64_000)
        func dump(_ rows: Int) throws {
            let values = (0..<rows).map { "INSERT INTO \"\(name)\" VALUES(\($0),'Loan');\n" }
            try stage.write("b.sql", "CREATE TABLE \"\(name)\"(id INTEGER PRIMARY KEY, name TEXT);\n" + values.joined())
        }
        let options = ["check", "b.sql", "--no-config", "--baseline", "b", "--accept"]
        try dump(100)
        #expect(try stage.winnow(options).status == 0)
        try dump(10)
        let outcome = try stage.winnow(options)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("LLL… lost 90.0 % of its records"))
        #expect(outcome.output.utf8.count < 2_000)
    }
}
