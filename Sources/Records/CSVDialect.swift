/// How a CSV member separates and quotes, as its first bytes show.
public struct CSVDialect: Sendable, Equatable {
    public var delimiter: UInt8
    /// 0 where nothing is quoted.
    public var quote: UInt8
    /// A lone carriage return ends a record too (else it is data).
    public var crEnds: Bool
    public var hasHeader: Bool
    /// `CRLF`, `LF`, `CR` or `mixed line ends`, for people.
    public var lineEnds: String
    public var encoding: TextEncoding
    /// Fields of a record where the first is garbage, which tells nothing of the others.
    public var columns: Int?

    /// The separators that are tried, in order of preference where they divide the head equally well.
    static let delimiters: [(byte: UInt8, name: String)] = [
        (UInt8(ascii: ","), "comma"), (UInt8(ascii: ";"), "semicolon"), (0x09, "tab"), (UInt8(ascii: "|"), "pipe"),
    ]

    /// `CSV, comma, quoted, CRLF, UTF-8 with BOM`.
    public var description: String {
        let name = Self.delimiters.first { $0.byte == delimiter }?.name ?? "one column"
        let parts = ["CSV", name, quote == 0 ? "unquoted" : "quoted", lineEnds, encoding.rawValue]
        return (parts + (hasHeader ? [] : ["no header"])).joined(separator: ", ")
    }
}
