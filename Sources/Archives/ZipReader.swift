import CISAL
import Foundation
import Pipelines

/// Reads stored and deflated zip entries by the central directory, through ISA-L.
final class ZipReader: ArchiveReader {
    let name: String
    let format = ArchiveFormat(.zip)
    let metadata: [ArchiveMetadata]
    private let path: String
    private let state: FileState
    private let file: ZipFile
    private let directory: ZipDirectory
    private let limits: ArchiveLimits
    private let digest: Background<Digest256>
    private var parts = PartCounter()
    private var index = -1
    private var unpacked = 0
    private(set) var consumed = 0

    /// A reader for a zip file: this one, or libarchive's where an entry needs a method that this one does not have.
    static func open(
        path: String, limits: ArchiveLimits, passphrases: [Passphrase] = []
    ) throws -> any ArchiveReader {
        let state = try FileState(path: path)
        let file = try ZipFile(path: path)
        let directory = try ZipDirectory(file: file, limits: limits)
        let encryption = ZipEncryption(of: directory)
        if encryption != nil, passphrases.isEmpty { throw EncryptionFault.noPassphrase(file.name) }
        guard directory.entries.allSatisfy(ZipEncryption.isReadable) else {
            throw EncryptionFault.unsupported(file.name)
        }
        let metadata =
            directory.comment.isEmpty
            ? [] : [ArchiveMetadata(place: .archiveComment, keyword: "comment", value: directory.comment)]
        guard encryption == nil, directory.entries.allSatisfy({ $0.method == 0 || $0.method == 8 }) else {
            return try LibarchiveReader(
                path: path, container: .zip, metadata: metadata, limits: limits,
                entryComments: directory.commentsByName,
                encryption: encryption, passphrases: passphrases,
                // libarchive does not know of parts.
                joined: directory.isSplit ? JoinedZip(file, directory) : nil)
        }
        return try ZipReader(
            path: path, state: state, file: file, directory: directory, metadata: metadata, limits: limits)
    }

    private init(
        path: String, state: FileState, file: ZipFile, directory: ZipDirectory, metadata: [ArchiveMetadata],
        limits: ArchiveLimits
    ) throws {
        name = file.name
        self.path = path
        self.state = state
        self.file = file
        self.directory = directory
        self.metadata = metadata
        self.limits = limits
        let total = directory.entries.reduce(0) { $0 &+ $1.size }
        try limits.check(unpacked: total, packed: file.size, archive: file.name)
        digest = try FileStream.digest(ofFileAt: path)
    }

    func nextMember() throws -> Member? {
        index += 1
        guard index < directory.entries.count else { return nil }
        let entry = directory.entries[index]
        let path = MemberPath(entry.name)
        let metadata = ZipDirectory.metadata(comment: entry.comment)
        return Member(
            index: index, path: path, part: try parts.part(of: path, limits: limits, archive: name),
            kind: entry.isDirectory ? .directory : entry.isSpecial ? .special : .file, size: entry.size,
            metadata: metadata)
    }

    var attributes: MemberAttributes {
        directory.entries.indices.contains(index) ? directory.entries[index].attributes : [:]
    }

    func readData(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let entry = directory.entries[index]
        var offset = 0
        let before = consumed
        defer { consumed = before + entry.compressedSize }
        try ZipEntryData.read(entry, of: file) { bytes in
            offset += bytes.count
            unpacked += bytes.count
            consumed = before + Int(Double(entry.compressedSize) * Double(offset) / Double(max(1, entry.size)))
            try limits.check(unpacked: unpacked, packed: file.size, archive: name)
            try body(bytes)
        }
    }

    func passData() {
        let entry = directory.entries[index]
        unpacked += entry.size
        consumed += entry.compressedSize
    }

    var isIndexed: Bool { true }

    func seal(without damage: KnownDamage) throws -> SourceSeal {
        let sha256 = try digest.value()
        try state.check(path)
        return SourceSeal(
            size: file.size, sha256: sha256, unpackedSize: unpacked, damage: damage, layout: .zip(directory),
            state: state)
    }
}

