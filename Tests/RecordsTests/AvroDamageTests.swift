import Foundation
import Testing

@testable import Records

@Suite struct AvroDamageTests {
    /// The decoded form of a file by the plainest means: what the rows' ranges are of.
    static func accounts(for member: TableMember, _ note: String) -> Int {
        var at = member.preamble
        for row in member.rows {
            #expect(row.offset == at, "\(note)")
            #expect(row.length > 0, "\(note)")
            at += row.length
        }
        return at
    }

    @Test("a file that ends anywhere loses no byte", arguments: AvroCodec.allCases)
    func truncated(codec: AvroCodec) throws {
        let sample = AvroTests.sample(seed: 7, count: 9, codec: codec)
        let whole = try AvroTests.read(sample.bytes)
        for length in whole.preamble..<sample.bytes.count {
            let bytes = Array(sample.bytes.prefix(length))
            let member = try AvroTests.read(bytes)
            _ = Self.accounts(for: member, "\(length)")
            // Whole blocks are records, the rest is one that is held.
            let good = member.rows.filter { $0.misfit == nil }
            #expect(good == Array(whole.rows.prefix(good.count)))
            #expect(member.rows.count - good.count <= 1)
            #expect(try AvroTests.read(bytes, chunk: 3) == member)
        }
    }

    @Test("without compression, records and rest are all the file's bytes but the blocks' numbers and sync markers")
    func truncatedBytes() throws {
        let blocks: [[[UInt8]]] = [[[2], [4]], [[6]], [[8], [10], [12]]]
        let file = AvroEncoding.file("\"int\"", blocks)
        let header = AvroEncoding.header("\"int\"").count
        var ends = [header]
        for block in blocks { ends.append(ends[ends.count - 1] + 2 + block.count + 16) }
        for length in header...file.count {
            let whole = ends.lastIndex { $0 <= length } ?? 0
            let data = blocks.prefix(whole).reduce(0) { $0 + $1.count }
            let member = try AvroTests.read(Array(file.prefix(length)))
            #expect(Self.accounts(for: member, "\(length)") == header + data + length - ends[whole])
        }
    }

