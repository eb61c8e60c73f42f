/// The header of a member of an ar archive, of which a copy with holes touches the size.
///
/// Source: FreeBSD's ar(5): 60 bytes of text, the size in decimal digits at 48; BSD's long names (`#1/LENGTH`) stand before the
/// data and count as data, GNU's stand in a member `//`; data begin at even bytes, filled up with a line feed.
enum ArHeader {
    static let magic = Array("!<arch>\n".utf8)
    static let fill = UInt8(ascii: "\n")
    static let byteCount = 60
    /// The member that has GNU's long names; headers of others refer to places in it.
    static let namesMember = Array("//".utf8)
    private static let sizeField = 48..<58
    private static let end: [UInt8] = [0x60, 0x0A]

    /// The header, with the long name that may stand behind it, for another size of data. `nil` when it is none, or the size has
    /// more digits than fit.
    static func patched(_ header: [UInt8], size: Int) -> [UInt8]? {
        guard header.count >= byteCount, header[sizeField.upperBound..<byteCount].elementsEqual(end) else { return nil }
        let digits = Array(String(size + header.count - byteCount).utf8)
        guard digits.count <= sizeField.count else { return nil }
        var patched = header
        patched.replaceSubrange(
            sizeField, with: digits + [UInt8](repeating: 0x20, count: sizeField.count - digits.count))
        return patched
    }
}
