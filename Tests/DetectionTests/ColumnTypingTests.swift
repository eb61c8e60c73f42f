import Records
import Testing

@testable import Detection

@Suite struct ColumnTypingTests {
    private func kinds(_ columns: [String], _ rows: [[String]] = [], table: String = "Contact") throws -> [ColumnKind] {
        let text = ([columns] + rows).map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
        var kinds: [ColumnKind] = []
        let bytes = Array(text.utf8)
        let reader = bytes.withUnsafeBytes { RecordFormats.reader(path: table + ".csv", head: $0, isWhole: true) }
        guard let reader else { return [] }
        let take: (RecordBatch) -> Void = { batch in
            batch.withView {
                kinds = ColumnTyping.kinds(schema: batch.schema, sample: $0, settings: DetectionSettings())
            }
        }
        try bytes.withUnsafeBytes { try reader.read($0, emit: take) }
        try reader.finish(emit: take)
        return kinds
    }

    @Test(
        "names say what columns hold",
        arguments: [
            ("Email", "a@corp.com", ColumnKind.email), ("PersonEmail", "a@corp.com", .email),
            ("MobilePhone", "+1 415 826 4471", .phone), ("LastName", "Okafor", .familyName),
            ("MailingPostalCode", "94110", .postalCode), ("MailingCountry", "France", .country),
            ("Description", "called twice", .text), ("Website", "www.corp.com", .url), ("Title", "Buyer", .title),
            ("Card_Number__c", "4539578763621486", .cardNumber), ("IBAN__c", "DE12500105170648489890", .iban),
        ])
    func names(column: String, value: String, kind: ColumnKind) throws {
        #expect(try kinds([column, "Zzz"], [[value, "1"]]).first == kind)
    }

    @Test("values say it where names do not, and where they contradict the name")
    func values() throws {
        let emails = (0..<30).map { ["u\($0)@corp\($0).com", "u\($0)@corp.com", "x"] }
        let found = try kinds(["Field7", "Phone", "Other"], emails)
        #expect(found[0] == .email)
        #expect(found[1] != .phone)
    }

    @Test("an owner's address says nothing of the record")
    func staff() throws {
        #expect(try kinds(["Owner.Email", "Email"], [["a@example.com", "b@corp.com"]]) == [.other, .email])
    }

    @Test("Name is a company's in Account and a person's in Contact")
    func tables() throws {
        #expect(try kinds(["Name", "Phone"], [["x", ""]], table: "Account").first == .companyName)
        #expect(try kinds(["Name", "Phone"], [["x", ""]], table: "Contact").first == .fullName)
    }

    @Test("a column in which most check digits are wrong is not held to them")
    func habit() throws {
        let found = try findings(["Card_Number__c"], (0..<20).map { ["45395787636214\($0 + 10)"] })
        #expect(found.flatMap { $0 }.isEmpty)
    }
}
