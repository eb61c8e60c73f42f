import Glibc
import Records

/// Dates in an order that life does not have.
enum DateFamily: DetectorFamily {
    static let fields = "birth, creation, change"
    static let rules = [
        DetectorRule(
            name: "date.birth-after-created", group: .date, weight: 2.5,
            summary: "Born after the record was created.", source: "what dates mean"),
        DetectorRule(
            name: "date.age", group: .date, weight: 0.7,
            summary: "Younger than 14 or older than 100 years when the record was created.",
            source: "generators draw birth dates evenly (Faker: 0 to 115 years)"),
        DetectorRule(
            name: "date.order", group: .date, weight: 1.5,
            summary: "Last changed before it was created.", source: "what dates mean"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard let created = CreationColumns.time(in: columns), rules.isOn(0, 1, 2) else { return nil }
        let births = columns.names.indices.filter { DateDetector.births.contains(columns.names[$0].joined) }
        let changes = columns.names.indices.filter { DateDetector.changes.contains(columns.names[$0].joined) }
        guard !births.isEmpty || !changes.isEmpty else { return nil }
        return DateDetector(created: created, birthColumns: births, changeColumns: changes, rules: rules)
    }
}

struct DateDetector: Detector {
    let created: Int
    let birthColumns: [Int]
    let changeColumns: [Int]
    let rules: BoundRules

    static let births: Set<String> = [
        "birthdate", "dateofbirth", "dob", "birthday", "birth", "geburtsdatum", "fechadenacimiento", "datedenaissance",
        "datadinascita",
    ]
    static let changes: Set<String> = [
        "lastmodifieddate", "modifiedat", "updatedat", "lastmodified", "modified", "updated", "datemodified",
        "modifiedon",
        "updatedon", "lastupdated",
    ]

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in birthColumns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= 8, field.end &- field.start <= 25 else { continue }
                birth(batch, row, column, field, into: &findings)
            }
        }
        for column in changeColumns {
            for row in 0..<batch.rowCount { order(batch, row, column, into: &findings) }
        }
    }

    private func birth(
        _ batch: BatchView, _ row: Int, _ column: Int, _ field: (start: Int, end: Int), into findings: inout FindingSink
    ) {
        let made = batch.field(row, created)
        guard let born = Self.year(batch.text, field.start, field.end), made.end - made.start >= 10,
            let year = Self.year(batch.text, made.start, made.end), !Self.isStandIn(batch.text, field, born)
        else { return }
        let age = year - born
        // The whole date decides within the year; both as ISO dates, which compare as text.
        let isAfter =
            age < 0
            || age == 0 && batch.text[field.start + 4] == 0x2D && batch.text[made.start + 4] == 0x2D
                && batch.text[made.start..<(made.start + 10)].lexicographicallyPrecedes(
                    batch.text[field.start..<min(field.end, field.start + 10)])
        let rule = isAfter ? 0 : age < 14 || age > 100 ? 1 : -1
        guard rule >= 0 else { return }
        findings.add(
            row: row, column: column, rule: rules.first + rule, weight: rules.weights[rule], start: field.start,
            length: 0)
    }

    private func order(_ batch: BatchView, _ row: Int, _ column: Int, into findings: inout FindingSink) {
        let (made, changed) = (batch.field(row, created), batch.field(row, column))
        // Exports write both the same way; then equal texts are most of them.
        guard changed.end &- changed.start >= 19, made.end &- made.start == changed.end &- changed.start,
            let base = batch.text.baseAddress,
            memcmp(base + made.start, base + changed.start, made.end &- made.start) > 0,
            let before = Timestamp.seconds(batch.text, changed.start, changed.end),
            let after = Timestamp.seconds(batch.text, made.start, made.end), before < after
        else { return }
        findings.add(
            row: row, column: column, rule: rules.first + 2, weight: rules.weights[2], start: changed.start,
            length: min(10, changed.end - changed.start))
    }

    /// The year of a date: its four digits at the beginning or, after two other numbers, at the end.
    private static func year(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        func digits(_ at: Int) -> Int? {
            var value = 0
            for position in at..<(at + 4) {
                guard Byte.isDigit(text[position]) else { return nil }
                value = value * 10 + Int(text[position] - 0x30)
            }
            return (1800...2200).contains(value) ? value : nil
        }
        guard end - start >= 8 else { return nil }
        if let year = digits(start) { return year }
        return end - start <= 10 && !Byte.isDigit(text[end - 5]) ? digits(end - 4) : nil
    }

    /// First days of years that systems write where no date is known: 1900-01-01, 1753-01-01.
    private static func isStandIn(_ text: UnsafeRawBufferPointer, _ field: (start: Int, end: Int), _ year: Int) -> Bool
    {
        [1753, 1800, 1899, 1900, 1901, 1904].contains(year) || text.begins(with: "0001-", field.start, field.end)
    }
}
