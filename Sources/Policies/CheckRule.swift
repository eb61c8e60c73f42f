/// How much a finding of `winnow check` weighs.
public enum CheckSeverity: String, Sendable, CaseIterable, Comparable, Codable {
    /// Worth knowing.
    case info
    /// A person should look before this backup is relied on.
    case warning
    /// The backup is not what it should be.
    case error

    public static func < (a: CheckSeverity, b: CheckSeverity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// A number that a rule of `winnow check` goes by.
public enum CheckLimit: String, Sendable, CaseIterable {
    /// A part of a table's records (of a relation's references), 0 to 1: more is found.
    case share
    /// A number of records: fewer are not looked at, or more are found.
    case records
    /// How many times as much, or as little, as in the baseline.
    case factor
    /// A Jensen-Shannon divergence in bits, 0 (the same) to 1 (nothing in common).
    case divergence

    /// The values that a policy may give.
    var range: ClosedRange<Double> {
        switch self {
        case .share, .divergence: 0...1
        case .records: 0...1e12
        case .factor: 1...1e6
        }
    }

    /// Limits for people, in one order: `share 0.05, records 20`.
    public static func words(_ limits: [CheckLimit: Double]) -> String {
        allCases.compactMap { limit in
            limits[limit].map { value in
                "\(limit.rawValue) \(value == value.rounded() && value < 1e9 ? "\(Int(value))" : "\(value)")"
            }
        }.joined(separator: ", ")
    }
}

/// A rule of `winnow check`: what it finds, and by which numbers.
public struct CheckRule: Sendable, Equatable {
    public let name: String
    /// What it finds, as a part of a sentence.
    public let finds: String
    public let severity: CheckSeverity
    /// The numbers it goes by, with their defaults.
    public let limits: [CheckLimit: Double]
    /// Whether it compares with a baseline.
    public let compares: Bool
    /// Whether it needs all archives of the backup.
    public let needsAll: Bool
    /// Whether what it finds is about a table, so that a policy may say something else for one.
    public let looksAtTables: Bool
    /// Whether it counts working days, so that a policy may say which days are none.
    public var countsDays: Bool { name == "stale" }

    private init(
        _ name: String, _ severity: CheckSeverity, _ limits: [CheckLimit: Double] = [:], compares: Bool = false,
        needsAll: Bool = false, looksAtTables: Bool = true, finds: String
    ) {
        self.name = name
        self.severity = severity
        self.limits = limits
        self.compares = compares
        self.needsAll = needsAll || compares
        self.looksAtTables = looksAtTables
        self.finds = finds
    }

    /// All rules, in the order in which findings are told. The defaults are quiet on a sound backup.
    public static let all: [CheckRule] = [
        CheckRule(
            "intact", .error, looksAtTables: false,
            finds: "an archive or member that cannot be read to its end or whose checksum is wrong"),
        CheckRule(
            "checksum", .error, looksAtTables: false,
            finds: "an archive that differs from its checksum in NAME.sha256 or SHA256SUMS beside it"),
        CheckRule(
            "unread", .warning, looksAtTables: false, finds: "a member with records that winnow cannot judge"),
        CheckRule(
            "expected", .error, needsAll: true,
            finds: "a table that `expect` names and that is missing or has too few records"),
        CheckRule(
            "table-unknown", .warning, needsAll: true,
            finds: "limits for a table that neither the backup nor the baseline has: its name may be spelt wrong"),
        CheckRule(
            "stale", .error, needsAll: true,
            finds:
                "records that are older than `expect` allows, none as new as the baseline's newest, or the baseline's once more a working day later"
        ),
        CheckRule(
            "restore", .error, needsAll: true, looksAtTables: false,
            finds: "what would stop a restore: a relation with on_drop: fail"),
        CheckRule(
            "misfits", .warning, [.share: 0], finds: "records that could not be split into fields, over a share"),
        CheckRule(
            "encoding", .warning, [.share: 0.01, .records: 10],
            finds:
                "records with bytes that are no text, replacement characters or text encoded twice, over a share or many more than before"
        ),
        CheckRule("missing-keys", .warning, [.share: 0.01], finds: "records without a key, over a share"),
        CheckRule("doubled-keys", .warning, [.records: 0], finds: "more records than these whose key another one has"),
        CheckRule(
            "dangling-references", .warning, [.share: 0.01], needsAll: true,
            finds: "references to keys that no record of a table in the backup has, over a share"),
        CheckRule(
            "dangling-after-restore", .warning, [.share: 0.01], needsAll: true,
            finds: "references of records that stay to records that a restore would leave out, over a share"),
        CheckRule(
            "contradictions", .warning, [.share: 0], finds: "records whose claims are in conflict, over a share"),
        CheckRule(
            "unknown-tags", .warning, [.share: 0.01], finds: "tags that the vocabulary does not know, over a share"),
        CheckRule("untagged", .info, [.share: 1], finds: "records without a tag, over a share"),
        CheckRule("synthetic", .warning, [.share: 0.5], finds: "records that a restore would drop, over a share"),
        CheckRule("held", .warning, [.share: 0.1], finds: "records that a restore would hold, over a share"),
        CheckRule(
            "baseline", .warning, needsAll: true, looksAtTables: false,
            finds: "that the baseline is not there, so that nothing could be compared with it"),
        CheckRule(
            "unchanged", .info, compares: true, looksAtTables: false,
            finds: "a backup with the baseline's bytes, or with its records: the export may not have run"),
        CheckRule("table-missing", .error, compares: true, finds: "a table of the baseline that is gone"),
        CheckRule("table-new", .info, compares: true, finds: "a table that the baseline does not have"),
        CheckRule("column-missing", .warning, compares: true, finds: "a column of the baseline that is gone"),
        CheckRule("column-new", .info, compares: true, finds: "a column that the baseline does not have"),
        CheckRule(
            "records-fell", .error, [.share: 0.2, .records: 20], compares: true,
            finds: "a table that lost more than a share of its records, and more than so many; half of a small one"),
        CheckRule(
            "records-grew", .warning, [.share: 0.5, .records: 20], compares: true,
            finds: "a table that grew by more than a share, and by more records than so many"),
        CheckRule(
            "synthetic-grew", .warning, [.share: 0.02, .records: 20, .factor: 3], compares: true,
            finds:
                "a share of dropped and held records that grew by more than this, or to so many times as many, and by more records than so many; fewer in a small table"
        ),
        CheckRule(
            "tag-vocabulary", .warning, [.share: 0.01, .records: 10], compares: true,
            finds: "values of tags that came or went, of more than a share and number of records"),
        CheckRule(
            "detector-rate", .warning, [.factor: 3, .records: 20], compares: true,
            finds: "a detector that fires so many times more or less often, on so many records more or less"),
        CheckRule(
            "dangling-grew", .warning, [.share: 0.01, .records: 20], compares: true,
            finds:
                "a share of dangling references that grew by more than this, and by more than so many; fewer in a small table"
        ),
        CheckRule(
            "empty-values", .warning, [.share: 0.2, .records: 100], compares: true,
            finds: "a column whose share of empty values changed by more than this; by more in tables of fewer records"),
        CheckRule(
            "distribution", .warning, [.divergence: 0.1, .records: 100], compares: true,
            finds:
                "a column whose values are distributed otherwise, or all the same; more so in tables of fewer records"),
    ]

    /// A rule by its name.
    public static func named(_ name: String) -> CheckRule? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// What a backup must have: a table, records in it, and how old the newest may be.
public struct ExpectedTable: Sendable, Equatable {
    /// The age of the newest record, by a column of dates.
    public struct Age: Sendable, Equatable {
        public var column: String
        /// Seconds.
        public var within: Int

        public init(column: String, within: Int) {
            self.column = column
            self.within = within
        }
    }

    public var table: String
    /// The fewest records.
    public var records: Int?
    public var newest: Age?

    public init(table: String, records: Int? = nil, newest: Age? = nil) {
        self.table = table
        self.records = records
        self.newest = newest
    }
}
