/// Other detectors' scores by record, read from a file that names table, key, score and detector.
///
/// In memory a record is 16 bytes in a hash table that is at most three quarters full. Records are told apart by a
/// 64-bit hash of table and key that is the same in every run; with the most entries that are allowed and as many
/// records, two of them meet with a probability of about one in a million. The two forms of a Salesforce id are the same
/// key.
public struct OutsideScores: Sendable {
    /// The most records a scores file may name: 2²³ places of 16 bytes are 128 MiB.
    public static let entryLimit = 6_000_000
    /// The most detectors a scores file may name.
    public static let detectorLimit = 65_535

    /// What a scores file says of a record.
    public struct Score: Sendable, Equatable {
        /// Log-odds of the probability, at most `weightLimit` either way.
        public let weight: Float
        /// Position in `detectors`.
        public let detector: Int
    }

    /// A table's part of the hash: taken once per member, then joined with each key.
    public struct TableHash: Sendable {
        let value: UInt64
    }

    private struct Slot {
        /// 0 marks a free place.
        var hash: UInt64 = 0
        var weight: Float = 0
        var detector: UInt16 = 0
    }

    /// The detectors that the file names, in the order in which they first appear.
    public private(set) var detectors: [String] = []
    /// How many records have a score.
    public private(set) var count = 0
    /// The cap of a weight in bans.
    public let weightLimit: Float

    private var slots: [Slot] = []
    private var positions: [String: Int] = [:]
    private var hasTableless = false

    /// No scores. `weightLimit` is the weight of the rule `score.file`.
    public init(weightLimit: Float = 6) {
        self.weightLimit = weightLimit
    }

    /// The part of the hash that is the table's name; letter case does not matter.
    public static func hash(table: String) -> TableHash {
        TableHash(value: StableHash.hash(table.lowercased(), seed: tableSeed))
    }

    /// The score of the record with this key, or of one with this key and no table.
    public func score(table: TableHash, key: UnsafeRawBufferPointer) -> Score? {
        guard count > 0 else { return nil }
        if let score = find(OutsideScores.hash(key: key, in: table)) { return score }
        return hasTableless ? find(OutsideScores.hash(key: key, in: OutsideScores.anyTable)) : nil
    }

    /// Takes one record's score. Of several for one record the one that says most (the farthest from 0.5) stays, the
    /// first of equal ones. An empty table means any table.
    mutating func add(
        table: String, key: UnsafeRawBufferPointer, probability: Probability, detector: String
    ) throws(Refusal) {
        let position = try position(of: detector)
        let entry = Slot(
            hash: OutsideScores.hash(
                key: key, in: table.isEmpty ? OutsideScores.anyTable : OutsideScores.hash(table: table)),
            weight: probability.weight(limit: weightLimit), detector: position)
        if table.isEmpty { hasTableless = true }
        if (count + 1) * 4 > slots.count * 3 { try grow() }
        let at = place(of: entry.hash)
        if slots[at].hash == 0 {
            slots[at] = entry
            count += 1
        } else if abs(entry.weight) > abs(slots[at].weight) {
            slots[at] = entry
        }
    }

    /// Why an entry could not be taken.
    enum Refusal: Error {
        case tooManyEntries, tooManyDetectors
    }

    private mutating func position(of detector: String) throws(Refusal) -> UInt16 {
        if let position = positions[detector] { return UInt16(position) }
        guard detectors.count < OutsideScores.detectorLimit else { throw .tooManyDetectors }
        positions[detector] = detectors.count
        detectors.append(detector)
        return UInt16(detectors.count - 1)
    }

    private mutating func grow() throws(Refusal) {
        guard count < OutsideScores.entryLimit else { throw .tooManyEntries }
        let old = slots
        slots = [Slot](repeating: Slot(), count: max(1024, old.count * 2))
        for slot in old where slot.hash != 0 { slots[place(of: slot.hash)] = slot }
    }

    private func find(_ hash: UInt64) -> Score? {
        let slot = slots[place(of: hash)]
        return slot.hash == 0 ? nil : Score(weight: slot.weight, detector: Int(slot.detector))
    }

    /// The place that has the hash, or the free one where it would go.
    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & mask }
        return at
    }

    private static let tableSeed: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let anyTable = TableHash(value: 0x2545_F491_4F6C_DD1D)

    private static func hash(key: UnsafeRawBufferPointer, in table: TableHash) -> UInt64 {
        max(1, StableHash.hash(SalesforceID.canonical(key), seed: table.value))
    }
}
