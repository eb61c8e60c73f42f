/// A comparison with a score: `>=0.9`, `<0.5`, `=1`, `0.5..0.99`.
public struct ScoreComparison: Sendable, Equatable {
    public let text: String
    let clauses: [(operation: String, value: Double)]

    public static func == (a: ScoreComparison, b: ScoreComparison) -> Bool { a.text == b.text }

    /// Throws `RecordIndexError` of kind `question` that says what is allowed.
    public init(_ text: String) throws {
        self.text = text
        func number(_ part: some StringProtocol) throws -> Double {
            guard let value = Double(part.split(separator: " ").joined()), (0...1).contains(value) else {
                throw RecordIndexError(
                    .question, path: "", "'\(text)' is no comparison with a score",
                    advice:
                        "Write '>=0.9', '>0.9', '<0.5', '<=0.5', '=1' or a range '0.5..0.99'; scores are from 0 to 1.")
            }
            return value
        }
        if let dots = text.range(of: "..") {
            clauses = [(">=", try number(text[..<dots.lowerBound])), ("<=", try number(text[dots.upperBound...]))]
            return
        }
        for operation in [">=", "<=", "==", ">", "<", "="] where text.hasPrefix(operation) {
            clauses = [(operation, try number(text.dropFirst(operation.count)))]
            return
        }
        clauses = [(">=", try number(text))]
    }
}

/// Which records a query asks for; every part that is given must hold.
public struct RecordFilter: Sendable, Equatable {
    /// A claim (`synthetic`), a tag's value, or `none`.
    public var tag: String?
    public var score: ScoreComparison?
    public var table: String?
    /// A record's key; Salesforce ids of 15 and of 18 characters name the same record.
    public var key: String?
    /// A rule (`email.reserved-domain`) or a family (`email`).
    public var detector: String?
    public var decision: String?
    public var reason: String?
    public var archive: String?
    public var member: String?
    /// Ordinal in its member.
    public var ordinal: Int?
    /// The index's own number of a record.
    public var id: Int?
    public var limit: Int?

    public init() {}

    /// Whether nothing is asked.
    public var isEmpty: Bool {
        var copy = self
        copy.limit = nil
        return copy == RecordFilter()
    }
}
