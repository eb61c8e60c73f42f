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
        let pass = HeldPass(passphrases: passphrases, sevenZips: sevenZips) { [self] batch, row in
            let own = Digest256(bytes: batch.digest(ofRow: row))
            guard let own, known[own] == nil else { return true }
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

/// One pass over an archive's records, those of archives within it too.
private final class HeldPass {
    private let passphrases: [Passphrase]
    private let sevenZips: SevenZipCopies?
    private let limits = ArchiveLimits()
    private let take: (RecordBatch, Int) -> Bool
    private var declared = Declarations()
    private let spools = SpoolFolder(beside: nil)

    /// It says that it has seen enough.
    private struct Enough: Error {}

    /// - Parameter take: gets each row; `false` ends the pass.
    init(passphrases: [Passphrase], sevenZips: SevenZipCopies?, take: @escaping (RecordBatch, Int) -> Bool) {
        self.passphrases = passphrases
        self.sevenZips = sevenZips
        self.take = take
    }

    /// - Returns: whether all of it was read.
    func read(_ path: String) throws -> Bool {
        do {
            while true {
                let before = declared
                try read(path, place: "", rawName: nil, depth: 0)
                // A dump's table of contents may stand behind the tables that it speaks of.
                if declared.fileColumns == before.fileColumns { return true }
            }
        } catch is Enough {
            return false
        }
    }

    private func read(_ path: String, place: String, rawName: MemberPath?, depth: Int) throws {
        let reader = try ArchiveSource.open(path, limits: limits, passphrases: passphrases)
        while let member = try reader.nextMember() {
            guard member.kind == .file else { continue }
            try read(member, of: reader, place: place, rawName: rawName, depth: depth)
        }
    }

    private func read(
        _ member: Member, of reader: any ArchiveReader, place: String, rawName: MemberPath?, depth: Int
    ) throws {
        var path = rawName ?? member.path
        if rawName != nil || depth > 0 && reader.format.container == .raw {
            path = MemberPath(path.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? path.bytes)
        }
        let feed = MemberRecords(path: place + path.text, declared: declared, spools: spools)
        var nested: SpooledMember?
        var isBegun = false
        try reader.readData { bytes in
            if !isBegun {
                isBegun = true
                if NestedArchive.isArchive(path: path, head: bytes) { nested = try spools.member(path) }
            }
            if let nested { try nested.write(bytes) } else { try feed.read(bytes, emit: emit) }
        }
        if let nested {
            guard depth < limits.depth else { return }
            let spooled = try nested.finish()
            let file = try sevenZips?.readable(spooled) ?? spooled
            let inner = try ArchiveSource.open(file, limits: limits, passphrases: passphrases)
            let isRaw = inner.format.container == .raw
            try read(
                file, place: isRaw ? place : place + path.text + "/",
                rawName: isRaw ? inner.format.nameOfMember(in: path) : nil, depth: depth + 1)
        } else {
            try feed.finish(emit: emit)
            if !feed.declarations.isEmpty { declared.add(feed.declarations, from: place + path.text) }
        }
    }

    private func emit(_ batch: RecordBatch) throws {
        for part in [batch] + batch.companions {
            for row in 0..<part.rowCount where !take(part, row) { throw Enough() }
        }
    }
}

/// A member's bytes on their way to the reader of its records, without any judgement.
private final class MemberRecords {
    private let path: String
    private let declared: Declarations
    private let spools: SpoolFolder
    private var head: [UInt8] = []
    private var isDecided = false
    private var reader: (any RecordReader)?
    private var spool: SpooledMember?

    init(path: String, declared: Declarations, spools: SpoolFolder) {
        self.path = path
        self.declared = declared
        self.spools = spools
    }

    /// Complete at the end.
    var declarations: [TableDeclaration] { reader?.declarations ?? [] }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        if isDecided { return try pass(bytes, emit: emit) }
        head.append(contentsOf: bytes)
        if head.count >= RecordLimits.headBytes { try decide(isWhole: false, emit: emit) }
    }

    func finish(emit: (RecordBatch) throws -> Void) throws {
        if !isDecided { try decide(isWhole: true, emit: emit) }
        if let spool, let fileReader = reader as? any FileRecordReader {
            _ = try fileReader.read(file: spool.finish(), emit: emit)
        } else {
            try reader?.finish(emit: emit)
        }
    }

    private func decide(isWhole: Bool, emit: (RecordBatch) throws -> Void) throws {
        isDecided = true
        try head.withUnsafeBytes { bytes in
            let sample = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, RecordLimits.headBytes)])
            reader = RecordFormats.reader(
                path: path, head: sample, isWhole: isWhole && sample.count == bytes.count, declared: declared)
            if reader is any FileRecordReader { spool = try spools.member(MemberPath(path.utf8)) }
            try pass(bytes, emit: emit)
        }
        head = []
    }

    private func pass(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        if let spool { try spool.write(bytes) } else { try reader?.read(bytes, emit: emit) }
    }
}
