import Crypto
import Foundation

/// Writes an archive of mongodump without some of its documents: blocks lose them, and the checksums at the collections' ends are
/// made anew. All else stays byte for byte; a block that loses all of its documents goes.
struct MongoArchiveRebuild: RecordRebuild {
    let coordinates = "the file"

    private static let readBytes = 1 << 20

    func rebuild(
        source: String, removed: () throws -> RemovedRecord?, restored: String, targets: [String]
    ) throws {
        let run = try MongoArchiveRebuilding(restored: restored, targets: targets)
        guard let file = FileHandle(forReadingAtPath: source) else {
            throw RebuildFault(file: source, "cannot be read")
        }
        defer { try? file.close() }
        var blocks = MongoArchiveBlocks()
        var window: [UInt8] = []
        var offset = 0
        var isFinal = false
        while !isFinal {
            let more = try file.read(upToCount: Self.readBytes) ?? Data()
            isFinal = more.isEmpty
            window.append(contentsOf: more)
            var at = 0
            try window.withUnsafeBytes { bytes in
                while let (token, range) = blocks.next(bytes, at: at, isFinal: isFinal) {
                    let piece = UnsafeRawBufferPointer(rebasing: bytes[range])
                    try run.take(token, piece, at: offset + range.lowerBound, removed)
                    at = range.upperBound
                }
            }
            window.removeFirst(at)
            offset += at
        }
        try run.finish(removed)
    }
}

/// One rebuild under way.
private final class MongoArchiveRebuilding {
    private let restored: MongoArchiveOutput
    private let targets: [MongoArchiveOutput]
    private var outputs: [MongoArchiveOutput] { [restored] + targets }
    private var next: RemovedRecord?
    private var sums: [MongoNamespace: MongoChecksum] = [:]
    private var header: [UInt8] = []
    private var documents = 0
    private var rest: (output: MongoArchiveOutput, record: RemovedRecord?, length: Int, hash: SHA256)?

    init(restored: String, targets: [String]) throws {
        self.restored = try MongoArchiveOutput(path: restored)
        self.targets = try targets.map { try MongoArchiveOutput(path: $0) }
    }

    func take(
        _ token: MongoArchiveBlocks.Token, _ bytes: UnsafeRawBufferPointer, at offset: Int,
        _ removed: () throws -> RemovedRecord?
    ) throws {
        switch token {
        case .frame: for output in outputs { try output.write(bytes) }
        case .header(let namespace, let isEnd, let checksum):
            header = Array(bytes)
            documents = 0
            if isEnd { try end(namespace, bytes, checksum) }
        case .document(let namespace):
            documents += 1
            sums[namespace, default: MongoChecksum()].update(bytes)
            try output(of: bytes, at: offset, removed).document(bytes, of: namespace, header: header)
        case .terminator(_, let isEnd):
            // A block without documents in the source is the source's.
            if documents == 0, !isEnd { try restored.open(header) }
            for output in outputs { try output.endBlock(bytes, isEnd: isEnd) }
        case .rest: try takeRest(bytes, at: offset, removed)
        }
    }

    /// The last header of a collection, with the sum of the documents that each output has. Where the source's own does not fit,
    /// it stays: the archive is damaged, and must not look whole.
    private func end(_ namespace: MongoNamespace, _ bytes: UnsafeRawBufferPointer, _ checksum: Int) throws {
        let isSound = (sums[namespace] ?? MongoChecksum()).value == BSON.uint64(bytes, checksum)
        for output in outputs {
            var header = Array(bytes)
            if isSound {
                withUnsafeBytes(of: output.sum(of: namespace).littleEndian) {
                    header.replaceSubrange(checksum..<(checksum + 8), with: $0)
                }
            }
            try header.withUnsafeBytes(output.write)
        }
    }

    private func upcoming(_ removed: () throws -> RemovedRecord?) throws -> RemovedRecord? {
        if next == nil { next = try removed() }
        return next
    }

    /// Where a document goes.
    private func output(
        of bytes: UnsafeRawBufferPointer, at offset: Int, _ removed: () throws -> RemovedRecord?
    ) throws -> MongoArchiveOutput {
        guard let record = try upcoming(removed), record.offset < offset + bytes.count else { return restored }
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        guard record.offset == offset, record.length == bytes.count, Array(hash.finalize()) == record.sha256 else {
            throw RebuildFault(offset: record.offset, "has other bytes than the scan saw")
        }
        next = nil
        return try target(of: record)
    }

    private func target(of record: RemovedRecord) throws -> MongoArchiveOutput {
        guard targets.indices.contains(record.target) else {
            throw RebuildFault(offset: record.offset, "goes to a file that there is not")
        }
        return targets[record.target]
    }

    private func takeRest(
        _ bytes: UnsafeRawBufferPointer, at offset: Int, _ removed: () throws -> RemovedRecord?
    ) throws {
        if rest == nil {
            let record = try upcoming(removed)
            if let record, record.offset != offset {
                throw RebuildFault(offset: record.offset, "has other bytes than the scan saw")
            }
            rest = (try record.map(target) ?? restored, record, 0, SHA256())
            next = nil
        }
        rest?.length += bytes.count
        rest?.hash.update(bufferPointer: bytes)
        try rest?.output.write(bytes)
    }

    func finish(_ removed: () throws -> RemovedRecord?) throws {
        if let rest, let record = rest.record {
            guard record.length == rest.length, Array(rest.hash.finalize()) == record.sha256 else {
                throw RebuildFault(offset: record.offset, "has other bytes than the scan saw")
            }
        }
        if let record = try upcoming(removed) { throw RebuildFault(offset: record.offset, "is no record of the file") }
        for output in outputs { try output.close() }
    }
}

/// An archive of mongodump that is being written.
private final class MongoArchiveOutput {
    private let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var sums: [MongoNamespace: MongoChecksum] = [:]
    private var isOpen = false

    private static let writeBytes = 256 << 10

    init(path: String) throws {
        self.path = path
        descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RebuildFault(file: path, "cannot be made") }
    }

    deinit {
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    /// The checksum of a collection's documents here.
    func sum(of namespace: MongoNamespace) -> UInt64 { (sums[namespace] ?? MongoChecksum()).value }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.writeBytes { try flush() }
    }

    /// Begins a block, where none is begun.
    func open(_ header: [UInt8]) throws {
        guard !isOpen else { return }
        isOpen = true
        try header.withUnsafeBytes(write)
    }

    func document(_ bytes: UnsafeRawBufferPointer, of namespace: MongoNamespace, header: [UInt8]) throws {
        try open(header)
        sums[namespace, default: MongoChecksum()].update(bytes)
        try write(bytes)
    }

    /// Ends the block that is begun; the last one of a collection always is.
    func endBlock(_ terminator: UnsafeRawBufferPointer, isEnd: Bool) throws {
        if isOpen || isEnd { try write(terminator) }
        isOpen = false
    }

    func close() throws {
        try flush()
        let result = Foundation.close(descriptor)
        descriptor = -1
        guard result == 0 else { throw RebuildFault(file: path, "cannot be written") }
    }

    private func flush() throws {
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw RebuildFault(file: path, "cannot be written") }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
