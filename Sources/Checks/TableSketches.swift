/// Sketches of tables, with the columns of as many as fit: those of the first tables of the alphabet, the same in whatever
/// order these come and whichever archives they come from.
struct TableSketches: Sendable {
    private(set) var tables: [String: TableSketch] = [:]
    /// The first table of which the columns do not fit: they are not kept, nor are those of the tables behind it. `nil` where all
    /// fit.
    private(set) var end: String?
    /// Columns that are kept.
    private(set) var columns = 0

    /// Columns that are kept, about 2 kB each; a hostile backup has millions.
    static let columnLimit = 50_000

    private let limit: Int

    init(limit: Int = Self.columnLimit) { self.limit = limit }

    /// Whether columns of the table may be kept.
    func hasRoom(for table: String) -> Bool { end.map { table < $0 } ?? true }

    mutating func add(_ sketch: TableSketch, table: String) {
        let before = tables[table]?.names.count ?? 0
        tables[table, default: TableSketch()].add(sketch)
        if !hasRoom(for: table) { tables[table]?.dropColumns() }
        columns += (tables[table]?.names.count ?? 0) - before
        // To sort tables for each that comes would cost a square.
        if columns > limit + limit / 4 { settle() }
    }

    mutating func add(_ other: TableSketches) {
        for (table, sketch) in other.tables { add(sketch, table: table) }
        cut(at: other.end)
    }

    /// Lets go of the columns of a table and of those behind it.
    mutating func cut(at table: String?) {
        guard let table, hasRoom(for: table) else { return }
        end = table
        for name in tables.keys where name >= table { drop(name) }
    }

    /// Lets go of the columns that do not fit.
    mutating func settle() {
        guard columns > limit else { return }
        var sum = 0
        for table in tables.keys.sorted() {
            sum += tables[table]?.names.count ?? 0
            if sum > limit { return cut(at: table) }
        }
    }

    private mutating func drop(_ table: String) {
        columns -= tables[table]?.names.count ?? 0
        tables[table]?.dropColumns()
    }
}
