import Archives
import Foundation
import Judgement
import Records
import Relations
import RestoreSets
import Synchronization

/// Finds keys that more than one record of a table has: exactly, and in bounded memory. Keys go into a file as they are seen,
/// and their hashes are sorted afterwards, as many at a time as fit.
final class KeyCensus: Sendable {
    struct Doubles: Equatable {
        var keys = 0
        /// Records beyond the first of each key.
        var surplus = 0
        /// The smallest keys, as text.
        var examples: [String] = []
    }

    private struct Log {
        var file: ScratchFile?
        var buffer: [UInt8] = []
        var count = 0
        var fault: (any Error)?
    }

    private struct Entry: Comparable {
        let high: UInt64
        let low: UInt64
        let space: UInt32

        static func < (a: Entry, b: Entry) -> Bool { (a.high, a.low) < (b.high, b.low) }
    }

    private let hasher = KeyHasher()
    private let log = Mutex(Log())
    private let keysAtOnce: Int
    private let bufferBytes: Int

    private static let headBytes = 22
    /// Bytes of a key that are kept to show it; all of it goes into the hash.
    private static let shownBytes = 80
    private static let exampleLimit = 3

    /// - Parameters:
    ///   - keysAtOnce: hashes that are sorted in memory at a time, 24 bytes each.
    ///   - bufferBytes: kept in memory before they are written.
    init(keysAtOnce: Int = 4 << 20, bufferBytes: Int = 8 << 20) {
        self.keysAtOnce = keysAtOnce
        self.bufferBytes = bufferBytes
    }

    func reset() { log.withLock { $0 = Log() } }

    /// Takes the keys of a batch.
    ///
    /// - Returns: the number of records that have one.
    func add(_ batch: RecordBatch, judge: MemberJudge, space: UInt32) -> Int {
        var chunk: [UInt8] = []
        var count = 0
        batch.withView { view in
            chunk.reserveCapacity(batch.rowCount * 48)
            judge.forEachKey(in: batch, view) { _, key in
                let hash = hasher.hash(space: space, SalesforceID.plainKey(key))
                let shown = UnsafeRawBufferPointer(rebasing: key.prefix(Self.shownBytes))
                withUnsafeBytes(of: hash.high.littleEndian) { chunk.append(contentsOf: $0) }
                withUnsafeBytes(of: hash.low.littleEndian) { chunk.append(contentsOf: $0) }
                withUnsafeBytes(of: space.littleEndian) { chunk.append(contentsOf: $0) }
                withUnsafeBytes(of: UInt16(shown.count).littleEndian) { chunk.append(contentsOf: $0) }
                chunk.append(contentsOf: shown)
                count += 1
            }
        }
        log.withLock { log in
            log.buffer += chunk
            log.count += count
            guard log.buffer.count > bufferBytes, log.fault == nil else { return }
            do { try Self.flush(&log) } catch { log.fault = error }
        }
        return count
    }

    /// The doubled keys by table's number. Throws `RestoreSetError` where the keys could not be put aside.
    func doubles() throws -> [UInt32: Doubles] {
        try log.withLock { log in
            if let fault = log.fault { throw fault }
            if log.file != nil { try Self.flush(&log) }
            var found: [UInt32: Doubles] = [:]
            var bits = 0
            while log.count >> bits > keysAtOnce, bits < 24 { bits += 1 }
            for part in 0..<(1 << bits) {
                func isInPart(_ high: UInt64) -> Bool { bits == 0 || Int(high >> UInt64(64 - bits)) == part }
                var entries: [Entry] = []
                entries.reserveCapacity(log.count >> bits)
                try Self.forEach(log) { entry, _ in if isInPart(entry.high) { entries.append(entry) } }
                entries.sort()
                let doubled = Self.count(entries, &found)
                guard !doubled.isEmpty else { continue }
                try Self.forEach(log) { entry, key in
                    guard isInPart(entry.high), doubled.contains(KeyHash(high: entry.high, low: entry.low)) else {
                        return
                    }
                    Self.note(String(decoding: key, as: UTF8.self), in: &found[entry.space, default: Doubles()])
                }
            }
            return found
        }
    }

    /// Counts runs of one key.
    private static func count(_ entries: [Entry], _ found: inout [UInt32: Doubles]) -> Set<KeyHash> {
        var doubled: Set<KeyHash> = []
        var first = 0
        while first < entries.count {
            var end = first + 1
            while end < entries.count, entries[end].high == entries[first].high, entries[end].low == entries[first].low
            {
                end += 1
            }
            if end - first > 1 {
                found[entries[first].space, default: Doubles()].keys += 1
                found[entries[first].space, default: Doubles()].surplus += end - first - 1
                doubled.insert(KeyHash(high: entries[first].high, low: entries[first].low))
            }
            first = end
        }
        return doubled
    }

    private static func note(_ key: String, in doubles: inout Doubles) {
        guard !doubles.examples.contains(key) else { return }
        if doubles.examples.count == exampleLimit, let last = doubles.examples.last, last <= key { return }
        doubles.examples.append(key)
        doubles.examples.sort()
        if doubles.examples.count > exampleLimit { doubles.examples.removeLast() }
    }

    private static func flush(_ log: inout Log) throws {
        let file =
            log.file
            ?? ScratchFile(
                path: NSTemporaryDirectory() + "/.winnow-keys-" + UUID().uuidString, isNameless: true,
                fault: { message, _ in
                    RestoreSetError(
                        .output, message, advice: "Set TMPDIR to a folder with space: about 50 bytes for each record.")
                })
        log.file = file
        try log.buffer.withUnsafeBytes { try file.append($0) }
        log.buffer.removeAll(keepingCapacity: true)
    }

    private static func forEach(_ log: Log, _ body: (Entry, UnsafeRawBufferPointer) -> Void) throws {
        guard let file = log.file else {
            log.buffer.withUnsafeBytes { _ = read($0, body) }
            return
        }
        var window = [UInt8](repeating: 0, count: min(file.size, 1 << 20))
        var offset = 0
        while offset < file.size {
            let filled = min(window.count, file.size - offset)
            let used = try window.withUnsafeMutableBytes { bytes in
                try file.read(UnsafeMutableRawBufferPointer(rebasing: bytes[..<filled]), at: offset)
                return read(UnsafeRawBufferPointer(rebasing: bytes[..<filled]), body)
            }
            guard used > 0 else { return }
            offset += used
        }
    }

    /// Gives the whole entries of a stretch; the bytes that they have.
    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ body: (Entry, UnsafeRawBufferPointer) -> Void
    ) -> Int {
        var at = 0
        while at + headBytes <= bytes.count {
            let length = Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 20, as: UInt16.self)))
            let end = at + headBytes + length
            guard end <= bytes.count else { break }
            body(
                Entry(
                    high: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)),
                    low: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)),
                    space: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt32.self))),
                UnsafeRawBufferPointer(rebasing: bytes[(at + headBytes)..<end]))
            at = end
        }
        return at
    }
}
