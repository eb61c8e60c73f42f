import Archives
import Records

/// One pass over an archive's records, those of archives within it too, without any judgement.
final class ArchivePass {
    /// A member, as the manifest names it.
    struct MemberName: Hashable {
        let path: String
        /// Tells apart members of one name.
        let part: Int
    }

    private let passphrases: [Passphrase]
    private let sevenZips: SevenZipCopies?
    private let limits: ArchiveLimits
    private let take: (RecordBatch, MemberName) throws -> Bool
    private var declared: Declarations
    private let spools = SpoolFolder(beside: nil)
    private var parts: [String: Int] = [:]
    private var outermost: (any ArchiveReader)?
    private var unpackedWithin = 0

    /// The pass begins, for the second time too: what was given before is void.
    var begin: () -> Void = {}
    /// Whether a member, by its place, is not to be read as records.
    var passesOver: (String) -> Bool = { _ in false }
    /// Gets the bytes of the archive that have been read.
    var progress: (Int) -> Void = { _ in }

    /// It says that it has seen enough.
    private struct Enough: Error {}

    /// - Parameters:
    ///   - sevenZips: reads encrypted 7z archives within the archive.
    ///   - declared: what is known of tables before.
    ///   - take: gets each batch with the records of one table; `false` ends the pass.
    init(
        passphrases: [Passphrase], sevenZips: SevenZipCopies? = nil, limits: ArchiveLimits = ArchiveLimits(),
        declared: Declarations = Declarations(), take: @escaping (RecordBatch, MemberName) throws -> Bool
    ) {
        self.passphrases = passphrases
        self.sevenZips = sevenZips
        self.limits = limits
        self.declared = declared
        self.take = take
    }

    /// - Returns: whether all of it was read. Throws `ArchiveError` and what `take` throws.
    func read(_ path: String) throws -> Bool {
        do {
            while true {
                let before = declared
                parts = [:]
                unpackedWithin = 0
                begin()
                let reader = try ArchiveSource.open(path, limits: limits, passphrases: passphrases)
                outermost = reader
                try read(reader, Level())
                // A dump's table of contents may stand behind the tables that it speaks of.
                if declared.fileColumns == before.fileColumns { return true }
            }
        } catch is Enough {
            return false
        }
    }

    /// An archive that is being read.
    private struct Level {
        var depth = 0
        /// What its members' paths begin with, as the manifest shows them and for what goes by folders.
        var shown = ""
        var place = ""
        /// The name for the member of an archive that is a single compressed file.
        var rawName: MemberPath?
    }

    private func read(_ reader: any ArchiveReader, _ level: Level) throws {
        while let member = try reader.nextMember() {
            let path = level.rawName ?? member.path
            let shown = level.shown + path.text
            let part = parts[shown, default: 0]
            parts[shown] = part + 1
            guard member.kind == .file else { continue }
            try read(path, MemberName(path: shown, part: part), of: reader, level)
        }
    }

    private func read(_ path: MemberPath, _ name: MemberName, of reader: any ArchiveReader, _ level: Level) throws {
        let place = level.place + path.text
        let isPassedOver = passesOver(place)
        let feed = MemberRecords(path: place, declared: declared, spools: spools)
        let emit = { [self] (batch: RecordBatch) throws in
            for part in [batch] + batch.companions where part.rowCount > 0 {
                guard try take(part, name) else { throw Enough() }
            }
        }
        var nested: SpooledMember?
        var isBegun = false
        try reader.readData { bytes in
            if isPassedOver { return }
            if !isBegun {
                isBegun = true
                if NestedArchive.isArchive(path: path, head: bytes) { nested = try spools.member(path) }
            }
            if let nested { try nested.write(bytes) } else { try feed.read(bytes, emit: emit) }
            if level.depth > 0 {
                unpackedWithin += bytes.count
                try limits.check(unpacked: unpackedWithin, packed: outermost?.consumed ?? 0, archive: reader.name)
            } else {
                progress(reader.consumed)
            }
        }
        if let nested {
            try read(nested: nested, path, name, level)
        } else if !isPassedOver {
            try feed.finish(emit: emit)
            if !feed.declarations.isEmpty { declared.add(feed.declarations, from: place) }
        }
    }

    private func read(nested: SpooledMember, _ path: MemberPath, _ name: MemberName, _ level: Level) throws {
        guard level.depth < limits.depth else { return }
        let spooled = try nested.finish()
        let inner = try ArchiveSource.open(
            sevenZips?.readable(spooled) ?? spooled, limits: limits, passphrases: passphrases)
        var within = Level(
            depth: level.depth + 1, shown: name.path + "!", place: level.place + path.text + "/", rawName: nil)
        if inner.format.container == .raw {
            let name = inner.format.nameOfMember(in: path)
            within.rawName = MemberPath(
                name.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? name.bytes)
            // A compressed file is no folder: what speaks of the file speaks of what is in it.
            within.place = ""
            let place = level.place + path.text
            if let slash = place.lastIndex(of: "/") { within.place = String(place[...slash]) }
        }
        try read(inner, within)
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
