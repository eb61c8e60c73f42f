import Foundation
import Records

/// What is wrong with a file that speaks of single records (scores, labels), and where.
public struct KeyedFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// `scores file`, `labels file`.
    public let kind: String
    public let path: String
    /// Line of an NDJSON file, record of a CSV file, from 1; `nil` where the file as a whole is meant.
    public let place: Int?
    public let message: String
    public let advice: String

    public var description: String {
        "the \(kind) \(path)" + (place.map { ", record \($0)," } ?? "") + " \(message)\n  \(advice)"
    }
}

/// Reads a file that says one thing each of single records: CSV with a header or NDJSON, with a key, a value, and
/// optionally a table and the name of a group. Memory holds a chunk of it only.
public struct KeyedFile {
    private let path: String
    private let kind: String
    private let value: String
    private let group: String
    private let wanted: String

    /// Bytes read at a time.
    private static let chunkBytes = 1 << 20
    /// Bytes of an NDJSON line.
    private static let lineLimit = 1 << 20

    /// One line or record of the file; its bytes are valid for the time of the call only.
    public struct Entry {
        /// Line or record, from 1.
        public let place: Int
        /// Empty for any table.
        public let table: String
        public let key: UnsafeRawBufferPointer
        public let value: UnsafeRawBufferPointer
        /// Empty where the file has none.
        public let group: String
    }

    /// - Parameters:
    ///   - kind: what errors call the file.
    ///   - value: name of the column with the value.
    ///   - group: name of the column that may name a group.
    ///   - wanted: what errors say that the file should be.
    public init(path: String, kind: String, value: String, group: String, wanted: String) {
        self.path = path
        self.kind = kind
        self.value = value
        self.group = group
        self.wanted = wanted
    }

    /// Reads the file from its start to its end. Throws `KeyedFileError` and what `take` throws.
    public func read(_ take: (Entry) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: path),
            let head = try? handle.read(upToCount: Self.chunkBytes) ?? Data()
        else { throw fault(nil, "cannot be read", "Check the path and its permissions.") }
        guard let first = head.first(where: { $0 > 0x20 && $0 < 0x80 }) else {
            throw fault(nil, "is empty", wanted)
        }
        if first == UInt8(ascii: "{") {
            try readLines(handle, head: [UInt8](head), take)
        } else {
            try readTable(handle, head: [UInt8](head), take)
        }
    }

    // MARK: CSV

    private func readTable(_ handle: FileHandle, head: [UInt8], _ take: (Entry) throws -> Void) throws {
        let reader = head.withUnsafeBytes { bytes in
            RecordFormats.reader(
                path: "records.csv", head: .init(rebasing: bytes.prefix(RecordLimits.headBytes)),
                isWhole: bytes.count < RecordLimits.headBytes)
        }
        guard let reader else { throw fault(nil, "is no table", wanted) }
        var columns: Columns?
        func emit(_ batch: RecordBatch) throws {
            let known = try columns ?? Columns(batch.schema, of: self)
            columns = known
            if let misfit = batch.misfits.first {
                throw fault(
                    batch.firstOrdinal + misfit.row, "cannot be split into fields (\(misfit.why.name))", wanted)
            }
            try batch.withView { view in
                for row in 0..<view.rowCount { try take(entry(row, of: view, batch, known)) }
            }
        }
        var chunk = head
        while !chunk.isEmpty {
            try chunk.withUnsafeBytes { try reader.read($0, emit: emit) }
            chunk = try next(handle)
        }
        try reader.finish(emit: emit)
        _ = try columns ?? Columns(reader.schema ?? Schema(table: "", columns: []), of: self)
    }

    /// Positions of the columns of a table.
    private struct Columns {
        let table: Int?
        let key: Int
        let value: Int
        let group: Int?

        init(_ schema: Schema, of file: KeyedFile) throws {
            guard let key = schema.column(named: "key") ?? schema.column(named: "id") else {
                throw file.fault(nil, "has no column 'key'", file.wanted)
            }
            guard let value = schema.column(named: file.value) else {
                throw file.fault(nil, "has no column '\(file.value)'", file.wanted)
            }
            self.key = key
            self.value = value
            table = schema.column(named: "table")
            group = schema.column(named: file.group)
        }
    }

    private func entry(_ row: Int, of view: BatchView, _ batch: RecordBatch, _ columns: Columns) throws -> Entry {
        func bytes(_ column: Int) -> UnsafeRawBufferPointer {
            let field = view.field(row, column)
            let (start, end) = view.text.trimmed(field.start, field.end)
            return UnsafeRawBufferPointer(rebasing: view.text[start..<end])
        }
        func text(_ column: Int?) -> String { column.map { RecordText.text(bytes($0), batch.encoding) } ?? "" }
        let place = batch.firstOrdinal + row
        let key = bytes(columns.key)
        guard !key.isEmpty else { throw fault(place, "has no key", wanted) }
        return Entry(
            place: place, table: text(columns.table), key: key, value: bytes(columns.value), group: text(columns.group))
    }

    // MARK: NDJSON

    private func readLines(_ handle: FileHandle, head: [UInt8], _ take: (Entry) throws -> Void) throws {
        var chunk = head
        var rest: [UInt8] = []
        var line = 0
        while !chunk.isEmpty {
            rest += chunk
            var start = 0
            while let end = rest[start...].firstIndex(of: 0x0A) {
                line += 1
                try read(line: rest[start..<end], number: line, take)
                start = end + 1
            }
            rest.removeSubrange(..<start)
            guard rest.count <= Self.lineLimit else {
                throw fault(line + 1, "is longer than \(Self.lineLimit) bytes", wanted)
            }
            chunk = try next(handle)
        }
        try read(line: rest[...], number: line + 1, take)
    }

    private func read(line bytes: ArraySlice<UInt8>, number: Int, _ take: (Entry) throws -> Void) throws {
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
            throw fault(number, "is no JSON object", wanted)
        }
        guard var key = (object["key"] ?? object["id"]).flatMap(Self.word), !key.isEmpty else {
            throw fault(number, "has no key", wanted)
        }
        var text = object[value].flatMap(Self.word) ?? ""
        let (table, group) = (object["table"].flatMap(Self.word), object[group].flatMap(Self.word))
        try key.withUTF8 { key in
            try text.withUTF8 { text in
                try take(
                    Entry(
                        place: number, table: table ?? "", key: UnsafeRawBufferPointer(key),
                        value: UnsafeRawBufferPointer(text), group: group ?? ""))
            }
        }
    }

    private static func word(_ value: Any) -> String? {
        switch value {
        case let text as String: text
        case let number as NSNumber: number.description
        default: nil
        }
    }

    private func next(_ handle: FileHandle) throws -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: Self.chunkBytes) ?? Data())
        } catch {
            throw fault(nil, "cannot be read to its end", "Check the disk that it is on.")
        }
    }

    /// An error of this file.
    public func fault(_ place: Int?, _ message: String, _ advice: String) -> KeyedFileError {
        KeyedFileError(kind: kind, path: path, place: place, message: message, advice: advice)
    }
}
