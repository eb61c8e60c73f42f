import Foundation

/// The central directory of a zip file (PKWARE APPNOTE 6.3.10, 4.3 and 4.4), checked against the file.
///
/// libarchive tells neither comments nor where an entry's compressed bytes are; winnow needs the first for provenance
/// and the second to copy untouched entries without compressing them again.
struct ZipDirectory: Sendable {
    struct Entry: Sendable {
        var versionMadeBy: UInt16
        var versionNeeded: UInt16
        var flags: UInt16
        var method: UInt16
        var time: UInt16
        var date: UInt16
        var crc: UInt32
        var compressedSize: Int
        var size: Int
        var internalAttributes: UInt16
        var externalAttributes: UInt32
        var headerOffset: Int
        var name: [UInt8]
        /// Extra fields without zip64's, which is made anew.
        var extra: [UInt8]
        var comment: [UInt8]

        var isEncrypted: Bool { flags & 1 != 0 }
        var isDirectory: Bool { name.last == UInt8(ascii: "/") }
        /// A symbolic link or device by the Unix mode in the external attributes.
        var isSpecial: Bool {
            let type = externalAttributes >> 16 & 0o170000
            return versionMadeBy >> 8 == 3 && type != 0 && type != FileType.regular && type != FileType.directory
        }
    }

    let entries: [Entry]
    let comment: [UInt8]
    /// Where it begins in the file, or in the parts behind one another.
    let offset: Int
    /// Bytes before the first entry, a self-extractor for instance; none where the file was split by zip.
    let prefix: Int
    /// Whether zip itself split the file.
    let isSplit: Bool

    static let localSignature: UInt32 = 0x0403_4B50
    static let centralSignature: UInt32 = 0x0201_4B50
    static let endSignature: UInt32 = 0x0605_4B50
    static let end64Signature: UInt32 = 0x0606_4B50
    static let locator64Signature: UInt32 = 0x0706_4B50
    static let zip64Extra: UInt16 = 1
    static let descriptorFlag: UInt16 = 1 << 3

    static func looksLikeZip(_ head: UnsafeRawBufferPointer) -> Bool {
        head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
    }

    /// Reads and checks the directory. Throws `ArchiveError` of kind `damaged` or `limit`.
    init(file: ZipFile, limits: ArchiveLimits) throws {
        let end = try Self.findEnd(file)
        comment = end.comment
        offset = end.directoryOffset
        guard end.entries <= limits.members else { throw LibarchiveReader.tooManyMembers(limits, file.name) }
        let bytes = try file.read(at: end.directoryOffset, count: end.directorySize)
        var reader = ByteReader(bytes)
        var entries: [Entry] = []
        entries.reserveCapacity(end.entries)
        for ordinal in 0..<end.entries {
            guard let entry = Self.entry(&reader, file) else {
                throw file.damaged(
                    at: end.directoryOffset + reader.position,
                    "the central directory ends in entry \(ordinal + 1) of \(end.entries)")
            }
            entries.append(entry)
        }
        isSplit = end.isSplit
        prefix = end.isSplit ? 0 : entries.map(\.headerOffset).min() ?? end.directoryOffset
        self.entries = entries
        try checkExtents(file: file, directoryOffset: end.directoryOffset)
    }

    /// Entries' comments by name, in the order of the entries in the file: libarchive, which goes by it, tells of none.
    var commentsByName: [[UInt8]: [[UInt8]]] {
        guard entries.contains(where: { !$0.comment.isEmpty }) else { return [:] }
        let inOrder = entries.sorted { $0.headerOffset < $1.headerOffset }
        return Dictionary(grouping: inOrder, by: \.name).mapValues { $0.map(\.comment) }
    }

    static func metadata(comment: [UInt8]) -> [ArchiveMetadata] {
        comment.isEmpty ? [] : [ArchiveMetadata(place: .entryComment, keyword: "comment", value: comment)]
    }

