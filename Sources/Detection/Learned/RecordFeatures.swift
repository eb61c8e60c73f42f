import Records

/// What a classifier sees of a record: for each field the trigrams of its text, its shape and its whole value, as numbers.
///
/// A feature is a column's number in its upper bits and a bucket of `bucketCount` in the lower ones. Ids, dates and flags are
/// left out: they tell when and by whom a record was loaded, not what it is.
struct RecordFeatures: Sendable {
    /// Bits of a bucket: 2¹⁸ weights of four bytes are a megabyte a table.
    static let bucketBits = 18
    static let bucketCount = 1 << bucketBits
    /// Features of a record that are looked at; a customer with address and description has some two hundred.
    static let limit = 384
    /// Columns that are looked at; their numbers fit above the bucket.
    static let columnLimit = 256
    /// Bytes of a field that are looked at: longer ones are notes.
    private static let fieldBytes = 64

    private struct Column {
        let position: Int
        /// `nil` where it is only told by it whether records are the same: that must not depend on the columns of others.
        let number: UInt32?
        let seed: UInt64
    }

    private let columns: [Column]

    /// - Parameters:
    ///   - excluded: positions of columns that must not be learned from: tags, keys.
    ///   - number: gives a column's name its number, the same for all members of the table.
    init(_ columns: TypedColumns, excluding excluded: Set<Int>, number: (String) -> Int?) {
        let silent: Set<ColumnKind> = [.salesforceID, .date, .boolean]
        self.columns = columns.schema.columns.indices.compactMap { position in
            let name = columns.names[position]
            guard !excluded.contains(position), !columns.scoreColumns.contains(position),
                !silent.contains(columns.kinds[position]), !Self.isReference(name)
            else { return nil }
            return Column(
                position: position, number: number(name.joined).map { UInt32($0) },
                seed: Self.seed(ofColumn: name.joined))
        }
    }

    var isEmpty: Bool { columns.isEmpty }

    /// `OwnerId`, `created_by`, `LastModifiedDate`: about the load and not about the customer.
    private static func isReference(_ name: ColumnName) -> Bool {
        guard let last = name.words.last else { return true }
        return ["id", "ids", "by", "date", "at", "on", "time", "timestamp", "uuid", "guid", "key"].contains(last)
    }

    /// The position of the column with this number.
    func position(ofColumn number: UInt32) -> Int? { columns.first { $0.number == number }?.position }

    /// A hash of the values that are looked at: equal for records that differ in ids and dates only.
    func identity(_ row: Int, of batch: BatchView) -> UInt64 {
        var identity: UInt64 = 0
        for column in columns {
            let (start, end) = batch.field(row, column.position)
            let field = UnsafeRawBufferPointer(rebasing: batch.text[start..<end])
            identity = StableHash.fold(identity ^ StableHash.hash(field, seed: column.seed))
        }
        return identity
    }

    /// Puts the features of a record into `features`, one column after the other.
    func features(_ row: Int, of batch: BatchView, into features: inout [UInt32]) {
        features.removeAll(keepingCapacity: true)
        forEachField(row, of: batch) { number, seed, text in
            Self.add(text, column: number, seed: seed, to: &features)
        }
    }

    /// What is kept of a record until its features are wanted: for each field its column's number, its length and text.
    func excerpt(_ row: Int, of batch: BatchView) -> [UInt8] {
        var excerpt: [UInt8] = []
        forEachField(row, of: batch) { number, _, text in
            excerpt.append(UInt8(number))
            excerpt.append(UInt8(text.count))
            excerpt.append(contentsOf: text)
        }
        return excerpt
    }

    /// An excerpt with other numbers of columns.
    ///
    /// - Parameter numbers: by old number; a column without one is left out.
    /// - Returns: `nil` where the bytes are no excerpt of such columns.
    static func renumbered(_ excerpt: UnsafeRawBufferPointer, _ numbers: [UInt8?]) -> [UInt8]? {
        var renumbered: [UInt8] = []
        renumbered.reserveCapacity(excerpt.count)
        var at = 0
        while at < excerpt.count {
            guard at + 2 <= excerpt.count, numbers.indices.contains(Int(excerpt[at])) else { return nil }
            let end = at + 2 + Int(excerpt[at + 1])
            guard end <= excerpt.count else { return nil }
            if let number = numbers[Int(excerpt[at])] {
                renumbered.append(number)
                renumbered.append(contentsOf: excerpt[(at + 1)..<end])
            }
            at = end
        }
        return renumbered
    }

