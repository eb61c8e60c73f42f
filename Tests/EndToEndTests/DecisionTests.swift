import Foundation
import Testing

/// What persons decided, applied by `--decisions`.
@Suite("Decisions applied to a backup")
struct DecisionTests {
    private func outcomes(_ stage: Stage, _ folder: String) throws -> [String] {
        try stage.diff(folder).map { "\($0["key"] ?? "-") \($0["decision"] ?? "") \($0["reason"] ?? "")" }
    }

    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "in/Contact.csv",
            "Id,Email,Provenance\n1,a@example.com,synthetic\n2,b@corp.com,\n3,c@corp.com,test\n4,d@corp.com,test\n")
        try stage.write("in/Lead.csv", "Id,Email,Provenance\n1,a@example.com,synthetic\n")
        try stage.shell("cd in && zip -q ../b.zip Contact.csv Lead.csv")
        return stage
    }

    @Test("key, table and digest must fit; the last decision holds; the manifest says who, when, why and how many")
    func apply() throws {
        let stage = try stage()
        let digest = try stage.shell("printf '3,c@corp.com,test\\n' | sha256sum").prefix(64)
        try stage.write(
            "d.yaml",
            """
            version: 1
            decisions:
              - {decision: drop, table: Contact, key: "1", by: j.doe, why: first thought}
              - {decision: keep, table: contact, key: "1", by: j.doe, when: "2026-11-25T04:16:43Z", why: called}
              - {decision: keep, table: Contact, key: "3", sha256: \(digest), by: j.doe, why: real}
              - {decision: keep, table: Contact, key: "4", sha256: \(digest), by: j.doe, why: another record}
              - {decision: drop, key: "2", by: j.doe, why: fake}
              - {decision: keep, key: "77", by: j.doe, why: unknown}

            """)
        let outcome = try stage.winnow("restore", "b.zip", "--output", "out", "--decisions", "d.yaml")
        #expect(try outcomes(stage, "out") == ["2 drop override", "4 drop tag", "1 drop tag"], "\(outcome.errors)")
        #expect(outcome.errors.contains("3 of 6 decisions are about no record"))
        let manifest = try #require(
            try JSONSerialization.jsonObject(with: stage.bytes("out/manifest.json")) as? [String: Any])
        let predicate = try #require(manifest["predicate"] as? [String: Any])
        let decisions = try #require(predicate["decisions"] as? [String: Any])
        #expect(decisions["count"] as? Int == 6)
        #expect(decisions["applied"] as? Int == 3)
        #expect(decisions["sha256"] as? String == String(try stage.shell("sha256sum out/decisions.yaml").prefix(64)))
        let subjects = try #require(manifest["subject"] as? [[String: Any]]).compactMap { $0["name"] as? String }
        #expect(subjects.contains("decisions.yaml"))

        // What was written with the restore set gives the same restore set again.
        _ = try stage.winnow("restore", "b.zip", "--output", "again", "--decisions", "out/decisions.yaml")
        #expect(try stage.tree("out") == stage.tree("again"))
    }

    @Test("a line names who decided and when, and a parent that is kept keeps its children")
    func cascade() throws {
        let stage = try Stage()
        try stage.write("b/customers.csv", "id,email,provenance\n1,a@corp.com,synthetic\n2,b@corp.com,synthetic\n")
        try stage.write("b/orders.csv", "id,customer_id\n11,1\n12,2\n")
        try stage.write("p.yaml", "relations: [{child: orders.customer_id, parent: customers, on_drop: cascade}]\n")
        try stage.write(
            "d.yaml",
            "decisions:\n  - {decision: keep, table: customers, key: \"1\", by: a, why: real}\n"
                + "  - {decision: hold, table: customers, key: \"2\", by: b, when: today, why: ask sales}\n")
        _ = try stage.winnow("restore", "b", "--output", "out", "--policy", "p.yaml", "--decisions", "d.yaml")
        #expect(try outcomes(stage, "out").sorted() == ["12 hold cascade", "2 hold override"])
        let line = try #require(try stage.diff("out").first { $0["reason"] as? String == "override" })
        #expect(line["override"] as? [String: String] == ["by": "b", "when": "today", "why": "ask sales"])
        // A record without a key is found by its digest.
        try stage.write("n/notes.csv", "text,provenance\nhello there,test\nhello you,test\n")
        let digest = try stage.shell("printf 'hello you,test\\n' | sha256sum").prefix(64)
        try stage.write("e.yaml", "decisions: [{decision: keep, sha256: \(digest), by: a, why: real}]\n")
        _ = try stage.winnow("restore", "n", "--output", "n-out", "--decisions", "e.yaml")
        #expect(try stage.text("n-out/restore/n/notes.csv") == "text,provenance\nhello you,test\n")
    }

    @Test("a file that is none is refused before anything is read")
    func faults() throws {
        let stage = try stage()
        try stage.write("d.yaml", "decisions:\n  - {decision: keep, key: a, by: b}\n")
        let outcome = try stage.winnow("restore", "b.zip", "--output", "out", "--decisions", "d.yaml")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("d.yaml:2"))
        let missing = try stage.winnow("restore", "b.zip", "--output", "out", "--decisions", "nowhere.yaml")
        #expect(missing.status == 2)
        #expect(!stage.exists("out"))
    }
}
