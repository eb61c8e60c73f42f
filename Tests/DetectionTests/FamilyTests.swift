import Records
import Testing

@testable import Detection

/// For each family: values that cannot be real, and real ones beside them that must not be taken for such.
@Suite struct FamilyTests {
    @Test(
        "reserved and throw-away e-mail domains",
        arguments: [
            ("ann@example.com", "email.reserved-domain"), ("ann@mail.example.org", "email.reserved-domain"),
            ("ANN@EXAMPLE.NET", "email.reserved-domain"), ("a@b.test", "email.reserved-domain"),
            ("a@corp.com.invalid", "email.reserved-domain"), ("a@host.localhost", "email.unknown-tld"),
            ("a@mailinator.com", "email.disposable-domain"), ("a@x.mailinator.com", "email.disposable-domain"),
            ("a@corp.local", "email.unknown-tld"), ("root@server", "email.unknown-tld"),
            ("ann@examples.com", nil), ("ann@example.co", nil), ("example.com@corp.com", nil),
            ("a@test.com", "email.placeholder-domain"),
            ("ann@myexample.com", nil), ("ann@gmail.com", nil), ("ann@universität.de", nil), ("", nil), ("@", nil),
            ("ann@", nil), ("no address", nil),
        ] as [(String, String?)])
    func email(value: String, rule: String?) throws {
        #expect(try rules([("Email", value), ("Phone", "(415) 826-4471")]) == Set([rule].compactMap { $0 }))
    }

    @Test(
        "fictional and filler phone numbers",
        arguments: [
            ("(212) 555-0147", "phone.fictional"), ("+1 212 555 0100", "phone.fictional"),
            ("2125550199", "phone.fictional"), ("212-555-0123 x12", "phone.fictional"),
            ("+44 20 7946 0123", "phone.fictional"), ("+44 7700 900123", "phone.fictional"),
            ("+61 491 570 006", "phone.fictional"), ("+33 1 99 00 12 34", "phone.fictional"),
            ("000-000-0000", "phone.filler"), ("1234567890", "phone.filler"), ("9876543210", "phone.filler"),
            ("(555) 383-4535", "phone.filler"), ("(999) 999-9999", "phone.filler"),
            ("(212) 555-1212", nil), ("(212) 555-0200", nil), ("(415) 826-4471", nil), ("+49 30 901820", nil),
            ("+44 20 7219 3000", nil), ("555", nil), ("", nil), ("n/a", nil), ("ext. 0123", nil),
        ] as [(String, String?)])
    func phone(value: String, rule: String?) throws {
        let found = try rules([("LastName", "Okafor"), ("Phone", value), ("MailingCountry", "")])
        #expect(found == Set([rule].compactMap { $0 }), "\(value)")
    }

    @Test(
        "test card numbers and wrong check digits",
        arguments: [
            ("4242424242424242", "card.test-number"), ("4111 1111 1111 1111", "card.test-number"),
            ("5555-5555-5555-4444", "card.test-number"), ("378282246310005", "card.test-number"),
            ("4539578763621487", "card.luhn"), ("4539578763621486", nil), ("****1234", nil), ("", nil),
        ] as [(String, String?)])
    func card(value: String, rule: String?) throws {
        let good = [["4539578763621486"], ["6011000990139424"], ["4916338506082832"], ["4532015112830366"]]
        let found = try findings(["Card_Number__c"], good.prefix(1) + good.suffix(2) + [[value]])
        #expect(Set(found[3].map(\.rule)) == Set([rule].compactMap { $0 }))
    }

    @Test(
        "social security numbers that were never given out",
        arguments: [
            ("000-12-3456", true), ("666-12-3456", true), ("900-12-3456", true), ("123-00-4567", true),
            ("123-45-0000", true), ("078-05-1120", true), ("212-34-5678", false), ("", false),
        ])
    func ssn(value: String, isFound: Bool) throws {
        let found = try findings(["SSN__c"], [["212-34-5678"], ["301-22-4571"], ["455-61-0923"], [value]])
        #expect(found[3].map(\.rule) == (isFound ? ["ssn.never-issued"] : []))
    }

    @Test(
        "example and wrong IBANs",
        arguments: [
            ("DE89370400440532013000", "iban.example"), ("GB29 NWBK 6016 1331 9268 19", "iban.example"),
            ("DE90370400440532013000", "iban.check"), ("DE90500105170123456780", nil), ("", nil),
        ] as [(String, String?)])
    func iban(value: String, rule: String?) throws {
        let good = ["DE12500105170648489890", "DE75512108001245126199", "FR7630006000011234567890189"]
        let found = try findings(["IBAN__c"], good.map { [$0] } + [[value]])
        #expect(Set(found[3].map(\.rule)) == Set([rule].compactMap { $0 }))
    }

    @Test(
        "documentation addresses",
        arguments: [
            ("192.0.2.17", true), ("198.51.100.3", true), ("203.0.113.250", true), ("2001:db8::1", true),
            ("192.0.3.17", false), ("10.0.0.1", false), ("8.8.8.8", false), ("2001:db9::1", false),
            ("999.0.2.1", false),
        ])
    func ip(value: String, isFound: Bool) throws {
        #expect(try rules([("IP_Address__c", value)]) == (isFound ? ["ip.documentation"] : []))
    }

