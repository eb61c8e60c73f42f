import Archives
import Crypto
import Foundation
import RestoreSets

/// The segments of a file of what is kept (`ArchiveEntryFile`), all of which could be opened when it was. It is open only while it
/// is read: there may be more archives than a process may have files.
struct SealedSegments: Sendable {
    private let segments: [(segment: ArchiveEntryFile.Segment, number: Int, range: Range<Int>)]
    private let path: String
    private let fileNumber: [UInt8]
    private let fingerprint: String
    private let key: SymmetricKey
    /// The content of the last one.
    let summary: Data
    /// Of the file.
    let bytes: Int

    /// `nil` where there is no file, or none that is whole.
    ///
    /// - Parameter see: gets each segment's number and content as it is opened; throws where they are of no use.
    init?(
        path: String, fingerprint: String, key: SymmetricKey,
        see: (ArchiveEntryFile.Segment, Int, UnsafeRawBufferPointer) throws -> Void = { _, _, _ in }
    ) {
        guard let file = FoundFile.open(path, followsLinks: false) else { return nil }
        self.path = path
        let descriptor = file.fileDescriptor
        self.fingerprint = fingerprint
        self.key = key
        var status = stat()
        guard fstat(descriptor, &status) == 0,
            status.st_size >= ArchiveEntryFile.headBytes,
            let head = Self.read(descriptor, 0..<ArchiveEntryFile.headBytes),
            head.prefix(ArchiveEntryFile.magic.count).elementsEqual(ArchiveEntryFile.magic)
        else { return nil }
        fileNumber = Array(head.suffix(16))
        let size = Int(status.st_size)
        bytes = size
        var segments: [(segment: ArchiveEntryFile.Segment, number: Int, range: Range<Int>)] = []
        var last: Data?
        var at = ArchiveEntryFile.headBytes
        while at < size {
            guard let length = Self.read(descriptor, at..<min(size, at + 4)), length.count == 4 else { return nil }
            let count = length.reversed().reduce(0) { $0 << 8 | Int($1) }
            guard count <= ArchiveEntryFile.segmentLimit, count <= size - at - 4,
                let plain = Self.open(
                    descriptor, (at + 4)..<(at + 4 + count),
                    ArchiveEntryFile.bond(file: fileNumber, segment: segments.count, fingerprint: fingerprint), key),
                let segment = plain.first.flatMap(ArchiveEntryFile.Segment.init),
                (try? plain.withUnsafeBytes {
                    try see(segment, segments.count, UnsafeRawBufferPointer(rebasing: $0[1...]))
                }) != nil
            else { return nil }
            segments.append((segment, segments.count, (at + 4)..<(at + 4 + count)))
            last = segment == .summary ? plain.dropFirst() : nil
            at += 4 + count
        }
        guard let last else { return nil }
        summary = last
        self.segments = segments
    }

    /// Gives the content of all segments of a kind. Throws `ArchiveMemoryFault` where one can no longer be read.
    func forEach(
        _ kind: ArchiveEntryFile.Segment, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard segments.contains(where: { $0.segment == kind }) else { return }
        let file = try open()
        for (segment, number, _) in segments where segment == kind {
            try content(number, in: file).withUnsafeBytes { try body($0) }
        }
    }

    /// The content of a segment, by its number. Throws `ArchiveMemoryFault` where it can no longer be read.
    func content(_ number: Int) throws -> Data { try content(number, in: open()) }

    private func open() throws -> FileHandle {
        guard let file = FoundFile.open(path, followsLinks: false) else { throw ArchiveMemoryFault(.unreadable) }
        return file
    }

    /// Another file of the same name opens to nothing: segments are bound to the file's number.
    private func content(_ number: Int, in file: FileHandle) throws -> Data {
        guard segments.indices.contains(number),
            let plain = Self.open(
                file.fileDescriptor, segments[number].range,
                ArchiveEntryFile.bond(file: fileNumber, segment: number, fingerprint: fingerprint), key)
        else { throw ArchiveMemoryFault(.unreadable) }
        return plain.dropFirst()
    }

    /// Gives what lies in all segments of a kind, each part with its length before it. Throws `ArchiveMemoryFault`.
    func forEachPart(
        _ kind: ArchiveEntryFile.Segment, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try forEach(kind) { bytes in
            try Self.forEachPart(in: bytes) { try body(UnsafeRawBufferPointer(rebasing: bytes[$0])) }
        }
    }

    /// Gives the place of each part in a segment's content. Throws `ArchiveMemoryFault`.
    static func forEachPart(in bytes: UnsafeRawBufferPointer, _ body: (Range<Int>) throws -> Void) throws {
        var at = 0
        while at < bytes.count {
            guard bytes.count - at >= 4 else { throw ArchiveMemoryFault(.unreadable) }
            let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            at += 4
            guard bytes.count - at >= length else { throw ArchiveMemoryFault(.unreadable) }
            try body(at..<(at + length))
            at += length
        }
    }

    private static func open(_ descriptor: Int32, _ range: Range<Int>, _ bond: Data, _ key: SymmetricKey) -> Data? {
        guard let sealed = read(descriptor, range), let box = try? ChaChaPoly.SealedBox(combined: sealed) else {
            return nil
        }
        return try? ChaChaPoly.open(box, using: key, authenticating: bond)
    }

    private static func read(_ descriptor: Int32, _ range: Range<Int>) -> Data? {
        var data = Data(count: range.count)
        let isRead = data.withUnsafeMutableBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = pread(
                    descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(range.lowerBound + done))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
        return isRead ? data : nil
    }
}
