import Records

/// Streets and towns that people type when a form asks for some.
enum PlaceholderAddressFamily: DetectorFamily {
    static let fields = "street, town"
    static let rules = [
        DetectorRule(
            name: "street.placeholder", group: .street, weight: 1.3,
            summary: "123 Main St, Fake Street, Musterstraße 1, Calle Falsa 123, 742 Evergreen Terrace.",
            source: "what people type; films. 123 Main Street exists in many towns"),
        DetectorRule(
            name: "address.placeholder-town", group: .town, weight: 2,
            summary: "Anytown, Musterstadt, Testville: a town that is none.", source: "what people type"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let streets = columns.positions(of: .street)
        let towns = columns.positions(of: .city)
        guard !(streets + towns).isEmpty, rules.isOn(0, 1) else { return nil }
        return PlaceholderAddressDetector(streets: streets, towns: towns, rules: rules)
    }
}

struct PlaceholderAddressDetector: Detector {
    let streets: [Int]
    let towns: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in streets {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 6, end &- start <= 24, mayBeStreet(batch.text, start) else { continue }
                if Self.streetTable.value(batch.text, start, end) != 0 {
                    add(0, row, column, start, end, into: &findings)
                }
            }
        }
        for column in towns {
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 6, end &- start <= 12, mayBeTown(batch.text[start]) else { continue }
                if Self.townTable.value(batch.text, start, end) != 0 {
                    add(1, row, column, start, end, into: &findings)
                }
            }
        }
    }

    /// A quick no to most streets: those of the table begin with certain numbers or letters.
    @inline(__always)
    private func mayBeStreet(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        switch (text[start] | 0x20, text[start &+ 1]) {
        case (UInt8(ascii: "1"), 0x20), (UInt8(ascii: "4"), UInt8(ascii: "2")), (UInt8(ascii: "4"), UInt8(ascii: "5")),
            (UInt8(ascii: "7"), UInt8(ascii: "4")), (UInt8(ascii: "7"), UInt8(ascii: "8")),
            (UInt8(ascii: "2"), UInt8(ascii: "2")):
            true
        case (UInt8(ascii: "1"), UInt8(ascii: "2")):
            text[start &+ 2] == UInt8(ascii: "3") || text[start &+ 2] == 0x20
        case (UInt8(ascii: "m"), _), (UInt8(ascii: "t"), _), (UInt8(ascii: "c"), _), (UInt8(ascii: "r"), _),
            (UInt8(ascii: "s"), _):
            true
        default: false
        }
    }

    @inline(__always)
    private func mayBeTown(_ first: UInt8) -> Bool {
        switch first | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "n"),
            UInt8(ascii: "f"):
            true
        default: false
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
}
