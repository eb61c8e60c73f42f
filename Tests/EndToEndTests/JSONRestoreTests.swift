import Foundation
import Testing

/// JSON backups, read back by Python's `json`.
struct JSONRestoreTests {
    @Test("what stays and what goes is valid JSON with exactly the right records", arguments: ["x.zip", "x.tar.gz"])
    func valid(name: String) throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_json.py' in")
        try stage.shell(name.hasSuffix(".zip") ? "cd in && zip -q ../\(name) *" : "cd in && tar -czf ../\(name) *")
        let outcome = try stage.winnow("restore", name, "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        try stage.shell("for d in restore quarantine; do mkdir $d; bsdtar -xf out/$d/\(name) -C $d; done")
        let check = try stage.shell("python3 '\(Project.fixtures)/check_json.py' in restore quarantine")
        #expect(check == "right\n")
        #expect(try stage.shell("cmp in/none.json restore/none.json; ls quarantine").contains("none") == false)
        if let shared = Project.shared {
            let check = try stage.shell("python3 '\(shared)/tools/check_restore_set.py' out \(name)")
            #expect(check.contains(" 0 faults"), "\(check)")
        }
    }

    @Test("children follow their parent, and say so; the index tells the tables apart")
    func children() throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_json.py' in && cp in/tree.json .")
        try stage.winnow("restore", "tree.json", "--output", "out")
        let followers = try stage.diff("out").filter { $0["reason"] as? String == "cascade" }
        #expect(!followers.isEmpty)
        for line in followers {
            #expect((line["parents"] as? [[String: Any]])?.first?["table"] as? String == "Account")
            #expect((line["cut"] as? [Int])?.last == 0, "its bytes are in its parent's cut")
        }
        let accounts = try stage.winnow("query", "out", "--table", "Account", "--decision", "drop", "--csv")
        #expect(accounts.output.split(separator: "\n").count == 13)
    }

    @Test("a parent with a child that a tag says is production is held with all that is in it, not dropped")
    func protected() throws {
        let stage = try Stage()
        try stage.write(
            "t.json",
            """
            {"records":[{"attributes":{"type":"Account"},"Name":"A","Data_Provenance__c":"synthetic","Contacts":{"records":[
            {"attributes":{"type":"Contact"},"LastName":"Real","Data_Provenance__c":"production"}]}},
            {"attributes":{"type":"Account"},"Name":"B","Data_Provenance__c":"production"}]}
            """)
        let outcome = try stage.winnow("restore", "t.json", "--output", "out")
        #expect(outcome.status == 1)
        let decisions = try stage.diff("out").compactMap { $0["decision"] as? String }
        #expect(decisions == ["hold", "hold"])
        #expect(!stage.exists("out/quarantine"))
        #expect(try stage.text("out/hold/t.json").contains("Real"))
    }
}
