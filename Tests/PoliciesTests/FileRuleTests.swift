import Policies
import Testing

struct FileRuleTests {
    @Test("both forms of a Salesforce id name one file; other names of 18 characters are what they are")
    func ids() throws {
        let rule = try #require(FileRule(table: "Attachment", path: "Attachments/{Id}"))
        func path(_ value: String) -> String? { rule.path { _ in value } }
        #expect(path("001D000000IRFmaIAH") == "Attachments/001D000000IRFma")
        #expect(path("001D000000IRFma") == "Attachments/001D000000IRFma")
        #expect(rule.path(ofMember: "export/Attachments/001D000000IRFmaIAH") == "Attachments/001D000000IRFma")
        // Two contracts whose numbers differ in the last characters alone are two.
        #expect(path("contract2026000001") == "Attachments/contract2026000001")
        #expect(path("contract2026000001") != path("contract2026000002"))
        #expect(rule.path(ofMember: "Attachments/contract2026000001") == "Attachments/contract2026000001")
    }
}
