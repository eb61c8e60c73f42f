import Testing

@testable import Detection

/// What only many records together tell.
@Suite struct BatchTests {
    private static let columns = [
        "Id", "FirstName", "LastName", "Email", "Phone", "MailingCity", "MailingState", "MailingPostalCode",
        "MailingCountry",
        "CreatedById", "CreatedDate",
    ]
    private static let places = [
        ("Albany", "NY", "12207", "518"), ("Boston", "MA", "02108", "617"), ("Chicago", "IL", "60601", "312"),
        ("Houston", "TX", "77002", "713"), ("Denver", "CO", "80202", "303"),
    ]
    private static let given = ["Ngozi", "Tobias", "Ingrid", "Rasheed", "Yuki", "Pavel"]
    private static let family = ["Okafor", "Lindqvist", "Haverkamp", "Bakshi", "Tanabe", "Novotny"]

    /// A real customer: the parts of the address go together, and the mailbox is the person's.
    private static func real(_ row: Int, minute: Int? = nil) -> [String] {
        let (city, state, postal, area) = places[row % places.count]
        let (first, last) = (given[row % given.count], family[row / 7 % family.count])
        return [
            "\(row)", first, last, "\(first).\(last)\(letters(row))@corp.com", "(\(area)) 826-\(4000 + row % 5000)",
            city, state,
            postal,
            "United States", "user\(row % 3)", created(row, minute),
        ]
    }

    /// A number in letters: mailboxes that are counted through are a sign of their own.
    private static func letters(_ number: Int) -> String {
        String(String.UnicodeScalarView(String(number).unicodeScalars.map { Unicode.Scalar($0.value + 0x31) ?? $0 }))
    }

    /// A synthetic one: town and state of two places, somebody else's mailbox, a phone format that a generator has.
    private static func synthetic(_ row: Int, minute: Int? = nil) -> [String] {
        let (city, _, _, _) = places[row % places.count]
        let (_, state, _, _) = places[(row + 1) % places.count]
        let (_, _, postal, area) = places[(row + 2) % places.count]
        return [
            "\(row)", given[row % given.count], family[row % family.count], "xqz\(row)@mail.com",
            "\(area)-826-\(4000 + row % 5000)\(row % 2 == 0 ? "x123" : "")", city, row % 3 == 0 ? "" : state, postal,
            "United States", "loader",
            created(row, minute),
        ]
    }

    private static func created(_ row: Int, _ minute: Int?) -> String {
        if let minute { return "2025-03-04T10:\(minute < 10 ? "0" : "")\(minute):\(10 + row % 50).000Z" }
        return "20\(10 + row % 15)-0\(1 + row % 9)-1\(row % 9)T0\(row % 9):\(10 + row % 50):\(10 + row % 50).000Z"
    }

    private func bans(_ rows: [[String]]) throws -> [Float] {
        try findings(Self.columns, rows).map { found in
            var strongest: [EvidenceGroup: Float] = [:]
            for finding in found {
                let group = try #require(Detectors.rules.first { $0.name == finding.rule }?.group)
                if abs(finding.weight) > abs(strongest[group] ?? 0) { strongest[group] = finding.weight }
            }
            return strongest.values.reduce(0, +)
        }
    }

    @Test("what is weak in one row is strong in forty of four hundred")
    func cluster() throws {
        let alone = try bans((0..<400).map { Self.real($0) } + [Self.synthetic(400)])
        let together = try bans((0..<360).map { Self.real($0) } + (400..<440).map { Self.synthetic($0) })
        #expect(together[360] > alone[400])
        #expect(together.prefix(360).allSatisfy { $0 == 0 })
        // Some of them happen to fit: there is a Boston in Texas.
        #expect(together.suffix(40).count { $0 >= 2 } >= 36, "\(together.suffix(40))")
    }

