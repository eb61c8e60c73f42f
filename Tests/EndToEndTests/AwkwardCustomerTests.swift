import Foundation
import Testing

/// Real customers that look odd: none of them may be dropped, whatever they are beside.
struct AwkwardCustomerTests {
    private static let header =
        "Id,FirstName,LastName,Email,Phone,MailingStreet,MailingCity,MailingState,MailingPostalCode,MailingCountry,Birthdate"

    /// Everyday customers around them; names and places are invented or public.
    private static func everyday(_ number: Int) -> String {
        let places = [
            ("Albany", "NY", "12207", "518"), ("Boston", "MA", "02108", "617"), ("Chicago", "IL", "60601", "312"),
            ("Houston", "TX", "77002", "713"), ("Denver", "CO", "80202", "303"), ("Seattle", "WA", "98101", "206"),
        ]
        let given = ["Ngozi", "Tobias", "Ingrid", "Rasheed", "Yuki", "Pavel", "Marguerite"]
        let family = [
            "Okafor", "Lindqvist", "Haverkamp", "Bakshi", "Tanabe", "Novotny", "Abernathy", "Quiroga", "Wolk",
        ]
        let (city, state, postal, area) = places[number % places.count]
        let (first, last) = (given[number % given.count], family[number / 7 % family.count])
        let street = "\(100 + number * 7) \(["Elm", "Second", "Mill", "Church"][number % 4]) St"
        return
            "e\(number),\(first),\(last),\(first.lowercased()).\(last.lowercased())@\(["corp.com", "gmail.com"][number % 2]),"
            + "(\(area)) 826-\(4000 + number),\(street),\(city),\(state),\(postal),United States,19\(50 + number % 49)-03-1\(number % 9)"
    }