    /// The records of a batch that have a label and may be learned from, and how many have which.
    ///
    /// - Parameters:
    ///   - labels: by row; `nil` for those from which nothing is learned.
    ///   - bounds: records with hashes from these on are not wanted.
    func examples(
        _ labels: [TagLabel?], of batch: BatchView, below bounds: (synthetic: UInt64, real: UInt64)
    ) -> (examples: [TaggedExample], counts: LearnedCounts) {
        var examples: [TaggedExample] = []
        var (synthetic, real) = (0, 0)
        for (row, label) in labels.enumerated() {
            guard let label else { continue }
            let hash = identity(row, of: batch)
            if label == .synthetic { synthetic += 1 } else { real += 1 }
            guard hash < (label == .synthetic ? bounds.synthetic : bounds.real) else { continue }
            let excerpt = excerpt(row, of: batch)
            if !excerpt.isEmpty { examples.append(TaggedExample(label: label, hash: hash, excerpt: excerpt)) }
        }
        return (
            examples, LearnedCounts(synthetic: synthetic, real: real, untagged: labels.count - synthetic - real)
        )
    }

    /// The features of a record from its excerpt.
    ///
    /// - Parameter names: of the columns, by number.
    static func features(ofExcerpt excerpt: [UInt8], names: [String]) -> [UInt32] {
        var features: [UInt32] = []
        excerpt.withUnsafeBytes { bytes in
            var at = 0
            while at + 2 <= bytes.count {
                let (number, end) = (Int(bytes[at]), min(bytes.count, at + 2 + Int(bytes[at + 1])))
                if number < names.count {
                    add(
                        UnsafeRawBufferPointer(rebasing: bytes[(at + 2)..<end]), column: UInt32(number),
                        seed: seed(ofColumn: names[number]), to: &features)
                }
                at = end
            }
        }
        return features
    }

    /// Calls `body` with the beginning of each field that is filled, of the columns with numbers.
    private func forEachField(
        _ row: Int, of batch: BatchView,
        _ body: (_ number: UInt32, _ seed: UInt64, _ text: UnsafeRawBufferPointer) -> Void
    ) {
        for column in columns {
            guard let number = column.number else { continue }
            let field = batch.field(row, column.position)
            let (start, end) = batch.text.trimmed(field.start, field.end)
            guard start < end else { continue }
            body(
                number, column.seed,
                UnsafeRawBufferPointer(rebasing: batch.text[start..<min(end, start + Self.fieldBytes)]))
        }
    }

    private static func seed(ofColumn name: String) -> UInt64 { StableHash.hash(name, seed: 0x243F_6A88_85A3_08D3) }

    private static func add(
        _ text: UnsafeRawBufferPointer, column: UInt32, seed: UInt64, to features: inout [UInt32]
    ) {
        guard features.count + text.count + 3 <= limit else { return }
        let number = column << UInt32(bucketBits)
        func add(_ value: UInt64) {
            let bucket = StableHash.fold(value ^ seed) >> UInt64(64 - bucketBits)
            features.append(number | UInt32(truncatingIfNeeded: bucket))
        }
        // Two bytes before the first letter and one behind the last stand for the field's ends.
        var trigram: UInt64 = 0x0202
        var (shape, last): (UInt64, UInt64) = (0, 0)
        for byte in text {
            trigram = (trigram << 8 | UInt64(Byte.lower(byte))) & 0xFF_FFFF
            add(trigram)
            let kind = kind(of: byte)
            if kind != last || kind > 3 { shape = StableHash.fold(shape ^ kind) }
            last = kind
        }
        add((trigram << 8 | 3) & 0xFF_FFFF)
        add(shape | 1 << 63)
        add(StableHash.hash(text, seed: 1) | 1 << 62)
    }

    /// Letters of either case and digits each count as one; other bytes as themselves.
    private static func kind(of byte: UInt8) -> UInt64 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: 2
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 3
        default: UInt64(byte) + 4
        }
    }
}
