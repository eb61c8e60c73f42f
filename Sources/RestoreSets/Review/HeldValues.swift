import Archives
import Foundation
import Records

/// The fields of held records, read from the archives under `hold/`.
///
/// A record is found by its digest: the hold archives are valid files of their formats, so what is read from them has the
/// bytes that were cut out of the source, wherever it stands in them.
public final class HeldValues {
    /// A record's own content.
    public enum Content: Sendable, Equatable {
        /// Names and values of its fields.
        case fields([Field])
        /// The beginning of its bytes, where it could not be split.
        case bytes(String)
    }

    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    private let folder: String
    private let passphrases: [Passphrase]
    private let sevenZips: SevenZipCopies?
    private var known: [Digest256: Content] = [:]
    private var knownBytes = 0
    /// Archives of which all records are known.
    private var whole: Set<String> = []

    /// Bytes of values that are kept in memory: some ten thousand records.
    private static let cacheBytes = 32 << 20
    /// Bytes of a field that are kept: a screen or two.
    private static let fieldBytes = 4 << 10

    /// - Parameters:
    ///   - folder: of a restore set.
    ///   - sevenZips: reads encrypted 7z archives within its archives.
    public init(restoreSet folder: String, passphrases: [Passphrase], sevenZips: SevenZipCopies? = nil) {
        self.folder = folder
        self.passphrases = passphrases
        self.sevenZips = sevenZips
    }

    /// The content of the record that a line is about; `nil` where the hold archive has no such record. Throws
    /// `ArchiveError` where the archive cannot be read.
    public func content(of line: WrittenLine) throws -> Content? {
        guard let digest = Self.digest(line.sha256) else { return nil }
        if let content = known[digest] { return content }
        if whole.contains(line.archive) { return nil }
        let name = PathName(line.archive).leaf
        guard !name.isEmpty, name != "..", name != "." else { return nil }
        var isEvicted = false
        let pass = ArchivePass(passphrases: passphrases, sevenZips: sevenZips) { [self] batch, _ in
            for row in 0..<batch.rowCount {
                let own = Digest256(bytes: batch.digest(ofRow: row))
                guard let own, known[own] == nil else { continue }
                if knownBytes > Self.cacheBytes {
                    // What was wanted is here, and what follows it as far as there is room; or room is made.
                    if known[digest] != nil { return false }
                    known = [:]
                    knownBytes = 0
                    whole = []
                    isEvicted = true
                }
                let content = Self.content(batch, row)
                known[own] = content.value
                knownBytes += content.bytes
            }
            return true
        }
        if try pass.read(folder + "/hold/" + name), !isEvicted { whole.insert(line.archive) }
        return known[digest]
    }

    private static func content(_ batch: RecordBatch, _ row: Int) -> (value: Content, bytes: Int) {
        if batch.misfits.contains(where: { $0.row == row }) {
            let (offset, length) = batch.range(ofRow: row)
            let start = offset - batch.sourceOffset
            let text = batch.withSource { source in
                let range = (start..<(start + length)).clamped(to: 0..<source.count).prefix(fieldBytes)
                return RecordText.text(source[range], batch.encoding)
            }
            return (.bytes(text), text.utf8.count + 64)
        }
        var bytes = 64
        let fields = batch.withView { view in
            batch.schema.columns.enumerated().compactMap { column, name -> Field? in
                guard column < view.columnCount else { return nil }
                let (start, end) = view.wholeField(row, column)
                let text = UnsafeRawBufferPointer(rebasing: view.text[start..<min(end, start + fieldBytes)])
                let value = RecordText.decode(text, quote: batch.quote, encoding: batch.encoding)
                bytes += value.utf8.count + 48
                return Field(name: name, value: value)
            }
        }
        return (.fields(fields), bytes)
    }

    private static func digest(_ digits: String) -> Digest256? {
        let values = digits.compactMap(\.hexDigitValue)
        guard values.count == 64, digits.count == 64 else { return nil }
        return Digest256(bytes: stride(from: 0, to: 64, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) })
    }
}
