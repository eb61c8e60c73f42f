import Foundation
import Testing

/// Tags from places other than fields, and other detectors' scores.
struct TagAndScoreTests {
    private func decisions(_ stage: Stage) throws -> [String: String] {
        var found: [String: String] = [:]
        for line in try stage.diff("out") {
            found["\(line["table"] ?? "") \(line["key"] ?? "")"] = "\(line["decision"] ?? "") \(line["reason"] ?? "")"
        }
        return found
    }

    private func tables(_ stage: Stage) throws {
        try stage.write("in/Contact.csv", "Id,Email,Provenance\n1,a@corp.com,\n2,b@corp.com,production\n")
        try stage.write("in/Lead.csv", "Id,Email\n7,c@corp.com\n8,d@corp.com\n")
    }

    @Test("a member's sidecar speaks for all its records, wherever it stands; production against it is held")
    func sidecars() throws {
        let sidecar = "Contact.csv.provenance.json"
        for order in ["\(sidecar) Contact.csv Lead.csv", "Contact.csv Lead.csv \(sidecar)"] {
            for archive in ["b.tar.gz", "b.zip"] {
                let stage = try Stage()
                try tables(stage)
                try stage.write("in/Contact.csv.provenance.json", #"{"provenance": "synthetic"}"#)
                try stage.shell(
                    archive == "b.zip"
                        ? "cd in && zip -q ../b.zip \(order)" : "tar -czf b.tar.gz -C in \(order)")
                _ = try stage.winnow("restore", archive, "--output", "out")
                #expect(
                    try decisions(stage) == ["Contact 1": "drop tag", "Contact 2": "hold contradiction"], "\(order)")
                let line = try #require(try stage.diff("out").first)
                #expect((line["tag"] as? [String: String])?["source"] == "member-sidecar")
            }
        }
    }

