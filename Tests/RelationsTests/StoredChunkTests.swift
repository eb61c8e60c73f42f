import Testing

@testable import Relations

/// What is stored of relations is read back with the numbers of another run, whoever wrote it.
struct StoredChunkTests {
    /// A chunk with something of each kind, its members from `unit` on, its tables and relations numbered from `number` on.
    private func chunk(unit: Int, number: UInt32) -> RelationChunk {
        func ref(_ member: Int, _ ordinal: Int) -> RecordRef { RecordRef(unit: unit + member, ordinal: ordinal) }
        var chunk = RelationChunk()
        for row in 1..<40 {
            chunk.add(
                Edge(
                    parent: ModelGraph.hash(row), child: ModelGraph.hash(row + 1), ref: ref(0, row), relation: number,
                    state: row % 5 == 0 ? .production : .kept, groupSize: 2))
            chunk.add(Edge(key: ModelGraph.hash(row), alias: ModelGraph.hash(row + 1_000), ref: ref(0, row)))
            chunk.add(
                Edge(
                    ref(1, row), within: ref(0, row), child: ModelGraph.hash(row + 3_000), table: number + 1,
                    state: .held, note: 6))
            chunk.add(ModelGraph.hash(row))
            chunk.add(Seed(key: ModelGraph.hash(row), ref: ref(0, row), isDropped: row % 2 == 0))
        }
        let keys = (0..<20).map { $0 % 4 == 1 ? KeyHash.none : ModelGraph.hash($0 + 2_000) }
        chunk.add(
            rowsFrom: ref(1, 1), count: 20, keys: keys, references: [(number + 1, keys.reversed()), (number, keys)],
            states: (0..<20).map { $0 == 3 ? .dropped : .kept })
        chunk.add(
            rowsFrom: ref(1, 21), count: 20, keys: nil, references: [(number + 1, keys)], states: [])
        chunk.add(
            repeatedFrom: ref(1, 1), relation: number + 1, parents: [ModelGraph.hash(1), ModelGraph.hash(2)],
            positions: (0..<20).map { UInt16($0 % 3) }, states: (0..<20).map { $0 == 5 ? .held : .kept })
        chunk.add(
            repeatedFrom: ref(1, 21), relation: number, parents: [ModelGraph.hash(9)], positions: [1, 0, 1], states: [])
        let text = Array("key-12key-345key-678".utf8)
        text.withUnsafeBytes { text in
            chunk.add(name: ref(0, 7), table: number, key: text)
            chunk.add(namesFrom: ref(1, 1), table: number + 1, at: [0..<6, 6..<6, 6..<13, 13..<20], of: text)
            chunk.add(namesFrom: ref(1, 9), table: number + 1, at: [6..<13, 13..<20], of: text)
            chunk.add(value: text, of: ref(0, 7), relation: number + 1)
        }
        return chunk
    }

    private func read(_ bytes: [UInt8], shift: Int = 30, from old: UInt32 = 3, to new: UInt32 = 8) -> RelationChunk? {
        let numbers = [old: new, old + 1: new + 1]
        return bytes.withUnsafeBytes {
            RelationChunk(
                stored: $0, units: 4..<6, shift: shift, numbers: RelationNumbers(tables: numbers, relations: numbers))
        }
    }

    @Test(
        "members, tables and relations get the numbers of the run that reads",
        arguments: [(3, 8), (65_535, 8), (3, 65_535), (70_000, 1_000_000), (3, Relation.within - 2)]
            as [(UInt32, UInt32)])
    func numbers(old: UInt32, new: UInt32) throws {
        let stored = chunk(unit: 4, number: old).stored
        let found = try #require(read(stored, from: old, to: new))
        let expected = chunk(unit: 34, number: new)
        #expect(found.stored == expected.stored)
        #expect(found.relationLimit == expected.relationLimit && found.relationLimit == Int(new) + 2)
        #expect(found.hasWithin)
        #expect(read(chunk(unit: 5, number: old).stored, from: old) == nil, "a member that is not there")
        #expect(read(chunk(unit: 4, number: old + 1).stored, from: old) == nil, "a relation that is not there")
    }

    @Test("bytes that were changed are refused, or read as some other chunk; nothing fails")
    func hostile() throws {
        let stored = chunk(unit: 4, number: 3).stored
        var dice = Dice(5)
        var refused = 0
        for _ in 0..<6_000 {
            var bytes = stored
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &dice))
            case 1: bytes += [UInt8.random(in: 0...255, using: &dice)]
            case 2:
                let at = Int.random(in: 0..<(bytes.count - 8), using: &dice)
                for offset in 0..<8 { bytes[at + offset] = .random(in: 0...255, using: &dice) }
            default:
                bytes[Int.random(in: 0..<bytes.count, using: &dice)] =
                    [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &dice) ?? 0
            }
            guard let found = read(bytes) else {
                refused += 1
                continue
            }
            let scratch = try Scratch()
            let store = EdgeStore(folder: scratch.path, examples: 2)
            try store.add(found)
            _ = try store.close(onDrop: [Relation.OnDrop](repeating: .cascade, count: 10)).names()
        }
        #expect(refused > 2_000)
        #expect(refused < 6_000)
    }
}
