import Foundation
import Testing

/// A nightly check whose policy has other limits for some tables.
struct CheckTableTests {
    private struct Answer: Decodable {
        struct Finding: Decodable, Equatable {
            let rule: String
            let severity: String
            let table: String?
            let message: String
            let limit: Double?
            let tableLimits: [String: Double]?
            let consequences: [Finding]

            var all: [Finding] { [self] + consequences.flatMap(\.all) }
        }
        let findings: [Finding]
        let worst: String?
    }

    private static let policy = """
        checks:
          records-fell:
            tables:
              contact: {share: 0.05}
              ImportQueue: {share: 0.6}
          detector-rate: {tables: {Staging: off}}
          untagged: {tables: {Account: {severity: warning, share: 0}}}
        """

    /// Tables of records of one kind; every record of `Account` has a tag but the last `untagged`.
    private func export(
        _ stage: Stage, contacts: Int = 1000, queue: Int = 1000, leads: Int = 1000, untagged: Int = 0,
        fictional: Int = 0
    ) throws {
        func rows(_ count: Int) -> String {
            "Id,Label\n" + (0..<count).map { "\($0 + 1),Branch \($0 * 7 % 31)\n" }.joined()
        }
        try stage.write("in/Contact.csv", rows(contacts))
        try stage.write("in/ImportQueue.csv", rows(queue))
        try stage.write("in/Lead.csv", rows(leads))
        try stage.write(
            "in/Account.csv",
            "Id,Provenance\n"
                + (0..<100).map { "\($0 + 1),\($0 < 100 - untagged ? "production" : "")\n" }.joined())
        for table in ["Staging", "Person"] {
            try stage.write(
                "in/\(table).csv",
                "Id,Phone\n"
                    + (0..<200).map { row in
                        "\(row + 1),\(row < fictional ? "(212) 555-01\(10 + row % 90)" : "(212) 736-\(1000 + row * 37)")\n"
                    }.joined())
        }
        try stage.shell("rm -f b.zip && cd in && zip -q -X ../b.zip *.csv")
    }