    @Test("flipped bits stop nothing and lose nothing", arguments: 0..<120)
    func flipped(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 31)
        let codec = AvroCodec.allCases[seed % AvroCodec.allCases.count]
        let sample = AvroTests.sample(seed: seed, count: 12, codec: codec)
        let preamble = try AvroTests.read(sample.bytes).preamble
        for _ in 0..<20 {
            var bytes = sample.bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = Int.random(in: preamble..<bytes.count, using: &random)
                bytes[at] ^= 1 << Int.random(in: 0..<8, using: &random)
            }
            let member = try AvroTests.read(bytes)
            _ = Self.accounts(for: member, "seed \(seed)")
            #expect(try AvroTests.read(bytes, chunk: 7) == member)
            try AvroRebuildTests.check(bytes, member, seed: seed)
        }
    }

    @Test("damaged headers stop nothing", arguments: 0..<200)
    func flippedHeader(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 5)
        var bytes = AvroTests.sample(seed: seed, count: 3).bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let reader = bytes.withUnsafeBytes {
            AvroFormat().reader(path: "t", head: $0, isWhole: true, declared: Declarations())
        }
        if let reader { _ = Self.accounts(for: try readTables(bytes, reader), "seed \(seed)") }
    }

    @Test("what a block has beyond its records, or cannot be read, is one record that is held")
    func brokenInside() throws {
        let text = AvroEncoding.string("Ann")
        let header = AvroEncoding.header("\"string\"")
        func rows(_ data: [UInt8], count: Int) throws -> [TableRow] {
            let good = AvroEncoding.block(text, count: 1)
            return try AvroTests.read(header + good + AvroEncoding.block(data, count: count) + good).rows
        }
        #expect(try rows(text + text, count: 1).map(\.misfit) == [nil, nil, .syntax, nil])
        #expect(try rows(text + [40] + text + text, count: 4).map(\.misfit) == [nil, nil, .syntax, nil])
        #expect(try rows(text + [40] + text + text, count: 4)[2].length == 1 + 2 * text.count)
        // Fewer records than the block says are no bytes to hold.
        #expect(try rows(text, count: 3).map(\.misfit) == [nil, nil, nil])
        #expect(try rows([], count: 0).map(\.misfit) == [nil, nil])
        #expect(try rows(text, count: 0).map(\.misfit) == [nil, .syntax, nil])
    }

    @Test("numbers of a block that are impossible make the rest of the file one held record")
    func blockNumbers() throws {
        let header = AvroEncoding.header("\"string\"")
        let good = AvroEncoding.block(AvroEncoding.string("Ann"), count: 1)
        let endless = [UInt8](repeating: 0xFF, count: 12)
        for numbers in [
            AvroEncoding.long(-1) + AvroEncoding.long(4), AvroEncoding.long(1) + AvroEncoding.long(-4),
            AvroEncoding.long(1) + AvroEncoding.long(65 << 20), AvroEncoding.long(1) + AvroEncoding.long(.max), endless,
            AvroEncoding.long(1) + endless, AvroEncoding.long(1) + AvroEncoding.long(40 << 20),
        ] {
            let bytes = header + good + numbers + good + good
            let rows = try AvroTests.read(bytes).rows
            #expect(rows.map(\.misfit) == [nil, .syntax])
            #expect(rows.last?.length == bytes.count - header.count - good.count)
        }
        // A rest that is too long to keep is hashed as it goes by.
        let long = header + good + [UInt8](repeating: 0xFF, count: 10_000)
        for chunk in [1, 100, .max] {
            let rows = try AvroTests.read(long, chunk: chunk, limits: AvroTests.smallLimits).rows
            #expect(rows.map(\.misfit) == [nil, .tooLong])
            #expect(rows.last?.length == 10_000)
        }
    }

    @Test("lengths and numbers of values that are impossible stop nothing")
    func valueNumbers() throws {
        let most = AvroEncoding.long(.max)
        let least = AvroEncoding.long(.min)
        let overlong = [UInt8](repeating: 0x80, count: 10) + [1]
        func misfit(_ schema: String, _ bytes: [UInt8]) throws -> Misfit? {
            try AvroTests.read(AvroEncoding.file(schema, [[bytes]])).rows.first?.misfit
        }
        for number in [most, least, overlong, [UInt8](repeating: 0xFF, count: 9) + [2], AvroEncoding.long(3)] {
            for schema in ["\"string\"", "\"bytes\"", "[\"int\",\"null\"]", "{\"type\":\"array\",\"items\":\"int\"}"] {
                #expect(try misfit(schema, number) == .syntax, "\(schema) \(number)")
            }
            #expect(try misfit("{\"type\":\"map\",\"values\":\"null\"}", number) == .syntax)
            #expect(try misfit("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\"]}", number) == .syntax)
        }
        #expect(try misfit("\"int\"", AvroEncoding.long(1 << 31)) == .syntax)
        #expect(try misfit("\"long\"", least) == nil)
        #expect(try misfit("\"boolean\"", [2]) == .syntax)
        #expect(try misfit("\"double\"", [1, 2, 3]) == .syntax)
        // Items without bytes are few, or none.
        let nulls = "{\"type\":\"array\",\"items\":\"null\"}"
        #expect(try misfit(nulls, AvroEncoding.long(3) + [0]) == nil)
        #expect(try misfit(nulls, most + [0]) == .syntax)
        #expect(try misfit(nulls, least + [0, 0]) == .syntax)
    }

    @Test("a block that grows beyond the limit is damaged", arguments: [AvroCodec.deflate, .zstandard, .snappy])
    func bomb(codec: AvroCodec) throws {
        let zeros = [UInt8](repeating: 0, count: 20_000)
        let header = AvroEncoding.header("\"int\"", codec: codec.rawValue)
        let block = AvroEncoding.block(zeros, count: zeros.count, codec: codec)
        let small = try AvroTests.read(header + block, limits: AvroTests.smallLimits)
        #expect(small.rows.map(\.misfit) == [.syntax])
        #expect(small.rows.first?.length == block.count)
        #expect(try AvroTests.read(header + block).rows.count == zeros.count)
    }

    @Test("a record that is too long, or whose text is, is held and the rest goes on")
    func tooLong() throws {
        let long = AvroEncoding.string(String(repeating: "x", count: 5_000))
        let short = AvroEncoding.string("x")
        let rows = try AvroTests.read(
            AvroEncoding.file("\"string\"", [[short, long, short]]), limits: AvroTests.smallLimits
        ).rows
        #expect(rows.map(\.misfit) == [nil, .tooLong, nil])
        #expect(rows.map(\.length) == [short.count, long.count, short.count])

        let name = String(repeating: "n", count: AvroSchema.longestName)
        let schema = "{\"type\":\"array\",\"items\":{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"\(name)\"]}}"
        let items = AvroEncoding.long(100_000) + [UInt8](repeating: 0, count: 100_000) + [0]
        let few = AvroEncoding.long(1) + [0, 0]
        #expect(
            try AvroTests.read(AvroEncoding.file(schema, [[few, items, few]])).rows.map(\.misfit)
                == [nil, .tooLong, nil])
    }

    @Test("Snappy gives back what it was given, and refuses what it was not")
    func snappy() throws {
        var random = SeededGenerator(seed: 9)
        for length in [0, 1, 3, 4, 59, 60, 61, 255, 256, 300, 65_536, 70_000, 200_000] {
            let letters = UInt8(length % 7 + 1)
            let data = (0..<length).map { _ in UInt8.random(in: 0...letters, using: &random) }
            let block = try #require(data.withUnsafeBytes(Snappy.compress))
            #expect(unpacked(block) == data)
            for _ in 0..<20 where block.count > 1 {
                var damaged = block
                let at = Int.random(in: 0..<block.count, using: &random)
                damaged[at] = UInt8.random(in: 0...255, using: &random)
                _ = unpacked(Array(damaged.prefix(Int.random(in: 0...block.count, using: &random))))
            }
        }
        #expect(unpacked([0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]) == nil)
        #expect(unpacked([4, 1, 1]) == nil)
        #expect(unpacked([8, 0, 7, 0x01 | 3 << 2, 1]) == [UInt8](repeating: 7, count: 8))
    }

    private func unpacked(_ block: [UInt8]) -> [UInt8]? {
        block.withUnsafeBytes { block -> [UInt8]? in
            guard let length = Snappy.length(block) else { return nil }
            var output = [UInt8](repeating: 0, count: length)
            return output.withUnsafeMutableBytes { Snappy.decompress(block, to: $0) } ? output : nil
        }
    }
}
