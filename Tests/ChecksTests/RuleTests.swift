import Detection
@testable import Policies
import Testing

@testable import Checks

/// Every rule finds what it says, only beyond its limit, and as its policy says.
struct RuleTests {
    /// A fault in a sound backup: what makes it, and what is just within the limit.
    struct Fault: Sendable, CustomTestStringConvertible {
        let rule: String
        var policy = ""
        let within: @Sendable (inout CheckFacts) -> Void
        let beyond: @Sendable (inout CheckFacts) -> Void
        var testDescription: String { rule }
    }

    private static let day = 86_400
    private static let now = 1_790_000_000

    /// A thousand loans of a hundred customers.
    static let sound: CheckFacts = {
        var stamp = CheckFacts.Column.words("LastModifiedDate", filled: 1000)
        (stamp.dates, stamp.newest) = (1000, now - 3600)
        var facts = CheckFacts.of([
            .sound("Loan", records: 1000, columns: [.words("Status", filled: 900, empty: 100), stamp]),
            .sound("Customer", records: 100),
        ])
        facts.tables[0].tags = [.init(claim: "production", name: "Origin", value: "prod", records: 1000)]
        facts.tables[0].claims = ["production": 1000]
        facts.tables[1].claims = ["production": 100]
        facts.tables[0].detectors = ["email.reserved": 10]
        facts.relations = [
            .init(child: "Loan", columns: ["Customer"], parent: "Customer", references: 1000, dangling: 5)
        ]
        return facts
    }()

    static let faults: [Fault] = [
        Fault(rule: "misfits", policy: "{share: 0.01}") {
            $0.tables[0].misfits = ["quote": 10]
        } beyond: {
            $0.tables[0].misfits = ["quote": 10, "columns": 1]
        },
        Fault(rule: "encoding") {
            $0.tables[0].garbled = 10
        } beyond: {
            $0.tables[0].garbled = 11
        },
        Fault(rule: "missing-keys") {
            $0.tables[0].keys?.missing = 10
        } beyond: {
            $0.tables[0].keys?.missing = 11
        },
        Fault(rule: "doubled-keys") {
            $0.tables[0].keys?.surplus = 0
        } beyond: {
            $0.tables[0].keys?.surplus = 1
        },
        Fault(rule: "dangling-after-restore") {
            $0.relations[0].danglingMade = 10
        } beyond: {
            $0.relations[0].danglingMade = 11
        },
        Fault(rule: "dangling-references") {
            $0.relations[0].dangling = 10
        } beyond: {
            $0.relations[0].dangling = 11
        },
        Fault(rule: "contradictions") {
            $0.tables[0].held = [:]
        } beyond: {
            $0.tables[0].held = ["contradiction": 1]
        },
        Fault(rule: "unknown-tags") {
            $0.tables[0].claims = ["production": 990, "unknown": 10]
        } beyond: {
            $0.tables[0].claims = ["production": 989, "unknown": 11]
        },
        Fault(rule: "untagged", policy: "{share: 0.2}") {
            $0.tables[0].claims = ["production": 800]
        } beyond: {
            $0.tables[0].claims = ["production": 799]
        },
        Fault(rule: "synthetic") {
            $0.tables[0].dropped = ["tag": 250, "score": 250]
        } beyond: {
            $0.tables[0].dropped = ["tag": 250, "score": 251]
        },
        Fault(rule: "held") {
            $0.tables[0].held = ["score": 100]
        } beyond: {
            $0.tables[0].held = ["score": 101]
        },
        Fault(rule: "intact") { _ in
        } beyond: {
            $0.losses = [.init(source: "b.zip", member: "Loan.csv", isTail: true, reason: "ends too early")]
        },
        Fault(rule: "checksum") {
            $0.checksums = [.init(source: "b.zip", list: "SHA256SUMS", agrees: true)]
        } beyond: {
            $0.checksums = [.init(source: "b.zip", list: "SHA256SUMS", agrees: false)]
        },
        Fault(rule: "unread") { _ in
        } beyond: {
            $0.unread = [.init(source: "b.zip", member: "x.parquet", format: "Parquet")]
        },
        Fault(rule: "unchanged") {
            $0.sources[0].sha256 = "b"
            $0.tables[0].columns[1].newest = now
        } beyond: {
            $0.sources[0].sha256 = "a"
        },
        Fault(rule: "table-missing") { _ in
        } beyond: {
            $0.tables.removeLast()
        },
        Fault(rule: "table-new") { _ in
        } beyond: {
            $0.tables.append(.sound("Case", records: 1))
        },
        Fault(rule: "column-missing") { _ in
        } beyond: {
            $0.tables[0].columns.removeFirst()
        },
        Fault(rule: "column-new") { _ in
        } beyond: {
            $0.tables[0].columns.append(.words("New", filled: 1000))
        },
        Fault(rule: "records-fell") {
            $0.tables[0].records = 800
        } beyond: {
            $0.tables[0].records = 799
        },
        Fault(rule: "records-grew") {
            $0.tables[0].records = 1500
        } beyond: {
            $0.tables[0].records = 1501
        },
        Fault(rule: "synthetic-grew") {
            $0.tables[0].dropped = ["score": 20]
        } beyond: {
            $0.tables[0].dropped = ["score": 21]
        },
        Fault(rule: "tag-vocabulary") {
            $0.tables[0].tags?.append(.init(claim: "unknown", name: "Origin", value: "pr0d", records: 10))
        } beyond: {
            $0.tables[0].tags?.append(.init(claim: "unknown", name: "Origin", value: "pr0d", records: 11))
        },
        Fault(rule: "detector-rate") {
            $0.tables[0].detectors = ["email.reserved": 30]
        } beyond: {
            $0.tables[0].detectors = ["email.reserved": 31]
        },
        Fault(rule: "dangling-grew", policy: "{share: 0.02}") {
            $0.relations[0].dangling = 25
        } beyond: {
            $0.relations[0].dangling = 26
        },
        Fault(rule: "empty-values") {
            $0.tables[0].columns[0] = .words("Status", filled: 700, empty: 300)
        } beyond: {
            $0.tables[0].columns[0] = .words("Status", filled: 699, empty: 301)
        },
        Fault(rule: "distribution") {
            $0.tables[0].columns[0].values?.swapAt(0, 1)
        } beyond: {
            $0.tables[0].columns[0].values?.swapAt(0, 2)
        },
    ]

