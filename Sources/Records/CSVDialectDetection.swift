extension CSVDialect {
    /// Records of the head that are looked at.
    private static let sampleRecords = 200

    /// The dialect of a member by its first bytes; `nil` when they are no table.
    ///
    /// - Parameters:
    ///   - isNamed: the member's name says that it is a table; without that, the head must show one beyond doubt.
    init?(head: UnsafeRawBufferPointer, isWhole: Bool, isNamed: Bool, isTabbed: Bool) {
        let encoding = TextEncodingDetection.encoding(of: head, isWhole: isWhole)
        let mark = TextEncodingDetection.markLength(head, encoding)
        let body = UnsafeRawBufferPointer(rebasing: head[min(mark, head.count)...])
        let text: [UInt8] =
            encoding.isUTF16
            ? UTF16Transcoding.utf8(body, bigEndian: encoding == .utf16BE) : Array(body)
        guard !Self.isBinary(text, isNamed: isNamed) else { return nil }
        if text.isEmpty, !isNamed { return nil }

        let quoted = Self.isQuoted(text)
        let crEnds = Self.endsWithCR(text, quote: quoted ? 0x22 : 0)
        let quote: UInt8 = quoted ? 0x22 : 0
        let candidates = Self.delimiters.map { candidate in
            (candidate.byte, Self.evenness(text, candidate.byte, quote: quote, crEnds: crEnds, isWhole: isWhole))
        }
        var best = candidates.max { $0.1.score < $1.1.score }.flatMap { $0.1.columns > 1 ? $0 : nil }
        if isTabbed, let tab = candidates.first(where: { $0.0 == 0x09 }), tab.1.columns > 1 { best = tab }
        let garbage = isNamed ? Self.width(behindGarbageIn: text, quote: quote, crEnds: crEnds) : nil
        if !isNamed {
            guard let best, best.1.records >= 3, best.1.share >= 0.98, best.1.columns >= 3, text.first != 0x7B,
                text.first != 0x5B, text.first != 0x3C
            else { return nil }
        }
        self.init(
            delimiter: garbage?.delimiter ?? best?.0 ?? 0, quote: quote, crEnds: crEnds, hasHeader: true,
            lineEnds: Self.lineEnds(text, crEnds: crEnds), encoding: encoding)
        guard !text.isEmpty else { return }
        if let garbage {
            columns = garbage.columns
            hasHeader = false
            return
        }
        hasHeader = Self.looksLikeHeader(text, dialect: self, isWhole: isWhole)
        if !isNamed, !hasHeader { return nil }
    }

    /// Control characters beside tab and line ends are not text; a NUL here and there may be damage in a named table.
    private static func isBinary(_ text: [UInt8], isNamed: Bool) -> Bool {
        var controls = 0
        for byte in text where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { controls += 1 }
        return isNamed ? controls * 20 > text.count : controls > 0
    }

    /// What divides the lines of a table whose first line is garbage, and how many fields they have; `nil` where the first line is
    /// text, or the others are no table.
    private static func width(
        behindGarbageIn text: [UInt8], quote: UInt8, crEnds: Bool
    ) -> (delimiter: UInt8, columns: Int)? {
        let first = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let controls = first.count { $0 < 0x20 && $0 != 0x09 }
        // A name with an odd character in it is a name.
        guard controls > max(1, first.count / 20) else { return nil }
        // Physical lines will do: garbage has quotes of its own.
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: true).dropFirst().dropLast()
        let found = delimiters.compactMap { delimiter -> (delimiter: UInt8, columns: Int, lines: Int)? in
            let widths = lines.map { line in 1 + line.count { $0 == delimiter.byte } }
            let counts = Dictionary(grouping: widths.filter { $0 > 1 }, by: { $0 }).mapValues(\.count)
            return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { (delimiter.byte, $0.key, $0.value) }
        }
        guard let best = found.max(by: { $0.lines < $1.lines }), best.lines * 2 > lines.count else { return nil }
        return (best.delimiter, best.columns)
    }

    /// Whether quotes stand where fields start.
    private static func isQuoted(_ text: [UInt8]) -> Bool {
        let starts = delimiters.map(\.byte) + [0x0A, 0x0D]
        guard !text.contains(0x22) else {
            return text.first == 0x22 || zip(text, text.dropFirst()).contains { starts.contains($0) && $1 == 0x22 }
        }
        return true
    }

    /// Whether a carriage return without a line feed ends records: outside quotes one does, and none is within a line.
    private static func endsWithCR(_ text: [UInt8], quote: UInt8) -> Bool {
        var inQuotes = false
        var lone = 0
        var feeds = 0
        for (at, byte) in text.enumerated() {
            if byte == quote, quote != 0 { inQuotes.toggle() }
            guard !inQuotes else { continue }
            if byte == 0x0A { feeds += 1 }
            if byte == 0x0D, at + 1 < text.count, text[at + 1] != 0x0A { lone += 1 }
        }
        return lone > 0 && lone * 10 >= feeds
    }

    private static func lineEnds(_ text: [UInt8], crEnds: Bool) -> String {
        var pairs = 0
        var feeds = 0
        var returns = 0
        for (at, byte) in text.enumerated() {
            if byte == 0x0A { if at > 0, text[at - 1] == 0x0D { pairs += 1 } else { feeds += 1 } }
            if byte == 0x0D, at + 1 == text.count || text[at + 1] != 0x0A { returns += 1 }
        }
        if crEnds { return pairs + feeds == 0 ? "CR" : "mixed line ends" }
        if pairs > feeds { return "CRLF" }
        return "LF"
    }

    /// How evenly a separator divides the head: columns of the first record, and the share of records that have as many.
    private static func evenness(
        _ text: [UInt8], _ delimiter: UInt8, quote: UInt8, crEnds: Bool, isWhole: Bool
    ) -> (columns: Int, records: Int, share: Double, score: Double) {
        let splitter = CSVReferenceSplitter(delimiter: delimiter, quote: quote, crEnds: crEnds)
        return text.withUnsafeBytes { bytes in
            var start = 0
            var columns = 0
            var records = 0
            var even = 0
            while start < bytes.count, records < sampleRecords {
                var count = 1
                let (next, ending) = splitter.record(in: bytes, from: start, isFinal: isWhole) { _ in count += 1 }
                guard case .lineEnd(let end) = ending else {
                    if records == 0 { (columns, records, even) = (count, 1, 1) }
                    break
                }
                defer { start = next }
                guard end > start else { continue }
                if records == 0 { columns = count }
                records += 1
                if count == columns { even += 1 }
            }
            let share = records == 0 ? 0 : Double(even) / Double(records)
            let wide = columns > 1 ? 1.0 + Double(min(columns, 20)) / 100 : 0
            return (columns, records, share, share * wide)
        }
    }

    /// A header's cells are names: none is empty (but a last one may be), a number, a date, an address or an id, and
    /// none stands twice.
    private static func looksLikeHeader(_ text: [UInt8], dialect: CSVDialect, isWhole: Bool) -> Bool {
        let columns = text.withUnsafeBytes { bytes -> [String]? in
            var plain = dialect
            if dialect.encoding.isUTF16 { plain.encoding = .utf8 }
            return CSVHeader(bytes[...], dialect: plain, isFinal: true)?.columns
        }
        guard let columns, !columns.isEmpty else { return true }
        let cells = columns.map { $0.trimmingPrefix(while: \.isWhitespace) }
        if cells.dropLast().contains(where: \.isEmpty) { return false }
        let dataLike = cells.filter { cell in
            cell.contains("@") || cell.first?.isNumber == true || isSalesforceID(cell)
        }
        if dataLike.isEmpty { return true }
        // Columns named by years or quarters are names all the same, unless most cells are data.
        return dataLike.count * 3 < cells.count && !dataLike.contains { $0.contains("@") || isSalesforceID($0) }
    }

    private static func isSalesforceID(_ cell: Substring) -> Bool {
        let count = cell.utf8.count
        guard count == 15 || count == 18 else { return false }
        return cell.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
            && cell.utf8.prefix(3).contains { $0 >= 0x30 && $0 <= 0x39 }
    }
}
