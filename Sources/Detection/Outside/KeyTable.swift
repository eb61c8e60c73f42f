import Records

/// There is no room for another record in a `KeyTable`.
public struct KeyTableIsFull: Error {}

/// What is known of single records, found by table and key.
///
/// In memory a record is 16 bytes in a hash table that is at most three quarters full. Records are told apart by a
/// 64-bit hash of table and key that is the same in every run; with the most entries that are allowed and as many
/// records, two of them meet with a probability of about one in a million. The two forms of a Salesforce id are the same
/// key.
public struct KeyTable<Value: Sendable>: Sendable {
    /// A table's part of the hash: taken once per member, then joined with each key.
    public struct TableHash: Sendable {
        let value: UInt64
    }

    private struct Slot {
        /// 0 marks a free place.
        var hash: UInt64 = 0
        var value: Value?
    }

    /// How many records are known.
    public private(set) var count = 0
    private var slots: [Slot] = []
    /// Whether there is an entry for any table.
    private(set) var hasTableless = false

    public init() {}

    /// The part of the hash that is the table's name; letter case does not matter.
    public static func hash(table: String) -> TableHash {
        TableHash(value: StableHash.hash(table.lowercased(), seed: 0x9E37_79B9_7F4A_7C15))
    }

    /// What is known of the record with this key, or of one with this key and no table.
    public func value(table: TableHash, key: UnsafeRawBufferPointer) -> Value? {
        guard count > 0 else { return nil }
        if let value = slots[place(of: Self.hash(key: key, in: table))].value { return value }
        return hasTableless ? slots[place(of: Self.hash(key: key, in: Self.anyTable))].value : nil
    }

    /// Puts in what an entry of a file says of a record; an empty table means any table. Throws `KeyTableIsFull`.
    ///
    /// - Parameters:
    ///   - limit: records that are allowed.
    ///   - replaces: whether the new value takes the place of one that is there.
    public mutating func add(
        _ entry: KeyedFile.Entry, value: Value, limit: Int, replaces: (Value) -> Bool = { _ in false }
    ) throws(KeyTableIsFull) {
        let hash = Self.hash(
            key: entry.key, in: entry.table.isEmpty ? Self.anyTable : Self.hash(table: entry.table))
        if entry.table.isEmpty { hasTableless = true }
        if (count + 1) * 4 > slots.count * 3 {
            guard count < limit else { throw KeyTableIsFull() }
            grow()
        }
        let at = place(of: hash)
        if let old = slots[at].value {
            if replaces(old) { slots[at].value = value }
        } else {
            slots[at] = Slot(hash: hash, value: value)
            count += 1
        }
    }

    /// Goes through what is known: the hash by which a record is found, and its value. The order is that of the hashes and, among
    /// neighbours, of the entries.
    func forEach(_ body: (UInt64, Value) -> Void) {
        for slot in slots { if let value = slot.value { body(slot.hash, value) } }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: max(1024, old.count * 2))
        for slot in old where slot.hash != 0 { slots[place(of: slot.hash)] = slot }
    }

    /// The place that has the hash, or the free one where it would go.
    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & mask }
        return at
    }

    private static var anyTable: TableHash { TableHash(value: 0x2545_F491_4F6C_DD1D) }

    private static func hash(key: UnsafeRawBufferPointer, in table: TableHash) -> UInt64 {
        max(1, StableHash.hash(SalesforceID.plainKey(key), seed: table.value))
    }
}