    private static let awkward = [
        // Names that other people type into tests.
        "Karen,Test,karen.test@comcast.net,(503) 826-4471,12 Elm St,Portland,OR,97205,United States,1961-02-03",
        "Ennio,Testa,etesta@libero.it,,Via Garibaldi 12,Genova,GE,16124,Italy,",
        "Paul,Dummy,pdummy@cox.net,(602) 826-4471,77 Mill Ave,Tempe,AZ,85281,United States,1972-11-30",
        "Christopher,Null,cnull@gmail.com,(415) 826-4471,200 Main St,San Francisco,CA,94105,United States,",
        "John,Doe,john.doe@cox.net,(401) 826-4471,9 Hope St,Providence,RI,02906,United States,1958-05-17",
        "Jane,Doe,,,,,,,,",
        "Foo,Lee,foo.lee@gmail.com,(206) 826-4471,5 Pike St,Seattle,WA,98101,United States,1990-01-09",
        "Max,Mustermann,m.mustermann@gmx.de,030 22732027,Hauptstr. 5,Berlin,Berlin,10117,Germany,",
        "Sample,Reynolds,sreynolds@aol.com,(919) 826-4471,3 Oak Ln,Raleigh,NC,27601,United States,",
        // Mail domains and phone numbers as people write them.
        "Greta,Weber,info@praxis-weber.local,,,,,,,", "Olu,Adeyemi,olu@server,,,,,,,",
        "Ada,Byrne,ada@localhost,(212) 826-4471 x123,1 Wall St,New York,NY,10005,United States,",
        "Tom,Hanley,tom.hanley@att.net,212-826-4471 ext. 12,1 Wall St,New York,NY,10005,United States,",
        "Rita,Soto,rsoto@gmail.com,1-800-826-4471,4 Bay Rd,Miami,FL,33101,United States,",
        "Lena,Kraft,lena.kraft@gmail.com,+49 30 22732027,5 Bay Rd,Miami,FL,33101,United States,",
        "Abe,Stone,abe@stone.com,call the office,6 Bay Rd,Miami,FL,33101,United States,",
        "Ike,Moss,ike.moss@gmail.com,000-000-0000,7 Bay Rd,Miami,FL,33101,United States,",
        // Post boxes, the forces, territories.
        "Faye,Lund,faye.lund@gmail.com,(605) 826-4471,PO Box 1234,Pierre,SD,57501,United States,",
        "Gus,Otto,gus.otto@gmail.com,(307) 826-4471,P.O. Box 77,Cheyenne,WY,82001,United States,",
        "Amy,Reed,amy.reed@mail.mil,,PSC 3 Box 1234,APO,AE,09012,United States,",
        "Bob,Cole,bob.cole@mail.mil,,PSC 473 Box 12,FPO,AP,96349,United States,",
        "Eve,Hart,eve.hart@state.gov,,Unit 4500,DPO,AA,34024,United States,",
        "Luis,Rivera,luis.rivera@gmail.com,(787) 826-4471,10 Calle Sol,San Juan,PR,00901,United States,",
        "Tina,Cruz,tina.cruz@gmail.com,(671) 826-4471,12 Marine Dr,Hagatna,GU,96910,United States,",
        "Neil,Penn,neil.penn@gmail.com,(340) 826-4471,3 Main St,Charlotte Amalie,VI,00802,United States,",
        "Sina,Tua,sina.tua@gmail.com,(684) 633-1222,Main Rd,Pago Pago,AS,96799,United States,",
        // Foreign addresses in an export of the United States.
        "Emma,Roy,emma.roy@bell.ca,(416) 826-4471,100 King St W,Toronto,ON,M5V 2T6,Canada,",
        "Jonas,Vogel,jonas.vogel@web.de,+49 89 2180 0,Sendlinger Str. 8,München,Bayern,80331,Germany,",
        "Amelie,Petit,amelie.petit@orange.fr,+33 1 42 60 31 84,8 Rue de Rivoli,Paris,,75001,France,",
        "Oliver,Shaw,oliver.shaw@btinternet.com,+44 20 7219 3000,1 Parliament Sq,London,,SW1A 0AA,United Kingdom,",
        "Aoife,Walsh,aoife.walsh@eircom.net,+353 1 618 3000,Kildare St,Dublin,Co. Dublin,D02 XR20,Ireland,",
        "Wei,Tan,wei.tan@singnet.com.sg,+65 6336 8288,1 High St,Singapore,,179094,Singapore,",
        "Haruki,Sato,h.sato@nifty.com,+81 3 3581 5111,1-7-1 Nagatacho,千代田区,東京都,100-0014,Japan,",
        "Lars,Berg,lars.berg@telia.se,+46 8 786 40 00,Riksgatan 1,Stockholm,Stockholms län,111 28,Sweden,",
        "Ana,Gil,ana.gil@telefonica.net,+34 913 90 60 00,Plaza de las Cortes 1,Madrid,Madrid,28014,Spain,",
        // Mistakes.
        "Zoe,Ward,zoe.ward@gmail.com,(617) 826-4471,8 Beacon St,Boston,MA,2108,United States,",
        "Ian,Frost,ian.frost@gmail.com,(206) 826-4472,9 Pine St,Seatle,WA,98101,United States,",
        "May,Lin,may.lin@gmail.com,(503) 826-4472,10 Elm St,Portland,CA,97205,United States,",
        "Kai,Noll,kai.noll@gmail.com,(312) 826-4472,11 Lake St,Chicago,IL,06601,United States,",
        "Una,Beck,una.beck@gmail.com,(303) 826-4472,12 Larimer St,Denver,COLORADO,802021234,usa,",
        "Rex,Hall,rex.hall@gmail.com,(713) 826-4472,Houston,13 Main St,TX,77002,United States,",
        "Pia,Lang,(512) 826-4472,pia.lang@gmail.com,14 Congress Ave,Austin,TX,78701,United States,",
        "SMITH,ROBERT,RSMITH@GMAIL.COM,(404) 826-4472,15 PEACHTREE ST NE,ATLANTA,GA,30303,UNITED STATES,",
        "Joy,,,,N/A,N/A,N/A,N/A,N/A,", "unknown,unknown,unknown@unknown.com,,unknown,unknown,,,,",
        "Dee,Marsh,dee.marsh@gmail.com,(702) 826-4472,16 Strip,Las Vegas,NV,89101,United States,1900-01-01",
        "Moe,Reyes,moe.reyes@gmail.com,(505) 826-4472,17 Old Rd,Albuquerque,NM,87101,United States,2062-07-09",
        "Sue,Park,sue.park@gmial.com,(714) 826-4472,18  Orange   Ave,Anaheim ,CA , 92805,United States,",
        "Val,Ortiz,val.ortiz@gmail.com,7028264472,89101,Las Vegas,NV,19 Fremont St,United States,",
        "Bea,Holt,bea.holt@gmail.com,(802) 826-4472,20 Church St,Burlington,Vermont,05401,Canada,",
        "Hal,Ames,mary.smith@gmail.com,(208) 826-4472,21 River Rd,Boise,ID,83702,United States,",
    ]

    @Test("odd names, domains, numbers, places and mistakes cost no real customer", arguments: [1, 4])
    func kept(copies: Int) throws {
        let stage = try Stage()
        let others = (0..<600).map(Self.everyday)
        let odd = (0..<copies).flatMap { copy in Self.awkward.enumerated().map { "a\(copy)-\($0.offset),\($0.element)" }
        }
        // Spread among the others, as they are in life, and as one load behind them.
        var rows = others
        for (position, row) in odd.enumerated() {
            rows.insert(row, at: copies == 1 ? position * 11 : rows.count)
        }
        try stage.write("Contact.csv", ([Self.header] + rows).map { $0 + "\n" }.joined())
        let outcome = try stage.winnow("restore", "Contact.csv", "--output", "out")
        #expect(outcome.status <= 1, "\(outcome.errors)")
        let diff = try stage.diff("out")
        let dropped = diff.filter { $0["decision"] as? String == "drop" }
        #expect(dropped.isEmpty, "\(dropped.map { "\($0["key"] ?? "") \($0["evidence"] ?? "")" })")
        let held = Set(diff.compactMap { $0["key"] as? String })
        #expect(held.allSatisfy { $0.hasPrefix("a") })
        // A filler for a number, a placeholder for a name and three mistakes in addresses are worth a look.
        #expect(held.count <= 5 * copies, "\(diff.map { "\($0["key"] ?? "") \($0["evidence"] ?? "")" })")
    }
}
