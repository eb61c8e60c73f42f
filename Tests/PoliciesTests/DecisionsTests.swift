import Foundation
import Testing

@testable import Policies

@Suite("Decisions of persons in a file")
struct DecisionsTests {
    private let digest = String(repeating: "ab", count: 32)

    @Test("what is written is read again, whatever stands in it")
    func roundTrip() throws {
        let hostile = [
            "plain", "it's \"so\"", "a: b, {c} [d] # e", "line\nbreak\ttab\r", "ü 漢 \u{1F600}", "- x", "true", "~",
            "*a &b", "\u{1b}[2J",
        ]
        var decisions = Decisions()
        for (at, text) in hostile.enumerated() {
            decisions.overrides.append(
                Override(
                    table: at.isMultiple(of: 2) ? text : nil, key: text, sha256: at % 3 == 0 ? digest : nil,
                    verdict: Override.Verdict.allCases[at % 3], by: text,
                    when: at % 4 == 0 ? nil : "2026-11-25T04:16:43Z",
                    why: text))
        }
        for predecessor in [nil, Decisions.Predecessor(manifest: digest, why: "wrong: \"rule\"")] {
            decisions.predecessor = predecessor
            let again = try Decisions.parse(decisions.canonicalText, file: "d.yaml")
            #expect(again == decisions)
            #expect(again.digest == decisions.digest)
        }
        #expect(try Decisions.parse(Decisions().canonicalText, file: "d.yaml") == Decisions())
    }

    @Test("hand-written YAML means the same as winnow's own lines")
    func handwritten() throws {
        let text = """
            decisions:
            - decision: keep
              key: "7"   # the seventh
              by: jane
              why: >
                called
                the customer
            - {decision: drop, table: Lead, key: "8", by: jane, when: yesterday, why: x}
            version: 1
            """
        let read = try Decisions.parse(text, file: "d.yaml")
        #expect(
            read.overrides == [
                Override(key: "7", verdict: .keep, by: "jane", why: "called the customer\n"),
                Override(table: "Lead", key: "8", verdict: .drop, by: "jane", when: "yesterday", why: "x"),
            ])
    }

    @Test(
        "a fault has its line",
        arguments: [
            ("version: 2\n", 1, "version"), ("decisions: 3\n", 1, "list"), ("decision: []\n", 1, "decisions"),
            (
                "version: 1\ndecisions:\n  - {decision: keep, key: a, by: b, why: c}\n  - {decision: keep, key: a, by: b}\n",
                4, "why"
            ),
            (
                "version: 1\ndecisions:\n  - {decision: keep, key: a, by: b, why: c}\n\n  - {decision: kep, key: a, by: b, why: c}\n",
                5, "keep"
            ),
            (
                "version: 1\ndecisions:\n  - {decision: keep, key: a, by: b, why: c\n  - {decision: keep, key: a, by: b, why: c}\n",
                3, "YAML"
            ),
            ("predecessor: {manifest: xyz, why: x}\n", 1, "SHA-256"),
        ])
    func faults(text: String, line: Int, word: String) {
        do {
            _ = try Decisions.parse(text, file: "d.yaml")
            Issue.record("was read: \(text)")
        } catch {
            let fault = error as? PolicyError
            #expect(fault?.line == line, "\(error)")
            #expect("\(error)".contains(word), "\(error)")
        }
    }

    @Test(
        "a line is read the same as by a YAML parser, or left to it",
        arguments: [
            "{decision: keep, key: a, by: b, why: c}",
            "{decision: keep, key: 17, by: \"1\", why: \"it's \\\"so\\\" \\\\ \\n \\x1b \\U0001f600 漢\"}",
            "{decision: drop, table: true, key: null, by: yes, when: 2026-11-25, why: 1.5}",
            "{why: c, by: b, key: \"a, b: {c}\", decision: hold}",
            "{decision: keep, key: a,  by: b, why: c}", "{decision: keep, key: a, by: b, why: c} # so",
            "{decision: keep, key: 'it''s', by: b, why: c}", "{decision: keep, key: a b, by: b, why: \"\\t\\u00e4\"}",
            "{decision: keep, sha256: \(String(repeating: "AB", count: 32)), by: b, why: c}",
        ])
    func lines(line: String) throws {
        let alone = try Decisions.parse("decisions: [\(line.split(separator: " #")[0])]\n", file: "d.yaml")
        #expect(alone.overrides.count == 1)
        #expect(try Decisions.parse("version: 1\ndecisions:\n  - \(line)\n", file: "d.yaml") == alone)
    }

    @Test(
        "what YAML refuses is refused",
        arguments: [
            "{decision: keep, key: a, key: b, by: b, why: c}", "{decision: keep, key: a, by: b, why: c",
            "{decision: keep, key: \"a, by: b, why: c}", "{decision: keep, key: a, by: b, why: c}}",
            "{decision: keep, sha256: abc, by: b, why: c}", "{decision: keep, by: b, why: c}",
            "{decision: keep, key: \"\\q\", by: b, why: c}", "{decision: keep, key: a, by: b, why: c, who: d}",
            "{decision: keep, key: \"\u{1}\", by: b, why: c}", "{decision: keep, key: \"\\Uffffffff\", by: b, why: c}",
        ])
    func refused(line: String) {
        #expect(throws: PolicyError.self) {
            try Decisions.parse("version: 1\ndecisions:\n  - \(line)\n", file: "d.yaml")
        }
    }

    @Test("a list that stands twice is refused, for half of it would be lost")
    func twice() {
        let text = """
            decisions: []
            decisions:
              - {decision: keep, key: a, by: b, why: c}

            """
        #expect(throws: PolicyError.self) { try Decisions.parse(text, file: "d.yaml") }
    }

    @Test("a hundred thousand decisions are read, each with its own words")
    func many() throws {
        var decisions = Decisions()
        for number in 0..<100_000 {
            decisions.overrides.append(
                Override(
                    table: "Contact", key: "\(number)", sha256: digest, verdict: .keep, by: "jane",
                    when: "2026-11-25T04:16:43Z", why: "reason \(number): called"))
        }
        let read = try Decisions.parse(decisions.canonicalText, file: "d.yaml")
        #expect(read == decisions)
    }
}
