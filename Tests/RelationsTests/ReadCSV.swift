import Records

/// The batches of a CSV member, as readers hand them on.
func batches(_ table: String, _ text: String) throws -> [RecordBatch] {
    var all: [RecordBatch] = []
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBytes { bytes in
        guard let reader = RecordFormats.reader(path: table + ".csv", head: bytes, isWhole: true) else { return }
        try reader.read(bytes) { all.append($0) }
        try reader.finish { all.append($0) }
    }
    return all
}

/// The same of rows, every field quoted.
func batches(_ table: String, columns: [String], _ rows: [[String]]) throws -> [RecordBatch] {
    let lines = ([columns] + rows).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
    }
    return try batches(table, lines.joined())
}

/// A generator whose numbers are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