    @Test("forty real customers abroad, and a column that is out of step, are no cluster")
    func habits() throws {
        // Towns and postal codes of one country under the states of another, with numbers of a third: all about places.
        let abroad = (0..<40).map { row -> [String] in
            var record = Self.real(row)
            (record[5], record[6], record[7], record[8]) = ("Toronto", "NY", "60601", "United States")
            record[4] = "(999) 826-\(4000 + row)"
            return record
        }
        let found = try findings(Self.columns, (0..<360).map { Self.real($0) } + abroad)
        #expect(found.allSatisfy { row in !row.contains { $0.rule == "batch.cluster" } })
        let shifted = (0..<400).map { row -> [String] in
            var record = Self.real(row)
            record[6] = Self.real(row + 1)[6]
            return record
        }
        #expect(try findings(Self.columns, shifted).allSatisfy { row in !row.contains { $0.rule.hasPrefix("batch.") } })
    }

    @Test("most of a bulk load has strong evidence: the rest of it is suspect, and nobody else")
    func burst() throws {
        var rows = (0..<200).map { Self.real($0) }
        for row in 0..<40 {
            var record = Self.real(row, minute: 7)
            record[9] = "loader"
            if row % 10 != 9 { record[3] = "a\(row)@example.com" }
            rows.append(record)
        }
        let found = try findings(Self.columns, rows)
        for row in 0..<200 { #expect(found[row].isEmpty) }
        for row in 200..<240 { #expect(found[row].contains { $0.rule == "batch.burst" && $0.weight >= 2 }) }
    }

    @Test("hardly any of a bulk load has evidence: what one record has counts less")
    func cleanBurst() throws {
        var rows = (0..<400).map { Self.real($0, minute: 7) }
        for row in rows.indices { rows[row][9] = "migration" }
        rows[13][7] = "00000"
        let found = try findings(Self.columns, rows)
        #expect(
            Set(found[13].map(\.rule))
                == ["address.postal-region", "batch.clean-burst", "email.own-name", "phone.own-area"])
        #expect(found.enumerated().allSatisfy { $0.offset == 13 || $0.element.isEmpty })
    }

    @Test("copies that are counted through are told, double imports and namesakes are not")
    func copies() throws {
        let others = (0..<40).map { Self.real($0) }
        func copies(_ count: Int, _ name: (Int) -> String, _ email: (Int) -> String) throws -> Set<String> {
            let rows = (0..<count).map { row -> [String] in
                var record = Self.real(row)
                (record[1], record[2], record[3]) = ("Ada", name(row), email(row))
                return record
            }
            let found = try findings(Self.columns, others + rows)
            #expect(found.prefix(40).allSatisfy { row in !row.contains { $0.rule.hasPrefix("batch.") } })
            return Set(found.suffix(count).flatMap { $0.map(\.rule) }.filter { $0.hasPrefix("batch.") })
        }
        #expect(try copies(6, { "Okafor \($0)" }, { "ada\($0)@corp.local" }) == ["batch.numbered-copies"])
        #expect(try copies(6, { _ in "Okafor" }, { "ada+\($0)@corp.local" }) == ["batch.numbered-copies"])
        #expect(try copies(6, { _ in "Okafor" }, { _ in "ada@corp.local" }) == ["batch.copies"])
        #expect(try copies(3, { _ in "Okafor" }, { _ in "ada@corp.local" }).isEmpty)
        #expect(try copies(6, { _ in "Okafor" }, { "ada@\(Self.letters($0)).local" }).isEmpty)
        // With nothing else found, copies are nothing.
        #expect(try copies(6, { "Okafor \($0)" }, { "ada\($0)@corp.com" }).isEmpty)
        #expect(try copies(6, { "Okafor \($0)" }, { _ in "" }).isEmpty)
    }

    @Test("where ids follow one another and nearly all have strong evidence, the few others are suspect")
    func sequence() throws {
        func rows(strongFrom first: Int, step: Int) -> [[String]] {
            (0..<300).map { row -> [String] in
                var record = Self.real(row)
                record[0] = "\(row < 200 ? row * 7 : 5_000 + row * step)"
                if row >= 200, row % 25 != 3, row >= first { record[3] = "a\(row)@example.com" }
                return record
            }
        }
        let suspects = [203, 228, 253, 278]
        let found = try findings(Self.columns, rows(strongFrom: 200, step: 1))
        for row in suspects { #expect(found[row].map(\.rule) == ["batch.sequence"]) }
        #expect(found.prefix(200).allSatisfy { $0.isEmpty })
        // Half of the row has nothing, or the ids leave gaps: then nobody is suspect.
        for other in [rows(strongFrom: 250, step: 1), rows(strongFrom: 200, step: 3)] {
            #expect(
                try findings(Self.columns, other).allSatisfy { row in !row.contains { $0.rule == "batch.sequence" } })
        }
    }

    @Test(
        "ids as running numbers",
        arguments: [
            ("0035g00000XyZab", "0035g00000XyZac", true), ("0035g00000XyZabAAF", "0035g00000XyZacAAF", true),
            ("0035g00000XyZaz", "0035g00000XyZb0", true), ("C-00041", "C-00042", true), ("41", "42", true),
            ("C-00041", "D-00042", false), ("41", "43", false),
            ("0035g00000XyZab", "0035g00000XyZad", false),
        ])
    func runningNumbers(one: String, other: String, follow: Bool) throws {
        func number(_ text: String) throws -> RunningNumber {
            try #require(Array(text.utf8).withUnsafeBytes { RunningNumber($0, 0, $0.count) })
        }
        let (first, second) = (try number(one), try number(other))
        #expect((first.family == second.family && second.number &- first.number == 1) == follow)
        let none = Array("no number".utf8).withUnsafeBytes { RunningNumber($0, 0, $0.count) }
        #expect(none == nil)
    }

    @Test("records with evidence that know neither night nor weekend count more, beside others that do")
    func rhythm() throws {
        func rows(suspectsAtWork: Bool, othersAtWork: Bool) -> [[String]] {
            (0..<400).map { row -> [String] in
                let isSuspect = row % 4 == 0
                var record = Self.real(row)
                record[9] = "user\(row % 17)"
                if isSuspect { record[3] = "a\(row)@corp.local" }
                let atWork = isSuspect ? suspectsAtWork : othersAtWork
                let hour = atWork ? 9 + row / 4 % 7 : row / 4 * 5 % 24
                record[10] = "20\(10 + row % 15)-0\(1 + row % 9)-1\(row % 7)T\(hour < 10 ? "0" : "")\(hour):30:00.000Z"
                return record
            }
        }
        let found = try findings(Self.columns, rows(suspectsAtWork: false, othersAtWork: true))
        for (row, findings) in found.enumerated() {
            #expect(findings.contains { $0.rule == "batch.uniform" } == (row % 4 == 0))
        }
        for (suspects, others) in [(true, true), (false, false), (true, false)] {
            let quiet = try findings(Self.columns, rows(suspectsAtWork: suspects, othersAtWork: others))
            #expect(quiet.allSatisfy { row in !row.contains { $0.rule == "batch.uniform" } })
        }
    }

    @Test("two kinds of records are told apart by their signs, whatever their share")
    func mixture() {
        let clean = [0.01, 0.02, 0.3]
        for odd in [20, 200, 800] {
            let patterns: [(signs: UInt32, count: Int)] = [
                (0b000, 700), (0b001, 7), (0b010, 14), (0b100, 279), (0b011, odd / 2), (0b111, odd / 2),
            ]
            let model = MixtureModel(patterns: patterns, clean: clean, starts: [[0.5, 0.5, 0.5]])
            #expect(abs(model.kinds[1].count - Double(odd)) < Double(odd) * 0.2 + 5)
            #expect(model.kinds[1].shares[0] > 0.8 && model.kinds[0].shares[0] < 0.05)
            #expect(model.bans(0b011, kind: 1) > 2 && model.bans(0b000, kind: 1) < -2)
        }
    }
}
