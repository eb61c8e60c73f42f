import Testing

@testable import Detection

/// What generators put together, and what real people and companies are called beside it.
@Suite struct GeneratorTests {
    @Test(
        "job titles that are put together or turned around",
        arguments: [
            ("Dynamic Tactics Orchestrator", "title.composed", 1), ("chief division liaison", "title.composed", 1),
            ("Senior Marketing Manager", "title.composed", 0.4), ("Scientist, research (maths)", "title.listed", 1),
            ("Marketing Manager", nil, 0), ("Vice President, Marketing", nil, 0), ("Manager, Regional Sales", nil, 0),
            ("Senior Software Engineer", nil, 0), ("Director of Product Operations", nil, 0), ("", nil, 0),
        ] as [(String, String?, Float)])
    func titles(value: String, rule: String?, weight: Float) throws {
        let found = try findings(["LastName", "Title", "Email"], [["Okafor", value, "ada@corp.com"]])[0]
        #expect(found.map(\.rule) == [rule].compactMap { $0 })
        if rule != nil { #expect(abs((found.first?.weight ?? 0) - weight) < 0.001) }
    }

    @Test(
        "streets",
        arguments: [
            ("390 Yvonne Route Suite 858", nil), ("631 Johnson Burgs Suite 690", "street.composed"),
            ("455 Mueller Street Apt. 455", "street.composed"), ("41586 Kevin Radial", "street.composed"),
            ("00542 Jessica Pike", "street.leading-zero"), ("074 Alex Street", "street.leading-zero"),
            ("Fritschplatz 60-20", "street.leading-zero"), ("123 Main St", "street.placeholder"),
            ("742 Evergreen Terrace", "street.placeholder"), ("Musterstraße 1", "street.placeholder"),
            ("Calle Falsa 123", "street.placeholder"), ("1031 West 4th Avenue, Suite 200", nil),
            ("12 Jackson Street", nil),
            ("500 Washington Ave Suite 300", nil), ("P.O. Box 110001", nil), ("Hauptstraße 12-14", nil),
            ("Ring 12/3", nil),
            ("1600 Pennsylvania Avenue NW", nil), ("10 Downing Street", nil), ("0 Wharf Road", nil),
            ("123 Main St Apt 4B", nil),
            ("1 Infinite Loop", nil), ("", nil),
        ] as [(String, String?)])
    func streets(street: String, rule: String?) throws {
        #expect(try rules([("MailingStreet", street)]) == Set([rule].compactMap(\.self)))
    }

    @Test(
        "companies and their web sites",
        arguments: [
            ("Name", "Brown, Young and Miller", "company.composed"), ("Name", "Smith-Jones", "company.composed"),
            ("Name", "Wood Group", "company.composed"), ("Name", "Garcia and Sons", "company.composed"),
            ("Website", "https://www.rice-hicks.com/", "company.composed-website"),
            ("Website", "http://frey.biz/", "company.composed-website"), ("Name", "Procter & Gamble", nil),
            ("Name", "Ernst & Young", nil), ("Name", "Johnson Controls", nil), ("Name", "Hewlett-Packard", nil),
            ("Name", "Latham and Watkins LLP", nil), ("Website", "https://www.rolls-royce.com", nil),
            ("Website", "https://smith.edu", nil), ("Website", "https://shop.miller.com/de/page", nil),
            ("Name", "", nil),
        ] as [(String, String, String?)])
    func companies(column: String, value: String, rule: String?) throws {
        #expect(try rules([(column, value)], table: "Account") == Set([rule].compactMap(\.self)))
    }

    @Test("several surnames weigh more than one")
    func shares() throws {
        let weights = try findings(
            ["Name"], [["Brown, Young and Miller"], ["Smith-Jones"], ["Garcia and Sons"], ["Wood Group"]],
            table: "Account"
        ).map { $0.first?.weight ?? 0 }
        #expect(weights == weights.sorted(by: >) && weights[0] > weights[1] && weights[3] > 0)
    }

    @Test(
        "phrases",
        arguments: [
            ("Secured homogeneous benchmark", true), ("Networked transitional toolset", true),
            ("Customer-focused fresh-thinking open architecture", true), ("Our customers are important", false),
            ("Secured loan", false), ("Networked homogeneous", false), ("", false),
        ])
    func phrases(text: String, isPhrase: Bool) throws {
        #expect(try rules([("Description", text)]).contains("text.catch-phrase") == isPhrase)
    }

    @Test(
        "ways to write a phone number",
        arguments: [
            ("001-924-810-6529x63269", 1), ("961.873.0486x855", 1), ("(691)845-7047x890", 1),
            ("+1-491-650-3109x04931", 1),
            ("+1-718-408-4302", 0.3), ("(691)845-7047", 0.2), ("+49(0) 244519568", 0.4), ("(415) 826-4471", 0),
            ("415-826-4471 x123", 0), ("415.826.4471", 0), ("+1 415 826 4471", 0), ("907-465-3500 ext. 12", 0),
            ("001 415 826 4471", 0), ("x", 0),
        ] as [(String, Float)])
    func formats(number: String, share: Float) {
        let bytes = Array(number.utf8)
        let found = bytes.withUnsafeBytes { $0.count >= 12 ? PhoneFormatDetector.share($0, 0, $0.count) : 0 }
        #expect(found == share)
    }

    @Test("the quick look at a number misses none that has something")
    func quickLook() throws {
        for number in [
            "001-924-810-6529x63269", "961.873.0486x855", "(691)845-7047x890", "+1-718-408-4302", "+49(0) 244519568",
        ] {
            #expect(try rules([("Phone", number)]).contains("generator.phone-format"), "\(number)")
        }
    }

    @Test(
        "somebody else's address",
        arguments: [
            ("Stephanie", "Gould", "davismichael@corp.com", true), ("Dustin", "Decker", "dorothy77@corp.com", true),
            ("Stephanie", "Gould", "michael.davis@corp.com", true), ("Stephanie", "Gould", "bsmith@corp.com", true),
            ("Stephanie", "Gould", "stephanie.gould@corp.com", false), ("Stephanie", "Gould", "sgould@corp.com", false),
            ("Stephanie", "Gould", "gould77@corp.com", false), ("Stephanie", "Gould", "ssmith@corp.com", false),
            ("Stephanie", "Gould", "info@corp.com", false), ("Stephanie", "Gould", "sales.team@corp.com", false),
            ("Stephanie", "Gould", "steph@corp.com", false), ("Li", "Wu", "michael.davis@corp.com", false),
            ("José", "Ñandú", "jnandu@corp.com", false), ("", "", "michael.davis@corp.com", false),
        ])
    func persons(given: String, family: String, email: String, isOther: Bool) throws {
        let found = try rules([("FirstName", given), ("LastName", family), ("Email", email)])
        #expect(found.contains("email.other-name") == isOther)
    }

    @Test(
        "dates",
        arguments: [
            ("2019-04-07", "2018-03-05T10:00:00.000Z", "date.birth-after-created"),
            ("2009-04-07", "2018-03-05T10:00:00.000Z", "date.age"),
            ("1903-04-07", "2018-03-05T10:00:00.000Z", "date.age"), ("1961-05-05", "2018-03-05T10:00:00.000Z", nil),
            ("1900-01-01", "2018-03-05T10:00:00.000Z", nil),
            ("05.04.2019", "2018-03-05T10:00:00.000Z", "date.birth-after-created"),
            ("05/04/1961", "2018-03-05 10:00:00", nil), ("2018-03-04", "2018-03-05T10:00:00.000Z", "date.age"),
            ("2018-03-06", "2018-03-05T10:00:00.000Z", "date.birth-after-created"),
            ("unknown", "2018-03-05T10:00:00.000Z", nil),
            ("", "2018-03-05T10:00:00.000Z", nil), ("2019-04-07", "", nil),
        ] as [(String, String, String?)])
    func dates(birth: String, created: String, rule: String?) throws {
        #expect(try rules([("Birthdate", birth), ("CreatedDate", created)]) == Set([rule].compactMap(\.self)))
    }

    @Test("a record that was changed before it was created")
    func order() throws {
        func found(_ created: String, _ changed: String) throws -> Set<String> {
            try rules([("CreatedDate", created), ("LastModifiedDate", changed)])
        }
        #expect(try found("2018-03-05T10:00:00.000Z", "2017-03-05T10:00:00.000Z") == ["date.order"])
        #expect(try found("2018-03-05T10:00:00.000Z", "2018-03-05T10:00:00.000Z") == [])
        #expect(try found("2018-03-05T10:00:00.000Z", "2018-03-05") == [])
    }

    @Test(
        "seconds of timestamps are those of the calendar",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29 12:00:00", 951_825_600),
            ("2026-11-24T10:19:31.000Z", 1_795_515_571),
            ("1969-12-31T23:59:59", -1), ("2026-13-01T00:00:00", nil), ("2026-11-24", nil),
            ("not a date at all!!", nil),
        ] as [(String, Int?)])
    func timestamps(text: String, seconds: Int?) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBytes { Timestamp.seconds($0, 0, $0.count) } == seconds)
    }
}
