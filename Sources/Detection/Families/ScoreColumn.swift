import Records

/// What another detector found, as a probability: in a field of the record, in a file (`OutsideScores`), or asked while
/// the backup is scanned (`ExternalPrograms`).
enum OutsideFamily: DetectorFamily {
    static let fields = "scores of others"
    static let rules = [
        DetectorRule(
            name: "score.column", group: .outside, weight: 6,
            summary: "Another detector's score in a field of the record; its log-odds, at most this much either way.",
            source: "policy: score columns"),
        DetectorRule(
            name: "score.file", group: .outside, weight: 6,
            summary: "Another detector's score in a scores file; its log-odds, at most this much either way.",
            source: "--scores FILE"),
        DetectorRule(
            name: "score.external", group: .outside, weight: 6,
            summary: "The score of an external detector; its log-odds, at most this much either way.",
            source: "policy: detectors: external"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard !columns.scoreColumns.isEmpty, rules.isOn(0) else { return nil }
        return ScoreColumnDetector(columns: columns.scoreColumns, rules: rules)
    }
}

struct ScoreColumnDetector: Detector {
    let columns: [Int]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for column in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                let (start, end) = batch.text.trimmed(field.start, field.end)
                guard start < end else { continue }
                guard let probability = Probability(batch.text, start, end) else {
                    findings.unreadableScores += 1
                    continue
                }
                findings.add(
                    row: row, column: column, rule: rules.first, weight: probability.weight(limit: rules.weights[0]),
                    start: start, length: end - start)
            }
        }
    }
}
