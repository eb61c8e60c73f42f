import Archives
import Foundation
import RecordIndex

/// Removals on disk, in source order: memory does not grow with them.
///
/// The lines go straight into the manifest diff, the ranges into a file that lives only during a run: a block a member, of
/// `[archive u32][member u32][count u64]` and its cuts `[offset u64][length u64][role u8][target u8][sha256 32]`; integers
/// little-endian.
final class RemovalSpool: @unchecked Sendable {
    private let cuts: OutputFile
    private let lines: OutputFile
    /// The ranges' file.
    let path: String

    /// Bytes of a cut.
    fileprivate static let cutBytes = RecordIndexWriter.cutBytes

    /// - Parameters:
    ///   - path: the ranges' file.
    ///   - lines: the manifest diff.
    init(path: String, lines: OutputFile) throws {
        self.path = path
        self.lines = lines
        cuts = try OutputFile(path: path)
    }

    /// Adds the cuts of a part of a member, and the lines of the records that go.
    func append(_ member: Int, archive: Int, cuts added: [Cut], lines records: [[UInt8]]) throws {
        for line in records { try lines.write(line) }
        guard !added.isEmpty else { return }
        var block: [UInt8] = []
        block.reserveCapacity(16 + added.count * Self.cutBytes)
        block.append(integer: UInt32(archive))
        block.append(integer: UInt32(member))
        block.append(integer: UInt64(added.count))
        block += Self.bytes(of: added)
        try cuts.write(block)
    }

    /// Adds lines as they are, with their ends.
    func append(lines written: UnsafeRawBufferPointer) throws { try lines.write(written) }

    /// Cuts as the spool and an index have them.
    static func bytes(of cuts: [Cut]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cuts.count * cutBytes)
        for cut in cuts {
            bytes.append(integer: UInt64(cut.offset))
            bytes.append(integer: UInt64(cut.length))
            bytes.append(cut.role.rawValue)
            bytes.append(cut.target.rawValue)
            bytes += cut.sha256.bytes
        }
        return bytes
    }

    /// Cuts read back; `nil` where the bytes are none.
    static func cuts(of bytes: [UInt8]) -> [Cut]? {
        var scanner = ByteScanner { bytes }
        var cuts: [Cut] = []
        for _ in 0..<(bytes.count / cutBytes) {
            guard (try? scanner.has(cutBytes)) == true, let cut = Cut(from: &scanner) else { return nil }
            cuts.append(cut)
        }
        return cuts
    }

    /// Brings both files to disk; size and digest of the manifest diff.
    func finish() throws -> (size: Int, sha256: Digest256) {
        try cuts.finish()
        try lines.finish()
        return (lines.size, try lines.digest())
    }

    /// The cuts of one archive.
    func cuts(ofArchive archive: Int) throws -> any CutSource { try SpooledCuts(path: path, archive: archive) }
}

/// Reads a spool from its start.
private final class SpoolReader {
    private var scanner: ByteScanner
    private var left = 0

    /// Bytes read at a time.
    private static let readBytes = 256 << 10

    init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RestoreSetError(.output, "the run's own list of removals cannot be read again")
        }
        scanner = ByteScanner { [UInt8](try handle.read(upToCount: Self.readBytes) ?? Data()) }
    }

    /// Archive and member of the next block; what is left of the current one is skipped.
    func nextBlock() throws -> (archive: Int, member: Int)? {
        while try next() != nil {}
        guard try scanner.has(16) else { return nil }
        let archive = Int(scanner.integer(UInt32.self))
        let member = Int(scanner.integer(UInt32.self))
        left = Int(scanner.integer(UInt64.self))
        return (archive, member)
    }

    /// The next cut of the block.
    func next() throws -> Cut? {
        guard left > 0 else { return nil }
        left -= 1
        guard try scanner.has(RemovalSpool.cutBytes) else { throw truncated }
        guard let cut = Cut(from: &scanner) else { throw truncated }
        return cut
    }

    private var truncated: RestoreSetError { RestoreSetError(.output, "the run's own list of removals is damaged") }
}

extension Cut {
    /// The next one; `scanner.has` has said that it is there. `nil` where the bytes are none.
    fileprivate init?(from scanner: inout ByteScanner) {
        let offset = Int(exactly: scanner.integer(UInt64.self))
        let length = Int(exactly: scanner.integer(UInt64.self))
        let role = Cut.Role(rawValue: scanner.integer(UInt8.self))
        let target = CutTarget(rawValue: scanner.integer(UInt8.self))
        let digest = Digest256(bytes: scanner.bytes(32))
        guard let offset, let length, let role, let target, let digest else { return nil }
        self.init(offset: offset, length: length, target: target, sha256: digest, role: role)
    }
}

/// The cuts of one archive, member after member, from the spool.
private final class SpooledCuts: CutSource {
    private let reader: SpoolReader
    private let archive: Int
    private var block: (archive: Int, member: Int)?
    private var member = -1

    init(path: String, archive: Int) throws {
        reader = try SpoolReader(path: path)
        self.archive = archive
        block = try reader.nextBlock()
    }

    func start(member index: Int) throws {
        member = index
        while let here = block, (here.archive, here.member) < (archive, index) { block = try reader.nextBlock() }
    }

    func next() throws -> Cut? {
        while let here = block, here == (archive, member) {
            if let cut = try reader.next() { return cut }
            block = try reader.nextBlock()
        }
        return nil
    }
}
