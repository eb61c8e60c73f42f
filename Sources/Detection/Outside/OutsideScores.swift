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
    private var hash = SHA256()

    /// SHA-256 of all that the file says of records, 64 hexadecimal digits: scores with the same digest are the same.
    public var digest: String {
        hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Reads a scores file: CSV with a header or NDJSON, with `table`, `key`, `score` (0...1) and `detector`; `table` and
    /// `detector` may be missing. Throws `KeyedFileError`.
    ///
    /// - Parameter weightLimit: cap of a weight in bans, the weight of the rule `score.file`.
    public init(path: String, weightLimit: Float = 6) throws {
        self.weightLimit = weightLimit
        hash.update(data: Data("\(weightLimit) ".utf8))
        let file = KeyedFile(
            path: path, kind: "scores file", value: "score", group: "detector",
            wanted: "Expected: CSV with a header or NDJSON, with table, key, score (from 0 to 1) and detector.")
        try file.read { entry in try add(entry, of: file) }
    }

    private mutating func digest(_ entry: KeyedFile.Entry) {
        func add(_ field: UnsafeRawBufferPointer, to hash: inout SHA256) {
            // With its length before it, so that no two entries give the same bytes.
            withUnsafeBytes(of: UInt64(field.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(bufferPointer: field)
        }
        var (table, group) = (entry.table, entry.group)
        table.withUTF8 { add(UnsafeRawBufferPointer($0), to: &hash) }
        add(entry.key, to: &hash)
        add(entry.value, to: &hash)
        group.withUTF8 { add(UnsafeRawBufferPointer($0), to: &hash) }
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
        digest(entry)
        do {
            try records.add(entry, value: score, limit: Self.entryLimit) { abs(score.weight) > abs($0.weight) }
        } catch {
            throw file.fault(
                entry.place, "is one more than the \(Self.entryLimit) records that are allowed",
                "Leave out the records whose score says little, or split the backup.")
        }
    }
}
