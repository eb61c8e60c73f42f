import Archives
import Foundation

/// What the scan writes down of a record that does not go to the restored archive: enough to cut it out and to explain it.
struct Removal: Sendable {
    var offset: Int
    var length: Int
    var target: CutTarget
    var sha256: Digest256
    /// The record's line of `dropped.ndjson`, with its line end.
    var line: [UInt8]
}

/// Removals on disk, in source order: memory does not grow with them.
///
/// A block a member, of `[archive u32][member u32][count u64]` and its removals
/// `[offset u64][length u64][target u8][sha256 32][line length u32][line]`; integers little-endian. The file lives only
/// during a run.
final class RemovalSpool: @unchecked Sendable {
    private let file: OutputFile
    let path: String

    init(path: String) throws {
        self.path = path
        file = try OutputFile(path: path)
    }

    /// Adds the removals of a part of a member.
    func append(_ removals: [Removal], archive: Int, member: Int) throws {
        guard !removals.isEmpty else { return }
        var block: [UInt8] = []
        block.reserveCapacity(removals.reduce(16) { $0 + 53 + $1.line.count })
        block.append(UInt32(archive))
        block.append(UInt32(member))
        block.append(UInt64(removals.count))
        for removal in removals {
            block.append(UInt64(removal.offset))
            block.append(UInt64(removal.length))
            block.append(removal.target.rawValue)
            block += removal.sha256.bytes
            block.append(UInt32(removal.line.count))
            block += removal.line
        }
        try file.write(block)
    }

    func finish() throws { try file.finish() }

    /// Copies all lines, in order, into `output`.
    func writeLines(to output: OutputFile) throws {
        let reader = try SpoolReader(path: path)
        while try reader.nextBlock() != nil {
            while let removal = try reader.next() { try output.write(removal.line) }
        }
    }

    /// The cuts of one archive.
    func cuts(ofArchive archive: Int) throws -> any CutSource { try SpooledCuts(path: path, archive: archive) }
}

extension [UInt8] {
    fileprivate mutating func append<T: FixedWidthInteger>(_ value: T) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}

/// Reads a spool from its start.
private final class SpoolReader {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var at = 0
    private var left = 0

    /// Bytes read at a time.
    private static let readBytes = 256 << 10

    init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RestoreSetError(.output, "the run's own list of removals cannot be read again")
        }
        self.handle = handle
    }

    /// Archive and member of the next block; what is left of the current one is skipped.
    func nextBlock() throws -> (archive: Int, member: Int)? {
        while try next() != nil {}
        guard try ensure(16) else { return nil }
        let archive = Int(integer(UInt32.self))
        let member = Int(integer(UInt32.self))
        left = Int(integer(UInt64.self))
        return (archive, member)
    }

    /// The next removal of the block.
    func next() throws -> Removal? {
        guard left > 0 else { return nil }
        left -= 1
        guard try ensure(53) else { throw truncated }
        let offset = Int(integer(UInt64.self))
        let length = Int(integer(UInt64.self))
        let target = CutTarget(rawValue: integer(UInt8.self))
        let digest = Digest256(bytes: buffer[at..<(at + 32)])
        at += 32
        let count = Int(integer(UInt32.self))
        guard let target, let digest, try ensure(count) else { throw truncated }
        defer { at += count }
        return Removal(
            offset: offset, length: length, target: target, sha256: digest, line: Array(buffer[at..<(at + count)]))
    }

    private var truncated: RestoreSetError { RestoreSetError(.output, "the run's own list of removals is damaged") }

    private func ensure(_ count: Int) throws -> Bool {
        while buffer.count - at < count {
            guard let more = try handle.read(upToCount: Self.readBytes), !more.isEmpty else { return false }
            buffer.removeSubrange(..<at)
            at = 0
            buffer.append(contentsOf: more)
        }
        return true
    }

    private func integer<T: FixedWidthInteger>(_: T.Type) -> T {
        var value: T = 0
        for index in (0..<MemoryLayout<T>.size).reversed() {
            value = value << 8 | T(truncatingIfNeeded: buffer[at + index])
        }
        at += MemoryLayout<T>.size
        return value
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
            if let removal = try reader.next() {
                return Cut(
                    offset: removal.offset, length: removal.length, target: removal.target, sha256: removal.sha256)
            }
            block = try reader.nextBlock()
        }
        return nil
    }
}