    private static func policy(_ text: String) throws -> Policy { try Policy.parse(text, file: "test.yaml") }

    @Test("a rule finds what is beyond its limit, and nothing within it", arguments: faults)
    func limits(fault: Fault) throws {
        let policy = try Self.policy(fault.policy.isEmpty ? "version: 1\n" : "checks: {\(fault.rule): \(fault.policy)}")
        let baseline = Self.sound.with { if fault.rule != "unchanged" { $0.sources[0].sha256 = "old" } }
        func rules(_ change: (inout CheckFacts) -> Void) -> [String] {
            Self.sound.with(change).found(against: baseline, policy).map(\.rule)
        }
        #expect(!rules(fault.within).contains(fault.rule))
        #expect(rules(fault.beyond).contains(fault.rule))
    }

    @Test("a rule weighs what the policy says, and is silent when it is off", arguments: faults)
    func severities(fault: Fault) throws {
        let baseline = Self.sound.with { if fault.rule != "unchanged" { $0.sources[0].sha256 = "old" } }
        let facts = Self.sound.with(fault.beyond)
        let limits = fault.policy.dropFirst().dropLast()
        for severity in CheckSeverity.allCases {
            let own = "severity: \(severity.rawValue)" + (limits.isEmpty ? "" : ", \(limits)")
            let policy = try Self.policy("checks: {\(fault.rule): {\(own)}}")
            let finding = try #require(facts.found(against: baseline, policy).first { $0.rule == fault.rule })
            #expect(finding.severity == severity)
            #expect(!finding.message.isEmpty && !finding.advice.isEmpty)
        }
        let off = try Self.policy("checks: {\(fault.rule): off}")
        #expect(!facts.found(against: baseline, off).contains { $0.rule == fault.rule })
    }

    @Test("every rule is tested here or below, and has a function")
    func complete() {
        let tested = Set(Self.faults.map(\.rule)).union(["expected", "table-unknown", "stale", "restore", "baseline"])
        #expect(tested == Set(CheckRule.all.map(\.name)))
        #expect(Set(CheckRules.all.keys) == tested)
    }

