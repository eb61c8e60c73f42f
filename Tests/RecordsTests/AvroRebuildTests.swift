import Crypto
import Foundation
import Testing

@testable import Records

@Suite struct AvroRebuildTests {
    /// What a rebuild wrote: the restored file and two targets.
    struct Rebuilt {
        var restored: [UInt8] = []
        var targets: [[UInt8]] = []
    }

    static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] { Array(SHA256.hash(data: Array(bytes))) }

    /// By ordinal, each record's digest as a batch tells it.
    static func digests(_ bytes: [UInt8]) throws -> [Int: [UInt8]] {
        let reader = try AvroTests.reader(bytes)
        var digests: [Int: [UInt8]] = [:]
        func take(_ batch: RecordBatch) {
            for row in 0..<batch.rowCount { digests[batch.ordinal(ofRow: row)] = batch.digest(ofRow: row) }
        }
        try bytes.withUnsafeBytes { try reader.read($0, emit: take) }
        try reader.finish(emit: take)
        return digests
    }

    static func rebuild(_ bytes: [UInt8], _ removed: [RemovedRecord]) throws -> Rebuilt {
        let folder = NSTemporaryDirectory() + "winnow-avro-\(UUID().uuidString)/"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "source"))
        let plan = try #require(try AvroTests.reader(bytes).rebuild)
        var rest = removed[...]
        try plan.rebuild(
            source: folder + "source", removed: { rest.popFirst() }, restored: folder + "restored",
            targets: [folder + "0", folder + "1"])
        func read(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + name)))
        }
        return Rebuilt(restored: try read("restored"), targets: [try read("0"), try read("1")])
    }

    /// Removes records by chance and compares all that was written with what should be there.
    static func check(_ bytes: [UInt8], _ member: TableMember, seed: Int) throws {
        var random = SeededGenerator(seed: seed + 13)
        let digests = try digests(bytes)
        let shares: [Double] = [0, 0.1, 0.5, 1]
        let share = shares[Int.random(in: shares.indices, using: &random)]
        var places: [Int: Int] = [:]
        for row in member.rows where Double.random(in: 0..<1, using: &random) < share {
            places[row.ordinal] = Int.random(in: 0...1, using: &random)
        }
        let removed = member.rows.compactMap { row in
            places[row.ordinal].map {
                RemovedRecord(
                    offset: row.offset, length: row.length, target: $0, sha256: digests[row.ordinal] ?? [])
            }
        }
        let rebuilt = try rebuild(bytes, removed)
        for (file, place) in [(rebuilt.restored, nil), (rebuilt.targets[0], 0), (rebuilt.targets[1], 1 as Int?)] {
            #expect(Array(file.prefix(member.preamble)) == Array(bytes.prefix(member.preamble)))
            let written = try AvroTests.read(file)
            let expected = member.rows.filter { places[$0.ordinal] == place }
            #expect(written.rows.map(\.fields) == expected.map(\.fields), "seed \(seed)")
            #expect(written.rows.map(\.misfit) == expected.map(\.misfit), "seed \(seed)")
            #expect(written.rows.map(\.length) == expected.map(\.length), "seed \(seed)")
            let writtenDigests = try Self.digests(file)
            #expect(written.rows.map { writtenDigests[$0.ordinal] } == expected.map { digests[$0.ordinal] })
        }
        if removed.isEmpty { #expect(rebuilt.restored == bytes) }
        #expect(try rebuild(bytes, removed).targets == rebuilt.targets)
    }

    @Test("restored and targets have the records that belong to them", arguments: 0..<60)
    func records(seed: Int) throws {
        let codec = AvroCodec.allCases[seed % AvroCodec.allCases.count]
        let bytes = AvroTests.sample(seed: seed, codec: codec).bytes
        try Self.check(bytes, try AvroTests.read(bytes), seed: seed)
    }

    @Test("blocks that lose nothing stay byte for byte, those that lose all go")
    func blocks() throws {
        let header = AvroEncoding.header("\"int\"")
        // The second and last block have numbers that are longer than they need to be.
        let first = AvroEncoding.block([2, 4, 6], count: 3)
        let odd = [0x82, 0x00, 0x82, 0x00, 8] + AvroEncoding.sync
        let empty = AvroEncoding.block([], count: 0)
        let bytes = header + first + odd + empty + first + odd
        let start = header.count
        let removed = [(1, 1), (4, 1), (5, 1), (6, 1)].map { offset, length in
            let value: [UInt8] = [[4], [2], [4], [6]][[1: 0, 4: 1, 5: 2, 6: 3][offset] ?? 0]
            return RemovedRecord(offset: start + offset, length: length, target: 1, sha256: Self.digest(value))
        }
        let rebuilt = try Self.rebuild(bytes, removed)
        #expect(rebuilt.restored == header + AvroEncoding.block([2, 6], count: 2) + odd + empty + odd)
        #expect(rebuilt.targets == [header, header + AvroEncoding.block([4, 2, 4, 6], count: 4)])
    }

    @Test("a record that is none, or has other bytes, is a fault")
    func faults() throws {
        let header = AvroEncoding.header("\"string\"")
        let text = AvroEncoding.string("Ann")
        let bytes = header + AvroEncoding.block(text + text, count: 2)
        let (start, digest) = (header.count, Self.digest(text))
        func fault(_ offset: Int, _ length: Int, _ sha256: [UInt8], target: Int = 0) -> String? {
            let record = RemovedRecord(offset: offset, length: length, target: target, sha256: sha256)
            do {
                _ = try Self.rebuild(bytes, [record])
                return nil
            } catch {
                return (error as? RebuildFault)?.message ?? "\(error)"
            }
        }
        #expect(fault(start, 4, digest) == nil)
        #expect(fault(start, 4, Self.digest([1])) == "has other bytes than the scan saw")
        #expect(fault(start, 3, digest) == "is no record of the file")
        #expect(fault(start + 1, 4, digest) == "is no record of the file")
        #expect(fault(start - 1, 4, digest) == "is no record of the file")
        #expect(fault(start + 8, 4, digest) == "is no record of the file")
        #expect(fault(start, 4, digest, target: 2) == "goes to a file that there is not")
        let plan = try #require(try AvroTests.reader(bytes).rebuild)
        #expect(throws: RebuildFault.self) {
            try plan.rebuild(source: "/nowhere", removed: { nil }, restored: "/nowhere/else", targets: [])
        }
    }

    @Test("a disk that is full is a fault")
    func full() throws {
        let bytes = AvroTests.sample(seed: 1).bytes
        let plan = try #require(try AvroTests.reader(bytes).rebuild)
        let path = NSTemporaryDirectory() + "winnow-avro-\(UUID().uuidString)"
        defer { unlink(path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(throws: RebuildFault.self) {
            try plan.rebuild(source: path, removed: { nil }, restored: "/dev/full", targets: [])
        }
    }

    @Test("a file with another header than the scan saw is a fault")
    func otherHeader() throws {
        let plan = try #require(try AvroTests.reader(AvroEncoding.header("\"int\"")).rebuild)
        let path = NSTemporaryDirectory() + "winnow-avro-\(UUID().uuidString)"
        defer { for name in [path, path + "r"] { unlink(name) } }
        for bytes in [AvroEncoding.header("\"long\""), Array(AvroEncoding.header("\"int\"").dropLast()), []] {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            #expect(throws: RebuildFault.self) {
                try plan.rebuild(source: path, removed: { nil }, restored: path + "r", targets: [])
            }
        }
    }

    @Test("what follows a damaged block stays behind the good ones, or goes behind the header")
    func rest() throws {
        let header = AvroEncoding.header("\"string\"")
        let good = AvroEncoding.block(AvroEncoding.string("Ann"), count: 1)
        let rest = [UInt8](repeating: 0xFF, count: 30) + good
        let bytes = header + good + rest
        let row = try #require(try AvroTests.read(bytes).rows.last)
        #expect(row.misfit == .syntax && row.length == rest.count)
        let removed = RemovedRecord(
            offset: row.offset, length: row.length, target: 1, sha256: Self.digest(rest))
        let rebuilt = try Self.rebuild(bytes, [removed])
        #expect(rebuilt.restored == header + good)
        #expect(rebuilt.targets == [header, header + rest])
        #expect(try Self.rebuild(bytes, []).restored == bytes)
    }
}
