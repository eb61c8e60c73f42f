/// Records on which two sides differ, counted by table.
public struct ComparisonSummary: Sendable {
    /// Of one table.
    public struct Table: Sendable, Equatable {
        public let name: String
        /// What each side has of it, as its manifest or its index counts; absent where it does not have the table.
        public internal(set) var a: ComparisonSide.Counts?
        public internal(set) var b: ComparisonSide.Counts?
        public internal(set) var changes: [ComparedRecord.Change: Int] = [:]
        /// Of those whose decision is another one.
        public internal(set) var causes: [ComparedRecord.Cause: Int] = [:]
    }

    /// In the order of B, then those that only A has.
    public private(set) var tables: [Table] = []
    private var positions: [String: Int] = [:]
    /// All records of each side.
    public let totals: (a: ComparisonSide.Counts, b: ComparisonSide.Counts)
    /// Whether both sides count each table by itself.
    public let countsTables: Bool
    /// Whether both sides are of the same bytes.
    public let isOfOneBackup: Bool
    /// Whether the sides have a row for each record, so that it is known of every one whether it was there.
    public let isComplete: (a: Bool, b: Bool)
    /// Records without a key in an index, which has no digests: nothing finds them on the other side.
    public internal(set) var unnamed = 0

    init(_ a: ComparisonSide, _ b: ComparisonSide, isOfOneBackup: Bool) {
        self.isOfOneBackup = isOfOneBackup
        isComplete = (a.isComplete, b.isComplete)
        countsTables = a.countsTables && b.countsTables
        totals = (
            a.tables.reduce(into: .init()) { $0.add($1.counts) }, b.tables.reduce(into: .init()) { $0.add($1.counts) }
        )
        guard countsTables else { return }
        for (name, counts) in b.tables { tables[position(of: name)].b = counts }
        for (name, counts) in a.tables { tables[position(of: name)].a = counts }
    }

    private mutating func position(of table: String) -> Int {
        if let known = positions[table] { return known }
        tables.append(Table(name: table))
        positions[table] = tables.count - 1
        return tables.count - 1
    }

    mutating func add(_ record: ComparedRecord) {
        let at = position(of: record.table)
        tables[at].changes[record.change, default: 0] += 1
        if let cause = record.cause, record.change != .otherwise { tables[at].causes[cause, default: 0] += 1 }
    }

    /// Records with a change, over all tables.
    public func count(_ change: ComparedRecord.Change) -> Int { tables.reduce(0) { $0 + ($1.changes[change] ?? 0) } }

    public func count(_ cause: ComparedRecord.Cause) -> Int { tables.reduce(0) { $0 + ($1.causes[cause] ?? 0) } }

    /// Whether a record is decided otherwise, came or went, or the numbers of records say that one must have. Other reasons
    /// for the same decision are no difference.
    public var isDifferent: Bool {
        totals.a != totals.b
            || tables.contains { table in
                table.a != table.b || table.changes.contains { $0.key != .otherwise && $0.value > 0 }
            }
    }
}
