import Testing

@testable import Detection

/// What parts of a record say for and against each other where something else was found.
@Suite struct SupportTests {
    private static let columns = [
        "FirstName", "LastName", "Email", "Phone", "MailingCity", "MailingState", "MailingPostalCode",
        "MailingCountry", "Company", "Website", "IBAN",
    ]

    /// The weak findings on a record whose town nobody knows, which is what they are looked for beside.
    private func support(_ changes: [Int: String], town: String = "Nowheresville") throws -> Set<String> {
        var record = [
            "Ngozi", "Okafor", "info@mail.gmx.net", "", town, "NY", "12207", "United States", "", "", "",
        ]
        for (column, value) in changes { record[column] = value }
        let names: Set = [
            "phone.own-area", "phone.other-area", "email.own-name", "company.own-domain", "company.other-domain",
            "iban.other-country",
        ]
        return Set(try findings(Self.columns, [record])[0].map(\.rule)).intersection(names)
    }

    @Test(
        "area codes and country codes against the address",
        arguments: [
            ("(518) 826-4471", "phone.own-area"), ("+1 212 826 4471", "phone.own-area"),
            ("(415) 826-4471", "phone.other-area"), ("+49 30 2273 2027", "phone.other-area"), ("", nil),
            ("(800) 826-4471", nil), ("826-4471", nil),
        ] as [(String, String?)])
    func areas(phone: String, rule: String?) throws {
        #expect(try support([3: phone]) == Set([rule].compactMap { $0 }))
    }

    @Test(
        "mailboxes with the person's names",
        arguments: [
            ("ngozi.okafor@gmail.com", true), ("OkaforNgozi77@gmail.com", true), ("n.okafor@gmail.com", false),
            ("sales@gmail.com", false),
        ])
    func mailboxes(email: String, isOwn: Bool) throws {
        #expect(try support([2: email]).contains("email.own-name") == isOwn)
    }

    @Test(
        "company, web site and mail domain",
        arguments: [
            ("x@haverkamp.com", "Haverkamp Timber Ltd", "", "company.own-domain"),
            ("x@mail.haverkamp.co.uk", "Haverkamp Timber Ltd", "", "company.own-domain"),
            ("x@hvk.com", "Haverkamp Timber Ltd", "https://www.hvk.com/about", "company.own-domain"),
            ("x@haverkamp-timber.com", "Haverkamp Timber Ltd", "www.other.org", "company.own-domain"),
            ("x@northwind.com", "Haverkamp Timber Ltd", "www.contoso.org", "company.other-domain"),
            ("x@gmail.com", "Haverkamp Timber Ltd", "www.contoso.org", nil),
            ("x@northwind.com", "Haverkamp Timber Ltd", "", nil), ("x@northwind.com", "", "www.contoso.org", nil),
        ] as [(String, String, String, String?)])
    func domains(email: String, company: String, site: String, rule: String?) throws {
        #expect(try support([2: email, 8: company, 9: site]) == Set([rule].compactMap { $0 }))
    }

    @Test("an account in another country than the address")
    func accounts() throws {
        let german: [Int: String] = [4: "Nirgendshausen", 5: "Bayern", 6: "80331", 7: "Germany"]
        func found(_ iban: String) throws -> Bool {
            try support(german.merging([10: iban]) { $1 }).contains("iban.other-country")
        }
        #expect(try found("FR3330002005500000157841Z25"))
        #expect(try !found("DE75 5121 0800 1245 1261 99"))
        #expect(try !found(""))
    }

    @Test("a record in which nothing else was found is left alone")
    func alone() throws {
        #expect(try support([2: "x@northwind.com", 3: "(415) 826-4471"], town: "Albany").isEmpty)
    }
}
