import Detection
import Foundation
import Provenance
import Relations
import Testing

@testable import Policies

@Suite struct PolicyTests {
    private func parse(_ text: String) throws -> Policy { try Policy.parse(text, file: "p.yaml", over: .default) }

    @Test("the built-in policy is what the commented one says")
    func builtIn() throws {
        #expect(Policy.default == (try Policy.parse(Policy.commentedText, file: "p.yaml")))
        #expect(Policy.default.general.thresholds == Thresholds(drop: 0.99, hold: 0.5))
        #expect(Policy.default.detection.prior == -2)
        #expect(Policy.default.vocabulary.isTagField("Data_Provenance__c"))
        #expect(Policy.default.trusted == Set(Provenance.Tag.Source.allCases))
    }

    @Test("the canonical text can be read again and gives the same policy and digest")
    func roundTrip() throws {
        let policy = try parse(
            """
            tags: {fields: {add: [Origin]}, vocabulary: {synthetic: {add: [wave-7]}}, trust: [field, pax]}
            detectors: {prior: -3, disable: [phone], weights: {email.disposable-domain: 2}, columns: {ref: phone}}
            thresholds: {drop: 0.999, hold: 0.6}
            require_tag: true
            tables:
              Contact: {key: [Id, "Weird \\"name\\""], thresholds: {drop: 0.9, hold: 0.5}, require_tag: false}
            overrides:
              - {table: Contact, key: "a: b", decision: keep, by: "j.doe", why: "called the customer\\nsaid #1"}
            """)
        let again = try Policy.parse(policy.canonicalText, file: "again.yaml")
        #expect(again == policy)
        #expect(again.digest == policy.digest)
        #expect(policy.digest != Policy.default.digest)
    }

