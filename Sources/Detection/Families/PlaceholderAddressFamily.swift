import Records

/// Streets, towns and mail domains that people type when a form asks for some.
enum PlaceholderAddressFamily: DetectorFamily {
    static let rules = [
        DetectorRule(
            name: "street.placeholder", group: .street, weight: 1.3,
            summary: "123 Main St, Fake Street, Musterstraße 1, Calle Falsa 123, 742 Evergreen Terrace.",
            source: "what people type; films. 123 Main Street exists in many towns"),
        DetectorRule(
            name: "address.placeholder-town", group: .town, weight: 2,
            summary: "Anytown, Musterstadt, Testville: a town that is none.", source: "what people type"),
        DetectorRule(
            name: "email.placeholder-domain", group: .email, weight: 1.3,
            summary: "test.com, company.com, domain.com: a domain that stands for another.",
            source: "what people type. The domains exist"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let streets = columns.positions(of: .street)
        let towns = columns.positions(of: .city)
        let emails = columns.positions(of: .email)
        guard !(streets + towns + emails).isEmpty, rules.isOn(0, 1, 2) else { return nil }
        return PlaceholderAddressDetector(streets: streets, towns: towns, emails: emails, rules: rules)
    }
}

struct PlaceholderAddressDetector: Detector {
    let streets: [Int]
    let towns: [Int]
    let emails: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (rule, columns, table, longest) in [
            (0, streets, Self.streetTable, 24), (1, towns, Self.townTable, 12),
        ] {
            for column in columns {
                for row in 0..<batch.rowCount {
                    let (start, end) = batch.field(row, column)
                    guard end &- start >= 6, end &- start <= longest else { continue }
                    if table.value(batch.text, start, end) != 0 {
                        add(rule, row, column, start, end, into: &findings)
                    }
                }
            }
        }
        for column in emails {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                // The longest of the domains has fifteen bytes.
                guard end &- start >= 7,
                    let at = batch.text.last(UInt8(ascii: "@"), from: max(start, end &- 16), to: end)
                else { continue }
                if Self.domainTable.value(batch.text, at &+ 1, end) != 0 {
                    add(2, row, column, at, end, into: &findings)
                }
            }
        }
    }

    private func add(
        _ rule: Int, _ row: Int, _ column: Int, _ start: Int, _ end: Int, into findings: inout FindingSink
    ) {
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule], start: start,
            length: end - start)
    }

    private static let streetTable = WordTable(
        lists: [
            (
                """
                123 main st|123 main st.|123 main street|1234 main st|1234 main street|123 fake st|123 fake st.|\
                123 fake street|1 fake street|742 evergreen terrace|42 wallaby way|221b baker street|123 elm st|123 elm street|\
                1234 elm street|456 oak ave|456 oak avenue|456 oak st|456 elm street|789 pine st|789 pine road|789 maple ave|\
                1 test street|1 test st|123 test street|123 test st|1 test ave|123 test ave|1 main st|1 main street|\
                musterstraße 1|musterstrasse 1|musterstr. 1|musterstraße 123|musterstr. 12|musterstraße 12|musterweg 1|\
                teststraße 1|teststrasse 1|teststr. 1|calle falsa 123|calle falsa, 123|calle de prueba 1|rue de test 1|1 rue de test|\
                12 innovation drive|test street|test address|some street|street address
                """, 1
            )
        ], separator: UInt8(ascii: "|"))
    private static let townTable = WordTable(
        list: """
            anytown anycity anywhere musterstadt musterort musterhausen testville testcity testtown teststadt testhausen \
            sometown somecity somewhere nowhere ficticia testort
            """)
    private static let domainTable = WordTable(
        list: """
            test.com test.net test.org test.de test.fr testing.com fake.com fakemail.com foo.com bar.com foobar.com foo.bar \
            asdf.com qwerty.com abc.com abcd.com xyz.com a.com b.com x.com aa.com aaa.com xxx.com domain.com mydomain.com \
            yourdomain.com company.com mycompany.com yourcompany.com email.com sample.com dummy.com acme.com somewhere.com \
            nowhere.com none.com noemail.com nomail.com no.com na.com
            """)
}
