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
}
