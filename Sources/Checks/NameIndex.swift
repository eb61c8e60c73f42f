/// Where a table or column stands in a list, by its name: as fast for a million tables, which a hostile backup has, as for ten.
struct NameIndex: Sendable {
    private var exact: [String: Int] = [:]
    private var folded: [String: Int] = [:]

    /// Of several of one name the first counts.
    init(_ names: some Sequence<String>) {
        for (position, name) in names.enumerated() {
            if exact[name] == nil { exact[name] = position }
            let lower = name.lowercased()
            if folded[lower] == nil { folded[lower] = position }
        }
    }

    /// The very name, or else one that differs in letter case.
    subscript(name: String) -> Int? { exact[name] ?? folded[name.lowercased()] }
}
