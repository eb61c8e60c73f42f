import Foundation
import Testing

@testable import Records

@Suite struct MongoArchiveTests {
    private static let end: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]

    private static func header(
        _ collection: String, in database: String = "crm", isEnd: Bool, sum: UInt64 = 0
    ) -> [UInt8] {
        func string(_ name: String, _ text: String) -> [UInt8] {
            let bytes = Array(text.utf8) + [0]
            return [2] + Array(name.utf8) + [0] + little(UInt32(bytes.count)) + bytes
        }
        let body =
            string("db", database) + string("collection", collection) + [8] + Array("EOF".utf8) + [0, isEnd ? 1 : 0] + [
                18
            ]
            + Array("CRC".utf8) + [0] + withUnsafeBytes(of: sum.littleEndian, Array.init)
        return little(UInt32(body.count + 5)) + body + [0]
    }

    private static func little(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.littleEndian, Array.init) }

    /// An archive of two collections whose blocks are mixed, and where its documents are.
    private static func archive(seed: Int) -> (bytes: [UInt8], documents: [(table: String, range: Range<Int>)]) {
        var random = SeededGenerator(seed: seed + 1)
        var bytes = MongoArchiveBlocks.magic + BSONValue.wire(BSONValue.anyDocument(&random, 1)) + end
        var documents: [(String, Range<Int>)] = []
        var sums: [String: MongoChecksum] = [:]
        for block in 0..<8 {
            let name = block % 3 == 1 ? "b" : "a"
            bytes += header(name, isEnd: false)
            for number in 0..<Int.random(in: 0...9, using: &random) {
                let document = BSONValue.wire(BSONValue.anyDocument(&random, number))
                documents.append((name, bytes.count..<(bytes.count + document.count)))
                document.withUnsafeBytes { sums[name, default: MongoChecksum()].update($0) }
                bytes += document
            }
            bytes += end
        }
        for name in ["a", "b"] {
            bytes += header(name, isEnd: true, sum: (sums[name] ?? MongoChecksum()).value) + end
        }
        return (bytes, documents)
    }

    private static func read(
        _ bytes: [UInt8], chunk: Int = .max, batch: Int = 512, record: Int = 1 << 20
    ) throws -> (member: TableMember, caution: String?) {
        let reader = GatheringReader(
            MongoArchiveSplitter(), limits: GatheringLimits(batchBytes: batch, recordBytes: record))
        return (try readTables(bytes, chunk: chunk, reader), reader.caution)
    }

    @Test("every document is a record of its collection, at its place in the file", arguments: 0..<20)
    func documents(seed: Int) throws {
        let (bytes, documents) = Self.archive(seed: seed)
        let (member, caution) = try Self.read(bytes)
        #expect(member.rows.map(\.table) == documents.map(\.table))
        #expect(member.rows.map { $0.offset..<($0.offset + $0.length) } == documents.map(\.range))
        #expect(member.rows.map(\.ordinal) == Array(1..<(documents.count + 1)))
        #expect(caution == nil)
    }

    @Test("collections of one name are called the same, whichever of them have documents")
    func names() throws {
        func archive(_ databases: [String]) -> [UInt8] {
            var bytes = MongoArchiveBlocks.magic
            for database in ["a", "b"] {
                bytes += BSONValue.wire([
                    ("db", .string(database)), ("collection", .string("c")), ("metadata", .string("{}")),
                    ("size", .int32(0)),
                ])
            }
            bytes += Self.end
            for database in databases {
                let document = BSONValue.wire([("_id", .string(database))])
                var sum = MongoChecksum()
                document.withUnsafeBytes { sum.update($0) }
                bytes += Self.header("c", in: database, isEnd: false) + document + Self.end
                bytes += Self.header("c", in: database, isEnd: true, sum: sum.value) + Self.end
            }
            return bytes
        }
        for (databases, tables) in [(["a", "b"], ["c", "b.c"]), (["b", "a"], ["b.c", "c"]), (["b"], ["b.c"])] {
            let (member, caution) = try Self.read(archive(databases))
            #expect(member.rows.map(\.table) == tables)
            #expect(caution == nil)
        }
    }

    @Test("the records are the same for every chunk size", arguments: Array(1...40) + [511, 512, 513, 4096])
    func chunks(size: Int) throws {
        for seed in 0..<3 {
            let (good, _) = Self.archive(seed: seed)
            for bytes in [good, good.dropLast(150) + [], good + [9, 0, 0, 0, 1, 2, 3], good + [1, 2]] {
                #expect(try Self.read(bytes, chunk: size).member == Self.read(bytes).member)
                #expect(
                    try Self.read(bytes, chunk: size, batch: 100).member.rows
                        == Self.read(bytes, batch: 1 << 16).member.rows)
            }
        }
    }

    @Test("a document that is longer than what is kept is held, and the next one found")
    func long() throws {
        let (bytes, documents) = Self.archive(seed: 3)
        let longest = documents.map(\.range.count).max() ?? 0
        try #require(longest > 100)
        let (member, caution) = try Self.read(bytes, batch: 64, record: longest - 1)
        #expect(member.rows.map { $0.offset..<($0.offset + $0.length) } == documents.map(\.range))
        #expect(caution == nil)
    }

    @Test("the checksum is that of Go's crc64.ECMA and of xz")
    func checksum() {
        var sum = MongoChecksum()
        Array("123456789".utf8).withUnsafeBytes { sum.update($0) }
        #expect(sum.value == 0x995D_C9BB_DF19_39FA)
        #expect(MongoChecksum().value == 0)
    }

    @Test(
        "random damage is split without loss: every byte of documents is in a record or before the damage",
        arguments: 0..<200)
    func damage(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 100)
        var (bytes, _) = Self.archive(seed: seed % 5)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let (member, _) = try Self.read(bytes, chunk: 100)
        var end = 0
        for row in member.rows {
            #expect(row.offset >= end && row.offset + row.length <= bytes.count)
            end = row.offset + row.length
        }
    }
}
