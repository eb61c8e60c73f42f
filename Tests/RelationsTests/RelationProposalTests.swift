import Archives
import Records
import Testing

@testable import Relations

@Suite("Relations that data suggest") struct RelationProposalTests {
    private func proposals(
        _ tables: [(name: String, columns: [String], rows: [[String]])], besides: [Relation] = []
    ) throws -> [RelationProposal] {
        var found = RelationProposals()
        for table in tables {
            for batch in try batches(table.name, columns: table.columns, table.rows) { found.add(batch) }
        }
        return found.proposals(besides: besides)
    }

    private func text(_ proposal: RelationProposal) -> String {
        let relation = proposal.relation
        return
            "\(relation.child).\(relation.childColumns.joined()) -> \(relation.parent ?? "").\(proposal.parentColumn)"
    }

    /// Keys that are no numbers.
    private func uuid(_ number: Int) -> String {
        var random = Seeded(number + 1)
        let digits = String(random.next() | 1 << 63, radix: 16) + String(random.next() | 1 << 63, radix: 16)
        return "\(digits.prefix(8))-\(digits.dropFirst(8))"
    }

    @Test("a column of another table's keys is one, whatever its name, and says how sure that is")
    func text() throws {
        let found = try proposals([
            ("orders", ["id", "who"], (0..<600).map { ["o\($0)", $0 % 50 == 7 ? "" : uuid($0 % 101)] }),
            ("customers", ["id", "name"], (0..<100).map { [uuid($0), "n\($0 / 2)"] }),
        ])
        #expect(found.map(text) == ["orders.who -> customers.id"])
        let one = try #require(found.first)
        #expect(one.childValues == 101 && one.parentValues == 100 && one.records == 588 && !one.isEstimate)
        #expect(one.containment == 100.0 / 101 && one.relation.onDrop == .hold && one.relation.parentColumns.isEmpty)
        #expect(
            RelationProposals.policyText(found) == """
                relations:
                  - {child: orders.who, parent: customers, on_drop: hold}  # 99.0 % of 101 values are keys of customers

                """)
    }

    @Test("too few values, or too many that are no keys, are no relation")
    func thresholds() throws {
        let parent = ("customers", ["id"], (0..<100).map { [uuid($0)] })
        #expect(try proposals([parent, ("a", ["x"], (0..<300).map { [uuid($0 % 19)] })]).isEmpty)
        #expect(try proposals([parent, ("a", ["x"], (0..<300).map { [uuid($0 % 110)] })]).isEmpty)
        #expect(try proposals([parent, ("a", ["x"], (0..<300).map { [uuid($0 % 20)] })]).count == 1)
    }

    @Test("small whole numbers are among any table's numbers: the name has to say so")
    func integers() throws {
        let found = try proposals([
            ("shop.customers", ["id", "age"], (1...500).map { ["\($0)", "\(18 + $0 % 70)"] }),
            ("products", ["id"], (1...400).map { ["\($0)"] }),
            (
                "orders", ["id", "customer_id", "billToProductID", "quantity"],
                (1...900).map { ["\($0)", "\($0 % 300 + 1)", "\($0 % 200 + 1)", "\($0 % 90 + 1)"] }
            ),
        ])
        #expect(
            found.map(text) == ["orders.billToProductID -> products.id", "orders.customer_id -> shop.customers.id"])
    }

    @Test("numbers that are far apart, and a column that spans a large range, need no name")
    func integersWithoutName() throws {
        let far = try proposals([
            ("a", ["id"], (1...300).map { ["\($0 * 7_919)"] }),
            ("b", ["who"], (1...600).map { ["\(($0 % 100 + 1) * 7_919)"] }),
        ])
        #expect(far.map(text) == ["b.who -> a.id"])
        let wide = try proposals([
            ("a", ["id"], (1...2_000).map { ["\($0)"] }),
            ("b", ["who", "n"], (1...3_000).map { ["\($0 * 1_237 % 2_000 + 1)", "\($0 % 900)"] }),
        ])
        #expect(wide.map(text) == ["b.who -> a.id"])
    }

    @Test("a column that would fit many tables says nothing of any, unless by its name")
    func many() throws {
        let keys = ["a", "b", "c", "customers"].map { ($0, ["id"], (1...1_500).map { ["\($0)"] }) }
        let child = (
            "x", ["who", "customer"], (1...3_000).map { Array(repeating: "\($0 * 1_237 % 1_500 + 1)", count: 2) }
        )
        #expect(try proposals(keys + [child]).map(text) == ["x.customer -> customers.id"])
        #expect(try proposals(Array(keys[..<3]) + [child]).count == 6)
    }

    @Test("a table refers to itself, but a copy of its key is no reference")
    func within() throws {
        let found = try proposals([
            (
                "staff", ["id", "manager_id", "copy"],
                (1...300).map { ["\($0)", $0 < 3 ? "" : "\($0 / 3 + 1)", "\($0)"] }
            )
        ])
        #expect(found.map(text) == ["staff.manager_id -> staff.id"])
    }

    @Test("of two keys with the same values one is the parent, and amounts and times are none")
    func keys() throws {
        let found = try proposals([
            (
                "users", ["id", "made", "amount"],
                (0..<200).map { [uuid($0), "2026-01-01 00:00:\(100 + $0)", "\($0).5"] }
            ),
            (
                "profiles", ["user_id", "seen", "amount"],
                (0..<200).map { [uuid($0), "2026-01-01 00:00:\(100 + $0)", "\($0).5"] }
            ),
        ])
        #expect(found.map(text) == ["profiles.user_id -> users.id"])
    }

    @Test("another column than the key is named, and what is known is not proposed")
    func columns() throws {
        let products = ("products", ["id", "sku"], (1...200).map { ["\($0)", "S-\($0 * 31)"] })
        let lines = ("lines", ["sku"], (1...500).map { ["S-\($0 % 150 * 31 + 31)"] })
        let found = try proposals([products, lines])
        #expect(
            RelationProposals.policyText(found) == """
                relations:
                  - {child: lines.sku, parent: products, parent_columns: [sku], on_drop: hold}  # 100 % of 150 values are keys of products

                """)
        let known = Relation(
            child: "LINES", childColumns: ["SKU"], parent: "products", onDrop: .keep, origin: .foreignKey)
        #expect(try proposals([products, lines], besides: [known]).isEmpty)
        #expect(RelationProposals.policyText([]) == "relations: []\n")
    }

    @Test("both forms of a Salesforce id are one value")
    func salesforce() throws {
        let ids = (0..<60).compactMap { SalesforceID("0015g00000AbC\($0 % 10)\($0 / 10)") }
        let found = try proposals([
            ("Account", ["Id"], ids.map { [$0.longText] }), ("Other", ["Account"], (ids + ids).map { [$0.text] }),
        ])
        #expect(found.map(text) == ["Other.Account -> Account.Id"])
    }

    @Test("samples of large columns can be compared, and the numbers are said to be estimates")
    func large() throws {
        var found = RelationProposals()
        for batch in try batches("items", columns: ["id"], (0..<150_000).map { ["k\($0)"] }) { found.add(batch) }
        for batch in try batches("uses", columns: ["item"], (0..<40_000).map { ["k\($0 * 7 % 30_000)"] }) {
            found.add(batch)
        }
        let all = found.proposals()
        #expect(all.map(text) == ["uses.item -> items.id"])
        let one = try #require(all.first)
        #expect(one.containment == 1 && one.isEstimate)
        #expect((27_000...33_000).contains(one.childValues) && (145_000...155_000).contains(one.parentValues))
        #expect(RelationProposals.policyText(all).contains("100 % of about "))
    }

    @Test("a sample holds what another one of the same values holds, in any order")
    func coordinated() {
        func sample(_ values: [Int], _ capacity: Int) -> DistinctSample {
            var sample = DistinctSample(capacity: capacity)
            for value in values { withUnsafeBytes(of: value) { sample.add(ValueHash.hash($0)) } }
            return sample
        }
        var random = Seeded(5)
        let values = Array(0..<20_000)
        let (a, b) = (sample(values, 512), sample(values.shuffled(using: &random), 2_048))
        #expect(a.count <= 512 && b.count <= 2_048 && a.level > b.level)
        let (compared, found) = a.overlap(with: b)
        #expect(compared == a.count && found == compared)
        #expect(b.overlap(with: a).values == compared)
        let half = sample(Array(10_000..<30_000), 2_048).overlap(with: b)
        #expect((0.4...0.6).contains(Double(half.found) / Double(half.values)))
        #expect(!a.hasRepeats && sample(values + values, 512).hasRepeats)
        var zero = DistinctSample(capacity: 4)
        zero.add(0)
        zero.add(0)
        #expect(zero.count == 1 && zero.hasRepeats)
    }

    @Test(
        "what values look like",
        arguments: [
            ("0", .integer(0)), ("-12", .integer(-12)), ("007", .text),
            ("999999999999999999", .integer(999_999_999_999_999_999)),
            ("9999999999999999999", .text), ("-", .text), ("", .text), (".", .text), ("1.", .decimal),
            ("-0.12345678901234567", .decimal),
            ("1.2.3", .text), ("2026-11-02", .date), ("2026-11-02T08:15:30Z", .date), ("2026/11/02", .text),
            ("a\u{0}", .text),
            ("--1", .text), (String(repeating: "9", count: 100_000), .text),
        ] as [(String, ValueShape)])
    func shapes(value: String, shape: ValueShape) {
        #expect(Array(value.utf8).withUnsafeBytes { ValueShape($0) } == shape)
    }

    @Test(
        "names that point to a table",
        arguments: [
            ("customer_id", "o", "customers", "id", true), ("CustomerID", "o", "Customer", "Id", true),
            ("bill_to_customer", "o", "crm.customers", "id", true), ("category_id", "o", "categories", "id", true),
            ("order_line_id", "o", "orderLines", "id", true), ("line_id", "o", "order_lines", "id", false),
            ("id", "o", "customers", "id", false), ("sku", "o", "products", "sku", true),
            ("code", "o", "p", "code", false),
            ("parent_id", "t", "t", "id", true), ("parent_id", "t", "u", "id", false), ("", "", "", "", false),
            ("💥", "o", "💥", "id", false), ("_", "_", "_", "_", false),
        ])
    func hints(column: String, child: String, parent: String, key: String, isHint: Bool) {
        #expect(NameHint.points(column, of: child, to: parent, column: key) == isHint)
    }

    @Test(
        "what a column and a table are named for",
        arguments: [
            ("customer_id", "customers", true), ("customerId", "crm.Customer", true), ("CustomerID", "CUSTOMERS", true),
            ("order_item_id", "order_items", true), ("company_uuid", "companies", true),
            ("address_id", "addresses", true),
            ("case_id", "cases", true), ("box_id", "boxes", true), ("branch_id", "branches", true),
            ("class_id", "class", true),
            ("billing_address_id", "addresses", false), ("item_id", "order_items", false),
            ("customer", "customers", false),
            ("customer_name", "customers", false), ("id", "ids", false), ("customer_id", "custom", false),
        ])
    func stems(column: String, table: String, isNamed: Bool) {
        let stem = NameHint.stem(ofColumn: column)
        #expect((stem != nil && stem == NameHint.stem(ofTable: table)) == isNamed, "\(stem ?? "none")")
    }

    @Test("hostile names and values stay in their place")
    func hostile() throws {
        let name = "a: {b}\n- \u{1b}[2J \"#\\"
        let found = try proposals([
            (name, ["id", "x\u{202e}"], (0..<100).map { [uuid($0), "\"quoted\"\n\($0)"] }),
            ("on", ["who\u{0}", "w.x", "id"], (0..<300).map { [uuid($0 % 90), "\"quoted\"\n\($0 % 90)", "é\($0)"] }),
        ])
        #expect(found.count == 2)
        let lines = RelationProposals.policyText(found).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4 && lines[0] == "relations:" && lines[3].isEmpty)
        let quoted = ##""a: {b}\n- \x1b[2J \"#\\""##
        #expect(lines[1].hasPrefix("  # on.w.x cannot be written here") || lines[2].hasPrefix("  # on.w.x cannot"))
        #expect(lines.contains { $0.hasPrefix(#"  - {child: "on.who\x00", parent: \#(quoted), on_drop: hold}"#) })
        #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202e}" })
        #expect(PrintableText.yaml("ON") == "\"ON\"" && PrintableText.yaml("") == "\"\"")
    }

    @Test("long values and more columns than the limit are left out, and rows that cannot be split do not count")
    func limits() throws {
        let long = String(repeating: "x", count: 80)
        let wide = try proposals([
            ("a", ["id"], (0..<3_000).map { [long + "\($0)"] }), ("b", ["a"], (0..<3_000).map { [long + "\($0)"] }),
        ])
        #expect(wide.isEmpty)
        var many = RelationProposals()
        for batch in try batches("wide", columns: (0..<3_000).map { "c\($0)" }, [(0..<3_000).map { "v\($0)" }]) {
            many.add(batch)
        }
        #expect(many.columnsLeftOut == 3_000 - RelationProposals.columnLimit && many.proposals().isEmpty)
        var misfit = RelationProposals()
        let rows = (0..<50).map { "k\($0),n\n" }.joined()
        for batch in try batches("p", "code,n\n" + rows + "too,many,fields\n") { misfit.add(batch) }
        for batch in try batches("c", "who,n\n" + rows + rows) { misfit.add(batch) }
        #expect(misfit.proposals().map(text) == ["c.who -> p.code"])
    }
}
