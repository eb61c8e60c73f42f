/// The first record of a CSV member, decoded.
struct CSVHeader {
    let columns: [String]
    /// Bytes in the source, line end included.
    let length: Int

    /// `nil` when the record is not whole.
    init?(_ source: Slice<UnsafeRawBufferPointer>, dialect: CSVDialect, isFinal: Bool) {
        let bytes = UnsafeRawBufferPointer(rebasing: source)
        if dialect.encoding.isUTF16 {
            let text = UTF16Transcoding.utf8(bytes, bigEndian: dialect.encoding == .utf16BE)
            guard let (columns, end) = text.withUnsafeBytes({ Self.first(in: $0, dialect: dialect, isFinal: isFinal) })
            else {
                return nil
            }
            self.columns = columns
            length = 2 * UTF16Transcoding.units(text[..<end])
        } else {
            guard let (columns, end) = Self.first(in: bytes, dialect: dialect, isFinal: isFinal) else { return nil }
            self.columns = columns
            length = end
        }
    }

    private static func first(
        in text: UnsafeRawBufferPointer, dialect: CSVDialect, isFinal: Bool
    ) -> (columns: [String], end: Int)? {
        let splitter = CSVReferenceSplitter(delimiter: dialect.delimiter, quote: dialect.quote, crEnds: dialect.crEnds)
        var starts = [0]
        let (next, ending) = splitter.record(in: text, from: 0, isFinal: isFinal) { starts.append($0 + 1) }
        let contentEnd: Int
        switch ending {
        case .lineEnd(let end): contentEnd = end
        case .bytesEnd where isFinal, .openQuote where isFinal: contentEnd = next
        default: return nil
        }
        if text.isEmpty { return ([], 0) }
        let ends = starts.dropFirst().map { $0 - 1 } + [contentEnd]
        let encoding: TextEncoding = dialect.encoding.isUTF16 ? .utf8 : dialect.encoding
        let columns = zip(starts, ends).map { start, end in
            RecordText.decode(
                UnsafeRawBufferPointer(rebasing: text[start..<max(start, end)]), quote: dialect.quote,
                encoding: encoding)
        }
        return (columns, next)
    }
}
