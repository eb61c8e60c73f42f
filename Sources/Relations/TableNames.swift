/// The tables of a run by name. A name means the table that is spelled so, else the first that differs in letter case
/// alone, as in a policy's `tables`.
struct TableNames: Sendable {
    private var exact: [String: Int] = [:]
    private var folded: [String: Int] = [:]
    private(set) var count = 0

    init() {}

    init(_ names: some Sequence<String>) {
        for name in names { add(name) }
    }

    /// The number of the table that is spelled so; a new one where there is none.
    @discardableResult
    mutating func add(_ name: String) -> Int {
        if let known = exact[name] { return known }
        exact[name] = count
        if folded[name.lowercased()] == nil { folded[name.lowercased()] = count }
        count += 1
        return count - 1
    }

    /// The number of the table that `name` means, counted by first appearance.
    func number(of name: String) -> Int? { exact[name] ?? folded[name.lowercased()] }
}
