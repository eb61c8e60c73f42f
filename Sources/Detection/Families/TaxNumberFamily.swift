import Records

/// Numbers that states give to people and companies, by their check digits. Which state's is told by the column's name, for
/// VAT numbers by the value's own country code.
enum TaxNumberFamily: DetectorFamily {
    static let fields = "tax and registry numbers"
    static let rules = [
        DetectorRule(
            name: "tax.check", group: .tax, weight: 1.7,
            summary:
                "A check digit that is wrong, or a number that is not given out; off where that is most of a batch.",
            source:
                "the schemes of BR, ES, PT, IT, FR, DE, PL, NL, BE, CA, AU, IN, MX, JP, GB and US (docs/detectors.md)"),
        DetectorRule(
            name: "tax.placeholder", group: .tax, weight: 1.7,
            summary: "One digit repeated, digits in sequence, or a published example.",
            source: "what forms and manuals are filled with"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let schemes = columns.schema.columns.indices.compactMap { column in
            // `Owner.CPF` is about somebody else.
            columns.names[column].parent.isEmpty
                ? TaxScheme.scheme(of: columns.names[column]).map { (column, $0) } : nil
        }
        guard !schemes.isEmpty, rules.isOn(0, 1) else { return nil }
        return TaxNumberDetector(columns: schemes, rules: rules)
    }
}

struct TaxNumberDetector: Detector {
    let columns: [(column: Int, scheme: TaxScheme)]
    let rules: BoundRules

    /// Failures of a batch from which on they may be a habit of the column.
    private static let habit = 4

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (column, scheme) in columns {
            var (numbers, failures) = (0, 0)
            let first = findings.findings.count
            for row in 0..<batch.rowCount {
                let (start, end) = batch.field(row, column)
                guard end &- start >= 8, let number = TaxNumber(batch.text, start, end),
                    let passes = scheme.passes(number)
                else { continue }
                numbers += 1
                if number.isPlaceholder || scheme.isExample(number) {
                    findings.add(
                        row: row, column: column, rule: rules.first + 1, weight: rules.weights[1], start: start,
                        length: end - start)
                } else if !passes {
                    failures += 1
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: end, length: 0)
                }
            }
            if failures >= Self.habit, failures * 2 > numbers {
                let check = UInt16(rules.first)
                var kept = first
                for at in first..<findings.findings.count where findings.findings[at].rule != check {
                    findings.findings[kept] = findings.findings[at]
                    kept += 1
                }
                findings.findings.removeSubrange(kept...)
            }
        }
    }
}
