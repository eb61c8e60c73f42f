/// The numbers that a table's columns have in features: given when a column is first seen.
struct ColumnNumbers: Sendable {
    /// The columns, by number.
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]

    /// `nil` for columns beyond the limit.
    mutating func number(of name: String) -> Int? {
        if let known = numbers[name] { return known }
        guard names.count < RecordFeatures.columnLimit else { return nil }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }
}
