/// Statements that insert rows and whose rows are not read.
struct UnreadInserts {
    private var inserts = 0
    private var copies = 0
    private var tables: [String] = []

    /// Names that are told.
    private static let shown = 3

    /// An `INSERT` that takes its rows from elsewhere, or sets columns one by one.
    mutating func add(table: String) {
        inserts += 1
        name(table)
    }

    /// A `COPY` whose rows are CSV, or otherwise not as `pg_dump` writes them.
    mutating func addCopy(table: String) {
        copies += 1
        name(table)
    }

    private mutating func name(_ table: String) {
        if tables.count <= Self.shown, !tables.contains(table) { tables.append(table) }
    }

    /// What a person should know of them; `nil` where there are none.
    var caution: String? {
        guard inserts + copies > 0 else { return nil }
        let names = tables.prefix(Self.shown).joined(separator: ", ") + (tables.count > Self.shown ? ", …" : "")
        let kinds = [Self.counted(inserts, "INSERT"), Self.counted(copies, "COPY")].compactMap(\.self)
        return
            "has \(kinds.joined(separator: " and ")) in a form that is not read (into \(names)): COPIED UNCHANGED, the rows were not judged. Make the dump with COPY in its text format or INSERT … VALUES."
    }

    private static func counted(_ count: Int, _ statement: String) -> String? {
        count == 0 ? nil : count == 1 ? "one \(statement)" : "\(count) \(statement) statements"
    }
}
