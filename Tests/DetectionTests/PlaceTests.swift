import Records
import Testing

@testable import Detection

/// What the place tables say, and what they must not say of real addresses.
@Suite struct PlaceTests {
    @Test(
        "house numbers of five digits in Europe",
        arguments: [
            ("66564 Rue de la Paix", "Nancy", "75002", "France", true),
            ("6656 Rue de la Paix", "Nancy", "75002", "France", false),
            ("Rue de la Paix 66564", "Nancy", "75002", "France", false),
            ("66564 Elm Street", "Boston", "75002", "United States", false), ("", "Nancy", "75002", "France", false),
        ])
    func houseNumbers(street: String, town: String, postal: String, country: String, isFound: Bool) throws {
        let columns = ["MailingStreet", "MailingCity", "MailingPostalCode", "MailingCountry"]
        let found = try findings(columns, [[street, town, postal, country]])[0]
        #expect(found.contains { $0.rule == "address.house-number" } == isFound)
    }

    @Test("every town and region of the tables is found under its own name", arguments: PlaceCountry.allCases)
    func roundTrip(country: PlaceCountry) throws {
        let places = CountryPlaces.of(country)
        let numbers = RegionNames.numbers(country.tables)
        var regions: RegionSet = 0
        var towns = 0
        var name = PlaceName()
        for word in country.tables.towns.description.split(separator: " ") {
            if word.first == "=" {
                regions = RegionNames.set(word.dropFirst(), numbers)
                #expect(regions != 0, "\(word)")
            } else {
                let bytes = Array(word.utf8)
                let hash = bytes.withUnsafeBytes { name.read($0, 0, $0.count) }
                // The table's own spelling is what reading it gives.
                if name.text != bytes || places.regions(ofTown: hash) & regions != regions {
                    Issue.record("\(country) \(word)")
                }
                towns += 1
            }
        }
        #expect(towns > 1_000)
        for entry in country.tables.regions.description.split(separator: " ") {
            let names = entry.split(separator: "=")
            for spelled in names.dropFirst() {
                let bytes = Array(spelled.utf8)
                let hash = bytes.withUnsafeBytes { name.read($0, 0, $0.count) }
                let meant = RegionNames.shared.meaning(of: hash).regions(in: country)
                #expect(meant & RegionNames.set(names[0], numbers) != 0, "\(country) \(spelled)")
            }
        }
    }

    @Test(
        "names are read without marks, case and punctuation",
        arguments: [
            ("Saint Louis", "stlouis"), ("St. Louis", "stlouis"), ("Fort Worth", "ftworth"),
            ("Mount Vernon", "mtvernon"),
            ("Coeur d'Alene", "coeurdalene"), ("Coeur d’Alene", "coeurdalene"), ("Winston-Salem", "winstonsalem"),
            ("München", "munchen"), ("Straßburg", "strassburg"), ("Île-de-France", "iledefrance"), ("ØRSTA", "orsta"),
            ("Łódź", "lodz"), ("東京都", "東京都"), ("  Bad  Homburg ", "badhomburg"), ("", ""),
        ])
    func normalised(written: String, name expected: String) {
        let bytes = Array(written.utf8)
        var name = PlaceName()
        _ = bytes.withUnsafeBytes { name.read($0, 0, $0.count) }
        #expect(String(decoding: name.text, as: UTF8.self) == expected)
    }

    @Test("letters of ISO-8859-1 are read like those of UTF-8")
    func latin1() {
        var name = PlaceName()
        let bytes: [UInt8] = [0x4D, 0xFC, 0x6E, 0x63, 0x68, 0x65, 0x6E]
        let hash = bytes.withUnsafeBytes { name.read($0, 0, $0.count) }
        #expect(CountryPlaces.of(.de).regions(ofTown: hash) != 0)
    }

    @Test("a name that is too long for a town is none, whatever its bytes")
    func long() {
        var name = PlaceName()
        for byte in [0x61, 0xC3, 0xE6, 0xF0, 0xFF, 0x20] as [UInt8] {
            let bytes = [UInt8](repeating: byte, count: 5_000)
            #expect(bytes.withUnsafeBytes { name.read($0, 0, $0.count) } == 0)
            for count in 1...200 { _ = bytes.withUnsafeBytes { name.read($0, 0, count) } }
        }
    }

    private static func address(_ city: String, _ state: String, _ postal: String, _ country: String) throws
        -> Set<String>
    {
        try rules([
            ("MailingCity", city), ("MailingState", state), ("MailingPostalCode", postal), ("MailingCountry", country),
        ])
    }

    @Test(
        "parts that do not go together",
        arguments: [
            ("Freemanfurt", "New York", "75621", "United States", ["address.postal-region", "address.town-composed"]),
            ("Albany", "Texas", "12207", "", ["address.postal-region"]),
            ("Chicago", "Alaska", "48213", "USA", ["address.nothing-fits"]),
            ("Göppingen", "Hamburg", "43044", "Germany", ["address.nothing-fits"]),
            ("Köln", "Bayern", "50667", "Deutschland", ["address.postal-region"]),
            ("Lyon", "Bretagne", "69001", "France", ["address.postal-region"]),
            ("Sevilla", "Asturias", "08001", "España", ["address.nothing-fits"]),
            (
                "Hendersonside", "City of Edinburgh", "RH23 8RA", "United Kingdom",
                ["address.postal-region", "address.town-composed"]
            ),
            ("Toronto", "Quebec", "M5V 2T6", "Canada", ["address.postal-region"]),
            (
                "Shawton", "Alaska", "48213", "Laos",
                ["address.postal-region", "address.town-composed", "address.country"]
            ),
            ("Boston", "MA", "00000", "US", ["address.postal-region"]),
        ])
    func mismatches(city: String, state: String, postal: String, country: String, expected: [String]) throws {
        #expect(try Self.address(city, state, postal, country) == Set(expected))
    }