    @Test("a sound backup that equals its baseline has no finding but that it is the same")
    func sound() {
        #expect(Self.sound.found(against: Self.sound).map(\.rule) == ["unchanged"])
        #expect(Self.sound.found().isEmpty)
    }

    @Test("another archive with the same records is told of, and one record more makes it another backup")
    func repacked() {
        let packed = Self.sound.with { $0.sources[0].sha256 = "b" }
        #expect(packed.found(against: Self.sound).map(\.rule) == ["unchanged"])
        #expect(packed.table { $0.records += 1 }.found(against: Self.sound).isEmpty)
    }

    /// Tables of 30 rows, as lists of countries and branches are.
    @Test(
        "a small table that lost half is told of from a quarter of the limit on, where it is not chance",
        arguments: [
            (30, 15, true), (30, 16, false), (20, 10, false), (15, 0, true), (6, 0, true), (5, 0, false),
            (12, 6, false),
        ])
    func smallTables(before: Int, now: Int, isFound: Bool) throws {
        let baseline = CheckFacts.of([.sound("Region", records: before)])
        let facts = CheckFacts.of([.sound("Region", records: now)]).with { $0.sources[0].sha256 = "b" }
        #expect(facts.found(against: baseline).map(\.rule) == (isFound ? ["records-fell"] : []))
        let patient = try Self.policy("checks: {records-fell: {records: 1000}}")
        #expect(facts.found(against: baseline, patient).isEmpty)
    }

    @Test("a column of a small table that becomes empty or one value is told of; a few values more or less are not")
    func smallColumns() {
        func rules(_ rows: Int, _ now: CheckFacts.Column) -> [String] {
            let facts = CheckFacts.of([.sound("Region", records: rows, columns: [now])]).with {
                $0.sources[0].sha256 = "b"
            }
            let usual = CheckFacts.Column.words("Label", filled: rows)
            return facts.found(against: .of([.sound("Region", records: rows, columns: [usual])])).map(\.rule)
        }
        var long = CheckFacts.Column.words("Label", filled: 30)
        long.lengths = [0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0]
        #expect(rules(30, .words("Label", filled: 0, empty: 30)) == ["empty-values"])
        #expect(rules(30, .words("Label", filled: 20, empty: 10)).isEmpty)
        #expect(rules(30, long) == ["distribution"])
        #expect(rules(4, .words("Label", filled: 0, empty: 4)).isEmpty)
    }

    @Test("a column that has one value where it had several is told of, where chance does not make it")
    func constantColumns() {
        func rules(_ now: CheckFacts.Column, usually before: CheckFacts.Column) -> [String] {
            let facts = CheckFacts.of([.sound("Loan", records: now.filled, columns: [now])]).with {
                $0.sources[0].sha256 = "b"
            }
            return facts.found(against: .of([.sound("Loan", records: before.filled, columns: [before])])).map(\.rule)
        }
        func column(_ values: [Int]) -> CheckFacts.Column {
            var column = CheckFacts.Column.words("Status", filled: values.reduce(0, +))
            column.distinct = values.count { $0 > 0 }
            column.values = values + Array(repeating: 0, count: 64 - values.count)
            return column
        }
        func many(_ filled: Int, distinct: Int, newest: Int? = nil) -> CheckFacts.Column {
            var column = CheckFacts.Column.words("Status", filled: filled)
            (column.distinct, column.values, column.newest) = (distinct, nil, newest)
            if newest != nil { column.dates = filled }
            return column
        }
        // Four in five had it anyway: 60 of them by chance are one in 650,000, 80 one in 56 million.
        #expect(rules(column([80]), usually: column([64, 16])) == ["distribution"])
        #expect(rules(column([60]), usually: column([48, 12])).isEmpty)
        #expect(rules(column([1000]), usually: column([990, 10])).isEmpty)
        // Many different ones, of which one is left, or some, as account numbers that became a default.
        #expect(rules(column([1000]), usually: many(1000, distinct: 990)) == ["distribution"])
        #expect(rules(column([500, 500]), usually: many(1000, distinct: 990)) == ["distribution"])
        #expect(rules(many(1000, distinct: 200), usually: many(1000, distinct: 990)).isEmpty)
        #expect(rules(many(100, distinct: 90), usually: many(1000, distinct: 990)).contains("distribution") == false)
        // A time that all records got when they were written anew is none of these; one that is of old is.
        func dates(_ newest: Int) -> CheckFacts.Column {
            var column = column([1000])
            (column.dates, column.newest) = (1000, newest)
            return column
        }
        let usual = many(1000, distinct: 990, newest: Self.now - 3600)
        #expect(rules(dates(Self.now), usually: usual).isEmpty)
        #expect(rules(dates(Self.now - 86_400 * 365), usually: usual) == ["distribution"])
        var heedless = Policy.default
        heedless.checks.own["distribution", default: .init()].limits[.divergence] = 1
        let facts = CheckFacts.of([.sound("Loan", records: 1000, columns: [column([1000])])])
        let baseline = CheckFacts.of([.sound("Loan", records: 1000, columns: [many(1000, distinct: 990)])])
        #expect(!facts.found(against: baseline, heedless).contains { $0.rule == "distribution" })
    }