    @Test(
        "Salesforce ids whose check characters do not fit",
        arguments: [
            ("0035g00000XyZabAAF", false), ("0035g00000XyZabAAG", true), ("0035G00000XYZABAAF", false), ("", false),
        ])
    func salesforceID(value: String, isFound: Bool) throws {
        let genuine = ["0015g000003g2GtAAI", "0035g000003YPPYAA4", "0035g000003YLCBAA4"]
        let found = try findings(["Id", "LastName"], (genuine + [value]).map { [$0, "Okafor"] })
        #expect(found[3].map(\.rule) == (isFound ? ["salesforce.id-checksum"] : []))
        #expect(found[0].isEmpty)
    }

    @Test(
        "both forms of a Salesforce id name one record, and no other key has a second form",
        arguments: [
            ("0035g00000XyZabAAF", ["0035g00000XyZabAAF", "0035g00000XyZab"]),
            ("0035g00000XyZab", ["0035g00000XyZab", "0035g00000XyZabAAF"]),
            ("0035g00000XyZabAAG", ["0035g00000XyZabAAG"]), ("customer0000000001", ["customer0000000001"]), ("", [""]),
            ("0035g00000XyZé", ["0035g00000XyZé"]),
        ])
    func spellings(key: String, expected: [String]) {
        #expect(SalesforceID.spellings(of: key) == expected)
    }

    @Test(
        "markers, placeholders and generators' tokens",
        arguments: [
            ([("LastName", "Test Account"), ("FirstName", "")], "text.marker"),
            ([("Description", "lorem ipsum dolor sit amet")], "text.lorem"),
            ([("FirstName", "John"), ("LastName", "Doe")], "name.placeholder"),
            ([("FirstName", "asdf"), ("LastName", "asdf")], "name.placeholder"),
            ([("FirstName", "Test"), ("LastName", "User")], "name.placeholder"),
            ([("MailingCity", "sdv-pii-x8f2k")], "generator.sdv"), ([("Ref__c", "sdv-id-1204")], "generator.sdv"),
            ([("FirstName", "Aaron697"), ("LastName", "Zieme486")], "generator.synthea"),
            (
                [("Name", "Burlington Textiles Corp of America"), ("Website", "www.burlington.com")],
                "salesforce.sample-data"
            ),
        ] as [([(String, String)], String)])
    func markers(record: [(String, String)], rule: String) throws {
        let table = record.contains { $0.0 == "Website" } ? "Account" : "Contact"
        #expect(try rules(record, table: table).contains(rule))
    }

    @Test(
        "real names and texts that look a little like them",
        arguments: [
            [("FirstName", "Giovanni"), ("LastName", "Testa")], [("Name", "Latest Records Inc.")],
            [("LastName", "Dummyville")], [("FirstName", "Jane"), ("LastName", "Dorsey")],
            [("FirstName", "Contessa"), ("LastName", "Brewer")], [("Description", "Tested the demo unit, will order.")],
            [("FirstName", "Ludwig"), ("LastName", "Protester")], [("Title", "Load Test Engineer")],
        ])
    func harmless(record: [(String, String)]) throws {
        let strong = try findings(record.map(\.0), [record.map(\.1)])[0].filter { $0.weight >= 2 }
        #expect(strong.isEmpty, "\(strong)")
    }

    @Test(
        "a score column is worth its log-odds, at most six bans either way",
        arguments: [("0.999", Float(2.9996)), ("0.5", 0), ("0.001", -2.9996), ("1", 6), ("0", -6)])
    func scoreColumn(value: String, weight: Float) throws {
        var settings = DetectionSettings()
        settings.scoreColumns = ["fraud_score"]
        let found = try findings(["Id", "Fraud_Score"], [["1", value]], settings: settings)[0]
        #expect(abs((found.first?.weight ?? 0) - weight) < 0.001)
        #expect(found.isEmpty == (weight == 0))
    }

    @Test("what is no probability is no score", arguments: ["", "high", "1.5", "-0.1", "nan", "0.5.5", "1e400"])
    func noScore(value: String) throws {
        var settings = DetectionSettings()
        settings.scoreColumns = ["fraud_score"]
        #expect(try findings(["Id", "Fraud_Score"], [["1", value]], settings: settings)[0].isEmpty)
    }

    @Test("long, blank, broken and hostile values are looked at without a finding outside their field")
    func hostile() throws {
        let values = [
            "", " ", "@", "\"", "\"\"", "a@b@example.com", String(repeating: "x", count: 70_000) + "@example.com",
            String(repeating: "test ", count: 9_000), "\0\0\0", "é@example.com", "💣💣💣", "555-0100\n555-0101",
            String(repeating: "5", count: 5_000), "sdv-pii-", "sdv-id-", "example.com", "DE", "0035g00000XyZab",
        ]
        let columns = [
            "Id", "Email", "Phone", "LastName", "Description", "Card_Number__c", "IBAN__c", "SSN__c", "IP_Address__c",
        ]
        var settings = DetectionSettings()
        settings.columnKinds = ["email": .email, "phone": .phone, "card_number__c": .cardNumber, "iban__c": .iban]
        let found = try findings(columns, values.map { value in columns.map { _ in value } }, settings: settings)
        #expect(found.count == values.count)
        #expect(found[9].contains { $0.rule == "email.reserved-domain" && $0.excerpt == "…@example.com" })
    }
}
