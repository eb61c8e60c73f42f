/// What is kept at hand of an archive's tables, beside their sketches: what decides whether these can be used.
struct KeptTables: Codable, Equatable, Sendable {
    struct Table: Codable, Equatable, Sendable {
        var labels: TableSketch.Labels
        /// `MemberJudge.mayTeach`.
        var mayTeach: Bool?
        /// The table's number (`KeySpaces`).
        var space: UInt32
    }

    /// By name.
    var tables: [String: Table] = [:]
    /// `TableSketches.end`.
    var end: String?

    init() {}

    init(_ sketches: TableSketches, space: (String) -> UInt32) {
        end = sketches.end
        for (name, sketch) in sketches.tables {
            tables[name] = Table(labels: sketch.labels, mayTeach: sketch.mayTeach, space: space(name))
        }
    }

    /// Whether the counts are such as a run may have made.
    var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return tables.values.allSatisfy { table in
            [table.labels.synthetic, table.labels.real, table.labels.none].allSatisfy(counts.contains)
        }
    }
}
