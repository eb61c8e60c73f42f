/// Records with labels: of each label those whose values have the smallest hashes, one each. Which ones these are does not depend
/// on the order in which they come.
struct LowestExamples: Sendable {
    private var synthetic = Lowest()
    private var real = Lowest()

    /// By hash: a record's excerpt.
    private struct Lowest {
        var excerpts: [UInt64: [UInt8]] = [:]
        var bound = UInt64.max

        mutating func add(_ excerpt: [UInt8], hash: UInt64, limit: Int) -> Bool {
            guard hash < bound else { return false }
            let isNew = excerpts.updateValue(excerpt, forKey: hash) == nil
            // A quarter more than wanted comes together before it goes.
            guard excerpts.count >= limit + limit / 4 else { return isNew }
            let highest = excerpts.keys.sorted()[limit - 1]
            bound = highest + 1
            excerpts = excerpts.filter { $0.key <= highest }
            return isNew
        }

        func examples(_ label: TagLabel, limit: Int) -> [TaggedExample] {
            excerpts.sorted { $0.key < $1.key }.prefix(limit).map {
                TaggedExample(label: label, hash: $0.key, excerpt: $0.value)
            }
        }
    }

    var count: Int { synthetic.excerpts.count + real.excerpts.count }

    /// No record with a hash from these on is among the lowest of its label.
    var bounds: (synthetic: UInt64, real: UInt64) { (synthetic.bound, real.bound) }

    /// - Parameter limit: records of a label that are wanted; it may shrink from one to the next.
    /// - Returns: whether there was none with the hash, and this one may be among the lowest.
    @discardableResult
    mutating func add(_ example: TaggedExample, limit: Int) -> Bool {
        switch example.label {
        case .synthetic: synthetic.add(example.excerpt, hash: example.hash, limit: limit)
        case .real: real.add(example.excerpt, hash: example.hash, limit: limit)
        }
    }

    /// The records of each label, by ascending hashes.
    func examples(limit: Int) -> (synthetic: [TaggedExample], real: [TaggedExample]) {
        (synthetic.examples(.synthetic, limit: limit), real.examples(.real, limit: limit))
    }
}