    @Test("a list replaces, {add: …} adds")
    func lists() throws {
        #expect(try parse("tags: {fields: [origin]}").vocabulary.fields == ["origin"])
        #expect(
            try parse("tags: {fields: {add: [origin]}}").vocabulary.fields.isSuperset(of: ["origin", "provenance"]))
    }

    @Test("a table has what the policy says in general, but for what is its own")
    func tables() throws {
        let policy = try parse("require_tag: true\ntables: {Lead: {thresholds: {drop: 0.9, hold: 0.2}}}")
        let lead = policy.effective(forTable: "lead")
        #expect(lead.requireTag)
        #expect(lead.thresholds == Thresholds(drop: 0.9, hold: 0.2))
        #expect(policy.effective(forTable: "Contact").thresholds == Thresholds())
    }

    @Test(
        "keys are the named columns, else the usual ones",
        arguments: [
            ("Contact", ["Name", "ID"], [1]), ("Contact", ["ContactId", "Name"], [0]), ("lead", ["x", "lead_id"], [1]),
            ("x", ["uuid"], [0]), ("x", ["Name"], []),
        ])
    func keys(table: String, columns: [String], expected: [Int]) {
        #expect(Policy.default.general.keyColumns(table: table, columns: columns) == expected)
    }

    @Test(
        "an error names line, column and what is allowed",
        arguments: [
            ("thresholds: {drop: 2}", 1, "probability from"), ("a\n", 1, "Keys: version"),
            ("tresholds: {}", 1, "Did you mean 'thresholds'"),
            ("version: 1\nrequire_tag: perhaps", 2, "true, false"),
            ("thresholds: {drop: 0.5, hold: 0.9}", 1, "hold is at most drop"),
            ("detectors:\n  disable: [phone.filer]", 2, "Did you mean 'phone.filler'"),
            ("detectors:\n  weights:\n    nonsense: 2", 3, "Allowed"), ("tags: {trust: [everyone]}", 1, "Allowed"),
            ("overrides:\n  - {key: x, decision: keep, by: me}", 2, "why"),
            ("overrides:\n  - {key: x, decision: destroy, by: me, why: x}", 2, "keep"),
            ("overrides:\n  - {sha256: abc, decision: keep, by: me, why: x}", 2, "64"),
            ("tables:\n  Contact: {keys: [Id]}", 2, "Did you mean 'key'"), ("version: 2", 1, "Allowed: 1"),
            ("detectors: {columns: {ref: telephone}}", 1, "phone"),
            ("detectors:\n  external: {name: x}", 2, "Write: - {name:"),
            ("detectors:\n  external:\n    - {name: x}", 3, "Write: - {name:"),
            ("detectors:\n  external:\n    - {name: x, command: []}", 3, "Write: - {name:"),
            ("detectors:\n  external:\n    - {name: x, command: a, seconds: 0}", 3, "seconds from 1"),
            ("detectors:\n  external:\n    - {name: x, command: a}\n    - {name: x, command: b}", 4, "Write: - {name:"),
        ])
    func errors(text: String, line: Int, allowed: String) {
        do {
            _ = try parse(text)
            Issue.record("no error for \(text)")
        } catch let error as PolicyError {
            #expect(error.line == line, "\(error)")
            #expect(error.description.hasPrefix("p.yaml:\(line):"))
            #expect((error.allowed ?? "").contains(allowed), "\(error)")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("what is no YAML is said to be so", arguments: ["a: [", "\t- x", "a: b: c", "{"])
    func noYAML(text: String) {
        #expect(throws: PolicyError.self) { try parse(text) }
    }

    @Test("external detectors come back from the canonical text, and each is started once for all tables")
    func external() throws {
        let text = """
            detectors:
              external:
                - {name: one, command: [python3, "a b.py", "--x=\\"1\\""], fields: [Email, Last Name], seconds: 5, megabytes: 64}
                - {name: two, command: prog, edition: "model 7"}
            tables:
              Contact: {detectors: {external: [{name: two, command: prog, edition: "model 7"}, {name: three, command: p3}]}}
            """
        let policy = try parse(text)
        #expect(policy.detection.external[0].command == ["python3", "a b.py", #"--x="1""#])
        #expect(policy.detection.external[1] == ExternalDetector(name: "two", command: ["prog"], edition: "model 7"))
        #expect(policy.externalDetectors.map(\.name) == ["one", "two", "three"])
        #expect(try parse(policy.canonicalText) == policy)
    }

    @Test("an empty file is the built-in policy")
    func empty() throws {
        #expect(try parse("") == .default)
        #expect(try parse("# nothing\n") == .default)
    }

    @Test("a file that is missing is an error of the policy")
    func missing() {
        #expect(throws: PolicyError.self) { try Policy.load(path: "/nonexistent/policy.yaml") }
    }

    @Test("every rule and family can be switched off and weighed", arguments: Detectors.rules.map(\.name))
    func rules(name: String) throws {
        let family = String(name.prefix { $0 != "." })
        #expect(try parse("detectors: {disable: [\(name), \(family)]}").detection.disabled == [name, family])
        #expect(try parse("detectors: {weights: {\(name): 1.5}}").detection.weights[name] == 1.5)
    }

    @Test("names of any characters and relations come back from the canonical text")
    func hostileNames() throws {
        var policy = Policy.skeleton
        let names = [
            "a\u{85}b", "a\u{2028}b\u{2029}", "x\u{FEFF}", "\u{202E}evil", "no", "1e3", "a: {b}\n- c", "\u{1B}[2J\0",
            "ä 表",
        ]
        for name in names {
            policy.relations.append(
                Relation(
                    child: name, childColumns: [name, "b"], parent: name, parentColumns: ["x", name], onDrop: .hold,
                    origin: .policy))
        }
        let text = policy.canonicalText
        let again = try Policy.parse(text, file: "again.yaml").relations
        #expect(again.count == policy.relations.count)
        for (old, new) in zip(policy.relations, again) { #expect(old == new) }
        #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{2028}" || $0 == "\u{1B}" })
    }
}
