import Records

/// Records whose ids follow one another without a gap: a neighbourhood that was loaded together, of which nearly all have
/// strong evidence. Ids tell it where nobody wrote down who created a record and when.
enum SequenceFamily: DetectorFamily {
    static let fields = "id"
    static let rules = [
        DetectorRule(
            name: "batch.sequence", group: .burst, weight: 1.5,
            summary:
                "Its id stands in a row of ids without a gap, and nearly all records of that row have strong evidence.",
            source: "ids are given in order: Salesforce, sequences of databases; bulk loads")
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard let column = identifier(in: columns), rules.isOn(0) else { return nil }
        return SequenceDetector(column: column, rules: rules)
    }

    /// The column with the records' own ids.
    private static func identifier(in columns: TypedColumns) -> Int? {
        let table = ColumnName(columns.schema.table).joined
        let wanted: Set<String> = ["id", "recordid", table + "id", table + "number", "uid", "pk"]
        return columns.names.firstIndex { wanted.contains($0.joined) }
    }
}

struct SequenceDetector: Detector {
    let column: Int
    let rules: BoundRules

    /// Records that make a row.
    private static let least = 20
    /// Evidence that is strong: enough to drop by the default policy.
    private static let strong: Bans = 4

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard findings.findings.count >= Self.least else { return }
        let own = findings.ownBans
        let strongRows = own.count { $0 >= Self.strong }
        guard strongRows >= Self.least, strongRows < batch.rowCount else { return }
        for rows in sequences(batch) {
            let strong = rows.count { own[$0] >= Self.strong }
            let share = Double(strong) / Double(rows.count)
            guard share >= 0.8, strong < rows.count else { continue }
            let part: Float = share >= 0.95 ? 1 : 2 / 3
            for row in rows where own[row] < Self.strong {
                findings.addOfRecord(
                    row: row, rule: rules.first, weight: rules.weights[0] * part, count: strong, of: rows.count)
            }
        }
    }

    /// Rows whose ids follow one another, at least `least` of them.
    private func sequences(_ batch: BatchView) -> [[Int]] {
        var ids: [(family: UInt64, number: UInt64, row: Int)] = []
        ids.reserveCapacity(batch.rowCount)
        for row in 0..<batch.rowCount {
            let field = batch.field(row, column)
            let (start, end) = batch.text.trimmed(field.start, field.end)
            if let id = RunningNumber(batch.text, start, end) { ids.append((id.family, id.number, row)) }
        }
        ids.sort { ($0.family, $0.number, $0.row) < ($1.family, $1.number, $1.row) }
        var sequences: [[Int]] = []
        var first = 0
        while first < ids.count {
            var next = first + 1
            while next < ids.count, ids[next].family == ids[first].family,
                ids[next].number - ids[next - 1].number <= 1
            {
                next += 1
            }
            if next - first >= Self.least { sequences.append(ids[first..<next].map(\.row).sorted()) }
            first = next
        }
        return sequences
    }
}

/// An id as a number that goes up by one from record to record: its last digits, or those of a Salesforce id in base 62.
struct RunningNumber: Equatable {
    /// What stands before the number; ids with different beginnings are of different sequences.
    let family: UInt64
    let number: UInt64

    /// `4711`, `C-000123`, `0035g00000XyZab` (with or without its checksum); `nil` for anything else.
    init?(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        let length = end - start
        guard length > 0, length <= 40 else { return nil }
        var digits = end
        while digits > start, end - digits < 18, Byte.isDigit(text[digits - 1]) { digits -= 1 }
        if (length == 15 || length == 18), Byte.isDigit(text[start]), digits > start,
            text[start..<end].allSatisfy(Byte.isAlphanumeric)
        {
            // Ten places of base 62 are below 2⁶⁰.
            number = text[(start + 5)..<(start + 15)].reduce(0) { $0 * 62 + Self.place($1) }
            family = WordTable.hash(text, start, start + 5)
            return
        }
        guard digits < end else { return nil }
        number = text[digits..<end].reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
        family = WordTable.hash(text, start, digits)
    }

    private static func place(_ byte: UInt8) -> UInt64 {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x41...0x5A: UInt64(byte - 0x41 + 10)
        default: UInt64(byte & 0x5F) - 0x41 + 36
        }
    }
}