    @Test(
        "synthetic records that come are told of by their share, by how many times more they are, and in small tables",
        arguments: [
            (200, 0, 6, true), (200, 0, 4, false), (300, 0, 6, false), (200, 6, 12, false), (200, 6, 20, true),
            (50_000, 0, 500, true), (50_000, 10, 40, true), (50_000, 0, 20, false), (50_000, 500, 900, false),
        ])
    func syntheticGrowth(records: Int, before: Int, now: Int, isFound: Bool) {
        func facts(_ count: Int) -> CheckFacts {
            CheckFacts.of([.sound("Lead", records: records)]).table { $0.dropped = ["score": count] }
        }
        let found = facts(now).with { $0.sources[0].sha256 = "b" }.found(against: facts(before)).map(\.rule)
        #expect(found == (isFound ? ["synthetic-grew"] : []))
    }

    @Test("references of a small table that dangle are told of, and a few are not")
    func smallDangling() {
        func rules(_ dangling: Int) -> [String] {
            func facts(_ count: Int) -> CheckFacts {
                CheckFacts.of([.sound("Loan", records: 400)]).with {
                    $0.relations = [.init(child: "Loan", columns: ["Customer"], references: 400, dangling: count)]
                }
            }
            return facts(dangling).with { $0.sources[0].sha256 = "b" }.found(against: facts(0)).map(\.rule)
                .filter { $0 != "unchanged" }
        }
        #expect(rules(16) == ["dangling-grew"])
        #expect(rules(5).isEmpty)
    }

    @Test("detectors of a batch as a whole, and for real records, are not counted")
    func uncountedDetectors() {
        func rules(_ detector: String) -> [String] {
            let usual = CheckFacts.of([.sound("Lead", records: 1000)])
            let now = usual.table { $0.detectors = [detector: 400] }.with { $0.sources[0].sha256 = "b" }
            let back = usual.with { $0.sources[0].sha256 = "b" }
            return now.found(against: usual).map(\.rule)
                + back.found(against: usual.table { $0.detectors = [detector: 400] }).map(\.rule)
        }
        for detector in ["batch.clean-burst", "batch.burst", "batch.cluster", "batch.uniform", "email.own-name"] {
            #expect(Detectors.rules.contains { $0.name == detector })
            #expect(rules(detector).isEmpty)
        }
        #expect(rules("batch.numbered-copies") == ["detector-rate", "detector-rate"])
        #expect(rules("phone.fictional") == ["detector-rate", "detector-rate"])
    }

    @Test("a table in Unicode that comes in an 8-bit encoding is told of; one that always did is not")
    func eightBit() {
        func facts(_ sha: String, eightBit: Int?) -> CheckFacts {
            Self.sound.with {
                $0.sources[0].sha256 = sha
                $0.tables[0].eightBit = eightBit
                $0.tables[0].columns[0].shapes = [0, 0, 0, 700, 0, 0, 0, 200]
            }
        }
        let encoded = facts("b", eightBit: 200)
        #expect(encoded.found(against: facts("a", eightBit: 0)).map(\.rule) == ["encoding"])
        #expect(encoded.found(against: facts("a", eightBit: 190)).isEmpty)
        // Earlier versions did not measure it.
        #expect(encoded.found(against: facts("a", eightBit: nil)).isEmpty)
        #expect(facts("b", eightBit: 10).found(against: facts("a", eightBit: 0)).isEmpty)
    }

