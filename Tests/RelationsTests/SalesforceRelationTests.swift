import Records
import Relations
import Testing

@Suite("What is known of Salesforce's relations") struct SalesforceRelationTests {
    private func known(_ field: String) -> Relation? {
        let parts = field.split(separator: ".").map(String.init)
        return SalesforceRelations.relations(table: parts[0], columns: ["Id", parts[1]]).first
    }

    @Test(
        "the defaults of standard fields",
        arguments: [
            ("Contact.AccountId", "Account", .cascade), ("Asset.AccountId", "Account", .cascade),
            ("Order.AccountId", "Account", .hold), ("OpportunityContactRole.ContactId", "Contact", .cascade),
            ("CampaignMember.LeadId", "Lead", .cascade), ("CampaignMember.CampaignId", "Campaign", .hold),
            ("CaseComment.ParentId", "Case", .cascade), ("Attachment.ParentId", nil, .cascade),
            ("ContentDocumentLink.LinkedEntityId", nil, .cascade), ("Task.WhoId", nil, .cascadeWhenAll),
            ("Event.WhatId", nil, .cascadeWhenAll), ("Lead.OwnerId", nil, .keep), ("Lead.CreatedById", "User", .keep),
            ("User.ManagerId", "User", .keep), ("Account.ParentId", "Account", .keep),
            ("Loan__History.ParentId", "Loan__c", .keep), ("Account.RecordTypeId", "RecordType", .keep),
            ("Contract.BillToContactId", "Contact", .hold), ("QuoteLineItem.QuoteId", "Quote", .cascade),
            ("PricebookEntry.Pricebook2Id", "Pricebook2", .hold), ("User.UserRoleId", "UserRole", .hold),
            ("contact.ACCOUNTID", "Account", .cascade),
        ] as [(String, String?, Relation.OnDrop)])
    func defaults(field: String, parent: String?, onDrop: Relation.OnDrop) throws {
        let relation = try #require(known(field))
        #expect(relation.parent == parent && relation.onDrop == onDrop && relation.origin == .salesforce)
        #expect(relation.childColumns == [String(field.split(separator: ".")[1])])
    }

    @Test(
        "other columns are no relations",
        arguments: [
            "Contact.Account.Id", "Contact.Name", "Contact.Paid", "Contact.Loan__c", "Contact.JigsawContactId__c",
            "Contact.\u{0}Id",
        ])
    func others(field: String) {
        let column = String(field.drop { $0 != "." }.dropFirst())
        #expect(SalesforceRelations.relations(table: "Contact", columns: ["Id", column]).isEmpty)
    }

    @Test("a table without an id has none, and a column that comes twice has one")
    func noID() {
        #expect(SalesforceRelations.relations(table: "Contact", columns: ["AccountId"]).isEmpty)
        #expect(SalesforceRelations.relations(table: "Contact", columns: ["Id", "AccountId", "accountid"]).count == 1)
    }

    @Test("custom columns are candidates, and their values decide")
    func candidates() throws {
        #expect(
            SalesforceRelations.isCandidate(column: "Loan__c")
                && SalesforceRelations.isCandidate(column: "ns__Loan__pc"))
        #expect(
            !SalesforceRelations.isCandidate(column: "LoanId")
                && !SalesforceRelations.isCandidate(column: "Loan__r.X__c"))
        let rows = (0..<40).map { row in
            [
                "0015g00000AbC\(row % 10)\(row / 10)", row == 7 ? "" : "a0B5g00000XyZ\(row % 10)\(row / 10)",
                "4111111111111\(10 + row)",
                "Congratulations", "",
            ]
        }
        let batch = try #require(
            try batches("Loan", columns: ["Id", "Loan__c", "Card__c", "Word__c", "Empty__c"], rows).first)
        #expect(SalesforceRelations.isSalesforce(batch))
        #expect(SalesforceRelations.columnsOfIDs(batch) == [1])
        #expect(SalesforceRelations.columnsOfIDs(batch, orEmpty: true) == [1, 4])
    }

    @Test("a table with numbers or foreign values for ids is none of Salesforce")
    func others() throws {
        let numbers = try batches("users", columns: ["id", "x__c"], (1..<50).map { ["\($0)", "0015g00000AbCdE"] })
        #expect(!SalesforceRelations.isSalesforce(try #require(numbers.first)))
        let times = try batches("users", columns: ["Id"], (1..<50).map { ["1764032400000\(10 + $0)"] })
        #expect(!SalesforceRelations.isSalesforce(try #require(times.first)))
    }
}
