import Testing

@testable import Records

@Suite struct CSVMisfitTests {
    private func read(_ text: String, _ dialect: CSVDialect = .plain(), limits: CSVLimits = CSVLimits()) throws
        -> PlainMember
    {
        try readMember(Array(text.utf8), dialect: dialect, chunk: 7, limits: limits)
    }

    @Test("a row with too few or too many fields is a misfit, and its neighbours are not")
    func fieldCount() throws {
        let member = try read("a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n")
        #expect(member.records.map(\.misfit) == [nil, .fieldCount, .fieldCount, nil])
        #expect(member.records.map(\.length) == [6, 4, 8, 6])
        #expect(member.records[3].fields == ["4", "5", "6"])
    }

    @Test("a quote that stays open costs one record, not the rest of the member")
    func openQuote() throws {
        let member = try read("a,b\n1,2\n\"3,4\n5,6\n7,8\n")
        #expect(member.records.map(\.misfit) == [nil, .unbalancedQuote, nil, nil])
        #expect(member.records[2].fields == ["5", "6"])
        #expect(member.records.reduce(0) { $0 + $1.length } + member.preamble == 21)
    }

    @Test("an open quote at the very end is a misfit up to the last byte")
    func openQuoteAtEnd() throws {
        let member = try read("a,b\n1,2\n3,\"4")
        #expect(member.records.map(\.misfit) == [nil, .unbalancedQuote])
        #expect(member.records[1].length == 4)
    }

    @Test("a quote within a field is data")
    func innerQuote() throws {
        let member = try read("a,b\n6\" nail,x\n7,8\n")
        #expect(member.records.map(\.fields) == [["6\" nail", "x"], ["7", "8"]])
    }

    @Test("a record longer than the limit is held with its digest, and the next ones are read")
    func oversized() throws {
        let long = String(repeating: "z", count: 5_000)
        let limits = CSVLimits(batchBytes: 256, recordBytes: 1_024)
        let member = try read("a,b\n1,2\n3,\"\(long)\n\(long)\"\n5,6\n7,8\n", limits: limits)
        #expect(member.records.map(\.misfit) == [nil, .tooLong, nil, nil])
        #expect(member.records[1].length == 10_006)
        #expect(member.records[3].fields == ["7", "8"])
    }

    @Test("an oversized record's digest is that of its bytes", arguments: [1, 100, 4_096])
    func oversizedDigest(chunk: Int) throws {
        let row = "3,\"" + String(repeating: "z", count: 3_000) + "\"\r\n"
        let bytes = Array(("a,b\n1,2\n" + row + "5,6\n").utf8)
        let reader = CSVReader(
            table: "T", dialect: .plain(), limits: CSVLimits(batchBytes: 128, recordBytes: 512))
        var digests: [[UInt8]] = []
        let take: (RecordBatch) -> Void = { digests += $0.oversized.map(\.sha256) }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try bytes[start..<min(start + chunk, bytes.count)].withUnsafeBytes { try reader.read($0, emit: take) }
        }
        try reader.finish(emit: take)
        let plain = CSVReader(table: "T", dialect: .plain())
        var expected: [UInt8] = []
        try bytes.withUnsafeBytes { try plain.read($0) { _ in } }
        try plain.finish { batch in expected = batch.digest(ofRow: 1) }
        #expect(digests == [expected])
    }

    @Test(
        "empty, header only, no last line end, one column, NUL bytes",
        arguments: [
            ("", 0, [[String]]()), ("a,b\n", 4, []), ("a,b", 3, []), ("a,b\n1,2", 4, [["1", "2"]]),
            ("a,b\n\n1,2\n\n", 4, [["1", "2"]]), ("a,b\n1,\0\n", 4, [["1", "\0"]]), ("a,b\n,\n", 4, [["", ""]]),
        ])
    func edges(text: String, preamble: Int, records: [[String]]) throws {
        let member = try read(text)
        #expect(member.preamble == preamble)
        #expect(member.records.map(\.fields) == records)
    }

    @Test("in a table of one column an empty line is an empty record")
    func oneColumn() throws {
        let member = try read("a\nx\n\ny\n", .plain("\0"))
        #expect(member.records.map(\.fields) == [["x"], [""], ["y"]])
    }

    @Test("many columns")
    func wide() throws {
        let row = (0..<5_000).map(String.init).joined(separator: ",") + "\n"
        let member = try read(row + row + row)
        #expect(member.columns.count == 5_000)
        #expect(member.records.count == 2)
    }

    @Test("a header longer than a batch is read whole")
    func longHeader() throws {
        let header = (0..<200).map { "column number \($0)" }.joined(separator: ",") + "\n"
        let row = (0..<200).map(String.init).joined(separator: ",") + "\n"
        let member = try read(header + row, limits: CSVLimits(batchBytes: 64, recordBytes: 1 << 20))
        #expect(member.preamble == header.utf8.count)
        #expect(member.records.map(\.fields.count) == [200])
    }
}
