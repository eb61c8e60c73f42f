import Records

/// Records of a batch that are copies of each other, or would be without their numbers: `Test User 1`, `Test User 2`, ….
enum CopiesFamily: DetectorFamily {
    static let fields = "names, e-mail"
    static let rules = [
        DetectorRule(
            name: "batch.numbered-copies", group: .copies, weight: 1.5,
            summary: "At least five records of the batch have this name and e-mail address but for the digits in them.",
            source: "typed and scripted test records are counted through"),
        DetectorRule(
            name: "batch.copies", group: .copies, weight: 0.7,
            summary:
                "At least five records of the batch have exactly this name and e-mail address (weak: double imports).",
            source: "scripted test records"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let names = columns.positions(of: .givenName, .familyName, .fullName)
        let emails = columns.positions(of: .email)
        guard !names.isEmpty, let email = emails.first, rules.isOn(0, 1) else { return nil }
        return CopiesDetector(names: names, email: email, rules: rules)
    }
}

struct CopiesDetector: Detector {
    let names: [Int]
    let email: Int
    let rules: BoundRules

    /// Records that make copies: double imports make two or three.
    private static let least = 5

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard findings.findings.count >= Self.least else { return }
        for rows in sameNames(batch, findings.ownBans) {
            var alike: [UInt64: [(row: Int, exact: UInt64)]] = [:]
            for row in rows {
                let (start, end) = batch.field(row, email)
                guard end - start >= 6 else { continue }
                var exact = WordTable.hash(batch.text, start, end)
                for name in names {
                    let field = batch.field(row, name)
                    exact = exact &* 31 &+ WordTable.hash(batch.text, field.start, field.end)
                }
                alike[Self.hash(batch.text, start, end, seed: 1), default: []].append((row, exact))
            }
            for (_, copies) in alike where copies.count >= Self.least {
                // One copy of each value; the more values, the more it is a count.
                let values = Set(copies.map(\.exact)).count
                let rule = values >= Self.least ? 0 : values == 1 ? 1 : nil
                guard let rule, rules.weights[rule] != 0 else { continue }
                for copy in copies {
                    findings.addOfRecord(
                        row: copy.row, rule: rules.first + rule, weight: rules.weights[rule], count: copies.count,
                        of: batch.rowCount)
                }
            }
        }
    }

    /// Groups of at least `least` rows whose names are the same but for digits, each ascending. Only rows in which something
    /// else was found: copies alone change nothing.
    private func sameNames(_ batch: BatchView, _ bans: [Bans]) -> [[Int]] {
        var groups: [UInt64: [Int]] = [:]
        for row in bans.indices where bans[row] > 0 {
            var hash: UInt64 = 0
            for name in names {
                let (start, end) = batch.field(row, name)
                hash = Self.hash(batch.text, start, end, seed: hash)
            }
            if hash != 0 { groups[hash, default: []].append(row) }
        }
        return groups.values.filter { $0.count >= Self.least }.sorted { $0[0] < $1[0] }
    }

    /// A hash of the text without its digits and with small letters; `seed` where nothing else is there.
    @inline(__always)
    private static func hash(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, seed: UInt64) -> UInt64 {
        var hash = seed
        var at = start
        while at < end {
            let byte = text[at]
            if !Byte.isDigit(byte) { hash = (hash ^ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash &>> 29) }
            at &+= 1
        }
        return hash
    }
}
