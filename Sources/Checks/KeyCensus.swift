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

    /// Keys whose hashes begin with the same bits, in a file.
    private struct Bucket {
        let file: ScratchFile
        var count = 0
    }

    private struct Log {
        /// Empty until the first keys go into files.
        var buckets: [Bucket] = []
        /// Keys that are in no file yet, and how many.
        var buffer: [UInt8] = []
        var count = 0
        var fault: (any Error)?
    }

    private struct Entry: Comparable {
        let high: UInt64
        let low: UInt64
        let space: KeySpace

        static func < (a: Entry, b: Entry) -> Bool { a.high != b.high ? a.high < b.high : a.low < b.low }
    }

    private let hasher: KeyHasher
    private let log = Mutex(Log())
    private let keysAtOnce: Int
    private let bufferBytes: Int

    private static let headBytes = 26
    /// Bytes of a key that are kept to show it; all of it goes into the hash.
    private static let shownBytes = 80
    private static let exampleLimit = 3
    /// Files are 2 to the power of this, each with a descriptor: 250 million keys are read no more often than few are.
    private static let bucketBits = 6

    /// - Parameters:
    ///   - keysAtOnce: hashes that are sorted in memory at a time, 40 bytes each.
    ///   - bufferBytes: kept in memory before they are written.
    ///   - hasher: hashes keys.
    init(keysAtOnce: Int = 4 << 20, bufferBytes: Int = 8 << 20, hasher: KeyHasher = KeyHasher()) {
        self.hasher = hasher
        self.keysAtOnce = keysAtOnce
        self.bufferBytes = bufferBytes
    }

    func reset() { log.withLock { $0 = Log() } }

    /// Takes the keys of a batch.
    ///
    /// - Parameter kept: gets the keys as they are stored.
    /// - Returns: the number of records that have one.
    func add(
        _ batch: RecordBatch, judge: MemberJudge, space: KeySpace, kept: (UnsafeRawBufferPointer) -> Void = { _ in }
    ) -> Int {
        batch.withView { view in
            add(space: space, capacity: batch.rowCount, kept: kept) { take in
                judge.forEachKey(in: batch, view) { _, key in take(key) }
            }
        }
    }

    /// Takes keys that an earlier run stored, hashed by the same hasher; `false` where the bytes are none.
    func add(stored: UnsafeRawBufferPointer) -> Bool {
        var count = 0
        guard Self.read(stored, { _, _ in count += 1 }) == stored.count else { return false }
        put(stored, count: count)
        return true
    }

    /// Takes keys of a table.
    ///
    /// - Parameters:
    ///   - space: the table's.
    ///   - capacity: about how many keys come.
    ///   - kept: gets the keys as they are stored.
    ///   - keys: hands over one key after another.
    /// - Returns: the number of keys.
    func add(
        space: KeySpace, capacity: Int, kept: (UnsafeRawBufferPointer) -> Void = { _ in },
        _ keys: ((UnsafeRawBufferPointer) -> Void) -> Void
    ) -> Int {
        var chunk: [UInt8] = []
        var count = 0
        chunk.reserveCapacity(capacity * 48)
        keys { key in
            let hash = hasher.hash(space: space, SalesforceID.plainKey(key))
            let shown = UnsafeRawBufferPointer(rebasing: key.prefix(Self.shownBytes))
            withUnsafeBytes(of: hash.high.littleEndian) { chunk.append(contentsOf: $0) }
            withUnsafeBytes(of: hash.low.littleEndian) { chunk.append(contentsOf: $0) }
            withUnsafeBytes(of: space.rawValue.littleEndian) { chunk.append(contentsOf: $0) }
            withUnsafeBytes(of: UInt16(shown.count).littleEndian) { chunk.append(contentsOf: $0) }
            chunk.append(contentsOf: shown)
            count += 1
        }
        chunk.withUnsafeBytes { bytes in
            kept(bytes)
            put(bytes, count: count)
        }
        return count
    }

    private func put(_ chunk: UnsafeRawBufferPointer, count: Int) {
        log.withLock { log in
            log.buffer.append(contentsOf: chunk)
            log.count += count
            guard log.buffer.count > bufferBytes, log.fault == nil else { return }
            do { try Self.flush(&log) } catch { log.fault = error }
        }
    }

    /// The doubled keys by table's space. Throws `RestoreSetError` where the keys could not be put aside.
    func doubles() throws -> [KeySpace: Doubles] {
        try log.withLock { log in
            if let fault = log.fault { throw fault }
            var found: [KeySpace: Doubles] = [:]
            if log.buckets.isEmpty {
                try find(log.count, skippedBits: 0, in: &found) { body in
                    log.buffer.withUnsafeBytes { _ = Self.read($0, body) }
                }
                return found
            }
            try Self.flush(&log)
            for bucket in log.buckets {
                try find(bucket.count, skippedBits: Self.bucketBits, in: &found) { try Self.forEach(bucket, $0) }
            }
            return found
        }
    }

    /// Finds the doubled ones of some keys, in as many parts as fit into memory one after another.
    ///
    /// - Parameters:
    ///   - skippedBits: high bits that are the same in all hashes.
    ///   - forEach: goes through the keys.
    private func find(
        _ total: Int, skippedBits: Int, in found: inout [KeySpace: Doubles],
        _ forEach: ((Entry, UnsafeRawBufferPointer) -> Void) throws -> Void
    ) throws {
        var bits = 0
        while total >> bits > keysAtOnce, bits < 16 { bits += 1 }
        for part in 0..<(1 << bits) {
            func isInPart(_ high: UInt64) -> Bool {
                bits == 0 || Int((high << UInt64(skippedBits)) >> UInt64(64 - bits)) == part
            }
            var entries: [Entry] = []
            entries.reserveCapacity(total >> bits)
            try forEach { entry, _ in if isInPart(entry.high) { entries.append(entry) } }
            entries.sort()
            let doubled = Self.count(entries, &found)
            guard !doubled.isEmpty else { continue }
            try forEach { entry, key in
                guard isInPart(entry.high), doubled.contains(KeyHash(high: entry.high, low: entry.low)) else { return }
                Self.note(String(decoding: key, as: UTF8.self), in: &found[entry.space, default: Doubles()])
            }
        }
    }

    /// Counts runs of one key.
    private static func count(_ entries: [Entry], _ found: inout [KeySpace: Doubles]) -> Set<KeyHash> {
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

    /// Distributes the buffer to the files.
    private static func flush(_ log: inout Log) throws {
        if log.buckets.isEmpty {
            log.buckets = (0..<(1 << bucketBits)).map { _ in
                Bucket(
                    file: ScratchFile(
                        path: NSTemporaryDirectory() + "/.winnow-keys-" + UUID().uuidString, isNameless: true,
                        fault: { message, _ in
                            RestoreSetError(
                                .output, message,
                                advice: "Set TMPDIR to a folder with space: about 50 bytes for each record.")
                        }))
            }
        }
        var parts = [[UInt8]](repeating: [], count: log.buckets.count)
        log.buffer.withUnsafeBytes { bytes in
            var at = 0
            _ = read(bytes) { entry, key in
                let bucket = Int(entry.high >> UInt64(64 - bucketBits))
                let end = at + headBytes + key.count
                parts[bucket].append(contentsOf: bytes[at..<end])
                log.buckets[bucket].count += 1
                at = end
            }
        }
        for (bucket, part) in zip(log.buckets, parts) where !part.isEmpty {
            try part.withUnsafeBytes { try bucket.file.append($0) }
        }
        log.buffer.removeAll(keepingCapacity: true)
        log.count = 0
    }

    private static func forEach(_ bucket: Bucket, _ body: (Entry, UnsafeRawBufferPointer) -> Void) throws {
        let file = bucket.file
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
            let length = Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt16.self)))
            let end = at + headBytes + length
            guard end <= bytes.count else { break }
            body(
                Entry(
                    high: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)),
                    low: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)),
                    space: KeySpace(
                        rawValue: UInt64(
                            littleEndian: bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self)))),
                UnsafeRawBufferPointer(rebasing: bytes[(at + headBytes)..<end]))
            at = end
        }
        return at
    }
}