/// The data of one zip entry.
enum ZipEntryData {
    /// Compressed bytes from which on an entry is read on a thread of its own.
    private static let readAheadFrom = 256 << 10

    /// Gives an entry's data in pieces and checks length and CRC at the end. Throws `ArchiveError`.
    static func read(
        _ entry: ZipDirectory.Entry, of file: ZipFile, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let stream = try ZipEntryStream(entry, of: file)
        if entry.compressedSize >= readAheadFrom {
            nonisolated(unsafe) let upstream = stream
            let ahead = ReadAheadStream(upstream)
            defer { ahead.stop() }
            while let bytes = try ahead.next() { try body(bytes) }
        } else {
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
            defer { buffer.deallocate() }
            while true {
                let count = try stream.fill(buffer)
                if count == 0 { break }
                try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }
}

/// Inflates one entry.
private final class ZipEntryStream: DecompressingStream {
    private let entry: ZipDirectory.Entry
    private let file: ZipFile
    private let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 64)
    private var readOffset: Int
    private let dataEnd: Int
    private var produced = 0
    private var crc: UInt32 = 0
    private var finished = false
    var failure: (any Error)?

    init(_ entry: ZipDirectory.Entry, of file: ZipFile) throws {
        self.entry = entry
        self.file = file
        readOffset = try file.dataOffset(of: entry).offset
        dataEnd = readOffset + entry.compressedSize
        isal_inflate_init(state)
        state.pointee.crc_flag = UInt32(ISAL_DEFLATE)
        state.pointee.avail_in = 0
    }

    deinit {
        state.deallocate()
        input.deallocate()
    }

    func produce(into buffer: UnsafeMutableRawBufferPointer, filled: inout Int) throws {
        guard !finished else { return }
        do {
            if entry.method == 0 {
                try copy(into: buffer, &filled)
            } else {
                try inflate(into: buffer, &filled)
            }
        } catch {
            filled = min(filled, entry.size - produced)
            throw error
        }
        crc = crc32_gzip_refl(crc, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(filled))
        guard filled <= entry.size - produced else {
            filled = entry.size - produced
            throw fault("is longer than the \(entry.size) bytes that the directory says", after: filled)
        }
        produced += filled
        if filled < buffer.count { try end() }
    }

    private func copy(into buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int) throws {
        let wanted = min(buffer.count, dataEnd - readOffset)
        filled = try file.read(at: readOffset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
        guard filled == wanted else { throw fault("is truncated", after: filled) }
        readOffset += filled
    }

    private func inflate(into buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int) throws {
        state.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        state.pointee.avail_out = UInt32(clamping: buffer.count)
        while state.pointee.avail_out > 0, state.pointee.block_state != ISAL_BLOCK_FINISH {
            if state.pointee.avail_in == 0 { try refill() }
            let before = (state.pointee.avail_out, state.pointee.avail_in)
            let code = isal_inflate(state)
            filled = buffer.count - Int(state.pointee.avail_out)
            guard code == ISAL_DECOMP_OK || code == ISAL_END_INPUT || code == ISAL_OUT_OVERFLOW else {
                throw fault("its deflate data is invalid (inflate error \(code))", after: filled)
            }
            if before == (state.pointee.avail_out, state.pointee.avail_in),
                state.pointee.block_state != ISAL_BLOCK_FINISH
            {
                throw fault("its deflate data is truncated", after: filled)
            }
        }
    }

    private func refill() throws {
        let wanted = min(input.count, dataEnd - readOffset)
        let count = try file.read(at: readOffset, into: UnsafeMutableRawBufferPointer(rebasing: input[..<wanted]))
        readOffset += count
        state.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        state.pointee.avail_in = UInt32(count)
    }

    private func end() throws {
        finished = true
        guard produced == entry.size else { throw fault("has \(produced) bytes, the directory says \(entry.size)") }
        guard crc == entry.crc else { throw fault("its CRC-32 does not fit its data") }
    }

    /// - Parameter filled: bytes given beyond `produced`.
    private func fault(_ message: String, after filled: Int = 0) -> ArchiveError {
        file.damaged(at: produced + filled, member: MemberPath(entry.name), message)
    }
}
