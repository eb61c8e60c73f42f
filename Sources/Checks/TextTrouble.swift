import Records

/// Text that went through a wrong encoding somewhere.
enum TextTrouble {
    /// Whether a field has bytes that are no UTF-8, a replacement character, or UTF-8 that was encoded once more; in a member of
    /// an 8-bit encoding, whether it is UTF-8: there it is the member that has two encodings.
    static func isIn(_ field: UnsafeRawBufferPointer, encoding: TextEncoding) -> Bool {
        guard !RecordText.isASCII(field) else { return false }
        switch encoding {
        case .latin1, .windows1252: return String(validating: field, as: UTF8.self) != nil
        case .utf8, .utf8BOM, .utf16LE, .utf16BE: break
        }
        guard String(validating: field, as: UTF8.self) != nil else { return true }
        guard field.count >= 3 else { return false }
        for at in 0..<(field.count - 2) {
            // U+FFFD: bytes were lost already.
            if field[at] == 0xEF, field[at + 1] == 0xBF, field[at + 2] == 0xBD { return true }
            // "Ã" or "Â" before U+0080…U+00BF: what UTF-8 looks like when it is taken for Latin-1 and encoded.
            if field[at] == 0xC3, field[at + 1] == 0x83 || field[at + 1] == 0x82, field[at + 2] == 0xC2 { return true }
        }
        return false
    }
}
