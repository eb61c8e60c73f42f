/// What is kept at hand of an archive's tables, beside their sketches: what decides whether these can be used.
struct KeptTables: Codable, Equatable, Sendable {
    /// Tables' numbers (`KeySpaces`), by name.
    var spaces: [String: UInt32] = [:]
    /// `TableSketches.end`.
    var end: String?

    init() {}

    init(_ sketches: TableSketches, space: (String) -> UInt32) {
        end = sketches.end
        for name in sketches.tables.keys { spaces[name] = space(name) }
    }
}
