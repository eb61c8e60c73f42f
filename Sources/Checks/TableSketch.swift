import Detection
import Judgement
import Provenance
import Records

/// What a witness gathers of a table, batch by batch.
struct TableSketch: Codable, Equatable, Sendable {
    /// By column name, in order of first appearance.
    private(set) var names: [String] = []
    private var columns: [String: ColumnSketch] = [:]
    private var garbled = 0
    /// Records with text beyond ASCII in an 8-bit encoding.
    private var eightBit = 0
    private var tags: [Tag: Int] = [:]
    private var hasManyTags = false
    private var rules: [UInt16: Int] = [:]
    /// Records that may have a key, and that have one; `nil` where no column is known to be the key.
    var keyed: Keyed?

    struct Keyed: Codable, Equatable {
        var expected: Int
        var found: Int
    }

    /// Tags of a table that are told apart; a text field that is taken for a tag has as many as records.
    private static let tagLimit = 100
    /// Bytes of a tag's value that are kept.
    private static let valueLimit = 64

    /// A tag's name and value with its digits as one.
    private struct Tag: Codable, Hashable {
        let claim: Claim
        let name: String
        let value: String
    }

    /// By column: dates in the future, where there are any.
    var later: [String: LaterDates] { columns.mapValues(\.later).filter { !$0.value.isEmpty } }

    /// Makes the sketch that of a run at another time (`ColumnSketch.move`).
    mutating func move(to latest: Int) -> Bool {
        for name in names { if columns[name]?.move(to: latest) == false { return false } }
        return true
    }

    /// Whether the counts are such as a run may have made.
    var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return columns.values.allSatisfy(\.isPlausible) && counts.contains(garbled)
            && counts.contains(eightBit)
            && tags.values.allSatisfy(counts.contains) && rules.values.allSatisfy(counts.contains)
            && rules.keys.allSatisfy { Detectors.rules.indices.contains(Int($0)) }
            && [keyed?.expected ?? 0, keyed?.found ?? 0].allSatisfy(counts.contains)
    }

    init() {}

    /// - Parameters:
    ///   - columnLimit: columns that may be sketched.
    ///   - latest: seconds since 1970; dates behind it are no time of a record.
    init(_ judged: JudgedBatch, columnLimit: Int, latest: Int) {
        let batch = judged.batch
        let schema = batch.schema
        var sketches = [ColumnSketch](repeating: ColumnSketch(), count: min(schema.columns.count, columnLimit))
        let misfits = Set(batch.misfits.map(\.row))
        let whole = (0..<batch.rowCount).filter { misfits.isEmpty || !misfits.contains($0) }
        let kept = whole.filter { judged.decisions[$0] == .keep }
        batch.withView { view in
            let columns = min(view.columnCount, schema.columns.count)
            func value(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
                let (start, end) = view.field(row, column)
                return UnsafeRawBufferPointer(rebasing: view.text[start..<end])
            }
            if !RecordText.isASCII(view.text) {
                garbled = whole.count { row in
                    (0..<columns).contains { TextTrouble.isIn(value(row, $0), encoding: batch.encoding) }
                }
                if batch.encoding.isEightBit {
                    eightBit = whole.count { row in
                        (0..<columns).contains { !RecordText.isASCII(value(row, $0)) }
                    }
                }
            }
            kept.withUnsafeBufferPointer { kept in
                for column in 0..<min(columns, sketches.count) {
                    sketches[column].add(kept.count, latest: latest) { value(kept[$0], column) }
                }
            }
        }
        for (name, sketch) in zip(schema.columns, sketches) { add(sketch, column: ShownColumnName.of(name)) }
        count(judged)
    }

    private mutating func count(_ judged: JudgedBatch) {
        var tagged = [Int](repeating: 0, count: judged.tags.count + 1)
        for tag in judged.rowTags { tagged[Int(tag)] += 1 }
        for (position, tag) in judged.tags.enumerated() where tagged[position + 1] > 0 {
            add(
                Tag(claim: tag.claim, name: tag.name, value: Self.pattern(tag.value)), count: tagged[position + 1])
        }
        var last: [UInt16: UInt32] = [:]
        for finding in judged.findings where last.updateValue(finding.row, forKey: finding.rule) != finding.row {
            rules[finding.rule, default: 0] += 1
        }
    }

    private mutating func add(_ tag: Tag, count: Int) {
        guard tags[tag] != nil || tags.count < Self.tagLimit else {
            hasManyTags = true
            return
        }
        tags[tag, default: 0] += count
    }

    mutating func add(_ sketch: ColumnSketch, column: String) {
        if columns[column] == nil { names.append(column) }
        columns[column, default: ColumnSketch()].add(sketch)
    }

    /// Forgets what columns are like.
    mutating func dropColumns() {
        names = []
        columns = [:]
    }

    mutating func add(_ other: TableSketch) {
        for name in other.names { if let sketch = other.columns[name] { add(sketch, column: name) } }
        garbled += other.garbled
        eightBit += other.eightBit
        for (tag, count) in other.tags { add(tag, count: count) }
        hasManyTags = hasManyTags || other.hasManyTags
        rules.merge(other.rules, uniquingKeysWith: +)
        if let added = other.keyed {
            keyed = Keyed(
                expected: (keyed?.expected ?? 0) + added.expected, found: (keyed?.found ?? 0) + added.found)
        }
    }

    /// Every run of digits as one `#`.
    private static func pattern(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars.prefix(valueLimit) {
            if ("0"..."9") ~= scalar {
                if text.last != "#" { text.append("#") }
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Writes what was gathered into a table's facts.
    func fill(_ table: inout CheckFacts.Table, doubles: KeyCensus.Doubles, shown: (String) -> String) {
        table.garbled = garbled
        table.eightBit = eightBit
        if let keyed {
            table.keys = CheckFacts.Keys(
                missing: max(0, keyed.expected - keyed.found), doubled: doubles.keys, surplus: doubles.surplus,
                examples: doubles.examples.isEmpty ? nil : doubles.examples.map(shown))
        }
        table.tags =
            hasManyTags
            ? nil
            : tags.map { CheckFacts.Tag(claim: $0.claim.rawValue, name: $0.name, value: $0.value, records: $1) }
                .sorted { ($0.name, $0.value, $0.claim) < ($1.name, $1.value, $1.claim) }
        table.detectors = Dictionary(
            uniqueKeysWithValues: rules.map { (Detectors.rules[Int($0.key)].name, $0.value) })
        // In the order of the alphabet, for members may come in any order.
        table.columns = names.sorted().compactMap { name in columns[name].map { $0.facts(name: name) } }
    }
}
