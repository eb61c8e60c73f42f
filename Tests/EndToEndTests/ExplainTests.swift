import Foundation
import Testing

/// What `winnow explain` says of one record.
@Suite struct ExplainTests {
    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "b/Account.csv", "Id,Name,Provenance__c\n1,Kettle,synthetic\n2,Harbour,production\n")
        var contacts = "Id,AccountId,Email,Provenance__c\n"
        for row in 1...30 { contacts += "c\(row),1,a\(row)@contoso-bank.com,\n" }
        try stage.write(
            "b/Contact.csv", contacts + "c31,2,b@example.com,production\nc32,2,c@contoso-bank.com,production\n")
        try stage.write("b/Case.csv", "Id,ContactId\nk1,c1\nk2,c2\nk3,c32\n")
        try stage.write(
            "p.yaml",
            """
            relations:
              - {child: Contact.AccountId, parent: Account, on_drop: cascade}
              - {child: Case.ContactId, parent: Contact, on_drop: cascade}
            tables:
              Contact: {thresholds: {drop: 0.97, hold: 0.6}}

            """)
        let outcome = try stage.winnow("restore", "b", "--policy", "p.yaml", "--output", "out", "-q")
        try #require(outcome.status <= 1, "\(outcome.errors)")
        return stage
    }

    private func explained(_ stage: Stage, _ record: String) throws -> [String: Any] {
        let outcome = try stage.winnow("explain", "out", record, "--json")
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test(
        "of a record that went: digest, decision, followers named and counted, and the command that brings all of it back"
    )
    func cause() throws {
        let stage = try stage()
        let line = try #require(try stage.diff("out").first { $0["key"] as? String == "1" })
        let text = try stage.winnow("explain", "out", "1").output
        #expect(text.contains("digest       sha256 \(line["sha256"] ?? "")\n"))
        #expect(text.contains("decision     drop: its tag says synthetic\n"))
        #expect(text.contains("followed by  Contact c1, drop: refers to it by AccountId\n"))
        #expect(text.contains("Contact c20, drop") && !text.contains("Contact c21, drop"))
        #expect(text.contains("and 10 more, and 2 records that followed these\n"))
        #expect(text.contains("winnow reinstate out --record 1 --why \"the reason\" --output FOLDER\n"))
        let whole = try explained(stage, "1")
        #expect(whole["sha256"] as? String == line["sha256"] as? String)
        #expect(whole["followerCount"] as? Int == 30 && whole["descendantCount"] as? Int == 32)
        #expect((whole["followers"] as? [Any])?.count == 20)
        #expect(whole["reinstate"] as? String == "winnow reinstate out --record 1 --why \"the reason\" --output FOLDER")
    }

    @Test("of a record that followed: the chain up to the cause, whose return brings it back")
    func chain() throws {
        let stage = try stage()
        let text = try stage.winnow("explain", "out", "k2").output
        #expect(text.contains("follows     Contact c2: this record refers to it by ContactId\n"))
        #expect(text.contains("            Account 1: the one above refers to it by AccountId\n"))
        #expect(
            text.contains(
                "To bring it back with Account 1, which it followed:\n    winnow reinstate out --record 1 --why"))
        let parents = try #require(try explained(stage, "k2")["parents"] as? [[String: String]])
        #expect(parents.map { $0["key"] } == ["c2", "1"])
    }

    @Test(
        "the thresholds are those of the record's table; a record that stays has no way back and nothing that followed")
    func thresholds() throws {
        let stage = try stage()
        let text = try stage.winnow("explain", "out", "c31").output
        #expect(text.contains("thresholds  dropped from 0.97, held from 0.6\n"))
        let kept = try stage.winnow("explain", "out", "c32").output
        #expect(kept.contains("decision     keep") && !kept.contains("reinstate") && !kept.contains("followed by"))
        let whole = try explained(stage, "c32")
        #expect(whole["sha256"] != nil && whole["reinstate"] == nil && whole["followerCount"] as? Int == 0)
        #expect((whole["thresholds"] as? [String: Double])?["drop"] == 0.97)
        #expect(try stage.winnow("explain", "out", "none", "--json").status == 2)
    }

    @Test("a key that a shell would take apart stands in quotes")
    func quoted() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", "Id,Email,Provenance__c\nit's $(reboot),a@example.com,synthetic\n")
        #expect(try stage.winnow("restore", "Contact.csv", "--output", "my out", "-q").status <= 1)
        let text = try stage.winnow("explain", "my out", "it's $(reboot)").output
        #expect(text.contains("winnow reinstate 'my out' --record 'it'\\''s $(reboot)' --why"), "\(text)")
    }

    @Test("without an index a record that went is explained in the same words, and one that stayed is not known")
    func withoutIndex() throws {
        let stage = try stage()
        for record in ["1", "k2", "c31", "b:Case.csv:1"] {
            let known = try stage.winnow("explain", "out", record)
            try stage.shell("mv out/index.sqlite aside")
            let again = try stage.winnow("explain", "out", record)
            try stage.shell("mv aside out/index.sqlite")
            #expect(known.status == 0 && again.status == 0, "\(record): \(again.errors)")
            #expect(known.output == again.output)
        }
        try stage.shell("rm out/index.sqlite")
        let kept = try stage.winnow("explain", "out", "c32")
        #expect(kept.status == 2 && kept.errors.contains("only records that went are known"), "\(kept.errors)")
    }
}
