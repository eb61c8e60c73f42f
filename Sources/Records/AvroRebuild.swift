import Crypto
import Foundation

/// Writes an Avro file anew without some of its records. Blocks that lose none stay byte for byte.
struct AvroRebuild: RecordRebuild {
    let header: AvroHeader
    let types: AvroSchema
    let columns: AvroColumns
    let limits: AvroLimits

    let coordinates = "the header, and the blocks decompressed"

    private static let readBytes = 256 << 10

    func rebuild(
        source: String, removed: () throws -> RemovedRecord?, restored: String, targets: [String]
    ) throws {
        let run = try AvroRebuilding(self, restored: restored, targets: targets)
        let blocks = AvroBlocks(header, limit: limits.blockBytes)
        var expected = header.bytes[...]
        try pieces(of: source) { bytes in
            let start = bytes.prefix(expected.count)
            guard start.elementsEqual(expected.prefix(start.count)) else { throw Self.otherHeader }
            expected = expected.dropFirst(start.count)
            try blocks.read(bytes, block: { try run.take($0, removed) }, rest: { try run.takeRest($0, removed) })
        }
        guard expected.isEmpty else { throw Self.otherHeader }
        try blocks.finish { try run.takeRest($0, removed) }
        try run.finish(removed)
    }

    private static let otherHeader = RebuildFault(offset: 0, "begins with another header than the scan saw")

    private func pieces(of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RebuildFault(file: path, "cannot be read") }
        defer { close(descriptor) }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.readBytes, alignment: 64)
        defer { memory.deallocate() }
        while true {
            let count = read(descriptor, memory.baseAddress, memory.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw RebuildFault(file: path, "cannot be read") }
            if count == 0 { return }
            try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
        }
    }
}

/// One rebuild under way.
private final class AvroRebuilding {
    private let decompressor: AvroDecompressor
    private let data = AvroData()
    private var walk: AvroWalk
    private let restored: AvroOutput
    private let targets: [AvroOutput]
    /// Offset in the decoded form of what comes next.
    private var offset: Int
    private var next: RemovedRecord?
    /// Where the rest goes, once it has begun.
    private var rest: Rest?

    private struct Rest {
        let output: AvroOutput
        /// Set where it is removed.
        let record: RemovedRecord?
        var length = 0
        var hash = SHA256()
    }

    init(_ plan: AvroRebuild, restored: String, targets: [String]) throws {
        decompressor = AvroDecompressor(plan.header.codec, limit: plan.limits.blockBytes)
        walk = AvroWalk(plan.types, plan.columns)
        offset = plan.header.bytes.count
        self.restored = try AvroOutput(path: restored, header: plan.header)
        self.targets = try targets.map { try AvroOutput(path: $0, header: plan.header) }
    }

    /// The next removed record; it stays the next one until `next` is emptied.
    private func upcoming(_ removed: () throws -> RemovedRecord?) throws -> RemovedRecord? {
        if next == nil { next = try removed() }
        return next
    }

    private func target(of record: RemovedRecord) throws -> AvroOutput {
        guard targets.indices.contains(record.target) else {
            throw RebuildFault(offset: record.offset, "goes to a file that there is not")
        }
        return targets[record.target]
    }

    // MARK: Blocks

    func take(_ block: AvroBlock, _ removed: () throws -> RemovedRecord?) throws -> Bool {
        data.count = 0
        guard decompressor.decompress(block.data, onto: data) else { return false }
        defer { offset += data.count }
        if let record = try upcoming(removed), record.offset < offset + data.count {
            try split(block, removed)
        } else {
            try restored.copy(block.bytes)
        }
        return true
    }

    /// Writes a block's records to where they belong.
    private func split(_ block: AvroBlock, _ removed: () throws -> RemovedRecord?) throws {
        let source = UnsafeRawBufferPointer(rebasing: data.memory.bytes[..<data.count])
        walk.begin(source, 0..<data.count)
        let kept = AvroData()
        var keptCount: Int64 = 0
        var left = block.count
        while walk.at < data.count {
            let start = walk.at
            let (end, count, isReadable) = nextRecord(left)
            left -= count
            let bytes = UnsafeRawBufferPointer(rebasing: source[start..<end])
            guard let record = try upcoming(removed), record.offset < offset + end else {
                kept.append(bytes)
                keptCount += count
                if end == data.count { break }
                continue
            }
            try check(record, start..<end, bytes)
            next = nil
            let output = try target(of: record)
            if isReadable {
                try output.record(bytes)
            } else {
                // What cannot be read stands in a block of its own, so that the others can.
                try output.endBlock()
                try output.block(bytes, count: count)
            }
            if end == data.count { break }
        }
        guard kept.count > 0 else { return }
        // Records that the block counts but does not have are counted on.
        try restored.block(UnsafeRawBufferPointer(rebasing: kept.memory.bytes[..<kept.count]), count: keptCount + left)
    }

    /// Where the next record ends and how many it stands for: all that are left where it cannot be read.
    private func nextRecord(_ left: Int64) -> (end: Int, count: Int64, isReadable: Bool) {
        guard left > 0 else { return (data.count, 0, false) }
        do throws(AvroFault) {
            try walk.record()
            return (walk.at, 1, true)
        } catch {
            return (data.count, left, false)
        }
    }

    private func check(_ record: RemovedRecord, _ range: Range<Int>, _ bytes: UnsafeRawBufferPointer) throws {
        guard record.offset == offset + range.lowerBound, record.length == range.count else {
            throw RebuildFault(offset: record.offset, "is no record of the file")
        }
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        guard Array(hash.finalize()) == record.sha256 else { throw Self.otherBytes(record) }
    }

    private static func otherBytes(_ record: RemovedRecord) -> RebuildFault {
        RebuildFault(offset: record.offset, "has other bytes than the scan saw")
    }

    // MARK: The rest

    func takeRest(_ bytes: UnsafeRawBufferPointer, _ removed: () throws -> RemovedRecord?) throws {
        if rest == nil {
            let record = try upcoming(removed)
            let output = try record.map(target) ?? restored
            try output.endBlock()
            rest = Rest(output: output, record: record)
            next = nil
        }
        rest?.length += bytes.count
        if rest?.record != nil { rest?.hash.update(bufferPointer: bytes) }
        try rest?.output.copy(bytes)
    }

    func finish(_ removed: () throws -> RemovedRecord?) throws {
        if let rest, let record = rest.record {
            guard record.offset == offset, record.length == rest.length else {
                throw RebuildFault(offset: record.offset, "is no record of the file")
            }
            guard Array(rest.hash.finalize()) == record.sha256 else { throw Self.otherBytes(record) }
        }
        if let record = try upcoming(removed) { throw RebuildFault(offset: record.offset, "is no record of the file") }
        try restored.close()
        for target in targets { try target.close() }
    }
}
