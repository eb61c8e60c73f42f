import Foundation
import Testing

@testable import RestoreSets

/// `winnow diff`: which records two sides decide otherwise, and why.
@Suite("winnow diff")
struct DiffTests {
    /// Customers: 1 real, 2 from a throw-away mailbox (held by score), 3 tagged as a test, 4 with an address that cannot be
    /// (dropped by score); an order for each.
    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "b/customers.csv",
            "id,email,provenance\n1,a@corp.com,\n2,b@mailinator.com,\n3,c@corp.com,test\n4,d@example.com,\n")
        try stage.write("b/orders.csv", "id,customer_id\n11,1\n12,2\n13,3\n14,4\n")
        try stage.write("base.yaml", "relations: [{child: orders.customer_id, parent: customers, on_drop: cascade}]\n")
        return stage
    }

    private func policy(_ stage: Stage, _ name: String, _ text: String, relation: String = "cascade") throws {
        try stage.write(
            name, "relations: [{child: orders.customer_id, parent: customers, on_drop: \(relation)}]\n" + text)
    }

    private struct Changed: Equatable, CustomStringConvertible {
        let table: String
        let key: String
        let from: String
        let to: String
        let change: String
        let cause: String?
        var description: String { "\(table) \(key) \(from)→\(to) \(change) \(cause ?? "-")" }
    }

    private func changed(_ outcome: Stage.Outcome) throws -> [String] {
        try outcome.output.split(separator: "\n").map { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            func side(_ name: String) -> String { (object[name] as? [String: Any])?["decision"] as? String ?? "?" }
            return Changed(
                table: object["table"] as? String ?? "", key: object["key"] as? String ?? "-", from: side("a"),
                to: side("b"), change: object["change"] as? String ?? "", cause: object["cause"] as? String
            ).description
        }
    }

    private struct Case: CustomTestStringConvertible {
        let testDescription: String
        var policy = ""
        var relation = "cascade"
        var decisions: String?
        let changes: [String]
    }

    private static let cases = [
        Case(
            testDescription: "tag: the word means something else",
            policy: "tags: {vocabulary: {test: [qa]}}\n",
            changes: ["customers 3 drop→keep kept tag", "orders 13 drop→keep kept relation"]),
        Case(
            testDescription: "threshold: drop from less", policy: "thresholds: {drop: 0.4, hold: 0.3}\n",
            changes: ["customers 2 hold→drop dropped threshold", "orders 12 hold→drop dropped relation"]),
        Case(
            testDescription: "threshold: hold from more", policy: "thresholds: {hold: 0.9}\n",
            changes: ["customers 2 hold→keep kept threshold", "orders 12 hold→keep kept relation"]),
        Case(
            testDescription: "evidence: a detector is off", policy: "detectors: {disable: [email.reserved-domain]}\n",
            changes: ["customers 4 drop→keep kept evidence", "orders 14 drop→keep kept relation"]),
        Case(
            testDescription: "evidence: it weighs less",
            policy: "detectors: {weights: {email.reserved-domain: 2.5}}\n",
            changes: ["customers 4 drop→hold held evidence", "orders 14 drop→hold held relation"]),
        Case(
            testDescription: "relation: children stay", relation: "keep",
            changes: [
                "orders 12 hold→keep kept relation", "orders 13 drop→keep kept relation",
                "orders 14 drop→keep kept relation",
            ]),
        Case(
            testDescription: "decision: persons said so",
            decisions:
                "decisions: [{decision: drop, table: customers, key: \"1\", by: jane, why: fake}, {decision: keep, table: customers, key: \"3\", by: jane, why: real}]\n",
            changes: [
                "customers 1 keep→drop dropped override", "customers 3 drop→keep kept override",
                "orders 11 keep→drop dropped relation", "orders 13 drop→keep kept relation",
            ]),
        Case(
            testDescription: "policy: a tag is required", policy: "require_tag: true\n",
            changes: ["customers 1 keep→hold held policy"]),
    ]

    @Test(
        "each cause is named, between restore sets and between policies on one backup, and the other way round",
        arguments: cases)
    private func causes(case one: Case) throws {
        let stage = try stage()
        try policy(stage, "other.yaml", one.policy, relation: one.relation)
        var options: [String] = []
        if let decisions = one.decisions {
            try stage.write("d.yaml", decisions)
            options = ["--decisions", "d.yaml"]
        }
        for (name, file, more) in [("a", "base.yaml", []), ("b", "other.yaml", options)] {
            let outcome = try stage.winnow(
                ["restore", "b", "--no-config", "--policy", file, "--output", "set-\(name)", "-q"] + more)
            try #require(outcome.status <= 1, "\(outcome.errors)")
        }
        let sets = try stage.winnow("diff", "set-a", "set-b", "--json")
        #expect(sets.status == 1)
        let found = try changed(sets)
        #expect(Set(found).isSuperset(of: one.changes), "\(found)")
        // A required tag holds orders too.
        if !one.policy.contains("require_tag") { #expect(found.sorted() == one.changes.sorted()) }
        if one.decisions == nil {
            let policies = try stage.winnow(
                "diff", "b", "--no-config", "--policy-a", "base.yaml", "--policy-b", "other.yaml", "--json")
            #expect(policies.status == 1, "\(policies.errors)")
            #expect(try changed(policies) == found)
        }
        // The mirror: the same records and causes, the decisions swapped.
        let back = try changed(stage.winnow("diff", "set-b", "set-a", "--json"))
        func sides(_ text: String) -> (name: String, sides: [String], cause: String) {
            let words = text.split(separator: " ").map(String.init)
            return (words[0] + words[1], words[2].split(separator: "→").map(String.init), words[4])
        }
        #expect(back.count == found.count)
        for change in found {
            let (there, here) = (sides(change), try #require(back.map(sides).first { $0.name == sides(change).name }))
            #expect(there.cause == here.cause, "\(change)")
            #expect(there.sides == here.sides.reversed(), "\(change)")
        }
        // Against itself, nothing.
        let same = try stage.winnow("diff", "set-b", "set-b")
        #expect(same.status == 0)
        #expect(same.output.contains("No differences."), "\(same.output)")
    }

    @Test("two backups: records that only one has, that changed, and that are the same, whatever their order")
    func backups() throws {
        let stage = try stage()
        try stage.write(
            "c/customers.csv",
            "id,email,provenance\n5,e@mailinator.com,\n4,d@example.com,\n2,b@corp.com,\n3,c@corp.com,test\n6,f@corp.com,\n"
        )
        try stage.write("c/orders.csv", "id,customer_id\n14,4\n13,3\n12,2\n")
        for (folder, set) in [("b", "set-b"), ("c", "set-c")] {
            _ = try stage.winnow("restore", folder, "--no-config", "--policy", "base.yaml", "--output", set, "-q")
        }
        let expected = [
            "customers 5 absent→hold new -", "customers 2 hold→keep kept evidence", "customers 6 absent→keep new -",
            "orders 12 hold→keep kept relation", "customers 1 keep→absent gone -", "orders 11 keep→absent gone -",
        ]
        let sets = try stage.winnow("diff", "set-b", "set-c", "--json")
        #expect(sets.status == 1)
        #expect(try changed(sets).sorted() == expected.sorted())
        let backups = try stage.winnow("diff", "b", "c", "--no-config", "--policy", "base.yaml", "--json")
        #expect(try changed(backups).sorted() == expected.sorted())
        // Of index files alone, and of a set without an index, which cannot tell kept records from ones that are not there.
        _ = try stage.winnow(
            "restore", "c", "--no-config", "--policy", "base.yaml", "--output", "bare", "--index", "none", "-q")
        let bare = try stage.winnow("diff", "set-b", "bare", "--json")
        #expect(bare.status == 1)
        #expect(try changed(bare).contains("customers 5 absent→hold new -"))
        #expect(try changed(bare).contains { $0.hasPrefix("customers 2 hold→not-listed") })
        let indices = try stage.winnow("diff", "set-b/index.sqlite", "set-c/index.sqlite", "--json")
        #expect(try changed(indices).count == expected.count, "\(indices.output)\(indices.errors)")
    }

    @Test("archives of a backup in another order are the same backup")
    func order() throws {
        let stage = try stage()
        try stage.shell("zip -qj one.zip b/customers.csv && zip -qj two.zip b/orders.csv")
        for (set, archives) in [("x", ["one.zip", "two.zip"]), ("y", ["two.zip", "one.zip"])] {
            _ = try stage.winnow(
                ["restore"] + archives + ["--no-config", "--policy", "base.yaml", "--output", set, "-q"])
        }
        let outcome = try stage.winnow("diff", "x", "y")
        #expect(outcome.status == 0, "\(outcome.output)")
        let sides = try stage.winnow(
            "diff", "--a", "one.zip", "two.zip", "--b", "two.zip", "one.zip", "--no-config", "--policy", "base.yaml")
        #expect(sides.status == 0, "\(sides.output)\(sides.errors)")
    }

    @Test("records that share a key, and records without one, are met one by one")
    func duplicates() throws {
        let stage = try Stage()
        let rows = ["7,a@corp.com", "7,b@mailinator.com", "7,c@mailinator.com", "8,d@corp.com"]
        try stage.write("b/contact.csv", "id,email\n" + rows.joined(separator: "\n") + "\n")
        try stage.write("c/contact.csv", "id,email\n" + ([rows[2], rows[0], rows[3]]).joined(separator: "\n") + "\n")
        try stage.write("b/notes.csv", "text,email\nx,a@mailinator.com\nx,a@mailinator.com\ny,b@mailinator.com\n")
        try stage.write("c/notes.csv", "text,email\ny,b@mailinator.com\nx,a@mailinator.com\nz,c@mailinator.com\n")
        for folder in ["b", "c"] {
            _ = try stage.winnow("restore", folder, "--no-config", "--output", "set-\(folder)", "-q")
        }
        #expect(
            try changed(stage.winnow("diff", "set-b", "set-c", "--json")).sorted()
                == [
                    "contact 7 hold→absent gone -",
                    // Of records without a key nobody knows whether they were kept: an index has no digests.
                    "notes - not-listed→hold held unknown", "notes - hold→not-listed kept unknown",
                ].sorted())
        #expect(try stage.winnow("diff", "set-b", "set-b", "--json").output.isEmpty)
    }

    @Test("hashed keys match under one secret; with another one the comparison is refused")
    func hashedKeys() throws {
        let stage = try stage()
        try stage.write("secret", "0123456789abcdef0123456789abcdef")
        for folder in ["b", "b2"] {
            if folder == "b2" { try stage.shell("cp -r b b2 && echo '9,z@mailinator.com,' >> b2/customers.csv") }
            _ = try stage.winnow(
                "restore", folder, "--no-config", "--policy", "base.yaml", "--output", "set-\(folder)", "--keys",
                "hmac",
                "--keys-secret", "secret", "-q")
        }
        _ = try stage.winnow("restore", "b2", "--no-config", "--policy", "base.yaml", "--output", "clear", "-q")
        let outcome = try stage.winnow("diff", "set-b", "set-b2", "--json")
        #expect(try changed(outcome).count == 1, "\(outcome.output)\(outcome.errors)")
        #expect(!outcome.output.contains("\"key\":\"9\""))
        let refused = try stage.winnow("diff", "set-b", "clear")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("--keys"), "\(refused.errors)")
    }

    @Test("CSV and JSON are what Python reads, with the fields that the schema names; a summary counts the same")
    func machines() throws {
        let stage = try stage()
        try policy(stage, "other.yaml", "thresholds: {drop: 0.4, hold: 0.3}\n")
        let arguments = ["diff", "b", "--no-config", "--policy-a", "base.yaml", "--policy-b", "other.yaml"]
        try stage.write("diff.csv", try stage.winnow(arguments + ["--csv"]).output)
        try stage.write("diff.ndjson", try stage.winnow(arguments + ["--json"]).output)
        try stage.write("sum.json", try stage.winnow(arguments + ["--json", "--summary"]).output)
        let check = try stage.shell(
            """
            python3 - '\(Project.root)/docs/diff.schema.json' <<'E'
            import csv, json, sys, jsonschema
            rows = list(csv.DictReader(open('diff.csv', newline='')))
            lines = [json.loads(line) for line in open('diff.ndjson')]
            schema = json.load(open(sys.argv[1]))
            for line in lines: jsonschema.validate(line, schema)
            assert len(rows) == len(lines) == 2, (rows, lines)
            for row, line in zip(rows, lines):
                for name in ('change', 'table', 'key', 'archive', 'member', 'cause', 'why'): assert row[name] == line[name], name
                assert (row['a'], row['b']) == (line['a']['decision'], line['b']['decision'])
            total = json.load(open('sum.json'))
            jsonschema.validate(total, dict(schema['$defs']['summary'], **{'$defs': schema['$defs']}))
            assert total['changes'] == {'dropped': 2} and total['causes'] == {'threshold': 1, 'relation': 1}, total
            assert total['isDifferent'] and total['matchedBy'] == 'place'
            print('fine')
            E
            """)
        #expect(check.contains("fine"))
    }

    @Test("usage: what cannot be compared is said before anything is read")
    func usage() throws {
        let stage = try stage()
        for arguments in [
            [], ["b"], ["b", "b", "b"], ["b", "--policy-a", "base.yaml", "--json", "--csv"], ["b", "-"],
            ["b", "nowhere", "--no-config"], ["b", "b", "--limit", "0"], ["b", "b", "--policy", "nowhere.yaml"],
        ] {
            let outcome = try stage.winnow(["diff"] + arguments)
            #expect(
                outcome.status == 2 || arguments.contains("nowhere") && outcome.status == 3, "\(arguments): \(outcome)")
        }
    }

    @Test(
        "what is found is what a plain comparison by key finds, whether entries wait in memory or in files",
        arguments: [1, 2, 3])
    func model(seed: UInt64) throws {
        let stage = try Stage()
        var numbers = ReviewBackup.Numbers(state: seed)
        let domains = [("corp.com", "keep"), ("mailinator.com", "hold"), ("example.com", "drop")]
        var decided: [[Int: String]] = []
        for side in ["a", "b"] {
            var rows: [String] = []
            var own: [Int: String] = [:]
            for key in 1...1_500 where numbers.below(10) > 0 {
                let (domain, decision) = domains[numbers.below(3)]
                rows.append("\(key),a\(key)@\(domain)\n")
                own[key] = decision
            }
            decided.append(own)
            // In another order on either side.
            if side == "b" { rows.reverse() }
            try stage.write("\(side).csv", "id,email\n" + rows.joined())
        }
        for side in ["a", "b"] {
            try stage.shell("cp \(side).csv contact.csv")
            _ = try stage.winnow("restore", "contact.csv", "--no-config", "--output", "set-\(side)", "-q")
        }
        let expected = Set(
            (1...1_500).compactMap { key -> String? in
                let (one, other) = (decided[0][key] ?? "absent", decided[1][key] ?? "absent")
                return one == other ? nil : "\(key) \(one) \(other)"
            })
        try #require(expected.count > 300)
        for limit in [1 << 20, 64] {
            var found: [String] = []
            let comparison = try Comparison(
                ComparisonSide(path: stage.file("set-a")), ComparisonSide(path: stage.file("set-b")))
            let summary = try comparison.run(scratch: stage.file("scratch"), memoryLimit: limit) { record in
                guard record.change != .otherwise else { return }
                found.append("\(record.key ?? "-") \(record.from.name) \(record.to.name)")
            }
            #expect(found.count == expected.count)
            #expect(Set(found) == expected)
            #expect(summary.isDifferent)
            #expect(!stage.exists("scratch"), "scratch files are removed")
        }
    }
}
