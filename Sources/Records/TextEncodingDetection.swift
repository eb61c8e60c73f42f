/// The encoding of a member by its first bytes.
enum TextEncodingDetection {
    /// By byte-order mark; without one UTF-16 by where its zero bytes are; else UTF-8 when valid, Windows-1252 when it
    /// has the bytes 0x80…0x9F, which are control codes in ISO-8859-1.
    static func encoding(of head: UnsafeRawBufferPointer, isWhole: Bool) -> TextEncoding {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8BOM }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LE }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BE }
        if let wide = utf16(head) { return wide }
        if isUTF8(head, isWhole: isWhole) { return .utf8 }
        return head.contains { (0x80..<0xA0).contains($0) } ? .windows1252 : .latin1
    }

    /// Bytes of the byte-order mark.
    static func markLength(_ head: UnsafeRawBufferPointer, _ encoding: TextEncoding) -> Int {
        switch encoding {
        case .utf8BOM: 3
        case .utf16LE: head.starts(with: [0xFF, 0xFE]) ? 2 : 0
        case .utf16BE: head.starts(with: [0xFE, 0xFF]) ? 2 : 0
        default: 0
        }
    }

    /// Nearly all of one kind of position zero and hardly any of the other: text of mostly Latin letters.
    private static func utf16(_ head: UnsafeRawBufferPointer) -> TextEncoding? {
        let pairs = min(head.count / 2, 2_048)
        guard pairs >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for pair in 0..<pairs {
            if head[2 * pair] == 0 { zeros.even += 1 }
            if head[2 * pair + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.odd * 10 > pairs * 6, zeros.even * 20 < pairs { return .utf16LE }
        if zeros.even * 10 > pairs * 6, zeros.odd * 20 < pairs { return .utf16BE }
        return nil
    }

    private static func isUTF8(_ head: UnsafeRawBufferPointer, isWhole: Bool) -> Bool {
        // A character may be cut where the head ends.
        let spare = isWhole ? 0 : 3
        for cut in 0...spare where cut <= head.count {
            if String(validating: head.dropLast(cut), as: UTF8.self) != nil { return true }
        }
        return false
    }
}
