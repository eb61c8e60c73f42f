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

    @Test("what is said for a table is laid over what holds for all, and letter case does not matter")
    func tables() throws {
        let checks = try parse(
            """
            checks:
              records-fell:
                share: 0.3
                tables:
                  Contact: {share: 0.05}
                  ImportQueue: {severity: warning, share: 0.6, records: 1000}
                  Scratch: off
              detector-rate: {severity: "off", tables: {Lead: error}}
              untagged: {tables: {Account: {severity: warning, share: 0}}}
            """
        ).checks
        let fell = try rule("records-fell")
        #expect(checks.limits(of: fell) == [.share: 0.3, .records: 20])
        #expect(checks.limits(of: fell, table: "CONTACT") == [.share: 0.05, .records: 20])
        #expect(checks.limits(of: fell, table: "importqueue") == [.share: 0.6, .records: 1000])
        #expect(checks.limits(of: fell, table: "Lead") == [.share: 0.3, .records: 20])
        #expect(checks.severity(of: fell) == .error && checks.severity(of: fell, table: "contact") == .error)
        #expect(checks.severity(of: fell, table: "ImportQueue") == .warning)
        #expect(checks.severity(of: fell, table: "Scratch") == nil)
        #expect(checks.severities(of: fell) == [.error, .warning])
        let rate = try rule("detector-rate")
        #expect(checks.severity(of: rate) == nil && checks.severity(of: rate, table: "lead") == .error)
        #expect(checks.limits(of: try rule("untagged"), table: "Account") == [.share: 0])
        #expect(checks.tables(of: fell).map(\.table) == ["Contact", "ImportQueue", "Scratch"])
        let named = checks.namedTables
        #expect(named.map(\.table) == ["Account", "Contact", "ImportQueue", "Lead", "Scratch"])
        #expect(
            named.map(\.rules) == [
                ["untagged"], ["records-fell"], ["records-fell"], ["detector-rate"], ["records-fell"],
            ])
    }

    @Test(
        "what a file says for a table holds over what a later one says for all; later files are laid over it table by table"
    )
    func layers() throws {
        let first = try parse(
            "checks: {records-fell: {tables: {Contact: {share: 0.05, severity: warning}, Lead: off}}}")
        let policy = try Policy.parse(
            "checks: {records-fell: {severity: error, share: 0.5, tables: {CONTACT: {records: 5}, lead: warning}}}",
            file: "q.yaml", over: first)
        let fell = try rule("records-fell")
        #expect(policy.checks.limits(of: fell, table: "Contact") == [.share: 0.05, .records: 5])
        #expect(policy.checks.severity(of: fell, table: "Contact") == .warning)
        #expect(policy.checks.severity(of: fell, table: "Lead") == .warning)
        #expect(policy.checks.limits(of: fell, table: "Lead") == [.share: 0.5, .records: 20])
        #expect(policy.checks.tables(of: fell).map(\.table) == ["Contact", "Lead"])
    }

    @Test("days off are laid over those of earlier files, and can be read again")
    func daysOff() throws {
        let policy = try parse("checks: {stale: {days_off: [2026-12-25, 01-01, 02-29]}}")
        #expect(policy.checks.daysOff.dates == ["2026-12-25", "01-01", "02-29"])
        // Noon of 2026-12-25, of 2025-12-25 and of 2030-01-01.
        #expect(policy.checks.daysOff.contains(1_798_200_000))
        #expect(!policy.checks.daysOff.contains(1_766_664_000))
        #expect(policy.checks.daysOff.contains(1_893_499_200))
        #expect(try Policy.parse(policy.canonicalText, file: "again.yaml") == policy)
        let none = try Policy.parse("checks: {stale: {days_off: []}}", file: "q.yaml", over: policy)
        #expect(none.checks.daysOff.dates.isEmpty && none.digest == Policy.default.digest)
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

    @Test("the canonical text has every table, and a limit more or less makes another digest")
    func tableRoundTrip() throws {
        func policy(_ share: String) throws -> Policy {
            try parse(
                """
                checks:
                  records-fell:
                    severity: warning
                    tables: {"odd: name \\"x\\"": off, Zeta: {share: \(share)}, "off": {severity: info, records: 7}, none: {}}
                  table-missing: {tables: {ImportQueue: off}}
                  stale: {days_off: [12-25], tables: {Contact: warning}}
                """)
        }
        let own = try policy("0.25")
        #expect(try Policy.parse(own.canonicalText, file: "again.yaml") == own)
        #expect(
            own.canonicalText.hasSuffix(
                """
                checks:
                  stale:
                    days_off: ["12-25"]
                    tables:
                      Contact: {severity: warning}
                  table-missing:
                    tables:
                      ImportQueue: {severity: "off"}
                  records-fell:
                    severity: warning
                    tables:
                      "odd: name \\"x\\"": {severity: "off"}
                      "off": {severity: info, records: 7.0}
                      Zeta: {share: 0.25}

                """), "\(own.canonicalText)")
        #expect(try policy("0.26").digest != own.digest)
        // A policy without such tables is written as it always was.
        #expect(
            try parse("checks: {held: {share: 0.2}, column-new: off}").canonicalText.hasSuffix(
                "\nchecks:\n  held: {share: 0.2}\n  column-new: {severity: \"off\"}\n"))
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
            ("checks: {held: {tables: {A: loud}}}", "loud"), ("checks: {held: {tables: {A: {share: 2}}}}", "'2'"),
            ("checks: {held: {tables: {A: {factor: 2}}}}", "table A of held"),
            ("checks: {held: {tables: [A]}}", "tables"),
            ("checks: {held: {tables: {A: {shar: 0.5}}}}", "Did you mean 'share'?"),
            ("checks: {held: {tables: {A: {tables: {B: off}}}}}", "tables"),
            ("checks: {held: {tables: {A: off, a: error}}}", "'a' stands twice"),
            ("checks: {intact: {tables: {A: off}}}", "intact looks at no tables"),
            ("checks: {restore: {severity: info, tables: {}}}", "restore looks at no tables"),
            ("checks: {held: {days_off: [2026-12-25]}}", "days_off"),
            ("checks: {stale: {days_off: 2026-12-25}}", "no list"),
            ("checks: {stale: {days_off: [2026-02-30]}}", "2026-02-30"),
            ("checks: {stale: {days_off: [Friday]}}", "Friday"), ("checks: {stale: {days_off: [12-25T]}}", "12-25T"),
            ("expect: {tables: {A: {newest: At, within: 0h}}}", "0h"), ("expect: {tables: {A: {rows: 1}}}", "rows"),
        ])
    func faults(text: String, word: String) {
        let error = #expect(throws: PolicyError.self) { try parse("version: 1\n" + text) }
        #expect(error?.line == 2)
        #expect(error.map { "\($0)".contains(word) } ?? false, "\(String(describing: error))")
    }
}
