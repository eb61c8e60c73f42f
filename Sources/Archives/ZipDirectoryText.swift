/// The bytes of a central directory as it is made.
struct ZipDirectoryText {
    private(set) var bytes: [UInt8] = []
    private var entries = 0

    /// Adds an entry. `isZip64`: its sizes stand in zip64's extra field.
    mutating func add(_ entry: ZipDirectory.Entry, isZip64: Bool) {
        let isFar = entry.headerOffset >= 0xFFFF_FFFF
        var zip64: [UInt8] = []
        if isZip64 {
            zip64 += UInt64(entry.size).littleEndianBytes + UInt64(entry.compressedSize).littleEndianBytes
        }
        if isFar { zip64 += UInt64(entry.headerOffset).littleEndianBytes }
        var extra = entry.extra
        if !zip64.isEmpty {
            extra = ZipDirectory.zip64Extra.littleEndianBytes + UInt16(zip64.count).littleEndianBytes + zip64 + extra
        }
        bytes += ZipDirectory.centralSignature.littleEndianBytes + entry.versionMadeBy.littleEndianBytes
        bytes += max(entry.versionNeeded, zip64.isEmpty ? 20 : 45).littleEndianBytes
        bytes += entry.flags.littleEndianBytes + entry.method.littleEndianBytes
        bytes += entry.time.littleEndianBytes + entry.date.littleEndianBytes + entry.crc.littleEndianBytes
        bytes += (isZip64 ? UInt32.max : UInt32(entry.compressedSize)).littleEndianBytes
        bytes += (isZip64 ? UInt32.max : UInt32(entry.size)).littleEndianBytes
        bytes += UInt16(entry.name.count).littleEndianBytes + UInt16(extra.count).littleEndianBytes
        bytes += UInt16(entry.comment.count).littleEndianBytes + UInt16(0).littleEndianBytes
        bytes += entry.internalAttributes.littleEndianBytes + entry.externalAttributes.littleEndianBytes
        bytes += (isFar ? UInt32.max : UInt32(entry.headerOffset)).littleEndianBytes
        bytes += entry.name + extra + entry.comment
        entries += 1
    }

    /// What stands behind a directory that begins at `start`.
    func endRecords(start: Int, comment: [UInt8]) -> [UInt8] {
        var records: [UInt8] = []
        if entries >= 0xFFFF || start >= 0xFFFF_FFFF || bytes.count >= 0xFFFF_FFFF {
            let at = start + bytes.count
            records += ZipDirectory.end64Signature.littleEndianBytes + UInt64(44).littleEndianBytes
            records += UInt16(45).littleEndianBytes + UInt16(45).littleEndianBytes
            records += UInt32(0).littleEndianBytes + UInt32(0).littleEndianBytes
            records += UInt64(entries).littleEndianBytes + UInt64(entries).littleEndianBytes
            records += UInt64(bytes.count).littleEndianBytes + UInt64(start).littleEndianBytes
            records += ZipDirectory.locator64Signature.littleEndianBytes + UInt32(0).littleEndianBytes
            records += UInt64(at).littleEndianBytes + UInt32(1).littleEndianBytes
        }
        records += ZipDirectory.endSignature.littleEndianBytes + UInt32(0).littleEndianBytes
        let count = UInt16(clamping: entries).littleEndianBytes
        records += count + count
        records += UInt32(clamping: bytes.count).littleEndianBytes + UInt32(clamping: start).littleEndianBytes
        return records + UInt16(comment.count).littleEndianBytes + comment
    }

    /// The directory of a zip in parts and what stands behind it, as of a file that was never split. It has no comments.
    static func joined(_ directory: ZipDirectory) -> [UInt8] {
        var text = ZipDirectoryText()
        for var entry in directory.entries {
            entry.comment = []
            text.add(entry, isZip64: entry.size >= 0xFFFF_FFFF || entry.compressedSize >= 0xFFFF_FFFF)
        }
        return text.bytes + text.endRecords(start: directory.offset, comment: [])
    }
}
