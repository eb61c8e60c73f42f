import Foundation
import Records

/// What is wrong with a scores file, and where.
public struct ScoresFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public let path: String
    /// Line of an NDJSON file, record of a CSV file, from 1; `nil` where the file as a whole is meant.
    public let place: Int?
    public let message: String
    public let advice: String

    public var description: String {
        "the scores file \(path)" + (place.map { ", record \($0)," } ?? "") + " \(message)\n  \(advice)"
    }
}

extension OutsideScores {
    /// Reads a scores file: CSV with a header or NDJSON, with `table`, `key`, `score` (0...1) and `detector`; `table` and
    /// `detector` may be missing. Throws `ScoresFileError`.
    ///
    /// - Parameter weightLimit: cap of a weight in bans, the weight of the rule `score.file`.
    public init(path: String, weightLimit: Float = 6) throws {
        self.init(weightLimit: weightLimit)
        var loader = ScoresFile(path: path, scores: self)
        try loader.load()
        self = loader.scores
    }
}

/// Reads a scores file from its start to its end; memory holds the scores only.
private struct ScoresFile {
    let path: String
    var scores: OutsideScores
    private var rest: [UInt8] = []
    private var line = 0

    /// Bytes read at a time.
    private static let chunkBytes = 1 << 20
    /// Bytes of an NDJSON line.
    private static let lineLimit = 1 << 20

    private static let wanted =
        "Expected: CSV with a header or NDJSON, with table, key, score (from 0 to 1) and detector."

    init(path: String, scores: OutsideScores) {
        self.path = path
        self.scores = scores
    }