    @Test("a sidecar of the archive speaks for its folder, a file beside the archive for all of it")
    func archiveSidecars() throws {
        let stage = try Stage()
        try tables(stage)
        try stage.shell("mkdir in/a && mv in/Lead.csv in/a/")
        try stage.write("in/a/provenance.json", #"{"is_synthetic": true}"#)
        try stage.shell("tar -cf b.tar -C in Contact.csv a")
        _ = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(try decisions(stage) == ["Lead 7": "drop tag", "Lead 8": "drop tag"])

        try stage.write("b.tar.provenance.json", #"{"generator": "Faker"}"#)
        _ = try stage.winnow("restore", "b.tar", "--output", "out", "--force")
        #expect(try decisions(stage).count == 4)
    }

    @Test("comments and extended attributes are tags")
    func metadata() throws {
        let stage = try Stage()
        try tables(stage)
        try stage.shell("cd in && zip -q ../b.zip Contact.csv Lead.csv && echo 'provenance=test' | zip -qz ../b.zip")
        _ = try stage.winnow("restore", "b.zip", "--output", "out")
        #expect(try decisions(stage)["Lead 7"] == "drop tag")
        #expect(try decisions(stage)["Contact 2"] == "hold contradiction")

        try stage.shell(
            """
            python3 - <<'E'
            import tarfile
            with tarfile.open("x.tar", "w", format=tarfile.PAX_FORMAT) as t:
                for name, value in (("Contact.csv", "real"), ("Lead.csv", "synthetic")):
                    i = t.gettarinfo("in/" + name, name)
                    i.pax_headers = {"SCHILY.xattr.user.provenance": value}
                    t.addfile(i, open("in/" + name, "rb"))
            E
            """)
        _ = try stage.winnow("restore", "x.tar", "--output", "out", "--force")
        #expect(try decisions(stage) == ["Lead 7": "drop tag", "Lead 8": "drop tag"])
    }

    @Test("what cannot be read is unknown, counted and reported; a policy can teach it, and take trust away")
    func vocabulary() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", "Id,Data_Provenance__c\n1,wave-7\n2,wave-7\n3,synthetic\n")
        let first = try stage.winnow("restore", "Contact.csv", "--output", "out")
        #expect(first.errors.contains("2 records tagged “wave-7”"))
        #expect(try decisions(stage) == ["Contact 3": "drop tag"])
        let manifest = try stage.text("out/manifest.json")
        #expect(manifest.contains("wave-7"))

        try stage.write("p.yaml", "tags: {vocabulary: {synthetic: {add: [wave-7]}}}\n")
        _ = try stage.winnow("restore", "Contact.csv", "--output", "out", "--force", "--policy", "p.yaml")
        #expect(try decisions(stage).count == 3)
        try stage.write("p.yaml", "tags: {trust: [pax]}\nrequire_tag: true\n")
        let held = try stage.winnow("restore", "Contact.csv", "--output", "out", "--force", "--policy", "p.yaml")
        #expect(held.status == 1)
        #expect(try Set(decisions(stage).values) == ["hold untagged"])
    }

    @Test("a score column and a scores file count, within their weight", arguments: ["csv", "ndjson"])
    func scores(format: String) throws {
        let stage = try Stage()
        try stage.write(
            "Contact.csv",
            "Id,Email,Fraud_Score__c\n1,a@corp.com,0.9999\n2,b@corp.com,0.2\n3,c@corp.com,\n4,d@corp.com,x\n")
        try stage.write("p.yaml", "detectors: {score_columns: [fraud_score__c]}\n")
        _ = try stage.winnow("restore", "Contact.csv", "--output", "out", "--policy", "p.yaml")
        #expect(try decisions(stage) == ["Contact 1": "drop score"])

        try stage.write(
            "s.csv", "table,key,score,detector\nContact,2,0.99999,forest\nLead,3,0.99999,forest\n,4,0.995,forest\n")
        try stage.write(
            "s.ndjson",
            """
            {"table":"Contact","key":"2","score":0.99999,"detector":"forest"}
            {"table":"Lead","key":"3","score":0.99999,"detector":"forest"}
            {"key":"4","score":0.995,"detector":"forest"}

            """)
        _ = try stage.winnow("restore", "Contact.csv", "--output", "out", "--force", "--scores", "s.\(format)")
        #expect(try decisions(stage) == ["Contact 2": "drop score", "Contact 4": "hold score"])
        let evidence = try #require(try stage.diff("out").first?["evidence"] as? [[String: Any]])
        #expect(evidence.first?["detector"] as? String == "score.file")
        #expect(evidence.first?["excerpt"] as? String == "forest")
    }

    @Test(
        "a scores file that is wrong is an error before anything is read",
        arguments: [
            "a,b\n1,2\n", "table,key,score\nContact,1,high\n", "{\"key\": 1}\n", "{\"key\": \"1\", \"score\": 2}\n", "",
        ])
    func badScores(text: String) throws {
        let stage = try Stage()
        try stage.write("Contact.csv", "Id\n1\n")
        try stage.write("s", text)
        let outcome = try stage.winnow("restore", "Contact.csv", "--output", "out", "--scores", "s")
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(outcome.errors.contains("the scores file s"))
        #expect(!stage.exists("out"))
    }

    @Test("an override decides on its own record only, however much another's key looks like it")
    func likeKeys() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", "Id,Email\ncustomer0000000001,a@corp.com\ncustomer0000000002,b@corp.com\n")
        try stage.write(
            "p.yaml", "overrides: [{key: customer0000000001, decision: drop, by: j.doe, why: asked for it}]\n")
        _ = try stage.winnow("restore", "Contact.csv", "--output", "out", "--policy", "p.yaml")
        #expect(try decisions(stage) == ["Contact customer0000000001": "drop override"])
        let found = try stage.winnow("query", "out", "--key", "customer0000000002", "--csv").output
        #expect(found.split(separator: "\n").count == 2)
    }

    @Test("an override wins over tag and score, and the manifest names it")
    func overrides() throws {
        let stage = try Stage()
        try stage.write(
            "Contact.csv",
            "Id,Email,Provenance\n0035g00000XyZabAAF,a@example.com,\n2,b@corp.com,production\n3,c@corp.com,synthetic\n")
        let digest = try stage.shell("printf '3,c@corp.com,synthetic\\n' | sha256sum").prefix(64)
        try stage.write(
            "p.yaml",
            """
            overrides:
              - {table: Contact, key: 0035g00000XyZab, decision: keep, by: j.doe, why: called the customer}
              - {key: "2", decision: drop, by: j.doe, why: confirmed with sales}
              - {sha256: \(digest), decision: hold, by: a.n, why: look again}

            """)
        let outcome = try stage.winnow("restore", "Contact.csv", "--output", "out", "--policy", "p.yaml")
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(try decisions(stage) == ["Contact 2": "drop override", "Contact 3": "hold override"])
        let line = try #require(try stage.diff("out").first)
        #expect(line["override"] as? [String: String] == ["by": "j.doe", "why": "confirmed with sales"])
        #expect(try stage.shell("cat out/restore/Contact.csv").contains("a@example.com"))
    }
}
