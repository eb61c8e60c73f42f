import Foundation

/// Archives that are members of archives.
public enum NestedArchive {
    /// Suffixes of members that are opened as archives when their first bytes say so too. Documents that happen to be zip
    /// files (`.docx`, `.jar`, attachments without a suffix) are left alone.
    private static let suffixes = [
        ".zip", ".7z", ".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".gz", ".bz2", ".xz", ".zst", ".zstd", ".lz4", ".cpio",
    ]

    /// Bytes of a member that `isArchive` looks at.
    public static let headBytes = 262

    /// Whether a member is to be opened, by its name and its first bytes.
    public static func isArchive(path: MemberPath, head: UnsafeRawBufferPointer) -> Bool {
        let name = path.text.lowercased()
        guard suffixes.contains(where: { name.hasSuffix($0) }) else { return false }
        if Compression(head: head) != .none || ZipDirectory.looksLikeZip(head) { return true }
        if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return true }
        if head.starts(with: Array("070701".utf8)) || head.starts(with: Array("070707".utf8)) { return true }
        return head.count >= 262 && head[257..<262].elementsEqual(Array("ustar".utf8))
    }

    /// The name for a spooled member: its last component, of which only harmless characters are kept, for formats that
    /// go by a suffix.
    public static func spoolName(_ path: MemberPath) -> String {
        let leaf = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
        let safe = leaf.suffix(64).map { byte -> UInt8 in
            let scalar = Unicode.Scalar(byte)
            let isSafe = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            return isSafe || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "_")
        }
        return "m" + String(decoding: safe, as: UTF8.self)
    }
}
