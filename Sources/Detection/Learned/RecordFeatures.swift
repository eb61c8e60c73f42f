import Records

/// Records of a batch with a label, and how many there are of either and of others.
public struct LabelledRows: Sendable {
    /// With `RecordFeatures.identity`.
    var rows: [(row: Int, label: TagLabel, hash: UInt64)] = []
    var counts = LearnedCounts()
}

/// What a classifier sees of a record: for each field the trigrams of its text, its shape and its whole value, as numbers.
///
/// A feature is the number of a record's field in its upper bits and a bucket of `bucketCount` in the lower ones, which goes by the
/// column's name: what a record's features say depends on nothing but the record. Ids, dates and flags are
/// left out: they tell when and by whom a record was loaded, not what it is.
struct RecordFeatures: Sendable {
    /// Bits of a bucket: 2¹⁸ weights of four bytes are a megabyte a table.
    static let bucketBits = 18
    static let bucketCount = 1 << bucketBits
    /// Features of a record that are looked at; a customer with address and description has some two hundred.
    static let limit = 384
    /// Columns of a member that are looked at, the first ones; their numbers fit above the bucket.
    static let columnLimit = 256
    /// Bytes before a field's text in an excerpt.
    private static let fieldHead = 9
    /// Bytes of a field that are looked at: longer ones are notes.
    private static let fieldBytes = 64

    private struct Column {
        let position: Int
        /// Of its name.
        let seed: UInt64
    }

    /// By their numbers.
    private let columns: [Column]

    /// - Parameter excluded: positions of columns that must not be learned from: tags, keys.
    init(_ columns: TypedColumns, excluding excluded: Set<Int>) {
        let silent: Set<ColumnKind> = [.salesforceID, .date, .boolean]
        self.columns = columns.schema.columns.indices.lazy.compactMap { position in
            let name = columns.names[position]
            guard !excluded.contains(position), !columns.scoreColumns.contains(position),
                !silent.contains(columns.kinds[position]), !Self.isReference(name)
            else { return nil }
            return Column(position: position, seed: StableHash.hash(name.joined, seed: 0x243F_6A88_85A3_08D3))
        }.prefix(Self.columnLimit).map(\.self)
    }

    /// Whether there is no column to learn from.
    var isEmpty: Bool { columns.isEmpty }

    /// `OwnerId`, `created_by`, `LastModifiedDate`: about the load and not about the customer.
    private static func isReference(_ name: ColumnName) -> Bool {
        guard let last = name.words.last else { return true }
        return ["id", "ids", "by", "date", "at", "on", "time", "timestamp", "uuid", "guid", "key"].contains(last)
    }

    /// The position of the column with this number.
    func position(ofColumn number: UInt32) -> Int? {
        columns.indices.contains(Int(number)) ? columns[Int(number)].position : nil
    }

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
            Self.add(text, column: UInt32(number), seed: seed, to: &features)
        }
    }

    /// What is kept of a record until its features are wanted: for each field its column's seed (8), its length (1) and text.
    func excerpt(_ row: Int, of batch: BatchView) -> [UInt8] {
        var excerpt: [UInt8] = []
        forEachField(row, of: batch) { _, seed, text in
            withUnsafeBytes(of: seed.littleEndian) { excerpt.append(contentsOf: $0) }
            excerpt.append(UInt8(text.count))
            excerpt.append(contentsOf: text)
        }
        return excerpt
    }

    /// Whether bytes are an excerpt of a record.
    static func isExcerpt(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var (at, fields) = (0, 0)
        while at < bytes.count {
            guard at + fieldHead <= bytes.count else { return false }
            at += fieldHead + Int(bytes[at + fieldHead - 1])
            fields += 1
        }
        return at == bytes.count && fields <= columnLimit
    }

    /// The records of a batch that have a label; none where there is no column to learn from.
    ///
    /// - Parameter labels: by row; `nil` for those from which nothing is learned.
    func labelled(_ labels: [TagLabel?], of batch: BatchView) -> LabelledRows {
        guard !isEmpty else { return LabelledRows() }
        var labelled = LabelledRows()
        var synthetic = 0
        for (row, label) in labels.enumerated() {
            guard let label else { continue }
            if label == .synthetic { synthetic += 1 }
            labelled.rows.append((row, label, identity(row, of: batch)))
        }
        labelled.counts = LearnedCounts(
            synthetic: synthetic, real: labelled.rows.count - synthetic, untagged: labels.count - labelled.rows.count)
        return labelled
    }

    /// Those of a batch's records with a label that may be learned from.
    ///
    /// - Parameter bounds: records with hashes from these on are not wanted.
    func examples(
        _ labelled: LabelledRows, of batch: BatchView, below bounds: (synthetic: UInt64, real: UInt64)
    ) -> [TaggedExample] {
        labelled.rows.compactMap { row, label, hash in
            guard hash < (label == .synthetic ? bounds.synthetic : bounds.real) else { return nil }
            let excerpt = excerpt(row, of: batch)
            return excerpt.isEmpty ? nil : TaggedExample(label: label, hash: hash, excerpt: excerpt)
        }
    }

    /// The features of a record from its excerpt.
    static func features(ofExcerpt excerpt: [UInt8]) -> [UInt32] {
        var features: [UInt32] = []
        excerpt.withUnsafeBytes { bytes in
            var (at, number) = (0, UInt32(0))
            while at + fieldHead <= bytes.count {
                let text = at + fieldHead
                let end = min(bytes.count, text + Int(bytes[text - 1]))
                add(
                    UnsafeRawBufferPointer(rebasing: bytes[text..<end]), column: number,
                    seed: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)), to: &features)
                number += 1
                at = end
            }
        }
        return features
    }

    /// Calls `body` with the beginning of each field that is filled.
    private func forEachField(
        _ row: Int, of batch: BatchView,
        _ body: (_ number: Int, _ seed: UInt64, _ text: UnsafeRawBufferPointer) -> Void
    ) {
        for (number, column) in columns.enumerated() {
            let field = batch.field(row, column.position)
            let (start, end) = batch.text.trimmed(field.start, field.end)
            guard start < end else { continue }
            let text = UnsafeRawBufferPointer(rebasing: batch.text[start..<min(end, start + Self.fieldBytes)])
            body(number, column.seed, text)
        }
    }

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
