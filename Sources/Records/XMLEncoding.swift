/// In what a document is written, by byte-order mark and declaration (XML 1.0, appendix F).
enum XMLEncoding {
    /// By the first bytes, which are ASCII's; `nil` for an encoding that is not read, or where mark and declaration
    /// contradict each other.
    ///
    /// - Parameter start: behind the byte-order mark.
    static func declared(_ head: UnsafeRawBufferPointer, from start: Int) -> TextEncoding? {
        let utf8: TextEncoding = start > 0 ? .utf8BOM : .utf8
        guard XMLToken.starts("<?xml", head, start), let token = XMLToken.next(head, at: start) else { return utf8 }
        let attributes = XMLAttributes(head, in: (start + 5)..<(token.range.upperBound - 1))
        guard let value = attributes.first(where: { head[$0.name].elementsEqual("encoding".utf8) })?.value else {
            return utf8
        }
        switch String(decoding: head[value], as: UTF8.self).lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": return utf8
        case "iso-8859-1", "iso_8859-1", "iso-latin-1", "latin1", "l1": return start > 0 ? nil : .latin1
        case "windows-1252", "cp1252": return start > 0 ? nil : .windows1252
        default: return nil
        }
    }

    /// A head in UTF-16 as UTF-8 without mark, so that it can be told what the document is; `nil` for any other.
    static func textOfUTF16(_ head: UnsafeRawBufferPointer) -> [UInt8]? {
        let isBig = head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0x00, 0x3C])
        guard isBig || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0x3C, 0x00]) else { return nil }
        let text = UTF16Transcoding.utf8(head, bigEndian: isBig)
        return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    }

    /// Whether a record's bytes are text in the encoding.
    static func isText(_ bytes: UnsafeRawBufferPointer, _ encoding: TextEncoding) -> Bool {
        switch encoding {
        case .windows1252: !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
        case .latin1: true
        default: RecordText.isASCII(bytes) || String(validating: bytes, as: UTF8.self) != nil
        }
    }
}
