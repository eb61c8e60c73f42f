import Testing

@testable import Checks

@Suite("Sketches of more columns than fit") struct TableSketchesTests {
    /// A table with some columns, of one archive.
    private typealias Part = (archive: Int, table: String, columns: [String])

    private func sketch(_ columns: [String]) -> TableSketch {
        var sketch = TableSketch()
        for column in columns { sketch.add(ColumnSketch(), column: column) }
        return sketch
    }

    /// What the first tables of the alphabet have, as many as fit.
    private func expected(_ parts: [Part], limit: Int) -> (columns: [String: Set<String>], end: String?) {
        var all: [String: Set<String>] = [:]
        for part in parts { all[part.table, default: []].formUnion(part.columns) }
        var sum = 0
        for table in all.keys.sorted() {
            sum += all[table]?.count ?? 0
            if sum > limit { return (all.filter { $0.key < table && !$0.value.isEmpty }, table) }
        }
        return (all.filter { !$0.value.isEmpty }, nil)
    }

    private func kept(_ sketches: TableSketches) -> [String: Set<String>] {
        sketches.tables.mapValues { Set($0.names) }.filter { !$0.value.isEmpty }
    }

    @Test("the same ones are kept in any order, archive by archive or all at once", arguments: 1...40)
    func order(seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let limit = 20
        var parts: [Part] = []
        for _ in 0..<(5 + random.next() % 40) {
            let columns = (0..<(random.next() % 7)).map { _ in "c\(random.next() % 9)" }
            parts.append((Int(random.next() % 4), "t\(random.next() % 12)", columns))
        }
        let expected = expected(parts, limit: limit)
        for _ in 0..<5 {
            parts.shuffle(using: &random)
            var all = TableSketches(limit: limit)
            var archives: [Int: TableSketches] = [:]
            for part in parts {
                all.add(sketch(part.columns), table: part.table)
                archives[part.archive, default: TableSketches(limit: limit)].add(
                    sketch(part.columns), table: part.table)
                #expect(all.columns <= limit + limit / 4)
            }
            all.settle()
            #expect(kept(all) == expected.columns && all.end == expected.end)
            // Each archive's are those that it has alone; together they give the same.
            var together = TableSketches(limit: limit)
            for (number, sketches) in archives {
                var sketches = sketches
                sketches.settle()
                let own = self.expected(parts.filter { $0.archive == number }, limit: limit)
                #expect(kept(sketches) == own.columns && sketches.end == own.end)
                together.add(sketches)
            }
            together.settle()
            #expect(kept(together) == expected.columns && together.end == expected.end)
            #expect(Set(together.tables.keys) == Set(parts.map(\.table)))
            #expect(together.columns == expected.columns.values.reduce(0) { $0 + $1.count })
        }
    }
}

private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