    /// No entry may reach into another or into the directory: overlapping entries are how the densest bombs are made.
    private func checkExtents(file: ZipFile, directoryOffset: Int) throws {
        var reached = 0
        for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
            let (end, overflow) = entry.headerOffset.addingReportingOverflow(30 + entry.name.count)
            let (dataEnd, overflow2) = end.addingReportingOverflow(entry.compressedSize)
            guard entry.headerOffset >= reached, !overflow, !overflow2, dataEnd <= directoryOffset else {
                throw file.damaged(
                    at: entry.headerOffset, member: MemberPath(entry.name),
                    "its data overlaps another entry's or lies outside the file")
            }
            reached = dataEnd
        }
    }

    private struct End {
        var entries: Int
        var directorySize: Int
        var directoryOffset: Int
        var comment: [UInt8]
        /// Offsets count by part.
        var isSplit = false
    }

    private static func findEnd(_ file: ZipFile) throws -> End {
        let span = min(file.size, 22 + 65_535)
        let tail = try file.read(at: file.size - span, count: span)
        guard span >= 22 else { throw file.damaged(at: 0, "is too short for a zip file") }
        for at in stride(from: span - 22, through: 0, by: -1) {
            var reader = ByteReader(tail, at: at)
            guard reader.u32() == endSignature, let disk = reader.u16(), let startDisk = reader.u16(),
                reader.u16() != nil, let total = reader.u16(), let size = reader.u32(), let offset = reader.u32(),
                let commentLength = reader.u16(), let comment = reader.bytes(Int(commentLength)),
                reader.position == span
            else { continue }
            // A single file is the first part of one.
            guard disk == 0xFFFF || disk == 0 || Int(disk) == file.partCount - 1,
                let start = file.position(Int(offset), part: startDisk == 0xFFFF ? 0 : Int(startDisk))
            else { throw SplitZip.error(file.name) }
            var end = End(entries: Int(total), directorySize: Int(size), directoryOffset: start, comment: comment)
            end.isSplit = disk != 0 && disk != 0xFFFF
            let endOffset = file.size - span + at
            if total == 0xFFFF || size == .max || offset == .max { try readZip64(file, before: endOffset, &end) }
            guard end.directorySize >= 0, end.directoryOffset >= 0, end.directorySize <= endOffset,
                end.directoryOffset <= endOffset - end.directorySize
            else { throw file.damaged(at: endOffset, "its directory lies outside the file") }
            return end
        }
        throw file.damaged(
            at: file.size, "has no end-of-directory record: it is truncated, or it goes on in another part",
            advice: "Fetch the backup again, and give all parts of it: without its directory a zip cannot be read.")
    }

    private static func readZip64(_ file: ZipFile, before endOffset: Int, _ end: inout End) throws {
        guard endOffset >= 20 else { return }
        var locator = ByteReader(try file.read(at: endOffset - 20, count: 20))
        guard locator.u32() == locator64Signature, let part = locator.u32(), let offset = locator.u64(),
            let at = file.position(offset, part: Int(part)), at <= endOffset - 20 - 56
        else { return }
        var record = ByteReader(try file.read(at: at, count: 56))
        guard record.u32() == end64Signature, record.skip(8 + 4), let disk = record.u32(),
            let startDisk = record.u32(), record.skip(8), let total = record.u64(),
            let size = record.u64(), let offset = record.u64(), total >= 0, total <= file.size / 46,
            let start = file.position(offset, part: Int(startDisk))
        else { throw file.damaged(at: at, "its zip64 end-of-directory record is invalid") }
        end.entries = total
        end.directorySize = size
        end.directoryOffset = start
        end.isSplit = disk > 0
    }

    private static func entry(_ reader: inout ByteReader, _ file: ZipFile) -> Entry? {
        guard reader.u32() == centralSignature, let madeBy = reader.u16(), let needed = reader.u16(),
            let flags = reader.u16(), let method = reader.u16(), let time = reader.u16(), let date = reader.u16(),
            let crc = reader.u32(), let packed = reader.u32(), let size = reader.u32(), let nameLength = reader.u16(),
            let extraLength = reader.u16(), let commentLength = reader.u16(), let disk = reader.u16(),
            let inner = reader.u16(), let outer = reader.u32(), let offset = reader.u32(),
            let name = reader.bytes(Int(nameLength)), let extra = reader.bytes(Int(extraLength)),
            let comment = reader.bytes(Int(commentLength))
        else { return nil }
        var entry = Entry(
            versionMadeBy: madeBy, versionNeeded: needed, flags: flags, method: method, time: time, date: date,
            crc: crc, compressedSize: Int(packed), size: Int(size), internalAttributes: inner,
            externalAttributes: outer, headerOffset: Int(offset), name: name, extra: [], comment: comment)
        var part = Int(disk)
        guard let rest = applyZip64(extra, size, packed, offset, &part, to: &entry),
            let start = file.position(entry.headerOffset, part: part)
        else { return nil }
        entry.extra = rest
        entry.headerOffset = start
        return entry
    }

    /// Takes sizes and offset from zip64's extra field where the short ones say so; gives the other extra fields.
    private static func applyZip64(
        _ extra: [UInt8], _ size: UInt32, _ packed: UInt32, _ offset: UInt32, _ part: inout Int, to entry: inout Entry
    ) -> [UInt8]? {
        var reader = ByteReader(extra)
        var others: [UInt8] = []
        while let tag = reader.u16(), let length = reader.u16() {
            guard let body = reader.bytes(Int(length)) else { return extra }
            guard tag == zip64Extra else {
                others += tag.littleEndianBytes + length.littleEndianBytes + body
                continue
            }
            var values = ByteReader(body)
            if size == .max, let value = values.u64() { entry.size = value }
            if packed == .max, let value = values.u64() { entry.compressedSize = value }
            if offset == .max, let value = values.u64() { entry.headerOffset = value }
            if part == 0xFFFF, let value = values.u32() { part = Int(value) }
        }
        return entry.size >= 0 && entry.compressedSize >= 0 && entry.headerOffset >= 0 ? others : nil
    }

    /// Extra fields without zip64's.
    static func withoutZip64(_ extra: [UInt8]) -> [UInt8] {
        var reader = ByteReader(extra)
        var others: [UInt8] = []
        while let tag = reader.u16(), let length = reader.u16(), let body = reader.bytes(Int(length)) {
            if tag != zip64Extra { others += tag.littleEndianBytes + length.littleEndianBytes + body }
        }
        return others
    }
}

