import Testing

@testable import Checks
@testable import Policies

/// What a policy says of a rule for one table holds for that table and for no other.
struct TableRuleTests {
    private static let sound = RuleTests.sound
    /// Rules whose numbers a policy may set by table.
    private static let measured = RuleTests.faults.filter { CheckRule.named($0.rule)?.limits.isEmpty == false }
    /// Rules of whose findings a policy may set the severity by table.
    private static let aboutTables = RuleTests.faults.filter { CheckRule.named($0.rule)?.looksAtTables == true }

    private static func policy(_ text: String) throws -> Policy { try Policy.parse(text, file: "test.yaml") }

    private func found(_ rule: String, _ change: (inout CheckFacts) -> Void, _ policy: Policy) -> [CheckFinding] {
        Self.sound.with(change).found(against: Self.sound.with { $0.sources[0].sha256 = "old" }, policy).filter {
            $0.rule == rule
        }
    }

    /// Limits that nothing is beyond.
    private func endless(_ rule: CheckRule) -> String {
        let most: [CheckLimit: String] = [.share: "1", .divergence: "1", .records: "1e12", .factor: "1e6"]
        return rule.limits.keys.map { "\($0.rawValue): \(most[$0] ?? "")" }.joined(separator: ", ")
    }

    /// The limits that a fault is about.
    private func limits(_ fault: RuleTests.Fault, _ rule: CheckRule) -> String {
        let own = fault.policy.dropFirst().dropLast()
        let rest = rule.limits.filter { !own.contains($0.key.rawValue) }.map { "\($0.key.rawValue): \($0.value)" }
        return ((own.isEmpty ? [] : [String(own)]) + rest).joined(separator: ", ")
    }

    @Test("beyond a table's limits is found, and within is not, whatever holds for other tables", arguments: measured)
    func tableLimits(fault: RuleTests.Fault) throws {
        let rule = try #require(CheckRule.named(fault.rule))
        let strict = try Self.policy(
            "checks: {\(rule.name): {\(endless(rule)), tables: {LOAN: {\(limits(fault, rule))}}}}")
        #expect(found(rule.name, fault.within, strict).isEmpty)
        let finding = try #require(found(rule.name, fault.beyond, strict).first)
        #expect(finding.table == "Loan")
        // It says by what it was found.
        let own = try #require(strict.checks.own(of: rule, table: "Loan")).limits
        #expect(finding.limit.map { own.values.contains($0) } == true)
        #expect(finding.tableLimits?.count == rule.limits.count)
        #expect(finding.message.hasSuffix(" (limit for Loan: \(CheckLimit.words(own)))."), "\(finding.message)")

        let general = limits(fault, rule)
        let lenient = try Self.policy("checks: {\(rule.name): {\(general), tables: {loan: {\(endless(rule))}}}}")
        #expect(found(rule.name, fault.beyond, lenient).isEmpty)
        let other = try Self.policy("checks: {\(rule.name): {\(general), tables: {Customer: {\(endless(rule))}}}}")
        let usual = try #require(found(rule.name, fault.beyond, other).first)
        #expect(usual.tableLimits == nil && !usual.message.contains("limit for"))
        #expect(found(rule.name, fault.within, other).isEmpty)
    }

    @Test(
        "a finding about a table weighs what the policy says for it, and its rule may be off or on for it alone",
        arguments: aboutTables)
    func severities(fault: RuleTests.Fault) throws {
        let limits = fault.policy.dropFirst().dropLast()
        let general = limits.isEmpty ? "" : ", \(limits)"
        func policy(_ severity: String, _ tables: String) throws -> Policy {
            try Self.policy("checks: {\(fault.rule): {severity: \(severity)\(general), tables: {\(tables)}}}")
        }
        let table = try #require(found(fault.rule, fault.beyond, try policy("info", "")).first?.table)
        for severity in CheckSeverity.allCases {
            for entry in [severity.rawValue, "{severity: \(severity.rawValue)}"] {
                for usual in ["info", "error", "\"off\""] {
                    let findings = found(fault.rule, fault.beyond, try policy(usual, "\(table): \(entry)"))
                    #expect(findings.map(\.severity) == [severity])
                    #expect(findings.allSatisfy { $0.tableLimits == nil })
                }
            }
        }
        #expect(found(fault.rule, fault.beyond, try policy("error", "\(table): off")).isEmpty)
        #expect(found(fault.rule, fault.beyond, try policy("error", "Other: off")).map(\.severity) == [.error])
        #expect(found(fault.rule, fault.beyond, try policy("\"off\"", "Other: error")).isEmpty)
    }

