import Foundation
import Testing

/// A backup of which some records are tagged, and what that says of the others.
struct LearningTests {
    /// Contacts of which the synthetic ones are named of other syllables than the real ones; not all have a tag.
    static func contacts(untagged: Bool = true) -> String {
        var text = "Id,LastName,Email,Department,Data_Provenance__c\n"
        for number in 0..<2_400 {
            let parts =
                number % 2 == 0
                ? ["mil", "ler", "gar", "cia", "nov", "ak", "ros", "si"]
                : ["zor", "qua", "vex", "blim", "krax", "jupp", "wub", "yox"]
            func pick(_ salt: Int) -> String { parts[(number / 2 &* salt &+ number / 16) % parts.count] }
            let name = pick(1) + pick(3) + pick(5)
            let tag = untagged && number % 12 < 2 ? "" : number % 2 == 0 ? "production" : "synthetic"
            text += "r\(number),\(name.capitalized),\(name)\(number)@\(name).com,\(pick(7))\(pick(9)),\(tag)\n"
        }
        return text
    }

    private func stage(untagged: Bool = true) throws -> Stage {
        let stage = try Stage()
        try stage.write("in/Contact.csv", Self.contacts(untagged: untagged))
        try stage.shell("tar -cf b.tar -C in Contact.csv")
        return stage
    }

    private func learned(_ stage: Stage, _ folder: String = "out") throws -> [[String: Any]] {
        let manifest = try #require(
            try JSONSerialization.jsonObject(with: stage.bytes(folder + "/manifest.json")) as? [String: Any])
        return ((manifest["predicate"] as? [String: Any])?["learned"] as? [[String: Any]]) ?? []
    }

    @Test("records without a tag that look like the tagged synthetic ones are held; the manifest says how good that is")
    func untagged() throws {
        let stage = try stage()
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains("Contact: learned from tags; of 1,000 synthetic records held out"),
            "\(outcome.errors)")
        let held = try stage.diff("out").filter { $0["decision"] as? String == "hold" }
        #expect(held.count > 120 && held.count <= 200)
        for line in held {
            #expect(((line["key"] as? String).flatMap { Int($0.dropFirst()) } ?? 0) % 2 == 1)
            #expect(line["reason"] as? String == "score")
            let evidence = try #require(line["evidence"] as? [[String: Any]])
            #expect(evidence.contains { $0["detector"] as? String == "learned.like-tagged" })
        }
        let entry = try #require(try learned(stage).first)
        #expect(entry["used"] as? Bool == true)
        #expect(entry["taggedSynthetic"] as? Int == 1_000 && entry["untagged"] as? Int == 400)
        #expect(entry["mistakenReal"] as? Int == 0)
        let explained = try stage.winnow("explain", "out", try #require(held.first?["key"] as? String))
        #expect(explained.output.contains("learned.like-tagged"))

        _ = try stage.winnow("restore", "b.tar", "--output", "again", "--threads", "1", "--index", "none")
        _ = try stage.winnow("restore", "b.tar", "--output", "four", "--threads", "4", "--index", "none")
        #expect(try stage.tree("again") == stage.tree("four"))
        #expect(try stage.bytes("out/dropped.ndjson") == stage.bytes("four/dropped.ndjson"))
    }

    @Test("the policy can switch it off, and a backup without untagged records needs none of it")
    func off() throws {
        let stage = try stage()
        try stage.write("p.yaml", "detectors: {disable: [learned]}\n")
        #expect(try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml").status == 0)
        #expect(try learned(stage).isEmpty)

        let tagged = try self.stage(untagged: false)
        #expect(try tagged.winnow("restore", "b.tar", "--output", "out").status == 0)
        #expect(try learned(tagged).first?["reason"] as? String == "every record has a tag")
    }
}
