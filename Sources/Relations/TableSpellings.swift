/// How names mean tables: whatever their letter case, unless there are tables that differ in it alone; then a name means
/// the one that is spelled so, else the first of the alphabet. The same for the same tables, in whatever order they come.
struct TableSpellings: Equatable {
    /// Spellings of which there are others.
    private let spellings: Set<String>
    /// By name in lower case, where there are several spellings: the first of the alphabet.
    private let first: [String: String]

    init(_ tables: some Sequence<String>) {
        var all: [String: Set<String>] = [:]
        for table in tables { all[table.lowercased(), default: []].insert(table) }
        let several = all.filter { $0.value.count > 1 }
        spellings = several.values.reduce(into: []) { $0.formUnion($1) }
        first = several.compactMapValues { $0.min() }
    }

    /// The same for all names of a table.
    func canonical(_ name: String) -> String {
        let folded = name.lowercased()
        guard let first = first[folded] else { return folded }
        return spellings.contains(name) ? name : first
    }

    /// The tables that differ in letter case alone from another and from one of the names, in the order of the alphabet: where
    /// they are the same, the names mean the same.
    func variants(of names: some Sequence<String>) -> [String] {
        if first.isEmpty { return [] }
        let folded = Set(names.lazy.map { $0.lowercased() })
        return spellings.filter { folded.contains($0.lowercased()) }.sorted()
    }
}
