import Testing

@testable import Records

/// One record as a test compares it.
struct PlainRecord: Equatable, CustomStringConvertible {
    var offset: Int
    var length: Int
    var fields: [String]
    var misfit: Misfit?

    var description: String { "\(offset)+\(length) \(fields)\(misfit.map { " \($0)" } ?? "")" }
}

/// All that a reader gives for one member.
struct PlainMember: Equatable {
    var columns: [String] = []
    var preamble = 0
    var records: [PlainRecord] = []
    var ordinals: [Int] = []
}

/// Reads a member through the real reader, in pieces of `chunk` bytes.
func readMember(
    _ bytes: [UInt8], dialect: CSVDialect, chunk: Int = .max, limits: CSVLimits = CSVLimits()
) throws -> PlainMember {
    let reader = CSVReader(table: "T", dialect: dialect, limits: limits)
    var member = PlainMember()
    func take(_ batch: RecordBatch) {
        member.columns = reader.schema?.columns ?? []
        for row in 0..<batch.rowCount {
            let (offset, length) = batch.range(ofRow: row)
            let misfit = batch.misfits.first { $0.row == row }?.why
            var fields: [String] = []
            if misfit == nil {
                batch.withText { text in
                    batch.withBounds { bounds in
                        for column in 0..<batch.columnCount {
                            let at = row * (batch.columnCount + 1) + column
                            let field = UnsafeRawBufferPointer(
                                rebasing: text[Int(bounds[at])..<(Int(bounds[at + 1]) - 1)])
                            fields.append(RecordText.decode(field, quote: batch.quote, encoding: batch.encoding))
                        }
                    }
                }
            }
            member.records.append(PlainRecord(offset: offset, length: length, fields: fields, misfit: misfit))
            member.ordinals.append(batch.firstOrdinal + row)
        }
    }
    var start = 0
    while start < bytes.count {
        let end = start + min(chunk, bytes.count - start)
        try bytes[start..<end].withUnsafeBytes { try reader.read($0, emit: take) }
        start = end
    }
    try reader.finish(emit: take)
    member.columns = reader.schema?.columns ?? []
    member.preamble = reader.preambleLength
    return member
}

/// The same by the reference splitter alone, over the whole member at once; 8-bit encodings.
func referenceMember(_ bytes: [UInt8], dialect: CSVDialect) -> PlainMember {
    bytes.withUnsafeBytes { source in
        var member = PlainMember()
        let mark = TextEncodingDetection.markLength(source, dialect.encoding)
        guard let header = CSVHeader(source.dropFirst(mark), dialect: dialect, isFinal: true) else { return member }
        member.columns = dialect.hasHeader ? header.columns : header.columns.indices.map { "column\($0 + 1)" }
        member.preamble = mark + (dialect.hasHeader ? header.length : 0)
        let splitter = CSVReferenceSplitter(
            delimiter: dialect.delimiter, quote: dialect.quote, crEnds: dialect.crEnds)
        var start = member.preamble
        while start < source.count {
            var cuts = [start]
            var (next, ending) = splitter.record(in: source, from: start, isFinal: true) { cuts.append($0 + 1) }
            var misfit: Misfit?
            var contentEnd = next
            switch ending {
            case .lineEnd(let end): contentEnd = end
            case .openQuote:
                misfit = .unbalancedQuote
                let isEnd: (UInt8) -> Bool = { $0 == 0x0A || dialect.crEnds && $0 == 0x0D }
                next = source[start...].firstIndex(where: isEnd).map { $0 + 1 } ?? source.count
            default: break
            }
            defer { start = next }
            if misfit == nil, contentEnd == start, member.columns.count != 1 { continue }
            if misfit == nil, cuts.count != member.columns.count { misfit = .fieldCount }
            var fields: [String] = []
            if misfit == nil {
                let ends = cuts.dropFirst().map { $0 - 1 } + [contentEnd]
                fields = zip(cuts, ends).map {
                    RecordText.decode(
                        .init(rebasing: source[$0..<$1]), quote: dialect.quote, encoding: dialect.encoding)
                }
            }
            member.records.append(
                PlainRecord(offset: start, length: next - start, fields: fields, misfit: misfit))
            member.ordinals.append(member.records.count)
        }
        return member
    }
}

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

extension CSVDialect {
    static func plain(
        _ delimiter: Character = ",", quote: UInt8 = 0x22, crEnds: Bool = false, encoding: TextEncoding = .utf8
    ) -> CSVDialect {
        CSVDialect(
            delimiter: delimiter.asciiValue ?? 0, quote: quote, crEnds: crEnds, hasHeader: true, lineEnds: "LF",
            encoding: encoding)
    }
}
