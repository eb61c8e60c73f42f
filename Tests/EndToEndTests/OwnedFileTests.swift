import Foundation
import Testing

/// Files that belong to rows: they go where their row goes.
struct OwnedFileTests {
    private static let ids = ["00P5g000003UNq5EAG", "00P5g000003UO1A", "00P5g000003UOBTEA4", "00P5g000003UOFSEA4"]

    /// An export with four attachments, of which the second and the third are synthetic.
    private func fill(_ stage: Stage) throws {
        var table = "\"Id\",\"Name\",\"ParentId\",\"Data_Provenance__c\"\n"
        for (at, id) in Self.ids.enumerated() {
            let claim = at == 1 || at == 2 ? "synthetic" : "production"
            table += "\"\(id)\",\"scan \(at).pdf\",\"0015g000003fykyAAA\",\"\(claim)\"\n"
            // Salesforce names files by the id; one is named by its 15 characters, one looks like a table.
            let name = at == 2 ? String(id.prefix(15)) : id
            try stage.write("in/Attachments/\(name)", at == 3 ? "a,b\n1,2\n3,4\n" : "%PDF \(at) \u{0}binary")
        }
        try stage.write("in/Attachment.csv", table)
        try stage.write("in/Contact.csv", contacts(20) { $0 == 3 })
    }

    @Test(
        "attachments follow the row that owns them, before or behind it",
        arguments: ["rows-first.zip", "files-first.zip", "files-first.tar", "files-first.7z"])
    func follow(name: String) throws {
        let stage = try Stage()
        try fill(stage)
        let order =
            name.hasPrefix("rows")
            ? "Attachment.csv Contact.csv Attachments/*" : "Attachments/* Contact.csv Attachment.csv"
        switch (name as NSString).pathExtension {
        case "zip": try stage.shell("cd in && zip -q ../\(name) \(order)")
        case "tar": try stage.shell("cd in && tar -cf ../\(name) \(order)")
        default: try stage.shell("cd in && 7z a -bd ../\(name) \(order) >/dev/null")
        }
        let outcome = try stage.winnow("restore", name, "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        func files(_ folder: String) throws -> Set<String> {
            Set(try stage.shell("bsdtar -tf out/\(folder)/\(name)").split(separator: "\n").map(String.init))
        }
        #expect(
            try files("restore") == [
                "Attachment.csv", "Contact.csv", "Attachments/00P5g000003UNq5EAG", "Attachments/00P5g000003UOFSEA4",
            ])
        #expect(
            try files("quarantine") == [
                "Attachment.csv", "Contact.csv", "Attachments/00P5g000003UO1A", "Attachments/00P5g000003UOBT",
            ])
        let lines = try stage.diff("out").filter { $0["record"] as? Int == 0 }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0["reason"] as? String == "cascade" && $0["decision"] as? String == "drop" })
        let parents = lines.compactMap { ($0["parents"] as? [[String: Any]])?.first?["key"] as? String }
        #expect(parents == ["00P5g000003UO1A", "00P5g000003UOBTEA4"])
        let members = try stage.diff("out").compactMap { $0["member"] as? String }
        let listed = try stage.shell("bsdtar -tf \(name)").split(separator: "\n").map(String.init)
        let ranks = members.map { listed.firstIndex(of: $0) ?? -1 }
        #expect(ranks == ranks.sorted() && ranks.first ?? -1 >= 0, "lines are in the order of the source")
        if let shared = Project.shared, name.hasSuffix(".zip") || name.hasSuffix(".tar") {
            let check = try stage.shell("python3 '\(shared)/tools/check_restore_set.py' out \(name)")
            #expect(check.contains(" 0 faults"), "\(check)")
        }
    }

    @Test("a rule of the policy says where other tables' files are; a file that another row keeps stays")
    func rule() throws {
        let stage = try Stage()
        try stage.write(
            "in/Loan.csv",
            "Id,Scan,Data_Provenance__c\n1,a.pdf,synthetic\n2,b.pdf,synthetic\n3,b.pdf,production\n4,,synthetic\n")
        for name in ["a", "b", "c"] { try stage.write("in/scans/\(name).pdf", "%PDF \(name)") }
        // Whatever a file is, it is its row's.
        try stage.write("Lead.csv", contacts(9) { $0 == 1 })
        try stage.shell("zip -q in/scans/d.zip Lead.csv && echo '5,d.zip,production' >> in/Loan.csv")
        try stage.write("policy.yaml", "files:\n  - {table: Loan, path: \"scans/{Scan}\"}\n")
        try stage.shell("cd in && zip -qr ../x.zip .")
        let outcome = try stage.winnow("restore", "x.zip", "--output", "out", "--policy", "policy.yaml")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let kept = try stage.shell("bsdtar -tf out/restore/x.zip | grep pdf | sort")
        #expect(kept == "scans/b.pdf\nscans/c.pdf\n")
        try stage.shell("bsdtar -xOf out/restore/x.zip scans/d.zip | cmp - in/scans/d.zip")
        try stage.write("policy.yaml", "files:\n  - {table: Loan, path: \"scans/Scan\"}\n")
        let refused = try stage.winnow("restore", "x.zip", "--output", "out2", "--policy", "policy.yaml")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("policy.yaml:2"), "\(refused.errors)")
    }
}
