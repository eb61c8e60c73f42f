import Detection

/// What rules of detectors say, by their names.
enum RuleWords {
    private static let summaries = Dictionary(
        Detectors.rules.map { ($0.name, $0.summary) }, uniquingKeysWith: { first, _ in first })

    /// One sentence; empty for a rule that this version does not know.
    static func summary(_ rule: String) -> String { summaries[rule] ?? "" }
}
