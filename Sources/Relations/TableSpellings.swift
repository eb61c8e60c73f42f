/// How names mean tables: whatever their letter case, unless there are tables that differ in it alone; then a name means
/// the one that is spelled so, else the first.
struct TableSpellings: Equatable {
    /// By name in lower case: the spellings where there are several, in order of appearance.
    private var several: [String: [String]] = [:]

    init(_ tables: some Sequence<String>) {
        var all: [String: [String]] = [:]
        for table in tables where !(all[table.lowercased()] ?? []).contains(table) {
            all[table.lowercased(), default: []].append(table)
        }
        several = all.filter { $0.value.count > 1 }
    }

    /// The same for all names of a table.
    func canonical(_ name: String) -> String {
        let folded = name.lowercased()
        guard let spellings = several[folded] else { return folded }
        return spellings.contains(name) ? name : spellings[0]
    }
}
