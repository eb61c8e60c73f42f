import Crypto
import Foundation
import Records

/// Other detectors' scores by record, read from a file that names table, key, score and detector.
public struct OutsideScores: Sendable {
    /// The most records a scores file may name: 2²³ places of 16 bytes are 128 MiB.
    public static let entryLimit = 6_000_000
    /// The most detectors a scores file may name.
    public static let detectorLimit = 65_534

    /// What a scores file says of a record.
    public struct Score: Sendable, Equatable {
        /// Log-odds of the probability, at most `weightLimit` either way.
        public let weight: Float
        /// Position in `detectors`.
        public let detector: UInt16
    }

    /// The detectors that the file names, in the order in which they first appear.
    public private(set) var detectors: [String] = []
    /// The cap of a weight in bans.
    public let weightLimit: Float
    /// The scores by table and key.
    public private(set) var records = KeyTable<Score>()

    private var positions: [String: Int] = [:]

    /// A digest of all that the scores say of records, 64 hexadecimal digits: those with the same digest are the same, in whatever
    /// order their file has them. Goes through them all.
    public var digest: String {
        let ranks = detectors.indices.sorted { detectors[$0] < detectors[$1] }
        var rank = [UInt64](repeating: 0, count: detectors.count)
        for (place, detector) in ranks.enumerated() { rank[detector] = UInt64(place) }
        // Sums, for records come in no order.
        var sums: [UInt64] = [0, 0, 0, 0]
        records.forEach { record, score in
            let said = (record, UInt64(score.weight.bitPattern) << 16 | rank[Int(score.detector)])
            withUnsafeBytes(of: said) { bytes in
                for lane in 0..<4 { sums[lane] &+= StableHash.hash(bytes, seed: UInt64(lane)) }
            }
        }
        var hash = SHA256()
        func add(_ numbers: [UInt64]) { numbers.withUnsafeBytes { hash.update(bufferPointer: $0) } }
        add([UInt64(weightLimit.bitPattern), records.hasTableless ? 1 : 0, UInt64(detectors.count)] + sums)
        for detector in ranks {
            add([UInt64(detectors[detector].utf8.count)])
            hash.update(data: Data(detectors[detector].utf8))
        }
        return hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Reads a scores file: CSV with a header or NDJSON, with `table`, `key`, `score` (0...1) and `detector`; `table` and
    /// `detector` may be missing. Throws `KeyedFileError`.
    ///
    /// - Parameter weightLimit: cap of a weight in bans, the weight of the rule `score.file`.
    public init(path: String, weightLimit: Float = 6) throws {
        self.weightLimit = weightLimit
        let file = KeyedFile(
            path: path, kind: "scores file", value: "score", group: "detector",
            wanted: "Expected: CSV with a header or NDJSON, with table, key, score (from 0 to 1) and detector.")
        try file.read { entry in try add(entry, of: file) }
    }

    /// Takes one record's score. Of several for one record the one that says most (the farthest from 0.5) stays, the
    /// first of equal ones.
    private mutating func add(_ entry: KeyedFile.Entry, of file: KeyedFile) throws {
        guard let probability = Probability(entry.value, 0, entry.value.count) else {
            throw file.fault(entry.place, "has no score from 0 to 1", "Write a probability such as 0.93.")
        }
        let position = positions[entry.group] ?? detectors.count
        guard position < Self.detectorLimit else {
            throw file.fault(
                entry.place, "names more than \(Self.detectorLimit) detectors", "Check the column 'detector'.")
        }
        if position == detectors.count {
            positions[entry.group] = position
            detectors.append(entry.group)
        }
        let score = Score(weight: probability.weight(limit: weightLimit), detector: UInt16(position))
        do {
            try records.add(entry, value: score, limit: Self.entryLimit) { abs(score.weight) > abs($0.weight) }
        } catch {
            throw file.fault(
                entry.place, "is one more than the \(Self.entryLimit) records that are allowed",
                "Leave out the records whose score says little, or split the backup.")
        }
    }
}