    @Test(
        "real addresses, however odd they are written",
        arguments: [
            ("Albany", "NY", "12207", "United States"), ("ALBANY", "new york", "12207-1234", ""),
            ("Saint Louis", "MO", "63101", "US"), ("St Louis", "Missouri", "631011234", "USA"),
            ("Washington", "DC", "20500", "U.S."), ("Washington", "D.C.", "20500", "United States"),
            ("San Juan", "PR", "00901", "US"), ("Hagatna", "Guam", "96910", "United States"),
            ("APO", "AE", "09012", "United States"), ("FPO", "AP", "96349", ""), ("Pago Pago", "AS", "96799", "US"),
            ("Boston", "MA", "2108", "US"), ("Texarkana", "TX", "75501", "US"), ("Texarkana", "AR", "71854", "US"),
            ("Fishers Island", "NY", "06390", "US"), ("Kansas City", "KS", "66101", "US"),
            ("Coeur d'Alene", "ID", "83814", "United States"), ("München", "Bayern", "80331", "Germany"),
            ("Muenchen", "BY", "80331", "DE"), ("Munich", "Bavaria", "80331", "Germany"),
            ("Frankfurt", "Hessen", "60311", "Germany"), ("Ulm", "Baden-Württemberg", "89073", "Deutschland"),
            ("Berlin", "Berlin", "10115", "Germany"), ("Paris", "Île-de-France", "75001", "France"),
            ("Lyon", "Auvergne-Rhône-Alpes", "69001", "France"), ("Lille", "Nord", "59000", "FR"),
            ("Leeds", "West Yorkshire", "LS1 4AP", "UK"), ("London", "", "SW1A 1AA", "United Kingdom"),
            ("Chester", "Cheshire", "CH1 2HJ", "United Kingdom"), ("Cardiff", "Wales", "CF10 1EP", "United Kingdom"),
            ("Bilbao", "Vizcaya", "48001", "Spain"), ("Milano", "MI", "20121", "Italy"),
            ("Roma", "Lazio", "00184", "Italia"),
            ("Guadalajara", "Jalisco", "44100", "México"), ("千代田区", "東京都", "100-0001", "Japan"),
            ("Montréal", "Québec", "H2Y 1C6", "Canada"), ("Toronto", "ON", "M5V 2T6", "CA"),
            ("Sydney", "NSW", "2000", "AU"),
            ("São Paulo", "SP", "01310-100", "Brazil"), ("Bengaluru", "Karnataka", "560 001", "India"),
            ("Tbilisi", "Georgia", "0105", "Georgia"), ("Córdoba", "Córdoba", "X5000", "Argentina"),
            ("Córdoba", "Córdoba", "5000", "Argentina"), ("Vienna", "Vienna", "1010", "Austria"),
            ("Zürich", "ZH", "8001", "Switzerland"),
            ("", "NY", "", "US"), ("Albany", "", "", ""), ("", "", "", ""), ("-", "-", "-", "-"),
            ("N/A", "N/A", "N/A", "N/A"),
        ])
    func real(city: String, state: String, postal: String, country: String) throws {
        #expect(try Self.address(city, state, postal, country) == [])
    }

    @Test("columns make up addresses by what their names begin with")
    func columns() throws {
        let names = [
            "Id", "MailingStreet", "MailingCity", "MailingState", "MailingPostalCode", "MailingCountry", "OtherCity",
            "OtherState", "OtherPostalCode", "OtherCountry", "city", "state", "zip",
        ]
        let found = try rules(
            zip(
                names, ["1", "", "Albany", "NY", "12207", "US", "Albany", "TX", "12207", "US", "Boston", "MA", "02108"]
            ).map { ($0, $1) })
        #expect(found == ["address.postal-region"])
        #expect(try rules([("city", "Albany"), ("state", "TX"), ("zip", "12207")]) == ["address.postal-region"])
        #expect(try rules([("billing_city", "Albany"), ("shipping_state", "TX"), ("zip", "12207")]) == [])
    }

    @Test(
        "numbers that no plan has, and numbers that some plan has",
        arguments: [
            ("(999) 826-4471", "NY", "US", true), ("415-126-4471", "CA", "US", true),
            ("+1 999 826 4471", "", "Germany", true),
            ("(415) 826-4471", "CA", "US", false), ("+1 (212) 736-5000", "NY", "", false),
            ("1-800-692-7753", "NY", "US", false),
            ("+49 30 901820", "", "Germany", false), ("030 901820", "Berlin", "Germany", false),
            ("+44 20 7930 9007", "", "UK", false), ("020 7930 9007", "", "United Kingdom", false),
            ("01 42 92 81 00", "", "France", false), ("+33 1 42 92 81 00", "", "", false),
            ("0612345678", "NY", "Somewhere", false),
            ("+41 44 268 66 66", "", "Switzerland", false), ("12345", "NY", "US", false),
            ("826-4471", "NY", "US", false),
            ("+39 06 6982", "", "Italy", false), ("06 69 88 38 31", "Lazio", "Italy", false),
        ])
    func phones(number: String, state: String, country: String, isInvalid: Bool) throws {
        let found = try rules([
            ("Phone", number), ("MailingCity", ""), ("MailingState", state),
            ("MailingPostalCode", state == "NY" ? "12207" : state == "CA" ? "94103" : ""),
            ("MailingCountry", country),
        ])
        #expect(found.contains("phone.invalid") == isInvalid, "\(found)")
    }
}
