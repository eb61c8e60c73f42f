import Records

/// One finding that a detector can make: what `winnow detectors` lists and a policy can switch off or weigh.
public struct DetectorRule: Sendable, Equatable {
    /// `email.reserved-domain`: family, dot, finding.
    public let name: String
    public let group: EvidenceGroup
    /// Default weight. A detector may give a part of it where the finding is weaker (a marker in a description).
    public let weight: Bans
    /// One sentence for people.
    public let summary: String
    /// Where the rule comes from: an RFC, a regulator, a vendor's page.
    public let source: String

    public init(name: String, group: EvidenceGroup, weight: Bans, summary: String, source: String) {
        self.name = name
        self.group = group
        self.weight = weight
        self.summary = summary
        self.source = source
    }
}

/// A family of findings over columns of certain kinds: one file, one test, one line in `Detectors.all`.
public protocol DetectorFamily: Sendable {
    static var rules: [DetectorRule] { get }
    /// The fields of a record that it looks at, for people.
    static var fields: String { get }
    /// The detector bound to a member's columns, or `nil` where no column is of its kinds or all its rules are off.
    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)?
}

/// A detector bound to the columns of one member. It holds no state between batches and may run on several threads.
public protocol Detector: Sendable {
    /// Looks at a whole batch, column by column, and adds what it finds. No allocation per record.
    func examine(_ batch: BatchView, into findings: inout FindingSink)
}

/// The rules of one family as the policy left them: position, weight and whether they are on.
public struct BoundRules: Sendable {
    /// Position of the family's first rule in the suite's list.
    public let first: Int
    /// Weight per rule of the family; 0 where the rule is off.
    public let weights: [Float]

    public init(first: Int, weights: [Float]) {
        self.first = first
        self.weights = weights
    }

    /// Whether at least one of the rules at these positions of the family is on.
    func isOn(_ rules: Int...) -> Bool { rules.contains { weights[$0] != 0 } }
}

/// A member's columns with their kinds.
public struct TypedColumns: Sendable {
    public let schema: Schema
    /// The columns' names taken apart.
    let names: [ColumnName]
    public let kinds: [ColumnKind]
    /// Columns whose own check digits most of the sample's values fail (the column habit): whatever such a column
    /// holds, it is not what its name says, so that the rules that check it are off for it.
    public let failingChecks: Set<Int>
    /// Columns that hold another detector's score, see `DetectionSettings.scoreColumns`.
    public let scoreColumns: [Int]

    init(
        schema: Schema, names: [ColumnName], kinds: [ColumnKind], failingChecks: Set<Int> = [], scoreColumns: [Int] = []
    ) {
        self.schema = schema
        self.names = names
        self.kinds = kinds
        self.failingChecks = failingChecks
        self.scoreColumns = scoreColumns
    }

    /// Positions of the columns of these kinds, ascending.
    public func positions(of wanted: ColumnKind...) -> [Int] {
        kinds.indices.filter { wanted.contains(kinds[$0]) }
    }

    /// Positions of the columns of one kind with whether their values may be held against its check digits.
    func checked(_ kind: ColumnKind) -> [(column: Int, check: Bool)] {
        positions(of: kind).map { ($0, !failingChecks.contains($0)) }
    }
}

/// Signs of a record that are no evidence on their own.
public enum RowHint: UInt8, Sendable {
    /// The e-mail address has nothing of the record's names.
    case emailUnlikeName
}

/// Collects the findings of one batch.
public struct FindingSink {
    public var findings: [Finding] = []
    /// What each row's own findings add up to, in bans: for detectors of batches, of which none sees what the others found.
    public private(set) var ownBans: [Bans] = []
    /// The same with what detectors of batches have added so far.
    public private(set) var bans: [Bans] = []
    /// What is too common in real records for a finding, and still tells something of a batch.
    public var hints: [(row: UInt32, hint: RowHint)] = []
    /// Values of score columns that are no probability; see `score.column`.
    public var unreadableScores = 0

    public init() {}

    /// Puts the findings in order: by row, column and rule.
    public mutating func sort() {
        findings.sort {
            ($0.row, $0.column, $0.rule, $0.start, $0.length) < ($1.row, $1.column, $1.rule, $1.start, $1.length)
        }
    }

    /// Adds up the findings of each row, which must be in order.
    mutating func addUp(rowCount: Int) {
        ownBans = Array(repeating: 0, count: rowCount)
        Self.scorer.forEachRow(findings) { row, _, score in ownBans[row] = score.bans }
        bans = ownBans
    }

    /// Adds a finding on a record among others of its batch, of which `count` of `total` are like it.
    mutating func addOfRecord(row: Int, rule: Int, weight: Float, count: Int, of total: Int) {
        guard weight != 0 else { return }
        bans[row] += Double(weight)
        findings.append(
            Finding(
                row: UInt32(row), column: Finding.wholeRecord, rule: UInt16(rule), weight: weight,
                start: UInt32(count), length: UInt32(total)))
    }

    private static let scorer = Scorer(prior: 0)

    @inline(__always)
    public mutating func add(row: Int, column: Int, rule: Int, weight: Float, start: Int, length: Int) {
        guard weight != 0 else { return }
        findings.append(
            Finding(
                row: UInt32(row), column: UInt32(column), rule: UInt16(rule), weight: weight,
                start: UInt32(start), length: UInt32(length)))
    }
}