/// Random access to a zip file, or to the parts of one that was split anywhere.
final class ZipFile: @unchecked Sendable {
    let name: String
    let size: Int
    /// Each with the position of its end in the whole.
    private let parts: [(descriptor: Int32, end: Int)]

    init(path: String) throws {
        name = ArchiveSource.name(of: path)
        var opened: [(descriptor: Int32, end: Int)] = []
        for path in try SourceParts(path: path).paths {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            var status = stat()
            guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
                let text = ArchiveError.errnoText()
                for part in opened { close(part.descriptor) }
                if descriptor >= 0 { close(descriptor) }
                throw ArchiveError(.unreadable, archive: name, "cannot be opened: \(text)")
            }
            opened.append((descriptor, (opened.last?.end ?? 0) + Int(status.st_size)))
        }
        parts = opened
        size = opened.last?.end ?? 0
    }

    deinit { for part in parts { close(part.descriptor) } }

    /// Files that hold it.
    var partCount: Int { parts.count }

    /// The position in the whole of a byte offset in a part, from 0; `nil` where there is no such part or place. A file that
    /// was cut anywhere is one part to zip.
    func position(_ offset: Int, part: Int) -> Int? {
        guard offset >= 0, part >= 0, part < parts.count else { return nil }
        let (position, overflow) = offset.addingReportingOverflow(part == 0 ? 0 : parts[part - 1].end)
        return overflow ? nil : position
    }

    /// Exactly `count` bytes. Throws `damaged` when the file ends before.
    func read(at offset: Int, count: Int) throws -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
            throw damaged(at: offset, "ends before byte \(offset) + \(count)")
        }
        return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
            guard filled == count else { throw damaged(at: offset + filled, "ends unexpectedly") }
        }
    }

    /// As many bytes as there are.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let at = offset + filled
            guard let index = parts.firstIndex(where: { at < $0.end }) else { break }
            let start = index == 0 ? 0 : parts[index - 1].end
            let wanted = min(buffer.count - filled, parts[index].end - at)
            let count = pread(parts[index].descriptor, buffer.baseAddress! + filled, wanted, off_t(at - start))
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw ArchiveError(
                    .unreadable, archive: name, offset: offset, "cannot be read: \(ArchiveError.errnoText())")
            }
            filled += count
        }
        return filled
    }

    /// Where an entry's compressed bytes start, after checking its local header against the directory.
    func dataOffset(of entry: ZipDirectory.Entry) throws -> (offset: Int, localExtra: [UInt8]) {
        let header = try read(at: entry.headerOffset, count: 30)
        var reader = ByteReader(header)
        guard reader.u32() == ZipDirectory.localSignature, reader.skip(22), let nameLength = reader.u16(),
            let extraLength = reader.u16()
        else {
            throw damaged(at: entry.headerOffset, member: MemberPath(entry.name), "has no local header where expected")
        }
        let rest = try read(at: entry.headerOffset + 30, count: Int(nameLength) + Int(extraLength))
        guard rest.prefix(Int(nameLength)).elementsEqual(entry.name) else {
            throw damaged(
                at: entry.headerOffset, member: MemberPath(entry.name),
                "its local header has another name than the central directory")
        }
        return (entry.headerOffset + 30 + rest.count, Array(rest.dropFirst(Int(nameLength))))
    }

    func damaged(
        at offset: Int, member: MemberPath? = nil, _ message: String,
        advice: String = ArchiveError.adviceOnDamage
    ) -> ArchiveError {
        ArchiveError(
            .damaged, archive: name, member: member?.description, offset: offset, message, advice: advice)
    }
}

/// Reads little-endian integers from bytes; everything is `nil` past the end.
struct ByteReader {
    private let data: [UInt8]
    private(set) var position: Int

    init(_ data: [UInt8], at position: Int = 0) {
        self.data = data
        self.position = position
    }

    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= data.count - position else { return nil }
        defer { position += count }
        return Array(data[position..<(position + count)])
    }

    mutating func skip(_ count: Int) -> Bool {
        guard count <= data.count - position else { return false }
        position += count
        return true
    }

    mutating func u16() -> UInt16? { integer() }
    mutating func u32() -> UInt32? { integer() }
    /// A 64-bit number that fits `Int`; negative where it does not, which callers reject.
    mutating func u64() -> Int? { (integer() as UInt64?).map { Int(truncatingIfNeeded: $0) } }

    private mutating func integer<T: FixedWidthInteger>() -> T? {
        let width = MemoryLayout<T>.size
        guard width <= data.count - position else { return nil }
        var value: T = 0
        for at in (0..<width).reversed() { value = value << 8 | T(truncatingIfNeeded: data[position + at]) }
        position += width
        return value
    }
}
