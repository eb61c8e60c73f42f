import Foundation
import Testing

/// Relations by `@ref` in trees of Salesforce records, and what a policy says of relations.
struct ReferenceTests {
    private func fill(_ stage: Stage) throws {
        var accounts: [[String: Any]] = []
        var contacts: [[String: Any]] = []
        for row in 0..<100 {
            accounts.append([
                "attributes": ["type": "Account", "referenceId": "AccountRef\(row)"], "Name": "Firm \(row)",
                "Email__c": row % 20 == 3 ? "a@example.com" : "info@firm\(row).contoso-bank.com",
            ])
        }
        for row in 0..<200 {
            contacts.append([
                "attributes": ["type": "Contact", "referenceId": "ContactRef\(row)"], "LastName": "Neil \(row)",
                "AccountId": "@AccountRef\(row % 100)",
            ])
        }
        try stage.write(
            "in/Account.json",
            String(decoding: JSONSerialization.data(withJSONObject: ["records": accounts]), as: UTF8.self))
        try stage.write(
            "in/Contact.json",
            String(decoding: JSONSerialization.data(withJSONObject: ["records": contacts]), as: UTF8.self))
    }

    @Test(
        "children by @ref follow their parents, whichever file comes first",
        arguments: ["Contact Account", "Account Contact"])
    func references(order: String) throws {
        let stage = try Stage()
        try fill(stage)
        let files = order.split(separator: " ").map { $0 + ".json" }.joined(separator: " ")
        try stage.shell("tar -C in -cf b.tar \(files)")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = try stage.diff("out")
        #expect(lines.count == 15)
        let children = lines.filter { $0["table"] as? String == "Contact" }
        #expect(children.count == 10)
        for line in children {
            #expect(line["reason"] as? String == "cascade" && line["decision"] as? String == "drop")
            let parent = (line["parents"] as? [[String: Any]])?.first
            #expect((parent?["key"] as? String)?.hasPrefix("AccountRef") ?? false)
            #expect(parent?["by"] as? String == "AccountId")
        }
        let plan = try stage.winnow("plan", "out", "--json")
        #expect(plan.status == 0)
    }