    @Test("a rule that is off for all tables was not asked, and one that is on for one was")
    func asked() throws {
        func reason(_ text: String) throws -> String? {
            let settings = try Self.policy("checks: {held: {\(text)}}").checks
            return CheckOutcome(
                facts: Self.sound, baseline: nil, findings: [], settings: settings, isReadable: true, readBefore: nil,
                recalled: [], readAnyway: nil, part: nil, archives: 1, baselineTables: NameIndex([])
            ).reasonNotAsked(try #require(CheckRule.named("held")))
        }
        #expect(try reason("severity: off, tables: {Loan: {share: 0}}") == "The rule is off.")
        #expect(try reason("severity: off, tables: {Loan: off}") == "The rule is off.")
        #expect(try reason("severity: off, tables: {Loan: info}") == nil)
        #expect(try reason("tables: {Loan: off}") == nil)
    }

    @Test(
        "expected and stale by table; where the age of one table does not matter, another or the whole backup may be stale"
    )
    func expectations() throws {
        let expect = "expect: {tables: {Loan: {records: 2000, newest: LastModifiedDate, within: 30m}, Case: {}}}"
        let mild = try Self.policy(
            "\(expect)\nchecks: {expected: {tables: {Case: info}}, stale: {tables: {loan: warning}}}")
        let found = Self.sound.found(against: nil, mild)
        #expect(found.map(\.rule) == ["expected", "expected", "stale"])
        #expect(
            Dictionary(found.map { ("\($0.rule) \($0.table ?? "")", $0.severity) }) { first, _ in first }
                == ["expected Loan": .error, "expected Case": .info, "stale Loan": .warning])
        let older = Self.sound.with {
            $0.sources[0].sha256 = "b"
            $0.tables[0].columns[1].newest = 1_789_000_000
        }
        let heedless = try Self.policy("\(expect)\nchecks: {stale: {tables: {Loan: off}}}")
        let whole = older.found(against: Self.sound, heedless).filter { $0.rule == "stale" }
        #expect(whole.map(\.table) == [nil] && whole.map(\.severity) == [.error])
    }

    @Test("a table that is in neither backup nor baseline is told once, with the name that may have been meant")
    func unknownTables() throws {
        let policy = try Self.policy(
            """
            checks:
              held: {tables: {loan: {share: 0.5}, Laon: {share: 0.5}}}
              untagged: {tables: {Laon: {share: 0}, crm.customer: off, Account: off}}
            """)
        let found = Self.sound.found(against: nil, policy)
        #expect(found.map(\.rule) == ["table-unknown", "table-unknown", "table-unknown"])
        #expect(found.map(\.table) == ["Account", "crm.customer", "Laon"])
        #expect(found.allSatisfy { $0.severity == .warning })
        #expect(
            found[2].message
                == "Laon is named under checks: in the policy (untagged, held), and the backup has no records of it.")
        #expect(found[2].advice.hasPrefix("Did you mean Loan? "))
        #expect(found[1].advice.hasPrefix("Did you mean Customer? "))
        #expect(!found[0].advice.contains("Did you mean"))
        // One that the baseline has is missing and not unknown; and so is one that is expected.
        let before = Self.sound.with {
            $0.sources[0].sha256 = "b"
            $0.tables += [
                .sound("ACCOUNT", records: 1), .sound("laon", records: 1), .sound("crm.customer", records: 1),
            ]
        }
        #expect(!Self.sound.found(against: before, policy).contains { $0.rule == "table-unknown" })
        var expecting = policy
        expecting.expected = [ExpectedTable(table: "account"), ExpectedTable(table: "LAON")]
        #expect(
            Self.sound.found(against: nil, expecting).map(\.table).sorted { ($0 ?? "") < ($1 ?? "") } == [
                "LAON", "account", "crm.customer",
            ])
        // One that comes and goes, or of which nobody wants to hear.
        for rule in ["table-missing", "table-unknown"] {
            let quiet = try Self.policy("checks: {held: {tables: {Queue: off}}, \(rule): {tables: {queue: off}}}")
            #expect(Self.sound.found(against: nil, quiet).isEmpty)
        }
        #expect(Self.sound.findings(against: nil, policy, part: CheckPart("1/7")).isEmpty)
    }

    @Test("of an archive that cannot be read, tables that are not there are no news of their own")
    func damaged() throws {
        let policy = try Self.policy("checks: {held: {tables: {Case: off}}}")
        let damaged = Self.sound.with {
            $0.losses = [.init(source: "b.zip", member: "Case.csv", isTail: true, reason: "ends too early")]
        }
        let found = damaged.findings(against: nil, policy)
        #expect(found.map(\.rule) == ["intact"])
        #expect(found.first?.consequences.map(\.rule) == ["table-unknown"])
    }
}