    @Test("below the share, many more records in a wrong encoding than in the baseline are told of")
    func moreGarbled() {
        func rules(_ now: Int, usually before: Int) -> [String] {
            func facts(_ garbled: Int) -> CheckFacts {
                .of([.sound("Loan", records: 10_000)]).with { $0.tables[0].garbled = garbled }
            }
            return facts(now).with { $0.sources[0].sha256 = "b" }.found(against: facts(before)).map(\.rule)
        }
        #expect(rules(11, usually: 0) == ["encoding"] && rules(10, usually: 0).isEmpty)
        #expect(rules(81, usually: 40) == ["encoding"] && rules(80, usually: 40).isEmpty)
        #expect(rules(101, usually: 101).contains("encoding"), "the share holds whatever the baseline has")
    }

    @Test("expected tables: missing, too few records, in any letter case")
    func expected() throws {
        let policy = try Self.policy("expect: {tables: {LOAN: {records: 1000}, Case: {}}}")
        let found = Self.sound.found(against: nil, policy)
        #expect(found.map(\.rule) == ["expected"] && found.map(\.table) == ["Case"])
        let fewer = Self.sound.table { $0.records = 999 }.found(against: nil, policy)
        #expect(Set(fewer.map(\.table)) == ["Case", "Loan"])
        #expect(fewer.allSatisfy { $0.severity == .error })
    }

    @Test("stale: the newest record is older than allowed, has no date, or is older than the baseline's")
    func stale() throws {
        let policy = try Self.policy("expect: {tables: {Loan: {newest: LastModifiedDate, within: 2h}}}")
        #expect(Self.sound.found(against: nil, policy).isEmpty)
        let late = Self.sound.with { $0.time = Self.now + 3600 + 1 }
        #expect(late.found(against: nil, policy).map(\.rule) == ["stale"])
        let other = try Self.policy("expect: {tables: {Loan: {newest: Status, within: 2h}}}")
        #expect(Self.sound.found(against: nil, other).map(\.rule) == ["stale"])
        let older = Self.sound.with {
            $0.sources[0].sha256 = "b"
            $0.tables[0].columns[1].newest = Self.now - 3601
        }
        #expect(older.found(against: Self.sound).map(\.rule) == ["stale"])
    }

