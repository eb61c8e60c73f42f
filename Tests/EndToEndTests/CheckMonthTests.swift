import Foundation
import Testing

/// A month of nights in less than a minute: every planted fault is found on its night by its rule, and nothing else is.
struct CheckMonthTests {
    private typealias Planted = (fault: NightlyExport.Fault, rule: String, table: String?, status: Int32)

    private static let faults: [Int: Planted] = [
        4: (.truncated, "intact", nil, 3),
        8: (.halved, "records-fell", "Contact", 1),
        11: (.burst, "synthetic-grew", "Lead", 1),
        15: (.tagValueRenamed, "tag-vocabulary", nil, 1),
        18: (.keyDoubled, "doubled-keys", "Contact", 1),
        22: (.staleCopy, "stale", "Contact", 1),
        25: (.tagColumnRenamed, "column-missing", nil, 1),
        28: (.parentsLost, "dangling-references", "Contact", 1),
    ]

    private struct Answer: Decodable {
        struct Finding: Decodable {
            let rule: String
            let table: String?
            let consequences: [Finding]
        }
        let findings: [Finding]
        let verdict: String
    }

    @Test("thirty nights with eight faults")
    func month() throws {
        let stage = try Stage()
        try stage.write(
            "policy.yaml",
            """
            expect:
              tables:
                Account: {records: 150}
                Contact: {newest: LastModifiedDate, within: 40h}
            checks:
              records-grew: {share: 0.1}

            """)
        var baselines: [Int: Data] = [:]
        for night in 0..<30 {
            let planted = Self.faults[night]
            let export = NightlyExport(night: night, fault: planted?.fault)
            try export.write(to: stage)
            let outcome = try stage.winnow(
                "check", "nights/\(export.name)", "--no-config", "--policy", "policy.yaml", "--as", "crm", "--at",
                export.timeText, "--baseline", "crm.baseline", "--accept", "--history", "crm.history", "--json")
            let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
            let rules = Set(answer.findings.map(\.rule))
            #expect(outcome.status == planted?.status ?? 0, "night \(night): \(rules) \(outcome.errors)")
            if let planted {
                #expect(rules == [planted.rule], "night \(night), \(planted.fault)")
                if let table = planted.table { #expect(answer.findings.map(\.table) == [table], "night \(night)") }
                #expect(try stage.bytes("crm.baseline") == baselines[night - 1], "a bad night is no baseline")
            } else {
                #expect(answer.findings.isEmpty, "night \(night): \(rules)")
                #expect(answer.verdict == "good")
            }
            baselines[night] = try stage.bytes("crm.baseline")
        }
        try history(stage)
    }

    private func history(_ stage: Stage) throws {
        struct Run: Decodable {
            struct Found: Decodable { let rule: String }
            let time: String
            let findings: [Found]
        }
        let text = try stage.winnow("history", "crm.history", "--json").output
        let runs = try JSONDecoder().decode([Run].self, from: Data(text.utf8))
        #expect(runs.count == 30)
        for (night, run) in runs.enumerated() {
            #expect(run.time == NightlyExport(night: night).timeText)
            let rule = Self.faults[night]?.rule
            #expect(rule.map { run.findings.map(\.rule).contains($0) } ?? run.findings.isEmpty, "night \(night)")
        }
        let overview = try stage.winnow("history", "crm.history").output
        #expect(overview.contains("30 runs"))
        #expect(overview.contains("Contact") && overview.contains("Account") && overview.contains("Lead"))
        let contacts = try stage.winnow("history", "crm.history", "--table", "contact").output
        #expect(contacts.contains("records-fell"))
        #expect(contacts.split(separator: "\n").count >= 30)
    }
}