    @Test("a policy overrides what is known: keep leaves children dangling, and fail writes nothing")
    func policy() throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell("tar -C in -cf b.tar Account.json Contact.json")
        func restore(_ action: String) throws -> Stage.Outcome {
            try stage.write(
                "policy.yaml", "relations:\n  - {child: Contact.AccountId, parent: Account, on_drop: \(action)}\n")
            return try stage.winnow("restore", "b.tar", "--output", action, "--policy", "policy.yaml")
        }
        let keep = try restore("keep")
        #expect(keep.status == 0, "\(keep.errors)")
        #expect(keep.errors.contains("10 references of records that stay now point to records that do not"))
        #expect(try stage.diff("keep").count == 5)
        let hold = try restore("hold")
        #expect(hold.status == 1)
        #expect(try stage.diff("hold").filter { $0["decision"] as? String == "hold" }.count == 10)
        let fail = try restore("fail")
        #expect(fail.status == 1)
        #expect(
            fail.errors.contains("Account AccountRef3 does not stay, and Contact refers to it by AccountId"),
            "\(fail.errors)")
        #expect(!stage.exists("fail"))
    }

    @Test(
        "a child stays while a copy of its parent does, whatever takes the other copy", arguments: ["cascade", "hold"])
    func copies(action: String) throws {
        let stage = try Stage()
        try stage.write("grand.csv", "id,provenance\ng1,synthetic\ng2,\n")
        try stage.write("child.csv", "id,parent_id\nc1,p1\n")
        try stage.write(
            "p.yaml",
            """
            version: 1
            relations:
              - {child: parent.grand_id, parent: grand, on_drop: \(action)}
              - {child: child.parent_id, parent: parent, on_drop: \(action)}
            """)
        for (other, gone) in [("g2", 2), ("g1", 4)] {
            try stage.write("parent.csv", "id,grand_id\np1,g1\np1,\(other)\n")
            try stage.shell("tar -cf b.tar grand.csv parent.csv child.csv")
            let run = try stage.winnow("restore", "b.tar", "--output", "out", "--force", "--policy", "p.yaml", "-q")
            #expect(run.status == (action == "hold" ? 1 : 0), "\(run.errors)")
            #expect(try stage.diff("out").count == gone, "\(other)")
            #expect(try stage.winnow("verify", "out", "--source", "b.tar", "--deep").status == 0)
        }
    }

    @Test("a child of a parent of which one copy is dropped and one is held is held, and comes back with it")
    func heldCopy() throws {
        let stage = try Stage()
        try stage.write(
            "parent.csv", "id,email,provenance\np1,ann@mailinator.com,\np1,bob@contoso.com,synthetic\n")
        try stage.write("child.csv", "id,parent_id,note\nc1,p1,z\n")
        try stage.write(
            "p.yaml",
            """
            version: 1
            relations:
              - {child: child.parent_id, parent: parent, on_drop: cascade}
            """)
        try stage.shell("tar -cf b.tar parent.csv child.csv")
        #expect(try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml", "-q").status == 1)
        let lines = try stage.diff("out")
        #expect(lines.compactMap { $0["decision"] as? String } == ["hold", "drop", "hold"])
        #expect(lines.compactMap { $0["reason"] as? String } == ["score", "tag", "cascade"])
        #expect(try stage.winnow("verify", "out", "--source", "b.tar", "--deep").status == 0)
        let back = try stage.winnow(
            "reinstate", "out", "--record", "b.tar:parent.csv:1", "--why", "real", "--output", "back", "-q")
        #expect(back.status == 0, "\(back.errors)")
        let full = try stage.winnow(
            "restore", "b.tar", "--decisions", "back/decisions.yaml", "--output", "full", "--policy", "p.yaml", "-q")
        #expect(full.status == 0, "\(full.errors)")
        #expect(try stage.diff("back").compactMap { $0["record"] as? Int } == [2])
        try stage.shell("diff -r back full")
    }

    @Test("a parent without a key of its own is named by its table")
    func parentWithoutKey() throws {
        let stage = try Stage()
        try stage.write("parent.csv", "code,note,provenance\np1,abc,synthetic\np2,abd,\np3,abe,synthetic\n")
        try stage.write("child.csv", "id,ref,note\nc1,p1,z\nc2,p2,y\n")
        try stage.write("grandchild.csv", "id,child_id\ng1,c1\ng2,c2\n")
        try stage.write(
            "p.yaml",
            """
            version: 1
            relations:
              - {child: child.ref, parent: parent, parent_columns: [code], on_drop: cascade}
              - {child: grandchild.child_id, parent: child, on_drop: cascade}
            """)
        try stage.shell("tar -cf b.tar parent.csv child.csv grandchild.csv")
        let run = try stage.winnow("restore", "b.tar", "--output", "out", "--policy", "p.yaml", "-q")
        #expect(run.status == 0, "\(run.errors)")
        let chains = try stage.diff("out").compactMap { $0["parents"] as? [[String: String]] }
        let parent = ["table": "parent", "by": "ref"]
        #expect(chains == [[parent], [["table": "child", "key": "c1", "by": "child_id"], parent]])
        let verified = try stage.winnow("verify", "out", "--source", "b.tar", "--deep")
        #expect(verified.status == 0, "\(verified.output)")
        let explained = try stage.winnow("explain", "out", "c1").output
        #expect(explained.contains("parent: this record refers to it by ref\n"), "\(explained)")
        // Reinstated from what the restore set has, the chain is the same.
        let back = try stage.winnow(
            "reinstate", "out", "--source", "b.tar", "--record", "g1", "--without-parents", "--why", "w", "--by", "ann",
            "--output", "back", "-q")
        #expect(back.status <= 1, "\(back.errors)")
        #expect(try stage.diff("back").compactMap { $0["parents"] as? [[String: String]] } == [[parent]])
    }
}
