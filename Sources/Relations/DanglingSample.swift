/// A reference to a key that no record of the source has.
public struct DanglingReference: Sendable, Equatable {
    /// By index into the relations.
    public let relation: Int
    public let ref: RecordRef
    /// The key of the record that refers, where it has one.
    public let child: String?
    /// What its reference says.
    public let value: String
}

/// The first dangling references of each relation in source order.
struct DanglingSample: Sendable {
    private let limit: Int
    /// By relation: refs, ascending.
    private var refs: [Int: [UInt64]] = [:]

    init(limit: Int) { self.limit = limit }

    /// Adds a reference, in any order.
    mutating func add(_ ref: UInt64, relation: Int) {
        guard limit > 0 else { return }
        var own = refs[relation] ?? []
        // Mostly in source order: what comes later than all that are kept is seen at a glance.
        if own.count == limit, let last = own.last, last <= ref { return }
        guard !own.contains(ref) else { return }
        own.insert(ref, at: own.firstIndex { $0 > ref } ?? own.count)
        if own.count > limit { own.removeLast() }
        refs[relation] = own
    }

    /// Adds what another one has.
    mutating func add(_ other: DanglingSample) {
        for (relation, refs) in other.refs { for ref in refs { add(ref, relation: relation) } }
    }

    /// The references with their keys, as far as these were added.
    func references(names: NamesFile, values: NamesFile) throws -> [DanglingReference] {
        guard !refs.isEmpty else { return [] }
        let wanted = Set(refs.values.joined())
        var keys: [UInt64: String] = [:]
        try names.forEach { ref, _, key in
            if wanted.contains(ref.rawValue), keys[ref.rawValue] == nil, !key.isEmpty {
                keys[ref.rawValue] = String(decoding: key, as: UTF8.self)
            }
        }
        var found: [DanglingReference] = []
        try values.forEach { ref, relation, value in
            guard wanted.contains(ref.rawValue), refs[Int(relation)]?.contains(ref.rawValue) == true else { return }
            found.append(
                DanglingReference(
                    relation: Int(relation), ref: ref, child: keys[ref.rawValue],
                    value: String(decoding: value, as: UTF8.self)))
        }
        return found.sorted { ($0.relation, $0.ref, $0.value) < ($1.relation, $1.ref, $1.value) }
    }
}
