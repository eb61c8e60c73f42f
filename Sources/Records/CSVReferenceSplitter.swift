/// The meaning of CSV, one byte at a time (RFC 4180, and Python's `csv` where the RFC is silent).
///
/// - A quote opens a quoted field only where a field starts. Inside, two quotes are one. After the closing quote,
///   further characters up to the separator belong to the field, and quotes among them are literal.
/// - A line feed ends a record; a carriage return directly before it belongs to the line end. Where `crEnds`, a carriage
///   return ends a record too, with a line feed directly after it.
struct CSVReferenceSplitter {
    let delimiter: UInt8
    let quote: UInt8
    let crEnds: Bool

    enum Ending: Equatable {
        /// A line end; where it starts.
        case lineEnd(contentEnd: Int)
        /// The bytes ended, outside quotes.
        case bytesEnd
        /// The bytes ended inside quotes.
        case openQuote
        /// The bytes ended with a carriage return that a line feed may follow.
        case undecided
    }

    /// Splits the record that starts at `start`: calls `separator` with each separator's position and gives where the
    /// next record starts and how this one ended.
    func record(
        in text: UnsafeRawBufferPointer, from start: Int, isFinal: Bool, separator: (Int) -> Void
    ) -> (next: Int, ending: Ending) {
        var at = start
        var atFieldStart = true
        var inQuotes = false
        while at < text.count {
            let byte = text[at]
            if inQuotes {
                if byte == quote {
                    if at + 1 < text.count, text[at + 1] == quote {
                        at += 1
                    } else {
                        inQuotes = false
                    }
                }
            } else if byte == quote, quote != 0, atFieldStart {
                inQuotes = true
                atFieldStart = false
            } else if byte == delimiter {
                separator(at)
                atFieldStart = true
            } else if byte == 0x0A {
                let hasReturn = !crEnds && at > start && text[at - 1] == 0x0D
                return (at + 1, .lineEnd(contentEnd: hasReturn ? at - 1 : at))
            } else if byte == 0x0D, crEnds {
                if at + 1 == text.count, !isFinal { return (at, .undecided) }
                let next = at + 1 < text.count && text[at + 1] == 0x0A ? at + 2 : at + 1
                return (next, .lineEnd(contentEnd: at))
            } else {
                atFieldStart = false
            }
            at += 1
        }
        return (at, inQuotes ? .openQuote : .bytesEnd)
    }
}
