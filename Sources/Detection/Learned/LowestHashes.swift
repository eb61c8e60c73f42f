/// Values with the smallest hashes, one each. Which ones these are does not depend on the order in which they come.
struct LowestHashes<Value: Sendable>: Sendable {
    private var values: [UInt64: Value] = [:]
    /// No value with a hash from here on is among the lowest.
    private(set) var bound = UInt64.max

    var count: Int { values.count }

    /// - Parameter limit: values that are wanted; it may shrink from one to the next.
    /// - Returns: whether there was none with the hash, and this one may be among the lowest.
    @discardableResult
    mutating func add(_ value: Value, hash: UInt64, limit: Int) -> Bool {
        guard hash < bound else { return false }
        let isNew = values.updateValue(value, forKey: hash) == nil
        // A quarter more than wanted comes together before it goes.
        guard values.count >= limit + limit / 4 else { return isNew }
        let highest = values.keys.sorted()[limit - 1]
        bound = highest + 1
        values = values.filter { $0.key <= highest }
        return isNew
    }

    /// The values with the smallest hashes, ascending.
    func sorted(limit: Int) -> [(hash: UInt64, value: Value)] {
        values.sorted { $0.key < $1.key }.prefix(limit).map { ($0.key, $0.value) }
    }
}
