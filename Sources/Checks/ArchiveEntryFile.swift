import Crypto
import Foundation
import RestoreSets

/// The form of what is kept of an archive: a head, then segments, each sealed (ChaCha20-Poly1305, RFC 8439) under a key of the
/// cache's with the file's number, its own number and what the entry depends on, so that none can be changed, left out or put
/// elsewhere.
///
///     head:     magic (16), the file's number (16)
///     segment:  length (4), sealed: kind (1), content
///
/// The last segment is the summary.
enum ArchiveEntryFile {
    enum Segment: UInt8 {
        /// Chunks of relations, each with its length (4) before it.
        case relations = 1
        /// Keys as `KeyCensus` stores them.
        case keys
        /// A `Summary` as JSON.
        case summary
    }

    /// What was found in the archive, but for its records' keys and references.
    struct Summary: Codable {
        var found: RecalledArchive
        /// By table.
        var sketches: [String: TableSketch]
        var spaces: [String: UInt32]
        /// When the archive was read, seconds since 1970.
        var time: Int

        /// Makes it that of a run at another time; `false` where too little is known for that.
        mutating func move(to latest: Int) -> Bool {
            for table in sketches.keys { if sketches[table]?.move(to: latest) == false { return false } }
            return true
        }

        var isPlausible: Bool {
            found.isPlausible && sketches.values.allSatisfy(\.isPlausible) && Set(spaces.keys) == Set(sketches.keys)
        }
    }

    static let magic = Array("winnow-archive 3".utf8)
    static let headBytes = 32
    /// Bytes that are gathered before they are sealed.
    static let segmentBytes = 1 << 20
    /// Of a sealed segment: one batch's chunk may be larger than `segmentBytes`, and so is a summary of many columns.
    static let segmentLimit = 256 << 20
    /// Of an entry.
    static let byteLimit = 1 << 30

    /// What a segment is bound to.
    static func bond(file: [UInt8], segment: Int, fingerprint: String) -> Data {
        withUnsafeBytes(of: UInt64(segment).littleEndian) { Data(file) + Data($0) + Data(fingerprint.utf8) }
    }
}

/// What was kept of an archive, checked as a whole when it is opened.
final class ArchiveEntry: Sendable {
    let summary: ArchiveEntryFile.Summary
    let path: String
    private let segments: [(segment: ArchiveEntryFile.Segment, number: Int, range: Range<Int>)]
    private let file: FileHandle
    private let fileNumber: [UInt8]
    private let fingerprint: String
    private let key: SymmetricKey

    var sketches: [String: TableSketch] { summary.sketches }
    var spaces: [String: UInt32] { summary.spaces }

    /// `nil` where there is none, none that is whole, or none that tells what a run at this time would find.
    ///
    /// - Parameter latest: seconds since 1970; dates behind it are no time of a record.
    init?(path: String, fingerprint: String, key: SymmetricKey, latest: Int) {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        self.path = path
        self.fingerprint = fingerprint
        self.key = key
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= ArchiveEntryFile.byteLimit, status.st_size >= ArchiveEntryFile.headBytes,
            let head = Self.read(descriptor, 0..<ArchiveEntryFile.headBytes),
            head.prefix(ArchiveEntryFile.magic.count).elementsEqual(ArchiveEntryFile.magic)
        else { return nil }
        fileNumber = Array(head.suffix(16))
        let size = Int(status.st_size)
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
                let segment = plain.first.flatMap(ArchiveEntryFile.Segment.init)
            else { return nil }
            segments.append((segment, segments.count, (at + 4)..<(at + 4 + count)))
            last = segment == .summary ? plain.dropFirst() : nil
            at += 4 + count
        }
        guard let last, var summary = try? JSONDecoder().decode(ArchiveEntryFile.Summary.self, from: last),
            summary.isPlausible, summary.move(to: latest)
        else { return nil }
        self.summary = summary
        self.segments = segments
    }

    /// Gives the content of all segments of a kind. Throws `ArchiveMemoryFault` where one can no longer be read.
    func forEachSegment(
        _ kind: ArchiveEntryFile.Segment, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for (segment, number, range) in segments where segment == kind {
            guard
                let plain = Self.open(
                    file.fileDescriptor, range,
                    ArchiveEntryFile.bond(file: fileNumber, segment: number, fingerprint: fingerprint), key)
            else { throw ArchiveMemoryFault(.unreadable) }
            try plain.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[1...])) }
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
