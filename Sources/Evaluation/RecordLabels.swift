import Detection
import Foundation
import Provenance

/// Records whose origin is known: what a labels file says of them.
public struct RecordLabels: Sendable {
    /// What is known of a record.
    public struct Entry: Sendable {
        public let label: TagLabel
        /// Position in `sets`.
        public let set: UInt16
    }

    /// The most records a labels file may name, as for scores.
    public static let entryLimit = OutsideScores.entryLimit
    /// Sets of records that are told apart.
    public static let setLimit = 1_000

    /// By table and key.
    public private(set) var records = KeyTable<Entry>()
    /// Names of the sets, in the order in which they first appear; one empty name where the file has none.
    public private(set) var sets: [String] = []
    /// The file's name.
    public let name: String

    private var positions: [String: Int] = [:]

    /// Reads a labels file: CSV with a header or NDJSON, with `key` (or `id`), `label`, and optionally `table` and `set`.
    /// A label is `real` or `synthetic`, or a word of the vocabulary for production, synthetic or test. Throws
    /// `KeyedFileError`.
    public init(path: String, vocabulary: Vocabulary) throws {
        name = (path as NSString).lastPathComponent
        let file = KeyedFile(
            path: path, kind: "labels file", value: "label", group: "set",
            wanted:
                "Expected: CSV with a header or NDJSON, with key, label (real or synthetic), and perhaps table and set."
        )
        try file.read { entry in
            // A record whose origin nobody knows may stand in the list all the same.
            guard entry.value.contains(where: { $0 > 0x20 }) else { return }
            guard let label = Self.label(String(decoding: entry.value, as: UTF8.self), vocabulary) else {
                throw file.fault(entry.place, "has no label that is known", "Write real or synthetic.")
            }
            let position = positions[entry.group] ?? sets.count
            guard position < Self.setLimit else {
                throw file.fault(entry.place, "names more than \(Self.setLimit) sets", "Check the column 'set'.")
            }
            if position == sets.count {
                positions[entry.group] = position
                sets.append(entry.group)
            }
            do {
                try records.add(
                    entry, value: Entry(label: label, set: UInt16(position)), limit: Self.entryLimit)
            } catch {
                throw file.fault(
                    entry.place, "is one more than the \(Self.entryLimit) records that are allowed",
                    "Label a sample of the records.")
            }
        }
    }

    private static func label(_ word: String, _ vocabulary: Vocabulary) -> TagLabel? {
        switch word.lowercased() {
        case "real": .real
        case "synthetic": .synthetic
        default: vocabulary.claim(ofWord: Vocabulary.normalise(word)).flatMap(TagLabel.init)
        }
    }
}
