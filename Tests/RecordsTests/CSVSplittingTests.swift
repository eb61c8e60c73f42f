import Foundation
import Testing

@testable import Records

@Suite struct CSVSplittingTests {
    /// Bytes that mean something to a splitter, more often than others.
    static func noise(seed: Int, count: Int, quotes: Bool = true) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = Array((quotes ? "\"\"\"" : "").utf8) + Array(",,;\n\n\r\r\nabc é\0".utf8)
        return Array("a,b,c\n".utf8) + (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0x61 }
    }

    /// A table as programs write it: some fields quoted, with doubled quotes, separators and line ends in them.
    static func table(seed: Int, rows: Int, columns: Int, lineEnd: String = "\n", delimiter: String = ",") -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "x", "Jo \"\"Q\"\"", "a\(delimiter)b", "1\n2", "é", "", "long \(String(repeating: "y", count: 90))",
        ]
        var text = (0..<columns).map { "c\($0)" }.joined(separator: delimiter) + lineEnd
        for row in 0..<rows {
            text +=
                (0..<columns).map { column in
                    let piece = pieces.randomElement(using: &random) ?? ""
                    return piece == "x" && (row + column) % 2 == 0 ? "plain" : "\"\(piece)\""
                }.joined(separator: delimiter) + lineEnd
        }
        return Array(text.utf8)
    }

    @Test("the fast splitter finds what the reference finds, on noise", arguments: 0..<60)
    func noiseAgrees(seed: Int) throws {
        let bytes = Self.noise(seed: seed, count: 40 + seed * 11, quotes: seed % 4 != 0)
        for crEnds in [false, true] {
            for quote in [UInt8(0x22), 0] {
                let dialect = CSVDialect.plain(quote: quote, crEnds: crEnds)
                let reference = referenceMember(bytes, dialect: dialect)
                let fast = try readMember(bytes, dialect: dialect)
                #expect(fast == reference, "CR \(crEnds), quote \(quote)")
            }
        }
    }

    @Test("the fast splitter finds what the reference finds, on tables", arguments: [1, 2, 3, 24, 70])
    func tablesAgree(columns: Int) throws {
        for (lineEnd, crEnds) in [("\n", false), ("\r\n", false), ("\r", true)] {
            let bytes = Self.table(seed: columns, rows: 200, columns: columns, lineEnd: lineEnd)
            let dialect = CSVDialect.plain(crEnds: crEnds)
            let fast = try readMember(bytes, dialect: dialect)
            #expect(fast == referenceMember(bytes, dialect: dialect))
            #expect(fast.records.count == 200)
        }
    }

    @Test("the records are the same for every chunk size", arguments: 1...130)
    func chunks(size: Int) throws {
        for seed in 0..<4 {
            let bytes =
                seed % 2 == 0 ? Self.noise(seed: seed, count: 700) : Self.table(seed: seed, rows: 30, columns: 4)
            for crEnds in [false, true] {
                let dialect = CSVDialect.plain(crEnds: crEnds)
                #expect(
                    try readMember(bytes, dialect: dialect, chunk: size) == referenceMember(bytes, dialect: dialect))
            }
        }
    }

    @Test("the records are the same for every batch size", arguments: [64, 100, 128, 333, 1024])
    func batches(size: Int) throws {
        for seed in 0..<12 {
            let bytes = Self.table(seed: seed, rows: 60, columns: 3)
            let limits = CSVLimits(batchBytes: size, recordBytes: 1 << 20)
            let dialect = CSVDialect.plain()
            #expect(
                try readMember(bytes, dialect: dialect, chunk: 17, limits: limits)
                    == referenceMember(bytes, dialect: dialect))
        }
    }

    @Test("batches do not depend on how the bytes came")
    func sameBatches() throws {
        let bytes = Self.table(seed: 5, rows: 400, columns: 5)
        func batches(chunk: Int) throws -> [[Int]] {
            let reader = CSVReader(
                table: "T", dialect: .plain(), limits: CSVLimits(batchBytes: 1024, recordBytes: 1 << 20))
            var seen: [[Int]] = []
            let take: (RecordBatch) -> Void = { seen.append([$0.firstOrdinal, $0.rowCount, $0.sourceOffset]) }
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                try bytes[start..<min(start + chunk, bytes.count)].withUnsafeBytes { try reader.read($0, emit: take) }
            }
            try reader.finish(emit: take)
            return seen
        }
        let whole = try batches(chunk: bytes.count)
        #expect(whole.count > 5)
        for chunk in [1, 100, 1023, 1024, 1025] { #expect(try batches(chunk: chunk) == whole) }
    }

    @Test("preamble, records and blank lines are all of the member, in order, without overlap", arguments: 0..<40)
    func partition(seed: Int) throws {
        let bytes = Self.noise(seed: 1000 + seed, count: 900)
        for crEnds in [false, true] {
            let member = try readMember(bytes, dialect: .plain(crEnds: crEnds), chunk: 1 + seed)
            var at = member.preamble
            for record in member.records {
                #expect(record.offset >= at)
                let filler = bytes[at..<record.offset]
                #expect(filler.allSatisfy { $0 == 0x0A || $0 == 0x0D }, "only line ends are no record")
                at = record.offset + record.length
            }
            #expect(bytes[at...].allSatisfy { $0 == 0x0A || $0 == 0x0D })
            #expect(member.ordinals == Array(1..<(member.records.count + 1)))
        }
    }

    @Test("Python's csv module reads the same fields")
    func python() throws {
        for (index, delimiter) in [",", ";", "\t", "|"].enumerated() {
            let bytes = Self.table(seed: index, rows: 150, columns: 6, lineEnd: "\r\n", delimiter: delimiter)
            let path = NSTemporaryDirectory() + "winnow-\(UUID().uuidString).csv"
            defer { unlink(path) }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let script =
                "import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),delimiter=sys.argv[2]))))"
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", "-c", script, path, delimiter]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            let rows = try JSONDecoder().decode([[String]].self, from: output)
            let member = try readMember(bytes, dialect: .plain(Character(delimiter)))
            #expect([member.columns] + member.records.map(\.fields) == rows)
        }
    }
}

@Suite struct BatchViewTests {
    @Test("a stretch is plain exactly when it is ASCII without a quote", arguments: [0x22, 0x27, 0] as [UInt8])
    func plain(quote: UInt8) {
        var bytes = [UInt8](repeating: 0x41, count: 40)
        for special in [quote, 0x80, 0xC3, 0xFF, 0x7F, 0x21, 0x23, 0x01] as [UInt8] {
            for position in bytes.indices {
                bytes[position] = special
                bytes.withUnsafeBytes { text in
                    let view = BatchView(
                        text: text, bounds: UnsafeBufferPointer(start: nil, count: 0), rowCount: 0, columnCount: 0,
                        quote: quote)
                    for (start, end) in [(0, 40), (0, 18), (3, 21), (32, 40), (33, 40), (39, 40), (7, 7)] {
                        let expected = text[start..<end].allSatisfy { $0 < 0x80 && $0 != quote }
                        #expect(view.isPlain(start, end) == expected, "\(special) at \(position), \(start)..<\(end)")
                    }
                }
                bytes[position] = 0x41
            }
        }
    }
}