    @Test("stale: the baseline's backup once more, a working day later, where records changed every day")
    func sameExport() throws {
        // A Tuesday, 02:00 UTC.
        let tuesday = 1_790_042_400
        func rules(days: Double, archive: String = "a", changed hours: Int = 8, _ policy: Policy = .default) -> [String]
        {
            let baseline = Self.sound.with {
                $0.time = tuesday
                $0.tables[0].columns[1].newest = tuesday - hours * 3600
            }
            let now = baseline.with {
                $0.time = tuesday + Int(days * Double(Self.day))
                $0.sources[0].sha256 = archive
            }
            return now.found(against: baseline, policy).map(\.rule)
        }
        #expect(rules(days: 1) == ["stale", "unchanged"])
        // A weekly export that is checked every night; one a day whose records may be of the day before.
        let weekly = try Self.policy("expect: {tables: {Loan: {newest: LastModifiedDate, within: 8d}}}")
        #expect(rules(days: 1, weekly) == ["unchanged"])
        let daily = try Self.policy("expect: {tables: {Loan: {newest: LastModifiedDate, within: 36h}}}")
        #expect(rules(days: 1, daily) == ["stale", "unchanged"])
        #expect(rules(days: 1, archive: "b") == ["stale", "unchanged"])
        // A Tuesday without work, named by its date or for every year, and another day.
        #expect(rules(days: 1, try Self.policy("checks: {stale: {days_off: [2026-09-22]}}")) == ["unchanged"])
        #expect(rules(days: 1, try Self.policy("checks: {stale: {days_off: [09-22]}}")) == ["unchanged"])
        #expect(
            rules(days: 1, try Self.policy("checks: {stale: {days_off: [2025-09-22, 09-23]}}")) == [
                "stale", "unchanged",
            ])
        #expect(rules(days: 2, try Self.policy("checks: {stale: {days_off: [09-22]}}")) == ["stale", "unchanged"])
        // The same again on the same day; of records that did not change the day before; and over a weekend.
        #expect(rules(days: 0.5) == ["unchanged"])
        #expect(rules(days: 1, changed: 30) == ["unchanged"])
        #expect(rules(days: 0) == ["unchanged"])
        let saturday = 4
        #expect(
            WorkingTime.seconds(from: tuesday + saturday * Self.day, to: tuesday + (saturday + 2) * Self.day) == 7200)
        #expect(WorkingTime.seconds(from: tuesday, to: tuesday + Self.day) == Self.day)
        #expect(WorkingTime.seconds(from: -3 * Self.day, to: 0) == 3 * Self.day)
        #expect(WorkingTime.seconds(from: -4 * Self.day, to: -3 * Self.day) == 0)
        #expect(WorkingTime.seconds(from: -CheckFacts.most, to: CheckFacts.most) <= 10 * Self.day)
        #expect(WorkingTime.seconds(from: tuesday, to: tuesday - 1) == 0)
    }

    @Test("a refused restore, and a baseline that is not there")
    func runs() {
        #expect(Self.sound.findings(refusal: "x").map(\.rule) == ["restore"])
        #expect(Self.sound.findings(lacksBaseline: true).map(\.rule) == ["baseline"])
    }

    @Test("of a part of the archives only rules are asked that need no more")
    func parts() throws {
        let part = try #require(CheckPart("1/7"))
        let baseline = Self.sound.with { $0.tables.append(.sound("Gone", records: 100)) }
        let facts = Self.sound.with {
            $0.relations[0].dangling = 500
            $0.tables[0].keys?.surplus = 1
        }
        #expect(facts.found(against: baseline).map(\.rule).contains("table-missing"))
        #expect(facts.findings(against: baseline, part: part).flatMap(\.all).map(\.rule) == ["doubled-keys"])
    }

    @Test("every archive is in exactly one part, whatever their order")
    func chosen() throws {
        let names = (1...20).map { "WE_\($0).ZIP" }.shuffled()
        for count in [1, 3, 7, 30] {
            let parts = try (1...count).map { try #require(CheckPart("\($0)/\(count)")).chosen(names) }
            #expect(parts.flatMap { $0 }.sorted() == Array(names.indices))
            let backwards = try #require(CheckPart("1/\(count)")).chosen(names.reversed())
            #expect(Set(backwards.map { names.reversed()[$0] }) == Set(parts[0].map { names[$0] }))
        }
        for text in ["0/7", "8/7", "1", "1/0", "-1/7", "1/7/7", "a/b", "1/1001", "1/99999999999999999999", ""] {
            #expect(CheckPart(text) == nil)
        }
    }

    @Test("what follows from a finding stands under it, and is still told")
    func causes() throws {
        let halved = Self.sound.with {
            $0.sources[0].sha256 = "b"
            $0.tables[1].records = 50
            $0.relations[0].dangling = 500
        }
        let findings = halved.findings(against: Self.sound)
        #expect(findings.map(\.rule) == ["records-fell"])
        #expect(findings[0].worst == .error)
        #expect(Set(findings[0].all.map(\.rule)) == ["records-fell", "dangling-references", "dangling-grew"])
        // Damage of an archive explains every table.
        let torn = halved.with { $0.losses = [.init(source: "b.zip", member: nil, isTail: true, reason: "cut")] }
        #expect(torn.findings(against: Self.sound).map(\.rule) == ["intact"])
        // What happened in another table is a finding of its own.
        let two = Self.sound.with {
            $0.sources[0].sha256 = "b"
            $0.tables[1].records = 50
            $0.tables[0].keys?.surplus = 3
        }
        #expect(two.findings(against: Self.sound).map(\.rule) == ["doubled-keys", "records-fell"])
    }

    @Test("every cause is a rule, and names rules")
    func names() {
        let names = Set(CheckRule.all.map(\.name))
        for (cause, rules) in Causes.consequences {
            #expect(names.contains(cause) && rules.isSubset(of: names) && !rules.contains(cause))
        }
    }
}
