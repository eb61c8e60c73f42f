import Testing

@testable import Policies

/// What a policy says of checks.
struct CheckPolicyTests {
    private func parse(_ text: String) throws -> Policy { try Policy.parse(text, file: "p.yaml", over: .default) }

    private func rule(_ name: String) throws -> CheckRule { try #require(CheckRule.named(name)) }

    @Test("severities and limits are laid over the defaults, rule by rule")
    func settings() throws {
        let checks = try parse(
            """
            checks:
              held: error
              untagged: {severity: warning, share: 0.05}
              records-fell: {records: 500}
              column-new: off
              table-new: {severity: "off"}
            """
        ).checks
        #expect(checks.severity(of: try rule("held")) == .error)
        #expect(checks.limit(.share, of: try rule("held")) == 0.1)
        #expect(checks.severity(of: try rule("untagged")) == .warning)
        #expect(checks.limit(.share, of: try rule("untagged")) == 0.05)
        #expect(checks.limit(.records, of: try rule("records-fell")) == 500)
        #expect(checks.limit(.share, of: try rule("records-fell")) == 0.2)
        #expect(checks.severity(of: try rule("column-new")) == nil)
        #expect(checks.severity(of: try rule("table-new")) == nil)
        #expect(checks.severity(of: try rule("intact")) == .error)
    }

    @Test("what is expected of tables, in minutes, hours and days")
    func expected() throws {
        let policy = try parse(
            "expect: {tables: {Account: {records: 10}, Contact: {newest: Changed, within: 2d}, Lead: {newest: At}, Case: {}}}"
        )
        #expect(
            policy.expected == [
                ExpectedTable(table: "Account", records: 10),
                ExpectedTable(table: "Contact", newest: .init(column: "Changed", within: 172_800)),
                ExpectedTable(table: "Lead", newest: .init(column: "At", within: 129_600)),
                ExpectedTable(table: "Case"),
            ])
    }

    @Test("the canonical text can be read again and gives the same")
    func roundTrip() throws {
        let policy = try parse(
            """
            checks: {held: {severity: error, share: 0.25}, column-new: off, detector-rate: {factor: 5, records: 7}}
            expect: {tables: {"odd: name": {records: 3, newest: "At #1", within: 90m}, Lead: {}}}
            """)
        let again = try Policy.parse(policy.canonicalText, file: "again.yaml")
        #expect(again.checks == policy.checks && again.expected == policy.expected)
        #expect(again.digest == policy.digest && policy.digest != Policy.default.digest)
    }

    @Test(
        "what is wrong is named with its line",
        arguments: [
            ("checks: {helt: error}", "helt"), ("checks: {held: loud}", "loud"),
            ("checks: {held: {share: 2}}", "share"),
            ("checks: {held: {factor: 2}}", "factor"), ("checks: {detector-rate: {factor: 0.5}}", "factor"),
            ("checks: [held]", "checks"), ("expect: {table: {}}", "table"), ("expect: {tables: [x]}", "tables"),
            ("expect: {tables: {A: {records: -1}}}", "records"), ("expect: {tables: {A: {within: 2h}}}", "newest"),
            ("expect: {tables: {A: {newest: At, within: 2 weeks}}}", "2 weeks"),
            ("expect: {tables: {A: {newest: At, within: 0h}}}", "0h"), ("expect: {tables: {A: {rows: 1}}}", "rows"),
        ])
    func faults(text: String, word: String) {
        let error = #expect(throws: PolicyError.self) { try parse("version: 1\n" + text) }
        #expect(error?.line == 2)
        #expect(error.map { "\($0)".contains(word) } ?? false, "\(String(describing: error))")
    }
}