    private func check(_ stage: Stage, day: Int, _ more: String...) throws -> (answer: Answer, status: Int32) {
        let outcome = try stage.winnow(
            ["check", "b.zip", "--no-config", "--policy", "policy.yaml", "--baseline", "base", "--json"]
                + ["--at", "2026-11-\(day)T02:00:00Z"] + more)
        return (
            try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8)), outcome.status
        )
    }

    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write("policy.yaml", Self.policy)
        try export(stage)
        let first = try check(stage, day: 10, "--accept")
        #expect(first.status == 0 && first.answer.findings.isEmpty, "\(first.answer.findings)")
        return stage
    }

    @Test("a table that lost more than its own limit is told of with it; others by the general one")
    func recordsFell() throws {
        let stage = try stage()
        try export(stage, contacts: 950, queue: 400, leads: 800)
        #expect(try check(stage, day: 11).answer.findings.isEmpty)
        try export(stage, contacts: 940, queue: 390, leads: 790)
        let night = try check(stage, day: 11)
        #expect(night.status == 1)
        let found = night.answer.findings
        #expect(found.map(\.rule) == ["records-fell", "records-fell", "records-fell"])
        #expect(found.map(\.table) == ["Contact", "ImportQueue", "Lead"])
        #expect(found.map(\.limit) == [0.05, 0.6, 0.2])
        #expect(found.map(\.tableLimits) == [["share": 0.05], ["share": 0.6], nil])
        let text = try stage.winnow(
            "check", "b.zip", "--no-config", "--policy", "policy.yaml", "--baseline", "base", "--history", "h"
        ).output
        #expect(
            text.contains(
                "error [records-fell] Contact lost 6.0 % of its records: 1,000 in the baseline, 940 now (limit for Contact: share 0.05).\n"
            ), "\(text)")
        #expect(
            text.contains(
                "error [records-fell] Lead lost 21.0 % of its records: 1,000 in the baseline, 790 now.\n"))
        #expect(try stage.winnow("history", "h").output.contains("940 now (limit for Contact: share 0.05)."))
    }

    @Test("a rule that is off for one table, and one that is only on for another")
    func severities() throws {
        let stage = try stage()
        try export(stage, untagged: 1, fictional: 60)
        let night = try check(stage, day: 11)
        #expect(night.status == 1 && night.answer.worst == "warning")
        func told(_ answer: Answer) -> [Answer.Finding] {
            answer.findings.flatMap(\.all).filter { ["untagged", "detector-rate"].contains($0.rule) }
        }
        let found = told(night.answer)
        // Contacts have no tags at all, and the staging table as many fictional numbers as that of persons.
        #expect(Set(found.map { "\($0.rule) \($0.table ?? "")" }) == ["untagged Account", "detector-rate Person"])
        #expect(found.first { $0.rule == "untagged" }?.severity == "warning")
        try stage.write("policy.yaml", "version: 1\n")
        #expect(
            Set(told(try check(stage, day: 11).answer).map { "\($0.rule) \($0.table ?? "")" })
                == ["detector-rate Person", "detector-rate Staging"])
    }

    @Test("a changed limit of a table is seen where the archives are known, and the baseline still fits")
    func cache() throws {
        let stage = try stage()
        try export(stage, contacts: 960)
        for _ in 0..<2 { #expect(try check(stage, day: 11, "--cache", "cache").answer.findings.isEmpty) }
        try stage.write("policy.yaml", Self.policy.replacing("share: 0.05", with: "share: 0.03"))
        for _ in 0..<2 {
            let night = try check(stage, day: 11, "--cache", "cache")
            #expect(night.answer.findings.map(\.table) == ["Contact"])
            #expect(night.answer.findings.map(\.limit) == [0.03])
        }
        try stage.write("policy.yaml", Self.policy.replacing("contact: {share: 0.05}", with: "contact: off"))
        #expect(try check(stage, day: 11, "--cache", "cache").answer.findings.isEmpty)
        try stage.write("policy.yaml", "version: 1\n")
        #expect(try check(stage, day: 11, "--accept", "--cache", "cache").status == 0)
    }

    @Test("a table that is spelt wrong is told of, once and in time")
    func misspelt() throws {
        let stage = try stage()
        try stage.write(
            "policy.yaml", Self.policy.replacing("Account:", with: "Acount:").replacing("contact:", with: "Acount:"))
        let night = try check(stage, day: 11)
        #expect(night.status == 1)
        let found = night.answer.findings.filter { $0.rule != "unchanged" }
        #expect(found.map(\.rule) == ["table-unknown"])
        #expect(
            found.map(\.message) == [
                "Acount is named under checks: in the policy (untagged, records-fell), and neither the backup nor the baseline has records of it."
            ])
        let text = try stage.winnow("check", "b.zip", "--no-config", "--policy", "policy.yaml", "-q").output
        #expect(text.contains("Did you mean Account?"), "\(text)")
    }

    @Test("rules in force by table, whatever is in their names")
    func rules() throws {
        let stage = try Stage()
        try stage.write(
            "policy.yaml",
            Self.policy
                + "\n  held: {severity: off, tables: {\"a\\e[31mb\": error}}\n  stale: {days_off: [12-25, 01-01]}\n")
        let lines = try stage.winnow("policy", "rules", "policy.yaml", "--no-config").output.split(separator: "\n").map
        {
            $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        func after(_ rule: String) throws -> [String] {
            let at = try #require(lines.firstIndex { $0.hasPrefix(rule + " ") })
            return Array(lines[(at + 1)...].prefix(2))
        }
        #expect(
            try after("records-fell") == [
                "contact error share 0.05, records 20 of this table",
                "ImportQueue error share 0.6, records 20 of this table",
            ])
        #expect(try after("detector-rate").first == "Staging off records 20, factor 3 of this table")
        #expect(try after("untagged").first == "Account warning share 0 of this table")
        #expect(try after("held").first == "a\\u{1B}[31mb error share 0.1 of this table")
        #expect(lines.contains { $0.hasPrefix("held off share 0.1 ") })
        #expect(lines.contains { $0.hasPrefix("stale error days_off 2 ") })
    }
}
