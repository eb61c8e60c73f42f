import Policies

/// What a rule found.
public struct CheckFinding: Sendable, Equatable, Codable {
    public var rule: String
    public var severity: CheckSeverity
    /// The archive, table and column that it is about, as far as it is about one.
    public var source: String?
    public var table: String?
    public var column: String?
    /// One sentence for people: names of tables and columns, numbers, no values of records.
    public var message: String
    /// What to do next.
    public var advice: String
    public var measured: Double?
    public var limit: Double?
    /// The limits that the policy has for this table, by name; `nil` where all are those of the rule.
    public private(set) var tableLimits: [String: Double]?
    public var baseline: Double?
    /// Keys of some records that it is about, as the manifest shows them.
    public var examples: [String]
    /// What follows from this finding and would be gone with it.
    public var consequences: [CheckFinding]
    /// Another table that it is about.
    var otherTable: String?

    init(
        source: String? = nil, table: String? = nil, column: String? = nil, otherTable: String? = nil,
        measured: Double? = nil, baseline: Double? = nil, examples: [String] = [], _ message: String, advice: String
    ) {
        // Rule, severity and limit are the registry's to fill in.
        rule = ""
        severity = .info
        self.source = source
        self.table = table
        self.column = column
        self.otherTable = otherTable
        self.message = message
        self.advice = advice
        self.measured = measured
        self.baseline = baseline
        self.examples = examples
        consequences = []
    }

    private enum CodingKeys: String, CodingKey {
        case rule, severity, source, table, column, message, advice, measured, limit, tableLimits, baseline, examples,
            consequences
    }

    /// Says by which limits of its table it was found, where the policy has some for it.
    mutating func tell(limitsOfTable limits: [CheckLimit: Double]) {
        guard let table, !limits.isEmpty else { return }
        tableLimits = Dictionary(uniqueKeysWithValues: limits.map { ($0.key.rawValue, $0.value) })
        let sentence = message.hasSuffix(".") ? message.dropLast() : message[...]
        message = "\(sentence) (limit for \(table): \(CheckLimit.words(limits)))."
    }

    /// The worst of it and of what follows from it.
    public var worst: CheckSeverity { consequences.reduce(severity) { max($0, $1.worst) } }

    /// It and what follows from it.
    public var all: [CheckFinding] { [self] + consequences.flatMap(\.all) }

    /// Without the keys of records, for what leaves the machine.
    public var withoutExamples: CheckFinding {
        var copy = self
        copy.examples = []
        copy.consequences = consequences.map(\.withoutExamples)
        return copy
    }
}
