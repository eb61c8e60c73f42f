/// What is kept at hand of an archive's tables, beside their sketches: what decides whether these can be used.
struct KeptTables: Codable, Equatable, Sendable {
    var names: Set<String> = []
    /// `TableSketches.end`.
    var end: String?

    init() {}

    init(_ sketches: TableSketches) {
        end = sketches.end
        names = Set(sketches.tables.keys)
    }
}