    mutating func load() throws {
        guard let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: Self.chunkBytes)
        else { throw fault(nil, "cannot be read", "Check the path and its permissions.") }
        guard let first = head.first(where: { $0 > 0x20 && $0 < 0x80 }) else {
            throw fault(nil, "is empty", Self.wanted)
        }
        if first == UInt8(ascii: "{") {
            try loadLines(handle, head: [UInt8](head))
        } else {
            try loadTable(handle, head: [UInt8](head))
        }
    }

    // MARK: CSV

    private mutating func loadTable(_ handle: FileHandle, head: [UInt8]) throws {
        let reader = head.withUnsafeBytes { bytes in
            RecordFormats.reader(
                path: "scores.csv", head: .init(rebasing: bytes.prefix(RecordLimits.headBytes)),
                isWhole: bytes.count < RecordLimits.headBytes)
        }
        guard let reader else { throw fault(nil, "is no table", Self.wanted) }
        var columns: Columns?
        func take(_ batch: RecordBatch) throws {
            let known = try columns ?? Columns(reader.schema, fault: { fault(nil, $0, Self.wanted) })
            columns = known
            if let misfit = batch.misfits.first {
                throw fault(
                    batch.firstOrdinal + misfit.row, "cannot be split into fields (\(misfit.why.name))", Self.wanted)
            }
            try batch.withView { view in
                for row in 0..<view.rowCount { try add(row, of: view, batch, known) }
            }
        }
        var chunk = head
        while !chunk.isEmpty {
            try chunk.withUnsafeBytes { try reader.read($0, emit: take) }
            chunk = try next(handle)
        }
        try reader.finish(emit: take)
        _ = try columns ?? Columns(reader.schema, fault: { fault(nil, $0, Self.wanted) })
    }

    /// Positions of the columns of a scores table.
    private struct Columns {
        let table: Int?
        let key: Int
        let score: Int
        let detector: Int?

        init(_ schema: Schema, fault: (String) -> ScoresFileError) throws {
            guard let key = schema.column(named: "key") ?? schema.column(named: "id") else {
                throw fault("has no column 'key'")
            }
            guard let score = schema.column(named: "score") else { throw fault("has no column 'score'") }
            self.key = key
            self.score = score
            table = schema.column(named: "table")
            detector = schema.column(named: "detector")
        }
    }

    private mutating func add(_ row: Int, of view: BatchView, _ batch: RecordBatch, _ columns: Columns) throws {
        func bytes(_ column: Int) -> UnsafeRawBufferPointer {
            let field = view.field(row, column)
            let (start, end) = view.text.trimmed(field.start, field.end)
            return UnsafeRawBufferPointer(rebasing: view.text[start..<end])
        }
        func text(_ column: Int?) -> String { column.map { RecordText.text(bytes($0), batch.encoding) } ?? "" }
        let ordinal = batch.firstOrdinal + row
        let score = bytes(columns.score)
        guard let probability = Probability(score, 0, score.count) else {
            throw fault(ordinal, "has no score from 0 to 1", "Write a probability such as 0.93.")
        }
        try take(
            table: text(columns.table), key: bytes(columns.key), probability: probability,
            detector: text(columns.detector), ordinal: ordinal)
    }

    // MARK: NDJSON

    private mutating func loadLines(_ handle: FileHandle, head: [UInt8]) throws {
        var chunk = head
        while !chunk.isEmpty {
            rest += chunk
            var start = 0
            while let end = rest[start...].firstIndex(of: 0x0A) {
                try add(line: rest[start..<end])
                start = end + 1
            }
            rest.removeSubrange(..<start)
            guard rest.count <= Self.lineLimit else {
                throw fault(line + 1, "is longer than \(Self.lineLimit) bytes", Self.wanted)
            }
            chunk = try next(handle)
        }
        try add(line: rest[...])
    }

    private mutating func add(line bytes: ArraySlice<UInt8>) throws {
        line += 1
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
            throw fault(line, "is no JSON object", Self.wanted)
        }
        guard var key = (object["key"] ?? object["id"]).flatMap(Self.word) else {
            throw fault(line, "has no key", Self.wanted)
        }
        guard let number = object["score"].flatMap(Self.word), let probability = Self.probability(number) else {
            throw fault(line, "has no score from 0 to 1", "Write a probability such as 0.93.")
        }
        let (table, detector) = (object["table"].flatMap(Self.word), object["detector"].flatMap(Self.word))
        try key.withUTF8 { utf8 in
            try take(
                table: table ?? "", key: UnsafeRawBufferPointer(utf8), probability: probability,
                detector: detector ?? "", ordinal: line)
        }
    }

    private static func word(_ value: Any) -> String? {
        switch value {
        case let text as String: text
        case let number as NSNumber: number.description
        default: nil
        }
    }

    private static func probability(_ number: String) -> Probability? {
        var number = number
        return number.withUTF8 { Probability(UnsafeRawBufferPointer($0), 0, $0.count) }
    }

    // MARK: Both

    private mutating func take(
        table: String, key: UnsafeRawBufferPointer, probability: Probability, detector: String, ordinal: Int
    ) throws {
        guard !key.isEmpty else { throw fault(ordinal, "has no key", Self.wanted) }
        do throws(OutsideScores.Refusal) {
            try scores.add(table: table, key: key, probability: probability, detector: detector)
        } catch {
            switch error {
            case .tooManyEntries:
                throw fault(
                    ordinal, "is one more than the \(OutsideScores.entryLimit) records that are allowed",
                    "Leave out the records whose score says little, or split the backup.")
            case .tooManyDetectors:
                throw fault(
                    ordinal, "names more than \(OutsideScores.detectorLimit) detectors", "Check the column 'detector'.")
            }
        }
    }

    private func next(_ handle: FileHandle) throws -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: Self.chunkBytes) ?? Data())
        } catch {
            throw fault(nil, "cannot be read to its end", "Check the disk that it is on.")
        }
    }

    private func fault(_ place: Int?, _ message: String, _ advice: String) -> ScoresFileError {
        ScoresFileError(path: path, place: place, message: message, advice: advice)
    }
}
